# Dónde se ofrece el código fuente de la versión en funcionamiento.

source-title = Código fuente
source-licence = Causeway es software libre bajo la Licencia Pública General Affero de GNU, exclusivamente en su versión 3.
source-terms = Puede utilizarlo, estudiarlo, modificarlo y compartirlo. Quien lo ponga en funcionamiento para otros debe ofrecerles su código fuente.
source-version = Esta es la versión { $version }. Su código fuente:
