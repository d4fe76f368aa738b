# Whether somebody may ask at all, before they have an account.

eligibility-title = Vai mēs drīkstam iesniegt pieprasījumu?
eligibility-lead = Trīs jautājumi, bez konta. Atbilde balstās uz Digitālo tirgu akta 7. pantu.
eligibility-offers = Vai jūs EEZ piedāvājat numurneatkarīgu ziņapmaiņas pakalpojumu vai plānojat to piedāvāt?
eligibility-offers-hint = Numurneatkarīgs: cilvēki sazinās tā, ka ziņas neiet caur publiskā telefonu tīkla numuriem (numurneatkarīgs starppersonu sakaru pakalpojums).
eligibility-offers-missing = Norādiet, vai piedāvājat šādu pakalpojumu vai plānojat to piedāvāt.
eligibility-now = Jā, piedāvājam
eligibility-intends = Vēl ne, bet plānojam
eligibility-no = Nē
eligibility-functionality = Ko jūs pieprasītu?
eligibility-functionality-missing = Izvēlieties vismaz vienu funkciju.
eligibility-service = Uz kuru pakalpojumu attiektos pieprasījums?
eligibility-service-missing = Izvēlieties pakalpojumu.
eligibility-look = Rādīt atbildi
eligibility-not-yours = Šīs tiesības ir citiem
eligibility-not-yours-why = 7. panta 1. punkts tās piešķir tam, kas Savienībā piedāvā šādu pakalpojumu vai plāno to piedāvāt. Pēc jūsu atbildēm tā nav.
eligibility-yours = To jūs drīkstat pieprasīt: { $service }
eligibility-who = 7. panta 1. punkts: kas Savienībā piedāvā šādu pakalpojumu vai plāno to piedāvāt, drīkst iesniegt pieprasījumu bez maksas.
eligibility-owed = 7. panta 2. punkts, obligāti šodien: { $what }.
eligibility-later = 7. panta 2. punkts, vēl nav obligāti: { $what }, obligāti no { $day }. To var pieprasīt jau tagad, bet līdz tam termiņa nav.
eligibility-when = 7. panta 5. punkts: var pieprasīt visu vai daļu, un pamatots pieprasījums jāizpilda trīs mēnešu laikā pēc tā saņemšanas.
eligibility-review = Par to, vai pieprasījums ir pamatots, lemj pēc tā iesniegšanas, nevis šeit.
eligibility-begin = Sākt pieprasījumu ar šīm atbildēm
eligibility-begin-what = Tam vajadzīgs konts un organizācija; līdz tam jūsu atbildes gaida šajā pārlūkprogrammā.
