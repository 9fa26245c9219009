# Kommunane, ope for alle: lista, og ei side for kvar kommune.

kommuner-tittel = Kommunar
kommuner-ingress = Alle dei { $antall } kommunane: kven som har plass til introduksjonsavtale, kven som ventar, og kva ALIS-kontor som hjelper.
kommuner-filter = Søk og filtrer
kommuner-sok = Namn eller nummer
kommuner-fylke = Fylke
kommuner-alle-fylker = Alle fylka
kommuner-status = Status
kommuner-alle-statuser = Alle
kommuner-vis = Vis
kommuner-nullstill = Vis alle kommunane
kommuner-tom = Ingen kommunar passar
kommuner-tom-hvordan = Ingen av dei { $antall } kommunane passar med søket. Søk på ein del av namnet, eller på kommunenummeret.
kommuner-tabell = Kommunar og status
kommuner-viser = { $antall ->
    [one] Viser 1 kommune
   *[other] Viser { $forste }–{ $siste } av { $antall } kommunar
}
kommuner-kolonne-nummer = Nummer
kommuner-kolonne-kommune = Kommune
kommuner-kolonne-fylke = Fylke
kommuner-kolonne-kontor = ALIS-kontor
kommuner-kolonne-plasser = Plassar
kommuner-kolonne-status = Status
kommuner-status-plass = Har plass
kommuner-status-venteliste = På venteliste
kommuner-status-sokt = Har søkt
kommuner-status-ingen = Har ikkje søkt

## Éin kommune

kommuner-navn = { $navn } kommune
kommuner-nummer-og-fylke = Kommunenummer { $nummer } · { $fylke }
kommuner-fakta-tittel = Dette er kjent
kommuner-fakta-status = Status
kommuner-fakta-plasser = Plassar no
kommuner-fakta-utdanning = Utdanningsverksemd
kommuner-fakta-innbyggere = Innbyggjarar
kommuner-fakta-sentralitet = Sentralitet
kommuner-innbyggere = { $antall } per 1. januar 2026
kommuner-sentralitet = Klasse { $klasse } av 6, der 1 er mest sentral
kommuner-utdanning-registrert = Registrert
kommuner-utdanning-sokt = Har søkt om registrering
kommuner-utdanning-nei = Verken registrert eller søkt
kommuner-utdanning-dato = { $status }, { $dato }
kommuner-utdanning-ukjent = Registeret seier ikkje noko om kommunen
kommuner-runder-tittel = Utlysingar
kommuner-runder-ingen = Ingen utlysingar enno
kommuner-runder-ingen-hvordan = Når ei utlysing er kunngjord, står det her om kommunen har søkt, og kva han fekk.
kommuner-runder-forklaring = Talet på plassar det er søkt om, blir vist når fristen er ute. Svaret blir vist når vedtaket er godkjent. Kommunenummera er frå 2024, også for eldre utlysingar.
kommuner-runde = Utlysing
kommuner-runde-frist = Frist
kommuner-runde-sokt = Har søkt
kommuner-runde-onsket = Søkt om
kommuner-runde-tildelt = Tildelt
kommuner-runde-venteliste = Venteliste
