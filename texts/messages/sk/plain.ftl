# Answers that come from a limit rather than from a page.

plain-forbidden-title = Neprijaté
plain-forbidden = Formulár neprišiel zo stránky tohto portálu. Otvorte stránku znova a odošlite formulár z nej.

plain-too-large-title = Príliš veľké
plain-too-large = Odoslané údaje sú väčšie ako 1 MiB. Vráťte sa, skráťte ich a odošlite znova. Nič z toho, čo ste tam zadali, sa nestratilo.

plain-not-understood-title = Nezrozumiteľná požiadavka
plain-not-understood = Portál nedokázal túto požiadavku prečítať. Vráťte sa a odošlite formulár znova.

plain-too-many-title = Priveľa pokusov
plain-too-many = Za poslednú štvrťhodinu odtiaľto prišlo priveľa požiadaviek. Počkajte štvrťhodinu, vráťte sa a odošlite to znova. Nič z toho, čo ste tam zadali, sa nestratilo.

plain-too-long-title = Trvalo to príliš dlho
plain-too-long = Portál nestihol odpovedať včas. Skúste to o chvíľu znova.

plain-internal-title = U nás sa niečo pokazilo
plain-internal = Chyba je na našej strane a nič z toho, čo ste uložili, sa nestratilo. Skúste to znova. Ak sa to zopakuje, pošlite nám identifikátor udalosti.
