# Choosing a password, and why one is refused.

password-title = Mot de passe
password-what = Après le changement, seule cette session se poursuit. Toutes les autres prennent fin.
password-present = Mot de passe actuel
password-new = Nouveau mot de passe
password-change = Changer le mot de passe
password-not-yours = Ce n’est pas votre mot de passe. Vérifiez-le et réessayez.

password-short = { $count ->
    [one] Le mot de passe compte { $count } caractère. Il en faut au moins { $min } ; trois ou quatre mots sans rapport entre eux conviennent bien.
    [many] Le mot de passe compte { $count } caractères. Il en faut au moins { $min } ; trois ou quatre mots sans rapport entre eux conviennent bien.
   *[other] Le mot de passe compte { $count } caractères. Il en faut au moins { $min } ; trois ou quatre mots sans rapport entre eux conviennent bien.
}
password-repeats = Le mot de passe répète un seul caractère. Trois ou quatre mots sans rapport entre eux conviennent bien.
password-is-email = Le mot de passe est votre adresse électronique. Choisissez quelque chose que les autres ne peuvent pas deviner.
password-common = Ce mot de passe est de ceux que l’on essaie en premier, quoi qu’on y ajoute. Trois ou quatre mots sans rapport entre eux conviennent bien.
password-guessed = Ce mot de passe serait vite deviné. Trois ou quatre mots sans rapport entre eux conviennent bien.
password-guessed-because = Ce mot de passe serait vite deviné. { $why } Trois ou quatre mots sans rapport entre eux conviennent bien.

password-rows = Les rangées de touches sont faciles à deviner.
password-keyboard = Les motifs courts tapés au clavier sont faciles à deviner.
password-aaa = Les répétitions comme « aaa » sont faciles à deviner.
password-abcabc = Les répétitions comme « abcabcabc » sont à peine plus difficiles à deviner que « abc ».
password-top-10 = Il fait partie des dix mots de passe les plus répandus.
password-top-100 = Il fait partie des cent mots de passe les plus répandus.
password-very-common = C’est un mot de passe très répandu.
password-similar = Il ressemble à un mot de passe répandu.
password-sequence = Les suites comme abc ou 6543 sont faciles à deviner.
password-years = Les années récentes sont faciles à deviner.
password-word = Un mot isolé est facile à deviner.
password-dates = Les dates sont souvent faciles à deviner.
password-name = Les noms et prénoms seuls sont faciles à deviner.
password-common-name = Les noms et prénoms courants sont faciles à deviner.
