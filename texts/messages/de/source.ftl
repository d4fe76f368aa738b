# Wo der Quelltext der laufenden Version angeboten wird.

source-title = Quelltext
source-licence = Causeway ist freie Software unter der GNU Affero General Public License, ausschließlich in Version 3.
source-terms = Sie dürfen sie nutzen, untersuchen, ändern und weitergeben. Wer sie für andere betreibt, muss ihnen den Quelltext anbieten.
source-version = Dies ist Version { $version }. Der Quelltext dazu:
