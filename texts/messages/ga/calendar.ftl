# How a legal date is worked out (Regulation 1182/71), and how near it is.

calendar-received = Lá na fála: { $day }. Ní áirítear an lá sin féin.
calendar-same-date = Críochnaíonn na trí mhí ar an lá a bhfuil an dáta céanna air: { $day }.
calendar-last-day = Níl lá { $missing } sa mhí dheireanach, mar sin críochnaíonn na trí mhí ar an lá deireanach di: { $day }.
calendar-not-working = Ní lá oibre é seo: { $day } ({ $because }). Leanann an tréimhse ar aghaidh go dtí an chéad lá oibre eile.
calendar-ends = Críochnaíonn an tréimhse i ndeireadh na huaire deireanaí den lá seo: { $day }.
calendar-saturday = Dé Sathairn
calendar-sunday = Dé Domhnaigh

calendar-last = an lá deireanach
calendar-left = { $n ->
    [one] { $n } lá fágtha
    [two] { $n } lá fágtha
    [few] { $n } lá fágtha
    [many] { $n } lá fágtha
   *[other] { $n } lá fágtha
}
calendar-late = { $n ->
    [one] { $n } lá déanach
    [two] { $n } lá déanach
    [few] { $n } lá déanach
    [many] { $n } lá déanach
   *[other] { $n } lá déanach
}
calendar-met-last = comhlíonadh é ar an lá deireanach: { $day }
calendar-met = { $n ->
    [one] comhlíonadh é { $n } lá roimh am: { $day }
    [two] comhlíonadh é { $n } lá roimh am: { $day }
    [few] comhlíonadh é { $n } lá roimh am: { $day }
    [many] comhlíonadh é { $n } lá roimh am: { $day }
   *[other] comhlíonadh é { $n } lá roimh am: { $day }
}
calendar-late-by = { $n ->
    [one] { $n } lá tar éis an spriocdháta
    [two] { $n } lá tar éis an spriocdháta
    [few] { $n } lá tar éis an spriocdháta
    [many] { $n } lá tar éis an spriocdháta
   *[other] { $n } lá tar éis an spriocdháta
}

# Public holidays in Ireland.
holiday-new-year = Lá Caille
holiday-brigid = Lá Fhéile Bríde
holiday-patrick = Lá Fhéile Pádraig
holiday-easter-monday = Luan Cásca
holiday-may = an chéad Luan i mí na Bealtaine
holiday-june = an chéad Luan i mí an Mheithimh
holiday-august = an chéad Luan i mí Lúnasa
holiday-october = an Luan deireanach i mí Dheireadh Fómhair
holiday-christmas = Lá Nollag
holiday-stephen = Lá Fhéile Stiofáin
