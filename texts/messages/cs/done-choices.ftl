# What people at /choices just did, and what comes next.

done-on = Zapnuto
done-on-next = Kdykoli to zde můžete zase vypnout.

done-off = Vypnuto
done-off-next = Z této aplikace už nepřicházejí nové zprávy.

done-password = Vaše heslo je změněno
done-password-next = Všechny ostatní relace skončily.

done-sessions-ended = Všechny ostatní relace jsou ukončeny
done-sessions-ended-next = Přihlášeno je jen toto zařízení.

done-signed-out = Jste odhlášeni
done-signed-out-next = Zavřete prohlížeč, pokud jej používají i jiní.
done-account-deleted = Váš účet je smazán
done-account-deleted-next = Nikdo se k němu už nepřihlásí. V údajích, které se podle zákona musí uchovat, je místo vašeho jména číslo.
