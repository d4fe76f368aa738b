# Why something did not happen: heading and what to do now.

failure-wrong-title = Vyskytl se problém
failure-wrong = Některé odpovědi je třeba opravit. Nic z toho, co jste zadali, se neztratilo.

failure-not-found-title = Stránka nenalezena
failure-not-found = Nic tu není, nebo k tomu nemáte přístup. Zkontrolujte adresu nebo se vraťte na svůj přehled.

failure-forbidden-title = Nemáte potřebnou roli
failure-forbidden = Vaše role toto nezahrnuje. Obraťte se ve své organizaci na někoho, kdo má příslušnou roli.

failure-scope-missing-title = K tomu tento token neslouží
failure-scope-missing = Token funguje, ale nebyl vytvořen pro toto volání. Vytvořte token s rozsahem oprávnění, který volání vyžaduje.

failure-address-not-allowed-title = Z této adresy to nejde
failure-address-not-allowed = Token funguje, ale ne z adresy, ze které volání přišlo. Přidejte adresu na seznam klienta, nebo použijte některou z adres, které na něm jsou.

failure-signed-out-title = Přihlaste se prosím znovu
failure-signed-out = Vaše relace skončila. Co jste naposledy uložili, zůstalo zachováno. Přihlaste se a pokračujte odtud.

failure-conflict-title = Někdo byl rychlejší
failure-conflict = Údaje se změnily, zatímco jste měli stránku otevřenou. Nic z toho, co jste zadali, se neztratilo: najdete to níže. Podívejte se na nový stav a odešlete formulář znovu, pokud je stále aktuální.

failure-not-now-title = V této fázi to není možné
failure-not-now = Tento krok už byl proveden, nebo jej současný stav nedovoluje. Stránka ukazuje, jak se věci mají nyní.

failure-same-person-title = Je potřeba druhá osoba
failure-same-person = Tento návrh jste podali vy, proto jej musí schválit někdo jiný.

failure-decided-before-title = Musí rozhodnout někdo jiný
failure-decided-before = Na napadeném rozhodnutí jste se podíleli, proto nyní musí rozhodnout jiní.

failure-tracks-incomplete-title = Ještě není vše dokončeno
failure-tracks-incomplete = Než bude možné oznámit připravenost, musí být dokončeny smlouva, klíče i milníky.

failure-cannot-countersign-title = Je potřeba druhý podpis
failure-cannot-countersign = Osoba, která podepsala za poskytovatele, nemůže smlouvu kontrasignovat.

failure-too-many-title = Příliš mnoho pokusů
failure-too-many = Pokusů bylo příliš mnoho. Počkejte čtvrt hodiny a zkuste to znovu.

failure-bad-credentials-title = Přihlášení se nezdařilo
failure-bad-credentials = Adresa nebo heslo nejsou správné. Zkontrolujte obojí a zkuste to znovu.

failure-issuer-failed-title = Přihlášení se nepodařilo
failure-issuer-failed = Váš poskytovatel identity nepotvrdil, kdo jste, nebo odpověď přišla příliš pozdě. Začněte znovu na přihlašovací stránce. Pokud se to bude opakovat, sdělte identifikátor události provozovateli tohoto portálu.

failure-issuer-weak-title = Samotné heslo nestačí
failure-issuer-weak = Váš poskytovatel identity vás přihlásil pouze heslem. Nastavte si u něj druhý faktor a přihlaste se znovu.

failure-no-role-title = Nemáte zde žádnou roli
failure-no-role = Váš poskytovatel identity vás zná, ale nic z jeho údajů neodpovídá roli na tomto portálu. Obraťte se na toho, kdo u vás na pracovišti spravuje přístupy.

failure-address-has-account-title = K této adrese už existuje účet
failure-address-has-account = S touto adresou existuje účet, k němuž se přihlašuje heslem. Účty se podle adresy nikdy nespojují. Přihlaste se heslem, nebo požádejte správce, aby tento účet nejprve odstranil.

failure-federated-title = O to se stará váš poskytovatel identity
failure-federated = Přihlašujete se přes poskytovatele identity, a heslo, aplikace i přístupové klíče se proto spravují u něj, ne zde.

failure-bad-token-title = Tento token není platný
failure-bad-token = Token je padělaný, jeho platnost skončila, je určen někomu jinému, nebo už byl použit. Odešlete nový.

failure-unconfirmed-title = Nejprve potvrďte svou adresu
failure-unconfirmed = Vaše e-mailová adresa ještě není potvrzena. Poslali jsme vám nový odkaz: otevřete jej a pak se přihlaste.

failure-factor-needed-title = Nejprve si nastavte druhý faktor
failure-factor-needed = Kdo rozhoduje, podepisuje nebo pracuje pro strážce přístupu, potřebuje zde víc než heslo: ověřovací aplikaci. Nastavte si ji ve svém účtu a pak pokračujte. Nic z toho, co jste zadali, se neztratilo.

failure-proof-needed-title = Potvrďte, že jste to vy
failure-proof-needed = Tento úkon vyžaduje potvrzení, které není starší než pět minut. Potvrďte, že jste to vy, a odešlete formulář znovu. Nic z toho, co jste zadali, se neztratilo.

failure-link-ended-title = Tento odkaz už nefunguje
failure-link-ended = Odkaz byl již použit, jeho platnost skončila, nebo jej nahradil novější. Otevřete nejnovější e-mail, nebo si vyžádejte další odkaz tam, kde jste žádali o tento: při přihlášení, registraci nebo volbě nového hesla. Kdo vás pozval, může vás pozvat znovu.

failure-invitation-ended-title = Tato pozvánka už neplatí
failure-invitation-ended = Byla již přijata, vzata zpět, nebo její platnost skončila. Požádejte o novou vlastníka organizace.

failure-other-address-title = Tato pozvánka je pro jinou adresu
failure-other-address = Jste přihlášeni s jinou adresou, než na kterou byla pozvánka odeslána. Odhlaste se, přihlaste se s adresou z pozvánky nebo si s ní založte účet a otevřete odkaz znovu.

failure-last-owner-title = Organizace musí mít vlastníka
failure-last-owner = Jste jejím jediným vlastníkem. Nejprve určete vlastníkem jiného člena.

failure-last-administrator-title = Portál musí mít správce
failure-last-administrator = Jste jeho jediným správcem. Pozvěte dalšího a počkejte, až se připojí. Pak to zkuste znovu.

failure-address-taken-title = K této adrese už existuje účet
failure-address-taken = Mezitím byl s novou adresou vytvořen jiný účet, proto se nic nezměnilo. Přihlaste se k tomuto účtu, nebo o změnu požádejte znovu s jinou adresou.

failure-beyond-calendar-title = Datum nelze vypočítat
failure-beyond-calendar = Svátky nejsou tak daleko dopředu známy, proto nelze konec lhůty vypočítat. Požádejte provozovatele, aby doplnil svátky pro daný rok.

failure-key-reused-title = Tento klíč už byl použit
failure-key-reused = Tento identifikační klíč už byl zaregistrován. Pro tuto registraci vygenerujte nový.

failure-challenge-ended-title = Výzva už neplatí
failure-challenge-ended = Platnost této výzvy skončila, nebo na ni již bylo odpovězeno. Zaregistrujte klíče znovu a dostanete novou.

failure-internal-title = U nás se něco pokazilo
failure-internal = Chyba je na naší straně a nic z toho, co jste uložili, se neztratilo. Zkuste to znovu. Pokud se to bude opakovat, pošlete nám identifikátor události.
