# Where the source of the running version is offered.

source-title = Zdrojový kód
source-licence = Causeway je slobodný softvér pod licenciou GNU Affero General Public License, výlučne vo verzii 3.
source-terms = Smiete ho používať, skúmať, meniť a zdieľať. Kto ho prevádzkuje pre iných, musí im ponúknuť jeho zdrojový kód.
source-version = Toto je verzia { $version }. Jej zdrojový kód:
