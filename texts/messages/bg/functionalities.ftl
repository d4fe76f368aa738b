# What can be asked for (Article 7(2)).

functionality-text = Текстови съобщения
functionality-images = Изображения
functionality-voice-messages = Гласови съобщения
functionality-videos = Видеоклипове
functionality-files = Файлове
functionality-group-text = Текстови съобщения в групи
functionality-group-media = Изображения, гласови съобщения, видеоклипове и файлове в групи
functionality-voice-call = Гласови повиквания
functionality-video-call = Видеоповиквания
functionality-group-voice-call = Гласови повиквания в групи
functionality-group-video-call = Видеоповиквания в групи
