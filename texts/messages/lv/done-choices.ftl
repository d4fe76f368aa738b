# What people at /choices just did, and what comes next.

done-on = Ieslēgta
done-on-next = Šeit to var jebkurā laikā izslēgt.

done-off = Izslēgta
done-off-next = No šīs lietotnes jauni ziņojumi vairs nepienāks.

done-password = Jūsu parole ir nomainīta
done-password-next = Visas pārējās sesijas ir beigušās.

done-sessions-ended = Visas pārējās sesijas ir beigušās
done-sessions-ended-next = Jūs esat pieslēdzies tikai šajā ierīcē.

done-signed-out = Jūs izgājāt no sava konta
done-signed-out-next = Aizveriet pārlūkprogrammu, ja to lieto arī citi.
done-account-deleted = Jūsu konts ir dzēsts
done-account-deleted-next = Neviens tajā vairs nevar pieslēgties. Datos, kas jāglabā saskaņā ar likumu, jūsu vārda vietā ir numurs.
