# The queue: all the applications in a call for applications.

saker-tittel = Cases
saker-ingress = { $tittel }. Application deadline { $frist }.
saker-tall-soknader = Applications
saker-tall-plasser = Places wanted
saker-tall-gjenstar = Still to assess
saker-tall-ledige = { $antall ->
    [one] 1 place is available
   *[other] { $antall } places are available
}

## Filters

saker-filter-navn = Choose which cases to show
saker-filter-sok = Municipality or case number
saker-filter-tilstand = Stage
saker-filter-tilstand-alle = All
saker-filter-vurdering = Verdicts
saker-filter-vurdering-alle = All
saker-filter-vurdering-krever = Answer from case worker missing
saker-filter-vurdering-ikke-oppfylt = Something is not met
saker-filter-vurdering-mangler = Information missing
saker-filter-vurdering-venter = Waiting for the municipality
saker-filter-hvem-alle = All
saker-filter-hvem-meg = Mine
saker-filter-hvem-ingen = No one has taken
saker-rad-venter = Waiting for the municipality until { $frist }
saker-filter-fylke = County
saker-filter-fylke-alle = All
saker-filter-utlysning = Call for applications
saker-filter-vis = Show the cases
saker-filter-nullstill = Clear the filters
saker-viser = { $antall ->
    [one] Showing 1 case
   *[other] Showing { $antall } cases
}
saker-viser-noen = Showing case { $fra } to { $til } of { $antall }
saker-viser-filtrert = Showing { $antall } of { $alle } cases
saker-sorter = Sort by
saker-sorter-saksnummer = Case number
saker-sorter-kommune = Municipality
saker-sorter-mottatt = Received
saker-sorter-plasser = Places
saker-sorter-stigende = ascending
saker-sorter-synkende = descending

## The table

saker-tabell = Cases in { $tittel }
saker-kolonne-saksnummer = Case no.
saker-kolonne-kommune = Municipality
saker-kolonne-fylke = County
saker-kolonne-mottatt = Received
saker-kolonne-plasser = Places
saker-kolonne-tilstand = Stage
saker-kolonne-vurderinger = Verdicts
saker-rad-plasser = { $antall ->
    [one] 1 place
   *[other] { $antall } places
}
saker-rad-ubesvart = { $antall ->
    [one] 1 answer missing
   *[other] { $antall } answers missing
}
saker-rad-alt-besvart = Everything is answered

## Empty lists

saker-tom-utlysning = No call for applications has started
saker-tom-utlysning-hvordan = The applications appear here when a call for applications has been announced and the municipalities have sent them.
saker-tom-soknader = No applications yet
saker-tom-soknader-hvordan = The applications appear here as soon as the municipalities send them. The deadline is { $frist }.
saker-tom-filter = No cases match the filters
saker-tom-filter-hvordan = Try another search word, or show all { $antall } cases.
saker-alle-vurdert = The recommendation for { $kommune } has been saved. All applications have been assessed.
saker-til-prioritering = Go to prioritisation
saker-tilbake-til = Back to { $kommune }
