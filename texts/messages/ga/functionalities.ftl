# What can be asked for (Article 7(2)).

functionality-text = Teachtaireachtaí téacs
functionality-images = Íomhánna
functionality-voice-messages = Teachtaireachtaí gutha
functionality-videos = Físeáin
functionality-files = Comhaid
functionality-group-text = Teachtaireachtaí téacs i ngrúpaí
functionality-group-media = Íomhánna, teachtaireachtaí gutha, físeáin agus comhaid i ngrúpaí
functionality-voice-call = Glaonna gutha
functionality-video-call = Físghlaonna
functionality-group-voice-call = Glaonna gutha i ngrúpaí
functionality-group-video-call = Físghlaonna i ngrúpaí
