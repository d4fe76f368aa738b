# What can be asked for (Article 7(2)).

functionality-text = Tekstbeskeder
functionality-images = Billeder
functionality-voice-messages = Talemeddelelser
functionality-videos = Videoer
functionality-files = Filer
functionality-group-text = Tekstbeskeder i grupper
functionality-group-media = Billeder, talemeddelelser, videoer og filer i grupper
functionality-voice-call = Taleopkald
functionality-video-call = Videoopkald
functionality-group-voice-call = Taleopkald i grupper
functionality-group-video-call = Videoopkald i grupper
