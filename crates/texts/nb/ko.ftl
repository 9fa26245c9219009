# Køen etter fordelingen: hvem som venter på plass, hvem som står først, og hva som gjøres nå.

ko-tittel = Køen
ko-ingress = Når en plass blir ledig, går den til den som står først: først ventelisten i rekkefølge, så søknadene som kom etter fristen.
ko-ingen = Ingen venter på plass
ko-ingen-hvordan = Plassene på ventelisten kommer hit når svarene i runden er godkjent.
ko-se-plassene = Se plassene
ko-tall-ledige = Ledige plasser
ko-tall-venter = Venter på plass
ko-tall-av = av { $kvote }
ko-navn = Plasser i kø
ko-nummer = Nr.
ko-kommune = Kommune
ko-plass = Plass i søknaden
ko-opphav = Står her fordi
ko-opphav-venteliste = Venteliste, nummer { $nummer }
ko-opphav-supplerende = Søkte { $tidspunkt }
ko-stand = Neste skritt
ko-stand-tur = Kontroller og tilby
ko-stand-venter = Venter
ko-stand-til-attestering = Tilbud til attestering
ko-stand-forbigatt = Gått forbi
ko-stand-trukket = Kommunen tok den ut
ko-uavgjort-tittel = Ikke alle svarene i runden er godkjent
ko-uavgjort = { $antall ->
    [one] 1 svar venter på godkjenning. Da vet vi ikke sikkert hvem som står først, så ingen plass kan tilbys før det er godkjent.
   *[other] { $antall } svar venter på godkjenning. Da vet vi ikke sikkert hvem som står først, så ingen plass kan tilbys før de er godkjent.
}
ko-fullt = Ingen plasser er ledige. Køen går videre når en kommune takker nei eller gir en plass tilbake.
ko-filter-navn = Filtrer køen
ko-filter-sok = Kommune eller saksnummer
ko-filter-vis = Vis
ko-filter-nullstill = Vis alle
ko-filter-tom = Ingen plasser passer
ko-filter-tom-hvordan = Det står { $antall } plasser i køen. Endre søket, eller vis alle.

## Én plass i køen

ko-plass-tittel = { $kommune }, plass { $plass } i søknaden
ko-saksnummer = Saksnummer
ko-nummer-i-koen = Nummer i køen
ko-nummer-ute = Står ikke for tur
ko-kontroll = Ny kontroll
ko-kontroll-forklaring = Samme regler som da søknaden kom, med opplysningene i dag.
ko-kontroll-feiler-tittel = Plassen kan ikke tilbys
ko-kontroll-feiler = Den nye kontrollen viser at dette ikke er oppfylt: { $regler }. Gå forbi plassen, og begrunn det.
ko-tilby = Send tilbud til attestering
ko-tilby-forklaring = En annen person godkjenner tilbudet. Da får kommunen brevet og plassen.
ko-til-forslaget = Se tilbudet som venter på godkjenning
ko-merknader = Hva som er gjort med plassen i køen
ko-merknad-forbigatt = { $hvem } gikk forbi plassen
ko-merknad-trukket = { $hvem } tok plassen ut av køen
ko-merknad-opphevet = { $hvem } tok plassen inn i køen igjen
ko-gjort-forbi = Plassen er gått forbi. Neste i køen står nå for tur.
ko-gjort-inn = Plassen står i køen igjen, der den sto.
ko-gjort-tilby = Tilbudet er sendt til attestering.
ko-gjort-ut = Plassen er tatt ut av køen.

## Gå forbi, ta inn igjen, ta ut

ko-ga-forbi = Gå forbi
ko-ga-forbi-tittel = Gå forbi { $kommune } i køen?
ko-ga-forbi-ingress = Da går den ledige plassen til den neste. Begrunnelsen står ved plassen, og kommunen ser den. Plassen beholder nummeret sitt og kan tas inn igjen.
ko-ga-forbi-begrunnelse = Hvorfor går du forbi?
ko-ga-forbi-begrunnelse-hjelp = For eksempel at kommunen ikke lenger ønsker plassen, eller at den nye kontrollen viser at et krav ikke er oppfylt.
ko-ga-forbi-ja = Gå forbi
ko-ta-inn = Ta inn i køen igjen
ko-ta-inn-tittel = Ta { $kommune } inn i køen igjen?
ko-ta-inn-ingress = Plassen får tilbake stedet sitt i køen.
ko-ta-inn-begrunnelse = Hvorfor tas plassen inn igjen?
ko-ta-inn-ja = Ta inn igjen
ko-ta-ut = Ta plassen ut av køen
ko-ta-ut-tittel = Ta plass { $plass } i søknaden ut av køen?
ko-ta-ut-ingress = Kommunen får ikke tilbud om plassen. Dette kan ikke angres. Ønsker dere plass senere, må dere søke på nytt.
ko-ta-ut-begrunnelse = Hvorfor tar dere plassen ut?
ko-ta-ut-ja = Ja, ta den ut

## Når det ikke går

ko-feil-ikke-i-ko = Plassen står ikke i køen lenger.
ko-feil-ikke-tur = En annen står foran i køen. Behandle den først, eller gå forbi den med en begrunnelse.
ko-feil-ingen-ledige = Ingen plasser er ledige nå.
ko-feil-til-attestering = Et tilbud om plassen venter på godkjenning. Det må sendes tilbake først.
ko-feil-alt-merket = Plassen er allerede satt til side.
ko-feil-ikke-forbigatt = Plassen er ikke gått forbi, så den kan ikke tas inn igjen.
ko-feil-runden = Svar i runden venter på godkjenning. De må godkjennes først.
ko-feil-tidligere = En søknad som kom tidligere, er ikke avgjort. Den må avgjøres først.

## Kommunens egne plasser i kø

ko-egne = Plasser dere venter på
ko-egne-linje = Plass { $plass } i søknaden { $saksnummer }
ko-egne-nummer = Nummer { $nummer } i køen. { $ledige ->
    [0] Ingen plasser er ledige nå.
    [one] 1 plass er ledig nå.
   *[other] { $ledige } plasser er ledige nå.
}
ko-egne-forbigatt = Helsedirektoratet har gått forbi plassen { $dato }: «{ $begrunnelse }»
ko-egne-trukket = Dere tok plassen ut av køen { $dato }.

## På oppgavesiden

ko-oppgave = { $antall ->
    [one] 1 ledig plass kan tilbys
   *[other] { $antall } ledige plasser kan tilbys
}
ko-oppgave-forklaring = Først i køen: { $kommune }.
ko-oppgave-lenke = Se køen
