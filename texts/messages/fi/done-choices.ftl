# Mitä henkilö juuri teki sivulla /choices ja mitä siitä seuraa.

done-on = Kytketty päälle
done-on-next = Voit kytkeä sen tässä pois milloin tahansa.

done-off = Kytketty pois
done-off-next = Tästä sovelluksesta ei enää tule uusia viestejä.

done-password = Salasanasi on vaihdettu
done-password-next = Kaikki muut istunnot ovat päättyneet.

done-sessions-ended = Kaikki muut istunnot on lopetettu
done-sessions-ended-next = Vain tämä laite on kirjautuneena sisään.

done-signed-out = Olet kirjautunut ulos
done-signed-out-next = Sulje selain, jos muutkin käyttävät sitä.
done-account-deleted = Tilisi on poistettu
done-account-deleted-next = Kukaan ei voi enää kirjautua sille. Tiedoissa, jotka on lain mukaan säilytettävä, nimesi tilalla on numero.
