# Det reglene lar stå åpent, som en liste til departementet.

sporsmalsliste-tittel = Spørsmål til departementet
sporsmalsliste-ingress = Reglene bygger noen steder på en tolkning, eller på et tall som ikke er bekreftet. Her er alle stedene, som spørsmål. Listen følger av regelboken, så den er alltid fullstendig.
sporsmalsliste-antall = { $antall ->
    [0] Ingen spørsmål
    [one] Ett spørsmål
   *[other] { $antall } spørsmål
}, { $besvart ->
    [0] ingen er besvart
    [one] ett er besvart
   *[other] { $besvart } er besvart
}
sporsmalsliste-tom = Ingen spørsmål er åpne
sporsmalsliste-tom-hvordan = Alle regler og verdier er bekreftet av kildene.
sporsmalsliste-filter-navn = Velg spørsmål
sporsmalsliste-filter-status = Hva det gjelder
sporsmalsliste-filter-alle = Alle
sporsmalsliste-filter-vis = Vis spørsmål
sporsmalsliste-filter-nullstill = Fjern valgene
sporsmalsliste-filter-tom = Ingen spørsmål passer til valgene
sporsmalsliste-filter-tom-hvordan = { $alle ->
    [one] Det finnes ett spørsmål i alt.
   *[other] Det finnes { $alle } spørsmål i alt.
}
sporsmalsliste-nummer = { $nummer }. { $sporsmal }
sporsmalsliste-gjelder = Gjelder
sporsmalsliste-regel = { $regel }: { $tittel }, versjon { $versjon }
sporsmalsliste-verdi = { $navn }: { $verdi }
sporsmalsliste-periode = Tidsrom
sporsmalsliste-periode-apen = Fra { $fra }
sporsmalsliste-periode-lukket = Fra { $fra } til { $til }
sporsmalsliste-kilde = Kilde
sporsmalsliste-henvisning = { $dokument }, { $punkt }
sporsmalsliste-kilden = Hva kildene sier
sporsmalsliste-lest = Slik leser vi det
sporsmalsliste-endrer = Hva et annet svar ville endre
sporsmalsliste-svar = Svar
sporsmalsliste-ubesvart = Ikke besvart
sporsmalsliste-pdf = Last ned listen (PDF)
sporsmalsliste-csv = Last ned listen (CSV)
sporsmalsliste-filnavn = sporsmal-til-departementet
sporsmalsliste-kode = Kode

## PDF

sporsmalsliste-pdf-mottaker = Helse- og omsorgsdepartementet
sporsmalsliste-pdf-avsender = Helsedirektoratet
sporsmalsliste-pdf-dokumentnummer = Regelbok { $dato }
sporsmalsliste-pdf-bunntekst = Spørsmål fra regelboken for ordningen med introduksjonsavtaler
sporsmalsliste-pdf-demonstrasjon = Demonstrasjon: alle svar og personer er oppdiktet.
sporsmalsliste-pdf-plass-til-svar = Svar: ……………………………………………………………………
sporsmalsliste-filter-svar = Svar
sporsmalsliste-filter-svar-ubesvart = Ikke besvart
sporsmalsliste-filter-svar-besvart = Besvart
sporsmalsliste-svar-fra = Svar fra { $fra }, { $dato }
sporsmalsliste-svar-referanse = Referanse: { $referanse }
sporsmalsliste-svar-regelen = Svaret endrer ikke regelen av seg selv. Det skjer med en ny versjon som viser til svaret.
sporsmalsliste-registrer = Registrer svar
sporsmalsliste-rett = Rett svaret