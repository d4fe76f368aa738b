# Where the source of the running version is offered.

source-title = Pirmkods
source-licence = Causeway ir brīva programmatūra, ko izplata tikai saskaņā ar GNU Affero General Public License 3. versiju.
source-terms = To drīkst lietot, pētīt, mainīt un izplatīt. Tam, kas to uztur citiem, ir jāpiedāvā tiem pirmkods.
source-version = Šī ir versija { $version }. Tās pirmkods:
