# What can be asked for (Article 7(2)).

functionality-text = Mensagens de texto
functionality-images = Imagens
functionality-voice-messages = Mensagens de voz
functionality-videos = Vídeos
functionality-files = Ficheiros
functionality-group-text = Mensagens de texto em grupos
functionality-group-media = Imagens, mensagens de voz, vídeos e ficheiros em grupos
functionality-voice-call = Chamadas de voz
functionality-video-call = Videochamadas
functionality-group-voice-call = Chamadas de voz em grupos
functionality-group-video-call = Videochamadas em grupos
