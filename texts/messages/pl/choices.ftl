# A person's choices: which apps may reach them.

choices-title = Zdecyduj, kto może się z Tobą kontaktować
choices-door = Zaloguj się, aby zobaczyć, które aplikacje mogą połączyć się z Twoim komunikatorem. Wszystkie są wyłączone, dopóki ich nie włączysz.
choices-login = Login
choices-password = Hasło
choices-lead = Inne aplikacje, które mogą połączyć się z Twoim komunikatorem. Każda jest wyłączona, dopóki jej nie włączysz. W każdej chwili możesz ją ponownie wyłączyć.
choices-empty = Na razie żadna aplikacja nie może się połączyć
choices-empty-next = Gdy będzie to możliwe, aplikacja pojawi się tutaj jako wyłączona.
choices-app = { $app } w usłudze { $service }
choices-on = Włączone
choices-off = Wyłączone
choices-on-since = Włączone ({ $what }) od: { $day }
choices-on-unreachable = Włączone od: { $day }, ale aplikacja nie może się teraz połączyć
choices-off-since = Wyłączone od: { $day }
choices-turn-on = Włącz
choices-turn-off = Wyłącz
choices-what = Co może do Ciebie docierać
choices-tick-one = Zaznacz co najmniej jeden rodzaj wiadomości, które chcesz otrzymywać.
choices-notice = Wersja tej informacji: { $version }. SHA-256 jej tekstu:

choices-sign-in = Jak się logujesz
choices-present-password = Obecne hasło
choices-new-password = Nowe hasło
choices-change-password = Zmień hasło
choices-end-others = Zakończ wszystkie inne sesje
choices-where = Tutaj widzisz swoje otwarte sesje. Sesja kończy się sama po 12 godzinach bez aktywności, a najpóźniej po 30 dniach.
choices-sessions = Sesje
choices-device = Urządzenie
choices-network = Sieć
choices-opened = Początek
choices-last-used = Ostatnie użycie
choices-this-session = { $device } (ta sesja)
choices-wrong-password = To nie jest Twoje hasło. Sprawdź je i spróbuj ponownie.
choices-login-taken = Ten login jest już zajęty. Wybierz inny.
choices-first = Wybierz własne hasło
choices-first-ends = Obecne hasło zostało Ci przekazane i traci ważność { $at }. Potem nie będzie już można się nim zalogować.
