# What can be asked for (Article 7(2)).

functionality-text = Teksta ziņojumi
functionality-images = Attēli
functionality-voice-messages = Balss ziņojumi
functionality-videos = Video
functionality-files = Datnes
functionality-group-text = Teksta ziņojumi grupās
functionality-group-media = Attēli, balss ziņojumi, video un datnes grupās
functionality-voice-call = Balss zvani
functionality-video-call = Videozvani
functionality-group-voice-call = Balss zvani grupās
functionality-group-video-call = Videozvani grupās
