# Why something did not happen: heading and what to do now.

failure-wrong-title = Vyskytol sa problém
failure-wrong = Niektoré odpovede treba opraviť. Nič z toho, čo ste zadali, sa nestratilo.

failure-not-found-title = Stránka sa nenašla
failure-not-found = Nič tu nie je alebo k tomu nemáte prístup. Skontrolujte adresu alebo sa vráťte na svoj prehľad.

failure-forbidden-title = Nemáte potrebnú rolu
failure-forbidden = Vaša rola to nezahŕňa. Obráťte sa vo svojej organizácii na niekoho, kto má príslušnú rolu.

failure-scope-missing-title = Na toto token neslúži
failure-scope-missing = Token funguje, ale nebol vytvorený na toto volanie. Vytvorte token s rozsahom oprávnení, ktorý volanie vyžaduje.

failure-address-not-allowed-title = Z tejto adresy to nejde
failure-address-not-allowed = Token funguje, ale nie z adresy, z ktorej volanie prišlo. Pridajte adresu do zoznamu klienta alebo použite niektorú z adries, ktoré v ňom sú.

failure-signed-out-title = Prihláste sa, prosím, znova
failure-signed-out = Vaša relácia sa skončila. Čo ste naposledy uložili, zostalo zachované. Prihláste sa a pokračujte odtiaľ.

failure-conflict-title = Niekto bol rýchlejší
failure-conflict = Údaje sa zmenili, kým ste mali stránku otvorenú. Nič z toho, čo ste zadali, sa nestratilo: nájdete to nižšie. Pozrite si nový stav a odošlite formulár znova, ak je stále aktuálny.

failure-not-now-title = V tejto fáze to nie je možné
failure-not-now = Tento krok sa už vykonal alebo ho súčasný stav nedovoľuje. Stránka ukazuje, aký je stav teraz.

failure-same-person-title = Je potrebná druhá osoba
failure-same-person = Tento návrh ste podali vy, preto ho musí schváliť niekto iný.

failure-decided-before-title = Musí rozhodnúť niekto iný
failure-decided-before = Na napadnutom rozhodnutí ste sa podieľali, preto teraz musia rozhodnúť iní.

failure-tracks-incomplete-title = Ešte nie je všetko dokončené
failure-tracks-incomplete = Skôr než možno oznámiť pripravenosť, musia byť dokončené zmluva, kľúče aj míľniky.

failure-cannot-countersign-title = Je potrebný druhý podpis
failure-cannot-countersign = Osoba, ktorá podpísala za poskytovateľa, nemôže zmluvu kontrasignovať.

failure-too-many-title = Priveľa pokusov
failure-too-many = Pokusov bolo priveľa. Počkajte štvrťhodinu a skúste to znova.

failure-bad-credentials-title = Prihlásenie zlyhalo
failure-bad-credentials = Adresa alebo heslo nie sú správne. Skontrolujte oboje a skúste to znova.

failure-issuer-failed-title = Prihlásenie sa nepodarilo
failure-issuer-failed = Váš poskytovateľ identity nepotvrdil, kto ste, alebo odpoveď prišla príliš neskoro. Začnite znova na prihlasovacej stránke. Ak sa to zopakuje, oznámte identifikátor udalosti prevádzkovateľovi tohto portálu.

failure-issuer-weak-title = Samotné heslo nestačí
failure-issuer-weak = Váš poskytovateľ identity vás prihlásil iba heslom. Nastavte si uňho druhý faktor a prihláste sa znova.

failure-no-role-title = Nemáte tu žiadnu rolu
failure-no-role = Váš poskytovateľ identity vás pozná, ale nič z jeho údajov nezodpovedá role na tomto portáli. Obráťte sa na toho, kto u vás na pracovisku spravuje prístupy.

failure-address-has-account-title = K tejto adrese už existuje účet
failure-address-has-account = S touto adresou existuje účet, do ktorého sa prihlasuje heslom. Účty sa podľa adresy nikdy nespájajú. Prihláste sa heslom alebo požiadajte správcu, aby tento účet najprv odstránil.

failure-federated-title = O toto sa stará váš poskytovateľ identity
failure-federated = Prihlasujete sa cez poskytovateľa identity, preto sa heslo, aplikácia aj prístupové kľúče spravujú uňho, nie tu.

failure-bad-token-title = Tento token nie je platný
failure-bad-token = Token je sfalšovaný, jeho platnosť sa skončila, je určený niekomu inému alebo už bol použitý. Pošlite nový.

failure-unconfirmed-title = Najprv potvrďte svoju adresu
failure-unconfirmed = Vaša e-mailová adresa ešte nie je potvrdená. Poslali sme vám nový odkaz: otvorte ho a potom sa prihláste.

failure-factor-needed-title = Najprv si nastavte druhý faktor
failure-factor-needed = Kto rozhoduje, podpisuje alebo pracuje pre strážcu prístupu, potrebuje tu viac než heslo: overovaciu aplikáciu. Nastavte si ju vo svojom účte a potom pokračujte. Nič z toho, čo ste zadali, sa nestratilo.

failure-proof-needed-title = Potvrďte, že ste to vy
failure-proof-needed = Tento úkon si vyžaduje potvrdenie, ktoré nie je staršie ako päť minút. Potvrďte, že ste to vy, a odošlite formulár znova. Nič z toho, čo ste zadali, sa nestratilo.

failure-link-ended-title = Tento odkaz už nefunguje
failure-link-ended = Odkaz už bol použitý, jeho platnosť sa skončila alebo ho nahradil novší. Otvorte najnovší e-mail alebo si vyžiadajte ďalší odkaz tam, kde ste žiadali o tento: pri prihlásení, registrácii alebo voľbe nového hesla. Kto vás pozval, môže vás pozvať znova.

failure-invitation-ended-title = Táto pozvánka už neplatí
failure-invitation-ended = Bola už prijatá, vzatá späť alebo sa jej platnosť skončila. Požiadajte o novú vlastníka organizácie.

failure-other-address-title = Táto pozvánka je pre inú adresu
failure-other-address = Ste prihlásení s inou adresou, než na ktorú bola pozvánka odoslaná. Odhláste sa, prihláste sa s adresou z pozvánky alebo si s ňou založte účet a otvorte odkaz znova.

failure-last-owner-title = Organizácia musí mať vlastníka
failure-last-owner = Ste jej jediným vlastníkom. Najprv určte za vlastníka iného člena.

failure-last-administrator-title = Portál musí mať správcu
failure-last-administrator = Ste jeho jediným správcom. Pozvite ďalšieho a počkajte, kým sa pripojí. Potom to skúste znova.

failure-address-taken-title = K tejto adrese už existuje účet
failure-address-taken = Medzitým bol s novou adresou vytvorený iný účet, preto sa nič nezmenilo. Prihláste sa do tohto účtu alebo požiadajte o zmenu znova s inou adresou.

failure-beyond-calendar-title = Dátum sa nedá vypočítať
failure-beyond-calendar = Sviatky nie sú tak ďaleko dopredu známe, preto sa koniec lehoty nedá vypočítať. Požiadajte prevádzkovateľa, aby doplnil sviatky na daný rok.

failure-key-reused-title = Tento kľúč už bol použitý
failure-key-reused = Tento identifikačný kľúč už bol zaregistrovaný. Na túto registráciu vygenerujte nový.

failure-challenge-ended-title = Výzva už neplatí
failure-challenge-ended = Platnosť tejto výzvy sa skončila alebo na ňu už bolo odpovedané. Zaregistrujte kľúče znova a dostanete novú.

failure-internal-title = U nás sa niečo pokazilo
failure-internal = Chyba je na našej strane a nič z toho, čo ste uložili, sa nestratilo. Skúste to znova. Ak sa to zopakuje, pošlite nám identifikátor udalosti.
