# Where the source of the running version is offered.

source-title = Kod źródłowy
source-licence = Causeway to wolne oprogramowanie na licencji GNU Affero General Public License, wyłącznie w wersji 3.
source-terms = Możesz z niego korzystać, badać je, zmieniać i udostępniać. Kto uruchamia je dla innych, musi udostępnić im kod źródłowy.
source-version = To jest wersja { $version }. Jej kod źródłowy:
