# What can be asked for (Article 7(2)).

functionality-text = Szöveges üzenetek
functionality-images = Képek
functionality-voice-messages = Hangüzenetek
functionality-videos = Videók
functionality-files = Fájlok
functionality-group-text = Szöveges üzenetek csoportokban
functionality-group-media = Képek, hangüzenetek, videók és fájlok csoportokban
functionality-voice-call = Hanghívások
functionality-video-call = Videóhívások
functionality-group-voice-call = Hanghívások csoportokban
functionality-group-video-call = Videóhívások csoportokban
