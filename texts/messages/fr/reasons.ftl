# Le catalogue des motifs : ce par quoi les examinateurs commencent une question ou un refus.

reasons-title = Motifs
reasons-lead = Ce par quoi les examinateurs commencent une question, un refus ou une suspension. Ils adaptent le texte au cas avant que quiconque le lise.
reasons-own = Ces textes sont propres à ce portail. Ce ne sont ni des conditions du contrôleur d’accès ni la loi.
reasons-new = Nouveau motif
reasons-empty = Il n’y a pas encore de motif.

reason-title = Titre
reason-question = Question au fournisseur
reason-refusal = Refus ou suspension
reason-use = Utile pour
reason-use-question = Questions
reason-use-refusal = Refus et suspensions
reason-use-both = Questions, refus et suspensions
reason-use-hint = Les textes qui n’y servent pas sont omis lors de l’enregistrement.
reason-use-missing = Choisissez à quoi sert le motif.
reason-choose = Choisissez
reason-languages = Langues
reason-version = Version
reason-version-n = Version { $n }
reason-code = Code
reason-code-hint = 4 à 40 lettres minuscules, chiffres et traits d’union, en commençant par une lettre, comme key-custody. Il reste pour toujours.
reason-code-wrong = Écrivez le code avec 4 à 40 lettres minuscules, chiffres et traits d’union, en commençant par une lettre, comme key-custody.
reason-code-taken = Un motif porte déjà ce code. Choisissez un autre code ou modifiez ce motif-là.
reason-in = En { $language }
reason-part-of = { $part } ({ $language })
reason-part-missing = Remplissez « { $part } » en { $language }. L’anglais est toujours nécessaire ; les autres langues sont complètes ou vides.
reason-line = { $name } : { $words }
reason-by-portal = Livré avec le portail
reason-edit = Faire une nouvelle version
reason-edit-what = Enregistrer crée une nouvelle version. Les précédentes restent, et les décisions renvoient toujours à celle par laquelle elles ont commencé.
reason-save = Enregistrer comme version
reason-look = Montrer comment cela se lit
reason-looked = Rien n’est encore enregistré
reason-looked-next = Voici comment le fournisseur lirait ce que vous avez écrit. Enregistrez-le ci-dessous.
reason-preview = Comme le fournisseur le lit
reason-preview-what = Les examinateurs peuvent changer chaque mot avant l’envoi.
reason-retire = Retirer ce motif
reason-retire-what = Il n’est plus proposé aux examinateurs. Ce qui a commencé par lui reste tel quel, et il peut être rétabli.
reason-restore = Proposer de nouveau ce motif
reason-restore-what = Il est retiré : il n’est pas proposé aux examinateurs.
reason-retired = Retiré
reason-history = Historique
reason-history-of = Historique de « { $title } »
reason-history-what = Chaque version, la plus récente d’abord, avec ce qui a changé depuis la précédente.
reason-used = { $n ->
    [0] Aucune proposition n’a commencé par elle
    [one] { $n } proposition a commencé par elle
    [many] { $n } propositions ont commencé par elle
   *[other] { $n } propositions ont commencé par elle
}

reason-pick = Partir d’un motif
reason-pick-what = Remplit les formulaires ci-dessous. Rien n’est envoyé ; adaptez le texte à ce cas avant de l’envoyer.
reason-pick-none = Choisir un motif
reason-pick-which = Motif
reason-pick-language = Langue du texte
reason-pick-language-why = La langue du fournisseur est déjà choisie. Lorsqu’un motif n’y a pas de texte, le texte anglais sert.
reason-pick-go = Remplir les formulaires

done-reason = Enregistré
done-reason-next = Cette version est désormais proposée aux examinateurs.
done-reason-retired = Retiré
done-reason-retired-next = Il n’est plus proposé aux examinateurs.
done-reason-restored = Proposé de nouveau
done-reason-restored-next = Les examinateurs peuvent désormais commencer par lui.
