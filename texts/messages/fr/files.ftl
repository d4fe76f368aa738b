# Les pièces justificatives : les ajouter, ce qui est vérifié, les retirer.

file-title = Fichiers
file-file = Fichier
file-hint = Un PDF, PNG ou JPEG, ou un texte (brut, Markdown ou JSON), de { $max } Mio au plus. C’est le contenu d’un fichier qui décide de son type, non son nom. L’ajout enregistre aussi ce que vous avez saisi.
file-add = Ajouter le fichier
file-remove = Retirer { $name }
file-none = Aucun fichier.
file-none-sent = Aucun fichier n’a été joint.
file-name = Nom
file-kind = Type
file-size = Taille
file-added = Ajouté
file-added-by = { $at }, par { $by }
file-scan = Recherche de logiciels malveillants
file-hash = SHA-256
file-bytes = { $n ->
    [one] { $n } octet
    [many] { $n } octets
   *[other] { $n } octets
}
file-kibibytes = { $n } Kio
file-kind-pdf = PDF
file-kind-png = Image PNG
file-kind-jpeg = Image JPEG
file-kind-json = JSON
file-kind-text = Texte
file-unscanned = Non vérifié
file-pending = En attente
file-clean = Rien trouvé
file-infected = Logiciel malveillant trouvé
file-unscanned-what = Ici, les fichiers ne sont pas soumis à une recherche de logiciels malveillants. Ouvrez-les avec prudence.
file-pending-what = Un fichier qui n’a pas encore été vérifié ne peut être ni ouvert ni présenté. La vérification prend une à deux minutes ; revenez alors sur cette page.

file-missing = Choisissez un fichier.
file-left-behind = Vous avez choisi un fichier sans l’ajouter. Choisissez-le de nouveau et appuyez d’abord sur « Ajouter le fichier », ou renoncez-y.
file-too-large = Le fichier dépasse { $max } Mio. Réduisez-le ou divisez-le.
file-too-many = Une demande compte au plus { $max } fichiers. Retirez-en d’abord un.
file-no-room = Les fichiers d’une demande font au plus { $max } Mio ensemble. Retirez-en d’abord un.
file-wait = { $name } n’a pas encore été vérifié. Réessayez dans une à deux minutes, ou retirez-le.
file-take-out = Un logiciel malveillant a été trouvé dans { $name }. Retirez ce fichier.
file-unfit-empty = Le fichier est vide. Choisissez-en un autre.
file-unfit-unknown = Le fichier n’est ni un PDF, ni un PNG, ni un JPEG, ni un texte en UTF-8, quoi que dise son nom. Enregistrez-le dans l’un de ces formats.
file-unfit-markup = Le fichier est une page web ou un dessin (HTML, XML, SVG), qui peut contenir du code. Enregistrez-le en PDF.
file-unfit-mixed = Le fichier est deux choses à la fois, par exemple un PDF et une archive. Enregistrez-le de nouveau comme l’une d’elles.
file-unfit-broken = Le fichier n’est pas complet, ou quelque chose suit après sa fin. Enregistrez-le de nouveau.

done-file-added = Fichier ajouté
done-file-added-next = Il accompagnera ce que vous présenterez.
done-file-removed = Fichier retiré
done-file-removed-next = Il n’accompagne plus votre envoi.
