# How accounts are protected. Page and program share the rules; here are the words.

policy-title = Ako chránime účty
policy-lead = Čo od vás požadujeme, čo o vás uchovávame a ako dlho. Portál robí to, čo je tu napísané: stránka aj program sa riadia tými istými pravidlami.
policy-passwords = Heslá
policy-passwords-length = Minimálny počet znakov: { $min }, horná hranica nie je. Heslo, ktoré by sa dalo rýchlo uhádnuť, odmietneme a uvedieme dôvod. Nikto tu vaše heslo nemôže prečítať: uchovávame len to, podľa čoho možno overiť, či bolo zadané správne heslo.
policy-passwords-guess = Hádanie hesiel spomaľujeme. Nikto sa tu nedozvie, či k danej adrese existuje účet: ani z toho, čo odpovieme, ani z toho, ako dlho to trvá.
policy-factor = Kto potrebuje druhý faktor
policy-factor-why = Heslo možno ukradnúť bez toho, aby si to niekto všimol. Tí, ktorých slovo zaväzuje iných, sa preto preukazujú ešte niečím ďalším: overovacou aplikáciou alebo prístupovým kľúčom.
policy-factor-staff = U strážcu prístupu: { $roles }. Tieto osoby rozhodujú o iných alebo vidia ich údaje.
policy-factor-members = V organizácii: { $roles }. Podpis tejto osoby organizáciu zaväzuje.
policy-factor-others = Každý, kto podpisuje zmluvu, v akejkoľvek role, a každý, kto si druhý faktor nastavil.
policy-factor-codes = Druhý faktor si môže nastaviť každý. S aplikáciou dostanete jednorazové obnovovacie kódy (počet kódov: { $n }).
policy-fresh = Čo si vyžaduje nové potvrdenie
policy-fresh-why = Aj keď ste prihlásení, niektoré úkony si vyžadujú potvrdenie, že ste to vy, ak od posledného potvrdenia uplynulo viac ako { $span }:
policy-session = Ako dlho zostanete prihlásení
policy-session-long = Relácia sa skončí, keď od jej posledného použitia uplynie { $idle }, a najneskôr keď od prihlásenia uplynie { $life }. Vo svojom účte vidíte, kde ste prihlásení, a ktorúkoľvek reláciu tam môžete okamžite ukončiť.
policy-kept = Čo uchovávame a ako dlho
policy-kept-what = Čo
policy-kept-how-long = Ako dlho
policy-report = Ako nahlásiť bezpečnostnú slabinu
policy-report-how = Oznámte ju dôverne prevádzkovateľovi tohto portálu alebo použite dôverné hlásenie zraniteľností na mieste, kde je uverejnený zdrojový kód. Nezakladajte, prosím, najprv verejné hlásenie. Odpoveď dostanete do troch pracovných dní.
policy-report-source = Kde je zdrojový kód

policy-fresh-agreements = podpis alebo kontrasignácia zmluvy
policy-fresh-decisions = návrh, schválenie alebo vrátenie rozhodnutia
policy-fresh-interventions = vykonanie pozastavenia, jeho zrušenia alebo ukončenia prepojenia, alebo upustenie od nich
policy-fresh-review = oznámenie alebo potvrdenie pripravenosti, spustenie a návrh pozastavenia alebo ukončenia
policy-fresh-keys = registrácia, aktivácia alebo zneplatnenie kľúčov
policy-fresh-members = pozvanie alebo odobratie členov, zmena ich rol, odovzdanie organizácie
policy-fresh-staff = pozvanie a odobratie pracovníkov, zmena ich rol
policy-fresh-clients = vytvorenie, výmena alebo ukončenie tokenov organizácie
policy-fresh-admin = vytvorenie, výmena alebo ukončenie tokenov strážcu prístupu
policy-fresh-passwords = zmena hesla
policy-fresh-addresses = zmena adresy účtu
policy-fresh-closures = vymazanie účtu
policy-fresh-factors = nastavenie alebo odstránenie overovacej aplikácie, vytvorenie obnovovacích kódov
policy-fresh-passkeys = pridanie alebo odstránenie prístupových kľúčov
policy-fresh-sessions = ukončenie relácií
policy-kept-sessions = Webové relácie
policy-kept-counters = Počítadlá pokusov: odtlačky mien, sieťové adresy
policy-kept-addresses = Sieťová adresa a prehliadač v záznamoch o pokusoch
policy-kept-nobody = Záznamy o pokusoch, ktoré nemožno nikomu priradiť
policy-kept-entries = Všetky ostatné záznamy o pokusoch
policy-kept-logins = Prihlásenia ukončené poskytovateľom identity, ako odtlačky
policy-kept-links = Jednorazové odkazy, ako odtlačky
policy-kept-change = Nedokončená zmena adresy
policy-kept-devices = Známe zariadenia, ako odtlačky
policy-kept-mail = Text e-mailu
policy-kept-mails = Ostatné údaje o e-maile: príjemca, predmet, časy
policy-kept-tokens = Tokeny API, ako odtlačky, s časom posledného použitia
policy-kept-sign-ups = Nepotvrdené registrácie
policy-kept-accounts = Účet, ktorý jeho vlastník vymazal, alebo účet odobratého pracovníka: adresa, meno, heslo, faktory, prístupové kľúče, zariadenia, relácie, odkazy, členstvá
policy-kept-ended-tokens = Tokeny API vymazaného účtu
policy-kept-closed = Skutočnosť, že poskytovateľ identity niekoho prihlásil do neskôr vymazaného účtu pracovníka, ako odtlačok
policy-kept-closed-long = natrvalo: bráni to týmto osobám v návrate
policy-kept-signatures = Meno, funkcia a adresa v podpise
policy-kept-record = Žiadosti, správy, poznámky, rozhodnutia, zmluvy, kľúče, skutočnosti
policy-kept-evidence = Sieťová adresa a prehliadač v doklade o podpise
policy-kept-sessions-long = { $idle } bez použitia, najdlhšie { $life }
policy-kept-mail-long = kým ho neprevezme poštový server
policy-kept-accounts-long = vymaže sa ihneď; číslo účtu zostáva tam, kde naň odkazujú podpisy, rozhodnutia a skutočnosti
policy-kept-ended-tokens-long = skončia ihneď
policy-kept-signatures-long = rovnako dlho ako zmluva: sú jej súčasťou, zapečatenou a opatrenou odtlačkom
policy-kept-record-long = natrvalo: tvoria záznam
policy-kept-evidence-long = rovnako dlho ako podpis
policy-after-end = { $span } po skončení platnosti
policy-after-use = { $span } po poslednom použití

span-minutes = { $n ->
    [one] { $n } minúta
    [few] { $n } minúty
   *[other] { $n } minút
}
span-hours = { $n ->
    [one] { $n } hodina
    [few] { $n } hodiny
   *[other] { $n } hodín
}
span-days = { $n ->
    [one] { $n } deň
    [few] { $n } dni
   *[other] { $n } dní
}
