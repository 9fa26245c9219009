# Kommunene, åpent for alle: listen, og en side for hver kommune.

kommuner-tittel = Kommuner
kommuner-ingress = Alle { $antall } kommunene: hvem som har plass i introduksjonsavtalen, hvem som venter, og hvilket ALIS-kontor som hjelper.
kommuner-filter = Søk og filtrer
kommuner-sok = Navn eller nummer
kommuner-fylke = Fylke
kommuner-alle-fylker = Alle fylker
kommuner-status = Status
kommuner-alle-statuser = Alle
kommuner-vis = Vis
kommuner-nullstill = Vis alle kommuner
kommuner-tom = Ingen kommuner passer
kommuner-tom-hvordan = Ingen av de { $antall } kommunene passer til søket. Søk på en del av navnet, eller på kommunenummeret.
kommuner-tabell = Kommuner og status
kommuner-viser = { $antall ->
    [one] Viser 1 kommune
   *[other] Viser { $forste }–{ $siste } av { $antall } kommuner
}
kommuner-kolonne-nummer = Nummer
kommuner-kolonne-kommune = Kommune
kommuner-kolonne-fylke = Fylke
kommuner-kolonne-kontor = ALIS-kontor
kommuner-kolonne-plasser = Plasser
kommuner-kolonne-status = Status

kommuner-status-plass = Har plass
kommuner-status-venteliste = På venteliste
kommuner-status-sokt = Har søkt
kommuner-status-ingen = Har ikke søkt

## Én kommune

kommuner-navn = { $navn } kommune
kommuner-nummer-og-fylke = Kommunenummer { $nummer } · { $fylke }
kommuner-fakta-tittel = Dette er kjent
kommuner-fakta-status = Status
kommuner-fakta-plasser = Plasser nå
kommuner-fakta-utdanning = Utdanningsvirksomhet
kommuner-fakta-innbyggere = Innbyggere
kommuner-fakta-sentralitet = Sentralitet
kommuner-innbyggere = { $antall } per 1. januar 2026
kommuner-sentralitet = Klasse { $klasse } av 6, der 1 er mest sentral
kommuner-utdanning-registrert = Registrert
kommuner-utdanning-sokt = Har søkt om registrering
kommuner-utdanning-nei = Verken registrert eller søkt
kommuner-utdanning-dato = { $status }, { $dato }
kommuner-utdanning-ukjent = Registeret sier ikke noe om kommunen
kommuner-runder-tittel = Utlysninger
kommuner-runder-ingen = Ingen utlysninger ennå
kommuner-runder-ingen-hvordan = Når en utlysning er kunngjort, står det her om kommunen har søkt, og hva den fikk.
kommuner-runder-forklaring = Antallet som er søkt om, vises når fristen er ute. Svaret vises når vedtaket er godkjent. Kommunenumrene er fra 2024, også for eldre utlysninger.
kommuner-runde = Utlysning
kommuner-runde-frist = Frist
kommuner-runde-sokt = Har søkt
kommuner-runde-onsket = Søkt om
kommuner-runde-tildelt = Tildelt
kommuner-runde-venteliste = Venteliste
