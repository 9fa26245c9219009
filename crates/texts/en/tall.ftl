# Open figures: the quota, the rounds and the municipalities, and the files that can be downloaded.

tall-tittel = Open figures
tall-ingress = How the introduction agreements are used: who applied, how many places they applied for, and what they were allocated. The figures are about municipalities. Doctors are not included.
tall-dato = The places as they are on { $dato }.
tall-sokere = Municipalities that applied
tall-onsket = Places applied for
tall-tildelt = Allocated
tall-venteliste = On the waiting list
tall-runder = Round by round
tall-runder-ingen = No calls for applications yet
tall-runder-ingen-hvordan = The figures for a call for applications appear here when it has been announced.
tall-runde = Call for applications
tall-frist = Deadline
tall-kvote = Quota
tall-nar = The number of places applied for is shown when the deadline has passed. Places allocated and on the waiting list are shown as the decisions are approved, one by one. A dash means that the number is not known yet.
tall-landet = The country, municipality by municipality
tall-landet-ingress = Each square is one municipality. The squares are grouped by county, with the north at the top. The same figures are in the tables below.
tall-kart-fylke = { $fylke }: { $antall } { $antall ->
    [one] municipality
   *[other] municipalities
}. { $plass ->
    [one] 1 has places
   *[other] { $plass } have places
}, { $venter ->
    [one] 1 is on the waiting list
   *[other] { $venter } are on the waiting list
}, { $sokt ->
    [one] 1 has applied without having places
   *[other] { $sokt } have applied without having places
}.
tall-fylker = County by county
tall-fylke = County
tall-kommuner = Municipalities
tall-na = Places now
tall-i-alt = Total
tall-vis-kommuner = { $antall ->
    [one] Show the one municipality that has applied or has places
   *[other] Show the { $antall } municipalities that have applied or have places
}
tall-kommuner-tabell = Municipalities that have applied or have places
tall-kommune = Municipality
tall-status = Status
tall-resten = { $antall ->
    [one] The last municipality did not apply in the latest round and has no places.
   *[other] The other { $antall } municipalities did not apply in the latest round and have no places.
}

## Files

tall-filer = Download
tall-filer-ingress = The addresses are permanent, so other systems can read them. The CSV files have a semicolon between the columns and are in UTF-8. New columns may be added, but none will be removed or renamed.
tall-last-ned = Download { $format }
tall-kolonner = What the columns are
tall-lisens = The figures can be used freely under the Norwegian licence for open government data. State the Norwegian Directorate of Health as the source, and the date.
tall-lisens-lenke = Read the licence (NLOD 2.0)
tall-sett-kvote = The quota
tall-sett-kvote-innhold = How many places there are in the whole country, how many are allocated, and how many are available today.
tall-sett-runder = The calls for applications
tall-sett-runder-innhold = One row for each call for applications that has been announced.
tall-sett-kommuner = The municipalities
tall-sett-kommuner-innhold = One row for each municipality in each call for applications. The municipality numbers are from 2024, also for older calls for applications.
tall-kolonne-dato = The day the figures are for.
tall-kolonne-kvote = Places in the whole country.
tall-kolonne-tildelt = Places that are allocated. In the quota: places that are in use or allocated now. In the calls for applications: places given by approved decisions.
tall-kolonne-ledig = Places that are not allocated.
tall-kolonne-tilbudt = Of those allocated: places the municipality has not answered yet.
tall-kolonne-returnert = Of those available: places that have been declined, withdrawn, returned or closed.
tall-kolonne-i-bruk = Of those allocated: places that somebody works under by a signed agreement.
tall-kolonne-utlysning = The name of the call for applications in addresses.
tall-kolonne-tittel = The title of the call for applications.
tall-kolonne-kunngjort = The day the call for applications was announced.
tall-kolonne-frist = The last day of the deadline round.
tall-kolonne-sokere = Municipalities that have applied.
tall-kolonne-onsket = Places applied for. Empty until the deadline has passed.
tall-kolonne-venteliste = Places that approved decisions have put on the waiting list. Empty until the decision has been approved.
tall-kolonne-kommunenummer = Four digits, with leading zeros. The numbers from 2024.
tall-kolonne-kommune = The name of the municipality.
tall-kolonne-fylkesnummer = Two digits, with leading zeros.
tall-kolonne-fylke = The name of the county.
tall-kolonne-har-sokt = Whether the municipality has applied in the call for applications.
tall-kolonne-plasser-na = Places the municipality has today, from any call for applications.
