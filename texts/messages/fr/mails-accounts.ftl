# Mails about accounts and members.

mail-sign-in = Connectez-vous ici :

mail-confirm-subject = Confirmez votre adresse électronique
mail-confirm-1 = Confirmez votre adresse pour utiliser votre compte Causeway :
mail-confirm-2 = Le lien fonctionne une seule fois, pendant 24 heures. Si vous ne vous êtes pas inscrit, ne faites rien : sans le lien, le compte reste fermé.

mail-already-subject = Vous avez déjà un compte
mail-already-1 = Quelqu’un, sans doute vous, a voulu s’inscrire avec cette adresse. Elle a déjà un compte ; rien n’a donc été changé.

mail-elsewhere-subject = Vous vous connectez sans mot de passe
mail-elsewhere-1 = Quelqu’un, sans doute vous, a demandé à choisir un nouveau mot de passe pour cette adresse. Votre compte n’en a pas : votre fournisseur d’identité vous connecte et gère votre mot de passe.

mail-reset-subject = Choisissez un nouveau mot de passe
mail-reset-1 = Choisissez un nouveau mot de passe pour votre compte Causeway :
mail-reset-2 = Le lien fonctionne une seule fois, pendant une heure. Si vous ne l’avez pas demandé, ne faites rien : votre mot de passe reste le même.

mail-no-account-subject = Aucun compte n’a cette adresse
mail-no-account-1 = Quelqu’un, sans doute vous, a demandé un nouveau mot de passe pour cette adresse. Aucun compte Causeway n’y correspond. Vous vous êtes peut-être inscrit avec une autre.
mail-no-account-2 = Créez un compte ici :

mail-new-device-subject = Nouvelle connexion : { $device }
mail-new-device-1 = Votre compte vient d’être utilisé depuis un appareil qu’il ne connaissait pas : { $device }, réseau { $range }.
mail-new-device-2 = Si c’était vous, il n’y a rien à faire. Sinon, mettez fin ici à toutes les sessions et choisissez un nouveau mot de passe :
mail-new-device-3 = Le lien fonctionne une seule fois, pendant 7 jours.

mail-security-subject = La sécurité de votre compte a changé
mail-security-1 = Si c’était vous, il n’y a rien à faire. Sinon, quelqu’un d’autre connaît peut-être votre mot de passe : connectez-vous, mettez fin aux sessions que vous ne connaissez pas et rétablissez ce qui a été changé.
mail-security-password = Votre mot de passe a été changé. Les autres sessions ont pris fin.
mail-security-address = L’adresse de votre compte a été changée, avec l’accord des deux boîtes aux lettres. Désormais, vous vous connectez avec la nouvelle. Les autres sessions ont pris fin.
mail-security-app = Une application d’authentification a été configurée, avec de nouveaux codes de récupération.
mail-security-app-removed = L’application d’authentification a été retirée.
mail-security-operator-removed = L’exploitant du portail a retiré votre application d’authentification, vos clés d’accès et vos codes de récupération. Toutes les sessions ont pris fin.
mail-security-operator-ended = L’exploitant du portail a mis fin à toutes vos sessions. Reconnectez-vous.
mail-security-codes = De nouveaux codes de récupération ont été créés. Les anciens ne fonctionnent plus.
mail-security-code-used = { $left ->
    [one] Un code de récupération a servi à se connecter ou à confirmer un acte. Il en reste { $left }.
    [many] Un code de récupération a servi à se connecter ou à confirmer un acte. Il en reste { $left }.
   *[other] Un code de récupération a servi à se connecter ou à confirmer un acte. Il en reste { $left }.
}
mail-security-passkey = Une clé d’accès a été ajoutée : { $name }.
mail-security-passkey-removed = Une clé d’accès a été retirée.

mail-address-old-subject = Changer l’adresse de votre compte ?
mail-address-old-1 = Quelqu’un de connecté avec votre compte a demandé à en changer l’adresse pour { $email }.
mail-address-old-2 = Si c’était vous, donnez votre accord ici. Sinon, mettez fin à toutes les sessions et gardez votre adresse, également ici :
mail-address-old-3 = Le lien fonctionne pendant 24 heures. L’adresse ne change que si la nouvelle boîte aux lettres est aussi d’accord.

mail-address-new-subject = Est-ce votre adresse ?
mail-address-new-1 = Quelqu’un, sans doute vous, veut utiliser cette adresse pour son compte Causeway. Si c’était vous, donnez votre accord ici :
mail-address-new-2 = Le lien fonctionne pendant 24 heures. Si ce n’était pas vous, ne faites rien : sans le lien, rien ne change.

mail-address-known-subject = Cette adresse a déjà un compte
mail-address-known-1 = Quelqu’un, sans doute vous, a voulu utiliser cette adresse pour un autre compte Causeway. Elle a déjà un compte ; rien ne change donc. Pour utiliser l’adresse ailleurs, supprimez d’abord ce compte ou donnez-lui une autre adresse.

mail-closed-subject = Votre compte est supprimé
mail-closed-1 = Votre compte Causeway est supprimé, comme vous l’avez demandé. Il ne permet plus de se connecter, et cette adresse n’y est plus associée.
mail-closed-2 = Ce que vous avez signé, décidé ou transmis est conservé comme la loi le demande, sous le numéro du compte. Ce courriel est le dernier ; son adresse et son objet sont effacés après 90 jours.
mail-closed-3 = Si ce n’était pas vous, prévenez l’exploitant du portail.

mail-join-subject = { $by } vous invite à agir pour { $organisation }
mail-join-1 = { $by } vous invite à agir pour { $organisation } dans Causeway, avec le rôle { $role }.
mail-join-2 = Connectez-vous avec cette adresse, ou créez un compte avec elle, puis acceptez :
mail-join-3 = L’invitation peut être acceptée pendant 7 jours. Si vous ne connaissez pas l’organisation, ne faites rien.

mail-membership-subject = Votre rôle chez { $organisation } a changé
mail-membership-1 = Votre rôle chez { $organisation } est désormais : { $now }. Changement fait par { $by }.
mail-membership-2 = Si cela vous surprend, demandez à un propriétaire de l’organisation.
mail-membership-none = aucun, vous n’êtes plus membre
