# Die Akte eines Antrags: was geschrieben und befunden wurde.

fact-note-written = Interne Notiz geschrieben
fact-message-sent = Nachricht gesendet
fact-finding-written = Befund geschrieben
