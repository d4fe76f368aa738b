# Le scelte di una persona: quali app possono contattarla.

choices-title = Decidi chi può contattarti
choices-door = Accedi per vedere quali app possono collegarsi al tuo servizio di messaggistica. Sono tutte disattivate finché non le attivi.
choices-login = Nome utente
choices-password = Password
choices-lead = Altre app che possono collegarsi al tuo servizio di messaggistica. Ognuna è disattivata finché non la attivi e puoi disattivarla di nuovo in qualsiasi momento.
choices-empty = Nessuna app può ancora collegarsi
choices-empty-next = Quando un’app potrà farlo, comparirà qui, disattivata.
choices-app = { $app } su { $service }
choices-on = Attivata
choices-off = Disattivata
choices-on-since = Attiva dal giorno { $day }: { $what }
choices-on-unreachable = Attiva dal giorno { $day }, ma al momento l’app non può collegarsi
choices-off-since = Disattivata dal giorno { $day }
choices-turn-on = Attiva
choices-turn-off = Disattiva
choices-what = Che cosa vuoi ricevere
choices-tick-one = Seleziona almeno un tipo di messaggio che vuoi ricevere.
choices-notice = Questa è la versione { $version } dell’avviso. SHA-256 del testo:

choices-sign-in = Come accedi
choices-present-password = Password attuale
choices-new-password = Nuova password
choices-change-password = Cambia password
choices-end-others = Termina tutte le altre sessioni
choices-where = Le tue sessioni aperte. Una sessione termina da sola dopo 12 ore di inattività e comunque dopo 30 giorni.
choices-sessions = Sessioni
choices-device = Dispositivo
choices-network = Rete
choices-opened = Inizio
choices-last-used = Ultimo utilizzo
choices-this-session = { $device } (questa sessione)
choices-wrong-password = Questa non è la tua password. Controllala e riprova.
choices-login-taken = Questo nome utente è già in uso. Scegline un altro.
choices-first = Scegli una password personale
choices-first-ends = La tua password attuale ti è stata consegnata e scade il giorno { $at }. Dopo non potrai più usarla per accedere.
