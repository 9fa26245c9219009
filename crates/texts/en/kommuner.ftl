# The municipalities, open to all: the list, and a page for each municipality.

kommuner-tittel = Municipalities
kommuner-ingress = All { $antall } municipalities: who has places for introduction agreements, who is waiting, and which regional ALIS office helps.
kommuner-filter = Search and filter
kommuner-sok = Name or number
kommuner-fylke = County
kommuner-alle-fylker = All counties
kommuner-status = Status
kommuner-alle-statuser = All
kommuner-vis = Show
kommuner-nullstill = Show all municipalities
kommuner-tom = No municipalities match
kommuner-tom-hvordan = None of the { $antall } municipalities match the search. Search for part of the name, or for the municipality number.
kommuner-tabell = Municipalities and status
kommuner-viser = { $antall ->
    [one] Showing 1 municipality
   *[other] Showing { $forste }–{ $siste } of { $antall } municipalities
}
kommuner-kolonne-nummer = Number
kommuner-kolonne-kommune = Municipality
kommuner-kolonne-fylke = County
kommuner-kolonne-kontor = ALIS office
kommuner-kolonne-plasser = Places
kommuner-kolonne-status = Status
kommuner-status-plass = Has places
kommuner-status-venteliste = On the waiting list
kommuner-status-sokt = Has applied
kommuner-status-ingen = Has not applied

## One municipality

kommuner-navn = { $navn } Municipality
kommuner-nummer-og-fylke = Municipality number { $nummer } · { $fylke }
kommuner-fakta-tittel = What is known
kommuner-fakta-status = Status
kommuner-fakta-plasser = Places now
kommuner-fakta-utdanning = Training establishment
kommuner-fakta-innbyggere = Population
kommuner-fakta-sentralitet = Centrality
kommuner-innbyggere = { $antall } on 1 January 2026
kommuner-sentralitet = Class { $klasse } of 6, where 1 is the most central
kommuner-utdanning-registrert = Registered
kommuner-utdanning-sokt = Has applied for registration
kommuner-utdanning-nei = Not registered and has not applied
kommuner-utdanning-dato = { $status }, { $dato }
kommuner-utdanning-ukjent = The register does not say anything about the municipality
kommuner-runder-tittel = Calls for applications
kommuner-runder-ingen = No calls for applications yet
kommuner-runder-ingen-hvordan = When a call for applications has been announced, you can see here whether the municipality has applied, and what it was allocated.
kommuner-runder-forklaring = The number of places applied for is shown when the deadline has passed. The outcome is shown when the decision has been approved. The municipality numbers are from 2024, also for older calls for applications.
kommuner-runde = Call for applications
kommuner-runde-frist = Deadline
kommuner-runde-sokt = Has applied
kommuner-runde-onsket = Applied for
kommuner-runde-tildelt = Allocated
kommuner-runde-venteliste = Waiting list
