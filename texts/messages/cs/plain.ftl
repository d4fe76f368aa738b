# Answers that come from a limit rather than from a page.

plain-forbidden-title = Nepřijato
plain-forbidden = Formulář nepřišel ze stránky tohoto portálu. Otevřete stránku znovu a odešlete formulář z ní.

plain-too-large-title = Příliš velké
plain-too-large = Odeslaná data jsou větší než 1 MiB. Vraťte se, zkraťte je a odešlete znovu. Nic z toho, co jste tam zadali, se neztratilo.

plain-not-understood-title = Nesrozumitelný požadavek
plain-not-understood = Portál nedokázal tento požadavek přečíst. Vraťte se a odešlete formulář znovu.

plain-too-many-title = Příliš mnoho pokusů
plain-too-many = Za poslední čtvrthodinu odsud přišlo příliš mnoho požadavků. Čtvrt hodiny počkejte, vraťte se a odešlete to znovu. Nic z toho, co jste tam zadali, se neztratilo.

plain-too-long-title = Trvalo to příliš dlouho
plain-too-long = Portál nestihl odpovědět včas. Zkuste to za chvíli znovu.

plain-internal-title = U nás se něco pokazilo
plain-internal = Chyba je na naší straně a nic z toho, co jste uložili, se neztratilo. Zkuste to znovu. Pokud se to bude opakovat, pošlete nám identifikátor události.
