# Deux versions de ce qui a été demandé, côte à côte.

version-submitted = Telle que soumise
version-amended = Modifiée { $at }
version-from = De
version-to = À
version-compare = Comparer
version-field = Champ
version-difference = Différence
version-changed = Ce qui diffère
version-none = Les deux versions demandent la même chose.
version-empty = Rien
version-same = { $n ->
    [one] { $n } champ est identique
    [many] { $n } de champs sont identiques
   *[other] { $n } champs sont identiques
}
