# Entscheidungen: Stellung nehmen, zurücknehmen, widersprechen, einen Konflikt erklären, berichtigen.

decision-response = Ihre Stellungnahme
decision-response-missing = Schreiben Sie Ihre Stellungnahme.
decision-call-off-note = Warum sie zurückgenommen wird
decision-call-off-missing = Geben Sie an, warum die angekündigte Ablehnung zurückgenommen wird.
conflict-why = Welcher Konflikt
conflict-why-missing = Sagen Sie in einem Satz, worin der Konflikt besteht. Kollegen lesen es, der Anbieter nicht.
amendment-why = Warum es berichtigt wird
amendment-why-missing = Geben Sie an, warum es berichtigt wird. Beide Seiten lesen es.
decision-response-why = In Kenntnis dessen, was Sie hier sagen, wird neu entschieden. Sagen Sie, was an den Gründen falsch ist oder was Sie behoben haben.
decision-respond = Stellung nehmen
decision-response-given = Die Stellungnahme
decision-call-off = Die angekündigte Ablehnung zurücknehmen
decision-call-off-hint = Es bleibt vermerkt, und die Prüfung geht weiter. Zum Beispiel: Der Anbieter hat es inzwischen behoben.
conflict-declare = Einen Interessenkonflikt erklären
conflict-hint = Sie sind an diesem Fall nicht mehr beteiligt, er ist Ihnen verschlossen, und was Sie vorgeschlagen haben, entfällt. Zum Beispiel: Meine Schwester arbeitet für den Anbieter.
amendment-title = Eine Angabe berichtigen
amendment-lead = Was Sie eingereicht haben, bleibt, wie es war; die Berichtigung wird daneben vermerkt, und beide Seiten sehen sie. Was Sie beantragen, lässt sich hier nicht ändern.
amendment-why-hint = Beide Seiten lesen es. Zum Beispiel: Unsere Push-Server sind umgezogen.
amendment-send = Berichtigung vermerken
amendment-made = Berichtigungen
amendment-made-why = Was eingereicht wurde, hat sich nicht geändert; diese stehen daneben.
