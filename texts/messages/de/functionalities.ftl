# Was beantragt werden kann (Artikel 7 Absatz 2).

functionality-text = Textnachrichten
functionality-images = Bilder
functionality-voice-messages = Sprachnachrichten
functionality-videos = Videos
functionality-files = Dateien
functionality-group-text = Textnachrichten in Gruppen
functionality-group-media = Bilder, Sprachnachrichten, Videos und Dateien in Gruppen
functionality-voice-call = Sprachanrufe
functionality-video-call = Videoanrufe
functionality-group-voice-call = Sprachanrufe in Gruppen
functionality-group-video-call = Videoanrufe in Gruppen
