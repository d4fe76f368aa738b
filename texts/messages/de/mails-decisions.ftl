# Mails über Entscheidungen.

mail-refused-what = Was abgelehnt wird: { $what }
mail-refused-remedy = Was Sie dagegen tun können: { $remedy }
mail-refused-outside = Sie können sich auch außerhalb dieses Portals beschweren: bei der Europäischen Kommission, die über das Gesetz über digitale Märkte wacht, oder vor Gericht.
mail-announced-subject = Eine Ablehnung Ihres Antrags an { $service } ist angekündigt
mail-announced-1 = Zwei Personen haben entschieden, ihn abzulehnen. Bevor das wirksam wird, können Sie Stellung nehmen.
mail-announced-until = Der letzte Tag für eine Stellungnahme ist { $until }. Ohne Stellungnahme wird die Ablehnung danach wirksam. Die gesetzliche Frist läuft unterdessen weiter.
mail-announced-2 = Nehmen Sie hier Stellung:
mail-parted-subject = Ihr Antrag an { $service } wurde teilweise angenommen
mail-parted-1 = Zwei Personen haben entschieden. Was sie angenommen haben, geht hier weiter, mit ihrer Begründung:
mail-parted-2 = Für den Rest ist eine Ablehnung angekündigt. Er ist von nun an ein eigener Antrag mit demselben Eingang und demselben gesetzlichen Datum, und Sie können Stellung nehmen, bevor sie wirksam wird.
mail-upheld-subject = Ihrem Widerspruch wurde stattgegeben: { $service }
mail-upheld-1 = Zwei Personen, die zuvor nicht beteiligt waren, haben entschieden, dass die Ablehnung fällt. Ihre Begründung:
mail-upheld-2 = Die Prüfung geht dort weiter, wo sie war. Was abgelaufen war, wird erneut gefragt.
mail-rejected-subject = Ihr Widerspruch wurde zurückgewiesen: { $service }
mail-rejected-1 = Zwei Personen, die zuvor nicht beteiligt waren, haben entschieden, dass die Ablehnung bleibt. Ihre Begründung:
