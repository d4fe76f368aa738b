# Ce qui peut être demandé (article 7, paragraphe 2).

functionality-text = Messages textuels
functionality-images = Images
functionality-voice-messages = Messages vocaux
functionality-videos = Vidéos
functionality-files = Fichiers
functionality-group-text = Messages textuels dans les groupes
functionality-group-media = Images, messages vocaux, vidéos et fichiers dans les groupes
functionality-voice-call = Appels vocaux
functionality-video-call = Appels vidéo
functionality-group-voice-call = Appels vocaux dans les groupes
functionality-group-video-call = Appels vidéo dans les groupes
