# Les notes qui nomment un collègue.

mention-title = Mentions
mention-lead = Les notes internes dans lesquelles un collègue vous a nommé, les plus récentes d’abord.
mention-unread-count = { $n ->
    [one] { $n } mention n’est pas encore lue.
    [many] { $n } de mentions ne sont pas encore lues.
   *[other] { $n } mentions ne sont pas encore lues.
}
mention-unread = Non lue
mention-read = Lue
mention-mark = Marquer comme lue
mention-read-all = Marquer toutes comme lues
mention-none = Personne ne vous a encore nommé
mention-none-next = Vos collègues vous nomment dans une note interne en écrivant @ et votre nom. Un courriel vous le dit.
mention-names = Nommer un collègue : écrivez @ et l’un de ces noms
mention-who = { $name } ({ $role })
mention-unknown = Personne au sein du personnel ne s’appelle { $name }. Écrivez l’un des noms de la liste, ou supprimez le @ si personne n’est visé.
mention-several = { $name } peut désigner plusieurs personnes. Écrivez laquelle : { $names }.
mention-too-many = Nommez au plus { $max } personnes dans une note.

done-mention-read = Marquée comme lue
done-mention-read-next = La note reste où elle est.
