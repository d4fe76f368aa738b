# Was eine Person entscheidet: welche Apps sie erreichen dürfen.

choices-title = Entscheiden Sie, wer Sie erreichen darf
choices-door = Melden Sie sich an, um zu sehen, welche Apps sich mit Ihrem Messaging-Dienst verbinden können. Alle sind ausgeschaltet, bis Sie sie einschalten.
choices-login = Anmeldename
choices-password = Passwort
choices-lead = Andere Apps, die sich mit Ihrem Messaging-Dienst verbinden können. Jede ist ausgeschaltet, bis Sie sie einschalten, und Sie können sie jederzeit wieder ausschalten.
choices-empty = Noch kann sich keine App verbinden
choices-empty-next = Sobald eine es kann, erscheint sie hier, ausgeschaltet.
choices-app = { $app } bei { $service }
choices-on = Ein
choices-off = Aus
choices-on-since = Eingeschaltet ({ $what }) seit dem { $day }
choices-on-unreachable = Eingeschaltet seit dem { $day }, aber die App kann sich derzeit nicht verbinden
choices-off-since = Ausgeschaltet seit dem { $day }
choices-turn-on = Einschalten
choices-turn-off = Ausschalten
choices-what = Was Sie erreichen darf
choices-tick-one = Wählen Sie mindestens eine Art von Nachrichten aus, die Sie empfangen möchten.
choices-notice = Dieser Hinweis hat die Version { $version }. SHA-256 seines Textes:

choices-sign-in = So melden Sie sich an
choices-present-password = Bisheriges Passwort
choices-new-password = Neues Passwort
choices-change-password = Passwort ändern
choices-end-others = Alle anderen Sitzungen beenden
choices-where = Wo Sie angemeldet sind. Eine Sitzung endet von selbst, wenn sie 12 Stunden nicht genutzt wurde, und spätestens nach 30 Tagen.
choices-sessions = Sitzungen
choices-device = Gerät
choices-network = Netz
choices-opened = Begonnen
choices-last-used = Zuletzt genutzt
choices-this-session = { $device } (diese Sitzung)
choices-wrong-password = Das ist nicht Ihr Passwort. Prüfen Sie es und versuchen Sie es noch einmal.
choices-login-taken = Dieser Anmeldename ist vergeben. Wählen Sie einen anderen.
choices-first = Wählen Sie ein eigenes Passwort
choices-first-ends = Ihr jetziges Passwort wurde Ihnen ausgehändigt und endet am { $at }. Danach können Sie sich damit nicht mehr anmelden.
