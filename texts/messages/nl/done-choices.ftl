# What people at /choices just did, and what comes next.

done-on = Aangezet
done-on-next = U kunt de app hier op elk moment uitzetten.

done-off = Uitgezet
done-off-next = Van deze app komen geen nieuwe berichten meer binnen.

done-password = Uw wachtwoord is gewijzigd
done-password-next = Alle andere sessies zijn beëindigd.

done-sessions-ended = Alle andere sessies zijn beëindigd
done-sessions-ended-next = Alleen dit apparaat is ingelogd.

done-signed-out = U bent uitgelogd
done-signed-out-next = Sluit de browser als anderen die ook gebruiken.
done-account-deleted = Uw account is verwijderd
done-account-deleted-next = Niemand kan er nog mee inloggen. Wat volgens de wet bewaard moet blijven, draagt een nummer in plaats van uw naam.
