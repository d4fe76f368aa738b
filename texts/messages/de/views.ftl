# Auswahlen der Warteschlange, die das Personal unter einem Namen aufhebt.

view-lead = Eine Ansicht ist eine Auswahl der Warteschlange mit ihrer Reihenfolge unter einem Namen. Wählen Sie in der Warteschlange etwas aus und speichern Sie es dort.
view-none = Noch keine Ansichten
view-none-next = Öffnen Sie die Warteschlange und wählen Sie aus, wohin Sie zurückkehren möchten
view-save = Diese Ansicht speichern
view-name = Name
view-name-hint = Wonach Sie suchen werden, etwa: Wartet auf meine Zustimmung. Höchstens 60 Zeichen.
view-name-missing = Geben Sie der Ansicht einen Namen.
view-name-taken = Sie haben schon eine Ansicht dieses Namens. Wählen Sie einen anderen.
view-many = Sie haben { $most } Ansichten, mehr sind nicht möglich. Entfernen Sie eine, die Sie nicht mehr brauchen.
view-shared = Mit allen im Team teilen
view-shared-hint = Sie steht dann neben deren eigenen. Wo „Mir“ steht, ist gemeint, wer sie ansieht.
view-keep = Speichern
view-change = Ändern
view-remove = Entfernen
view-whose = Wessen
view-own = Ihre
view-own-shared = Ihre, geteilt
view-theirs = Geteilt von { $name }

done-view-saved = Ansicht gespeichert
done-view-saved-next = Sie steht von nun an über der Warteschlange.
done-view-changed = Ansicht geändert
done-view-changed-next = Andere sehen sie nur, solange sie geteilt ist.
done-view-removed = Ansicht entfernt
done-view-removed-next = Die Anträge, die sie zeigte, sind unverändert.
