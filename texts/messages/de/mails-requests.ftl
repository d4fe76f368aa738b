# Mails zu einem Antrag, seiner Vereinbarung, seinen Schlüsseln und Meilensteinen.

mail-received-subject = Ihr Antrag an { $service } ist eingegangen
mail-received-1 = Ihr Antrag auf Interoperabilität mit { $service } ist am { $at } eingegangen.
mail-received-instant = Der genaue Zeitpunkt: { $exact }
mail-received-date = Der gesetzliche Termin ist der { $day }.
mail-received-steps = So wurde er berechnet:
mail-received-step = - { $sentence } ({ $article })
mail-received-no-date = Nichts von dem, was Sie beantragt haben, schuldet das Gesetz schon jetzt; deshalb läuft keine Frist.
mail-received-hash = SHA-256 des Eingereichten: { $hash }
mail-received-follow = Verfolgen Sie ihn hier:

mail-asked-subject = Fragen zu Ihrem Antrag an { $service }
mail-asked-1 = Die Prüfenden Ihres Antrags an { $service } fragen:
mail-asked-2 = Antworten Sie hier. Die gesetzliche Frist läuft währenddessen weiter.

mail-decided-1 = Zwei Personen haben entschieden. Ihre Gründe:
mail-refused-subject = Ihr Antrag an { $service } wurde abgelehnt
mail-refused-ground = Grund: { $ground }
mail-refused-necessary = Warum die Maßnahme unbedingt erforderlich ist: { $necessary }
mail-refused-proportionate = Warum sie verhältnismäßig ist: { $proportionate }
mail-refused-cure = Was sie beheben würde: { $cure }
mail-refused-next = Sie können der Ablehnung im Portal bis { $until } widersprechen; Personen, die zuvor nicht beteiligt waren, entscheiden darüber.
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
mail-asked-item = { $number }. { $question }
mail-asked-missing = Was fehlt: { $note }
mail-asked-until = Der letzte Tag für die Antwort ist { $until }.
mail-reminder-subject = Fragen zu Ihrem Antrag an { $service }: Antwort bis { $until }
mail-reminder-1 = { $left ->
    [0] Die Fragen der Prüfenden zu Ihrem Antrag an { $service } warten auf eine Antwort. Heute, { $until }, ist der letzte Tag.
    [one] Die Fragen der Prüfenden zu Ihrem Antrag an { $service } warten auf eine Antwort. Es bleibt { $left } Tag: Der letzte Tag ist { $until }.
   *[other] Die Fragen der Prüfenden zu Ihrem Antrag an { $service } warten auf eine Antwort. Es bleiben { $left } Tage: Der letzte Tag ist { $until }.
}
mail-reminder-2 = Danach endet die Runde ohne Ihre Antworten, und die Prüfung geht weiter. Die gesetzliche Frist läuft in jedem Fall. Antworten Sie hier:
mail-expired-subject = Fragen zu Ihrem Antrag an { $service } sind abgelaufen
mail-expired-1 = Der letzte Tag, um die Fragen zu Ihrem Antrag an { $service } zu beantworten, ist vorbei.
mail-expired-2 = Die Prüfung geht ohne Ihre Antworten weiter. Was Sie getippt hatten, ist aufgehoben.
