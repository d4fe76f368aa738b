# Mails zu einem Antrag, seiner Vereinbarung, seinen Schlüsseln und Meilensteinen.

mail-received-subject = Ihr Antrag an { $service } ist eingegangen
mail-received-1 = Ihr Antrag auf Interoperabilität mit { $service } ist am { $at } eingegangen.
mail-received-date = Der gesetzliche Termin ist der { $day }.
mail-received-steps = So wurde er berechnet:
mail-received-step = - { $sentence } ({ $article })
mail-received-no-date = Nichts von dem, was Sie beantragt haben, schuldet das Gesetz schon jetzt; deshalb läuft keine Frist.
mail-received-hash = SHA-256 des Eingereichten: { $hash }
mail-received-follow = Verfolgen Sie ihn hier:

mail-asked-subject = Eine Rückfrage zu Ihrem Antrag an { $service }
mail-asked-1 = Die Prüfenden Ihres Antrags an { $service } fragen:
mail-asked-2 = Antworten Sie hier. Die gesetzliche Frist läuft währenddessen weiter.

mail-decided-1 = Zwei Personen haben entschieden. Ihre Gründe:
mail-refused-subject = Ihr Antrag an { $service } wurde abgelehnt
mail-refused-ground = Grund: { $ground }
mail-refused-necessary = Warum die Maßnahme unbedingt erforderlich ist: { $necessary }
mail-refused-proportionate = Warum sie verhältnismäßig ist: { $proportionate }
mail-refused-cure = Was sie beheben würde: { $cure }
mail-refused-next = Sie können die Ablehnung im Portal anfechten; Personen, die zuvor nicht entschieden haben, prüfen sie dann:
mail-accepted-subject = Ihr Antrag an { $service } wurde angenommen
mail-accepted-next = Als Nächstes: Unterzeichnen Sie das Referenzangebot, registrieren Sie Ihre Schlüssel, melden Sie die Meilensteine. Alle drei laufen nebeneinander:

mail-countersigned-subject = Ihre Vereinbarung für { $service } ist vollständig
mail-countersigned-1 = Die Rechtsabteilung des Torwächters hat gegengezeichnet.
mail-countersigned-hash = SHA-256 dessen, was Sie unterzeichnet haben: { $hash }

mail-key-changed-subject = { $state ->
    [proven] Ein Schlüssel für { $service } ist jetzt nachgewiesen
    [active] Ein Schlüssel für { $service } ist jetzt aktiv
    [retiring] Ein Schlüssel für { $service } läuft jetzt aus
    [revoked] Ein Schlüssel für { $service } ist jetzt widerrufen
   *[other] Ein Schlüssel für { $service } hat sich geändert
}
mail-key-changed-1 = { $state ->
    [proven] Ein Signal-Schlüssel Ihrer Organisation für { $service } ist jetzt nachgewiesen.
    [active] Ein Signal-Schlüssel Ihrer Organisation für { $service } ist jetzt aktiv.
    [retiring] Ein Signal-Schlüssel Ihrer Organisation für { $service } läuft jetzt aus.
    [revoked] Ein Signal-Schlüssel Ihrer Organisation für { $service } ist jetzt widerrufen.
   *[other] Ein Signal-Schlüssel Ihrer Organisation für { $service } hat sich geändert.
}
mail-key-changed-fingerprint = Fingerabdruck: { $fingerprint }
mail-key-changed-2 = Wenn das niemand in Ihrer Organisation getan hat, widerrufen Sie den Schlüssel sofort:

mail-milestone-accepted-subject = { $service }: { $milestone } wurde abgenommen
mail-milestone-returned-subject = { $service }: { $milestone } wurde zurückgegeben
mail-milestone-no-note = Eine Anmerkung gibt es nicht.

mail-ready-subject = Ihre Verbindung mit { $service } ist bereit
mail-ready-last-day = Die gesetzliche Frist wurde am { $day }, dem letzten Tag, eingehalten.
mail-ready-early = { $n ->
    [one] Die gesetzliche Frist wurde am { $day } eingehalten, { $n } Tag vor ihrem Ende.
   *[other] Die gesetzliche Frist wurde am { $day } eingehalten, { $n } Tage vor ihrem Ende.
}
mail-ready-late = { $n ->
    [one] Sie war am { $day } bereit; die gesetzliche Frist wurde um { $n } Tag überschritten.
   *[other] Sie war am { $day } bereit; die gesetzliche Frist wurde um { $n } Tage überschritten.
}
mail-ready-no-date = Sie war am { $day } bereit. Eine gesetzliche Frist lief nicht.

mail-moved-subject = Ihr Antrag an { $service }: { $state }
mail-moved-1 = Was als Nächstes geschieht: { $next }
