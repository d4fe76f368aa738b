# What people at /choices just did, and what comes next.

done-on = Włączono
done-on-next = W każdej chwili możesz tutaj wyłączyć tę aplikację.

done-off = Wyłączono
done-off-next = Nowe wiadomości z tej aplikacji nie będą już przychodzić.

done-password = Twoje hasło zostało zmienione
done-password-next = Wszystkie inne sesje zostały zakończone.

done-sessions-ended = Zakończono wszystkie inne sesje
done-sessions-ended-next = Trwa tylko sesja na tym urządzeniu.

done-signed-out = Wylogowano Cię
done-signed-out-next = Zamknij przeglądarkę, jeśli korzystają z niej także inni.
done-account-deleted = Twoje konto zostało usunięte
done-account-deleted-next = Nikt już się do niego nie zaloguje. Dane, których przechowywania wymaga prawo, są oznaczone numerem zamiast Twojego imienia i nazwiska.
