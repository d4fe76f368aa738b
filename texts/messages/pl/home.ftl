# The start page.

home-tab = Interoperacyjność komunikatorów
home-title = Otwarte komunikatory, jawne zasady
home-lead = Na podstawie art. 7 aktu o rynkach cyfrowych dostawca komunikatora może wystąpić do strażnika dostępu o otwarcie jego usługi dla innych. Tutaj chodzi o: { $services }. Obie strony widzą ten sam wniosek, ten sam termin i to, czyj jest następny krok.
home-ask = Złóż wniosek o interoperacyjność
home-switch = Włącz lub wyłącz inne aplikacje
home-people = Z których aplikacji można się ze mną kontaktować?
home-people-what = Zaloguj się, aby zobaczyć aplikacje, które mogą połączyć się z Twoim komunikatorem. Nic nie jest włączone, dopóki tego nie włączysz, a wyłączyć jest równie łatwo jak włączyć.
home-providers = Jak złożyć wniosek?
home-providers-what = Załóż konto, opisz swoją organizację, przygotuj wniosek i złóż go. Na każdym etapie wyjaśniamy, dlaczego o coś pytamy.
home-long = Ile to trwa?
home-long-what = Najwyżej trzy miesiące od otrzymania wniosku, liczone zgodnie z rozporządzeniem nr 1182/71.
home-today = Dla wniosku otrzymanego dzisiaj termin upływa { $day }.
home-offers = Jakie są warunki?
home-offers-what = Strażnik dostępu publikuje ofertę referencyjną dla każdej ze swoich usług. Każda wersja pozostaje tutaj bez zmian, wraz ze skrótem kryptograficznym.
home-way = Droga wniosku
home-way-ask = Dostawca składa wniosek: jaka usługa, jakie funkcjonalności. Rozpoczyna się okres trzech miesięcy.
home-way-review = Strażnik dostępu rozpatruje wniosek i może zadawać pytania. Decyzję z uzasadnieniem podejmują dwie osoby.
home-way-tracks = Obie strony podpisują ofertę referencyjną, dostawca potwierdza swoje klucze, a kolejne etapy są testowane. Wszystko to przebiega równolegle.
home-way-ready = Połączenie jest gotowe, a z dokumentacji wynika, czy dotrzymano terminu.
home-way-people = Każdy sam decyduje, czy z tej aplikacji można się z nim kontaktować.
