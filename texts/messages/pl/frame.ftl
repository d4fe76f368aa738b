# The page around every page, and words that parts share.

frame-skip = Przejdź do treści głównej
frame-sign-in = Zaloguj się
frame-sign-out = Wyloguj się
frame-sections = Sekcje
frame-breadcrumbs = Ścieżka nawigacji
frame-provider = Dostawca
frame-review = Rozpatrywanie
frame-admin = Administracja
frame-choices = Twoje ustawienia
frame-about = Interoperacyjność komunikatorów na podstawie art. 7 aktu o rynkach cyfrowych.
frame-portal = O portalu
frame-offers = Oferty referencyjne
frame-calculator = Kalkulator terminów
frame-policy = Jak chronimy konta
frame-source = Kod źródłowy
frame-language = Język
frame-switch = Zmień
frame-trace = Identyfikator zdarzenia
frame-start = Przejdź do strony głównej
frame-prove = Potwierdź, że to Ty
frame-account = Przejdź do swojego konta

form-problem = Problem
form-problems = Wystąpił problem
form-change = Zmień

pager-label = Strony tej listy
pager-previous = Poprzednia
pager-next = Następna

timeline-table = To samo w tabeli
timeline-what = Co
timeline-when = Kiedy

tone-neutral = Uwaga
tone-info = Informacja
tone-success = Gotowe
tone-warning = Ostrzeżenie
tone-problem = Problem
