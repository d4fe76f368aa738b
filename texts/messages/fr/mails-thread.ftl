# Les courriels sur ce qui a été écrit au sujet d’une demande.

mail-message-provider-subject = Un message au sujet de votre demande à { $service }
mail-message-provider-1 = Le contrôleur d’accès écrit au sujet de votre demande à { $service } :
mail-message-provider-2 = Lisez-le et répondez ici :
mail-message-staff-subject = { $organisation } a écrit au sujet de sa demande à { $service }
mail-message-staff-1 = { $organisation } a écrit un message au sujet de sa demande à { $service }. Il ne figure que dans le portail, car il peut être confidentiel :

mail-mentioned-subject = { $by } vous a nommé dans une note : { $organisation } à { $service }
mail-mentioned-1 = { $by } vous a nommé dans une note interne sur la demande de { $organisation } à { $service }. Elle ne figure que dans le portail :
