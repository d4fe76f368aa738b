# Answers that come from a limit rather than from a page.

plain-forbidden-title = Nie przyjęto
plain-forbidden = Formularz nie pochodzi ze strony tego portalu. Otwórz stronę ponownie i wyślij z niej formularz.

plain-too-large-title = Za duże
plain-too-large = Wysłane dane są większe niż 1 MiB. Wróć, skróć je i wyślij jeszcze raz. Nic z tego, co tam wpisano, nie przepadło.

plain-not-understood-title = Nie zrozumiano
plain-not-understood = Portal nie mógł odczytać tego żądania. Wróć i wyślij formularz jeszcze raz.

plain-too-many-title = Zbyt wiele prób
plain-too-many = W ciągu ostatniego kwadransa wysłano stąd zbyt wiele. Poczekaj kwadrans, wróć i wyślij jeszcze raz. Nic z tego, co tam wpisano, nie przepadło.

plain-too-long-title = To trwało zbyt długo
plain-too-long = Portal nie zdążył odpowiedzieć. Spróbuj ponownie za chwilę.

plain-internal-title = Coś poszło nie tak po naszej stronie
plain-internal = Błąd leży po naszej stronie i nic z tego, co zapisano, nie przepadło. Spróbuj ponownie. Jeśli to się powtórzy, prześlij nam identyfikator zdarzenia.
