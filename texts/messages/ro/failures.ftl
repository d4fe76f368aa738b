# Why something did not happen: heading and what to do now.

failure-wrong-title = Există o problemă
failure-wrong = Unele răspunsuri trebuie revăzute. Nimic din ce ați scris nu s-a pierdut.

failure-not-found-title = Pagina nu a fost găsită
failure-not-found = Aici nu există nimic sau nu aveți acces la această pagină. Verificați adresa sau reveniți la pagina dumneavoastră de ansamblu.

failure-forbidden-title = Nu intră în rolul dumneavoastră
failure-forbidden = Rolul dumneavoastră nu include această acțiune. Adresați-vă unei persoane din organizație care are rolul potrivit.

failure-scope-missing-title = Tokenul nu este destinat acestui scop
failure-scope-missing = Tokenul funcționează, dar nu a fost creat pentru acest apel. Creați unul cu domeniul de aplicare necesar apelului.

failure-address-not-allowed-title = Adresă neautorizată
failure-address-not-allowed = Tokenul funcționează, dar nu de la adresa de la care a venit acest apel. Adăugați adresa pe lista clientului sau efectuați apelul de la o adresă de pe listă.

failure-signed-out-title = Autentificați-vă din nou
failure-signed-out = Sesiunea dumneavoastră s-a încheiat. Ce ați salvat ultima dată s-a păstrat; autentificați-vă și continuați de acolo.

failure-conflict-title = Altcineva a fost mai rapid
failure-conflict = Datele s-au modificat în timp ce aveați pagina deschisă. Nimic din ce ați scris nu s-a pierdut: textul este mai jos. Verificați noua stare și trimiteți din nou, dacă mai este cazul.

failure-not-now-title = Nu este posibil în această etapă
failure-not-now = Acest pas a fost deja făcut sau nu este posibil în starea actuală. Pagina arată situația de acum.

failure-same-person-title = Este nevoie de o a doua persoană
failure-same-person = Dumneavoastră ați făcut această propunere, deci trebuie să o aprobe altă persoană.

failure-decided-before-title = Trebuie să decidă altcineva
failure-decided-before = Ați participat la decizia contestată, deci acum trebuie să decidă alte persoane.

failure-tracks-incomplete-title = Nu totul este finalizat
failure-tracks-incomplete = Acordul, cheile și etapele trebuie să fie toate finalizate înainte de a putea declara conexiunea pregătită.

failure-cannot-countersign-title = Este nevoie de o a doua semnătură
failure-cannot-countersign = Persoana care a semnat pentru furnizor nu poate contrasemna.

failure-too-many-title = Prea multe încercări
failure-too-many = Au fost prea multe încercări. Așteptați un sfert de oră, apoi încercați din nou.

failure-bad-credentials-title = Autentificare nereușită
failure-bad-credentials = Adresa sau parola nu este corectă. Verificați-le pe amândouă și încercați din nou.

failure-issuer-failed-title = Autentificarea nu a funcționat
failure-issuer-failed = Furnizorul dumneavoastră de identitate nu a confirmat cine sunteți sau răspunsul a venit prea târziu. Reluați de la pagina de autentificare. Dacă se întâmplă din nou, comunicați identificatorul de urmărire celui care administrează acest portal.

failure-issuer-weak-title = Parola singură nu este suficientă
failure-issuer-weak = Furnizorul dumneavoastră de identitate v-a autentificat doar cu o parolă. Configurați acolo un al doilea factor, apoi autentificați-vă din nou.

failure-no-role-title = Nu aveți niciun rol aici
failure-no-role = Furnizorul dumneavoastră de identitate vă cunoaște, dar nimic din ce transmite nu corespunde unui rol în acest portal. Adresați-vă celui care gestionează accesul la locul dumneavoastră de muncă.

failure-address-has-account-title = Această adresă are deja un cont
failure-address-has-account = Adresa aparține unui cont în care autentificarea se face cu parolă. Conturile nu se asociază niciodată pe baza adresei. Autentificați-vă cu parola sau cereți mai întâi unui administrator să elimine contul respectiv.

failure-federated-title = De acest lucru se ocupă furnizorul dumneavoastră de identitate
failure-federated = Vă autentificați printr-un furnizor de identitate, deci parola, aplicația și cheile de acces se gestionează acolo, nu aici.

failure-bad-token-title = Acest token nu este valabil
failure-bad-token = Tokenul este falsificat, expirat, destinat altcuiva sau a fost deja utilizat. Trimiteți unul nou.

failure-unconfirmed-title = Confirmați mai întâi adresa
failure-unconfirmed = Adresa dumneavoastră de e-mail nu este încă confirmată. V-am trimis un link nou; deschideți-l, apoi autentificați-vă.

failure-factor-needed-title = Configurați mai întâi un al doilea factor
failure-factor-needed = Cine decide, semnează sau lucrează pentru controlorul de acces are nevoie aici de mai mult decât o parolă: o aplicație de autentificare. Configurați-o în contul dumneavoastră, apoi continuați. Nimic din ce ați scris nu s-a pierdut.

failure-proof-needed-title = Confirmați că sunteți dumneavoastră
failure-proof-needed = Această acțiune necesită o dovadă nu mai veche de cinci minute. Confirmați că sunteți dumneavoastră, apoi trimiteți din nou. Nimic din ce ați scris nu s-a pierdut.

failure-link-ended-title = Acest link nu mai funcționează
failure-link-ended = Linkul a fost deja utilizat, a expirat sau a fost înlocuit de unul mai nou. Deschideți cel mai recent mesaj sau cereți alt link acolo unde l-ați cerut pe acesta: autentificare, înregistrare sau alegerea unei parole noi. Persoana care v-a invitat vă poate invita din nou.

failure-invitation-ended-title = Această invitație nu mai este valabilă
failure-invitation-ended = A fost deja acceptată, a fost retrasă sau a expirat. Cereți una nouă unui proprietar al organizației.

failure-other-address-title = Această invitație este pentru altă adresă
failure-other-address = Sunteți autentificat(ă) cu altă adresă decât cea la care a fost trimisă invitația. Deconectați-vă, apoi autentificați-vă cu adresa respectivă sau creați un cont cu ea și deschideți din nou linkul.

failure-last-owner-title = O organizație are nevoie de un proprietar
failure-last-owner = Sunteți singurul proprietar. Desemnați mai întâi un alt membru ca proprietar.

failure-last-administrator-title = Portalul are nevoie de un administrator
failure-last-administrator = Sunteți singurul administrator. Invitați un altul și așteptați să se alăture, apoi încercați din nou.

failure-address-taken-title = Această adresă are deja un cont
failure-address-taken = Între timp a fost creat alt cont cu noua adresă, deci nu s-a schimbat nimic. Autentificați-vă cu acel cont sau cereți din nou schimbarea, cu altă adresă.

failure-beyond-calendar-title = Data nu poate fi calculată
failure-beyond-calendar = Sărbătorile legale nu sunt cunoscute cu atât de mult timp înainte, deci termenul legal nu poate fi calculat. Cereți operatorului să adauge sărbătorile legale din anul respectiv.

failure-key-reused-title = Această cheie a mai fost utilizată
failure-key-reused = Această cheie de identitate a fost deja înregistrată. Generați o cheie de identitate nouă pentru această înregistrare.

failure-challenge-ended-title = Proba s-a încheiat
failure-challenge-ended = Această probă a expirat sau a primit deja răspuns. Înregistrați din nou cheile pentru a obține una nouă.

failure-internal-title = Ceva nu a mers bine aici
failure-internal = Eroarea ne aparține și nimic din ce ați salvat nu s-a pierdut. Încercați din nou; dacă se întâmplă iar, trimiteți-ne identificatorul de urmărire.
