# What can be asked for (Article 7(2)).

functionality-text = Wiadomości tekstowe
functionality-images = Obrazy
functionality-voice-messages = Wiadomości głosowe
functionality-videos = Wideo
functionality-files = Pliki
functionality-group-text = Wiadomości tekstowe w grupach
functionality-group-media = Obrazy, wiadomości głosowe, wideo i pliki w grupach
functionality-voice-call = Połączenia głosowe
functionality-video-call = Połączenia wideo
functionality-group-voice-call = Połączenia głosowe w grupach
functionality-group-video-call = Połączenia wideo w grupach
