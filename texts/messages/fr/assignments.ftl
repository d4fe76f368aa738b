# Qui suit quelle demande.

assignment-whose = Suivi par { $name }
assignment-free = Personne ne suit encore ce dossier
assignment-take = Le prendre
assignment-other = Le confier à quelqu’un
assignment-to = À qui
assignment-hint = Quiconque peut examiner peut suivre une demande. Cela ne décide de rien et le fournisseur ne le voit pas.
assignment-choose = Choisissez quelqu’un
assignment-nobody = Personne
assignment-give = Confier
assignment-ticked = Confier les demandes cochées à
assignment-tick = Cocher { $request }
assignment-missing = Choisissez à qui.
assignment-none = Cochez au moins une demande.

fact-request-assigned = Confiée à quelqu’un pour suivi
fact-request-unassigned = Plus personne ne la suit

done-assigned = C’est confié
done-assigned-next = La file indique qui suit quoi.
