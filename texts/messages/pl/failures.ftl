# Why something did not happen: heading and what to do now.

failure-wrong-title = Wystąpił problem
failure-wrong = Niektóre odpowiedzi wymagają poprawy. Nic z tego, co wpisano, nie przepadło.

failure-not-found-title = Nie znaleziono strony
failure-not-found = Nic tu nie ma albo nie masz do tego dostępu. Sprawdź adres lub wróć do swojego przeglądu.

failure-forbidden-title = Brak uprawnień
failure-forbidden = Twoja rola tego nie obejmuje. Zwróć się do osoby w swojej organizacji, która ma odpowiednią rolę.

failure-scope-missing-title = Ten token do tego nie służy
failure-scope-missing = Token działa, ale nie utworzono go do tego wywołania. Utwórz token z zakresem uprawnień, którego wymaga wywołanie.

failure-address-not-allowed-title = Nie z tego adresu
failure-address-not-allowed = Token działa, ale nie z adresu, z którego pochodziło wywołanie. Dodaj ten adres do listy klienta albo skorzystaj z adresu, który na niej jest.

failure-signed-out-title = Zaloguj się ponownie
failure-signed-out = Twoja sesja się zakończyła. To, co ostatnio zapisano, zostało zachowane. Zaloguj się i kontynuuj od tego miejsca.

failure-conflict-title = Ktoś był szybszy
failure-conflict = Dane zmieniły się, gdy strona była otwarta. Nic z tego, co wpisano, nie przepadło: znajduje się poniżej. Sprawdź nowy stan i wyślij formularz jeszcze raz, jeśli jest nadal aktualny.

failure-not-now-title = Niemożliwe na tym etapie
failure-not-now = Ten krok już wykonano albo obecny stan na niego nie pozwala. Strona pokazuje, jak jest teraz.

failure-same-person-title = Potrzebna jest druga osoba
failure-same-person = Ta propozycja pochodzi od Ciebie, więc musi ją zatwierdzić inna osoba.

failure-decided-before-title = Decyzję musi podjąć ktoś inny
failure-decided-before = Kwestionowana decyzja zapadła z Twoim udziałem, więc teraz muszą zdecydować inne osoby.

failure-tracks-incomplete-title = Nie wszystko jest gotowe
failure-tracks-incomplete = Zanim można będzie ogłosić gotowość, trzeba ukończyć umowę, klucze i etapy.

failure-cannot-countersign-title = Potrzebny jest drugi podpis
failure-cannot-countersign = Osoba, która podpisała w imieniu dostawcy, nie może złożyć kontrasygnaty.

failure-too-many-title = Zbyt wiele prób
failure-too-many = Było zbyt wiele prób. Poczekaj kwadrans i spróbuj ponownie.

failure-bad-credentials-title = Logowanie nie powiodło się
failure-bad-credentials = Adres lub hasło są nieprawidłowe. Sprawdź je i spróbuj ponownie.

failure-issuer-failed-title = Logowanie się nie udało
failure-issuer-failed = Twój dostawca tożsamości nie potwierdził, kim jesteś, albo odpowiedź przyszła zbyt późno. Zacznij od nowa na stronie logowania. Jeśli to się powtórzy, podaj identyfikator zdarzenia operatorowi portalu.

failure-issuer-weak-title = Hasło nie wystarczy
failure-issuer-weak = Twój dostawca tożsamości zalogował Cię samym hasłem. Ustaw u niego drugi składnik uwierzytelniania i zaloguj się ponownie.

failure-no-role-title = Nie masz tu żadnej roli
failure-no-role = Twój dostawca tożsamości Cię zna, ale nic w jego danych nie odpowiada roli w tym portalu. Zwróć się do osoby, która zarządza dostępem w Twoim miejscu pracy.

failure-address-has-account-title = Z tym adresem istnieje już konto
failure-address-has-account = Konto z tym adresem już istnieje i loguje się do niego hasłem. Kont nigdy nie łączy się na podstawie adresu. Zaloguj się hasłem albo poproś administratora, aby najpierw usunął tamto konto.

failure-federated-title = Zajmuje się tym Twój dostawca tożsamości
failure-federated = Logujesz się przez dostawcę tożsamości, więc hasłem, aplikacją i kluczami dostępu zarządza się u niego, a nie tutaj.

failure-bad-token-title = Ten token jest nieprawidłowy
failure-bad-token = Token jest sfałszowany, stracił ważność, jest przeznaczony dla kogoś innego albo był już użyty. Wyślij nowy.

failure-unconfirmed-title = Najpierw potwierdź swój adres
failure-unconfirmed = Twój adres e-mail nie został jeszcze potwierdzony. Wysłaliśmy Ci nowy link: otwórz go, a potem się zaloguj.

failure-factor-needed-title = Najpierw ustaw drugi składnik
failure-factor-needed = Kto podejmuje decyzje, podpisuje lub pracuje dla strażnika dostępu, potrzebuje tu czegoś więcej niż hasła: aplikacji uwierzytelniającej. Ustaw ją na swoim koncie i kontynuuj. Nic z tego, co wpisano, nie przepadło.

failure-proof-needed-title = Potwierdź, że to Ty
failure-proof-needed = Ta czynność wymaga potwierdzenia sprzed nie więcej niż pięciu minut. Potwierdź, że to Ty, a potem wyślij jeszcze raz. Nic z tego, co wpisano, nie przepadło.

failure-link-ended-title = Ten link już nie działa
failure-link-ended = Link był już użyty, stracił ważność albo zastąpił go nowszy. Otwórz najnowszą wiadomość albo poproś o kolejny link tam, skąd pochodził poprzedni: przy logowaniu, rejestracji lub wyborze nowego hasła. Osoba, która Cię zaprosiła, może zaprosić Cię ponownie.

failure-invitation-ended-title = To zaproszenie jest już nieaktualne
failure-invitation-ended = Zostało wcześniej przyjęte lub wycofane albo straciło ważność. Poproś właściciela organizacji o nowe.

failure-other-address-title = To zaproszenie jest na inny adres
failure-other-address = Korzystasz z konta z innym adresem niż ten, na który wysłano zaproszenie. Wyloguj się, a następnie zaloguj się z tamtym adresem albo załóż z nim konto i otwórz link ponownie.

failure-last-owner-title = Organizacja musi mieć właściciela
failure-last-owner = Masz tu jako jedyna osoba rolę właściciela. Najpierw nadaj ją innemu członkowi organizacji.

failure-last-administrator-title = Portal musi mieć administratora
failure-last-administrator = Masz tu jako jedyna osoba rolę administratora. Zaproś kolejną osobę i poczekaj, aż dołączy, a potem spróbuj ponownie.

failure-address-taken-title = Z tym adresem istnieje już konto
failure-address-taken = Tymczasem założono inne konto z nowym adresem, więc nic nie zmieniono. Zaloguj się na tamto konto albo poproś o zmianę jeszcze raz, podając inny adres.

failure-beyond-calendar-title = Nie można obliczyć terminu
failure-beyond-calendar = Dni wolne od pracy nie są znane z takim wyprzedzeniem, więc nie można obliczyć terminu. Poproś operatora o dodanie dni wolnych na ten rok.

failure-key-reused-title = Ten klucz był już użyty
failure-key-reused = Ten klucz tożsamości zarejestrowano już wcześniej. Wygeneruj do tej rejestracji nowy klucz tożsamości.

failure-challenge-ended-title = Wyzwanie straciło ważność
failure-challenge-ended = To wyzwanie straciło ważność albo już na nie odpowiedziano. Zarejestruj klucze ponownie, aby otrzymać nowe.

failure-internal-title = Coś poszło nie tak po naszej stronie
failure-internal = Błąd leży po naszej stronie i nic z tego, co zapisano, nie przepadło. Spróbuj ponownie. Jeśli to się powtórzy, prześlij nam identyfikator zdarzenia.
