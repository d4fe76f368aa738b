# What else an organisation asks for.

other-title = Other requests of { $organisation }
other-service = Service
other-state = State
other-turn = Whose turn
