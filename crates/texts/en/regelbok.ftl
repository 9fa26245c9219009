# The rule book: what the pages have in common, the list of rules and the page for one rule.

## Parts

regelbok-del-navn = Parts of the rule book
regelbok-del-regler = Rules
regelbok-del-parametre = Parameters
regelbok-del-sammenlign = Compare two dates
regelbok-del-sporsmal = Questions to the Ministry
regelbok-del-kilder = Sources

## Date

regelbok-dato = Date
regelbok-dato-hjelp = You see the rules as they were on this day.
regelbok-dato-feil = Enter the date as year, month and day, for example { $eksempel }. The page shows today’s rules.
regelbok-for-forste = There was no rule book on { $dato }
regelbok-for-forste-hvorfor = The scheme began with a letter from the Ministry on { $forste }. Before that day there are no rules to assess by, so nothing is assessed.
regelbok-for-forste-lenke = View the first rules

## The list

regelbok-filter-navn = Choose a date and rules
regelbok-filter-gjelder = Tried on
regelbok-filter-art = Kind
regelbok-filter-status = Status
regelbok-filter-alle = All
regelbok-filter-vis = Show rules
regelbok-filter-nullstill = Clear the filters
regelbok-gjelder-soknad = Application
regelbok-gjelder-tildeling = Allocation
regelbok-gjelder-vedtak = Decision
regelbok-gjelder-avtale = Agreement
regelbok-gjelder-refusjon = Refund
regelbok-viser = { $antall ->
    [one] One rule was in force on { $dato }.
   *[other] { $antall } rules were in force on { $dato }.
}
regelbok-viser-filtrert = Showing { $antall } of { $alle } rules that were in force on { $dato }.
regelbok-ingen = No rules match the filters
regelbok-ingen-hvordan = The rules in force on { $dato } are of other kinds or have another status, or are tried on something else.
regelbok-kolonne-gjelder = Tried on
regelbok-kolonne-fra = In force from
regelbok-json = Download the whole rule book for the date (JSON)

## A rule

regelbok-regel-gjelder = Tried on
regelbok-regel-versjon-side = { $regel }, version { $versjon }
regelbok-regel-periode-til = In force from { $fra } to { $til }
regelbok-regel-periode = In force from { $fra }
regelbok-regel-den-dagen = In force on { $dato }
regelbok-regel-fast-adresse = Permanent address of this version
regelbok-regel-alle-versjoner = View all versions of the rule
regelbok-regel-annen-versjon = You are viewing one version of the rule.
regelbok-regel-sporsmal = View the question to the Ministry
regelbok-regel-svar = What the rule can answer
regelbok-regel-svar-om = Names in square brackets are replaced by the facts of the case.
regelbok-regel-tilfeller = Test cases
regelbok-regel-tilfeller-om = The program tries these test cases against the rule every time something changes.
regelbok-regel-tilfeller-vis = Show the test cases
regelbok-regel-tilfelle-tabell = Test cases, table { $nummer }
regelbok-regel-historikk = View the whole history
regelbok-tilfelle-tilfelle = Test case
regelbok-tilfelle-regeldag = The day that chooses the rules
regelbok-tilfelle-dato = Date
regelbok-tilfelle-utfall = Outcome
regelbok-tilfelle-forklaring = Answer
regelbok-tilfelle-avgjorende = Decides alone
regelbok-tilfelle-versjon = Version
regelbok-tilfelle-pasienter = Patients of each GP
regelbok-tilfelle-supervisjon = Gives supervision
regelbok-tilfelle-spesialist = Is a specialist
regelbok-tilfelle-trygderefusjon = Has refund right
regelbok-tilfelle-inngatt = Entered into the agreement
regelbok-tilfelle-okning = Raised the list ceiling
regelbok-tilfelle-fastlege_hpr = HPR number, GPs
regelbok-tilfelle-veileder_hpr = HPR number, supervisor
regelbok-tilfelle-andre = The other agreements
