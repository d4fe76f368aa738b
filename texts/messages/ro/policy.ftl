# How accounts are protected. Page and program share the rules; here are the words.

policy-title = Cum sunt protejate conturile
policy-lead = Ce vi se cere, ce se păstrează despre dumneavoastră și pentru cât timp. Portalul face ceea ce scrie aici: pagina și programul folosesc aceleași reguli.
policy-passwords = Parole
policy-passwords-length = Cel puțin { $min } caractere și oricât de multe doriți. O parolă care s-ar ghici repede este refuzată, cu indicarea motivului. Nimeni nu vă poate citi parola aici; ceea ce se păstrează permite doar verificarea parolei introduse.
policy-passwords-guess = Cine încearcă să ghicească este încetinit. Nimeni nu află aici dacă o adresă are cont, nici din răspunsul nostru, nici din timpul de răspuns.
policy-factor = Cine are nevoie de un al doilea factor
policy-factor-why = O parolă poate fi furată fără ca cineva să observe. De aceea, cei al căror cuvânt îi obligă pe alții trebuie să prezinte mai mult: o aplicație de autentificare sau o cheie de acces.
policy-factor-staff = La controlorul de acces: { $roles }. Decid cu privire la alții sau văd date care aparțin acestora.
policy-factor-members = Într-o organizație: { $roles }. Semnătura angajează organizația.
policy-factor-others = Oricine semnează un acord, indiferent de rol, și oricine a configurat un al doilea factor.
policy-factor-codes = Oricine poate configura unul. Odată cu aplicația primiți { $n } coduri de recuperare, fiecare valabil o singură dată.
policy-fresh = Ce necesită o dovadă recentă
policy-fresh-why = Chiar dacă sunteți autentificat(ă), unele acțiuni vă cer să confirmați că sunteți dumneavoastră, cu excepția cazului în care ați făcut acest lucru în ultimele { $span }:
policy-session = Cât timp rămâneți autentificat(ă)
policy-session-long = O sesiune se încheie la { $idle } după ultima utilizare și cel târziu la { $life } după autentificare. Contul dumneavoastră arată unde sunteți autentificat(ă) și poate închide imediat oricare dintre sesiuni.
policy-kept = Ce se păstrează și pentru cât timp
policy-kept-what = Ce
policy-kept-how-long = Cât timp
policy-report = Cum se raportează o vulnerabilitate
policy-report-how = Informați în mod confidențial operatorul acestui portal sau folosiți raportarea confidențială a vulnerabilităților de pe site-ul unde se află codul-sursă. Vă rugăm să nu deschideți mai întâi o sesizare publică. Primiți un răspuns în termen de trei zile lucrătoare.
policy-report-source = Unde se află codul-sursă

policy-fresh-agreements = semnarea sau contrasemnarea unui acord
policy-fresh-decisions = propunerea, aprobarea sau returnarea unei decizii
policy-fresh-interventions = executarea unei suspendări, a ridicării acesteia sau a unei încetări ori renunțarea la acestea
policy-fresh-review = declararea sau confirmarea stării de pregătire, lansarea și propunerea unei suspendări sau încetări
policy-fresh-keys = înregistrarea, activarea sau revocarea cheilor
policy-fresh-members = invitarea sau eliminarea membrilor, schimbarea rolurilor lor, transferarea organizației
policy-fresh-staff = invitarea și eliminarea personalului, schimbarea rolurilor acestuia
policy-fresh-clients = crearea, înlocuirea sau încheierea tokenurilor unei organizații
policy-fresh-admin = crearea, înlocuirea sau încheierea tokenurilor controlorului de acces
policy-fresh-passwords = schimbarea parolei
policy-fresh-addresses = schimbarea adresei unui cont
policy-fresh-closures = ștergerea unui cont
policy-fresh-factors = configurarea sau eliminarea unei aplicații de autentificare, crearea codurilor de recuperare
policy-fresh-passkeys = adăugarea sau eliminarea cheilor de acces
policy-fresh-sessions = închiderea sesiunilor
policy-kept-sessions = Sesiuni web
policy-kept-counters = Contoare de încercări: hashuri ale numelor, adrese de rețea
policy-kept-addresses = Adresa de rețea și browserul din înregistrările privind încercările
policy-kept-nobody = Înregistrări privind încercări care nu pot fi atribuite nimănui
policy-kept-entries = Toate celelalte înregistrări privind încercările
policy-kept-logins = Autentificări încheiate de un furnizor de identitate, sub formă de hashuri
policy-kept-links = Linkuri de unică folosință, sub formă de hashuri
policy-kept-change = Schimbare de adresă nefinalizată
policy-kept-devices = Dispozitive cunoscute, sub formă de hashuri
policy-kept-mail = Textul unui mesaj de e-mail
policy-kept-mails = Restul mesajului: destinatar, subiect, data și ora
policy-kept-tokens = Tokenuri API, sub formă de hashuri, cu ora ultimei utilizări
policy-kept-sign-ups = Înregistrări de cont neconfirmate
policy-kept-accounts = Cont șters de titular sau cont al personalului eliminat: adresă, nume, parolă, factori, chei de acces, dispozitive, sesiuni, linkuri, calitatea de membru
policy-kept-ended-tokens = Tokenuri API ale unui cont șters
policy-kept-closed = Faptul că un furnizor de identitate a permis autentificarea într-un cont de personal șters ulterior, sub formă de hash
policy-kept-closed-long = pentru totdeauna: împiedică revenirea acestor persoane
policy-kept-signatures = Numele, funcția și adresa dintr-o semnătură
policy-kept-record = Cereri, mesaje, note, decizii, acorduri, chei, fapte
policy-kept-evidence = Adresa de rețea și browserul din dovada unei semnături
policy-kept-sessions-long = { $idle } de neutilizare, cel mult { $life }
policy-kept-mail-long = până când îl preia un server de e-mail
policy-kept-accounts-long = se șterge imediat; numărul contului rămâne acolo unde fac trimitere la el semnături, decizii și fapte
policy-kept-ended-tokens-long = încetează imediat
policy-kept-signatures-long = împreună cu acordul: el este contractul, sigilat și cu hash
policy-kept-record-long = pentru totdeauna: ele constituie evidența
policy-kept-evidence-long = împreună cu semnătura
policy-after-end = { $span } de la încetare
policy-after-use = { $span } de la ultima utilizare

span-minutes = { $n ->
    [one] { $n } minut
    [few] { $n } minute
   *[other] { $n } de minute
}
span-hours = { $n ->
    [one] { $n } oră
    [few] { $n } ore
   *[other] { $n } de ore
}
span-days = { $n ->
    [one] { $n } zi
    [few] { $n } zile
   *[other] { $n } de zile
}
