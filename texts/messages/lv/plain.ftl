# Answers that come from a limit rather than from a page.

plain-forbidden-title = Nav pieņemts
plain-forbidden = Veidlapa nav nākusi no šā portāla lapas. Atveriet lapu vēlreiz un nosūtiet veidlapu no turienes.

plain-too-large-title = Pārāk liels apjoms
plain-too-large = Nosūtītais pārsniedz 1 MiB. Atgriezieties, saīsiniet tekstu un nosūtiet vēlreiz; nekas no tur ievadītā nav zudis.

plain-not-understood-title = Neizdevās saprast
plain-not-understood = Portāls nevarēja nolasīt nosūtīto. Atgriezieties un nosūtiet veidlapu vēlreiz.

plain-too-many-title = Pārāk daudz mēģinājumu
plain-too-many = Pēdējā ceturtdaļstundā no šejienes nosūtīts pārāk daudz. Pagaidiet vēl tikpat ilgi, atgriezieties un nosūtiet vēlreiz; nekas no tur ievadītā nav zudis.

plain-too-long-title = Tas ilga pārāk ilgi
plain-too-long = Portāls nevarēja laikus atbildēt. Pēc brīža mēģiniet vēlreiz.

plain-internal-title = Pie mums radās kļūda
plain-internal = Kļūda ir mūsu, un nekas no saglabātā nav zudis. Mēģiniet vēlreiz; ja tas atkārtojas, nosūtiet mums izsekošanas identifikatoru.
