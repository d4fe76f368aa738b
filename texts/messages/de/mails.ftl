# E-Mails. Reiner Text: Er liest sich überall gleich und verbirgt keine Adresse. Und die Seite, die sie zeigt,
# wo das Portal ausprobiert wird.

mail-foot = Causeway, das Portal für Interoperabilität von Kommunikationsdiensten

mails-title = Ausgehende E-Mails
mails-lead = Die neuesten zuerst. In diesem Probebetrieb verlässt nichts den Rechner.
mails-code = Die Authentifizierungs-App jedes Beispielkontos zeigt jetzt:
mails-to = An { $address }
mails-empty = Noch keine E-Mails
mails-empty-next = Legen Sie ein Konto an oder reichen Sie einen Antrag ein, dann erscheint die E-Mail dazu hier.
