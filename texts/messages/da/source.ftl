# Where the source of the running version is offered.

source-title = Kildekode
source-licence = Causeway er fri software under GNU Affero General Public License, udelukkende version 3.
source-terms = Du må bruge, undersøge, ændre og dele softwaren. Den, der driver den for andre, skal tilbyde dem kildekoden.
source-version = Dette er version { $version }. Kildekoden til den:
