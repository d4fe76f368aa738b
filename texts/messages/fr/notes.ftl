# Les notes internes du personnel, et le fil où figure tout ce qui concerne une demande.

note-label = Note interne
note-missing = Écrivez la note.
note-marked = Note interne – réservée au personnel
note-hint = Vos collègues la lisent ici ; le fournisseur ne la lit jamais, ni par courriel ni dans un export. Par exemple : L’extrait du registre date de mars, en demander un plus récent.
note-write = Conserver la note pour le personnel

thread-title = Notes, messages et déroulement
thread-what = Dans un seul fil, par ordre chronologique. Les notes internes ont une bordure en tirets et un cadenas : seul le personnel les lit. Les messages ont une bordure pleine et une enveloppe : { $organisation } les lit.
thread-among-staff = { $what } – réservé au personnel
thread-finding = { $item } – { $verdict }
thread-earlier = { $n ->
    [one] Afficher { $n } entrée antérieure
    [many] Afficher { $n } d’entrées antérieures
   *[other] Afficher { $n } entrées antérieures
}

done-noted = Note conservée
done-noted-next = Seul le personnel la lit.
