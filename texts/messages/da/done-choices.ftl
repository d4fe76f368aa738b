# What people at /choices just did, and what comes next.

done-on = Slået til
done-on-next = Du kan til enhver tid slå det fra igen her.

done-off = Slået fra
done-off-next = Der kommer ikke længere nye beskeder fra denne app.

done-password = Din adgangskode er skiftet
done-password-next = Alle andre sessioner er afsluttet.

done-sessions-ended = Alle andre sessioner er afsluttet
done-sessions-ended-next = Kun denne enhed er logget ind.

done-signed-out = Du er logget ud
done-signed-out-next = Luk browseren, hvis andre også bruger den.
done-account-deleted = Din konto er slettet
done-account-deleted-next = Ingen kan længere logge ind på den. Det, som loven kræver bevaret, er mærket med et nummer i stedet for dit navn.
