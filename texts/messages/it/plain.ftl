# Risposte dovute a un limite e non a una pagina.

plain-forbidden-title = Non accettato
plain-forbidden = Il modulo non proveniva da una pagina di questo portale. Apri di nuovo la pagina e invia il modulo da lì.

plain-too-large-title = Troppo grande
plain-too-large = Ciò che hai inviato supera i 1 MiB. Torna indietro, accorcialo e invialo di nuovo; lì nulla di ciò che hai scritto è andato perso.

plain-not-understood-title = Non comprensibile
plain-not-understood = Il portale non è riuscito a leggere i dati inviati. Torna indietro e invia di nuovo il modulo.

plain-too-many-title = Troppi tentativi
plain-too-many = Nell’ultimo quarto d’ora sono stati inviati troppi dati da qui. Aspetta altrettanto, torna indietro e invia di nuovo; lì nulla di ciò che hai scritto è andato perso.

plain-too-long-title = Ci è voluto troppo tempo
plain-too-long = Il portale non è riuscito a rispondere in tempo. Riprova tra un momento.

plain-internal-title = Si è verificato un errore
plain-internal = L’errore è nostro e nulla di ciò che hai salvato è andato perso. Riprova; se succede di nuovo, inviaci l’identificativo di traccia.
