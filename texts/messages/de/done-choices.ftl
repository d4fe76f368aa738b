# Was Personen unter /choices gerade getan haben und wie es weitergeht.

done-on = Eingeschaltet
done-on-next = Sie können es hier jederzeit ausschalten.

done-off = Ausgeschaltet
done-off-next = Von dieser App kommen keine neuen Nachrichten mehr an.

done-password = Ihr Passwort ist geändert
done-password-next = Alle anderen Sitzungen sind beendet.

done-sessions-ended = Alle anderen Sitzungen sind beendet
done-sessions-ended-next = Nur dieses Gerät ist angemeldet.

done-signed-out = Sie sind abgemeldet
done-signed-out-next = Schließen Sie den Browser, wenn auch andere ihn benutzen.
done-account-deleted = Ihr Konto ist gelöscht
done-account-deleted-next = Niemand meldet sich mehr damit an. Was das Gesetz aufzubewahren verlangt, trägt eine Nummer anstelle Ihres Namens.
