# Køen: alle søknadene i ei utlysing.

saker-tittel = Saker
saker-ingress = { $tittel }. Søknadsfrist { $frist }.
saker-tall-soknader = Søknader
saker-tall-plasser = Ønskte plassar
saker-tall-gjenstar = Står att å vurdere
saker-tall-ledige = { $antall ->
    [one] 1 plass er ledig
   *[other] { $antall } plassar er ledige
}

## Filter

saker-filter-navn = Vel kva saker du vil sjå
saker-filter-sok = Kommune eller saksnummer
saker-filter-tilstand = Tilstand
saker-filter-tilstand-alle = Alle
saker-filter-vurdering = Vurderingar
saker-filter-vurdering-alle = Alle
saker-filter-vurdering-krever = Manglar svar frå sakshandsamar
saker-filter-vurdering-ikke-oppfylt = Noko er ikkje oppfylt
saker-filter-vurdering-mangler = Opplysningar manglar
saker-filter-vurdering-venter = Ventar på kommunen
saker-filter-hvem-alle = Alle
saker-filter-hvem-meg = Mine
saker-filter-hvem-ingen = Ingen har tatt
saker-rad-venter = Ventar på kommunen til { $frist }
saker-filter-fylke = Fylke
saker-filter-fylke-alle = Alle
saker-filter-utlysning = Utlysing
saker-filter-vis = Vis sakene
saker-filter-nullstill = Fjern filtera
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
saker-sorter-plasser = Plassar
saker-sorter-stigende = stigande
saker-sorter-synkende = søkkande

## Tabellen

saker-tabell = Saker i { $tittel }
saker-kolonne-saksnummer = Saksnr.
saker-kolonne-kommune = Kommune
saker-kolonne-fylke = Fylke
saker-kolonne-mottatt = Mottatt
saker-kolonne-plasser = Plassar
saker-kolonne-tilstand = Tilstand
saker-kolonne-vurderinger = Vurdering
saker-rad-plasser = { $antall ->
    [one] 1 plass
   *[other] { $antall } plassar
}
saker-rad-ubesvart = { $antall ->
    [one] 1 svar manglar
   *[other] { $antall } svar manglar
}
saker-rad-alt-besvart = Alt er svart på

## Tomme lister

saker-tom-utlysning = Inga utlysing har begynt
saker-tom-utlysning-hvordan = Søknadene kjem hit når ei utlysing er kunngjord og kommunane har sendt dei.
saker-tom-soknader = Ingen søknader enno
saker-tom-soknader-hvordan = Søknadene kjem hit med ein gong kommunane sender dei. Fristen er { $frist }.
saker-tom-filter = Ingen saker passar med filtera
saker-tom-filter-hvordan = Prøv eit anna søkeord, eller vis alle dei { $antall } sakene.
saker-alle-vurdert = Innstillinga for { $kommune } er lagra. Alle søknadene er vurderte.
saker-til-prioritering = Gå til prioriteringa
saker-tilbake-til = Tilbake til { $kommune }
