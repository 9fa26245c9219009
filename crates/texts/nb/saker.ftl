# Køen: alle søknadene i en utlysning.

saker-tittel = Saker
saker-ingress = { $tittel }. Søknadsfrist { $frist }.
saker-tall-soknader = Søknader
saker-tall-plasser = Ønskede plasser
saker-tall-gjenstar = Gjenstår å vurdere
saker-tall-ledige = { $antall ->
    [one] 1 plass er ledig
   *[other] { $antall } plasser er ledige
}

## Filter

saker-filter-navn = Velg hvilke saker som vises
saker-filter-sok = Kommune eller saksnummer
saker-filter-tilstand = Tilstand
saker-filter-tilstand-alle = Alle
saker-filter-vurdering = Vurderinger
saker-filter-vurdering-alle = Alle
saker-filter-vurdering-krever = Mangler svar fra saksbehandler
saker-filter-vurdering-ikke-oppfylt = Noe er ikke oppfylt
saker-filter-vurdering-mangler = Opplysninger mangler
saker-filter-vurdering-venter = Venter på kommunen
saker-filter-hvem-alle = Alle
saker-filter-hvem-meg = Mine
saker-filter-hvem-ingen = Ingen har tatt
saker-rad-venter = Venter på kommunen til { $frist }
saker-filter-fylke = Fylke
saker-filter-fylke-alle = Alle
saker-filter-utlysning = Utlysning
saker-filter-vis = Vis sakene
saker-filter-nullstill = Fjern filtrene
saker-viser = { $antall ->
    [one] Viser 1 sak
   *[other] Viser { $antall } saker
}
saker-viser-noen = Viser sak { $fra } til { $til } av { $antall }
saker-viser-filtrert = Viser { $antall } av { $alle } saker
saker-sorter = Sorter etter
saker-sorter-saksnummer = Saksnummer
saker-sorter-kommune = Kommune
saker-sorter-mottatt = Mottatt
saker-sorter-plasser = Plasser
saker-sorter-stigende = stigende
saker-sorter-synkende = synkende

## Tabellen

saker-tabell = Saker i { $tittel }
saker-kolonne-saksnummer = Saksnr.
saker-kolonne-kommune = Kommune
saker-kolonne-fylke = Fylke
saker-kolonne-mottatt = Mottatt
saker-kolonne-plasser = Plasser
saker-kolonne-tilstand = Tilstand
saker-kolonne-vurderinger = Vurdering
saker-rad-plasser = { $antall ->
    [one] 1 plass
   *[other] { $antall } plasser
}
saker-rad-ubesvart = { $antall ->
    [one] 1 svar mangler
   *[other] { $antall } svar mangler
}
saker-rad-alt-besvart = Alt er besvart

## Tomme lister

saker-tom-utlysning = Ingen utlysning har begynt
saker-tom-utlysning-hvordan = Søknadene kommer hit når en utlysning er kunngjort og kommunene har sendt dem.
saker-tom-soknader = Ingen søknader ennå
saker-tom-soknader-hvordan = Søknadene kommer hit med en gang kommunene sender dem. Fristen er { $frist }.
saker-tom-filter = Ingen saker passer med filtrene
saker-tom-filter-hvordan = Prøv et annet søkeord, eller vis alle de { $antall } sakene.
saker-alle-vurdert = Innstillingen for { $kommune } er lagret. Alle søknadene er vurdert.
saker-til-prioritering = Gå til prioriteringen
saker-tilbake-til = Tilbake til { $kommune }
