# What can be asked for (Article 7(2)).

functionality-text = Textové správy
functionality-images = Obrázky
functionality-voice-messages = Hlasové správy
functionality-videos = Videá
functionality-files = Súbory
functionality-group-text = Textové správy v skupinách
functionality-group-media = Obrázky, hlasové správy, videá a súbory v skupinách
functionality-voice-call = Hlasové hovory
functionality-video-call = Videohovory
functionality-group-voice-call = Hlasové hovory v skupinách
functionality-group-video-call = Videohovory v skupinách
