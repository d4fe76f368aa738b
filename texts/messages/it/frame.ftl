# La cornice di ogni pagina e le parole comuni a più parti.

frame-skip = Vai al contenuto principale
frame-sign-in = Accedi
frame-sign-out = Esci
frame-sections = Sezioni
frame-breadcrumbs = Percorso di navigazione
frame-provider = Fornitore
frame-review = Esame
frame-admin = Amministrazione
frame-choices = Le tue scelte
frame-about = Interoperabilità dei servizi di messaggistica ai sensi dell’articolo 7 del regolamento sui mercati digitali.
frame-portal = Informazioni sul portale
frame-offers = Offerte di riferimento
frame-calculator = Calcolatore delle scadenze
frame-policy = Come sono protetti gli account
frame-source = Codice sorgente
frame-language = Lingua
frame-switch = Cambia
frame-trace = Identificativo di traccia
frame-start = Vai alla pagina iniziale
frame-prove = Conferma la tua identità
frame-account = Vai al tuo account

form-problem = Problema
form-problems = C’è un problema
form-change = Modifica

pager-label = Pagine di questo elenco
pager-previous = Precedente
pager-next = Successiva

timeline-table = Gli stessi dati in tabella
timeline-what = Che cosa
timeline-when = Quando

tone-neutral = Nota
tone-info = Informazione
tone-success = Fatto
tone-warning = Attenzione
tone-problem = Problema
