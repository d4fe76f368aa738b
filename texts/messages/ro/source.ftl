# Where the source of the running version is offered.

source-title = Cod-sursă
source-licence = Causeway este software liber, distribuit sub GNU Affero General Public License, exclusiv versiunea 3.
source-terms = Îl puteți utiliza, studia, modifica și distribui. Cine îl exploatează pentru alții trebuie să le pună la dispoziție codul-sursă.
source-version = Aceasta este versiunea { $version }. Codul-sursă:
