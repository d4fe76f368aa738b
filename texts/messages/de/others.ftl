# Was eine Organisation sonst noch beantragt.

other-title = Weitere Anträge von { $organisation }
other-service = Dienst
other-state = Stand
other-turn = Wer am Zug ist
