# Where the source of the running version is offered.

source-title = Forráskód
source-licence = A Causeway szabad szoftver a GNU Affero General Public License alapján, kizárólag annak 3. verziója szerint.
source-terms = Használhatja, tanulmányozhatja, módosíthatja és megoszthatja. Aki mások számára működteti, annak fel kell ajánlania számukra a forráskódját.
source-version = A futó verzió: { $version }. Forráskódja:
