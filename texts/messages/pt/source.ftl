# Where the source of the running version is offered.

source-title = Código-fonte
source-licence = O Causeway é software livre, ao abrigo da GNU Affero General Public License, exclusivamente na versão 3.
source-terms = Pode utilizá-lo, estudá-lo, alterá-lo e partilhá-lo. Quem o explora para terceiros tem de lhes disponibilizar o código-fonte.
source-version = Esta é a versão { $version }. O seu código-fonte:
