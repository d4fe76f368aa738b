# A person's choices: which apps may reach them.

choices-title = Decideți cine vă poate contacta
choices-door = Autentificați-vă pentru a vedea ce aplicații se pot conecta la serviciul dumneavoastră de mesagerie. Toate sunt dezactivate până când le activați.
choices-login = Nume de utilizator
choices-password = Parolă
choices-lead = Alte aplicații care se pot conecta la serviciul dumneavoastră de mesagerie. Fiecare este dezactivată până când o activați și o puteți dezactiva din nou oricând.
choices-empty = Nicio aplicație nu se poate conecta încă
choices-empty-next = Când va fi posibil, aplicația va apărea aici, dezactivată.
choices-app = { $app } pe { $service }
choices-on = Activată
choices-off = Dezactivată
choices-on-since = Activată ({ $what }) din { $day }
choices-on-unreachable = Activată din { $day }, dar în prezent aplicația nu se poate conecta
choices-off-since = Dezactivată din { $day }
choices-turn-on = Activează
choices-turn-off = Dezactivează
choices-what = Ce puteți primi
choices-tick-one = Bifați cel puțin un tip de mesaje pe care doriți să le primiți.
choices-notice = Aceasta este versiunea { $version } a informării. SHA-256 al textului:

choices-sign-in = Cum vă autentificați
choices-present-password = Parola actuală
choices-new-password = Parola nouă
choices-change-password = Schimbă parola
choices-end-others = Închide toate celelalte sesiuni
choices-where = Unde sunteți autentificat(ă). O sesiune se încheie automat după 12 ore de neutilizare și, în orice caz, după 30 de zile.
choices-sessions = Sesiuni
choices-device = Dispozitiv
choices-network = Rețea
choices-opened = Deschisă
choices-last-used = Ultima utilizare
choices-this-session = { $device } (această sesiune)
choices-wrong-password = Aceasta nu este parola dumneavoastră. Verificați-o și încercați din nou.
choices-login-taken = Acest nume de utilizator este deja folosit. Alegeți altul.
choices-first = Alegeți propria parolă
choices-first-ends = Parola dumneavoastră actuală v-a fost comunicată și expiră la { $at }. După aceea nu vă mai puteți autentifica cu ea.
