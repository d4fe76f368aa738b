# Where the source of the running version is offered.

source-title = Kodiċi sors
source-licence = Causeway huwa softwer ħieles taħt il-GNU Affero General Public License, il-verżjoni 3 biss.
source-terms = Tista’ tużah, tistudjah, tibdlu u taqsmu ma’ oħrajn. Min iħaddmu għal oħrajn irid joffrilhom il-kodiċi sors tiegħu.
source-version = Din hija l-verżjoni { $version }. Il-kodiċi sors tagħha:
