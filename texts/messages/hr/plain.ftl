# Answers that come from a limit rather than from a page.

plain-forbidden-title = Nije prihvaćeno
plain-forbidden = Obrazac nije došao sa stranice ovog portala. Ponovno otvorite stranicu i pošaljite obrazac s nje.

plain-too-large-title = Preveliko
plain-too-large = Poslani podaci veći su od 1 MiB. Vratite se, skratite ih i pošaljite ponovno. Ništa od onoga što ste ondje unijeli nije izgubljeno.

plain-not-understood-title = Nije razumljivo
plain-not-understood = Portal nije mogao pročitati ovaj upit. Vratite se i ponovno pošaljite obrazac.

plain-too-many-title = Previše pokušaja
plain-too-many = U posljednjih četvrt sata odavde je poslano previše. Pričekajte četvrt sata, vratite se i pošaljite ponovno. Ništa od onoga što ste ondje unijeli nije izgubljeno.

plain-too-long-title = Trajalo je predugo
plain-too-long = Portal nije mogao odgovoriti na vrijeme. Pokušajte ponovno za nekoliko trenutaka.

plain-internal-title = Kod nas je nešto pošlo po zlu
plain-internal = Pogreška je naša i ništa od onoga što ste spremili nije izgubljeno. Pokušajte ponovno. Ako se to ponovi, pošaljite nam identifikator događaja.
