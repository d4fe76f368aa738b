# Was Mitglieder einer Organisation einander zu einem Entwurf sagen.

comment-title = Kommentare ({ $n } offen)
comment-among-us = Nur für Mitglieder Ihrer Organisation. Kommentare gehören nicht zum Antrag, und der Torwächter sieht sie nie.
comment-comment = Kommentar
comment-add = Kommentar hinzufügen
comment-resolve = Kommentar von { $name } erledigen
comment-resolved = Erledigt
comment-missing = Schreiben Sie zuerst einen Kommentar.
comment-too-many = Ein Entwurf hat höchstens { $max } Kommentare.
done-commented = Kommentar hinzugefügt
done-commented-next = Auch was Sie in den Entwurf eingegeben haben, ist gespeichert.
done-resolved = Kommentar erledigt
done-resolved-next = Auch was Sie in den Entwurf eingegeben haben, ist gespeichert.
