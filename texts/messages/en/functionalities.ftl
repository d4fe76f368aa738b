# What can be asked for (Article 7(2)).

functionality-text = Text messages
functionality-images = Images
functionality-voice-messages = Voice messages
functionality-videos = Videos
functionality-files = Files
functionality-group-text = Text messages in groups
functionality-group-media = Images, voice messages, videos and files in groups
functionality-voice-call = Voice calls
functionality-video-call = Video calls
functionality-group-voice-call = Voice calls in groups
functionality-group-video-call = Video calls in groups
