# What can be asked for (Article 7(2)).

functionality-text = Messaġġi testwali
functionality-images = Stampi
functionality-voice-messages = Messaġġi bil-vuċi
functionality-videos = Vidjos
functionality-files = Fajls
functionality-group-text = Messaġġi testwali fi gruppi
functionality-group-media = Stampi, messaġġi bil-vuċi, vidjos u fajls fi gruppi
functionality-voice-call = Telefonati bil-vuċi
functionality-video-call = Telefonati bil-vidjo
functionality-group-voice-call = Telefonati bil-vuċi fi gruppi
functionality-group-video-call = Telefonati bil-vidjo fi gruppi
