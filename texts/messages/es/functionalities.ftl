# Lo que se puede solicitar (artículo 7, apartado 2).

functionality-text = Mensajes de texto
functionality-images = Imágenes
functionality-voice-messages = Mensajes de voz
functionality-videos = Vídeos
functionality-files = Archivos
functionality-group-text = Mensajes de texto en grupos
functionality-group-media = Imágenes, mensajes de voz, vídeos y archivos en grupos
functionality-voice-call = Llamadas de voz
functionality-video-call = Videollamadas
functionality-group-voice-call = Llamadas de voz en grupos
functionality-group-video-call = Videollamadas en grupos
