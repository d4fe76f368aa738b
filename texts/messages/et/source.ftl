# Kust saab kasutatava versiooni lähtekoodi.

source-title = Lähtekood
source-licence = Causeway on vaba tarkvara, mille litsents on üksnes GNU Affero General Public License’i versioon 3.
source-terms = Te võite seda kasutada, uurida, muuta ja jagada. Igaüks, kes käitab seda teiste jaoks, peab pakkuma neile selle lähtekoodi.
source-version = See on versioon { $version }. Selle lähtekood:
