# Dove viene offerto il codice sorgente della versione in uso.

source-title = Codice sorgente
source-licence = Causeway è software libero rilasciato esclusivamente con la GNU Affero General Public License, versione 3.
source-terms = Puoi usarlo, studiarlo, modificarlo e condividerlo. Chi lo gestisce per altri deve offrire loro il codice sorgente.
source-version = Questa è la versione { $version }. Il suo codice sorgente:
