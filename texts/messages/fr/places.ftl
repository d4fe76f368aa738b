# La place d’une demande parmi les autres.

queue-place-title = Place dans la file
queue-place = Place { $place } sur { $of } par date légale, parmi les demandes en cours adressées à { $service }.
queue-place-median = Cette étape y a été achevée { $n } fois ; la moitié a duré au plus { $span }.
queue-place-why = La date légale de votre demande ne dépend pas de sa place.
