# Was vor einem Vorschlag geprüft wird, und was dabei befunden wurde.

checklist-title = Prüfliste
checklist-lead = Was geprüft wird, bevor eine Entscheidung vorgeschlagen wird. Jeder Punkt erhält einen Befund mit Begründung: in Ordnung, zu fragen, oder ein Einwand.
checklist-own = Die Punkte sind die dieses Portals. Wo ein Absatz des Artikels 7 dahintersteht, ist er genannt; das Gesetz selbst enthält keine solche Liste.
checklist-version = Fassung { $version }, mit der dieser Fall begann
checklist-eligibility = Wer fragt, und wonach
checklist-technical = Technische Verbindung
checklist-security = Sicherheit
checklist-legal = Vereinbarung und Daten
checklist-progress = { $done } von { $all } geprüft
checklist-all = Prüfliste des Falls
checklist-link = Jeden Punkt ansehen und Befunde schreiben
checklist-before = Befunde können geschrieben werden, sobald die Prüfung begonnen hat.
checklist-over = Die Prüfung ist vorbei. Was befunden wurde, bleibt hier stehen.
checklist-law = Artikel { $article } des Gesetzes über digitale Märkte
checklist-unfinished = { $n ->
    [one] { $n } Punkt der Prüfliste hat keinen Befund. Schreiben Sie einen, oder begründen Sie, warum er nicht nötig ist.
   *[other] { $n } Punkte der Prüfliste haben keinen Befund. Schreiben Sie sie, oder begründen Sie, warum sie nicht nötig sind.
}

finding-fine = In Ordnung
finding-ask = Zu fragen
finding-objection = Einwand
finding-open = Nicht geprüft
finding-verdict = Was ist Ihr Befund?
finding-fine-hint = Nichts steht entgegen.
finding-ask-hint = Der Anbieter muss zuerst etwas beantworten. Die Begründung wird Teil der Fragen.
finding-objection-hint = Etwas steht entgegen. Die Begründung wird Teil der Gründe.
finding-why = Warum
finding-why-hint = Was Sie angesehen haben und was es zeigt. Das Personal liest es; was gefragt oder eingewandt wird, kann in das übernommen werden, was der Anbieter liest.
finding-verdict-missing = Wählen Sie Ihren Befund.
finding-why-missing = Schreiben Sie, was Sie angesehen haben und was es zeigt, auch wenn es in Ordnung ist.
finding-item-missing = Dieser Fall hat keinen solchen Punkt.
finding-by = { $by }, { $at }
finding-earlier = Frühere Befunde
finding-write = Befund schreiben
finding-change = Anderen Befund schreiben
finding-keep = Befund behalten

done-found = Befund behalten
done-found-next = Der frühere, falls es einen gab, bleibt darunter stehen.

item-who-asks = Ist klar, wer den Antrag stellt?
item-who-asks-hint = Vergleichen Sie Kennung, Firma und Website mit dem Register, und sehen Sie sich ähnliche Organisationen an.
item-messenger = Bietet die Organisation in der Union einen Messenger an, oder will sie das?
item-messenger-hint = Auch wer noch nicht in Betrieb ist, darf fragen. Es kommt auf einen Dienst für Nachrichten zwischen Menschen an, der keine Rufnummer braucht.
item-countries = Passen die Länder zu dem, was der Anbieter über sich sagt?
item-countries-hint = Vergleichen Sie die angekreuzten Länder mit Website und Beschreibung.
item-owed = Welche der beantragten Funktionen sind schon geschuldet?
item-owed-hint = Was erst später geschuldet ist, hat noch keine Frist und ist kein Grund, den Rest abzulehnen.
item-addresses = Gehören alle Adressen dem Anbieter?
item-addresses-hint = Sehen Sie sich die Hosts von Schlüsselsatz, Aussteller der Token, Push und Medien an. Eine fremde Adresse braucht eine Erklärung.
item-architecture = Ist klar, welche Server zwischen den beiden Apps stehen?
item-architecture-hint = Direkt oder über einen Proxy: welcher Server was sieht und welche Schlüssel er braucht.
item-identifiers = Sind Menschen unter dem auffindbar, was der Anbieter nennt?
item-identifiers-hint = Ob die Kennung zu einer Person gehört und nicht weitergegeben wird.
item-contact = Antwortet der technische Kontakt?
item-contact-hint = Eine Adresse, unter der jemand erreichbar ist, der etwas reparieren kann, auch am Wochenende.
item-protocol = Bleibt das Sicherheitsniveau über die Verbindung hinweg erhalten?
item-protocol-hint = Das Signal-Protokoll, oder Nachweise, dass ein anderes dasselbe Niveau wahrt, einschließlich der Ende-zu-Ende-Verschlüsselung.
item-private-keys = Wo liegen die privaten Schlüssel der Nutzer?
item-private-keys-hint = Sie sollen die Geräte der Nutzer nie verlassen. Ein Server, der sie hat, liest jede Nachricht mit.
item-issuer = Hat allein der Anbieter die Gewalt über den Aussteller seiner Token?
item-issuer-hint = Wer sie hat, kann im Namen jedes Nutzers sprechen.
item-incidents = Gibt es jemanden für Vorfälle, und einen Weg, anzuhalten?
item-incidents-hint = Ein Sicherheitskontakt, der antwortet, und was der Anbieter tut, wenn Schlüssel bekannt werden.
item-offer = Deckt das veröffentlichte Referenzangebot das Beantragte ab?
item-offer-hint = In welcher Fassung, und ob etwas Beantragtes darin fehlt.
item-signatory = Kann die zeichnende Person die Organisation verpflichten?
item-signatory-hint = Vergleichen Sie mit dem Register, oder verlangen Sie die Vollmacht.
item-data = Werden nur unbedingt nötige personenbezogene Daten ausgetauscht?
item-data-hint = Welche Daten von Nutzern über die Verbindung gehen, und wozu.


checklist-unfinished-why = Warum jetzt entschieden wird
checklist-unfinished-hint = { $n ->
    [one] Zu { $n } Punkt der Prüfliste fehlt eine Feststellung. Kollegen lesen dies.
   *[other] Zu { $n } Punkten der Prüfliste fehlt eine Feststellung. Kollegen lesen dies.
}
