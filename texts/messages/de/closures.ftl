# Deleting one’s own account.

closure-title = Konto löschen
closure-lead = Was nur Ihnen gehört, wird sofort gelöscht. Was belegt, wer nach dem Gesetz über digitale Märkte beantragt, unterzeichnet und entschieden hat, bleibt, ohne Ihre Adresse und Ihren Namen.
closure-export-first = Wenn Sie es behalten möchten, zuerst:
closure-deleted = Was gelöscht wird
closure-kept = Was bleibt und warum
closure-read-dma = Gesetz über digitale Märkte, Verordnung (EU) 2022/1925
closure-read-gdpr = Datenschutz-Grundverordnung, Verordnung (EU) 2016/679
closure-type = Tippen Sie { $word }, um fortzufahren
closure-no-way-back = Das lässt sich nicht rückgängig machen. Sie können sich mit derselben Adresse neu registrieren, als jemand Neues.
closure-delete = Mein Konto löschen
closure-keep = Behalten

closure-only-owner = Nur Sie haben die Leitung von { $names }. Übergeben Sie die Leitung zuerst einem anderen Mitglied; dann können Sie Ihr Konto löschen.
closure-to-members = Zu den Mitgliedern
closure-only-administrator = Nur Sie verwalten das Portal. Laden Sie noch jemanden für die Verwaltung ein und warten Sie, bis die Person beigetreten ist; dann können Sie Ihr Konto löschen.
closure-to-staff = Zum Personal

closure-signing-in = Anmeldung
closure-signing-in-what = Adresse, Passwort, Authenticator-App, Wiederherstellungscodes, Passkeys, offene Links, alle Sitzungen, bekannte Geräte
closure-name = Ihr Name
closure-name-what = Wird zu „{ $name }“
closure-acting = Handeln für andere
closure-acting-what = Mitgliedschaften, Ihre Rolle beim Torwächter, Einladungen an Ihre Adresse
closure-tokens = API-Token, die Sie erzeugt haben
closure-tokens-what = Enden sofort. Server, die sie verwenden, brauchen neue

closure-requests = Anträge, Antworten, Entscheidungen, Meilensteine
closure-requests-what = Wer wann was getan hat, unter der Nummer Ihres Kontos. Der Torwächter muss der Kommission berichten, wie er seine Pflichten erfüllt hat (Gesetz über digitale Märkte, Artikel 7 und 11); daher bleibt dies, wie es Artikel 17 Absatz 3 Buchstabe b der Datenschutz-Grundverordnung erlaubt
closure-agreements = Vereinbarungen
closure-agreements-signed = Sie haben unterzeichnet: Der versiegelte Text behält Name, Funktion und Adresse, wie Sie unterzeichnet haben, dazu Netzadresse und Browser. Er ist der Vertrag Ihrer Organisation und beweist ihn (Artikel 17 Absatz 3 Buchstabe e)
closure-agreements-none = Sie haben keine unterzeichnet
closure-facts = Das Verzeichnis der Vorgänge
closure-facts-what = Lückenlos nummeriert und gehasht, damit niemand es später ändern kann. Es nennt Sie mit der Nummer Ihres Kontos
closure-mails = E-Mails an Sie
closure-mails-what = Adresse, Betreff und Zeit, 90 Tage lang, nachdem sie geschrieben wurden; dann werden sie gelöscht
