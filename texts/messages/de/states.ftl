# Wo ein Antrag steht.

request-state-draft = Entwurf
request-state-received = Eingegangen
request-state-in-review = In Prüfung
request-state-asked = Rückfrage gestellt
request-state-accepted = Angenommen
request-state-refused = Abgelehnt
request-state-ready = Bereit
request-state-live = In Betrieb
request-state-suspended = Ausgesetzt
request-state-withdrawn = Zurückgenommen
request-state-terminated = Beendet
