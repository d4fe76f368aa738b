# Choosing a password, and why one is refused.

password-title = Passwort
password-what = Nach der Änderung besteht nur diese Sitzung fort. Alle anderen enden.
password-present = Bisheriges Passwort
password-new = Neues Passwort
password-change = Passwort ändern
password-not-yours = Das ist nicht Ihr Passwort. Prüfen Sie es und versuchen Sie es noch einmal.

password-short = { $count ->
    [one] Das Passwort hat ein Zeichen. Nehmen Sie mindestens { $min }; gut sind drei oder vier Wörter, die nichts miteinander zu tun haben.
   *[other] Das Passwort hat { $count } Zeichen. Nehmen Sie mindestens { $min }; gut sind drei oder vier Wörter, die nichts miteinander zu tun haben.
}
password-repeats = Das Passwort wiederholt ein einziges Zeichen. Gut sind drei oder vier Wörter, die nichts miteinander zu tun haben.
password-is-email = Das Passwort ist Ihre E-Mail-Adresse. Wählen Sie etwas, das andere nicht erraten können.
password-common = Dieses Passwort gehört zu denen, die alle zuerst versuchen, was immer davor oder dahinter steht. Gut sind drei oder vier Wörter, die nichts miteinander zu tun haben.
password-guessed = Dieses Passwort wäre bald erraten. Gut sind drei oder vier Wörter, die nichts miteinander zu tun haben.
password-guessed-because = Dieses Passwort wäre bald erraten. { $why } Gut sind drei oder vier Wörter, die nichts miteinander zu tun haben.

password-rows = Gerade Tastenreihen sind leicht zu erraten.
password-keyboard = Kurze Tastaturmuster sind leicht zu erraten.
password-aaa = Wiederholungen wie „aaa“ sind leicht zu erraten.
password-abcabc = Wiederholungen wie „abcabcabc“ sind kaum schwerer zu erraten als „abc“.
password-top-10 = Es gehört zu den zehn häufigsten Passwörtern.
password-top-100 = Es gehört zu den hundert häufigsten Passwörtern.
password-very-common = Es ist ein sehr häufiges Passwort.
password-similar = Es ähnelt einem häufig gebrauchten Passwort.
password-sequence = Folgen wie abc oder 6543 sind leicht zu erraten.
password-years = Jahreszahlen der letzten Zeit sind leicht zu erraten.
password-word = Ein einzelnes Wort ist leicht zu erraten.
password-dates = Daten sind oft leicht zu erraten.
password-name = Vor- und Nachnamen allein sind leicht zu erraten.
password-common-name = Verbreitete Vor- und Nachnamen sind leicht zu erraten.
