# Perché qualcosa non è riuscito: titolo e che cosa fare ora.

failure-wrong-title = C’è un problema
failure-wrong = Alcune risposte vanno riviste. Nulla di ciò che hai scritto è andato perso.

failure-not-found-title = Pagina non trovata
failure-not-found = Qui non c’è nulla, oppure non puoi vederlo. Controlla l’indirizzo o torna al tuo riepilogo.

failure-forbidden-title = Non previsto dal tuo ruolo
failure-forbidden = Il tuo ruolo non comprende questa azione. Rivolgiti a chi, nella tua organizzazione, ha il ruolo giusto.

failure-scope-missing-title = Questo token non serve a questo
failure-scope-missing = Il token funziona, ma non è stato creato per questa chiamata. Creane uno con l’ambito richiesto dalla chiamata.

failure-address-not-allowed-title = Non da questo indirizzo
failure-address-not-allowed = Il token funziona, ma non dall’indirizzo da cui proviene questa chiamata. Aggiungi l’indirizzo all’elenco del client oppure effettua la chiamata da un indirizzo che vi figura.

failure-signed-out-title = Accedi di nuovo
failure-signed-out = La tua sessione è terminata. Ciò che hai salvato per ultimo è conservato: accedi e riprendi da lì.

failure-conflict-title = Qualcuno ti ha preceduto
failure-conflict = Il contenuto è cambiato mentre avevi la pagina aperta. Nulla di ciò che hai scritto è andato perso: lo trovi qui sotto. Guarda lo stato attuale e, se è ancora opportuno, invia di nuovo.

failure-not-now-title = Non possibile in questa fase
failure-not-now = Questo passaggio è già stato compiuto, oppure non è possibile nello stato attuale. La pagina mostra la situazione attuale.

failure-same-person-title = Serve una seconda persona
failure-same-person = La proposta è tua, quindi deve approvarla un’altra persona.

failure-decided-before-title = Deve decidere qualcun altro
failure-decided-before = Hai partecipato alla decisione contestata, quindi ora devono decidere altre persone.

failure-tracks-incomplete-title = Manca ancora qualcosa
failure-tracks-incomplete = L’accordo, le chiavi e le tappe devono essere tutti completi prima di poter dichiarare che è tutto pronto.

failure-cannot-countersign-title = Serve una seconda firma
failure-cannot-countersign = Chi ha firmato per il fornitore non può controfirmare.

failure-too-many-title = Troppi tentativi
failure-too-many = Ci sono stati troppi tentativi. Aspetta un quarto d’ora, poi riprova.

failure-bad-credentials-title = Accesso non riuscito
failure-bad-credentials = L’indirizzo o la password non sono corretti. Controllali entrambi e riprova.

failure-issuer-failed-title = L’accesso non ha funzionato
failure-issuer-failed = Il tuo fornitore di identità non ha confermato chi sei, oppure la risposta è arrivata troppo tardi. Ricomincia dalla pagina di accesso. Se succede di nuovo, comunica l’identificativo di traccia a chi gestisce questo portale.

failure-issuer-weak-title = Non basta una password
failure-issuer-weak = Il tuo fornitore di identità ti ha fatto accedere con la sola password. Configura lì un secondo fattore, poi accedi di nuovo.

failure-no-role-title = Qui non hai alcun ruolo
failure-no-role = Il tuo fornitore di identità ti conosce, ma nulla di ciò che comunica corrisponde a un ruolo in questo portale. Rivolgiti a chi gestisce gli accessi dove lavori.

failure-address-has-account-title = Questo indirizzo ha già un account
failure-address-has-account = Questo indirizzo appartiene a un account a cui si accede con una password. Gli account non vengono mai uniti in base all’indirizzo. Accedi con la password oppure chiedi a un amministratore di eliminare prima quell’account.

failure-federated-title = Se ne occupa il tuo fornitore di identità
failure-federated = Accedi tramite un fornitore di identità: password, app e passkey si gestiscono lì e non qui.

failure-bad-token-title = Questo token non è valido
failure-bad-token = Il token è contraffatto, scaduto, destinato ad altri oppure già utilizzato. Inviane uno nuovo.

failure-unconfirmed-title = Conferma prima il tuo indirizzo
failure-unconfirmed = Il tuo indirizzo e-mail non è ancora confermato. Ti abbiamo inviato un nuovo link: aprilo, poi accedi.

failure-factor-needed-title = Configura prima un secondo fattore
failure-factor-needed = A chi decide, firma o lavora per il gatekeeper qui serve più di una password: un’app di autenticazione. Configurala nel tuo account, poi prosegui. Nulla di ciò che hai scritto è andato perso.

failure-proof-needed-title = Conferma la tua identità
failure-proof-needed = Questa azione richiede una prova di identità fornita da non più di cinque minuti. Conferma la tua identità, poi invia di nuovo. Nulla di ciò che hai scritto è andato perso.

failure-link-ended-title = Questo link non funziona più
failure-link-ended = Il link è già stato usato, è scaduto o è stato sostituito da uno più recente. Apri il messaggio più recente oppure chiedi un altro link dove hai chiesto questo: accesso, registrazione o scelta di una nuova password. Chi ti ha invitato può invitarti di nuovo.

failure-invitation-ended-title = Questo invito non è più valido
failure-invitation-ended = È già stato accettato, è stato ritirato oppure è scaduto. Chiedine uno nuovo a un titolare dell’organizzazione.

failure-other-address-title = Questo invito è per un altro indirizzo
failure-other-address = Hai effettuato l’accesso con un indirizzo diverso da quello a cui è stato inviato l’invito. Esci, accedi con quell’indirizzo o crea un account con esso, poi apri di nuovo il link.

failure-last-owner-title = Un’organizzazione ha bisogno di un titolare
failure-last-owner = Non ci sono altri titolari oltre a te. Nomina prima titolare un altro membro.

failure-last-administrator-title = Il portale ha bisogno di un amministratore
failure-last-administrator = Non ci sono altri amministratori oltre a te. Invita un’altra persona, aspetta che abbia accettato, poi riprova.

failure-address-taken-title = Questo indirizzo ha già un account
failure-address-taken = Nel frattempo è stato creato un altro account con il nuovo indirizzo, quindi non è cambiato nulla. Accedi con quell’account oppure chiedi di nuovo la modifica con un altro indirizzo.

failure-beyond-calendar-title = Impossibile calcolare la data
failure-beyond-calendar = I giorni festivi non sono noti con tanto anticipo, quindi non è possibile calcolare la scadenza legale. Chiedi al gestore di aggiungere i giorni festivi di quell’anno.

failure-key-reused-title = Questa chiave è già stata usata
failure-key-reused = Questa chiave di identità è già stata registrata. Genera una nuova chiave di identità per questa registrazione.

failure-challenge-ended-title = La verifica è terminata
failure-challenge-ended = Questa verifica è scaduta o ha già ricevuto risposta. Registra di nuovo le chiavi per ottenerne un’altra.

failure-internal-title = Si è verificato un errore
failure-internal = L’errore è nostro e nulla di ciò che hai salvato è andato perso. Riprova; se succede di nuovo, inviaci l’identificativo di traccia.
