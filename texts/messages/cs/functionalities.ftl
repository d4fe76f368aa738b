# What can be asked for (Article 7(2)).

functionality-text = Textové zprávy
functionality-images = Obrázky
functionality-voice-messages = Hlasové zprávy
functionality-videos = Videa
functionality-files = Soubory
functionality-group-text = Textové zprávy ve skupinách
functionality-group-media = Obrázky, hlasové zprávy, videa a soubory ve skupinách
functionality-voice-call = Hlasové hovory
functionality-video-call = Videohovory
functionality-group-voice-call = Hlasové hovory ve skupinách
functionality-group-video-call = Videohovory ve skupinách
