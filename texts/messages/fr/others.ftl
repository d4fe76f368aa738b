# Ce qu’une organisation demande par ailleurs.

other-title = Autres demandes de { $organisation }
other-service = Service
other-state = État
other-turn = À qui le tour
