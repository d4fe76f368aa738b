# Les courriels. Du texte brut : il se lit partout de la même façon et ne cache aucune adresse. Et la page qui
# les montre là où l’on essaie le portail.

mail-foot = Causeway, le portail de l’interopérabilité des messageries

mails-title = Courriels sortants
mails-lead = Les plus récents d’abord. Dans cet essai, rien ne quitte la machine.
mails-code = L’application d’authentification de chaque compte d’exemple affiche maintenant :
mails-to = À { $address }
mails-empty = Pas encore de courriel
mails-empty-next = Créez un compte ou déposez une demande, et le courriel correspondant apparaîtra ici.
