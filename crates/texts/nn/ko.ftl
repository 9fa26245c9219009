# Køen etter fordelinga: kven som ventar på plass, kven som står først, og kva som blir gjort no.

ko-tittel = Køen
ko-ingress = Når ein plass blir ledig, går han til den som står først: først ventelista i rekkjefølgje, så søknadene som kom etter fristen.
ko-ingen = Ingen ventar på plass
ko-ingen-hvordan = Plassane på ventelista kjem hit når svara i runden er godkjende.
ko-se-plassene = Sjå plassane
ko-tall-ledige = Ledige plassar
ko-tall-venter = Ventar på plass
ko-tall-av = av { $kvote }
ko-navn = Plassar i kø
ko-nummer = Nr.
ko-kommune = Kommune
ko-plass = Plass i søknaden
ko-opphav = Står her fordi
ko-opphav-venteliste = Venteliste, nummer { $nummer }
ko-opphav-supplerende = Søkte { $tidspunkt }
ko-stand = Neste steg
ko-stand-tur = Kontroller og tilby
ko-stand-venter = Ventar
ko-stand-til-attestering = Tilbod til attestering
ko-stand-forbigatt = Gått forbi
ko-stand-trukket = Kommunen tok han ut
ko-uavgjort-tittel = Ikkje alle svara i runden er godkjende
ko-uavgjort = { $antall ->
    [one] 1 svar ventar på godkjenning. Då veit vi ikkje sikkert kven som står først, så vi kan ikkje tilby nokon plass før det er godkjent.
   *[other] { $antall } svar ventar på godkjenning. Då veit vi ikkje sikkert kven som står først, så vi kan ikkje tilby nokon plass før dei er godkjende.
}
ko-fullt = Ingen plassar er ledige. Køen går vidare når ein kommune takkar nei eller gir ein plass tilbake.
ko-filter-navn = Filtrer køen
ko-filter-sok = Kommune eller saksnummer
ko-filter-vis = Vis
ko-filter-nullstill = Vis alle
ko-filter-tom = Ingen plassar passar
ko-filter-tom-hvordan = Det står { $antall } plassar i køen. Endre søket, eller vis alle.

## Éin plass i køen

ko-plass-tittel = { $kommune }, plass { $plass } i søknaden
ko-saksnummer = Saksnummer
ko-nummer-i-koen = Nummer i køen
ko-nummer-ute = Står ikkje for tur
ko-kontroll = Ny kontroll
ko-kontroll-forklaring = Same reglar som då søknaden kom, med opplysningane i dag.
ko-kontroll-feiler-tittel = Du kan ikkje tilby plassen
ko-kontroll-feiler = Den nye kontrollen viser at dette ikkje er oppfylt: { $regler }. Gå forbi plassen, og grunngi det.
ko-tilby = Send tilbod til attestering
ko-tilby-forklaring = Ein annan person godkjenner tilbodet. Då får kommunen brevet og plassen.
ko-til-forslaget = Sjå tilbodet som ventar på godkjenning
ko-merknader = Kva som er gjort med plassen i køen
ko-merknad-forbigatt = { $hvem } gjekk forbi plassen
ko-merknad-trukket = { $hvem } tok plassen ut av køen
ko-merknad-opphevet = { $hvem } tok plassen inn i køen igjen
ko-gjort-forbi = Plassen er gått forbi. Neste i køen står no for tur.
ko-gjort-inn = Plassen står i køen igjen, der han stod.
ko-gjort-tilby = Tilbodet er sendt til attestering.
ko-gjort-ut = Plassen er tatt ut av køen.

## Gå forbi, ta inn igjen, ta ut

ko-ga-forbi = Gå forbi
ko-ga-forbi-tittel = Gå forbi { $kommune } i køen?
ko-ga-forbi-ingress = Då går den ledige plassen til den neste. Grunngivinga står ved plassen, og kommunen ser ho. Plassen beheld nummeret sitt og kan takast inn igjen.
ko-ga-forbi-begrunnelse = Kvifor går du forbi?
ko-ga-forbi-begrunnelse-hjelp = Til dømes at kommunen ikkje lenger ønsker plassen, eller at den nye kontrollen viser at eit krav ikkje er oppfylt.
ko-ga-forbi-ja = Gå forbi
ko-ta-inn = Ta inn i køen igjen
ko-ta-inn-tittel = Ta { $kommune } inn i køen igjen?
ko-ta-inn-ingress = Plassen får tilbake staden sin i køen.
ko-ta-inn-begrunnelse = Kvifor blir plassen tatt inn igjen?
ko-ta-inn-ja = Ta inn igjen
ko-ta-ut = Ta plassen ut av køen
ko-ta-ut-tittel = Ta plass { $plass } i søknaden ut av køen?
ko-ta-ut-ingress = Kommunen får ikkje tilbod om plassen. Dette kan ikkje angrast. Ønsker de plass seinare, må de søke på nytt.
ko-ta-ut-begrunnelse = Kvifor tar de plassen ut?
ko-ta-ut-ja = Ja, ta han ut

## Når det ikkje går

ko-feil-ikke-i-ko = Plassen står ikkje i køen lenger.
ko-feil-ikke-tur = Ein annan plass står framfor i køen. Handsam den først, eller gå forbi han med ei grunngiving.
ko-feil-ingen-ledige = Ingen plassar er ledige no.
ko-feil-til-attestering = Eit tilbod om plassen ventar på godkjenning. Det må sendast tilbake først.
ko-feil-alt-merket = Plassen er allereie sett til side.
ko-feil-ikke-forbigatt = Plassen er ikkje gått forbi, så han kan ikkje takast inn igjen.
ko-feil-runden = Svar i runden ventar på godkjenning. Dei må godkjennast først.
ko-feil-tidligere = Ein søknad som kom tidlegare, er ikkje avgjord. Han må avgjerast først.

## Plassar i kø for kommunen sjølv

ko-egne = Plassar de ventar på
ko-egne-linje = Plass { $plass } i søknaden { $saksnummer }
ko-egne-nummer = Nummer { $nummer } i køen. { $ledige ->
    [0] Ingen plassar er ledige no.
    [one] 1 plass er ledig no.
   *[other] { $ledige } plassar er ledige no.
}
ko-egne-forbigatt = Helsedirektoratet har gått forbi plassen { $dato }: «{ $begrunnelse }»
ko-egne-trukket = De tok plassen ut av køen { $dato }.

## På oppgåvesida

ko-oppgave = { $antall ->
    [one] Du kan tilby 1 ledig plass
   *[other] Du kan tilby { $antall } ledige plassar
}
ko-oppgave-forklaring = Først i køen: { $kommune }.
ko-oppgave-lenke = Sjå køen
