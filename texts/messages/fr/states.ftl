# Où en est une demande.

request-state-draft = Brouillon
request-state-received = Reçue
request-state-in-review = En cours d’examen
request-state-asked = Question posée
request-state-accepted = Acceptée
request-state-refused = Refusée
request-state-ready = Prête
request-state-live = En service
request-state-suspended = Suspendue
request-state-withdrawn = Retirée
request-state-terminated = Terminée
