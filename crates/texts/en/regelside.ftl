# The words on the pages in docs/rules, which are made from the rules themselves.

regelside-merknad = This page is made from the rules, the texts and the test cases. Correct those, and make the page again.

## The overview

regelside-oversikt-tittel = The rules
regelside-oversikt-ingress = Each rule has its own page, with source, values and test cases. The rules have fixed numbers that are never used again.
regelside-oversikt-arter = How binding a rule is
regelside-oversikt-statuser = How certain the source is
regelside-oversikt-kilder = The sources
regelside-oversikt-kilde = { $navn }, { $dato }. { $avsender }.

## A rule

regelside-regel-tittel = { $regel }: { $tittel }
regelside-regel-tilbake = All rules
regelside-regel-gjelder = The rule is tried on: { $hva }.
regelside-regel-apen = The rule rests partly on interpretation or on something that is not confirmed. See the status below.
regelside-regel-versjoner = What the rule says
regelside-regel-versjon = Version { $nummer }, in force from { $dato }
regelside-regel-svar = What the rule can answer
regelside-regel-svar-om = Names in square brackets are replaced by the facts of the case.
regelside-regel-parametere = Values that the rule reads
regelside-regel-uten-parametere = The rule reads no values.
regelside-regel-tilfeller = Test cases
regelside-regel-tilfeller-om = The tables are tried against the rule every time something changes. They are in { $fil }.
regelside-regel-kode = The code
regelside-regel-kode-om = The rule is written in { $fil }.

## Parameters

regelside-parametere-tittel = The parameters
regelside-parametere-ingress = Values that can change on a date, and where each of them comes from. A decision uses the value that was in force on that day.
regelside-parametere-brukt-av = Used by { $regler }.
regelside-parametere-ikke-brukt = No rule reads it. It is shown for information and used when something is tried out.
regelside-parametere-fil = The values are in { $fil }.

## Words in tables

regelside-ord-regel = Rule
regelside-ord-tittel = Title
regelside-ord-art = Kind
regelside-ord-gjelder = Tried on
regelside-ord-status = Status
regelside-ord-kilde = Source
regelside-ord-dato = Date
regelside-ord-punkt = Point
regelside-ord-nokkel = Key
regelside-ord-setning = Sentence
regelside-ord-verdi = Value
regelside-ord-gjelder-fra = In force from
regelside-ord-kjent-fra = Known from
regelside-ord-kontrollert = Last checked

## What a rule applies to

regelside-gjelder-soknad = application
regelside-gjelder-tildeling = allocation
regelside-gjelder-vedtak = decision
regelside-gjelder-avtale = agreement
regelside-gjelder-refusjon = refund
