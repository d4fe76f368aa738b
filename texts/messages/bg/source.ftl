# Where the source of the running version is offered.

source-title = Изходен код
source-licence = Causeway е свободен софтуер с лиценз GNU Affero General Public License, само версия 3.
source-terms = Можете да го използвате, изучавате, променяте и споделяте. Всеки, който го поддържа за ползване от други, трябва да им предложи изходния му код.
source-version = Това е версия { $version }. Нейният изходен код:
