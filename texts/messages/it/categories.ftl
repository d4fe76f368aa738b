# The kinds of ground by which refusals are counted.

category-missing = Scegli il tipo di motivo.
category-legend = Tipo di motivo
category-integrity = Integrità del servizio
category-security = Sicurezza
category-privacy = Privacy
category-eligibility = Non è un fornitore ai sensi dell’articolo 7
category-unanswered = Domande rimaste senza risposta
category-other = Un altro motivo
