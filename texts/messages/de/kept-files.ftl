# What is kept of files and comments, for the public page.

policy-kept-files = Nachweise als Dateien und Kommentare von Mitgliedern zu einem Entwurf
policy-kept-files-long = mit dem Antrag; eine Datei lässt sich entfernen, bis sie eingereicht ist
policy-kept-blobs = Inhalt einer entfernten Datei
