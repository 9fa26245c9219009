# What the rules leave open, as a list to the ministry.

sporsmalsliste-tittel = Questions to the Ministry
sporsmalsliste-ingress = In some places the rules rest on an interpretation, or on a number that is not confirmed. All of these are listed here, as questions. The list follows from the rule book, so it is always complete.
sporsmalsliste-antall = { $antall ->
    [0] No questions
    [one] One question
   *[other] { $antall } questions
}, { $besvart ->
    [0] none answered
    [one] one answered
   *[other] { $besvart } answered
}
sporsmalsliste-tom = No questions are open
sporsmalsliste-tom-hvordan = All rules and values are confirmed by the sources.
sporsmalsliste-filter-navn = Choose questions
sporsmalsliste-filter-status = What it is about
sporsmalsliste-filter-alle = All
sporsmalsliste-filter-vis = Show questions
sporsmalsliste-filter-nullstill = Clear the filters
sporsmalsliste-filter-tom = No questions match the filters
sporsmalsliste-filter-tom-hvordan = { $alle ->
    [one] There is one question in total.
   *[other] There are { $alle } questions in total.
}
sporsmalsliste-nummer = { $nummer }. { $sporsmal }
sporsmalsliste-gjelder = Concerns
sporsmalsliste-regel = { $regel }: { $tittel }, version { $versjon }
sporsmalsliste-verdi = { $navn }: { $verdi }
sporsmalsliste-periode = Period of time
sporsmalsliste-periode-apen = From { $fra }
sporsmalsliste-periode-lukket = From { $fra } to { $til }
sporsmalsliste-kilde = Source
sporsmalsliste-henvisning = { $dokument }, { $punkt }
sporsmalsliste-kilden = What the sources say
sporsmalsliste-lest = How we read it
sporsmalsliste-endrer = What another answer would change
sporsmalsliste-svar = Answer
sporsmalsliste-ubesvart = Not answered
sporsmalsliste-pdf = Download the list (PDF)
sporsmalsliste-csv = Download the list (CSV)
sporsmalsliste-filnavn = sporsmal-til-departementet
sporsmalsliste-kode = Code

## PDF

sporsmalsliste-pdf-mottaker = Ministry of Health and Care Services
sporsmalsliste-pdf-avsender = The Norwegian Directorate of Health
sporsmalsliste-pdf-dokumentnummer = Rule book { $dato }
sporsmalsliste-pdf-bunntekst = Questions from the rule book for the introduction agreement scheme
sporsmalsliste-pdf-demonstrasjon = Demonstration: all answers and people are invented.
sporsmalsliste-pdf-plass-til-svar = Answer: ……………………………………………………………………
sporsmalsliste-filter-svar = Answer
sporsmalsliste-filter-svar-ubesvart = Not answered
sporsmalsliste-filter-svar-besvart = Answered
sporsmalsliste-svar-fra = Answer from { $fra }, { $dato }
sporsmalsliste-svar-referanse = Reference: { $referanse }
sporsmalsliste-svar-regelen = The answer does not change the rule by itself. That takes a new version that refers to the answer.
sporsmalsliste-registrer = Register an answer
sporsmalsliste-rett = Correct the answer
