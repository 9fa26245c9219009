# Én blokk per regel. Nøklene er de som regelen selv bruker:
#   regel-<id>-tittel            kort navn
#   regel-<id>-gjengivelse-<nr>  hva kilden sier, for hver versjon av regelen
#   regel-<id>-<forklaring>      resultatet i én eller to setninger
# Variablene er navnene på opplysninger og parametere, slik kontraktene skriver dem. Datoer og store tall
# kommer ferdig formatert som tekst; opplysninger under 1000 kommer som tall, så en tekst kan velge entall.

## IA-01

regel-ia-01-tittel = Kommunen er utdanningsvirksomhet
regel-ia-01-gjengivelse-1 = Det første brevet sier ikke hvem som kan søke. Her brukes kravet fra det neste brevet: Kommunen er registrert som utdanningsvirksomhet, eller har søkt om det.
regel-ia-01-gjengivelse-2 = Ordningen er åpen for kommuner som er utdanningsvirksomhet etter spesialistforskriften. Det holder at kommunen har søkt om registrering.
regel-ia-01-registrert = Kommunen er registrert som utdanningsvirksomhet.
regel-ia-01-sokt = Kommunen har søkt om registrering som utdanningsvirksomhet. Det er nok.
regel-ia-01-nei = Kommunen er ikke registrert som utdanningsvirksomhet og har ikke søkt om det. Da kan den ikke få plasser.
regel-ia-01-ukjent = Det er ikke oppgitt om kommunen er registrert som utdanningsvirksomhet.

## IA-02

regel-ia-02-tittel = Én søknad per kommune
regel-ia-02-gjengivelse-1 = Det første brevet sier ikke hvor mange søknader en kommune kan sende. Her brukes kravet fra det neste brevet: én søknad, med antallet avtaler.
regel-ia-02-gjengivelse-2 = Hver kommune samler alt i én søknad og oppgir antallet avtaler der. At kommunen kan søke på nytt etter fristen, er en tolkning.
regel-ia-02-en-soknad = Kommunen har sendt én søknad. Den gjelder { felles-antall-plasser }.
regel-ia-02-etter-fristen = Søknaden kom etter fristen { $frist }. Da teller ikke søknader fra fristrunden. Søknaden gjelder { felles-antall-plasser }.
regel-ia-02-ingen-plasser = Søknaden gjelder ingen plasser. Den må gjelde minst én.
regel-ia-02-flere = Kommunen har allerede søkt i denne fristrunden. Den kan bare ha én søknad.
regel-ia-02-ukjent = Det er ikke kjent hvor mange plasser søknaden gjelder, eller om kommunen har søkt før i fristrunden.

## IA-03

regel-ia-03-tittel = Søknaden kom i tide
regel-ia-03-gjengivelse-1 = Det første brevet har ingen søknadsfrist. Her brukes det neste brevet: Plassene lyses ut og går til dem som har søkt.
regel-ia-03-gjengivelse-2 = Det finnes bare et visst antall avtaler. De lyses ut, og Helsedirektoratet fordeler dem mellom kommunene som har søkt.
regel-ia-03-innen = Søknaden kom { $dato }. Fristen var { $frist }.
regel-ia-03-lopende = Søknaden kom { $dato }, etter fristen { $frist }. Utlysningen tar imot søknader også etter fristen, og { $ledige_plasser ->
    [one] én plass var ledig.
   *[other] { $ledige_plasser } plasser var ledige.
}
regel-ia-03-for-sent = Søknaden kom { $dato }, etter fristen { $frist }. Utlysningen tar ikke imot søknader etter fristen.
regel-ia-03-fullt = Søknaden kom { $dato }, etter fristen { $frist }. Da var ingen plasser ledige.
regel-ia-03-ukjent-frist = Søknaden kom { $dato }. Det er ikke kjent hva fristen var.
regel-ia-03-ukjent = Søknaden kom { $dato }, etter fristen { $frist }. Det er ikke kjent om utlysningen fortsatt var åpen og plasser var ledige.

## IA-04

regel-ia-04-tittel = Kommunen kan søke uten kandidat
regel-ia-04-gjengivelse-1 = En kommune kan søke, og få plasser, før den har funnet en lege. Da kan den bruke plassene til å rekruttere, også leger som er i ferd med å fullføre LIS1.
regel-ia-04-gjengivelse-2 = Kommunen trenger ikke å ha en lege klar når den søker. Den kan bruke plassene til å rekruttere, også leger som kommer rett fra LIS1.
regel-ia-04-alltid = Kommunen trenger ikke å ha en bestemt lege for å søke og få plasser.

## IA-05

regel-ia-05-tittel = Hva plassene skal brukes til
regel-ia-05-gjengivelse-1 = Først og fremst skal ordningen skaffe og holde på leger i sykehjem, legevakt og annet arbeid utenfor fastlegeordningen, ved at de lettere kan bli spesialister. Flere fastleger og mindre arbeidspress er også mål.
regel-ia-05-gjengivelse-2 = Formålet med plassene teller når søknadene prioriteres. Først kommer plasser der kommunens leger i annet allmennlegearbeid kan spesialisere seg.
regel-ia-05-oppgitt = Kommunen oppgir at { $antall_hovedformal } av { felles-antall-plasser } tjener hovedformålet. En saksbehandler vurderer det.
regel-ia-05-ikke-oppgitt = Det er ikke oppgitt hvor mange av plassene som tjener hovedformålet. En saksbehandler vurderer det.

## IA-06

regel-ia-06-tittel = Annet allmennlegearbeid er oppgitt
regel-ia-06-gjengivelse-1 = Skal legen også gjøre annet allmennlegearbeid, må både søknaden og avtalen si hvilket. Arbeidet må ikke gå ut over læringsmålene.
regel-ia-06-oppgitt = Kommunen har oppgitt annet allmennlegearbeid: { $annet_allmennlegearbeid }.
regel-ia-06-blank = Feltet for annet allmennlegearbeid er tomt. Kommunen må skrive hvilket arbeid legen skal gjøre, eller «ingen».
regel-ia-06-ukjent = Det er ikke oppgitt hvilket annet allmennlegearbeid legen skal gjøre.

## IA-07

regel-ia-07-tittel = Tillatt antall perioder
regel-ia-07-gjengivelse-1 = Det første brevet sier ikke noe om perioder. Her brukes grensen fra det neste brevet: to perioder, hver på to år i full stilling.
regel-ia-07-gjengivelse-2 = En kommune kan søke om én eller to perioder, hver på to år i full stilling. Det gjør det lettere å planlegge.
regel-ia-07-innenfor = Kommunen søker om { $perioder ->
    [one] én periode.
   *[other] { $perioder } perioder.
} Den kan søke om høyst { $perioder_hoyst }.
regel-ia-07-for-mange = Kommunen søker om { $perioder } perioder. Den kan søke om høyst { $perioder_hoyst }.
regel-ia-07-ukjent = Det er ikke oppgitt hvor mange perioder kommunen søker om. Den kan søke om høyst { $perioder_hoyst }.

## IA-24

regel-ia-24-tittel = Stort nok pasientgrunnlag
regel-ia-24-gjengivelse-1 = Rundt 800 pasienter er nok til at legen kan nå læringsmålene og få en rimelig inntekt. Antallet er ikke et krav, men teller når plassene tildeles.
regel-ia-24-gjengivelse-2 = Legen bør få pasienter fra flere fastleger på kontoret, og minst 800 i alt. Da kan læringsmålene nås.
regel-ia-24-nok = Pasientgrunnlaget er { $pasientgrunnlag }. Anbefalingen er minst { $pasientgrunnlag_minst }.
regel-ia-24-for-lite = Pasientgrunnlaget er { $pasientgrunnlag }, under de anbefalte { $pasientgrunnlag_minst }. Det er et råd, så kommunen kan få plasser likevel hvis en saksbehandler begrunner det.
regel-ia-24-ukjent = Pasientgrunnlaget er ikke oppgitt. Anbefalingen er minst { $pasientgrunnlag_minst }.

## IA-40

regel-ia-40-tittel = Ingen klagerett
regel-ia-40-gjengivelse-1 = Svaret på en søknad om introduksjonsavtale regnes ikke som et enkeltvedtak. Kommunen kan derfor ikke klage. Brevet viser til forvaltningsloven § 28.
regel-ia-40-alltid = Kommunen kan ikke klage på avgjørelsen, fordi den ikke er et enkeltvedtak.

## IA-41

regel-ia-41-tittel = Plassene fordeles etter prioritet
regel-ia-41-gjengivelse-1 = Søknader som oppfyller formålet og kriteriene, går foran. Brevet sier ikke hvordan dette skal telles, så regnemåten er en tolkning.
regel-ia-41-gjengivelse-2 = Plasser for kommunens leger i annet allmennlegearbeid går foran. Deretter teller det hvor mange leger med fast stilling i slikt arbeid som trenger å bli spesialister. Geografi og annet skjønn er mulig. Regnemåten er en tolkning. Det samme gjelder at ledige plasser etter fristen går først til ventelisten, så til søknadene i den rekkefølgen de kom.
regel-ia-41-alle = { $rangert ->
    [one] Plassen som kommunen ønsker, er innenfor kvoten på { $rundens_kvote }.
   *[other] Alle de { $rangert } plassene som kommunen ønsker, er innenfor kvoten på { $rundens_kvote }.
}
regel-ia-41-del = { $innenfor } av { $rangert } plasser som kommunen ønsker, er innenfor kvoten på { $rundens_kvote }. { $venteliste ->
    [one] Én plass
   *[other] { $venteliste } plasser
} står på venteliste.
regel-ia-41-venteliste = { $rangert ->
    [one] Plassen som kommunen ønsker, er ikke innenfor kvoten på { $rundens_kvote }. Den
   *[other] Ingen av de { $rangert } plassene som kommunen ønsker, er innenfor kvoten på { $rundens_kvote }. De
} står på venteliste.
regel-ia-41-etter-frist-alle = { $foran ->
    [0] Ingen venter på plass, og det er
    [one] Én plass venter foran i køen, og det er likevel
   *[other] { $foran } plasser venter foran i køen, og det er likevel
} rom for { $rangert ->
    [one] plassen
   *[other] alle de { $rangert } plassene
} som kommunen ønsker, innenfor kvoten på { $rundens_kvote }.
regel-ia-41-etter-frist-del = { $foran ->
    [0] Ingen venter foran i køen, og det er
    [one] Én plass venter foran i køen, og det er likevel
   *[other] { $foran } plasser venter foran i køen, og det er likevel
} rom for { $innenfor } av { $rangert } plasser innenfor kvoten på { $rundens_kvote }. { $venteliste ->
    [one] Én plass
   *[other] { $venteliste } plasser
} står i køen.
regel-ia-41-etter-frist-ko = { $foran ->
    [0] Ingen plass er ledig innenfor kvoten på { $rundens_kvote }.
    [one] Én plass venter foran i køen. De ledige plassene innenfor kvoten på { $rundens_kvote } går dit først.
   *[other] { $foran } plasser venter foran i køen. De ledige plassene innenfor kvoten på { $rundens_kvote } går dit først.
} { $venteliste ->
    [one] Plassen som kommunen ønsker, står i køen.
   *[other] De { $venteliste } plassene som kommunen ønsker, står i køen.
}
