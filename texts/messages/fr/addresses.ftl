# Changing the address of an account.

address-title = Adresse électronique
address-what = Elle sert à vous connecter et reçoit les courriels. Elle change lorsque l’ancienne et la nouvelle boîte aux lettres sont d’accord.
address-new = Nouvelle adresse électronique
address-ask = Changer l’adresse
address-same = C’est déjà votre adresse. Saisissez celle que vous voulez à la place.

address-old-title = Changer l’adresse de votre compte ?
address-old-agree = Changer l’adresse
address-new-title = Est-ce votre adresse ?
address-new-agree = Utiliser cette adresse
address-deny = Ce n’était pas moi
address-becomes = La nouvelle adresse serait :
address-check = Vérifiez chaque lettre : qui possède cette boîte aux lettres accède à votre compte.
address-not-asked = Si vous ne l’avez pas demandé, quelqu’un d’autre connaît votre mot de passe. Votre adresse reste alors la même, toutes les sessions prennent fin et nous vous envoyons un lien pour un nouveau mot de passe.
address-old-agreed = Cette boîte aux lettres est d’accord. Ouvrez maintenant le lien du courriel envoyé à { $email }.
address-new-lead = Quelqu’un veut utiliser { $email } pour son compte Causeway. Si ce n’était pas vous, fermez cette page : rien ne change.
address-new-agreed = Cette boîte aux lettres est d’accord. Ouvrez maintenant le lien du courriel envoyé à l’adresse actuelle du compte.
