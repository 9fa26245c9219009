# Den åpne forsiden.

forside-tittel = Introduksjonsavtaler i allmennmedisin
# Med myke bindestreker og hardt mellomrom, så den deler seg pent på smal skjerm.
forside-overskrift = Introduksjons{"\u00AD"}avtaler i{"\u00A0"}allmenn{"\u00AD"}medisin
forside-ingress = Med en introduksjonsavtale kan en lege i spesialisering arbeide på fastlegenes lister samtidig som fastlegene, og alle har rett til trygderefusjon.
forside-kort = Kommunen sender søknaden til Helsedirektoratet. Antallet avtaler er begrenset. Det følger ikke penger med avtalen.
forside-finn = Finn din kommune
forside-regler = Se reglene
forside-kvote-dato = Plassene slik de er { $dato }.
forside-hvorfor-kvote = Hvorfor { $kvote }?
forside-kvote-forklaring = Departementet bestemmer hvor mange avtaler det kan være i hele landet. Antallet er { $kvote }. Det stemmer med at de foreslåtte { $bevilgning } rekker til { $antall } avtaler når én avtale er anslått til { $kostnad }. Regnestykket er en tolkning: det forklarer tallet, det bestemmer det ikke.
forside-apent-tittel = Åpent nå
forside-apent-ingress = Kommunen sender én søknad og oppgir hvor mange avtaler den ønsker. Det vi vet fra før, spør vi ikke om.
forside-apent-ingen = Ingenting er åpent nå
forside-apent-ingen-hvordan = Nye utlysninger kommer her.
forside-apent-ordning = Rett til å inngå introduksjonsavtaler. Dere trenger ikke ha en lege klar.
forside-frist = { $dato }
forside-dager-igjen = { $dager ->
    [0] siste dag
    [one] 1 dag igjen
   *[other] { $dager } dager igjen
}
forside-fristen-ute = Fristen { $dato } er ute
forside-lopende = Fristen { $dato } er ute. Utlysningen løper videre så lenge det er ledige plasser.
forside-ikke-apen = Åpner { $dato }
forside-finn-tittel = Hva gjelder for din kommune?
forside-kommune = Kommune
forside-velg = Velg kommune
forside-vis-svar = Vis svar
forside-svar-ja = { $kommune } kan søke nå
forside-svar-nei = { $kommune } kan ikke søke nå
forside-svar-kanskje = { $kommune } kan søke når kommunen er utdanningsvirksomhet
forside-svar-sendt = { $kommune } har søkt
forside-svar-velg-forst = Velg en kommune, så svarer vi her
forside-svar-velg-hvordan = Svaret sier om kommunen kan søke, hva den kan søke om, og når fristen er.
forside-sporsmal-kan = Kan vi søke?
forside-sporsmal-hva = På hva?
forside-sporsmal-nar = Når?
forside-sporsmal-fra-for = Hva har vi fra før?
forside-sporsmal-ledige = Hvor mange er ledige?
forside-sporsmal-hjelp = Hvem hjelper oss?
forside-ledige = { $ledige } av { $kvote } plasser i hele landet er ledige.
forside-kontor = { $navn } i { $sted }.
forside-kontor-kontakt = Kontoret gir råd, det avgjør ikke. Kildene våre oppgir ingen kontaktadresse.
forside-kontor-ukjent = Kildene våre sier ikke hvilket ALIS-kontor som hjelper kommunen på denne datoen.
forside-kan-vi-soke = Kan vi søke? Steg for steg
forside-varsel = Få varsel på e-post
forside-kan-registrert = Ja. Kommunen er registrert som utdanningsvirksomhet.
forside-kan-sokt = Ja. Kommunen har søkt om å bli utdanningsvirksomhet.
forside-kan-nei = Registeret sier at kommunen ikke er utdanningsvirksomhet. Kommunen kan søke så snart den har søkt om å bli det.
forside-kan-ukjent = Ja, hvis kommunen er registrert som utdanningsvirksomhet eller har søkt om å bli det. Registeret sier ikke noe om kommunen ennå.
forside-kan-sendt = Kommunen har sendt søknaden sin i denne runden. I fristrunden er det én søknad per kommune.
forside-kan-lopende = Ja, så lenge det er ledige plasser. Fristen er ute, men utlysningen løper videre. Ventelisten går foran.
forside-kan-lukket = Nei. Ingen utlysning er åpen nå.
forside-hva-introduksjonsavtaler = Introduksjonsavtaler
forside-hva-ingenting = Ingenting er åpent nå. Nye utlysninger kommer på forsiden.
forside-nar-frist = Innen { $dato }.
forside-nar-lopende = Når som helst så lenge det er ledige plasser. Fristen for fristrunden var { $dato }.
forside-nar-ute = Fristen { $dato } er ute. Ta kontakt med Helsedirektoratet dersom dere trenger en avtale nå.
forside-fra-for-ingen = Ingen plasser.
forside-fra-for = { $antall ->
    [one] 1 plass
   *[other] { $antall } plasser
}
forside-logg-inn-og-sok = Logg inn og søk
forside-logg-inn = Logg inn
forside-hvem-tittel = Hvem er du?
forside-hvem-kommune = Kommune
forside-hvem-kommune-tekst = Skriv søknaden i korte steg, se vurderingene mens dere skriver, og få svaret ett sted.
forside-hvem-direktorat = Helsedirektoratet
forside-hvem-direktorat-tekst = Vurder, prioriter og fatt vedtak. Hver vurdering viser kilden sin.
forside-hvem-alle = Alle andre
forside-hvem-alle-tekst = Les reglene, se hvor de kommer fra, og hva som er tolkning.
forside-hvem-tall = Åpne tall
forside-hvem-tall-tekst = Se hvordan kvoten brukes, runde for runde og kommune for kommune, og last ned tallene.
forside-hvem-varsel = Varsel på e-post
forside-hvem-varsel-tekst = Få beskjed når en ny utlysning åpner. Du kan melde deg av når som helst.
