# The deadline calculator.

calculator-title = Kalkulačka lehôt
calculator-lead = Strážca prístupu musí požadované funkcie sprevádzkovať do troch mesiacov od prijatia žiadosti (článok 7 ods. 5). Mesiace sa počítajú podľa nariadenia č. 1182/71 s prihliadnutím na sviatky v Írsku.
calculator-no-day = Toto nie je dátum. Zadajte rok, mesiac a deň, napríklad 2026-01-15.
calculator-beyond = Sviatky sú známe na roky 2023 až 2032. Zvoľte deň, od ktorého sa tri mesiace skončia v týchto rokoch.
calculator-received = Deň prijatia
calculator-work-out = Vypočítať lehotu
calculator-legal-date = Koniec zákonnej lehoty
calculator-how = Ako bola lehota vypočítaná
calculator-today = dnes
calculator-in = { $n ->
    [one] o { $n } deň
    [few] o { $n } dni
   *[other] o { $n } dní
}
calculator-ago = { $n ->
    [one] pred { $n } dňom
    [few] pred { $n } dňami
   *[other] pred { $n } dňami
}
