# La scelta di una password e perché una viene rifiutata.

password-title = Password
password-what = Dopo il cambio prosegue solo questa sessione. Tutte le altre terminano.
password-present = Password attuale
password-new = Nuova password
password-change = Cambia password
password-not-yours = Questa non è la tua password. Controllala e riprova.

password-short = { $count ->
    [one] La password ha un carattere. Usane almeno { $min }. Tre o quattro parole senza alcun legame tra loro sono una buona scelta.
    [many] La password ha { $count } caratteri. Usane almeno { $min }. Tre o quattro parole senza alcun legame tra loro sono una buona scelta.
   *[other] La password ha { $count } caratteri. Usane almeno { $min }. Tre o quattro parole senza alcun legame tra loro sono una buona scelta.
}
password-repeats = La password ripete un solo carattere. Tre o quattro parole senza alcun legame tra loro sono una buona scelta.
password-is-email = La password è il tuo indirizzo e-mail. Scegli qualcosa che gli altri non possano indovinare.
password-common = Questa password è una di quelle che tutti provano per prime, qualunque cosa ci sia prima o dopo. Tre o quattro parole senza alcun legame tra loro sono una buona scelta.
password-guessed = Questa password verrebbe presto indovinata. Tre o quattro parole senza alcun legame tra loro sono una buona scelta.
password-guessed-because = Questa password verrebbe presto indovinata. { $why } Tre o quattro parole senza alcun legame tra loro sono una buona scelta.

password-rows = Le file di tasti sono facili da indovinare.
password-keyboard = Le combinazioni brevi di tasti vicini sono facili da indovinare.
password-aaa = Le ripetizioni come «aaa» sono facili da indovinare.
password-abcabc = Le ripetizioni come «abcabcabc» sono solo un po’ più difficili da indovinare di «abc».
password-top-10 = È una delle dieci password più comuni.
password-top-100 = È una delle cento password più comuni.
password-very-common = È una password molto comune.
password-similar = Somiglia a una password di uso comune.
password-sequence = Le sequenze come abc o 6543 sono facili da indovinare.
password-years = Gli anni recenti sono facili da indovinare.
password-word = Una parola da sola è facile da indovinare.
password-dates = Le date sono spesso facili da indovinare.
password-name = I nomi e i cognomi da soli sono facili da indovinare.
password-common-name = I nomi e i cognomi comuni sono facili da indovinare.
