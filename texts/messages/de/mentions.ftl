# Notizen, in denen jemand genannt ist.

mention-title = Erwähnungen
mention-lead = Interne Notizen, in denen Sie jemand genannt hat, die neuesten zuerst.
mention-unread-count = { $n ->
    [one] { $n } Erwähnung ist noch nicht gelesen.
   *[other] { $n } Erwähnungen sind noch nicht gelesen.
}
mention-unread = Nicht gelesen
mention-read = Gelesen
mention-mark = Als gelesen kennzeichnen
mention-read-all = Alle als gelesen kennzeichnen
mention-none = Noch hat Sie niemand genannt
mention-none-next = Kolleginnen und Kollegen nennen Sie in einer internen Notiz, indem sie @ und Ihren Namen schreiben. Eine E-Mail sagt es Ihnen.
mention-names = Jemanden nennen: Schreiben Sie @ und einen dieser Namen
mention-who = { $name } ({ $role })
mention-unknown = Niemand vom Personal heißt { $name }. Schreiben Sie einen der Namen aus der Liste, oder lassen Sie das @ weg, wenn niemand gemeint ist.
mention-several = { $name } kann mehrere Personen bezeichnen. Schreiben Sie, welche gemeint ist: { $names }.
mention-too-many = Nennen Sie höchstens { $max } Personen in einer Notiz.

done-mention-read = Als gelesen gekennzeichnet
done-mention-read-next = Die Notiz bleibt, wo sie ist.
