# Answers that come from a limit rather than from a page.

plain-forbidden-title = Niet aanvaard
plain-forbidden = Het formulier kwam niet van een pagina van dit portaal. Open de pagina opnieuw en verstuur het formulier daarvandaan.

plain-too-large-title = Te groot
plain-too-large = Wat u hebt verstuurd, is groter dan 1 MiB. Ga terug, kort het in en verstuur het opnieuw; niets van wat u daar hebt ingevuld, gaat verloren.

plain-not-understood-title = Niet begrepen
plain-not-understood = Het portaal kon deze aanvraag niet lezen. Ga terug en verstuur het formulier opnieuw.

plain-too-many-title = Te veel pogingen
plain-too-many = Er is hiervandaan in het afgelopen kwartier te veel verstuurd. Wacht een kwartier, ga terug en verstuur het opnieuw; niets van wat u daar hebt ingevuld, gaat verloren.

plain-too-long-title = Dit duurde te lang
plain-too-long = Het portaal kon niet op tijd antwoorden. Probeer het zo meteen opnieuw.

plain-internal-title = Hier is iets misgegaan
plain-internal = De fout ligt bij ons, en niets van wat u hebt opgeslagen, is verloren gegaan. Probeer het opnieuw; gebeurt het nog eens, stuur ons dan de trace-ID.
