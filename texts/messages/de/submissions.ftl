# Was ein Anbieter beantragt: der Entwurf, und was eingereicht wurde.

submission-title = Was beantragt wurde
submission-lead = Speichern Sie, wann immer Sie wollen. Mit dem Einreichen beginnen die drei Monate, und die Antworten lassen sich nicht mehr ändern.
submission-this-field = Dieses Feld

submission-what = Was Sie beantragen
submission-what-why = Der Torwächter öffnet, was hier angekreuzt ist, und sonst nichts. Sie können einige oder alle Funktionen beantragen; was Sie jetzt weglassen, können Sie mit einem weiteren Antrag verlangen.
submission-what-law = Artikel 7 Absätze 2 und 5 des Gesetzes über digitale Märkte: was beantragt werden kann
submission-functionality = Funktionen
submission-functionality-hint = Was das Gesetz noch nicht schuldet, wird so vermerkt und hat keine Frist. Zum Beispiel: Textnachrichten und Bilder.
submission-functionality-missing = Wählen Sie mindestens eine Funktion. Ein Antrag muss etwas beantragen.

submission-service = Ihr Dienst
submission-service-why = Die Prüfenden müssen wissen, wer ihre Nutzer erreichen würde und wo. Einen Antrag stellen darf, wer einen solchen Dienst in der Union anbietet oder anzubieten beabsichtigt.
submission-service-law = Artikel 7 Absatz 1 des Gesetzes über digitale Märkte: wer einen Antrag stellen darf
submission-description = Beschreibung des Dienstes
submission-description-hint = Was er leistet und für wen, in wenigen Sätzen. Zum Beispiel: „Ein Messenger für Vereine und Familien in Irland und Deutschland, seit 2024.“
submission-description-missing = Beschreiben Sie Ihren Dienst in wenigen Sätzen: was er leistet und für wen.
submission-country = EWR-Staaten
submission-country-hint = Wo Sie den Dienst anbieten oder anzubieten beabsichtigen. Zum Beispiel: Irland, wenn man Ihre App dort installieren kann.
submission-country-missing = Wählen Sie mindestens einen EWR-Staat, in dem Sie den Dienst anbieten oder anzubieten beabsichtigen.
submission-identifier = Kennung
submission-identifier-question = Was geben Menschen ein, um einander zu finden?
submission-identifier-hint = Damit die Menschen beider Dienste einander finden. Zum Beispiel: Benutzername, wenn man sich bei Ihnen als @ada findet.
submission-identifier-missing = Wählen Sie, was Menschen eingeben, um einander in Ihrem Dienst zu finden.
submission-identifier-phone = Telefonnummer
submission-identifier-email = E-Mail-Adresse
submission-identifier-username = Benutzername

submission-connects = Wie er sich verbindet
submission-connects-why = Damit bauen die Technikerinnen und Techniker beider Seiten die Verbindung. Das Sicherheitsniveau, das die Menschen heute haben, einschließlich der Ende-zu-Ende-Verschlüsselung, muss über sie hinweg erhalten bleiben.
submission-connects-law = Artikel 7 Absatz 3 des Gesetzes über digitale Märkte: Sicherheit
submission-architecture = Architektur
submission-architecture-hint = Davon hängt ab, welche Rechner sich mit denen des Torwächters verbinden. Zum Beispiel: direkt, wenn Ihre App die Verbindung selbst aufbaut.
submission-architecture-missing = Wählen Sie, wie Nachrichten den Torwächter erreichen: direkt oder über Ihre Server.
submission-architecture-direct = Direkt: Unsere Apps verbinden sich mit dem Torwächter
submission-architecture-proxied = Vermittelt: Unsere Server verbinden sich mit dem Torwächter
submission-protocol = Ende-zu-Ende-Verschlüsselung
submission-protocol-hint = Davon hängt ab, ob die Sicherheit zu belegen ist. Zum Beispiel: Signal-Protokoll, wenn Ihre App die Bibliothek von Signal verwendet.
submission-protocol-missing = Wählen Sie das Protokoll, das Nachrichten von Ende zu Ende verschlüsselt.
submission-protocol-signal = Signal-Protokoll
submission-protocol-equivalent = Ein anderes Protokoll mit demselben Sicherheitsniveau
submission-evidence = Nachweis
submission-evidence-other = Nachweis für ein anderes Protokoll
submission-evidence-hint = Hier oder als Datei: warum es dasselbe Sicherheitsniveau wahrt, mit Belegen. Zum Beispiel: Links zur Spezifikation und zu zwei veröffentlichten Gutachten.
submission-evidence-missing = Erklären Sie, warum Ihr Protokoll dasselbe Sicherheitsniveau wahrt, mit Verweisen auf seine Spezifikation und auf Gutachten.
submission-jwks-url = JWKS-Adresse
submission-jwks-url-hint = Wo Sie die Schlüssel veröffentlichen, die Ihre Token signieren, damit der Torwächter sie prüfen kann. Zum Beispiel: https://chat.example.org/.well-known/jwks.json
submission-token-issuer = Aussteller der Token
submission-token-issuer-hint = Der Anspruch „iss“ Ihrer Token, der sagt, von wem sie stammen. Zum Beispiel: https://chat.example.org
submission-push-url = Basisadresse für Zustellungen
submission-push-url-hint = Darunter werden Nachrichten für Ihre Nutzer zugestellt. Zum Beispiel: https://chat.example.org/interop
submission-media-url = Basisadresse für Medien
submission-media-url-hint = Darunter werden verschlüsselte Medien abgerufen. Zum Beispiel: https://media.example.org
submission-technical-contact = Technische Ansprechstelle
submission-technical-contact-hint = Wen die Technik fragt, wenn etwas nicht geht; am besten eine Adresse, die mehrere lesen. Zum Beispiel: interop@example.org
submission-submit = Antrag einreichen
submission-save = Entwurf speichern

submission-publish = Genannt werden
submission-publish-name = Uns in der öffentlichen Liste der Anträge nennen
submission-publish-name-hint = Die Liste zeigt jeden Antrag. Ohne Ihr Häkchen steht dieser dort ohne Ihren Namen.
