# What can be asked for (Article 7(2)).

functionality-text = Tekstualne poruke
functionality-images = Slike
functionality-voice-messages = Glasovne poruke
functionality-videos = Videozapisi
functionality-files = Datoteke
functionality-group-text = Tekstualne poruke u skupinama
functionality-group-media = Slike, glasovne poruke, videozapisi i datoteke u skupinama
functionality-voice-call = Glasovni pozivi
functionality-video-call = Videopozivi
functionality-group-voice-call = Glasovni pozivi u skupinama
functionality-group-video-call = Videopozivi u skupinama
