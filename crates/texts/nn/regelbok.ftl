# Regelboka: det som er felles for sidene, lista over reglar og sida for éin regel.

## Delar

regelbok-del-navn = Delar av regelboka
regelbok-del-regler = Reglar
regelbok-del-parametre = Parametrar
regelbok-del-sammenlign = Samanlikn to datoar
regelbok-del-sporsmal = Spørsmål til departementet
regelbok-del-kilder = Kjelder

## Dato

regelbok-dato = Dato
regelbok-dato-hjelp = Du ser reglane slik dei gjaldt denne dagen.
regelbok-dato-feil = Skriv datoen som år, månad og dag, til dømes { $eksempel }. Sida viser reglane for i dag.
regelbok-for-forste = Det fanst inga regelbok { $dato }
regelbok-for-forste-hvorfor = Ordninga begynte med eit brev frå departementet { $forste }. Før den dagen finst det ingen reglar å vurdere etter, så ingenting blir vurdert.
regelbok-for-forste-lenke = Sjå dei første reglane

## Lista

regelbok-filter-navn = Vel dato og reglar
regelbok-filter-gjelder = Blir prøvd på
regelbok-filter-art = Art
regelbok-filter-status = Status
regelbok-filter-alle = Alle
regelbok-filter-vis = Vis reglar
regelbok-filter-nullstill = Fjern vala
regelbok-gjelder-soknad = Søknad
regelbok-gjelder-tildeling = Tildeling
regelbok-gjelder-vedtak = Vedtak
regelbok-gjelder-avtale = Avtale
regelbok-gjelder-refusjon = Refusjon
regelbok-viser = { $antall ->
    [one] Éin regel gjaldt { $dato }.
   *[other] { $antall } reglar gjaldt { $dato }.
}
regelbok-viser-filtrert = Viser { $antall } av { $alle } reglar som gjaldt { $dato }.
regelbok-ingen = Ingen reglar passar med vala
regelbok-ingen-hvordan = Reglane som gjaldt { $dato }, er av ein annan art, har ein annan status eller blir prøvde på noko anna.
regelbok-kolonne-gjelder = Blir prøvd på
regelbok-kolonne-fra = Gjeld frå
regelbok-json = Last ned heile regelboka for datoen (JSON)

## Ein regel

regelbok-regel-gjelder = Blir prøvd på
regelbok-regel-versjon-side = { $regel }, versjon { $versjon }
regelbok-regel-periode-til = Gjaldt frå { $fra } til { $til }
regelbok-regel-periode = Gjeld frå { $fra }
regelbok-regel-den-dagen = Gjaldt { $dato }
regelbok-regel-fast-adresse = Fast adresse til denne versjonen
regelbok-regel-alle-versjoner = Sjå alle versjonane av regelen
regelbok-regel-annen-versjon = Du ser éin versjon av regelen.
regelbok-regel-sporsmal = Sjå spørsmålet til departementet
regelbok-regel-svar = Kva regelen kan svare
regelbok-regel-svar-om = Namn i hakeparentes blir bytte ut med opplysningane i saka.
regelbok-regel-tilfeller = Tilfelle
regelbok-regel-tilfeller-om = Programmet prøver desse tilfella mot regelen kvar gong noko blir endra.
regelbok-regel-tilfeller-vis = Vis tilfella
regelbok-regel-tilfelle-tabell = Tilfelle, tabell { $nummer }
regelbok-regel-historikk = Sjå heile historikken
regelbok-tilfelle-tilfelle = Tilfelle
regelbok-tilfelle-regeldag = Dagen som vel reglar
regelbok-tilfelle-dato = Dato
regelbok-tilfelle-utfall = Utfall
regelbok-tilfelle-forklaring = Svar
regelbok-tilfelle-avgjorende = Avgjer åleine
regelbok-tilfelle-versjon = Versjon
regelbok-tilfelle-pasienter = Pasientar hos kvar fastlege
regelbok-tilfelle-supervisjon = Gir supervisjon
regelbok-tilfelle-spesialist = Er spesialist
regelbok-tilfelle-trygderefusjon = Har rett til trygderefusjon
regelbok-tilfelle-inngatt = Inngjekk avtalen
regelbok-tilfelle-okning = Auka listetaket
regelbok-tilfelle-fastlege_hpr = HPR-nummer, fastlegar
regelbok-tilfelle-veileder_hpr = HPR-nummer, rettleiar
regelbok-tilfelle-andre = Dei andre avtalane
