# Where the source of the running version is offered.

source-title = Pirminis kodas
source-licence = „Causeway“ yra laisvoji programinė įranga, platinama tik pagal GNU Affero General Public License 3 versiją.
source-terms = Galite ją naudoti, nagrinėti, keisti ir platinti. Tas, kas ją eksploatuoja kitiems, turi jiems pasiūlyti jos pirminį kodą.
source-version = Tai versija { $version }. Jos pirminis kodas:
