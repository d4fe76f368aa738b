# Mida inimene lehel /choices just tegi ja mis saab edasi.

done-on = Sisse lülitatud
done-on-next = Te saate selle siin igal ajal välja lülitada.

done-off = Välja lülitatud
done-off-next = Sellest rakendusest uusi sõnumeid enam ei tule.

done-password = Teie parool on muudetud
done-password-next = Kõik muud seansid on lõppenud.

done-sessions-ended = Kõik muud seansid on lõpetatud
done-sessions-ended-next = Sisse logitud on ainult see seade.

done-signed-out = Olete välja logitud
done-signed-out-next = Sulgege veebilehitseja, kui ka teised seda kasutavad.
done-account-deleted = Teie konto on kustutatud
done-account-deleted-next = Keegi ei saa sellele enam sisse logida. Andmetes, mille säilitamist nõuab seadus, on teie nime asemel number.
