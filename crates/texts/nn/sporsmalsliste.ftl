# Det reglane lar stå ope, som ei liste til departementet.

sporsmalsliste-tittel = Spørsmål til departementet
sporsmalsliste-ingress = Reglane byggjer nokre stader på ei tolking, eller på eit tal som ikkje er stadfesta. Her er alle stadene, som spørsmål. Lista følgjer av regelboka, så ho er alltid fullstendig.
sporsmalsliste-antall = { $antall ->
    [0] Ingen spørsmål
    [one] Eitt spørsmål
   *[other] { $antall } spørsmål
}, { $besvart ->
    [0] ingen er svart på
    [one] eitt er svart på
   *[other] { $besvart } er svart på
}
sporsmalsliste-tom = Ingen spørsmål er opne
sporsmalsliste-tom-hvordan = Alle reglar og verdiar er stadfesta av kjeldene.
sporsmalsliste-filter-navn = Vel spørsmål
sporsmalsliste-filter-status = Kva det gjeld
sporsmalsliste-filter-alle = Alle
sporsmalsliste-filter-vis = Vis spørsmål
sporsmalsliste-filter-nullstill = Fjern vala
sporsmalsliste-filter-tom = Ingen spørsmål passar med vala
sporsmalsliste-filter-tom-hvordan = { $alle ->
    [one] Det finst eitt spørsmål i alt.
   *[other] Det finst { $alle } spørsmål i alt.
}
sporsmalsliste-nummer = { $nummer }. { $sporsmal }
sporsmalsliste-gjelder = Gjeld
sporsmalsliste-regel = { $regel }: { $tittel }, versjon { $versjon }
sporsmalsliste-verdi = { $navn }: { $verdi }
sporsmalsliste-periode = Tidsrom
sporsmalsliste-periode-apen = Frå { $fra }
sporsmalsliste-periode-lukket = Frå { $fra } til { $til }
sporsmalsliste-kilde = Kjelde
sporsmalsliste-henvisning = { $dokument }, { $punkt }
sporsmalsliste-kilden = Kva kjeldene seier
sporsmalsliste-lest = Slik les vi det
sporsmalsliste-endrer = Kva eit anna svar ville endre
sporsmalsliste-svar = Svar
sporsmalsliste-ubesvart = Ikkje svart på
sporsmalsliste-pdf = Last ned lista (PDF)
sporsmalsliste-csv = Last ned lista (CSV)
sporsmalsliste-filnavn = sporsmal-til-departementet
sporsmalsliste-kode = Kode

## PDF

sporsmalsliste-pdf-mottaker = Helse- og omsorgsdepartementet
sporsmalsliste-pdf-avsender = Helsedirektoratet
sporsmalsliste-pdf-dokumentnummer = Regelbok { $dato }
sporsmalsliste-pdf-bunntekst = Spørsmål frå regelboka for ordninga med introduksjonsavtalar
sporsmalsliste-pdf-demonstrasjon = Demonstrasjon: Alle svar og personar er oppdikta.
sporsmalsliste-pdf-plass-til-svar = Svar: ……………………………………………………………………
sporsmalsliste-filter-svar = Svar
sporsmalsliste-filter-svar-ubesvart = Ikkje svart på
sporsmalsliste-filter-svar-besvart = Svart på
sporsmalsliste-svar-fra = Svar frå { $fra }, { $dato }
sporsmalsliste-svar-referanse = Referanse: { $referanse }
sporsmalsliste-svar-regelen = Svaret endrar ikkje regelen av seg sjølv. Det skjer med ein ny versjon som viser til svaret.
sporsmalsliste-registrer = Registrer svar
sporsmalsliste-rett = Rett svaret
