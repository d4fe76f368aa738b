# Was zwei Organisationen gemeinsam haben, für die Prüfung.

likeness-identifier = Beide haben die Kennung { $identifier } angegeben.
likeness-same-name = Beide heißen „{ $name }“.
likeness-reads-like = „{ $other }“ liest sich wie „{ $one }“: Nur Groß- und Kleinschreibung, Akzente, ähnlich aussehende Buchstaben oder die Rechtsform unterscheiden sich.
likeness-website = Beide haben ihre Website unter { $host }.
likeness-near-name = „{ $other }“ unterscheidet sich von „{ $one }“ um ein oder zwei Buchstaben.
