# What can be asked for (Article 7(2)).

functionality-text = Teksto pranešimai
functionality-images = Vaizdai
functionality-voice-messages = Balso žinutės
functionality-videos = Vaizdo įrašai
functionality-files = Failai
functionality-group-text = Teksto pranešimai grupėse
functionality-group-media = Vaizdai, balso žinutės, vaizdo įrašai ir failai grupėse
functionality-voice-call = Balso skambučiai
functionality-video-call = Vaizdo skambučiai
functionality-group-voice-call = Balso skambučiai grupėse
functionality-group-video-call = Vaizdo skambučiai grupėse
