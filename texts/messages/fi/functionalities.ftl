# Mitä voi pyytää (7 artiklan 2 kohta).

functionality-text = Tekstimuotoiset viestit
functionality-images = Kuvat
functionality-voice-messages = Ääniviestit
functionality-videos = Videot
functionality-files = Tiedostot
functionality-group-text = Tekstimuotoiset viestit ryhmissä
functionality-group-media = Kuvat, ääniviestit, videot ja tiedostot ryhmissä
functionality-voice-call = Äänipuhelut
functionality-video-call = Videopuhelut
functionality-group-voice-call = Äänipuhelut ryhmissä
functionality-group-video-call = Videopuhelut ryhmissä
