# Søknaden: oppgåvelista til kommunen, stega i skjemaet, og det som kan komme i vegen.

## Oppgåvelista

soknad-oppgaver-tittel = Oppgåver
soknad-oppgaver-ingress = Kommunen sender éin søknad innan fristen i kvar utlysing. Det vi veit frå før, spør vi ikkje om.
soknad-oppgaver-ingen = Ingenting å søke på no
soknad-oppgaver-ingen-hvordan = Nye utlysingar kjem her og på framsida.
soknad-oppgaver-se-forsiden = Sjå kva som gjeld for kommunen
soknad-oppgave-begynn = Begynn søknad
soknad-oppgave-fortsett = Hald fram
soknad-oppgave-se-kladden = Sjå kladden
soknad-oppgave-se-soknaden = Sjå søknaden
soknad-oppgave-les-svaret = Les svaret
soknad-oppgave-frist = Frist { $dato }
soknad-oppgave-fristen-ute = Fristen var { $dato }
soknad-oppgave-apner = Opnar { $dato }
soknad-oppgave-dager-igjen = { $dager ->
    [0] Siste dag i dag
    [one] 1 dag igjen
   *[other] { $dager } dagar igjen
}
soknad-oppgave-ikke-begynt = Ikkje begynt. De treng ikkje ha ein lege klar for å søke.
soknad-oppgave-ulagret = Begynt. Ingenting er fylt ut enno.
soknad-oppgave-kladd = Kladden er ikkje sendt. Sist lagra { $tidspunkt }.
soknad-oppgave-kladd-steg = { $ferdige } av { $antall } steg er { $ferdige ->
    [one] fylt ut
   *[other] fylte ut
}.
soknad-oppgave-for-sent = Kladden blei ikkje sendt før fristen gjekk ut. Vi har tatt vare på han.
soknad-oppgave-uten-soknad = Kommunen søkte ikkje.
soknad-oppgave-kommer = De kan begynne på søknaden når utlysinga opnar.
soknad-oppgave-sendt = Sendt { $tidspunkt }. Saksnummer { $saksnummer }. Helsedirektoratet vurderer søknaden.
soknad-oppgave-avgjort = Svaret er komme. Saksnummer { $saksnummer }.

## Ramma rundt stega

soknad-etikett = { $utlysning } · { $kommune } kommune
soknad-tittel-steg = { $tittel } Steg { $steg } av { $antall }
soknad-steg-kommunen = Kommunen
soknad-steg-legene = Legane
soknad-steg-plassene = Plassane
soknad-steg-legekontoret = Legekontoret
soknad-steg-oppsummering = Sjå over og send
soknad-sporsmal-kommunen = Er kommunen utdanningsverksemd?
soknad-sporsmal-kommunen-kjent = Stemmer dette om kommunen?
soknad-sporsmal-legene = Kven skal spesialisere seg?
soknad-sporsmal-plassene = Korleis skal plassane brukast?
soknad-sporsmal-legekontoret = Kor mange pasientar får legen?
soknad-ingress-kommunen = Berre kommunar som er registrerte som utdanningsverksemd, eller har søkt om det, kan få plassar.
soknad-ingress-kommunen-kjent = Her er det ingenting å fylle ut. Opplysningane følgjer med søknaden.
soknad-ingress-legene = De treng ikkje ha ein lege klar. Oppgi behovet slik de kjenner det i dag. Svara kan endrast også etter at søknaden er sendt.
soknad-ingress-plassene = Ein periode er to år i full stilling. I ei mindre stilling varer han lenger, men høgst fire år.
soknad-ingress-legekontoret = Pasientane kjem frå listene til fastlegane som er med i avtalen.
soknad-neste = Lagre og gå vidare
soknad-forrige = Førre
soknad-senere = Hald fram seinare
soknad-lagres = Kladden blir lagra medan de skriv. De kan gå vidare sjølv om noko manglar eller må rettast.
soknad-lagres-uten-felt = De kan gå fram og tilbake i stega så mykje de vil.
soknad-frist = Frist { $dato }
soknad-frist-dager = { $dager ->
    [0] siste dag i dag
    [one] 1 dag igjen
   *[other] { $dager } dagar igjen
}

## Dette veit vi frå før

soknad-vet-tittel = Dette veit vi frå før
soknad-vet-kommune = Kommune
soknad-vet-kommune-verdi = { $navn } ({ $nummer })
soknad-vet-fylke = Fylke
soknad-vet-innbyggere = Innbyggjarar
soknad-vet-innbyggere-verdi = { $antall } per 1. januar 2026
soknad-vet-utdanningsvirksomhet = Utdanningsverksemd
soknad-vet-registrert = Registrert
soknad-vet-registrert-dato = Registrert { $dato }
soknad-vet-sokt = Har søkt om registrering
soknad-vet-sokt-dato = Har søkt om registrering, { $dato }
soknad-vet-nei = Verken registrert eller søkt
soknad-vet-nei-dato = Verken registrert eller søkt per { $dato }
soknad-vet-plasser = Plassar frå før
soknad-vet-plasser-ingen = Ingen
soknad-vet-behov = Legar som treng spesialisering
soknad-vet-antall = Plassar de søker om
soknad-vet-feil = Er det noko som ikkje stemmer? Skriv til { $epost }, så rettar vi registeret. De kan halde fram med søknaden så lenge.
soknad-vet-feil-nei = Har de søkt om å bli utdanningsverksemd? Skriv til { $epost }, så rettar vi registeret. De kan halde fram med søknaden så lenge.
soknad-epost = godkjenning@helsedir.no

## Spørsmåla

soknad-felt-utdanningsvirksomhet = Kva gjeld for kommunen?
soknad-felt-utdanningsvirksomhet-hjelp = Registeret seier ikkje noko om kommunen enno, derfor spør vi.
soknad-valg-registrert = Kommunen er registrert
soknad-valg-registrert-hjelp = Registrert som utdanningsverksemd etter spesialistforskrifta.
soknad-valg-sokt = Kommunen har søkt om å bli registrert
soknad-valg-sokt-hjelp = Det er nok til å søke om plassar.
soknad-valg-nei = Ingen av delane
soknad-valg-nei-hjelp = Då kan kommunen ikkje få plassar. De kan sende søknaden likevel.

soknad-felt-antall = Kor mange introduksjonsavtalar søker de om?
soknad-felt-antall-hjelp = Kvar avtale treng éin plass. Plassen kan brukast av fleire legar etter kvarandre.
soknad-felt-antall-hovedformal = Kor mange av dei gjeld legar i anna allmennlegearbeid?
soknad-felt-antall-hovedformal-hjelp = Til dømes legar på sjukeheim, legevakt eller helsestasjon, eller legar de vil rekruttere dit. Desse plassane kjem først. Skriv 0 viss det ikkje gjeld nokon.
soknad-felt-antall-hovedformal-en = Er plassen for ein lege i anna allmennlegearbeid?
soknad-felt-antall-hovedformal-en-hjelp = Til dømes ein lege på sjukeheim, legevakt eller helsestasjon, eller ein lege de vil rekruttere dit. Slike plassar kjem først.
soknad-valg-ja = Ja
soknad-valg-nei-kort = Nei
soknad-felt-behov = Kor mange fast tilsette legar i anna allmennlegearbeid treng spesialisering?
soknad-felt-behov-hjelp = Ta med alle, også legar de ikkje søker om avtale for no. Talet blir brukt til å rangere søknadene.
soknad-felt-arbeid = Kva anna allmennlegearbeid skal legane gjere?
soknad-felt-arbeid-hjelp = Vel alt som passar. «Ingen» er også eit svar.
soknad-arbeid-sykehjem = Sjukeheim
soknad-arbeid-legevakt = Legevakt
soknad-arbeid-helsestasjon = Helsestasjon og skulehelseteneste
soknad-arbeid-annet = Anna
soknad-arbeid-ingen = Ingen
soknad-felt-annet-arbeid = Kva anna arbeid?
soknad-felt-annet-arbeid-hjelp = Fyll ut berre viss de har valt «Anna».

soknad-felt-perioder = Kor mange periodar ønsker de?
soknad-felt-perioder-hjelp = To periodar gir 2 + 2 år og gjer det lettare å planlegge.
soknad-valg-en-periode = Éin periode
soknad-valg-en-periode-hjelp = To år i full stilling.
soknad-valg-to-perioder = To periodar
soknad-valg-to-perioder-hjelp = To og to år i full stilling, den eine etter den andre.
soknad-felt-stillingsandel = Kor stor stilling planlegg de?
soknad-felt-stillingsandel-hjelp = I prosent, til dømes 80. Avtalen krev minst 50 %. La feltet stå tomt viss de ikkje veit det enno.
soknad-felt-antall-knyttet-til-alis = Kor mange av plassane er knytta til ein ALIS-avtale?
soknad-felt-antall-knyttet-til-alis-hjelp = Plassar utan ALIS-avtale går føre når søknadene elles står likt. Skriv 0 viss ingen er det.
soknad-felt-antall-knyttet-til-alis-en = Er plassen knytta til ein ALIS-avtale?
soknad-felt-antall-knyttet-til-alis-en-hjelp = Plassar utan ALIS-avtale går føre når søknadene elles står likt.

soknad-felt-pasientgrunnlag = Kor stort blir pasientgrunnlaget i alt?
soknad-felt-pasientgrunnlag-hjelp = Legg saman pasientane frå fastlegane. Tilrådinga er minst { $minst }. Er talet lågare, må sakshandsamaren grunngi ei tildeling. La feltet stå tomt viss de ikkje veit det enno.
soknad-enhet-pasienter = { $antall } pasientar

## Kva som må rettast: under feltet

soknad-feil-ikke-tall = Skriv eit heilt tal med siffer, til dømes 3. Skriv 0 viss det ikkje er nokon.
soknad-feil-ikke-pasienter = Skriv eit heilt tal med siffer, til dømes 950, eller la feltet stå tomt.
soknad-feil-minst-en = Skriv eit heilt tal med siffer, 1 eller høgare.
soknad-feil-hoyst-plasser = Skriv { $maks } eller færre. De søker om { $maks ->
    [one] 1 avtale
   *[other] { $maks } avtalar
}.
soknad-feil-hoyst = Skriv { $maks } eller mindre.
soknad-feil-ikke-prosent = Skriv ein prosent frå 0 til 100, til dømes 80 eller 62,5.
soknad-feil-ingen-og-annet = Vel anten «Ingen» eller arbeidet legane skal gjere.
soknad-feil-beskriv-annet = Skriv kva arbeid det er, eller fjern krysset ved «Anna».
soknad-feil-ukjent-valg = Vel eitt av svara i lista.
soknad-feil-for-lang = Skriv kortare: høgst 500 teikn.

## Kva som må rettast: i oversikta over feil

soknad-mangler-utdanningsvirksomhet = Oppgi om kommunen er utdanningsverksemd
soknad-mangler-antall = Oppgi kor mange avtalar de søker om
soknad-mangler-antall-hovedformal = Oppgi kor mange plassar som gjeld anna allmennlegearbeid
soknad-mangler-antall-hovedformal-en = Svar på om plassen er for ein lege i anna allmennlegearbeid
soknad-mangler-behov = Oppgi kor mange legar som treng spesialisering
soknad-mangler-arbeid = Oppgi kva anna allmennlegearbeid legane skal gjere
soknad-mangler-perioder = Oppgi kor mange periodar de ønsker
soknad-mangler-antall-knyttet-til-alis = Oppgi kor mange plassar som er knytta til ein ALIS-avtale
soknad-rett-utdanningsvirksomhet = Vel kva som gjeld for kommunen
soknad-rett-antall = Skriv talet på avtalar som eit heilt tal, 1 eller høgare
soknad-rett-antall-hoyst = Talet på avtalar er høgare enn skjemaet tar imot
soknad-rett-antall-hovedformal = Plassane i anna allmennlegearbeid må vere eit heilt tal
soknad-rett-antall-hovedformal-hoyst = Plassane i anna allmennlegearbeid er fleire enn avtalane de søker om
soknad-rett-behov = Legar som treng spesialisering, må vere eit heilt tal
soknad-rett-arbeid-ingen = Anna allmennlegearbeid er både «Ingen» og noko anna
soknad-rett-arbeid = Vel anna allmennlegearbeid frå lista
soknad-rett-annet-arbeid = Det andre arbeidet manglar ei beskriving
soknad-rett-annet-arbeid-for-lang = Beskrivinga av det andre arbeidet er for lang
soknad-rett-perioder = Vel éin eller to periodar
soknad-rett-stillingsandel = Stillinga må vere ein prosent frå 0 til 100
soknad-rett-antall-knyttet-til-alis = Plassane med ALIS-avtale må vere eit heilt tal
soknad-rett-antall-knyttet-til-alis-hoyst = Plassane med ALIS-avtale er fleire enn avtalane de søker om
soknad-rett-pasientgrunnlag = Pasientgrunnlaget må vere eit heilt tal

## Slik ligg de an

soknad-stand-tittel = Slik ligg de an
soknad-stand-ingress = Vurderingane om de sender no. Sakshandsamaren ser dei same.
soknad-stand-utfylles-her = Blir fylt ut på denne sida
soknad-stand-utfylles = Blir fylt ut i steg { $steg }
soknad-stand-saksbehandler = Sakshandsamaren avgjer
soknad-hjelp-tittel = Treng de hjelp?
soknad-hjelp = ALIS-kontoret i regionen gir råd om søknaden. Kontoret avgjer han ikkje. Spørsmål om utlysinga kan de sende til { $epost }.

## Når to skriv samtidig

soknad-kollisjon-tittel = { $navn } har lagra dette steget etter at de opna det
soknad-kollisjon-tittel-egen = Steget er lagra i eit anna vindauge etter at de opna det her
soknad-kollisjon-forklaring = Ingenting er overskrive. Her er den lagra versjonen. Det de skreiv, står i felta under.
soknad-kollisjon-deres = Lagra { $tidspunkt }
soknad-kollisjon-tomt = Ikkje fylt ut
soknad-kollisjon-ulikt = Ulikt
soknad-kollisjon-behold = Behald den lagra versjonen
soknad-kollisjon-lagre = Lagre det som står i felta
soknad-kollisjon-autolagring = { $navn } har lagra dette steget etter at de opna det. Det de skriv no, er ikkje lagra.
soknad-kollisjon-autolagring-egen = Steget er lagra i eit anna vindauge. Det de skriv her, er ikkje lagra.
soknad-kollisjon-se-begge = Sjå begge versjonane

## Når det er for seint

soknad-lukket-tittel = Fristen gjekk ut { $dato }
soknad-lukket-forklaring = Søknaden blei ikkje sendt, og han kan ikkje sendast no. Vi har tatt vare på kladden, og de kan lese og skrive i han.
soknad-lukket-hva = Treng de plassar likevel, skriv til { $epost } og sei kor mange. Nye utlysingar kjem på framsida.
soknad-kommer-tittel = Utlysinga opnar { $dato }
soknad-kommer-forklaring = Søknaden kan fyllast ut no og sendast når utlysinga opnar.
soknad-begynn-lukket-tittel = De kan ikkje begynne på ein søknad her no
soknad-begynn-lukket-forklaring = Fristen gjekk ut { $dato }, og kommunen har ingen kladd i denne utlysinga.
soknad-begynn-kommer-forklaring = Utlysinga opnar { $dato }. Då kan de begynne.
soknad-til-oppgavene = Til oppgåvene

soknad-allerede-sendt-tittel = Søknaden er allereie sendt
soknad-allerede-sendt-forklaring = Søknaden blei sendt før dette steget blei lagra, så det de skreiv no, er ikkje med. Her er det, så de kan ta vare på det.
soknad-allerede-sendt-hva = Skal det vere med, endrar de søknaden frå kvitteringa. Går ikkje det lenger, skriv til { $epost } og oppgi saksnummeret.
soknad-se-kvitteringen = Sjå kva som blei sendt

## Når innlogginga har gått ut

soknad-utlogget-tittel = De er logga ut
soknad-utlogget-forklaring = Det er ei stund sidan de brukte sida. Det de skreiv, er ikkje borte. Det er med her.
soknad-utlogget-steg-en = Logg inn i ei ny fane.
soknad-utlogget-steg-to = Kom tilbake hit og lagre.
soknad-utlogget-logg-inn = Logg inn i ny fane
soknad-utlogget-lagre = Lagre det de skreiv
soknad-utlogget-skrev = Dette skreiv de
soknad-gammelt-tittel = De har logga inn på nytt
soknad-gammelt-forklaring = Det de skreiv, står i felta, men er ikkje lagra enno. Sjå over og lagre.
soknad-autolagring-utlogget = De er logga ut, og det siste er ikkje lagra. Teksten står framleis her.
soknad-autolagring-logg-inn = Logg inn i ny fane, og skriv vidare her
soknad-autolagring-gammelt = De er logga inn igjen. Lagrar no.
