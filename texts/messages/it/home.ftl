# La pagina iniziale.

home-tab = Interoperabilità della messaggistica
home-title = Messaggistica aperta, alla luce del sole
home-lead = In virtù dell’articolo 7 del regolamento sui mercati digitali, un fornitore di messaggistica può chiedere a un gatekeeper di aprire il suo servizio ad altri; qui si tratta di { $services }. Le due parti vedono la stessa richiesta, la stessa data e di chi è il turno.
home-ask = Chiedi l’interoperabilità
home-switch = Attiva o disattiva altre app
home-people = Quali app possono contattarmi?
home-people-what = Accedi per vedere le app che possono collegarsi al tuo servizio di messaggistica. Nulla è attivo finché non lo attivi, e disattivare è facile come attivare.
home-providers = Come presento una richiesta?
home-providers-what = Crea un account, descrivi la tua organizzazione, scrivi la richiesta e inviala. Ogni passaggio spiega perché chiede i dati.
home-long = Quanto tempo ci vuole?
home-long-what = Al massimo tre mesi dal ricevimento della richiesta, contati secondo il regolamento n. 1182/71.
home-today = Per una richiesta ricevuta oggi la scadenza legale è il giorno { $day }.
home-offers = Quali sono le condizioni?
home-offers-what = Ogni gatekeeper pubblica un’offerta di riferimento per ciascun servizio. Ogni versione resta qui, invariata, con la sua impronta.
home-way = Il percorso di una richiesta
home-way-ask = Il fornitore presenta una richiesta: quale servizio e quali funzionalità. Iniziano i tre mesi.
home-way-review = Il gatekeeper esamina la richiesta e può fare domande. Due persone prendono una decisione motivata.
home-way-tracks = Le due parti firmano l’offerta di riferimento, il fornitore dimostra di possedere le proprie chiavi e le tappe vengono verificate con prove. Tutto procede in parallelo.
home-way-ready = Il collegamento è pronto e il registro mostra se la scadenza è stata rispettata.
home-way-people = Ogni persona decide da sé se questa app può contattarla.
