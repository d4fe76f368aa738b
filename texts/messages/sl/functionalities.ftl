# What can be asked for (Article 7(2)).

functionality-text = Besedilna sporočila
functionality-images = Slike
functionality-voice-messages = Glasovna sporočila
functionality-videos = Videoposnetki
functionality-files = Datoteke
functionality-group-text = Besedilna sporočila v skupinah
functionality-group-media = Slike, glasovna sporočila, videoposnetki in datoteke v skupinah
functionality-voice-call = Govorni klici
functionality-video-call = Videoklici
functionality-group-voice-call = Govorni klici v skupinah
functionality-group-video-call = Videoklici v skupinah
