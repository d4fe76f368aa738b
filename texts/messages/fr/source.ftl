# Où le code source de la version en service est proposé.

source-title = Code source
source-licence = Causeway est un logiciel libre sous licence publique générale GNU Affero (AGPL), version 3 uniquement.
source-terms = Vous pouvez l’utiliser, l’étudier, le modifier et le partager. Quiconque l’exploite pour d’autres doit leur proposer son code source.
source-version = Ceci est la version { $version }. Son code source :
