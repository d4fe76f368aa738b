# Where the source of the running version is offered.

source-title = Broncode
source-licence = Causeway is vrije software onder de GNU Affero General Public License, uitsluitend versie 3.
source-terms = U mag de software gebruiken, bestuderen, wijzigen en delen. Wie de software voor anderen draait, moet hun de broncode aanbieden.
source-version = Dit is versie { $version }. De broncode ervan:
