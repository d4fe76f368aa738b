# What people at /choices just did, and what comes next.

done-on = Activată
done-on-next = O puteți dezactiva aici oricând.

done-off = Dezactivată
done-off-next = Nu mai sosesc mesaje noi de la această aplicație.

done-password = Parola dumneavoastră a fost schimbată
done-password-next = Toate celelalte sesiuni s-au încheiat.

done-sessions-ended = Toate celelalte sesiuni s-au încheiat
done-sessions-ended-next = Sunteți autentificat(ă) doar pe acest dispozitiv.

done-signed-out = V-ați deconectat
done-signed-out-next = Închideți browserul dacă îl folosesc și alte persoane.
done-account-deleted = Contul dumneavoastră a fost șters
done-account-deleted-next = Nimeni nu se mai poate autentifica în el. Ceea ce legea impune să fie păstrat poartă un număr în locul numelui dumneavoastră.
