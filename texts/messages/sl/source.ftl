# Where the source of the running version is offered.

source-title = Izvorna koda
source-licence = Causeway je prosto programje z licenco GNU Affero General Public License, izključno različica 3.
source-terms = Lahko ga uporabljate, preučujete, spreminjate in delite. Kdor ga poganja za druge, jim mora ponuditi njegovo izvorno kodo.
source-version = To je različica { $version }. Njena izvorna koda:
