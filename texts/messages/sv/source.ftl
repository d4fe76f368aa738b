# Where the source of the running version is offered.

source-title = Källkod
source-licence = Causeway är fri programvara under GNU Affero General Public License, enbart version 3.
source-terms = Du får använda, studera, ändra och dela den. Den som driver den för andra måste erbjuda dem källkoden.
source-version = Detta är version { $version }. Dess källkod:
