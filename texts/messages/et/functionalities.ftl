# Mida saab taotleda (artikli 7 lõige 2).

functionality-text = Tekstisõnumid
functionality-images = Pildid
functionality-voice-messages = Häälsõnumid
functionality-videos = Videod
functionality-files = Failid
functionality-group-text = Tekstisõnumid rühmades
functionality-group-media = Pildid, häälsõnumid, videod ja failid rühmades
functionality-voice-call = Häälkõned
functionality-video-call = Videokõned
functionality-group-voice-call = Häälkõned rühmades
functionality-group-video-call = Videokõned rühmades
