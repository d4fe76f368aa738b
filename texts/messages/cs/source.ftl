# Where the source of the running version is offered.

source-title = Zdrojový kód
source-licence = Causeway je svobodný software pod licencí GNU Affero General Public License, výhradně ve verzi 3.
source-terms = Smíte jej používat, zkoumat, měnit a sdílet. Kdo jej provozuje pro jiné, musí jim nabídnout jeho zdrojový kód.
source-version = Toto je verze { $version }. Její zdrojový kód:
