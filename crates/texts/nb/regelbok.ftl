# Regelboken: det som er felles for sidene, listen over regler og siden for én regel.

## Deler

regelbok-del-navn = Deler av regelboken
regelbok-del-regler = Regler
regelbok-del-parametre = Parametere
regelbok-del-sammenlign = Sammenlign to datoer
regelbok-del-sporsmal = Spørsmål til departementet
regelbok-del-kilder = Kilder

## Dato

regelbok-dato = Dato
regelbok-dato-hjelp = Du ser reglene slik de gjaldt denne dagen.
regelbok-dato-feil = Skriv datoen som år, måned og dag, for eksempel { $eksempel }. Siden viser reglene for i dag.
regelbok-for-forste = Det fantes ingen regelbok { $dato }
regelbok-for-forste-hvorfor = Ordningen begynte med et brev fra departementet { $forste }. Før den dagen finnes det ingen regler å vurdere etter, så ingenting blir vurdert.
regelbok-for-forste-lenke = Se de første reglene

## Listen

regelbok-filter-navn = Velg dato og regler
regelbok-filter-gjelder = Prøves på
regelbok-filter-art = Art
regelbok-filter-status = Status
regelbok-filter-alle = Alle
regelbok-filter-vis = Vis regler
regelbok-filter-nullstill = Fjern valgene
regelbok-gjelder-soknad = Søknad
regelbok-gjelder-tildeling = Tildeling
regelbok-gjelder-vedtak = Vedtak
regelbok-gjelder-avtale = Avtale
regelbok-gjelder-refusjon = Refusjon
regelbok-viser = { $antall ->
    [one] Én regel gjaldt { $dato }.
   *[other] { $antall } regler gjaldt { $dato }.
}
regelbok-viser-filtrert = Viser { $antall } av { $alle } regler som gjaldt { $dato }.
regelbok-ingen = Ingen regler passer til valgene
regelbok-ingen-hvordan = Reglene som gjaldt { $dato }, har andre arter eller en annen status, eller prøves på noe annet.
regelbok-kolonne-gjelder = Prøves på
regelbok-kolonne-fra = Gjelder fra
regelbok-json = Last ned hele regelboken for datoen (JSON)

## En regel

regelbok-regel-gjelder = Prøves på
regelbok-regel-versjon-side = { $regel }, versjon { $versjon }
regelbok-regel-periode-til = Gjaldt fra { $fra } til { $til }
regelbok-regel-periode = Gjelder fra { $fra }
regelbok-regel-den-dagen = Gjaldt { $dato }
regelbok-regel-fast-adresse = Fast adresse til denne versjonen
regelbok-regel-alle-versjoner = Se alle versjonene av regelen
regelbok-regel-annen-versjon = Du ser én versjon av regelen.
regelbok-regel-sporsmal = Se spørsmålet til departementet
regelbok-regel-svar = Hva regelen kan svare
regelbok-regel-svar-om = Navn i hakeparentes blir byttet ut med opplysningene i saken.
regelbok-regel-tilfeller = Tilfeller
regelbok-regel-tilfeller-om = Programmet prøver disse tilfellene mot regelen hver gang noe endres.
regelbok-regel-tilfeller-vis = Vis tilfellene
regelbok-regel-tilfelle-tabell = Tilfeller, tabell { $nummer }
regelbok-regel-historikk = Se hele historikken
regelbok-tilfelle-tilfelle = Tilfelle
regelbok-tilfelle-regeldag = Dagen som velger regler
regelbok-tilfelle-dato = Dato
regelbok-tilfelle-utfall = Utfall
regelbok-tilfelle-forklaring = Svar
regelbok-tilfelle-avgjorende = Avgjør alene
regelbok-tilfelle-versjon = Versjon
regelbok-tilfelle-pasienter = Pasienter hos hver fastlege
regelbok-tilfelle-supervisjon = Gir supervisjon
regelbok-tilfelle-spesialist = Er spesialist
regelbok-tilfelle-trygderefusjon = Har rett til trygderefusjon
regelbok-tilfelle-inngatt = Inngikk avtalen
regelbok-tilfelle-okning = Økte listetaket
regelbok-tilfelle-fastlege_hpr = HPR-nummer, fastleger
regelbok-tilfelle-veileder_hpr = HPR-nummer, veileder
regelbok-tilfelle-andre = De andre avtalene
