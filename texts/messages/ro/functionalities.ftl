# What can be asked for (Article 7(2)).

functionality-text = Mesaje text
functionality-images = Imagini
functionality-voice-messages = Mesaje vocale
functionality-videos = Materiale video
functionality-files = Fișiere
functionality-group-text = Mesaje text în grupuri
functionality-group-media = Imagini, mesaje vocale, materiale video și fișiere în grupuri
functionality-voice-call = Apeluri vocale
functionality-video-call = Apeluri video
functionality-group-voice-call = Apeluri vocale în grupuri
functionality-group-video-call = Apeluri video în grupuri
