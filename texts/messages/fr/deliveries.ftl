# Jusqu’où sont allés les courriels, ceux qui reviennent, et les lettres à leur sujet.

deliveries-title = Remise des courriels
deliveries-lead = Jusqu’où chaque courriel est allé. Personne ne lit ici ce qu’il dit, et les adresses ne sont montrées qu’autant qu’il faut pour les reconnaître.
deliveries-open = À traiter
deliveries-open-what = Plus personne n’essaie de les envoyer. Un courriel abandonné peut être réessayé. D’un courriel revenu, seul l’objet est conservé : réessayer dit à la boîte ce qu’elle a manqué et où le lire.
deliveries-open-more = Les { $n } plus anciens sur { $total } sont affichés.
deliveries-open-none = Rien ne vous attend
deliveries-all = Tous les courriels
deliveries-none = Aucun courriel n’est dans cet état.
deliveries-state = État
deliveries-states = Tous les états
deliveries-show = Afficher
deliveries-count = { $n ->
    [one] { $n } courriel
    [many] { $n } courriels
   *[other] { $n } courriels
}
deliveries-kind = Courriel
deliveries-to = À
deliveries-written = Écrit
deliveries-attempts = Essais
deliveries-act = Que faire
deliveries-retry = Réessayer
deliveries-leave = En rester là
deliveries-left = Classé
deliveries-told = Qui a été informé
deliveries-told-what = Chaque courriel sur cette demande et jusqu’où il est allé.
deliveries-told-none = Aucun courriel sur cette demande n’est conservé : rien n’a été envoyé, ou c’était il y a plus de 90 jours.
deliveries-person = { $name } ({ $address })

delivery-waiting = En attente
delivery-retried = Échec, nouvel essai
delivery-sent = Envoyé
delivery-given-up = Abandonné
delivery-bounced = Revenu
delivery-held = Retenu

mail-kind-confirm = Confirmer une adresse
mail-kind-already = A déjà un compte
mail-kind-elsewhere = Se connecte ailleurs
mail-kind-reset = Choisir un autre mot de passe
mail-kind-no-account = Aucun compte ici
mail-kind-new-device = Nouvel appareil
mail-kind-security = Sécurité d’un compte
mail-kind-address-old = Changement d’adresse, ancienne boîte
mail-kind-address-new = Changement d’adresse, nouvelle boîte
mail-kind-address-known = L’adresse a un compte
mail-kind-address-check = L’adresse fonctionne-t-elle
mail-kind-closed = Compte fermé
mail-kind-invite = Invitation au personnel
mail-kind-staff-role = Rôle chez le contrôleur d’accès
mail-kind-staff-asked = Un administrateur demande
mail-kind-staff-declined = Un administrateur a décliné
mail-kind-staff-removed = Retrait du personnel
mail-kind-join = Invitation à un fournisseur
mail-kind-membership = Rôle chez un fournisseur
mail-kind-received = Demande reçue
mail-kind-asked = Question au fournisseur
mail-kind-refused = Demande refusée
mail-kind-accepted = Demande acceptée
mail-kind-countersigned = Accord complet
mail-kind-key-changed = Clé modifiée
mail-kind-token-made = Jeton d’API créé
mail-kind-token-rotated = Jeton d’API remplacé
mail-kind-token-ended = Jeton d’API terminé
mail-kind-token-expires = Jeton d’API bientôt expiré
mail-kind-milestone-judged = Jalon évalué
mail-kind-ready = Connexion prête
mail-kind-moved = Demande avancée
mail-kind-missed = Un courriel est revenu

bounce-title = Les courriels qui vous sont adressés reviennent
bounce-what = Un courriel à { $email } est revenu le { $at } (code { $status }). Les nouvelles de vos demandes sont retenues jusqu’à ce que les courriels vous parviennent de nouveau.
bounce-next = L’adresse fonctionne-t-elle désormais ? Faites-y envoyer un courriel avec un lien. Sinon, changez-la ci-dessous.
bounce-ask = M’envoyer un courriel
bounce-member = Les courriels reviennent
bounce-works-title = Cette adresse fonctionne
bounce-works-lead = Vous lisez ceci par un lien envoyé à { $email }.
bounce-works-what = Confirmez-le, et ce qui a été retenu est envoyé maintenant.
bounce-works = L’adresse fonctionne

done-mail-retried = Nouvel essai
done-mail-retried-next = Le courriel est dans la boîte d’envoi.
done-mail-left = Classé
done-mail-left-next = Rien de plus n’est fait à son sujet.
done-bounce-asked = Un courriel est en route
done-bounce-asked-next = Ouvrez le lien qu’il contient dans les 24 heures.
done-bounce-works = Bien
done-bounce-works-next = Ce qui a été retenu est envoyé maintenant.

mail-missed-subject = Un courriel n’a pas pu vous être remis
mail-missed-1 = Le { $written }, nous vous avons écrit et le courriel est revenu. Son objet était : { $subject }
mail-missed-2 = Connectez-vous pour lire de quoi il s’agissait :

mail-address-check-subject = Les courriels vous parviennent-ils ici ?
mail-address-check-1 = Un courriel à cette adresse est revenu. Si vous lisez celui-ci, ouvrez le lien dans les 24 heures et confirmez que l’adresse fonctionne :
mail-address-check-2 = Si vous n’avez pas de compte ici, ignorez ce courriel.
