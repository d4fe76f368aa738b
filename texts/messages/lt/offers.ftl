# The published reference offers.

offers-lead = Kiekviena versija skelbiama vieną kartą ir niekada nekeičiama. Susitarime nurodoma versija, kurios pagrindu jis pasirašytas, ir jos maišos vertė.
offers-caption = Paskelbti pasiūlymai
offers-offer = Pasiūlymas
offers-version = Versija
offers-published = Paskelbta
offers-empty = Dar nepaskelbta jokio pasiūlymo.
offers-version-n = Versija { $n }
offers-published-at = Paskelbta { $at }
offers-hash = Teksto SHA-256:
offers-changed = Kas pasikeitė nuo versijos { $n }
