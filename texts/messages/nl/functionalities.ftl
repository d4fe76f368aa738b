# What can be asked for (Article 7(2)).

functionality-text = Tekstberichten
functionality-images = Afbeeldingen
functionality-voice-messages = Spraakberichten
functionality-videos = Video’s
functionality-files = Bestanden
functionality-group-text = Tekstberichten in groepen
functionality-group-media = Afbeeldingen, spraakberichten, video’s en bestanden in groepen
functionality-voice-call = Spraakoproepen
functionality-video-call = Video-oproepen
functionality-group-voice-call = Spraakoproepen in groepen
functionality-group-video-call = Video-oproepen in groepen
