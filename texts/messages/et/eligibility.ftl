# Whether somebody may ask at all, before they have an account.

eligibility-title = Kas me võime taotluse esitada?
eligibility-lead = Kolm küsimust, ilma kontota. Vastus põhineb digiturgude määruse artiklil 7.
eligibility-offers = Kas pakute EMPs numbrivaba sõnumiteenust või kavatsete seda pakkuda?
eligibility-offers-hint = Numbrivaba: inimesed suhtlevad nii, et sõnumid ei liigu üldkasutatava telefonivõrgu numbrite kaudu (numbrivaba isikutevahelise side teenus).
eligibility-offers-missing = Märkige, kas pakute sellist teenust või kavatsete seda pakkuda.
eligibility-now = Jah, pakume
eligibility-intends = Veel mitte, kuid kavatseme
eligibility-no = Ei
eligibility-functionality = Mida te taotleksite?
eligibility-functionality-missing = Valige vähemalt üks funktsioon.
eligibility-service = Millist teenust taotlus puudutaks?
eligibility-service-missing = Valige teenus.
eligibility-look = Näita vastust
eligibility-not-yours = See õigus on teistel
eligibility-not-yours-why = Artikli 7 lõige 1 annab selle õiguse neile, kes pakuvad liidus sellist teenust või kavatsevad seda pakkuda. Teie vastuste järgi te seda ei tee.
eligibility-yours = Te võite seda taotleda: { $service }
eligibility-who = Artikli 7 lõige 1: igaüks, kes pakub liidus sellist teenust või kavatseb seda pakkuda, võib taotluse esitada, tasuta.
eligibility-owed = Artikli 7 lõige 2, kohustuslik täna: { $what }.
eligibility-later = Artikli 7 lõige 2, ei ole veel kohustuslik: { $what }, kohustuslik alates { $day }. Seda võib taotleda juba praegu, kuid seni tähtaega ei ole.
eligibility-when = Artikli 7 lõige 5: taotleda võib kõike või osa sellest ning mõistlik taotlus tuleb rahuldada kolme kuu jooksul selle saamisest.
eligibility-review = Kas taotlus on mõistlik, otsustatakse pärast selle esitamist, mitte siin.
eligibility-begin = Alusta nende vastustega taotlust
eligibility-begin-what = Selleks on vaja kontot ja organisatsiooni; seni ootavad teie vastused selles brauseris.
