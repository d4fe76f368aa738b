# Whether somebody may ask at all, before they have an account.

eligibility-title = Dürfen wir einen Antrag stellen?
eligibility-lead = Drei Fragen, ohne Konto. Die Antwort beruht auf Artikel 7 des Gesetzes über digitale Märkte.
eligibility-offers = Bieten Sie im EWR einen nummernunabhängigen Nachrichtendienst an, oder beabsichtigen Sie es?
eligibility-offers-hint = Nummernunabhängig: Man erreicht einander, ohne dass die Nachrichten über Nummern eines öffentlichen Telefonnetzes laufen (nummernunabhängiger interpersoneller Kommunikationsdienst).
eligibility-offers-missing = Geben Sie an, ob Sie einen solchen Dienst anbieten oder anzubieten beabsichtigen.
eligibility-now = Ja, wir bieten einen an
eligibility-intends = Noch nicht, aber wir beabsichtigen es
eligibility-no = Nein
eligibility-functionality = Was würden Sie beantragen?
eligibility-functionality-missing = Wählen Sie mindestens eine Funktion.
eligibility-service = An welchen Dienst würden Sie den Antrag richten?
eligibility-service-missing = Wählen Sie einen Dienst.
eligibility-look = Antwort zeigen
eligibility-not-yours = Dieses Recht haben andere
eligibility-not-yours-why = Artikel 7 Absatz 1 gibt es denen, die einen solchen Dienst in der Union anbieten oder anzubieten beabsichtigen. Nach Ihren Antworten tun Sie beides nicht.
eligibility-yours = Das dürfen Sie beantragen: { $service }
eligibility-who = Artikel 7 Absatz 1: Wer einen solchen Dienst in der Union anbietet oder anzubieten beabsichtigt, darf den Antrag stellen, kostenlos.
eligibility-owed = Artikel 7 Absatz 2, heute geschuldet: { $what }.
eligibility-later = Artikel 7 Absatz 2, noch nicht geschuldet: { $what }, geschuldet ab { $day }. Es kann schon beantragt werden und hat bis dahin keine Frist.
eligibility-when = Artikel 7 Absatz 5: Man kann etwas davon oder alles beantragen, und einem zumutbaren Antrag ist binnen drei Monaten nach Eingang nachzukommen.
eligibility-review = Ob ein Antrag zumutbar ist, wird nach dem Einreichen entschieden, nicht hier.
eligibility-begin = Mit diesen Antworten einen Antrag beginnen
eligibility-begin-what = Dafür brauchen Sie ein Konto und eine Organisation; bis dahin warten Ihre Antworten in diesem Browser.
