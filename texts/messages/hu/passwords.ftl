# Choosing a password, and why one is refused.

password-title = Jelszó
password-what = A módosítás után csak ez a munkamenet folytatódik. Az összes többi véget ér.
password-present = Jelenlegi jelszó
password-new = Új jelszó
password-change = Jelszó módosítása
password-not-yours = Ez nem az Ön jelszava. Ellenőrizze, és próbálja újra.

password-short = { $count ->
    [one] A jelszó egy karakterből áll. Használjon legalább { $min } karaktert. Jó választás három vagy négy olyan szó, amelyeknek semmi közük egymáshoz.
   *[other] A jelszó { $count } karakterből áll. Használjon legalább { $min } karaktert. Jó választás három vagy négy olyan szó, amelyeknek semmi közük egymáshoz.
}
password-repeats = A jelszó egyetlen karaktert ismétel. Jó választás három vagy négy olyan szó, amelyeknek semmi közük egymáshoz.
password-is-email = A jelszó az Ön e-mail-címe. Válasszon olyat, amelyet mások nem tudnak kitalálni.
password-common = Ez a jelszó azok közé tartozik, amelyeket mindenki elsőként próbál ki, bármi álljon is előtte vagy utána. Jó választás három vagy négy olyan szó, amelyeknek semmi közük egymáshoz.
password-guessed = Ezt a jelszót hamar kitalálnák. Jó választás három vagy négy olyan szó, amelyeknek semmi közük egymáshoz.
password-guessed-because = Ezt a jelszót hamar kitalálnák. { $why } Jó választás három vagy négy olyan szó, amelyeknek semmi közük egymáshoz.

password-rows = Az egymás melletti billentyűk sora könnyen kitalálható.
password-keyboard = A rövid billentyűzetminták könnyen kitalálhatók.
password-aaa = Az olyan ismétlések, mint az „aaa”, könnyen kitalálhatók.
password-abcabc = Az olyan ismétlések, mint az „abcabcabc”, alig nehezebben találhatók ki, mint az „abc”.
password-top-10 = A tíz leggyakoribb jelszó egyike.
password-top-100 = A száz leggyakoribb jelszó egyike.
password-very-common = Nagyon gyakori jelszó.
password-similar = Egy gyakran használt jelszóra hasonlít.
password-sequence = Az olyan sorozatok, mint az abc vagy a 6543, könnyen kitalálhatók.
password-years = A közelmúlt évszámai könnyen kitalálhatók.
password-word = Egyetlen szó könnyen kitalálható.
password-dates = A dátumok gyakran könnyen kitalálhatók.
password-name = A vezeték- és utónevek önmagukban könnyen kitalálhatók.
password-common-name = A gyakori vezeték- és utónevek könnyen kitalálhatók.
