# Come sono protetti gli account. La pagina e il programma condividono le regole; qui ci sono le parole.

policy-title = Come sono protetti gli account
policy-lead = Che cosa ti viene chiesto, che cosa viene conservato su di te e per quanto tempo. Il portale fa quello che è scritto qui: la pagina e il programma condividono queste regole.
policy-passwords = Password
policy-passwords-length = Almeno { $min } caratteri, senza limite massimo. Una password facile da indovinare viene rifiutata e ti viene detto perché. Qui nessuno può leggere la tua password; ciò che viene conservato permette solo di verificare se è stata inserita quella giusta.
policy-passwords-guess = Chi prova a indovinare viene rallentato. Qui nessuno può scoprire se un indirizzo ha un account, né da quello che rispondiamo né da quanto tempo impieghiamo.
policy-factor = A chi serve un secondo fattore
policy-factor-why = Una password può essere rubata senza che nessuno se ne accorga. Per questo, chi può vincolare altri con la propria parola deve presentare qualcosa in più: un’app di autenticazione o una passkey.
policy-factor-staff = Presso il gatekeeper: { $roles }, perché decidono su altri o vedono i loro dati.
policy-factor-members = In un’organizzazione: { $roles }, perché la firma la vincola.
policy-factor-others = Chi firma un accordo, in qualsiasi ruolo, e chiunque ne abbia configurato uno.
policy-factor-codes = Chiunque può configurarne uno. Con l’app ricevi { $n } codici di recupero, ciascuno utilizzabile una sola volta.
policy-fresh = Che cosa richiede una nuova prova
policy-fresh-why = Anche a sessione aperta, alcune azioni ti chiedono di confermare la tua identità, a meno che tu non l’abbia già fatto da non più di { $span }:
policy-session = Quanto dura una sessione
policy-session-long = Una sessione termina { $idle } dopo l’ultimo utilizzo e comunque { $life } dopo l’accesso. Nel tuo account vedi le sessioni aperte e puoi terminarle subito, una per una.
policy-kept = Che cosa viene conservato e per quanto tempo
policy-kept-what = Che cosa
policy-kept-how-long = Per quanto tempo
policy-report = Come segnalare una vulnerabilità
policy-report-how = Avvisa in privato il gestore di questo portale oppure usa la segnalazione privata delle vulnerabilità del sito in cui si trova il codice sorgente. Non aprire prima una segnalazione pubblica. Riceverai una risposta entro tre giorni lavorativi.
policy-report-source = Dove si trova il codice sorgente

policy-fresh-agreements = firmare o controfirmare un accordo
policy-fresh-decisions = proporre, approvare o rinviare una decisione
policy-fresh-interventions = eseguire o abbandonare una sospensione, la sua revoca o una risoluzione dell’accordo
policy-fresh-review = dichiarare o confermare che è tutto pronto, avviare il servizio e proporre una sospensione o una risoluzione dell’accordo
policy-fresh-keys = registrare, attivare o revocare chiavi
policy-fresh-members = invitare o rimuovere membri, cambiare i loro ruoli, cedere l’organizzazione
policy-fresh-staff = invitare e rimuovere il personale, cambiare i suoi ruoli
policy-fresh-clients = creare, rinnovare o revocare token di un’organizzazione
policy-fresh-admin = creare, rinnovare o revocare token del gatekeeper
policy-fresh-passwords = cambiare la password
policy-fresh-addresses = cambiare l’indirizzo di un account
policy-fresh-closures = eliminare un account
policy-fresh-factors = configurare o rimuovere un’app di autenticazione, creare codici di recupero
policy-fresh-passkeys = aggiungere o rimuovere passkey
policy-fresh-sessions = terminare sessioni
policy-kept-sessions = Sessioni web
policy-kept-counters = Contatori dei tentativi: impronte di nomi, indirizzi di rete
policy-kept-addresses = Indirizzo di rete e browser nelle voci sui tentativi
policy-kept-nobody = Voci su tentativi non riconducibili a nessuno in particolare
policy-kept-entries = Tutte le altre voci sui tentativi
policy-kept-logins = Accessi terminati da un fornitore di identità, come impronte
policy-kept-links = Link monouso, come impronte
policy-kept-change = Un cambio di indirizzo che nessuno ha completato
policy-kept-devices = Dispositivi noti, come impronte
policy-kept-mail = Il testo di un’e-mail
policy-kept-mails = Il resto di un’e-mail: destinatario, oggetto, orari
policy-kept-tokens = Token API, come impronte, con l’ora dell’ultimo utilizzo
policy-kept-sign-ups = Registrazioni che nessuno ha confermato
policy-kept-accounts = Account eliminato dal titolare o appartenente a personale rimosso: indirizzo, nome, password, fattori, passkey, dispositivi, sessioni, link, appartenenze
policy-kept-ended-tokens = Token API di un account eliminato
policy-kept-closed = Il fatto che tramite un fornitore di identità sia stato effettuato l’accesso a un account del personale poi eliminato, come impronta
policy-kept-closed-long = per sempre: impedisce a queste persone di rientrare
policy-kept-signatures = Nome, qualifica e indirizzo in una firma
policy-kept-record = Richieste, messaggi, note, decisioni, accordi, chiavi, fatti
policy-kept-evidence = Indirizzo di rete e browser nella prova di una firma
policy-kept-sessions-long = { $idle } senza utilizzo, al massimo { $life }
policy-kept-mail-long = finché un server di posta non la prende in carico
policy-kept-accounts-long = cancellazione immediata; il numero dell’account resta dove firme, decisioni e fatti vi rimandano
policy-kept-ended-tokens-long = cessano subito di valere
policy-kept-signatures-long = finché esiste l’accordo: è il contratto, sigillato e con la sua impronta
policy-kept-record-long = per sempre: costituiscono il registro
policy-kept-evidence-long = finché esiste la firma
policy-after-end = { $span } dopo la loro fine
policy-after-use = { $span } dopo l’ultimo utilizzo

span-minutes = { $n ->
    [one] { $n } minuto
    [many] { $n } minuti
   *[other] { $n } minuti
}
span-hours = { $n ->
    [one] { $n } ora
    [many] { $n } ore
   *[other] { $n } ore
}
span-days = { $n ->
    [one] { $n } giorno
    [many] { $n } giorni
   *[other] { $n } giorni
}
