# Evidence files: bringing them, what is checked, taking them out.

file-title = Files
file-file = File
file-hint = A PDF, PNG or JPEG, or a text (plain, Markdown or JSON), of at most { $max } MiB. What a file is, its contents decide, not its name. Adding one also saves what you typed.
file-add = Add file
file-remove = Remove { $name }
file-none = No files.
file-none-sent = No files were sent along.
file-name = Name
file-kind = Kind
file-size = Size
file-added = Added
file-added-by = { $at }, by { $by }
file-scan = Malware check
file-hash = SHA-256
file-bytes = { $n ->
    [one] { $n } byte
   *[other] { $n } bytes
}
file-kibibytes = { $n } KiB
file-kind-pdf = PDF
file-kind-png = PNG image
file-kind-jpeg = JPEG image
file-kind-json = JSON
file-kind-text = Text
file-unscanned = Not scanned
file-pending = Waiting
file-clean = Nothing found
file-infected = Malware found
file-unscanned-what = Files are not scanned for malware here. Open them with care.
file-pending-what = A file that has not been checked can neither be opened nor sent. The check takes a minute or two; look at this page again then.

file-missing = Choose a file.
file-left-behind = You chose a file but did not add it. Choose it again and press “Add file” first, or leave it out.
file-too-large = The file is larger than { $max } MiB. Make it smaller or split it.
file-too-many = A request has at most { $max } files. Remove one first.
file-no-room = The files of a request have at most { $max } MiB together. Remove one first.
file-wait = { $name } has not been checked for malware yet. Try again in a minute or two, or remove it.
file-take-out = Malware was found in { $name }. Remove it.
file-unfit-empty = The file is empty. Choose another.
file-unfit-unknown = The file is not a PDF, PNG, JPEG or text in UTF-8, whatever its name says. Save it as one of these.
file-unfit-markup = The file is a web page or a drawing (HTML, XML, SVG), which can carry code. Save it as a PDF.
file-unfit-mixed = The file is two things at once, such as a PDF and an archive. Save it anew as one of them.
file-unfit-broken = The file is not complete, or something follows after its end. Save it anew.

done-file-added = File added
done-file-added-next = It goes along when you send the rest.
done-file-removed = File removed
done-file-removed-next = It does not go along any more.
