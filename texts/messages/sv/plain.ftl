# Answers that come from a limit rather than from a page.

plain-forbidden-title = Inte godtaget
plain-forbidden = Formuläret kom inte från en sida i portalen. Öppna sidan igen och skicka formuläret därifrån.

plain-too-large-title = För stort
plain-too-large = Det du har skickat är större än 1 MiB. Gå tillbaka, korta ner det och skicka igen. Inget av det du har skrivit där går förlorat.

plain-not-understood-title = Gick inte att tolka
plain-not-understood = Portalen kunde inte läsa denna förfrågan. Gå tillbaka och skicka formuläret igen.

plain-too-many-title = För många försök
plain-too-many = För mycket har skickats härifrån under den senaste kvarten. Vänta en kvart, gå tillbaka och skicka igen. Inget av det du har skrivit där går förlorat.

plain-too-long-title = Det tog för lång tid
plain-too-long = Portalen kunde inte svara i tid. Försök igen om en stund.

plain-internal-title = Något gick fel här
plain-internal = Felet är vårt, och inget av det du har sparat har gått förlorat. Försök igen. Händer det igen, skicka spårnings-id:t till oss.
