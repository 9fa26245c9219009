# Søknaden: oppgavelisten til kommunen, stegene i skjemaet, og det som kan komme i veien.

## Oppgavelisten

soknad-oppgaver-tittel = Oppgaver
soknad-oppgaver-ingress = Kommunen sender én søknad innen fristen i hver utlysning. Det vi vet fra før, spør vi ikke om.
soknad-oppgaver-ingen = Ingenting å søke på nå
soknad-oppgaver-ingen-hvordan = Nye utlysninger kommer her og på forsiden.
soknad-oppgaver-se-forsiden = Se hva som gjelder for kommunen
soknad-oppgave-begynn = Begynn søknad
soknad-oppgave-fortsett = Fortsett
soknad-oppgave-se-kladden = Se kladden
soknad-oppgave-se-soknaden = Se søknaden
soknad-oppgave-les-svaret = Les svaret
soknad-oppgave-frist = Frist { $dato }
soknad-oppgave-fristen-ute = Fristen var { $dato }
soknad-oppgave-apner = Åpner { $dato }
soknad-oppgave-dager-igjen = { $dager ->
    [0] Siste dag i dag
    [one] 1 dag igjen
   *[other] { $dager } dager igjen
}
soknad-oppgave-ikke-begynt = Ikke begynt. Dere trenger ikke ha en lege klar for å søke.
soknad-oppgave-ulagret = Begynt. Ingenting er fylt ut ennå.
soknad-oppgave-kladd = Kladden er ikke sendt. Sist lagret { $tidspunkt }.
soknad-oppgave-kladd-steg = { $ferdige } av { $antall } steg er fylt ut.
soknad-oppgave-for-sent = Kladden ble ikke sendt før fristen gikk ut. Den er tatt vare på.
soknad-oppgave-uten-soknad = Kommunen søkte ikke.
soknad-oppgave-kommer = Dere kan begynne på søknaden når utlysningen åpner.
soknad-oppgave-sendt = Sendt { $tidspunkt }. Saksnummer { $saksnummer }. Helsedirektoratet vurderer søknaden.
soknad-oppgave-avgjort = Svaret er kommet. Saksnummer { $saksnummer }.

## Rammen rundt stegene

soknad-etikett = { $utlysning } · { $kommune } kommune
soknad-tittel-steg = { $tittel } Steg { $steg } av { $antall }
soknad-steg-kommunen = Kommunen
soknad-steg-legene = Legene
soknad-steg-plassene = Plassene
soknad-steg-legekontoret = Legekontoret
soknad-steg-oppsummering = Se over og send
soknad-sporsmal-kommunen = Er kommunen utdanningsvirksomhet?
soknad-sporsmal-kommunen-kjent = Stemmer dette om kommunen?
soknad-sporsmal-legene = Hvem skal spesialisere seg?
soknad-sporsmal-plassene = Hvordan skal plassene brukes?
soknad-sporsmal-legekontoret = Hvor mange pasienter får legen?
soknad-ingress-kommunen = Bare kommuner som er registrert som utdanningsvirksomhet, eller har søkt om det, kan få plasser.
soknad-ingress-kommunen-kjent = Her er det ingenting å fylle ut. Opplysningene følger med søknaden.
soknad-ingress-legene = Dere trenger ikke ha en lege klar. Oppgi behovet slik dere kjenner det i dag. Svarene kan endres også etter at søknaden er sendt.
soknad-ingress-plassene = En periode er to år i full stilling. I en mindre stilling varer den lenger, men høyst fire år.
soknad-ingress-legekontoret = Pasientene kommer fra listene til fastlegene som inngår i avtalen.
soknad-neste = Lagre og gå videre
soknad-forrige = Forrige
soknad-senere = Fortsett senere
soknad-lagres = Kladden lagres mens dere skriver. Dere kan gå videre selv om noe mangler eller må rettes.
soknad-lagres-uten-felt = Dere kan gå fram og tilbake i stegene så mye dere vil.
soknad-frist = Frist { $dato }
soknad-frist-dager = { $dager ->
    [0] siste dag i dag
    [one] 1 dag igjen
   *[other] { $dager } dager igjen
}

## Dette vet vi fra før

soknad-vet-tittel = Dette vet vi fra før
soknad-vet-kommune = Kommune
soknad-vet-kommune-verdi = { $navn } ({ $nummer })
soknad-vet-fylke = Fylke
soknad-vet-innbyggere = Innbyggere
soknad-vet-innbyggere-verdi = { $antall } per 1. januar 2026
soknad-vet-utdanningsvirksomhet = Utdanningsvirksomhet
soknad-vet-registrert = Registrert
soknad-vet-registrert-dato = Registrert { $dato }
soknad-vet-sokt = Har søkt om registrering
soknad-vet-sokt-dato = Har søkt om registrering, { $dato }
soknad-vet-nei = Verken registrert eller søkt
soknad-vet-nei-dato = Verken registrert eller søkt per { $dato }
soknad-vet-plasser = Plasser fra før
soknad-vet-plasser-ingen = Ingen
soknad-vet-behov = Leger som trenger spesialisering
soknad-vet-antall = Plasser dere søker om
soknad-vet-feil = Stemmer noe ikke? Skriv til { $epost }, så retter vi registeret. Dere kan fortsette på søknaden imens.
soknad-vet-feil-nei = Har dere søkt om å bli utdanningsvirksomhet? Skriv til { $epost }, så retter vi registeret. Dere kan fortsette på søknaden imens.
soknad-epost = godkjenning@helsedir.no

## Spørsmålene

soknad-felt-utdanningsvirksomhet = Hva gjelder for kommunen?
soknad-felt-utdanningsvirksomhet-hjelp = Registeret sier ikke noe om kommunen ennå, derfor spør vi.
soknad-valg-registrert = Kommunen er registrert
soknad-valg-registrert-hjelp = Registrert som utdanningsvirksomhet etter spesialistforskriften.
soknad-valg-sokt = Kommunen har søkt om å bli registrert
soknad-valg-sokt-hjelp = Det er nok for å søke om plasser.
soknad-valg-nei = Ingen av delene
soknad-valg-nei-hjelp = Da kan kommunen ikke få plasser. Dere kan sende søknaden likevel.

soknad-felt-antall = Hvor mange introduksjonsavtaler søker dere om?
soknad-felt-antall-hjelp = Hver avtale trenger én plass. Plassen kan brukes av flere leger etter hverandre.
soknad-felt-antall-hovedformal = Hvor mange av dem gjelder leger i annet allmennlegearbeid?
soknad-felt-antall-hovedformal-hjelp = For eksempel leger i sykehjem, legevakt eller helsestasjon, eller leger dere vil rekruttere dit. Disse plassene kommer først. Skriv 0 hvis det ikke gjelder noen.
soknad-felt-antall-hovedformal-en = Er plassen for en lege i annet allmennlegearbeid?
soknad-felt-antall-hovedformal-en-hjelp = For eksempel en lege i sykehjem, legevakt eller helsestasjon, eller en lege dere vil rekruttere dit. Slike plasser kommer først.
soknad-valg-ja = Ja
soknad-valg-nei-kort = Nei
soknad-felt-behov = Hvor mange fast ansatte leger i annet allmennlegearbeid trenger spesialisering?
soknad-felt-behov-hjelp = Ta med alle, også dem dere ikke søker om avtale for nå. Tallet brukes til å rangere søknadene.
soknad-felt-arbeid = Hvilket annet allmennlegearbeid skal legene gjøre?
soknad-felt-arbeid-hjelp = Velg alt som passer. «Ingen» er også et svar.
soknad-arbeid-sykehjem = Sykehjem
soknad-arbeid-legevakt = Legevakt
soknad-arbeid-helsestasjon = Helsestasjon og skolehelsetjeneste
soknad-arbeid-annet = Annet
soknad-arbeid-ingen = Ingen
soknad-felt-annet-arbeid = Hvilket annet arbeid?
soknad-felt-annet-arbeid-hjelp = Fyll ut bare hvis dere har valgt «Annet».

soknad-felt-perioder = Hvor mange perioder ønsker dere?
soknad-felt-perioder-hjelp = To perioder gir 2 + 2 år og gjør det lettere å planlegge.
soknad-valg-en-periode = Én periode
soknad-valg-en-periode-hjelp = To år i full stilling.
soknad-valg-to-perioder = To perioder
soknad-valg-to-perioder-hjelp = To og to år i full stilling, den ene etter den andre.
soknad-felt-stillingsandel = Hvor stor stilling planlegger dere?
soknad-felt-stillingsandel-hjelp = I prosent, for eksempel 80. Avtalen krever minst 50 %. La feltet stå tomt hvis dere ikke vet det ennå.
soknad-felt-antall-knyttet-til-alis = Hvor mange av plassene er knyttet til en ALIS-avtale?
soknad-felt-antall-knyttet-til-alis-hjelp = Plasser uten ALIS-avtale går foran når søknadene ellers står likt. Skriv 0 hvis ingen er det.

soknad-felt-antall-knyttet-til-alis-en = Er plassen knyttet til en ALIS-avtale?
soknad-felt-antall-knyttet-til-alis-en-hjelp = Plasser uten ALIS-avtale går foran når søknadene ellers står likt.
soknad-felt-pasientgrunnlag = Hvor stort blir pasientgrunnlaget i alt?
soknad-felt-pasientgrunnlag-hjelp = Legg sammen pasientene fra fastlegene. Anbefalingen er minst { $minst }. Er tallet lavere, må saksbehandleren begrunne en tildeling. La feltet stå tomt hvis dere ikke vet det ennå.
soknad-enhet-pasienter = { $antall } pasienter

## Hva som må rettes: under feltet

soknad-feil-ikke-tall = Skriv et helt tall med siffer, for eksempel 3. Skriv 0 hvis det ikke er noen.
soknad-feil-ikke-pasienter = Skriv et helt tall med siffer, for eksempel 950, eller la feltet stå tomt.
soknad-feil-minst-en = Skriv et helt tall med siffer, 1 eller høyere.
soknad-feil-hoyst-plasser = Skriv { $maks } eller færre. Dere søker om { $maks ->
    [one] 1 avtale
   *[other] { $maks } avtaler
}.
soknad-feil-hoyst = Skriv { $maks } eller mindre.
soknad-feil-ikke-prosent = Skriv en prosent fra 0 til 100, for eksempel 80 eller 62,5.
soknad-feil-ingen-og-annet = Velg enten «Ingen» eller arbeidet legene skal gjøre.
soknad-feil-beskriv-annet = Skriv hvilket arbeid det er, eller fjern krysset ved «Annet».
soknad-feil-ukjent-valg = Velg ett av svarene i listen.
soknad-feil-for-lang = Skriv kortere: høyst 500 tegn.

## Hva som må rettes: i oversikten over feil

soknad-mangler-utdanningsvirksomhet = Oppgi om kommunen er utdanningsvirksomhet
soknad-mangler-antall = Oppgi hvor mange avtaler dere søker om
soknad-mangler-antall-hovedformal = Oppgi hvor mange plasser som gjelder annet allmennlegearbeid
soknad-mangler-antall-hovedformal-en = Svar på om plassen er for en lege i annet allmennlegearbeid
soknad-mangler-behov = Oppgi hvor mange leger som trenger spesialisering
soknad-mangler-arbeid = Oppgi hvilket annet allmennlegearbeid legene skal gjøre
soknad-mangler-perioder = Oppgi hvor mange perioder dere ønsker
soknad-mangler-antall-knyttet-til-alis = Oppgi hvor mange plasser som er knyttet til en ALIS-avtale
soknad-rett-utdanningsvirksomhet = Velg hva som gjelder for kommunen
soknad-rett-antall = Antall avtaler må være et helt tall, 1 eller høyere
soknad-rett-antall-hoyst = Antall avtaler er høyere enn skjemaet tar imot
soknad-rett-antall-hovedformal = Plassene i annet allmennlegearbeid må være et helt tall
soknad-rett-antall-hovedformal-hoyst = Plassene i annet allmennlegearbeid er flere enn avtalene dere søker om
soknad-rett-behov = Leger som trenger spesialisering, må være et helt tall
soknad-rett-arbeid-ingen = Annet allmennlegearbeid er både «Ingen» og noe annet
soknad-rett-arbeid = Velg annet allmennlegearbeid fra listen
soknad-rett-annet-arbeid = Det andre arbeidet mangler en beskrivelse
soknad-rett-annet-arbeid-for-lang = Beskrivelsen av det andre arbeidet er for lang
soknad-rett-perioder = Velg én eller to perioder
soknad-rett-stillingsandel = Stillingen må være en prosent fra 0 til 100
soknad-rett-antall-knyttet-til-alis = Plassene med ALIS-avtale må være et helt tall
soknad-rett-antall-knyttet-til-alis-hoyst = Plassene med ALIS-avtale er flere enn avtalene dere søker om
soknad-rett-pasientgrunnlag = Pasientgrunnlaget må være et helt tall

## Slik ligger dere an

soknad-stand-tittel = Slik ligger dere an
soknad-stand-ingress = Vurderingene om dere sender nå. Saksbehandleren ser de samme.
soknad-stand-utfylles-her = Fylles ut på denne siden
soknad-stand-utfylles = Fylles ut i steg { $steg }
soknad-stand-saksbehandler = Saksbehandleren avgjør
soknad-hjelp-tittel = Trenger dere hjelp?
soknad-hjelp = ALIS-kontoret i regionen gir råd om søknaden. Kontoret avgjør den ikke. Spørsmål om utlysningen kan dere sende til { $epost }.

## Når to skriver samtidig

soknad-kollisjon-tittel = { $navn } har lagret dette steget etter at dere åpnet det
soknad-kollisjon-tittel-egen = Steget er lagret i et annet vindu etter at dere åpnet det her
soknad-kollisjon-forklaring = Ingenting er overskrevet. Her er den lagrede versjonen. Det dere skrev, står i feltene under.
soknad-kollisjon-deres = Lagret { $tidspunkt }
soknad-kollisjon-tomt = Ikke fylt ut
soknad-kollisjon-ulikt = Ulikt
soknad-kollisjon-behold = Behold den lagrede versjonen
soknad-kollisjon-lagre = Lagre det som står i feltene
soknad-kollisjon-autolagring = { $navn } har lagret dette steget etter at dere åpnet det. Det dere skriver nå, er ikke lagret.
soknad-kollisjon-autolagring-egen = Steget er lagret i et annet vindu. Det dere skriver her, er ikke lagret.
soknad-kollisjon-se-begge = Se begge versjonene

## Når det er for sent

soknad-lukket-tittel = Fristen gikk ut { $dato }
soknad-lukket-forklaring = Søknaden ble ikke sendt, og den kan ikke sendes nå. Kladden er tatt vare på, og dere kan lese og skrive i den.
soknad-lukket-hva = Trenger dere plasser likevel, skriv til { $epost } og si hvor mange. Nye utlysninger kommer på forsiden.
soknad-kommer-tittel = Utlysningen åpner { $dato }
soknad-kommer-forklaring = Søknaden kan fylles ut nå og sendes når utlysningen åpner.
soknad-begynn-lukket-tittel = Dere kan ikke begynne på en søknad her nå
soknad-begynn-lukket-forklaring = Fristen gikk ut { $dato }, og kommunen har ingen kladd i denne utlysningen.
soknad-begynn-kommer-forklaring = Utlysningen åpner { $dato }. Da kan dere begynne.
soknad-til-oppgavene = Til oppgavene

soknad-allerede-sendt-tittel = Søknaden er allerede sendt
soknad-allerede-sendt-forklaring = Søknaden ble sendt før dette steget ble lagret, så det dere skrev nå, er ikke med. Her er det, så dere kan ta vare på det.
soknad-allerede-sendt-hva = Skal det være med, endrer dere søknaden fra kvitteringen. Går ikke det lenger, skriv til { $epost } og oppgi saksnummeret.
soknad-se-kvitteringen = Se hva som ble sendt

## Når innloggingen har gått ut

soknad-utlogget-tittel = Dere er logget ut
soknad-utlogget-forklaring = Det er en stund siden dere brukte siden. Det dere skrev, er ikke borte. Det er med her.
soknad-utlogget-steg-en = Logg inn i en ny fane.
soknad-utlogget-steg-to = Kom tilbake hit og lagre.
soknad-utlogget-logg-inn = Logg inn i ny fane
soknad-utlogget-lagre = Lagre det dere skrev
soknad-utlogget-skrev = Dette skrev dere
soknad-gammelt-tittel = Dere har logget inn på nytt
soknad-gammelt-forklaring = Det dere skrev, står i feltene, men er ikke lagret ennå. Se over og lagre.
soknad-autolagring-utlogget = Dere er logget ut, og det siste er ikke lagret. Teksten står fortsatt her.
soknad-autolagring-logg-inn = Logg inn i ny fane, og skriv videre her
soknad-autolagring-gammelt = Dere er logget inn igjen. Lagrer nå.
