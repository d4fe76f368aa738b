# How accounts are protected. Page and program share the rules; here are the words.

policy-title = Jak chronimy konta
policy-lead = Czego od Ciebie wymagamy, co o Tobie przechowujemy i jak długo. Portal działa tak, jak tu napisano: strona i program korzystają z tych samych zasad.
policy-passwords = Hasła
policy-passwords-length = Minimalna liczba znaków: { $min }, górnej granicy nie ma. Hasło, które łatwo odgadnąć, zostaje odrzucone z podaniem powodu. Nikt tutaj nie może odczytać Twojego hasła: przechowujemy tylko to, co pozwala sprawdzić, czy wpisano właściwe hasło.
policy-passwords-guess = Zgadywanie haseł spowalniamy. Nikt się tu nie dowie, czy z danym adresem istnieje konto: ani z treści naszej odpowiedzi, ani z tego, jak długo na nią czeka.
policy-factor = Kto potrzebuje drugiego składnika
policy-factor-why = Hasło można ukraść tak, że nikt tego nie zauważy. Dlatego osoby, których decyzje wiążą innych, potwierdzają tożsamość czymś więcej: aplikacją uwierzytelniającą lub kluczem dostępu.
policy-factor-staff = Po stronie strażnika dostępu: { $roles }. Te osoby decydują o innych lub widzą ich dane.
policy-factor-members = W organizacji: { $roles }. Podpis tej osoby wiąże organizację.
policy-factor-others = Każdy, kto podpisuje umowę, niezależnie od roli, oraz każdy, kto ustawił drugi składnik.
policy-factor-codes = Drugi składnik może ustawić każdy. Wraz z aplikacją otrzymasz jednorazowe kody odzyskiwania (liczba kodów: { $n }).
policy-fresh = Co wymaga nowego potwierdzenia
policy-fresh-why = Nawet po zalogowaniu niektóre czynności wymagają potwierdzenia, że to Ty, chyba że od poprzedniego potwierdzenia minęło nie więcej niż { $span }:
policy-session = Jak długo trwa sesja
policy-session-long = Sesja kończy się, gdy od jej ostatniego użycia minie { $idle }, a najpóźniej gdy od zalogowania minie { $life }. Na swoim koncie widzisz wszystkie swoje sesje i możesz natychmiast zakończyć każdą z nich.
policy-kept = Co przechowujemy i jak długo
policy-kept-what = Co
policy-kept-how-long = Jak długo
policy-report = Jak zgłosić lukę w zabezpieczeniach
policy-report-how = Powiadom operatora portalu poufnie albo skorzystaj z poufnego zgłoszenia luk w miejscu, w którym udostępniono kod źródłowy. Prosimy nie zakładać najpierw publicznego zgłoszenia. Odpowiedź otrzymasz w ciągu trzech dni roboczych.
policy-report-source = Gdzie jest kod źródłowy

policy-fresh-agreements = podpisanie lub kontrasygnowanie umowy
policy-fresh-decisions = zaproponowanie, zatwierdzenie lub odesłanie decyzji
policy-fresh-interventions = przeprowadzenie zawieszenia, zniesienia zawieszenia lub rozwiązania albo odstąpienie od nich
policy-fresh-review = ogłoszenie lub potwierdzenie gotowości, uruchomienie oraz zaproponowanie zawieszenia lub rozwiązania
policy-fresh-keys = rejestracja, aktywacja lub unieważnienie kluczy
policy-fresh-members = zapraszanie lub usuwanie członków, zmiana ich ról, przekazanie organizacji
policy-fresh-staff = zapraszanie i usuwanie personelu, zmiana jego ról
policy-fresh-clients = tworzenie, wymiana lub unieważnianie tokenów organizacji
policy-fresh-admin = tworzenie, wymiana lub unieważnianie tokenów strażnika dostępu
policy-fresh-passwords = zmiana hasła
policy-fresh-addresses = zmiana adresu konta
policy-fresh-closures = usunięcie konta
policy-fresh-factors = ustawienie lub usunięcie aplikacji uwierzytelniającej, utworzenie kodów odzyskiwania
policy-fresh-passkeys = dodanie lub usunięcie kluczy dostępu
policy-fresh-sessions = zakończenie sesji
policy-kept-sessions = Sesje internetowe
policy-kept-counters = Liczniki prób: skróty nazw, adresy sieciowe
policy-kept-addresses = Adres sieciowy i przeglądarka we wpisach o próbach
policy-kept-nobody = Wpisy o próbach, których nie można przypisać żadnej osobie
policy-kept-entries = Wszystkie inne wpisy o próbach
policy-kept-logins = Sesje zakończone przez dostawcę tożsamości, jako skróty
policy-kept-links = Linki jednorazowe, jako skróty
policy-kept-change = Niedokończona zmiana adresu
policy-kept-devices = Znane urządzenia, jako skróty
policy-kept-mail = Treść wiadomości e-mail
policy-kept-mails = Pozostałe dane wiadomości e-mail: adresat, temat, godziny
policy-kept-tokens = Tokeny API, jako skróty, z czasem ostatniego użycia
policy-kept-sign-ups = Niepotwierdzone rejestracje
policy-kept-accounts = Konto usunięte przez właściciela lub konto usuniętego członka personelu: adres, nazwa, hasło, składniki uwierzytelniania, klucze dostępu, urządzenia, sesje, linki, członkostwa
policy-kept-ended-tokens = Tokeny API usuniętego konta
policy-kept-closed = To, że dostawca tożsamości zalogował kogoś na konto członka personelu, które później usunięto, jako skrót
policy-kept-closed-long = bezterminowo: dzięki temu osoby te nie uzyskają ponownie dostępu
policy-kept-signatures = Imię i nazwisko, stanowisko i adres w podpisie
policy-kept-record = Wnioski, wiadomości, notatki, decyzje, umowy, klucze, fakty
policy-kept-evidence = Adres sieciowy i przeglądarka w dowodzie złożenia podpisu
policy-kept-sessions-long = { $idle } bez aktywności, najdłużej { $life }
policy-kept-mail-long = do przyjęcia przez serwer poczty
policy-kept-accounts-long = usuwane od razu; numer konta pozostaje tam, gdzie odwołują się do niego podpisy, decyzje i fakty
policy-kept-ended-tokens-long = tracą ważność od razu
policy-kept-signatures-long = tak długo jak umowa: są częścią kontraktu, zapieczętowaną i objętą skrótem
policy-kept-record-long = bezterminowo: stanowią dokumentację
policy-kept-evidence-long = tak długo jak podpis
policy-after-end = { $span } po utracie ważności
policy-after-use = { $span } po ostatnim użyciu

span-minutes = { $n ->
    [one] { $n } minuta
    [few] { $n } minuty
   *[many] { $n } minut
}
span-hours = { $n ->
    [one] { $n } godzina
    [few] { $n } godziny
   *[many] { $n } godzin
}
span-days = { $n ->
    [one] { $n } dzień
    [few] { $n } dni
   *[many] { $n } dni
}
