# Éi blokk per regel. Nøklane er dei som regelen sjølv bruker:
#   regel-<id>-tittel            kort namn
#   regel-<id>-gjengivelse-<nr>  kva kjelda seier, for kvar versjon av regelen
#   regel-<id>-<forklaring>      resultatet i éi eller to setningar
# Variablane er namna på opplysningar og parametrar, slik kontraktane skriv dei.

## IA-01

regel-ia-01-tittel = Kommunen er utdanningsverksemd
regel-ia-01-gjengivelse-1 = Det første brevet seier ikkje kven som kan søke. Her bruker vi kravet frå det neste brevet: Kommunen er registrert som utdanningsverksemd, eller har søkt om det.
regel-ia-01-gjengivelse-2 = Ordninga er open for kommunar som er utdanningsverksemd etter spesialistforskrifta. Det held at kommunen har søkt om registrering.
regel-ia-01-registrert = Kommunen er registrert som utdanningsverksemd.
regel-ia-01-sokt = Kommunen har søkt om registrering som utdanningsverksemd. Det er nok.
regel-ia-01-nei = Kommunen er ikkje registrert som utdanningsverksemd og har ikkje søkt om det. Då kan han ikkje få plassar.
regel-ia-01-ukjent = Det er ikkje oppgitt om kommunen er registrert som utdanningsverksemd.

## IA-02

regel-ia-02-tittel = Éin søknad per kommune
regel-ia-02-gjengivelse-1 = Det første brevet seier ikkje kor mange søknader ein kommune kan sende. Her bruker vi kravet frå det neste brevet: éin søknad, med talet på avtalar.
regel-ia-02-gjengivelse-2 = Kvar kommune samlar alt i éin søknad og oppgir talet på avtalar der. At kommunen kan søke på nytt etter fristen, er ei tolking.
regel-ia-02-en-soknad = Kommunen har sendt éin søknad. Han gjeld { felles-antall-plasser }.
regel-ia-02-etter-fristen = Søknaden kom etter fristen { $frist }. Då tel ikkje søknader frå fristrunden. Søknaden gjeld { felles-antall-plasser }.
regel-ia-02-ingen-plasser = Søknaden gjeld ingen plassar. Han må gjelde minst éin.
regel-ia-02-flere = Kommunen har allereie søkt i denne fristrunden. Han kan berre ha éin søknad.
regel-ia-02-ukjent = Det er ikkje kjent kor mange plassar søknaden gjeld, eller om kommunen har søkt før i fristrunden.

## IA-03

regel-ia-03-tittel = Søknaden kom i tide
regel-ia-03-gjengivelse-1 = Det første brevet har ingen søknadsfrist. Her bruker vi det neste brevet: Plassane blir lyste ut og går til dei som har søkt.
regel-ia-03-gjengivelse-2 = Det finst berre eit visst tal avtalar. Dei blir lyste ut, og Helsedirektoratet fordeler dei mellom kommunane som har søkt.
regel-ia-03-innen = Søknaden kom { $dato }. Fristen var { $frist }.
regel-ia-03-lopende = Søknaden kom { $dato }, etter fristen { $frist }. Utlysinga tar imot søknader også etter fristen, og { $ledige_plasser ->
    [one] éin plass var ledig.
   *[other] { $ledige_plasser } plassar var ledige.
}
regel-ia-03-for-sent = Søknaden kom { $dato }, etter fristen { $frist }. Utlysinga tar ikkje imot søknader etter fristen.
regel-ia-03-fullt = Søknaden kom { $dato }, etter fristen { $frist }. Då var ingen plassar ledige.
regel-ia-03-ukjent-frist = Søknaden kom { $dato }. Det er ikkje kjent kva fristen var.
regel-ia-03-ukjent = Søknaden kom { $dato }, etter fristen { $frist }. Det er ikkje kjent om utlysinga framleis var open og plassar var ledige.

## IA-04

regel-ia-04-tittel = Kommunen kan søke utan kandidat
regel-ia-04-gjengivelse-1 = Ein kommune kan søke, og få plassar, før han har funne ein lege. Då kan han bruke plassane til å rekruttere, også legar som er i ferd med å fullføre LIS1.
regel-ia-04-gjengivelse-2 = Kommunen treng ikkje å ha ein lege klar når han søker. Han kan bruke plassane til å rekruttere, også legar som kjem rett frå LIS1.
regel-ia-04-alltid = Kommunen treng ikkje å ha ein bestemt lege for å søke og få plassar.

## IA-05

regel-ia-05-tittel = Kva plassane skal brukast til
regel-ia-05-gjengivelse-1 = Først og fremst skal ordninga skaffe og halde på legar på sjukeheim, legevakt og i anna arbeid utanfor fastlegeordninga, ved at dei lettare kan bli spesialistar. Fleire fastlegar og mindre arbeidspress er også mål.
regel-ia-05-gjengivelse-2 = Formålet med plassane tel når søknadene blir prioriterte. Først kjem plassar der legar i anna allmennlegearbeid i kommunen kan spesialisere seg.
regel-ia-05-oppgitt = Kommunen oppgir at { $antall_hovedformal } av { felles-antall-plasser } tener hovudformålet. Ein sakshandsamar vurderer det.
regel-ia-05-ikke-oppgitt = Det er ikkje oppgitt kor mange av plassane som tener hovudformålet. Ein sakshandsamar vurderer det.

## IA-06

regel-ia-06-tittel = Anna allmennlegearbeid er oppgitt
regel-ia-06-gjengivelse-1 = Skal legen også gjere anna allmennlegearbeid, må både søknaden og avtalen seie kva arbeid det er. Arbeidet må ikkje gå ut over læringsmåla.
regel-ia-06-oppgitt = Kommunen har oppgitt anna allmennlegearbeid: { $annet_allmennlegearbeid }.
regel-ia-06-blank = Feltet for anna allmennlegearbeid er tomt. Kommunen må skrive kva arbeid legen skal gjere, eller «ingen».
regel-ia-06-ukjent = Det er ikkje oppgitt kva anna allmennlegearbeid legen skal gjere.

## IA-07

regel-ia-07-tittel = Tillate tal på periodar
regel-ia-07-gjengivelse-1 = Det første brevet seier ikkje noko om periodar. Her bruker vi grensa frå det neste brevet: to periodar, kvar på to år i full stilling.
regel-ia-07-gjengivelse-2 = Ein kommune kan søke om éin eller to periodar, kvar på to år i full stilling. Det gjer det lettare å planlegge.
regel-ia-07-innenfor = Kommunen søker om { $perioder ->
    [one] éin periode.
   *[other] { $perioder } periodar.
} Han kan søke om høgst { $perioder_hoyst }.
regel-ia-07-for-mange = Kommunen søker om { $perioder } periodar. Han kan søke om høgst { $perioder_hoyst }.
regel-ia-07-ukjent = Det er ikkje oppgitt kor mange periodar kommunen søker om. Han kan søke om høgst { $perioder_hoyst }.

## IA-10

regel-ia-10-tittel = LIS1 eller turnus er fullført
regel-ia-10-gjengivelse-1 = Det første brevet seier ikkje kva legen må ha fullført. Her bruker vi kravet frå det neste brevet: Første del av utdanninga, eller den eldre turnusen, er ferdig før avtalen begynner.
regel-ia-10-gjengivelse-2 = Legen må vere ferdig med heile første del av utdanninga, eller med den eldre turnusen, før avtalen begynner. Unntaket er legar med autorisasjon frå EU, EØS eller Sveits som begynte som LIS før 1. mars 2019.
regel-ia-10-lis1 = Legen fullførte LIS1 { $lis1_fullfort }, før avtalen begynner { $fra }.
regel-ia-10-turnus = Legen fullførte turnus { $turnus_fullfort }, før avtalen begynner { $fra }.
regel-ia-10-unntak = Legen har autorisasjon frå EU, EØS eller Sveits og begynte som LIS { $lis_start }. Då gjeld ikkje kravet om LIS1.
regel-ia-10-planlagt = Legen reknar med å vere ferdig før avtalen begynner { $fra }, men er det ikkje enno. Ein sakshandsamar vurderer det.
regel-ia-10-for-sent = Legen er ikkje ferdig med LIS1 eller turnus før avtalen begynner { $fra }.
regel-ia-10-ukjent = Det er ikkje oppgitt når legen fullførte LIS1 eller turnus, eller når avtalen begynner.

## IA-11

regel-ia-11-tittel = Ny eller gammal ordning
regel-ia-11-gjengivelse-1 = Det første brevet skil ikkje mellom ny og gammal spesialistutdanning. Her bruker vi det neste brevet: Ordninga er for den nye, og ei tid også for den gamle.
regel-ia-11-gjengivelse-2 = Avtalane er først og fremst for legar i den nye spesialistutdanninga. I ein overgang kan også legar i den gamle få avtale. Brevet seier ikkje kor lenge.
regel-ia-11-ny = Legen følger den nye spesialistutdanninga.
regel-ia-11-gammel = Legen følger den gamle spesialistutdanninga, som er godteken i ein overgang. Siste moglege start: { $gammel_ordning_til }. Avtalen begynner: { $fra }.
regel-ia-11-ukjent = Det er ikkje oppgitt om legen følger ny eller gammal spesialistutdanning.

## IA-12

regel-ia-12-tittel = Stor nok stilling
regel-ia-12-gjengivelse-1 = Avtalen kan vere på deltid, men ikkje under halv stilling. Det heng saman med at spesialistutdanninga krev minst halv tid i open praksis.
regel-ia-12-gjengivelse-2 = Legen kan arbeide deltid i avtalen, ned til halv stilling.
regel-ia-12-nok = Stillinga er { $stillingsandel }. Ho må vere minst { $stillingsandel_minst }.
regel-ia-12-for-liten = Stillinga er { $stillingsandel }, under { $stillingsandel_minst }. Det er for lite.
regel-ia-12-ukjent = Stillinga er ikkje oppgitt. Ho må vere minst { $stillingsandel_minst }.

## IA-13

regel-ia-13-tittel = Lang nok avtale
regel-ia-13-gjengivelse-1 = Det første brevet har inga kortaste tid. Her bruker vi det neste brevet: minst seks månader for kvar lege.
regel-ia-13-gjengivelse-2 = For at pasientane skal møte den same legen ei stund, blir avtalen med kvar lege inngått for eit halvt år eller meir.
regel-ia-13-lang-nok = Avtalen er frå { $fra } til { $til }, { $dager } dagar. Han må vere på minst { $minstetid_maneder } månader.
regel-ia-13-for-kort = Avtalen er frå { $fra } til { $til }. Det er mindre enn { $minstetid_maneder } månader.
regel-ia-13-ukjent = Det er ikkje oppgitt når avtalen begynner og sluttar. Han må vere på minst { $minstetid_maneder } månader.

## IA-14

regel-ia-14-tittel = To år i full stilling
regel-ia-14-gjengivelse-1 = Éin avtale kan vare to år når legen arbeider full tid. På deltid varer han tilsvarande lenger. Permisjon etter arbeidsmiljølova blir ikkje rekna med.
regel-ia-14-gjengivelse-2 = To år i full stilling er det meste. Kommunen kan dele tida mellom fleire legar, først den eine og så den neste.
regel-ia-14-innenfor = Avtalane under plassen bruker { $brukt_enheter } av { $ramme_enheter } dagar i full stilling.
regel-ia-14-over = Avtalane under plassen bruker { $brukt_enheter } dagar i full stilling, men han har berre { $ramme_enheter }. Frå { $brudd_fra } er det for mykje.
regel-ia-14-ukjent = Det er ikkje oppgitt når avtalen begynner og sluttar, eller kor stor stillinga er. Då kan ikkje tida reknast ut.

## IA-15

regel-ia-15-tittel = Høgst fire år
regel-ia-15-gjengivelse-1 = På deltid kan avtaletida bli lengre, men ikkje lengre enn fire år. Permisjon etter arbeidsmiljølova blir ikkje rekna med.
regel-ia-15-gjengivelse-2 = Ein avtale på deltid kan vare i fire år, ikkje meir.
regel-ia-15-innenfor = Avtalen sluttar { $til }, innan grensa på { $kalendertid_maneder } månader.
regel-ia-15-over = Avtalane under plassen varer lenger enn { $kalendertid_maneder } månader. Frå { $brudd_fra } er det for lenge.
regel-ia-15-ukjent = Det er ikkje oppgitt når avtalen begynner og sluttar. Høgaste varigheit er { $kalendertid_maneder } månader.

## IA-16

regel-ia-16-tittel = Avtalane følger etter kvarandre
regel-ia-16-gjengivelse-1 = Tida i ein plass kan delast mellom fleire legar, éin først og ein annan etterpå. Det er lese som at avtalane ikkje har felles dagar.
regel-ia-16-etter-hverandre = Ingen avtalar under plassen har felles dagar.
regel-ia-16-overlapper = To avtalar under plassen har felles dagar frå { $brudd_fra }.
regel-ia-16-ukjent = Det er ikkje oppgitt når avtalen begynner og sluttar.

## IA-17

regel-ia-17-tittel = Éin avtale om gongen
regel-ia-17-gjengivelse-1 = Brevet set ei lengste tid for den enkelte avtalen. Det er lese som at ein lege har éin avtale om gongen.
regel-ia-17-ingen-andre = Legen har ingen andre aktive introduksjonsavtalar.
regel-ia-17-andre = Legen har { $andre_aktive_introduksjonsavtaler ->
    [one] éin annan aktiv introduksjonsavtale.
   *[other] { $andre_aktive_introduksjonsavtaler } andre aktive introduksjonsavtalar.
} Det er eit råd å ha éin om gongen.
regel-ia-17-ukjent = Det er ikkje oppgitt om legen har andre aktive introduksjonsavtalar.

## IA-18

regel-ia-18-tittel = Alle slags pasientar over tid
regel-ia-18-gjengivelse-1 = Det første brevet stiller ikkje dette kravet til pasientane. Her bruker vi det neste brevet: pasientar som ikkje er plukka ut, og som legen følger over tid.
regel-ia-18-gjengivelse-2 = Pasientane skal ikkje vere plukka ut, og legen skal kunne følge dei over tid.
regel-ia-18-sikret = Legen får pasientar som ikkje er plukka ut, og kan følge dei over tid.
regel-ia-18-ikke-sikret = Pasientane er plukka ut, eller legen kan ikkje følge dei over tid.
regel-ia-18-ukjent = Det er ikkje oppgitt om legen får alle slags pasientar og kan følge dei over tid.

## IA-19

regel-ia-19-tittel = Anna allmennlegearbeid tek ikkje for mykje
regel-ia-19-gjengivelse-1 = Legen kan gjere anna allmennlegearbeid ved sida av, når omfanget passar til tida i open praksis og læringsmåla framleis kan nåast.
regel-ia-19-gjengivelse-2 = Anna arbeid for kommunen må ikkje hindre at legen når læringsmåla.
regel-ia-19-ingen = Legen skal ikkje gjere anna allmennlegearbeid.
regel-ia-19-oppgitt = Legen skal også gjere anna allmennlegearbeid: { $annet_allmennlegearbeid }. Ein sakshandsamar vurderer om omfanget er passe.
regel-ia-19-ukjent = Det er ikkje oppgitt kva anna allmennlegearbeid legen skal gjere.

## IA-20

regel-ia-20-tittel = Supervisjon i heile perioden
regel-ia-20-gjengivelse-1 = Fastlegane i avtalen gir normalt supervisjon så lenge han varer. Det er lese som at legen er sikra supervisjon heile tida.
regel-ia-20-gjengivelse-2 = Supervisjon skal vere sikra frå første til siste dag. Brevet skriv at det er fastlegane som skal sikrast han. Det er lese som legen i spesialisering.
regel-ia-20-sikret = Legen er sikra supervisjon i heile perioden.
regel-ia-20-ikke-sikret = Legen er ikkje sikra supervisjon i heile perioden.
regel-ia-20-ukjent = Det er ikkje oppgitt om legen er sikra supervisjon i heile perioden.

## IA-21

regel-ia-21-tittel = Rettleiar er oppnemnd
regel-ia-21-gjengivelse-1 = Det første brevet krev ikkje ein oppnemnd rettleiar. Her bruker vi det neste brevet: Legen har ein eigen rettleiar. Ein fastlege i avtalen må vere spesialist for å vere det.
regel-ia-21-gjengivelse-2 = Legen skal ha ein eigen rettleiar. Passar det, kan det vere ein fastlege i avtalen som er godkjend spesialist.
regel-ia-21-spesialist = Legen har ein rettleiar som er godkjend spesialist.
regel-ia-21-fastlege-uten-godkjenning = Rettleiaren er fastlege i avtalen, men ikkje godkjend spesialist.
regel-ia-21-annen-uten-godkjenning = Rettleiaren er ikkje godkjend spesialist og er ikkje fastlege i avtalen. Ein sakshandsamar vurderer det.
regel-ia-21-ukjent = Det er ikkje oppgitt kven som er rettleiar, om rettleiaren er godkjend spesialist, eller kven fastlegane er.

## IA-22

regel-ia-22-tittel = Kontoret står i utdanningsplanen
regel-ia-22-gjengivelse-1 = Avtalen skal vere ein del av utdanningsplanen til legen, og læringsmåla skal kunne nåast. Kva planen må seie, er henta frå det neste brevet.
regel-ia-22-gjengivelse-2 = Fastlegekontoret står i planen som læringsarena. Planen seier kva legen skal lære der, og korleis rettleiing og supervisjon skal skje.
regel-ia-22-beskrevet = Utdanningsplanen har med kontoret, læringsmåla og rettleiinga.
regel-ia-22-ikke-beskrevet = Utdanningsplanen manglar kontoret, læringsmåla eller rettleiinga.
regel-ia-22-ukjent = Det er ikkje oppgitt kva utdanningsplanen seier om kontoret, læringsmåla og rettleiinga.

## IA-23

regel-ia-23-tittel = Kontor og utstyr
regel-ia-23-gjengivelse-1 = Avtalen bør seie at legen får ein eigna kontorplass og utstyr, og kan bruke lokale og hjelpepersonell slik fastlegane gjer.
regel-ia-23-gjengivelse-2 = Legen må ha ein eigna stad å arbeide, med utstyr, og bruker fellesløysingar og hjelpepersonell som dei andre legane, så langt kompetansen rekk.
regel-ia-23-tilgang = Legen har kontor, utstyr og hjelpepersonell på linje med dei andre legane.
regel-ia-23-ikke-tilgang = Legen har ikkje kontor, utstyr eller hjelpepersonell på linje med dei andre legane.
regel-ia-23-ukjent = Det er ikkje oppgitt om legen har kontor, utstyr og hjelpepersonell.

## IA-24

regel-ia-24-tittel = Stort nok pasientgrunnlag
regel-ia-24-gjengivelse-1 = Rundt 800 pasientar er nok til at legen kan nå læringsmåla og få ei rimeleg inntekt. Talet er ikkje eit krav, men tel når plassane blir tildelte.
regel-ia-24-gjengivelse-2 = Legen bør få pasientar frå fleire fastlegar på kontoret, og minst 800 i alt. Då kan læringsmåla nåast.
regel-ia-24-nok = Pasientgrunnlaget er { $pasientgrunnlag }. Tilrådinga er minst { $pasientgrunnlag_minst }.
regel-ia-24-for-lite = Pasientgrunnlaget er { $pasientgrunnlag }, under dei tilrådde { $pasientgrunnlag_minst }. Det er eit råd, så kommunen kan få plassar likevel viss ein sakshandsamar grunngir det.
regel-ia-24-ukjent = Pasientgrunnlaget er ikkje oppgitt. Tilrådinga er minst { $pasientgrunnlag_minst }.
regel-ia-24-avtale-for-lite = Fastlegane i avtalen har { $pasientgrunnlag } pasientar til saman, under dei tilrådde { $pasientgrunnlag_minst }. Det er eit råd, så avtalen kan godtakast likevel viss ein sakshandsamar grunngir det.
regel-ia-24-avtale-ukjent = Det er ikkje oppgitt kor mange pasientar alle fastlegane i avtalen har. Tilrådinga er minst { $pasientgrunnlag_minst }.

## IA-25

regel-ia-25-tittel = Pasientar frå fleire fastlegar
regel-ia-25-gjengivelse-1 = Det første brevet seier ikkje kor mange fastlegar som bør vere med. Her bruker vi det neste brevet: fleire enn éin.
regel-ia-25-gjengivelse-2 = Legen bør få pasientar frå meir enn éin fastlege på kontoret, så læringsmåla kan nåast.
regel-ia-25-flere = Avtalen har { $fastleger } fastlegar.
regel-ia-25-for-fa = Avtalen har { $fastleger ->
    [0] ingen fastlegar.
    [one] berre éin fastlege.
   *[other] { $fastleger } fastlegar.
} Rådet er minst to.
regel-ia-25-ukjent = Det er ikkje oppgitt kva fastlegar som er med i avtalen.

## IA-26

regel-ia-26-tittel = Listetaket er ikkje auka
regel-ia-26-gjengivelse-1 = Det første brevet har ikkje noko forbod mot å auke listetaket. Forbodet i det neste brevet verkar frå 2022.
regel-ia-26-gjengivelse-2 = Ein fastlege som har inngått ein avtale, får ikkje auke listetaket etterpå. Ei nyare kjelde seier at det er lov igjen, men ikkje frå når.
regel-ia-26-ikke-okt = Ingen fastlege i avtalen har auka listetaket.
regel-ia-26-lovlig = Ein fastlege auka listetaket { $listetak_okt }. Det var lov: før avtalen blei inngått, før 2022 eller frå { $listetak_fritt_fra }.
regel-ia-26-okt = Ein fastlege auka listetaket { $listetak_okt }, etter at avtalen blei inngått. Det var først lov igjen frå { $listetak_fritt_fra }.
regel-ia-26-ukjent = Det er ikkje oppgitt om alle fastlegane har late listetaket stå, eller når dei inngjekk avtalen.

## IA-27

regel-ia-27-tittel = Anna arbeid står i avtalen
regel-ia-27-gjengivelse-1 = Gjer legen også anna allmennlegearbeid, står det i avtalen kva det er.
regel-ia-27-gjengivelse-2 = Er stillinga på deltid, skal avtalen seie kva anna arbeid legen gjer for kommunen. Det skal også med i rapporten til Helsedirektoratet.
regel-ia-27-full-stilling = Stillinga er { $stillingsandel }. Kravet gjeld berre deltid.
regel-ia-27-oppgitt = Avtalen seier kva anna arbeid legen gjer: { $annet_allmennlegearbeid }.
regel-ia-27-blank = Feltet for anna arbeid er tomt. Skriv kva arbeid legen gjer ved sida av, eller «ingen».
regel-ia-27-ukjent = Det er ikkje oppgitt kor stor stillinga er, eller kva anna arbeid legen gjer.

## IA-28

regel-ia-28-tittel = Alle partar har signert
regel-ia-28-gjengivelse-1 = Partane er kommunen, legen i spesialisering og fastlegane som lèt legen bruke lista si. At malen skal brukast, står i ei seinare kjelde.
regel-ia-28-gjengivelse-2 = Kommunen, legen og fastlegane som gir frå seg pasientar, er partar. At malen til Helsedirektoratet skal brukast, står på alis.no.
regel-ia-28-komplett = Kommunen, legen og fastlegane har signert, og malen er brukt.
regel-ia-28-uten-fastlege = Avtalen har ingen fastlege. Minst éin må vere med.
regel-ia-28-ikke-signert = Minst éin av partane har ikkje signert. Avtalen kan ikkje begynne før alle har gjort det.
regel-ia-28-uten-mal = Avtalen er ikkje skriven på malen frå Helsedirektoratet.
regel-ia-28-ukjent = Det er ikkje oppgitt kven fastlegane er, kven som har signert, eller om malen er brukt.

## IA-29

regel-ia-29-tittel = Tida går frå datoen i avtalen
regel-ia-29-gjengivelse-1 = Det første brevet seier ikkje når tida begynner. Her bruker vi det neste brevet: på datoen i avtalen.
regel-ia-29-gjengivelse-2 = Det er datoen i avtalen mellom partane som tel, ikkje dagen Helsedirektoratet bestemte seg.
regel-ia-29-oppgitt = Tida går frå { $fra }, datoen i avtalen.
regel-ia-29-ukjent = Det er ikkje oppgitt når avtalen begynner.

## IA-30

regel-ia-30-tittel = Tilsett eller næringsdrivande
regel-ia-30-gjengivelse-1 = Om legen er tilsett eller driv eiga næring, bør partane avgjere sjølve.
regel-ia-30-gjengivelse-2 = Partane vel om legen er tilsett i kommunen eller næringsdrivande, og blir einige om økonomien.
regel-ia-30-avtalt = Tilknytinga er oppgitt, og partane er einige om økonomien.
regel-ia-30-okonomi-apen = Partane er ikkje einige om økonomien enno.
regel-ia-30-ukjent = Det er ikkje oppgitt korleis legen er knytt til, eller om partane er einige om økonomien.

## IA-31

regel-ia-31-tittel = Kan kombinerast med ALIS-avtale
regel-ia-31-gjengivelse-1 = Ein lege kan ha både introduksjonsavtale og ALIS-avtale. Introduksjonsavtalar utan ALIS-avtale går føre.
regel-ia-31-knyttet = Avtalen er knytt til ein ALIS-avtale. Det er lov.
regel-ia-31-ikke-knyttet = Avtalen er ikkje knytt til ein ALIS-avtale.
regel-ia-31-ukjent = Det er ikkje oppgitt om avtalen er knytt til ein ALIS-avtale.

## IA-32

regel-ia-32-tittel = Ingen pengar følger med
regel-ia-32-gjengivelse-1 = Det første brevet nemner ingen pengar til kommunane. Her bruker vi det neste brevet, som seier at det ikkje er sett av noko.
regel-ia-32-gjengivelse-2 = Kommunane får ikkje eigne midlar. Pengane som er sette av, dekker utgiftene til folketrygda. At fastlegane beheld basistilskotet, står på alis.no.
regel-ia-32-alltid = Det følger ikkje pengar med avtalen. Fastlegane beheld heile basistilskotet.

## IA-33

regel-ia-33-tittel = Fastlegane gir supervisjon
regel-ia-33-gjengivelse-1 = Normalt er det fastlegane i avtalen som gir supervisjon.
regel-ia-33-gjengivelse-2 = Supervisjonen kjem helst frå fastlegane som gir pasientar.
regel-ia-33-alle = { $fastleger ->
    [one] Fastlegen i avtalen gir supervisjon.
   *[other] Alle dei { $fastleger } fastlegane i avtalen gir supervisjon.
}
regel-ia-33-noen = { $med_supervisjon } av { $fastleger } fastlegar i avtalen gir supervisjon. Det er nok.
regel-ia-33-ingen = Ingen fastlege i avtalen gir supervisjon. Rådet er at dei gjer det.
regel-ia-33-ukjent = Det er ikkje oppgitt om fastlegane i avtalen gir supervisjon.

## IA-34

regel-ia-34-tittel = Ein fastlege kan vere rettleiar
regel-ia-34-gjengivelse-1 = Normalt skal ein av fastlegane kunne vere rettleiar i heile spesialiseringa, viss det passar. Det er lese som at ein av dei er spesialist.
regel-ia-34-gjengivelse-2 = Ein fastlege i avtalen som er godkjend spesialist, kan vere rettleiar når det passar.
regel-ia-34-kan = { $spesialister ->
    [one] Éin fastlege i avtalen er godkjend spesialist og kan vere rettleiar.
   *[other] { $spesialister } fastlegar i avtalen er godkjende spesialistar og kan vere rettleiar.
}
regel-ia-34-ingen = Ingen fastlege i avtalen er godkjend spesialist. Rådet er at ein av dei kan vere rettleiar.
regel-ia-34-ukjent = Det er ikkje oppgitt om nokon av fastlegane er godkjend spesialist.

## IA-35

regel-ia-35-tittel = Fastlegane har rett til trygderefusjon
regel-ia-35-gjengivelse-1 = Kjelda beskriv ordninga slik ho er frå 2022: Legen arbeider på same liste som fastlegar med rett til trygderefusjon. Det er brukt også for tida før.
regel-ia-35-gjengivelse-2 = Avtalen lèt legen og fastlegar med rett til trygderefusjon arbeide på den same lista samtidig.
regel-ia-35-alle = { $fastleger ->
    [0] Avtalen har ingen fastlege utan rett til trygderefusjon.
    [one] Fastlegen i avtalen har rett til trygderefusjon.
   *[other] Alle dei { $fastleger } fastlegane i avtalen har rett til trygderefusjon.
}
regel-ia-35-noen-uten = Minst éin fastlege i avtalen har ikkje rett til trygderefusjon.
regel-ia-35-ukjent = Det er ikkje oppgitt om alle fastlegane har rett til trygderefusjon.

## IA-40

regel-ia-40-tittel = Ingen klagerett
regel-ia-40-gjengivelse-1 = Svaret på ein søknad om introduksjonsavtale blir ikkje rekna som eit enkeltvedtak. Kommunen kan derfor ikkje klage. Brevet viser til forvaltningslova § 28.
regel-ia-40-alltid = Kommunen kan ikkje klage på avgjerda, fordi ho ikkje er eit enkeltvedtak.

## IA-41

regel-ia-41-tittel = Plassane blir fordelte etter prioritet
regel-ia-41-gjengivelse-1 = Søknader som oppfyller formålet og kriteria, går føre. Brevet seier ikkje korleis dette skal teljast, så reknemåten er ei tolking.
regel-ia-41-gjengivelse-2 = Plassar for legar i anna allmennlegearbeid i kommunen går føre. Deretter tel det kor mange legar med fast stilling i slikt arbeid som treng å bli spesialistar. Geografi og anna skjønn er mogleg. Reknemåten er ei tolking. Det same gjeld at ledige plassar etter fristen går først til ventelista, så til søknadene i den rekkjefølgja dei kom.
regel-ia-41-alle = { $rangert ->
    [one] Plassen som kommunen ønsker, er innanfor kvoten på { $rundens_kvote }.
   *[other] Alle dei { $rangert } plassane som kommunen ønsker, er innanfor kvoten på { $rundens_kvote }.
}
regel-ia-41-del = { $innenfor } av { $rangert } plassar som kommunen ønsker, er innanfor kvoten på { $rundens_kvote }. { $venteliste ->
    [one] Éin plass
   *[other] { $venteliste } plassar
} står på venteliste.
regel-ia-41-venteliste = { $rangert ->
    [one] Plassen som kommunen ønsker, er ikkje innanfor kvoten på { $rundens_kvote }. Han
   *[other] Ingen av dei { $rangert } plassane som kommunen ønsker, er innanfor kvoten på { $rundens_kvote }. Dei
} står på venteliste.
regel-ia-41-etter-frist-alle = Når dei som stod føre har fått sitt, er det rom for { $rangert ->
    [one] plassen
   *[other] alle dei { $rangert } plassane
} som kommunen ønsker, innanfor kvoten på { $rundens_kvote }.
regel-ia-41-etter-frist-del = { $foran ->
    [0] Ingen ventar føre i køen, og det er
    [one] Éin plass ventar føre i køen, og det er likevel
   *[other] { $foran } plassar ventar føre i køen, og det er likevel
} rom for { $innenfor } av { $rangert } plassar innanfor kvoten på { $rundens_kvote }. { $venteliste ->
    [one] Éin plass
   *[other] { $venteliste } plassar
} står i køen.
regel-ia-41-etter-frist-ko = { $foran ->
    [0] Ingen plass er ledig innanfor kvoten på { $rundens_kvote }.
    [one] Éin plass ventar føre i køen. Plassar som blir ledige innanfor kvoten på { $rundens_kvote }, går dit først.
   *[other] { $foran } plassar ventar føre i køen. Plassar som blir ledige innanfor kvoten på { $rundens_kvote }, går dit først.
} { $venteliste ->
    [one] Plassen som kommunen ønsker, står i køen.
   *[other] Dei { $venteliste } plassane som kommunen ønsker, står i køen.
}

## IA-42

regel-ia-42-tittel = Refusjonsrett på ei liste ein dag
regel-ia-42-gjengivelse-1 = Ein introduksjonsavtale opnar for trygderefusjon når legen i spesialisering arbeider på lista til ein fastlege i avtalen. Det gjeld også når fastlegen er på kontoret same dag. Brevet seier ikkje kva dagar retten gjeld. Dei er ei tolking.
regel-ia-42-gjengivelse-2 = Legen i spesialisering har trygderefusjon for arbeid på lista til ein fastlege dei dagane ein avtale mellom dei gjeld. Fastlegen beheld sin rett, også når begge arbeider. Dette er tolking: Retten begynner den dagen den siste signerer, viss det er etter første dag i avtalen. Han kviler når legen har full permisjon. Kvitteringa frå Helfo avgjer ikkje retten.
regel-ia-42-dekket = Legen har refusjonsrett på lista denne dagen. Fastlegen beheld sin, også når begge arbeider.
regel-ia-42-ingen-avtale = Legen er ikkje lege i spesialisering i nokon introduksjonsavtale. Legen kan ha refusjonsrett på eit anna grunnlag.
regel-ia-42-utenfor-periode = Ingen av introduksjonsavtalane til legen gjeld denne dagen. Legen kan ha refusjonsrett på eit anna grunnlag.
regel-ia-42-permisjon = Legen har full permisjon denne dagen. Då kviler refusjonsretten etter avtalen.
regel-ia-42-ikke-part = Lista er ikkje med i nokon av introduksjonsavtalane til legen denne dagen. Legen kan ha refusjonsrett på eit anna grunnlag.
