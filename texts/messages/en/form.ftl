# What may be wrong with any field. The label is the one that stands above it.

form-too-long = “{ $label }” has { $count } characters. Use at most { $max }.
form-invisible = “{ $label }” contains an invisible control character ({ $code }). Remove it, or type the text again instead of pasting it.
form-one-line = “{ $label }” must be one line. Remove the line breaks.
form-name-with-address = “{ $label }” contains a web address. Enter the name alone.
form-email-missing = Enter an e-mail address, like name@example.org.
form-email = “{ $label }” is not an e-mail address. It should look like name@example.org.
form-https-missing = Enter “{ $label }”, a full address that starts with https://.
form-https = “{ $label }” must be a full address that starts with https://, like https://chat.example.org/path.
