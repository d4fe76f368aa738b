# Where the source of the running version is offered.

source-title = Izvorni kod
source-licence = Causeway je slobodni softver pod licencijom GNU Affero General Public License, isključivo verzija 3.
source-terms = Smijete ga upotrebljavati, proučavati, mijenjati i dijeliti. Tko ga pokreće za druge, mora im ponuditi njegov izvorni kod.
source-version = Ovo je verzija { $version }. Njezin izvorni kod:
