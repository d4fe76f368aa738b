# A provider’s overview, and describing an organisation.

organisation-welcome = Willkommen, { $name }
organisation-welcome-lead = Beschreiben Sie zuerst die Organisation, die den Antrag stellt. Die Vereinbarung wird unter ihrem rechtlichen Namen unterzeichnet.
organisation-invited = Sie können für sie in der Rolle { $role } handeln.
organisation-look-at-invitation = Einladung ansehen
organisation-others = Andere Organisationen
organisation-go-to = Zu { $name } wechseln
organisation-describe-another = Weitere Organisation beschreiben
organisation-staff-title = Sie arbeiten für den Torwächter
organisation-staff = Dieser Teil ist für Anbieter. Ihre Arbeit finden Sie anderswo:
organisation-to-queue = Zur Warteliste

organisation-title = Organisation
organisation-requests = Anträge
organisation-requests-caption = Ihre Anträge
organisation-start-request = Antrag beginnen
organisation-no-requests = Noch keine Anträge
organisation-no-requests-what = Ein Antrag verlangt von einem Dienst bestimmte Funktionen. Sie können ihn jederzeit als Entwurf speichern.
organisation-service = Dienst
organisation-state = Stand
organisation-turn = Wer am Zug ist
organisation-legal-date = Gesetzliche Frist

organisation-new-title = Organisation beschreiben
organisation-new-lead = Einmal, für alle ihre Anträge. Die Prüfenden sehen, was Sie hier eingeben; die Öffentlichkeit sieht nur den Handelsnamen.
organisation-who = Ihre Namen
organisation-who-why = Die Vereinbarung wird unter dem rechtlichen Namen unterzeichnet. Den Handelsnamen sehen die Menschen, wenn sie entscheiden, ob Ihre App sie erreichen darf.
organisation-legal-name = Rechtlicher Name
organisation-legal-name-hint = So wie er im Register steht. Zum Beispiel Heron Messaging Limited
organisation-legal-name-missing = Geben Sie den rechtlichen Namen an, so wie er im Register steht.
organisation-trade-name = Handelsname
organisation-trade-name-hint = Der Name, unter dem man Ihren Dienst kennt. Zum Beispiel Heron
organisation-trade-name-missing = Geben Sie den Namen an, unter dem man Ihren Dienst kennt.

organisation-register-title = Wo sie eingetragen ist
organisation-register-why = Anhand von Land und Kennung finden die Prüfenden Sie im Register und unterscheiden Sie von anderen mit ähnlichem Namen. Artikel 7 Absatz 1 fragt danach, wo ein Dienst angeboten wird, nicht danach, wo sein Anbieter sitzt.
organisation-read-dma = Artikel 7 des Gesetzes über digitale Märkte lesen
organisation-country = Land der Niederlassung
organisation-country-row = Land
organisation-country-hint = Wo das Register geführt wird, in dem die Organisation steht.
organisation-country-choose = Land wählen
organisation-country-missing = Wählen Sie das Land, in dem die Organisation niedergelassen ist.
organisation-identifier-kind = Art der Kennung
organisation-identifier-kind-hint = Eine davon genügt. Nehmen Sie die EUID, wenn Sie eine haben: Sie nennt Land, Register und Nummer zugleich.
organisation-identifier-kind-missing = Wählen Sie, welche Art von Kennung Sie eingeben.
organisation-like = Zum Beispiel { $example }
organisation-euid = EUID (europäische Unternehmensregister)
organisation-vat = Umsatzsteuer-Identifikationsnummer
organisation-lei = LEI (Rechtsträgerkennung)
organisation-register = Nummer in einem nationalen Register
organisation-identifier = Kennung
organisation-identifier-hint = Genau so, wie sie im Register steht, von der oben gewählten Art.
organisation-identifier-missing = Geben Sie die Kennung an, zum Beispiel IE.CRO.123456.
organisation-identifier-of = { $identifier } ({ $kind })
organisation-euid-wrong = Das ist keine EUID. Sie besteht aus Länderkürzel, Register und Nummer, zum Beispiel IE.CRO.123456.
organisation-vat-wrong = Das ist keine Umsatzsteuer-Identifikationsnummer. Sie beginnt mit zwei Buchstaben für das Land und hat keine Leerzeichen, zum Beispiel IE1234567T.
organisation-lei-wrong = Das ist kein gültiger LEI. Er hat 20 Buchstaben und Ziffern, die letzten beiden sind Prüfziffern, zum Beispiel 5493001KJTIIGC8Y1R12.

organisation-reach-title = Wo man sie findet
organisation-reach-why = Unter der Postanschrift erreichen Sie Briefe. Die Website zeigt den Prüfenden, welcher Dienst gemeint ist.
organisation-address = Postanschrift
organisation-address-hint = Mehrere Zeilen sind möglich. Zum Beispiel 1 Example Quay, Dublin, Irland
organisation-address-missing = Geben Sie die Postanschrift an.
organisation-website = Website
organisation-website-hint = Beginnend mit https://, zum Beispiel https://heron.example.org

organisation-contacts = Ansprechstellen nach Aufgabe
organisation-contacts-why = Damit eine Frage bei denen ankommt, die sie beantworten können. Am besten sind Teamadressen, denn Personen wechseln. Eine Ansprechstelle hat keinen Zugang zu diesem Portal.
organisation-business-contact = Geschäftliche Ansprechstelle
organisation-business-contact-hint = Für geschäftliche und organisatorische Fragen. Zum Beispiel business@heron.example.org
organisation-legal-contact = Rechtliche Ansprechstelle
organisation-legal-contact-hint = Für die Vereinbarung und das Recht.
organisation-technical-contact = Technische Ansprechstelle
organisation-technical-contact-hint = Für Anbindung und Tests.
organisation-security-contact = Ansprechstelle für Sicherheit
organisation-security-contact-hint = Für Vorfälle und Schlüssel, Tag und Nacht.
organisation-create = Organisation eintragen
