# Opne tal: kvoten, rundane og kommunane, og filene som kan lastast ned.

tall-tittel = Opne tal
tall-ingress = Slik blir introduksjonsavtalane brukte: kven som søkte, kor mange plassar dei søkte om, og kva dei fekk. Tala gjeld kommunar. Legar er ikkje med.
tall-dato = Plassane slik dei er { $dato }.
tall-sokere = Kommunar som søkte
tall-onsket = Plassar søkt om
tall-tildelt = Tildelt
tall-venteliste = På venteliste
tall-runder = Runde for runde
tall-runder-ingen = Ingen utlysingar enno
tall-runder-ingen-hvordan = Tala for ei utlysing kjem her når ho er kunngjord.
tall-runde = Utlysing
tall-frist = Frist
tall-kvote = Kvote
tall-nar = Talet på plassar det er søkt om, blir vist når fristen er ute. Tildelt og venteliste blir viste når vedtaka er godkjende, eitt for eitt. Strek betyr at talet ikkje er kjent enno.
tall-landet = Landet, kommune for kommune
tall-landet-ingress = Kvar rute er éin kommune. Rutene er samla fylke for fylke, med nord øvst. Dei same tala står i tabellane under.
tall-kart-fylke = { $fylke }: { $antall } { $antall ->
    [one] kommune
   *[other] kommunar
}. { $plass } har plass, { $venter } står på venteliste, { $sokt } har søkt utan å ha plass.
tall-fylker = Fylke for fylke
tall-fylke = Fylke
tall-kommuner = Kommunar
tall-na = Plassar no
tall-i-alt = I alt
tall-vis-kommuner = { $antall ->
    [one] Vis den eine kommunen som har søkt eller har plass
   *[other] Vis dei { $antall } kommunane som har søkt eller har plass
}
tall-kommuner-tabell = Kommunar som har søkt eller har plass
tall-kommune = Kommune
tall-status = Status
tall-resten = { $antall ->
    [one] Den siste kommunen har verken søkt i den siste runden eller har plass.
   *[other] Dei andre { $antall } kommunane har verken søkt i den siste runden eller har plass.
}

## Filer

tall-filer = Last ned
tall-filer-ingress = Adressene er faste, så andre system kan lese dei. CSV-filene har semikolon mellom kolonnene og er i UTF-8. Nye kolonner kan komme til, men ingen blir borte eller får nytt namn.
tall-last-ned = Last ned { $format }
tall-kolonner = Slik er kolonnene
tall-lisens = Tala kan brukast fritt etter norsk lisens for offentlege data. Oppgi Helsedirektoratet som kjelde, og datoen.
tall-lisens-lenke = Les lisensen (NLOD 2.0)
tall-sett-kvote = Kvoten
tall-sett-kvote-innhold = Kor mange plassar det er i heile landet, kor mange som er tildelte, og kor mange som er ledige i dag.
tall-sett-runder = Utlysingane
tall-sett-runder-innhold = Éi rad for kvar utlysing som er kunngjord.
tall-sett-kommuner = Kommunane
tall-sett-kommuner-innhold = Éi rad for kvar kommune i kvar utlysing. Kommunenummera er frå 2024, også for eldre utlysingar.
tall-kolonne-dato = Dagen tala gjeld for.
tall-kolonne-kvote = Plassar i heile landet.
tall-kolonne-tildelt = Plassar som er tildelte. I kvoten: plassar som er i bruk eller tildelte no. I utlysingane: plassar som godkjende vedtak gir.
tall-kolonne-ledig = Plassar som ikkje er tildelte.
tall-kolonne-tilbudt = Av dei tildelte: plassar kommunen ikkje har svart på enno.
tall-kolonne-returnert = Av dei ledige: plassar som er avslåtte, trekte tilbake, returnerte eller avslutta.
tall-kolonne-i-bruk = Av dei tildelte: plassar nokon arbeider på etter ein signert avtale.
tall-kolonne-utlysning = Namnet på utlysinga i adresser.
tall-kolonne-tittel = Tittelen på utlysinga.
tall-kolonne-kunngjort = Dagen utlysinga blei kunngjord.
tall-kolonne-frist = Siste dag i fristrunden.
tall-kolonne-sokere = Kommunar som har søkt.
tall-kolonne-onsket = Plassar det er søkt om. Tom til fristen er ute.
tall-kolonne-venteliste = Plassar som godkjende vedtak har sett på venteliste. Tom til vedtaket er godkjent.
tall-kolonne-kommunenummer = Fire siffer, med null foran. Nummera frå 2024.
tall-kolonne-kommune = Namnet på kommunen.
tall-kolonne-fylkesnummer = To siffer, med null foran.
tall-kolonne-fylke = Namnet på fylket.
tall-kolonne-har-sokt = Om kommunen har søkt i utlysinga.
tall-kolonne-plasser-na = Plassar kommunen har i dag, uansett utlysing.
