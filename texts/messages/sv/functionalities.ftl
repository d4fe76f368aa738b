# What can be asked for (Article 7(2)).

functionality-text = Textmeddelanden
functionality-images = Bilder
functionality-voice-messages = Röstmeddelanden
functionality-videos = Videor
functionality-files = Filer
functionality-group-text = Textmeddelanden i grupper
functionality-group-media = Bilder, röstmeddelanden, videor och filer i grupper
functionality-voice-call = Röstsamtal
functionality-video-call = Videosamtal
functionality-group-voice-call = Röstsamtal i grupper
functionality-group-video-call = Videosamtal i grupper
