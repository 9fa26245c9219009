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

## IA-24

regel-ia-24-tittel = Stort nok pasientgrunnlag
regel-ia-24-gjengivelse-1 = Rundt 800 pasientar er nok til at legen kan nå læringsmåla og få ei rimeleg inntekt. Talet er ikkje eit krav, men tel når plassane blir tildelte.
regel-ia-24-gjengivelse-2 = Legen bør få pasientar frå fleire fastlegar på kontoret, og minst 800 i alt. Då kan læringsmåla nåast.
regel-ia-24-nok = Pasientgrunnlaget er { $pasientgrunnlag }. Tilrådinga er minst { $pasientgrunnlag_minst }.
regel-ia-24-for-lite = Pasientgrunnlaget er { $pasientgrunnlag }, under dei tilrådde { $pasientgrunnlag_minst }. Det er eit råd, så kommunen kan få plassar likevel viss ein sakshandsamar grunngir det.
regel-ia-24-ukjent = Pasientgrunnlaget er ikkje oppgitt. Tilrådinga er minst { $pasientgrunnlag_minst }.

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
regel-ia-41-etter-frist-alle = { $foran ->
    [0] Ingen ventar på plass, og det er
    [one] Éin plass ventar føre i køen, og det er likevel
   *[other] { $foran } plassar ventar føre i køen, og det er likevel
} rom for { $rangert ->
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
    [one] Éin plass ventar føre i køen. Dei ledige plassane innanfor kvoten på { $rundens_kvote } går dit først.
   *[other] { $foran } plassar ventar føre i køen. Dei ledige plassane innanfor kvoten på { $rundens_kvote } går dit først.
} { $venteliste ->
    [one] Plassen som kommunen ønsker, står i køen.
   *[other] Dei { $venteliste } plassane som kommunen ønsker, står i køen.
}
