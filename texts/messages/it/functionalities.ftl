# Che cosa si può richiedere (articolo 7, paragrafo 2).

functionality-text = Messaggi di testo
functionality-images = Immagini
functionality-voice-messages = Messaggi vocali
functionality-videos = Video
functionality-files = File
functionality-group-text = Messaggi di testo nei gruppi
functionality-group-media = Immagini, messaggi vocali, video e file nei gruppi
functionality-voice-call = Chiamate vocali
functionality-video-call = Videochiamate
functionality-group-voice-call = Chiamate vocali nei gruppi
functionality-group-video-call = Videochiamate nei gruppi
