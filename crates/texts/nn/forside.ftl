# Den opne framsida.

forside-tittel = Introduksjonsavtalar i allmennmedisin
# Med mjuke bindestrekar og hardt mellomrom, så ho deler seg pent på smal skjerm.
forside-overskrift = Introduksjons{"\u00AD"}avtalar i{"\u00A0"}allmenn{"\u00AD"}medisin
forside-ingress = Med ein introduksjonsavtale kan ein lege i spesialisering arbeide på listene til fastlegane samtidig med dei, og alle har rett til trygderefusjon.
forside-kort = Kommunen sender søknaden til Helsedirektoratet. Talet på avtalar er avgrensa. Det følgjer ikkje pengar med avtalen.
forside-finn = Finn kommunen din
forside-regler = Sjå reglane
forside-kvote-dato = Plassane slik dei er { $dato }.
forside-hvorfor-kvote = Kvifor { $kvote }?
forside-kvote-forklaring = Departementet bestemmer kor mange avtalar det kan vere i heile landet. Talet er { $kvote }. Det stemmer med at dei foreslåtte { $bevilgning } rekk til { $antall } avtalar når éin avtale er anslått til { $kostnad }. Reknestykket er ei tolking: Det forklarer talet, det bestemmer det ikkje.
forside-apent-tittel = Ope no
forside-apent-ingress = Kommunen sender éin søknad og oppgir kor mange avtalar han ønsker. Det vi veit frå før, spør vi ikkje om.
forside-apent-ingen = Ingenting er ope no
forside-apent-ingen-hvordan = Nye utlysingar kjem her.
forside-apent-ordning = Rett til å inngå introduksjonsavtalar. De treng ikkje ha ein lege klar.
forside-frist = { $dato }
forside-dager-igjen = { $dager ->
    [0] siste dag
    [one] 1 dag igjen
   *[other] { $dager } dagar igjen
}
forside-fristen-ute = Fristen { $dato } er ute
forside-lopende = Fristen { $dato } er ute. Utlysinga er open vidare så lenge det er ledige plassar.
forside-ikke-apen = Opnar { $dato }
forside-finn-tittel = Kva gjeld for kommunen din?
forside-kommune = Kommune
forside-velg = Vel kommune
forside-vis-svar = Vis svar
forside-svar-ja = { $kommune } kan søke no
forside-svar-nei = { $kommune } kan ikkje søke no
forside-svar-kanskje = { $kommune } kan søke når kommunen er utdanningsverksemd
forside-svar-sendt = { $kommune } har søkt
forside-svar-velg-forst = Vel ein kommune, så svarer vi her
forside-svar-velg-hvordan = Svaret seier om kommunen kan søke, kva han kan søke om, og når fristen er.
forside-sporsmal-kan = Kan vi søke?
forside-sporsmal-hva = På kva?
forside-sporsmal-nar = Når?
forside-sporsmal-fra-for = Kva har vi frå før?
forside-sporsmal-ledige = Kor mange er ledige?
forside-sporsmal-hjelp = Kven hjelper oss?
forside-ledige = { $ledige } av { $kvote } plassar i heile landet er ledige.
forside-kontor = { $navn } i { $sted }.
forside-kontor-kontakt = Kontoret gir råd, det avgjer ikkje. Kjeldene våre oppgir inga kontaktadresse.
forside-kontor-ukjent = Kjeldene våre seier ikkje kva ALIS-kontor som hjelper kommunen på denne datoen.
forside-kan-vi-soke = Kan vi søke? Steg for steg
forside-varsel = Få varsel på e-post
forside-kan-registrert = Ja. Kommunen er registrert som utdanningsverksemd.
forside-kan-sokt = Ja. Kommunen har søkt om å bli utdanningsverksemd.
forside-kan-nei = Registeret seier at kommunen ikkje er utdanningsverksemd. Kommunen kan søke så snart han har søkt om å bli det.
forside-kan-ukjent = Ja, viss kommunen er registrert som utdanningsverksemd eller har søkt om å bli det. Registeret seier ikkje noko om kommunen enno.
forside-kan-sendt = Kommunen har sendt søknaden sin i denne runden. I fristrunden er det éin søknad per kommune.
forside-kan-lopende = Ja, så lenge det er ledige plassar. Fristen er ute, men utlysinga er open vidare. Ventelista går føre.
forside-kan-lukket = Nei. Inga utlysing er open no.
forside-hva-introduksjonsavtaler = Introduksjonsavtalar
forside-hva-ingenting = Ingenting er ope no. Nye utlysingar kjem på framsida.
forside-nar-frist = Innan { $dato }.
forside-nar-lopende = Når som helst så lenge det er ledige plassar. Fristen for fristrunden var { $dato }.
forside-nar-ute = Fristen { $dato } er ute. Ta kontakt med Helsedirektoratet viss de treng ein avtale no.
forside-fra-for-ingen = Ingen plassar.
forside-fra-for = { $antall ->
    [one] 1 plass
   *[other] { $antall } plassar
}
forside-logg-inn-og-sok = Logg inn og søk
forside-logg-inn = Logg inn
forside-hvem-tittel = Kven er du?
forside-hvem-kommune = Kommune
forside-hvem-kommune-tekst = Skriv søknaden i korte steg, sjå vurderingane medan de skriv, og få svaret på éin stad.
forside-hvem-direktorat = Helsedirektoratet
forside-hvem-direktorat-tekst = Vurder, prioriter og gjer vedtak. Kvar vurdering viser kjelda si.
forside-hvem-alle = Alle andre
forside-hvem-alle-tekst = Les reglane, sjå kvar dei kjem frå, og kva som er tolking.
forside-hvem-tall = Opne tal
forside-hvem-tall-tekst = Sjå korleis kvoten blir brukt, runde for runde og kommune for kommune, og last ned tala.
forside-hvem-varsel = Varsel på e-post
forside-hvem-varsel-tekst = Få beskjed når ei ny utlysing opnar. Du kan melde deg av når som helst.
