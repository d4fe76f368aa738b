# Der Katalog der Gründe: womit Prüfende eine Rückfrage oder eine Ablehnung beginnen.

reasons-title = Gründe
reasons-lead = Womit Prüfende eine Rückfrage, eine Ablehnung oder eine Aussetzung beginnen. Sie passen den Text dem Fall an, bevor ihn jemand liest.
reasons-own = Diese Texte sind eigene Texte dieses Portals. Sie sind weder Bedingungen des Torwächters noch Gesetz.
reasons-new = Neuer Grund
reasons-empty = Es gibt noch keinen Grund.

reason-title = Titel
reason-question = Rückfrage an den Anbieter
reason-refusal = Ablehnung oder Aussetzung
reason-use = Geeignet für
reason-use-question = Rückfragen
reason-use-refusal = Ablehnungen und Aussetzungen
reason-use-both = Rückfragen, Ablehnungen und Aussetzungen
reason-use-hint = Texte, die dafür nicht gebraucht werden, entfallen beim Speichern.
reason-use-missing = Wählen Sie, wofür der Grund geeignet ist.
reason-choose = Bitte wählen
reason-languages = Sprachen
reason-version = Fassung
reason-version-n = Fassung { $n }
reason-code = Kürzel
reason-code-hint = 4 bis 40 Kleinbuchstaben, Ziffern und Bindestriche, mit einem Buchstaben am Anfang, etwa key-custody. Es bleibt für immer.
reason-code-wrong = Schreiben Sie das Kürzel mit 4 bis 40 Kleinbuchstaben, Ziffern und Bindestrichen und einem Buchstaben am Anfang, etwa key-custody.
reason-code-taken = Einen Grund mit diesem Kürzel gibt es bereits. Wählen Sie ein anderes Kürzel oder bearbeiten Sie jenen Grund.
reason-in = Auf { $language }
reason-part-of = { $part } ({ $language })
reason-part-missing = Füllen Sie „{ $part }“ auf { $language } aus. Englisch wird immer gebraucht; andere Sprachen sind vollständig oder leer.
reason-line = { $name }: { $words }
reason-by-portal = Mit dem Portal ausgeliefert
reason-edit = Neue Fassung erstellen
reason-edit-what = Beim Speichern entsteht eine neue Fassung. Frühere bleiben, und Entscheidungen verweisen weiter auf die, mit der sie begonnen wurden.
reason-save = Als Fassung speichern
reason-look = Zeigen, wie es sich liest
reason-looked = Noch ist nichts gespeichert
reason-looked-next = So würde der Anbieter lesen, was Sie geschrieben haben. Speichern Sie es unten.
reason-preview = Wie der Anbieter es liest
reason-preview-what = Prüfende können jedes Wort ändern, bevor sie es senden.
reason-retire = Diesen Grund zurückziehen
reason-retire-what = Prüfenden wird er nicht mehr angeboten. Was mit ihm begonnen wurde, bleibt, wie es ist, und er kann zurückgeholt werden.
reason-restore = Diesen Grund wieder anbieten
reason-restore-what = Er ist zurückgezogen: Prüfenden wird er nicht angeboten.
reason-retired = Zurückgezogen
reason-history = Verlauf
reason-history-of = Verlauf von „{ $title }“
reason-history-what = Jede Fassung, die neueste zuerst, mit dem, was sich gegenüber der vorigen geändert hat.
reason-used = { $n ->
    [0] Kein Vorschlag begann damit
    [one] { $n } Vorschlag begann damit
   *[other] { $n } Vorschläge begannen damit
}

reason-pick = Mit einem Grund beginnen
reason-pick-what = Füllt die Formulare unten aus. Gesendet wird nichts; passen Sie den Text dem Fall an, bevor Sie ihn senden.
reason-pick-none = Grund wählen
reason-pick-which = Grund
reason-pick-language = Sprache des Textes
reason-pick-language-why = Die Sprache des Anbieters ist bereits gewählt. Hat ein Grund darin keinen Text, gilt der englische.
reason-pick-go = Formulare ausfüllen

done-reason = Gespeichert
done-reason-next = Prüfenden wird ab sofort diese Fassung angeboten.
done-reason-retired = Zurückgezogen
done-reason-retired-next = Prüfenden wird er nicht mehr angeboten.
done-reason-restored = Wieder angeboten
done-reason-restored-next = Prüfende können ab sofort damit beginnen.
