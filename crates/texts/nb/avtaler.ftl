# Introduksjonsavtalene: hvordan de står, signering, endringer og slutt.

avtaler-tittel = Avtaler
avtaler-tittel-en = Introduksjonsavtale { $nummer }
avtaler-ingress = Alle introduksjonsavtaler som er sendt til signering, og hvordan de står.
avtaler-ingress-kommune = Introduksjonsavtalene til kommunen. Nye avtaler begynner du på fra plassen de gjelder.
avtaler-ingress-lege = Introduksjonsavtalene du er med i.
avtaler-ingen = Ingen avtaler ennå
avtaler-ingen-hvordan = Avtalene kommer hit når en kommune sender dem til signering.
avtaler-ingen-kommune = Velg en plass kommunen har takket ja til, og lag en avtale der.
avtaler-ingen-lege = Avtalen kommer hit når kommunen sender den til deg for signering.
avtaler-til-plassene = Se plassene
avtaler-til-legekontorene = Legekontorene og fastlegene
avtaler-filter-navn = Finn avtaler
avtaler-filter-sok = Kommune, lege eller nummer
avtaler-tom-filter = Ingen avtaler passer med det du har valgt
avtaler-tom-filter-hvordan = Velg en annen status, eller søk etter noe annet.
avtaler-viser = Viser { $fra }–{ $til } av { $antall }
avtaler-kolonne-nummer = Avtale
avtaler-kolonne-lege = Lege i spesialisering
avtaler-kolonne-fra = Fra
avtaler-kolonne-til = Til
avtaler-uten-lege = Uten lege ennå
avtaler-periode = Periode
avtaler-fra-til = { $fra } til { $til }
avtaler-plassen = Plass
avtaler-legekontor = Legekontor
avtaler-tilbake = Tilbake til avtalen

## Status

avtaler-stand-utkast = Utkast
avtaler-stand-til-signering = Til signering
avtaler-stand-kommer = Signert, begynner senere
avtaler-stand-loper = Løper
avtaler-stand-over = Over, mangler sluttrapport
avtaler-stand-avsluttet = Avsluttet
avtaler-stand-kansellert = Avlyst

## Partene

avtaler-part-kommune = { $navn } kommune
avtaler-part-lis = { $navn } (lege i spesialisering)
avtaler-part-fastlege = { $navn } (fastlege)

## Hva som er gjort

avtaler-gjort-sendt = Avtalen er sendt til signering.
avtaler-gjort-signert = Du har signert. Avtalen gjelder når alle har signert.
avtaler-gjort-inngatt = Alle har signert. Avtalen er inngått.
avtaler-gjort-avlyst = Avtalen er avlyst.
avtaler-gjort-listetak = Økningen av listetaket er registrert.
avtaler-gjort-rapport = Sluttrapporten er sendt. Takk.
avtaler-gjort-trukket = Forslaget til endring er trukket.
avtaler-gjort-foreslatt = Endringen er foreslått. Den gjelder når alle den berører, har signert.
avtaler-gjort-endring-signert = Du har signert endringen. Den gjelder når alle har signert.
avtaler-gjort-endring-virker = Alle har signert. Endringen gjelder.

## Hva som skal skje

avtaler-venter = Avtalen venter på signatur fra { $parter }. Den gjelder ikke før alle har signert.
avtaler-les-og-signer = Les og signer
avtaler-apne = Endre teksten
avtaler-avlys = Avlys avtalen
avtaler-lege-melder = Endringer i avtalen melder kommunen. Ta kontakt med kommunen hvis noe ikke stemmer, eller hvis du skal ha permisjon.
avtaler-rapporter = Skriv sluttrapport
avtaler-kansellert-av = Avlyst { $tidspunkt } av { $navn }.
avtaler-endring-venter = Endring { $nr } venter på signatur fra { $parter }.
avtaler-endring-se = Se endring { $nr }
avtaler-endring-foreldet-tittel = Endring { $nr } kan ikke signeres lenger
avtaler-endring-foreldet = En annen endring har begynt å gjelde etter at denne ble foreslått. Trekk den, og foreslå den på nytt hvis den fortsatt trengs.

## Hva som gjelder

avtaler-gjelder = Dette gjelder { $dato }
avtaler-gjelder-ikke = Avtalen gjelder ikke denne dagen.
avtaler-gjelder-dato = Vis for en annen dag
avtaler-stilling = Stilling
avtaler-fastleger = Fastleger
avtaler-veileder = Veileder
avtaler-permisjon = Permisjon
avtaler-reglene = Reglene
avtaler-reglene-inngatt = Slik reglene var { $dato }, da avtalen ble inngått.
avtaler-reglene-i-dag = Etter reglene i dag.
avtaler-signaturer = Signaturer
avtaler-avtrykk = Avtrykk av teksten: { $avtrykk }
avtaler-signert-for = { $part }: signert av { $navn }, { $tidspunkt }
avtaler-ikke-signert = { $part }: ikke signert ennå
avtaler-dokumenter = Dokumenter
avtaler-dokument-avtale = Avtalen (PDF)
avtaler-dokument-endring = Endring { $nr } (PDF)
avtaler-dokument-bekreftelse = Bekreftelse til Helfo (PDF)

## Signering

avtaler-signer-tittel = Signer avtale { $nummer }
avtaler-signer-ingress = Dette er hele teksten. Alle partene signerer den samme. Hvis kommunen endrer noe, faller signaturene bort, og alle må signere på nytt.
avtaler-signer-knapp = Signer
avtaler-signer-ikke-din = Det er ingen signatur som mangler fra deg her.

## Åpne og avlyse

avtaler-apne-tittel = Vil du endre teksten?
avtaler-apne-ingress = { $antall ->
    [0] Ingen har signert ennå. Avtalen blir et utkast igjen, og må sendes til signering på nytt.
    [one] Én signatur faller bort. Avtalen blir et utkast igjen, og alle må signere på nytt.
   *[other] { $antall } signaturer faller bort. Avtalen blir et utkast igjen, og alle må signere på nytt.
}
avtaler-apne-ja = Åpne for endring
avtaler-avlys-tittel = Vil du avlyse avtalen?
avtaler-avlys-ingress = Avtalen venter på signatur. Avlyser du den, kan ingen signere den, og plassen kan brukes til en annen avtale.
avtaler-avlys-ingress-inngatt = Alle har signert, men avtalen har ikke begynt. Avlyser du den, får de andre partene beskjed, og plassen kan brukes til en annen avtale.
avtaler-avlys-ja = Avlys avtalen

## Endringer

avtaler-endringer = Endringer
avtaler-ingen-endringer = Ingen endringer.
avtaler-endring = Endring { $nr }
avtaler-endring-tittel = Endring { $nr } i avtalen
avtaler-endring-stand-apen = Venter på signatur
avtaler-endring-stand-virker = Signert { $dato }
avtaler-endring-stand-trukket = Trukket
avtaler-endring-trekk = Trekk forslaget
avtaler-endre-tittel = Meld permisjon eller endring
avtaler-endre-knapp = Foreslå endringen
avtaler-endre-andel = Endre stillingen
avtaler-endre-permisjon = Meld permisjon
avtaler-endre-fastlege-inn = Ta inn en fastlege
avtaler-endre-fastlege-ut = La en fastlege gå ut
avtaler-endre-veileder = Bytt veileder
avtaler-endre-avslutning = Avslutt avtalen tidligere
avtaler-endre-forlengelse = Forleng avtalen
avtaler-endre-rettelse = Rett en permisjon som er registrert feil eller for sent
avtaler-endre-ingress-andel = Den nye stillingen gjelder fra dagen du velger, til noe annet blir avtalt. Kommunen, legen og fastlegene signerer.
avtaler-endre-ingress-permisjon = Skriv bare datoer og om permisjonen er lovregulert. Grunnen skal ikke stå her. Kommunen og legen signerer.
avtaler-endre-ingress-fastlege-inn = Fastlegen er part fra dagen du velger. Kommunen, legen og den nye fastlegen signerer.
avtaler-endre-ingress-fastlege-ut = Fastlegen er ikke part fra dagen du velger. Avtalen må ha minst én fastlege hver dag. Kommunen, legen og fastlegen signerer.
avtaler-endre-ingress-veileder = Den nye veilederen gjelder fra dagen du velger. Kommunen og legen signerer, og veilederen hvis hen er fastlege i avtalen.
avtaler-endre-ingress-avslutning = Velg den nye siste dagen. At en avtale slutter tidligere enn avtalt, er ikke brudd på reglene. Kommunen, legen og fastlegene signerer.
avtaler-endre-ingress-forlengelse = Velg den nye siste dagen. Kommunen, legen og fastlegene signerer.
avtaler-endre-ingress-rettelse = Her kan du rette permisjon også for dager som er passert og registrert. Rettelsen går videre til Helfo. Kommunen og legen signerer.
avtaler-registrert = Dagene til og med { $dato } er passert og registrert. Velg en senere dag.
avtaler-registrert-permisjon = Dagene til og med { $dato } er passert og registrert, så permisjonen må meldes som en rettelse. Her er skjemaet, med det du skrev.
avtaler-felt-andel = Ny stilling i prosent
avtaler-felt-andel-hjelp = Minst 50. For eksempel 80 eller 62,5.
avtaler-felt-fra = Fra og med
avtaler-felt-fra-uten = Første dag uten fastlegen
avtaler-felt-siste = Ny siste dag
avtaler-felt-permisjon-fra = Første dag i permisjonen
avtaler-felt-permisjon-til = Siste dag i permisjonen
avtaler-felt-lovregulert = Er permisjonen lovregulert?
avtaler-felt-arbeider = Hvor mye arbeider legen i permisjonen, i prosent?
avtaler-felt-arbeider-hjelp = 0 ved full permisjon.
avtaler-felt-hpr = HPR-nummer
avtaler-felt-navn = Navn
avtaler-felt-spesialist = Er legen godkjent spesialist i allmennmedisin?
avtaler-felt-refusjon = Har fastlegen rett til trygderefusjon?
avtaler-felt-supervisjon = Skal fastlegen gi supervisjon?
avtaler-felt-pasienter = Antall på listen
avtaler-felt-fastlege = Fastlege
avtaler-felt-retter = Hvilken permisjon er feil?
avtaler-felt-retter-ny = Permisjonen er ikke registrert
avtaler-felt-retter-hjelp = Skriv det som er riktig nedenfor. La datoene stå tomme hvis legen ikke hadde permisjonen likevel.
avtaler-feil-dato = Skriv en dato, for eksempel 01.08.2024.
avtaler-feil-andel = Skriv et tall fra 0 til 100, for eksempel 62,5.
avtaler-feil-ja-nei = Velg ja eller nei.
avtaler-feil-hpr = Skriv HPR-nummeret, høyst ni sifre.
avtaler-feil-navn = Skriv navnet.
avtaler-feil-pasienter = Skriv hvor mange som står på listen.
avtaler-feil-retter = Velg hvilken permisjon som er feil.
avtaler-feil-fastlege = Velg en fastlege.

## Listetak

avtaler-listetak-meld = Meld at en fastlege har økt listetaket
avtaler-listetak-tittel = Meld økt listetak
avtaler-listetak-ingress = Skriv hvem det gjelder, og hvilken dag listetaket ble økt. Reglene for den dagen avgjør om det var lov.
avtaler-listetak-dato = Dagen listetaket ble økt
avtaler-listetak-knapp = Registrer
avtaler-listetak-meldt = { $navn } økte listetaket { $dato }.
avtaler-listetak-brudd = Listetaket er økt mens det var forbudt
avtaler-listetak-feil-part = Fastlegen er ikke part i avtalen denne dagen. Velg en annen dag eller en annen fastlege.
avtaler-listetak-feil-fremtid = Dagen har ikke vært ennå. Meld fra når listetaket er økt.
avtaler-listetak-feil-meldt = Denne økningen er registrert.

## Sluttrapport

avtaler-rapport-tittel = Sluttrapport
avtaler-rapport-ingress = Bare det ingen andre vet. Datoer, stilling og permisjon står i avtalen.
avtaler-rapport-etter = Hva gjør legen nå?
avtaler-rapport-arbeid = Annet allmennlegearbeid legen gjorde for kommunen
avtaler-rapport-arbeid-hjelp = Skriv «ingen» hvis legen bare arbeidet på legekontoret.
avtaler-rapport-erfaring = Erfaringer
avtaler-rapport-erfaring-valgfritt = Erfaringer andre kan lære av (valgfritt)
avtaler-rapport-erfaring-hjelp = Ikke skriv om helse, fravær eller andre private forhold.
avtaler-rapport-knapp = Send sluttrapporten
avtaler-rapport-feil-etter = Velg hva legen gjør nå.
avtaler-rapport-av = Sendt { $dato } av { $navn }.
avtaler-etter-fastlege-her = Er fastlege i kommunen
avtaler-etter-annet-arbeid-her = Har annet legearbeid i kommunen
avtaler-etter-allmennmedisin-annet-sted = Arbeider i allmennmedisin et annet sted
avtaler-etter-utenfor-allmennmedisin = Arbeider utenfor allmennmedisin
avtaler-etter-vet-ikke = Kommunen vet ikke

## Gjøremål

avtaler-oppgave-utkast = Fullfør utkastet til avtale { $nummer }
avtaler-oppgave-utkast-forklaring = Utkastet gjelder plass { $plass }. Det er ikke sendt til signering.
avtaler-oppgave-utkast-lenke = Fortsett
avtaler-oppgave-signer = Signer avtale { $nummer }
avtaler-oppgave-signer-forklaring = Avtalen gjelder ikke før alle har signert. { $signert } av { $alle } har signert.
avtaler-oppgave-venter = Avtale { $nummer } venter på andre
avtaler-oppgave-venter-forklaring = Det mangler signatur fra { $parter }.
avtaler-oppgave-se = Se avtalen
avtaler-oppgave-endring = Signer endring { $nr } i avtale { $nummer }
avtaler-oppgave-endring-forklaring = { $endring }
avtaler-oppgave-foreldet = Trekk eller foreslå endring { $nr } i avtale { $nummer } på nytt
avtaler-oppgave-rapport = Skriv sluttrapport for avtale { $nummer }
avtaler-oppgave-rapport-forklaring = Avtalen var over { $dato }. Rapporten er kort.
avtaler-oppgave-frist = Plass { $plass } går mot slutten
avtaler-oppgave-frist-forklaring = Siste tillatte dag er { $dato }. { $dager ->
    [0] Det er i dag.
    [one] Det er 1 dag til.
   *[other] Det er { $dager } dager til.
}
avtaler-oppgave-frist-lenke = Se tiden på plassen
avtaler-oppgave-ubrukt = Plass { $plass } har stått ubrukt i seks måneder
avtaler-oppgave-ubrukt-forklaring = Ingen har brukt den siden { $dato }. Lag en avtale, eller gi plassen tilbake så andre kan få den.
avtaler-oppgave-ubrukt-lenke = Se plassen
avtaler-oppgave-brudd = Listetaket er økt i avtale { $nummer }
avtaler-oppgave-brudd-forklaring = En fastlege i { $kommune } økte listetaket { $dato }, mens det var forbudt.
avtaler-oppgave-ubrukte = { $antall ->
    [one] Én plass har stått ubrukt i seks måneder eller mer
   *[other] { $antall } plasser har stått ubrukt i seks måneder eller mer
}
avtaler-oppgave-ubrukte-forklaring = Kommunene har fått beskjed. Plasser som blir gitt tilbake, går til køen.
avtaler-oppgave-ubrukte-lenke = Se plassene
avtaler-oppgaver = Avtalene

## Legens side

avtaler-lege-tittel = Min side
avtaler-lege-signer = Venter på signaturen din
avtaler-lege-ingenting = Ingenting venter på deg
avtaler-lege-ingenting-hvordan = Når en kommune sender deg en avtale eller en endring, står det her.
avtaler-lege-min = Avtalen min
avtaler-lege-tid = Tiden min
avtaler-lege-hos-meg = Leger som arbeider på listen min
avtaler-lege-veileder = Leger jeg veileder
avtaler-lege-tidligere = Tidligere avtaler
avtaler-lege-bekreftelse = Last ned bekreftelsen til Helfo (PDF)
avtaler-lege-bekreftelse-hjelp = Legg den ved Helfos eget skjema når du søker om refusjonsrett.
avtaler-lege-listetak = Meld at du har økt listetaket

## Oppfølging

avtaler-begrunnelse = Begrunnelse: { $tekst }
avtaler-gjort-fulgt-opp = Oppfølgingen er registrert.
avtaler-listetak-folg-opp = Følg opp eller rett meldingen
avtaler-listetak-fulgt-opp = Fulgt opp av { $navn }: { $begrunnelse }
avtaler-listetak-feilmeldt = Meldt ved en feil, sier { $navn }: { $begrunnelse }
avtaler-oppfolging-tittel = Følg opp økt listetak
avtaler-oppfolging-ingress = Meldingen blir stående i historien. Når den er fulgt opp, er den ikke lenger en oppgave.
avtaler-oppfolging-hva = Hva gjelder det?
avtaler-oppfolging-fulgt-opp = Saken er fulgt opp
avtaler-oppfolging-feilmeldt = Listetaket ble ikke økt den dagen. Meldingen var en feil
avtaler-oppfolging-begrunnelse = Skriv kort hva som er gjort, eller hva som var feil
avtaler-oppfolging-knapp = Registrer
avtaler-oppfolging-feil-hva = Velg hva det gjelder.
avtaler-oppfolging-feil-apen = Meldingen er alt fulgt opp.
avtaler-oppgave-utlopt = Avtale { $nummer } rakk ikke å bli signert
avtaler-oppgave-utlopt-forklaring = Siste dag i avtalen er passert uten at alle signerte. Endre teksten, eller avlys avtalen.
avtaler-oppgave-avslutt = Avslutt plass { $plass }
avtaler-oppgave-avslutt-forklaring = Tiden er brukt, eller det som er igjen, er for kort for en ny lege. Når plassen er avsluttet, går den til neste i køen.
avtaler-foreldet-lege = En annen endring gjelder nå, eller dagen er passert. Kommunen må foreslå denne på nytt hvis den trengs.
avtaler-signer-uenig = Er noe feil, eller er du ikke enig? Ikke signer. Ta kontakt med { $kommune } kommune, som kan endre teksten.
avtaler-signer-ingress-endring = Dette er hele endringen. Alle den berører, signerer den samme teksten.
avtaler-felt-epost = E-postadresse til fastlegen (valgfritt)
avtaler-felt-epost-hjelp = Bare til beskjed om at noe venter på signatur.
avtaler-feil-epost = Skriv en e-postadresse, for eksempel navn@kommune.no, eller la feltet stå tomt.
avtaler-endret-imens = Noen har signert etter at siden ble vist. Les hvordan avtalen står nå, og prøv igjen.
avtaler-reglene-endret = Slik er det { $dato }, med endringene som gjelder, etter reglene den dagen.
avtaler-virkning-tittel = Dette gjør endringen med tiden på plassen
avtaler-virkning-siste = Siste tillatte dag
avtaler-virkning-brukt = Fulle dager som er brukt eller avtalt
avtaler-virkning-slutt = Avtalt slutt
avtaler-virkning-fra-til = { $fra } → { $til }
avtaler-virkning-veileder-tittel = Fastlegen er også veileder
avtaler-virkning-veileder = { $navn } fortsetter som veileder til dere avtaler en ny. Foreslå en ny veileder hvis det ikke er meningen.
avtaler-oppgave-ny = Lag en avtale på plass { $plass }
avtaler-oppgave-ny-forklaring = Kommunen har takket ja til plassen. Ingen avtale er begynt på.
avtaler-oppgave-endring-venter = Endring { $nr } i avtale { $nummer } venter på andre
avtaler-lege-avtalt = Endringer som er avtalt
avtaler-trekk-tittel = Vil du trekke endring { $nr }?
avtaler-trekk-ingress = Signaturene på forslaget faller bort, og de som har signert, får beskjed. Forslaget blir stående i historien.
