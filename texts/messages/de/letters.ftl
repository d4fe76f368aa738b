# Entscheidungen als Schreiben. Was darin über Rechtsbehelfe steht, ist allgemein gehalten: Welche gelten, sagt das Portal nicht.

letters-title = Entscheidungen als Schreiben
letter-language = Geschrieben auf { $language }
letter-to-request = Antrag
letter-frozen = Dieses Schreiben steht so da, wie es versandt wurde. Sein SHA-256:
letter-print = Drucken Sie diese Seite für Ihre Akten.
fact-letter-written = Die Entscheidung wurde als Schreiben abgefasst

letter-acceptance-title = Annahme eines Antrags
letter-refusal-title = Ablehnung eines Antrags
letter-suspension-title = Aussetzung einer Verbindung
letter-resumption-title = Ende einer Aussetzung
letter-termination-title = Beendigung einer Verbindung

letter-date = Datum: { $day }
letter-from = Von: { $gatekeeper }, als Torwächter, der { $service } bereitstellt
letter-to = An
letter-request = Antrag: { $request }
letter-request-received = Antrag: { $request }, eingegangen am { $at }
letter-decision = Entscheidung: { $decision }

letter-decided = Was entschieden wurde
letter-acceptance = Ihr Antrag auf Interoperabilität mit { $service } wird angenommen.
letter-refusal = Ihr Antrag auf Interoperabilität mit { $service } wird abgelehnt.
letter-suspension = Ihre Verbindung mit { $service } wird ausgesetzt.
letter-resumption = Die Aussetzung Ihrer Verbindung mit { $service } ist beendet.
letter-termination = Ihre Verbindung mit { $service } wird beendet.
letter-for = Für: { $what }
letter-two-people = Zwei Personen haben entschieden: Eine schlug es vor, eine andere stimmte zu.
letter-reasons = Gründe
letter-reasons-words = In den Worten derer, die entschieden haben.
letter-because = Begründung
letter-category = Art des Grundes: { $category }

letter-next = Was Sie jetzt tun können
letter-acceptance-next = Unterzeichnen Sie das Referenzangebot, registrieren Sie Ihre Schlüssel und melden Sie die Meilensteine. Alle drei laufen nebeneinander: { $link }
letter-refusal-next = Sie können die Ablehnung in diesem Portal mit Ihren Gründen anfechten. Personen, die zuvor nicht entschieden haben, prüfen sie dann: { $link }
letter-suspension-next = Tun Sie, was als Abhilfe genannt ist, und teilen Sie es dem Torwächter mit. Zwei Personen entscheiden dann, ob die Aussetzung endet. Der Stand: { $link }
letter-resumption-next = Zu tun ist nichts: Die Verbindung ist dort, wo sie vor der Aussetzung war. Der Stand: { $link }
letter-termination-next = Sie können jederzeit einen neuen Antrag stellen. Was zu diesem aufgezeichnet ist, bleibt lesbar: { $link }

letter-legal-date = Gesetzlicher Termin
letter-legal-date-is = Der gesetzliche Termin dieses Antrags ist der { $day }: das Ende der drei Monate nach Artikel 7 Absatz 5 der Verordnung (EU) 2022/1925 (Gesetz über digitale Märkte), berechnet nach der Verordnung (EWG, Euratom) Nr. 1182/71.
letter-legal-date-none = Von Gesetzes wegen läuft kein Termin: Nichts von dem, was beantragt wurde, wird schon geschuldet.

letter-outside = Außerhalb dieses Portals
letter-outside-commission = Unabhängig von diesem Portal können Sie die Europäische Kommission, die das Gesetz über digitale Märkte durchsetzt, oder die zuständige Behörde Ihres Mitgliedstaats über diese Entscheidung unterrichten.
letter-outside-courts = Sie können sich auch an die zuständigen Gerichte wenden. Dieses Schreiben schränkt keinen Rechtsbehelf ein, der Ihnen zusteht. Welche Rechtsbehelfe und Fristen gelten, hängt von Ihrem Fall ab: Bitte lassen Sie sich rechtlich beraten.
letter-announcement-title = Ankündigung einer Ablehnung
letter-announcement = Es wird angekündigt, dass Ihr Antrag auf Interoperabilität mit { $service } abgelehnt werden soll. Bevor das wirksam wird, können Sie Stellung nehmen.
letter-announcement-next = Nehmen Sie in diesem Portal bis zu dem dort genannten Tag Stellung. Ohne Stellungnahme wird die Ablehnung danach wirksam, und Sie können ihr dann widersprechen: { $link }
letter-part-title = Teilweise Annahme
letter-part = Ihr Antrag auf Interoperabilität mit { $service } wird teilweise angenommen. Für den Rest ist eine Ablehnung angekündigt, zu der Sie Stellung nehmen können, bevor sie wirksam wird.
letter-part-next = Was angenommen ist, geht sofort weiter. Was abgelehnt werden soll, ist von nun an ein eigener Antrag mit demselben Eingang und demselben gesetzlichen Datum; beide sind hier verknüpft: { $link }
letter-upholding-title = Dem Widerspruch wird stattgegeben
letter-upholding = Ihrem Widerspruch zu { $service } wird stattgegeben: Die Ablehnung fällt.
letter-upholding-next = Die Prüfung geht dort weiter, wo sie war. Was abgelaufen war, wird erneut gefragt: { $link }
letter-rejection-title = Der Widerspruch wird zurückgewiesen
letter-rejection = Ihr Widerspruch zu { $service } wird zurückgewiesen: Die Ablehnung bleibt.
letter-rejection-next = Sie können die Gründe beheben und jederzeit einen neuen Antrag stellen. Die Aufzeichnung dieses Antrags bleibt lesbar: { $link }
letter-reversal-title = Aufhebung einer Entscheidung
letter-reversal = Die Entscheidung über Ihren Antrag auf Interoperabilität mit { $service } ist aufgehoben: Die Prüfung beginnt neu.
letter-reversal-next = Jetzt ist nichts zu tun. Personen, die zuvor nicht entschieden haben, entscheiden neu: { $link }
letter-effect-title = Eine Ablehnung wird wirksam
letter-effect = Die angekündigte Ablehnung Ihres Antrags auf Interoperabilität mit { $service } ist wirksam geworden: Bis zum letzten Tag wurde dazu nichts gesagt.
