# What differs between two dates.

sammenlign-tittel = Compare two dates
sammenlign-ingress = See which rules and values differ between two dates.
sammenlign-skjema = Choose two dates
sammenlign-fra = First date
sammenlign-til = Second date
sammenlign-vis = Compare
sammenlign-bytt = Swap the dates
sammenlign-feil = Enter the date as year, month and day, for example { $eksempel }.
sammenlign-for-tidlig = There was no rule book on { $dato }. The scheme began on { $forste }. Choose that day or a later one.
sammenlign-resultat = From { $fra } to { $til }
sammenlign-ingen = Nothing differs
sammenlign-ingen-hvordan = The same rules and values were in force on { $fra } and { $til }.
sammenlign-regler = { $antall ->
    [0] No rules differ
    [one] One rule differs
   *[other] { $antall } rules differ
}
sammenlign-verdier = { $antall ->
    [0] No values differ
    [one] One value differs
   *[other] { $antall } values differ
}
sammenlign-hva = What has changed
sammenlign-regel = Rule
sammenlign-parameter = Parameter
sammenlign-ny = New rule
sammenlign-utgatt = No longer in force
sammenlign-annen-art = How binding the rule is
sammenlign-annen-kilde = Source
sammenlign-annen-status = Status
sammenlign-annet-innhold = Content
sammenlign-annen-verdi = Value
sammenlign-samme-tall = The number is the same. The basis is another one.
sammenlign-gjaldt-ikke = Not in force
sammenlign-kjent = Known from { $dato }
sammenlign-forslag = For example, try the day before and the day when the second letter came into force
