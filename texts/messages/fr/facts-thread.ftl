# Le dossier d’une demande : ce qui a été écrit et constaté.

fact-note-written = Note interne écrite
fact-message-sent = Message envoyé
fact-finding-written = Constat écrit
