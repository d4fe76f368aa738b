# Les messages entre un fournisseur et le contrôleur d’accès au sujet d’une demande.

message-title = Messages
message-label = Message
message-missing = Écrivez le message.
message-none = Rien n’a encore été dit
message-lead = Ce que vous et le contrôleur d’accès vous êtes écrit au sujet de cette demande, avec ses étapes, questions, réponses et décisions, par ordre chronologique.
message-link = Messages avec le contrôleur d’accès, et tout ce qui a été dit de cette demande
message-to-provider = Message à { $organisation } – le fournisseur le lit
message-from-provider = Message de { $organisation }
message-from-gatekeeper = Message du contrôleur d’accès
message-to-gatekeeper = Message au contrôleur d’accès
message-send-label = Message à { $organisation }
message-send-hint = Le fournisseur le lit mot pour mot, ici et par courriel à : { $to }. Il ne demande rien qui appelle une réponse : pour cela, utilisez « Interroger le fournisseur ».
message-send = Envoyer à { $organisation }
message-reply-hint = Les personnes qui ont travaillé sur votre demande chez le contrôleur d’accès en sont averties par courriel. Par exemple : « Notre nouveau certificat sera en place lundi. »
message-reply = Envoyer au contrôleur d’accès

done-message-sent = Message envoyé
done-message-sent-next = Le fournisseur en est averti par courriel et le lit dans le portail.
done-message-replied = Message envoyé
done-message-replied-next = Le contrôleur d’accès le lit avec votre demande.
