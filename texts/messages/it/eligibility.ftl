# Whether somebody may ask at all, before they have an account.

eligibility-title = Possiamo presentare una richiesta?
eligibility-lead = Tre domande, senza account. La risposta si basa sull’articolo 7 del regolamento sui mercati digitali.
eligibility-offers = Offrite nel SEE un servizio di messaggistica indipendente dal numero, o intendete offrirlo?
eligibility-offers-hint = Indipendente dal numero: le persone comunicano senza che i messaggi passino per i numeri di una rete telefonica pubblica (servizio di comunicazione interpersonale indipendente dal numero).
eligibility-offers-missing = Indica se offrite un servizio di questo tipo o intendete offrirlo.
eligibility-now = Sì, ne offriamo uno
eligibility-intends = Non ancora, ma intendiamo farlo
eligibility-no = No
eligibility-functionality = Che cosa chiedereste?
eligibility-functionality-missing = Scegli almeno una funzionalità.
eligibility-service = Quale servizio riguarderebbe la richiesta?
eligibility-service-missing = Scegli un servizio.
eligibility-look = Mostra la risposta
eligibility-not-yours = Questo diritto spetta ad altri
eligibility-not-yours-why = L’articolo 7, paragrafo 1, lo riconosce a chi offre un servizio di questo tipo nell’Unione o intende offrirlo. Secondo le risposte, non è il vostro caso.
eligibility-yours = Potete chiederlo: { $service }
eligibility-who = Articolo 7, paragrafo 1: chi offre un servizio di questo tipo nell’Unione, o intende offrirlo, può presentare la richiesta, gratuitamente.
eligibility-owed = Articolo 7, paragrafo 2, dovuto oggi: { $what }.
eligibility-later = Articolo 7, paragrafo 2, non ancora dovuto: { $what }, dovuto dal { $day }. Si può chiedere già ora, e fino ad allora non ha un termine.
eligibility-when = Articolo 7, paragrafo 5: si può chiedere tutto o una parte, e una richiesta ragionevole va soddisfatta entro tre mesi dal ricevimento.
eligibility-review = Se una richiesta è ragionevole si decide dopo che è stata presentata, non qui.
eligibility-begin = Inizia una richiesta con queste risposte
eligibility-begin-what = Servono un account e un’organizzazione; fino ad allora le risposte restano in attesa in questo browser.
