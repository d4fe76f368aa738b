# Choosing a password, and why one is refused.

password-title = Parole
password-what = Pēc maiņas turpinās tikai šī sesija. Visas pārējās beidzas.
password-present = Pašreizējā parole
password-new = Jaunā parole
password-change = Mainīt paroli
password-not-yours = Tā nav jūsu parole. Pārbaudiet to un mēģiniet vēlreiz.

password-short = { $count ->
    [zero] Parolē ir { $count } rakstzīmes. Vajadzīgas vismaz { $min }; labi der trīs vai četri savstarpēji nesaistīti vārdi.
    [one] Parolē ir { $count } rakstzīme. Vajadzīgas vismaz { $min }; labi der trīs vai četri savstarpēji nesaistīti vārdi.
   *[other] Parolē ir { $count } rakstzīmes. Vajadzīgas vismaz { $min }; labi der trīs vai četri savstarpēji nesaistīti vārdi.
}
password-repeats = Parolē atkārtojas viena un tā pati rakstzīme. Labi der trīs vai četri savstarpēji nesaistīti vārdi.
password-is-email = Parole ir jūsu e-pasta adrese. Izvēlieties ko tādu, ko citi nevar uzminēt.
password-common = Šī ir viena no parolēm, ko visi mēģina vispirms, lai kas arī būtu pirms vai pēc tās. Labi der trīs vai četri savstarpēji nesaistīti vārdi.
password-guessed = Šo paroli drīz uzminētu. Labi der trīs vai četri savstarpēji nesaistīti vārdi.
password-guessed-because = Šo paroli drīz uzminētu. { $why } Labi der trīs vai četri savstarpēji nesaistīti vārdi.

password-rows = Taustiņus, kas seko viens otram rindā, ir viegli uzminēt.
password-keyboard = Īsas taustiņu virknes ir viegli uzminēt.
password-aaa = Tādus atkārtojumus kā “aaa” ir viegli uzminēt.
password-abcabc = Tādus atkārtojumus kā “abcabcabc” uzminēt ir tikai nedaudz grūtāk nekā “abc”.
password-top-10 = Tā ir viena no desmit izplatītākajām parolēm.
password-top-100 = Tā ir viena no simt izplatītākajām parolēm.
password-very-common = Tā ir ļoti izplatīta parole.
password-similar = Tā ir līdzīga bieži lietotai parolei.
password-sequence = Tādas virknes kā abc vai 6543 ir viegli uzminēt.
password-years = Pēdējo gadu skaitļus ir viegli uzminēt.
password-word = Atsevišķu vārdu ir viegli uzminēt.
password-dates = Datumus bieži ir viegli uzminēt.
password-name = Vārdus un uzvārdus vienus pašus ir viegli uzminēt.
password-common-name = Izplatītus vārdus un uzvārdus ir viegli uzminēt.
