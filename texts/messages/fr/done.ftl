# Ce qui vient d’être fait, et la suite.

done-confirmed = Votre adresse est confirmée
done-confirmed-next = Vous êtes connecté. Décrivez maintenant votre organisation.

done-set-up = Votre compte est prêt
done-set-up-next = Connectez-vous avec le mot de passe que vous avez choisi.

done-reset = Votre mot de passe est modifié
done-reset-next = Toutes les sessions ont pris fin. Connectez-vous avec le nouveau mot de passe.

done-denied = Toutes les sessions ont pris fin
done-denied-next = Plus personne n’est connecté avec votre compte.

done-address-asked = Deux courriels sont en route
done-address-asked-next = L’un va à votre adresse actuelle, l’autre à la nouvelle. Ouvrez le lien de chacun et donnez votre accord ; les liens sont valables 24 heures.

done-address-agreed = Cette boîte aux lettres est d’accord
done-address-agreed-next = L’adresse change lorsque l’autre boîte donne aussi son accord. Le lien de son courriel est valable 24 heures.

done-address = L’adresse est modifiée
done-address-next = Désormais, vous vous connectez avec la nouvelle. Les autres sessions ont pris fin.

done-passkey = Votre clé d’accès est ajoutée
done-passkey-next = Elle vous permet désormais de vous connecter.

done-passkey-removed = La clé d’accès est retirée
done-passkey-removed-next = Elle ne vous connecte plus. Retirez-la aussi de votre appareil.

done-authenticator = Votre application est configurée
done-authenticator-next = La connexion demande désormais aussi un code. Les autres sessions ont pris fin.

done-authenticator-removed = L’application est retirée
done-authenticator-removed-next = Un mot de passe suffit maintenant pour vous connecter.

done-codes = Nouveaux codes de secours
done-codes-next = Les anciens ne sont plus valables.

done-session-ended = Session terminée
done-session-ended-next = Cet appareil est déconnecté dès maintenant.

done-organisation = Votre organisation est enregistrée
done-organisation-next = Vous en êtes le titulaire. Commencez maintenant une demande.

done-saved = Brouillon enregistré
done-saved-next = Vous pouvez le quitter et y revenir à tout moment.

done-submitted = Votre demande est déposée
done-submitted-next = Nous vous avons envoyé par courriel l’accusé de réception avec l’échéance légale. Les deux figurent ci-dessous.

done-answered = Votre réponse est envoyée
done-answered-next = L’examen se poursuit.

done-challenged = Votre contestation est envoyée
done-challenged-next = Des personnes qui n’ont pas décidé auparavant vont l’examiner.

done-withdrawn = La demande est retirée
done-withdrawn-next = Vous pouvez en déposer une nouvelle à tout moment.

done-signed = Vous avez signé
done-signed-next = Le service juridique du contrôleur d’accès contresigne ensuite.

done-countersigned = Vous avez contresigné
done-countersigned-next = L’accord est complet.

done-registered = Les clés sont enregistrées
done-registered-next = Prouvez maintenant que vous les détenez : déchiffrez le défi et renvoyez l’écho.

done-proven = La clé est prouvée
done-proven-next = Vous détenez la moitié privée. Personne d’autre ne l’a, pas même le portail.

done-activated = La clé est active
done-activated-next = La précédente est en cours de retrait.

done-revoked = La clé est révoquée
done-revoked-next = Elle ne sera plus utilisée.

done-reported = Jalon signalé
done-reported-next = Un ingénieur du contrôleur d’accès l’examine ensuite.

done-judged = Verdict envoyé
done-judged-next = Le fournisseur en a été informé.

done-opened = L’examen a commencé
done-opened-next = Interrogez le fournisseur ou proposez une décision.

done-asked = Question envoyée
done-asked-next = Le délai légal continue de courir.

done-proposed = Décision proposée
done-proposed-next = Une autre personne doit l’approuver.

done-approved = Décision prise
done-approved-next = Le fournisseur en a été informé, avec les motifs.

done-sent-back = Proposition renvoyée
done-sent-back-next = L’examen se poursuit.

done-declared = Déclaration faite : tout est prêt
done-declared-next = Une autre personne doit la confirmer.

done-ready = Prêt
done-ready-next = Le délai légal ne court plus.

done-launched = En service
done-launched-next = Les personnes peuvent maintenant décider si cette application peut les joindre.

done-intended = Proposé
done-intended-next = Une autre personne doit l’exécuter. D’ici là, rien ne change.

done-carried-out = Exécuté
done-carried-out-next = Le fournisseur en a été informé, avec les motifs.

done-abandoned = Abandonné
done-abandoned-next = Tout reste comme avant.

done-invited = Invitation envoyée
done-invited-next = Le lien qu’elle contient est valable une seule fois, pendant 72 heures.

done-invited-member = Invitation envoyée
done-invited-member-next = Elle peut être acceptée pendant 7 jours, par la personne à qui appartient cette boîte aux lettres.

done-uninvited = Invitation reprise
done-uninvited-next = Le lien du courriel ne fonctionne plus.

done-joined = Bienvenue
done-joined-next = Vous agissez maintenant pour cette organisation.

done-left = Vous avez quitté l’organisation
done-left-next = Vous n’agissez plus pour elle.

done-role = Rôle modifié
done-role-next = La personne en a été avertie par courriel.

done-removed = Membre retiré
done-removed-next = Il ne voit plus l’organisation, dès maintenant.

done-transferred = Titularité transmise
done-transferred-next = Vous restez signataire.

done-role-asked = Demandé
done-role-asked-next = Un autre administrateur doit donner son accord. Tous les administrateurs ont été avertis par courriel ; d’ici là, rien ne change.

done-role-declined = Décliné
done-role-declined-next = La personne en a été avertie par courriel. Son rôle reste le même.

done-own-role = Votre rôle a changé
done-own-role-next = Toutes vos sessions ont pris fin. Reconnectez-vous pour continuer.

done-staff-removed = Personne retirée
done-staff-removed-next = Ses sessions ont pris fin et son compte est fermé, dès maintenant.

done-client = Jeton créé
done-client-next = Copiez-le maintenant. Il ne sera plus affiché.

done-client-rotated = Nouveau jeton créé
done-client-rotated-next = Copiez-le maintenant. Il ne sera plus affiché.

done-client-revoked = Client supprimé
done-client-revoked-next = Ses jetons ne sont plus valables, dès maintenant.
done-amended = La correction est consignée
done-amended-next = Les deux parties la voient à côté de ce qui a été soumis.
done-added = Une nouvelle demande commence avec vos réponses
done-added-before = Vous avez déjà commencé cette demande
done-added-next = Cochez ce que vous demandez, vérifiez le reste et soumettez-la. Ses trois mois commencent alors.
done-responded = Votre réponse a été reçue
done-responded-next = Deux personnes décident à nouveau, en la connaissant.
done-called-off = Le refus annoncé est abandonné
done-called-off-next = L’examen se poursuit.
done-answer-judged = La réponse est jugée
done-answer-judged-next = Ce qui est reposé part avec le prochain tour.
done-conflict = Votre conflit d’intérêts est consigné
done-conflict-next = Vous ne prenez plus part à ce dossier, et il vous est fermé. Ce que vous aviez proposé est tombé.
done-leapt = Les jours ont passé
done-leapt-next = Reconnectez-vous et voyez ce que sont devenues vos demandes.
