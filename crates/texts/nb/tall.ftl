# Åpne tall: kvoten, rundene og kommunene, og filene som kan lastes ned.

tall-tittel = Åpne tall
tall-ingress = Slik brukes introduksjonsavtalene: hvem som søkte, hvor mange plasser de søkte om, og hva de fikk. Tallene gjelder kommuner. Leger er ikke med.
tall-dato = Plassene slik de er { $dato }.
tall-sokere = Kommuner som søkte
tall-onsket = Plasser søkt om
tall-tildelt = Tildelt
tall-venteliste = På venteliste
tall-runder = Runde for runde
tall-runder-ingen = Ingen utlysninger ennå
tall-runder-ingen-hvordan = Tallene for en utlysning kommer her når den er kunngjort.
tall-runde = Utlysning
tall-frist = Frist
tall-kvote = Kvote
tall-nar = Antallet plasser som er søkt om, vises når fristen er ute. Tildelt og venteliste vises når vedtakene er godkjent, ett for ett. Strek betyr at tallet ikke er kjent ennå.
tall-landet = Landet, kommune for kommune
tall-landet-ingress = Hver rute er én kommune. Rutene er samlet fylke for fylke, med nord øverst. De samme tallene står i tabellene under.
tall-kart-fylke = { $fylke }: { $antall } { $antall ->
    [one] kommune
   *[other] kommuner
}. { $plass } har plass, { $venter } står på venteliste, { $sokt } har søkt uten å ha plass.
tall-fylker = Fylke for fylke
tall-fylke = Fylke
tall-kommuner = Kommuner
tall-na = Plasser nå
tall-i-alt = I alt
tall-vis-kommuner = { $antall ->
    [one] Vis den ene kommunen som har søkt eller har plass
   *[other] Vis de { $antall } kommunene som har søkt eller har plass
}
tall-kommuner-tabell = Kommuner som har søkt eller har plass
tall-kommune = Kommune
tall-status = Status
tall-resten = { $antall ->
    [one] Den siste kommunen har verken søkt i den siste runden eller plass.
   *[other] De andre { $antall } kommunene har verken søkt i den siste runden eller plass.
}

## Filer

tall-filer = Last ned
tall-filer-ingress = Adressene er faste, så de kan leses av andre systemer. CSV-filene har semikolon mellom kolonnene og er i UTF-8. Nye kolonner kan komme til, men ingen blir borte eller får nytt navn.
tall-last-ned = Last ned { $format }
tall-kolonner = Slik er kolonnene
tall-lisens = Tallene kan brukes fritt etter norsk lisens for offentlige data. Oppgi Helsedirektoratet som kilde, og datoen.
tall-lisens-lenke = Les lisensen (NLOD 2.0)
tall-sett-kvote = Kvoten
tall-sett-kvote-innhold = Hvor mange plasser det er i hele landet, hvor mange som er tildelt, og hvor mange som er ledige i dag.
tall-sett-runder = Utlysningene
tall-sett-runder-innhold = Én rad for hver utlysning som er kunngjort.
tall-sett-kommuner = Kommunene
tall-sett-kommuner-innhold = Én rad for hver kommune i hver utlysning. Kommunenumrene er fra 2024, også for eldre utlysninger.
tall-kolonne-dato = Dagen tallene gjelder for.
tall-kolonne-kvote = Plasser i hele landet.
tall-kolonne-tildelt = Plasser som er tildelt. I kvoten: plasser som er i bruk eller tildelt nå. I utlysningene: plasser som godkjente vedtak gir.
tall-kolonne-ledig = Plasser som ikke er tildelt.
tall-kolonne-tilbudt = Av de tildelte: plasser kommunen ikke har svart på ennå.
tall-kolonne-returnert = Av de ledige: plasser som er avslått, trukket tilbake, returnert eller avsluttet.
tall-kolonne-i-bruk = Av de tildelte: plasser noen arbeider på etter en signert avtale.
tall-kolonne-utlysning = Navnet på utlysningen i adresser.
tall-kolonne-tittel = Tittelen på utlysningen.
tall-kolonne-kunngjort = Dagen utlysningen ble kunngjort.
tall-kolonne-frist = Siste dag i fristrunden.
tall-kolonne-sokere = Kommuner som har søkt.
tall-kolonne-onsket = Plasser det er søkt om. Tom til fristen er ute.
tall-kolonne-venteliste = Plasser som godkjente vedtak har satt på venteliste. Tom til vedtaket er godkjent.
tall-kolonne-kommunenummer = Fire sifre, med null foran. Numrene fra 2024.
tall-kolonne-kommune = Navnet på kommunen.
tall-kolonne-fylkesnummer = To sifre, med null foran.
tall-kolonne-fylke = Navnet på fylket.
tall-kolonne-har-sokt = Om kommunen har søkt i utlysningen.
tall-kolonne-plasser-na = Plasser kommunen har i dag, uansett utlysning.
