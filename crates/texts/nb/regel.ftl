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

## IA-10

regel-ia-10-tittel = LIS1 eller turnus er fullført
regel-ia-10-gjengivelse-1 = Det første brevet sier ikke hva legen må ha fullført. Her brukes kravet fra det neste brevet: Første del av utdanningen, eller den eldre turnusen, er ferdig før avtalen begynner.
regel-ia-10-gjengivelse-2 = Legen må være ferdig med hele første del av utdanningen, eller med den eldre turnusen, før avtalen begynner. Unntaket er leger med autorisasjon fra EU, EØS eller Sveits som begynte som LIS før 1. mars 2019.
regel-ia-10-lis1 = Legen fullførte LIS1 { $lis1_fullfort }, før avtalen begynner { $fra }.
regel-ia-10-turnus = Legen fullførte turnus { $turnus_fullfort }, før avtalen begynner { $fra }.
regel-ia-10-unntak = Legen har autorisasjon fra EU, EØS eller Sveits og begynte som LIS { $lis_start }. Da gjelder ikke kravet om LIS1.
regel-ia-10-planlagt = Legen regner med å være ferdig før avtalen begynner { $fra }, men er det ikke ennå. En saksbehandler vurderer det.
regel-ia-10-for-sent = Legen er ikke ferdig med LIS1 eller turnus før avtalen begynner { $fra }.
regel-ia-10-ukjent = Det er ikke oppgitt når legen fullførte LIS1 eller turnus, eller når avtalen begynner.

## IA-11

regel-ia-11-tittel = Ny eller gammel ordning
regel-ia-11-gjengivelse-1 = Det første brevet skiller ikke mellom ny og gammel spesialistutdanning. Her brukes det neste brevet: Ordningen er for den nye, og en tid også for den gamle.
regel-ia-11-gjengivelse-2 = Avtalene er først og fremst for leger i den nye spesialistutdanningen. I en overgang kan også leger i den gamle få avtale. Brevet sier ikke hvor lenge.
regel-ia-11-ny = Legen følger den nye spesialistutdanningen.
regel-ia-11-gammel = Legen følger den gamle spesialistutdanningen, som godtas i en overgang. Siste mulige start: { $gammel_ordning_til }. Avtalen begynner: { $fra }.
regel-ia-11-ukjent = Det er ikke oppgitt om legen følger ny eller gammel spesialistutdanning.

## IA-12

regel-ia-12-tittel = Stor nok stilling
regel-ia-12-gjengivelse-1 = Avtalen kan være på deltid, men ikke under halv stilling. Det henger sammen med at spesialistutdanningen krever minst halv tid i åpen praksis.
regel-ia-12-gjengivelse-2 = Legen kan arbeide deltid i avtalen, ned til halv stilling.
regel-ia-12-nok = Stillingen er { $stillingsandel }. Den må være minst { $stillingsandel_minst }.
regel-ia-12-for-liten = Stillingen er { $stillingsandel }, under { $stillingsandel_minst }. Det er for lite.
regel-ia-12-ukjent = Stillingen er ikke oppgitt. Den må være minst { $stillingsandel_minst }.

## IA-13

regel-ia-13-tittel = Lang nok avtale
regel-ia-13-gjengivelse-1 = Det første brevet har ingen korteste tid. Her brukes det neste brevet: minst seks måneder for hver lege.
regel-ia-13-gjengivelse-2 = For at pasientene skal møte den samme legen en stund, inngås avtalen med hver lege for et halvt år eller mer.
regel-ia-13-lang-nok = Avtalen er fra { $fra } til { $til }, { $dager } dager. Den må være på minst { $minstetid_maneder } måneder.
regel-ia-13-for-kort = Avtalen er fra { $fra } til { $til }. Det er mindre enn { $minstetid_maneder } måneder.
regel-ia-13-ukjent = Det er ikke oppgitt når avtalen begynner og slutter. Den må være på minst { $minstetid_maneder } måneder.

## IA-14

regel-ia-14-tittel = To år i full stilling
regel-ia-14-gjengivelse-1 = Én avtale kan vare to år når legen arbeider full tid. På deltid varer den tilsvarende lenger. Permisjon etter arbeidsmiljøloven tas ikke med.
regel-ia-14-gjengivelse-2 = To år i full stilling er det meste. Kommunen kan dele tiden mellom flere leger, først den ene og så den neste.
regel-ia-14-innenfor = Avtalene under plassen bruker { $brukt_enheter } av { $ramme_enheter } dager i full stilling.
regel-ia-14-over = Avtalene under plassen bruker { $brukt_enheter } dager i full stilling, men den har bare { $ramme_enheter }. Fra { $brudd_fra } er det for mye.
regel-ia-14-ukjent = Det er ikke oppgitt når avtalen begynner og slutter, eller hvor stor stillingen er. Da kan ikke tiden regnes ut.

## IA-15

regel-ia-15-tittel = Høyst fire år
regel-ia-15-gjengivelse-1 = På deltid kan avtaletiden bli lengre, men ikke lengre enn fire år. Permisjon etter arbeidsmiljøloven tas ikke med.
regel-ia-15-gjengivelse-2 = En avtale på deltid kan vare i fire år, ikke mer.
regel-ia-15-innenfor = Avtalen slutter { $til }, innen grensen på { $kalendertid_maneder } måneder.
regel-ia-15-over = Avtalene under plassen varer lenger enn { $kalendertid_maneder } måneder. Fra { $brudd_fra } er det for lenge.
regel-ia-15-ukjent = Det er ikke oppgitt når avtalen begynner og slutter. Høyeste varighet er { $kalendertid_maneder } måneder.

## IA-16

regel-ia-16-tittel = Avtalene følger etter hverandre
regel-ia-16-gjengivelse-1 = Tiden i en plass kan deles mellom flere leger, én først og en annen etterpå. Det er lest som at avtalene ikke har felles dager.
regel-ia-16-etter-hverandre = Ingen avtaler under plassen har felles dager.
regel-ia-16-overlapper = To avtaler under plassen har felles dager fra { $brudd_fra }.
regel-ia-16-ukjent = Det er ikke oppgitt når avtalen begynner og slutter.

## IA-17

regel-ia-17-tittel = Én avtale om gangen
regel-ia-17-gjengivelse-1 = Brevet setter en lengste tid for den enkelte avtalen. Det er lest som at en lege har én avtale om gangen.
regel-ia-17-ingen-andre = Legen har ingen andre aktive introduksjonsavtaler.
regel-ia-17-andre = Legen har { $andre_aktive_introduksjonsavtaler ->
    [one] én annen aktiv introduksjonsavtale.
   *[other] { $andre_aktive_introduksjonsavtaler } andre aktive introduksjonsavtaler.
} Det er et råd å ha én om gangen.
regel-ia-17-ukjent = Det er ikke oppgitt om legen har andre aktive introduksjonsavtaler.

## IA-18

regel-ia-18-tittel = Alle slags pasienter over tid
regel-ia-18-gjengivelse-1 = Det første brevet stiller ikke dette kravet til pasientene. Her brukes det neste brevet: pasienter som ikke er plukket ut, og som legen følger over tid.
regel-ia-18-gjengivelse-2 = Pasientene skal ikke være plukket ut, og legen skal kunne følge dem over tid.
regel-ia-18-sikret = Legen får pasienter som ikke er plukket ut, og kan følge dem over tid.
regel-ia-18-ikke-sikret = Pasientene er plukket ut, eller legen kan ikke følge dem over tid.
regel-ia-18-ukjent = Det er ikke oppgitt om legen får alle slags pasienter og kan følge dem over tid.

## IA-19

regel-ia-19-tittel = Annet allmennlegearbeid tar ikke for mye
regel-ia-19-gjengivelse-1 = Legen kan gjøre annet allmennlegearbeid ved siden av, når omfanget passer til tiden i åpen praksis og læringsmålene fortsatt kan nås.
regel-ia-19-gjengivelse-2 = Annet arbeid for kommunen må ikke hindre at legen når læringsmålene.
regel-ia-19-ingen = Legen skal ikke gjøre annet allmennlegearbeid.
regel-ia-19-oppgitt = Legen skal også gjøre annet allmennlegearbeid: { $annet_allmennlegearbeid }. En saksbehandler vurderer om omfanget er passe.
regel-ia-19-ukjent = Det er ikke oppgitt hvilket annet allmennlegearbeid legen skal gjøre.

## IA-20

regel-ia-20-tittel = Supervisjon i hele perioden
regel-ia-20-gjengivelse-1 = Fastlegene i avtalen gir normalt supervisjon så lenge den varer. Det er lest som at legen er sikret supervisjon hele tiden.
regel-ia-20-gjengivelse-2 = Supervisjon skal være sikret fra første til siste dag. Brevet skriver at det er fastlegene som skal sikres den. Det er lest som legen i spesialisering.
regel-ia-20-sikret = Legen er sikret supervisjon i hele perioden.
regel-ia-20-ikke-sikret = Legen er ikke sikret supervisjon i hele perioden.
regel-ia-20-ukjent = Det er ikke oppgitt om legen er sikret supervisjon i hele perioden.

## IA-21

regel-ia-21-tittel = Veileder er oppnevnt
regel-ia-21-gjengivelse-1 = Det første brevet krever ikke en oppnevnt veileder. Her brukes det neste brevet: Legen har en egen veileder. En fastlege i avtalen må være spesialist for å være det.
regel-ia-21-gjengivelse-2 = Legen skal ha en egen veileder. Passer det, kan det være en fastlege i avtalen som er godkjent spesialist.
regel-ia-21-spesialist = Legen har en veileder som er godkjent spesialist.
regel-ia-21-fastlege-uten-godkjenning = Veilederen er fastlege i avtalen, men ikke godkjent spesialist.
regel-ia-21-annen-uten-godkjenning = Veilederen er ikke godkjent spesialist og er ikke fastlege i avtalen. En saksbehandler vurderer det.
regel-ia-21-ukjent = Det er ikke oppgitt hvem som er veileder, om veilederen er godkjent spesialist, eller hvem fastlegene er.

## IA-22

regel-ia-22-tittel = Kontoret står i utdanningsplanen
regel-ia-22-gjengivelse-1 = Avtalen skal være en del av legens utdanningsplan, og læringsmålene skal kunne nås. Hva planen må si, er hentet fra det neste brevet.
regel-ia-22-gjengivelse-2 = Fastlegekontoret står i planen som læringsarena. Planen sier hva legen skal lære der, og hvordan veiledning og supervisjon skal skje.
regel-ia-22-beskrevet = Utdanningsplanen har med kontoret, læringsmålene og veiledningen.
regel-ia-22-ikke-beskrevet = Utdanningsplanen mangler kontoret, læringsmålene eller veiledningen.
regel-ia-22-ukjent = Det er ikke oppgitt hva utdanningsplanen sier om kontoret, læringsmålene og veiledningen.

## IA-23

regel-ia-23-tittel = Kontor og utstyr
regel-ia-23-gjengivelse-1 = Avtalen bør si at legen får en egnet kontorplass og utstyr, og kan bruke lokaler og hjelpepersonell som fastlegene gjør.
regel-ia-23-gjengivelse-2 = Legen må ha et egnet sted å arbeide, med utstyr, og bruker fellesløsninger og hjelpepersonell som de andre legene, så langt kompetansen rekker.
regel-ia-23-tilgang = Legen har kontor, utstyr og hjelpepersonell på linje med de andre legene.
regel-ia-23-ikke-tilgang = Legen har ikke kontor, utstyr eller hjelpepersonell på linje med de andre legene.
regel-ia-23-ukjent = Det er ikke oppgitt om legen har kontor, utstyr og hjelpepersonell.

## IA-24

regel-ia-24-tittel = Stort nok pasientgrunnlag
regel-ia-24-gjengivelse-1 = Rundt 800 pasienter er nok til at legen kan nå læringsmålene og få en rimelig inntekt. Antallet er ikke et krav, men teller når plassene tildeles.
regel-ia-24-gjengivelse-2 = Legen bør få pasienter fra flere fastleger på kontoret, og minst 800 i alt. Da kan læringsmålene nås.
regel-ia-24-nok = Pasientgrunnlaget er { $pasientgrunnlag }. Anbefalingen er minst { $pasientgrunnlag_minst }.
regel-ia-24-for-lite = Pasientgrunnlaget er { $pasientgrunnlag }, under de anbefalte { $pasientgrunnlag_minst }. Det er et råd, så kommunen kan få plasser likevel hvis en saksbehandler begrunner det.
regel-ia-24-ukjent = Pasientgrunnlaget er ikke oppgitt. Anbefalingen er minst { $pasientgrunnlag_minst }.
regel-ia-24-avtale-for-lite = Fastlegene i avtalen har { $pasientgrunnlag } pasienter til sammen, under de anbefalte { $pasientgrunnlag_minst }. Det er et råd, så avtalen kan godtas likevel hvis en saksbehandler begrunner det.
regel-ia-24-avtale-ukjent = Det er ikke oppgitt hvor mange pasienter alle fastlegene i avtalen har. Anbefalingen er minst { $pasientgrunnlag_minst }.

## IA-25

regel-ia-25-tittel = Pasienter fra flere fastleger
regel-ia-25-gjengivelse-1 = Det første brevet sier ikke hvor mange fastleger som bør være med. Her brukes det neste brevet: flere enn én.
regel-ia-25-gjengivelse-2 = Legen bør få pasienter fra mer enn én fastlege på kontoret, så læringsmålene kan nås.
regel-ia-25-flere = Avtalen har { $fastleger } fastleger.
regel-ia-25-for-fa = Avtalen har { $fastleger ->
    [0] ingen fastleger.
    [one] bare én fastlege.
   *[other] { $fastleger } fastleger.
} Rådet er minst to.
regel-ia-25-ukjent = Det er ikke oppgitt hvilke fastleger som er med i avtalen.

## IA-26

regel-ia-26-tittel = Listetaket er ikke økt
regel-ia-26-gjengivelse-1 = Det første brevet har ikke noe forbud mot å øke listetaket. Forbudet i det neste brevet virker fra 2022.
regel-ia-26-gjengivelse-2 = En fastlege som har inngått en avtale, får ikke øke listetaket etterpå. En nyere kilde sier at det er lov igjen, men ikke fra når.
regel-ia-26-ikke-okt = Ingen fastlege i avtalen har økt listetaket.
regel-ia-26-lovlig = En fastlege økte listetaket { $listetak_okt }. Det var lov: før avtalen ble inngått, før 2022 eller fra { $listetak_fritt_fra }.
regel-ia-26-okt = En fastlege økte listetaket { $listetak_okt }, etter at avtalen ble inngått. Det var først lov igjen fra { $listetak_fritt_fra }.
regel-ia-26-ukjent = Det er ikke oppgitt om alle fastlegene har latt listetaket stå, eller når de inngikk avtalen.

## IA-27

regel-ia-27-tittel = Annet arbeid står i avtalen
regel-ia-27-gjengivelse-1 = Gjør legen også annet allmennlegearbeid, står det i avtalen hvilket.
regel-ia-27-gjengivelse-2 = Er stillingen på deltid, skal avtalen si hvilket annet arbeid legen gjør for kommunen. Det skal også med i rapporten til Helsedirektoratet.
regel-ia-27-full-stilling = Stillingen er { $stillingsandel }. Kravet gjelder bare deltid.
regel-ia-27-oppgitt = Avtalen sier hvilket annet arbeid legen gjør: { $annet_allmennlegearbeid }.
regel-ia-27-blank = Feltet for annet arbeid er tomt. Skriv hvilket arbeid legen gjør ved siden av, eller «ingen».
regel-ia-27-ukjent = Det er ikke oppgitt hvor stor stillingen er, eller hvilket annet arbeid legen gjør.

## IA-28

regel-ia-28-tittel = Alle parter har signert
regel-ia-28-gjengivelse-1 = Partene er kommunen, legen i spesialisering og fastlegene som lar legen bruke listen sin. At malen skal brukes, står i en senere kilde.
regel-ia-28-gjengivelse-2 = Kommunen, legen og fastlegene som gir fra seg pasienter, er parter. At Helsedirektoratets mal skal brukes, står på alis.no.
regel-ia-28-komplett = Kommunen, legen og fastlegene har signert, og malen er brukt.
regel-ia-28-uten-fastlege = Avtalen har ingen fastlege. Minst én må være med.
regel-ia-28-ikke-signert = Minst én av partene har ikke signert. Avtalen kan ikke begynne før alle har gjort det.
regel-ia-28-uten-mal = Avtalen er ikke skrevet på malen fra Helsedirektoratet.
regel-ia-28-ukjent = Det er ikke oppgitt hvem fastlegene er, hvem som har signert, eller om malen er brukt.

## IA-29

regel-ia-29-tittel = Tiden løper fra datoen i avtalen
regel-ia-29-gjengivelse-1 = Det første brevet sier ikke når tiden begynner. Her brukes det neste brevet: på datoen i avtalen.
regel-ia-29-gjengivelse-2 = Det er datoen i avtalen mellom partene som teller, ikke dagen Helsedirektoratet bestemte seg.
regel-ia-29-oppgitt = Tiden løper fra { $fra }, datoen i avtalen.
regel-ia-29-ukjent = Det er ikke oppgitt når avtalen begynner.

## IA-30

regel-ia-30-tittel = Ansatt eller næringsdrivende
regel-ia-30-gjengivelse-1 = Om legen er ansatt eller driver egen næring, bør partene avgjøre selv.
regel-ia-30-gjengivelse-2 = Partene velger om legen er ansatt i kommunen eller næringsdrivende, og blir enige om økonomien.
regel-ia-30-avtalt = Tilknytningen er oppgitt, og partene er enige om økonomien.
regel-ia-30-okonomi-apen = Partene er ikke enige om økonomien ennå.
regel-ia-30-ukjent = Det er ikke oppgitt hvordan legen er tilknyttet, eller om partene er enige om økonomien.

## IA-31

regel-ia-31-tittel = Kan kombineres med ALIS-avtale
regel-ia-31-gjengivelse-1 = En lege kan ha både introduksjonsavtale og ALIS-avtale. Introduksjonsavtaler uten ALIS-avtale går foran.
regel-ia-31-knyttet = Avtalen er knyttet til en ALIS-avtale. Det er lov.
regel-ia-31-ikke-knyttet = Avtalen er ikke knyttet til en ALIS-avtale.
regel-ia-31-ukjent = Det er ikke oppgitt om avtalen er knyttet til en ALIS-avtale.

## IA-32

regel-ia-32-tittel = Ingen penger følger med
regel-ia-32-gjengivelse-1 = Det første brevet nevner ingen penger til kommunene. Her brukes det neste brevet, som sier at det ikke er satt av noe.
regel-ia-32-gjengivelse-2 = Kommunene får ikke egne midler. Pengene som er satt av, dekker folketrygdens utgifter. At fastlegene beholder basistilskuddet, står på alis.no.
regel-ia-32-alltid = Det følger ikke penger med avtalen. Fastlegene beholder hele basistilskuddet.

## IA-33

regel-ia-33-tittel = Fastlegene gir supervisjon
regel-ia-33-gjengivelse-1 = Normalt er det fastlegene i avtalen som gir supervisjon.
regel-ia-33-gjengivelse-2 = Supervisjonen kommer helst fra fastlegene som gir pasienter.
regel-ia-33-alle = { $fastleger ->
    [one] Fastlegen i avtalen gir supervisjon.
   *[other] Alle de { $fastleger } fastlegene i avtalen gir supervisjon.
}
regel-ia-33-noen = { $med_supervisjon } av { $fastleger } fastleger i avtalen gir supervisjon. Det er nok.
regel-ia-33-ingen = Ingen fastlege i avtalen gir supervisjon. Rådet er at de gjør det.
regel-ia-33-ukjent = Det er ikke oppgitt om fastlegene i avtalen gir supervisjon.

## IA-34

regel-ia-34-tittel = En fastlege kan være veileder
regel-ia-34-gjengivelse-1 = Normalt skal en av fastlegene kunne være veileder i hele spesialiseringen, hvis det passer. Det er lest som at en av dem er spesialist.
regel-ia-34-gjengivelse-2 = En fastlege i avtalen som er godkjent spesialist, kan være veileder når det passer.
regel-ia-34-kan = { $spesialister ->
    [one] Én fastlege i avtalen er godkjent spesialist og kan være veileder.
   *[other] { $spesialister } fastleger i avtalen er godkjente spesialister og kan være veileder.
}
regel-ia-34-ingen = Ingen fastlege i avtalen er godkjent spesialist. Rådet er at en av dem kan være veileder.
regel-ia-34-ukjent = Det er ikke oppgitt om noen av fastlegene er godkjent spesialist.

## IA-35

regel-ia-35-tittel = Fastlegene har rett til trygderefusjon
regel-ia-35-gjengivelse-1 = Kilden beskriver ordningen slik den er fra 2022: Legen arbeider på samme liste som fastleger med rett til trygderefusjon. Det er brukt også for tiden før.
regel-ia-35-gjengivelse-2 = Avtalen lar legen og fastleger med rett til trygderefusjon arbeide på den samme listen samtidig.
regel-ia-35-alle = { $fastleger ->
    [0] Avtalen har ingen fastlege uten rett til trygderefusjon.
    [one] Fastlegen i avtalen har rett til trygderefusjon.
   *[other] Alle de { $fastleger } fastlegene i avtalen har rett til trygderefusjon.
}
regel-ia-35-noen-uten = Minst én fastlege i avtalen har ikke rett til trygderefusjon.
regel-ia-35-ukjent = Det er ikke oppgitt om alle fastlegene har rett til trygderefusjon.

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
regel-ia-41-etter-frist-alle = Når de som sto foran har fått sitt, er det rom for { $rangert ->
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
    [one] Én plass venter foran i køen. Plasser som blir ledige innenfor kvoten på { $rundens_kvote }, går dit først.
   *[other] { $foran } plasser venter foran i køen. Plasser som blir ledige innenfor kvoten på { $rundens_kvote }, går dit først.
} { $venteliste ->
    [one] Plassen som kommunen ønsker, står i køen.
   *[other] De { $venteliste } plassene som kommunen ønsker, står i køen.
}

## IA-42

regel-ia-42-tittel = Refusjonsrett på en liste en dag
regel-ia-42-gjengivelse-1 = En introduksjonsavtale åpner for trygderefusjon når legen i spesialisering arbeider på listen til en fastlege i avtalen. Det gjelder også når fastlegen er på kontoret samme dag. Brevet sier ikke hvilke dager retten gjelder. De er en tolkning.
regel-ia-42-gjengivelse-2 = Legen i spesialisering har trygderefusjon for arbeid på en fastleges liste de dagene en avtale mellom dem gjelder. Fastlegen beholder sin rett, også når begge arbeider. Dette er tolkning: Retten begynner den dagen den siste signerer, hvis det er etter første dag i avtalen. Den hviler når legen har full permisjon. Helfos kvittering avgjør den ikke.
regel-ia-42-dekket = Legen har refusjonsrett på listen denne dagen. Fastlegen beholder sin, også når begge arbeider.
regel-ia-42-ingen-avtale = Legen er ikke lege i spesialisering i noen introduksjonsavtale. Legen kan ha refusjonsrett på et annet grunnlag.
regel-ia-42-utenfor-periode = Ingen av legens introduksjonsavtaler gjelder denne dagen. Legen kan ha refusjonsrett på et annet grunnlag.
regel-ia-42-permisjon = Legen har full permisjon denne dagen. Da hviler refusjonsretten etter avtalen.
regel-ia-42-ikke-part = Listen er ikke med i noen av legens introduksjonsavtaler denne dagen. Legen kan ha refusjonsrett på et annet grunnlag.
