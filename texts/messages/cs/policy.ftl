# How accounts are protected. Page and program share the rules; here are the words.

policy-title = Jak chráníme účty
policy-lead = Co od vás požadujeme, co o vás uchováváme a jak dlouho. Portál dělá to, co je zde napsáno: stránka i program se řídí stejnými pravidly.
policy-passwords = Hesla
policy-passwords-length = Minimální počet znaků: { $min }, horní hranice není. Heslo, které by šlo brzy uhodnout, odmítneme a uvedeme důvod. Nikdo zde vaše heslo nemůže přečíst: uchováváme jen to, podle čeho lze ověřit, zda bylo zadáno správné heslo.
policy-passwords-guess = Hádání hesel zpomalujeme. Nikdo se zde nedozví, zda k dané adrese existuje účet: ani z toho, co odpovíme, ani z toho, jak dlouho to trvá.
policy-factor = Kdo potřebuje druhý faktor
policy-factor-why = Heslo lze ukrást, aniž si toho kdokoli všimne. Ti, jejichž slovo zavazuje jiné, se proto prokazují ještě něčím dalším: ověřovací aplikací nebo přístupovým klíčem.
policy-factor-staff = U strážce přístupu: { $roles }. Tyto osoby rozhodují o jiných nebo vidí jejich údaje.
policy-factor-members = V organizaci: { $roles }. Podpis této osoby organizaci zavazuje.
policy-factor-others = Každý, kdo podepisuje smlouvu, v jakékoli roli, a každý, kdo si druhý faktor nastavil.
policy-factor-codes = Druhý faktor si může nastavit každý. S aplikací dostanete jednorázové obnovovací kódy (počet kódů: { $n }).
policy-fresh = Co vyžaduje nové potvrzení
policy-fresh-why = I když jste přihlášeni, některé úkony vyžadují potvrzení, že jste to vy, pokud od posledního potvrzení uplynulo více než { $span }:
policy-session = Jak dlouho zůstanete přihlášeni
policy-session-long = Relace skončí, když od jejího posledního použití uplyne { $idle }, a nejpozději když od přihlášení uplyne { $life }. Ve svém účtu vidíte, kde jste přihlášeni, a kteroukoli relaci tam můžete okamžitě ukončit.
policy-kept = Co uchováváme a jak dlouho
policy-kept-what = Co
policy-kept-how-long = Jak dlouho
policy-report = Jak nahlásit bezpečnostní slabinu
policy-report-how = Sdělte ji důvěrně provozovateli tohoto portálu, nebo použijte důvěrné hlášení zranitelností v místě, kde je zveřejněn zdrojový kód. Nezakládejte prosím nejprve veřejné hlášení. Odpověď dostanete do tří pracovních dnů.
policy-report-source = Kde je zdrojový kód

policy-fresh-agreements = podpis nebo kontrasignace smlouvy
policy-fresh-decisions = návrh, schválení nebo vrácení rozhodnutí
policy-fresh-interventions = provedení pozastavení, jeho zrušení nebo ukončení propojení, anebo upuštění od nich
policy-fresh-review = oznámení nebo potvrzení připravenosti, spuštění a návrh pozastavení nebo ukončení
policy-fresh-keys = registrace, aktivace nebo zneplatnění klíčů
policy-fresh-members = pozvání nebo odebrání členů, změna jejich rolí, předání organizace
policy-fresh-staff = pozvání a odebrání pracovníků, změna jejich rolí
policy-fresh-clients = vytvoření, výměna nebo ukončení tokenů organizace
policy-fresh-admin = vytvoření, výměna nebo ukončení tokenů strážce přístupu
policy-fresh-passwords = změna hesla
policy-fresh-addresses = změna adresy účtu
policy-fresh-closures = smazání účtu
policy-fresh-factors = nastavení nebo odebrání ověřovací aplikace, vytvoření obnovovacích kódů
policy-fresh-passkeys = přidání nebo odebrání přístupových klíčů
policy-fresh-sessions = ukončení relací
policy-kept-sessions = Webové relace
policy-kept-counters = Počitadla pokusů: otisky jmen, síťové adresy
policy-kept-addresses = Síťová adresa a prohlížeč v záznamech o pokusech
policy-kept-nobody = Záznamy o pokusech, které nelze nikomu přiřadit
policy-kept-entries = Všechny ostatní záznamy o pokusech
policy-kept-logins = Přihlášení ukončená poskytovatelem identity, jako otisky
policy-kept-links = Jednorázové odkazy, jako otisky
policy-kept-change = Nedokončená změna adresy
policy-kept-devices = Známá zařízení, jako otisky
policy-kept-mail = Text e-mailu
policy-kept-mails = Ostatní údaje o e-mailu: příjemce, předmět, časy
policy-kept-tokens = Tokeny API, jako otisky, s časem posledního použití
policy-kept-sign-ups = Nepotvrzené registrace
policy-kept-accounts = Účet, který jeho vlastník smazal, nebo účet odebraného pracovníka: adresa, jméno, heslo, faktory, přístupové klíče, zařízení, relace, odkazy, členství
policy-kept-ended-tokens = Tokeny API smazaného účtu
policy-kept-closed = Skutečnost, že se přes poskytovatele identity přihlašovalo k účtu pracovníka, který byl smazán, jako otisk
policy-kept-closed-long = natrvalo: brání návratu těchto osob
policy-kept-signatures = Jméno, funkce a adresa v podpisu
policy-kept-record = Žádosti, zprávy, poznámky, rozhodnutí, smlouvy, klíče, skutečnosti
policy-kept-evidence = Síťová adresa a prohlížeč v dokladu o podpisu
policy-kept-sessions-long = { $idle } bez použití, nejdéle { $life }
policy-kept-mail-long = dokud jej nepřevezme poštovní server
policy-kept-accounts-long = maže se ihned; číslo účtu zůstává tam, kde na něj odkazují podpisy, rozhodnutí a skutečnosti
policy-kept-ended-tokens-long = končí ihned
policy-kept-signatures-long = stejně dlouho jako smlouva: jsou její součástí, zapečetěnou a opatřenou otiskem
policy-kept-record-long = natrvalo: tvoří záznam
policy-kept-evidence-long = stejně dlouho jako podpis
policy-after-end = { $span } po skončení platnosti
policy-after-use = { $span } po posledním použití

span-minutes = { $n ->
    [one] { $n } minuta
    [few] { $n } minuty
   *[other] { $n } minut
}
span-hours = { $n ->
    [one] { $n } hodina
    [few] { $n } hodiny
   *[other] { $n } hodin
}
span-days = { $n ->
    [one] { $n } den
    [few] { $n } dny
   *[other] { $n } dní
}
