# The members of an organisation, and invitations to it.

member-lead = Toutes les personnes qui peuvent agir ici pour l’organisation, et à quel titre. Il y a toujours au moins un propriétaire.
member-name = Nom
member-mail = Courriel
member-role = Rôle
member-since = Depuis
member-change = Modifier
member-change-role = Changer le rôle
member-transfer = Faire propriétaire à ma place
member-remove = Retirer
member-leave-title = Quitter cette organisation
member-leave-what = Dès cet instant, vous ne voyez plus ses demandes. Un propriétaire peut vous inviter de nouveau.
member-leave = Quitter

member-role-choose = Choisir un rôle
member-role-missing = Choisissez un rôle.
member-role-may = { $role } : { $may }
member-owner-may = tout, y compris les membres
member-signatory-may = signe pour l’organisation
member-engineer-may = demandes, clés et étapes
member-viewer-may = lit

member-invitations = Invitations
member-no-invitation = Aucune invitation n’est ouverte. Invitez quelqu’un ci-dessous.
member-until = Peut être acceptée jusqu’au
member-withdraw = Retirer
member-invite-title = Inviter quelqu’un
member-invite-why = Chacun agit sous son propre nom, pour que le registre montre qui a fait quoi. Le rôle détermine ce que la personne peut faire ; vous pourrez le changer plus tard.
member-email = Adresse électronique
member-email-hint = Seul le titulaire de cette boîte aux lettres peut accepter. Par exemple eli@heron.example.org
member-invite = Envoyer l’invitation
member-known = Cette personne est déjà membre. Changez son rôle dans la liste ci-dessus.

member-invites-you = { $organisation } vous invite
member-invited-by = { $by } vous invite à agir pour { $organisation } avec le rôle { $role } : { $may }.
member-invited-until = L’invitation peut être acceptée jusqu’au { $at }. Si vous ne connaissez pas l’organisation, fermez cette page.
member-accept = Accepter l’invitation
