# Mistä käytössä olevan version lähdekoodin saa.

source-title = Lähdekoodi
source-licence = Causeway on vapaa ohjelmisto, jonka lisenssi on yksinomaan GNU Affero General Public License, versio 3.
source-terms = Saat käyttää, tutkia, muuttaa ja jakaa sitä. Joka ylläpitää sitä muille, on velvollinen tarjoamaan heille sen lähdekoodin.
source-version = Tämä on versio { $version }. Sen lähdekoodi:
