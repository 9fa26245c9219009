# Introduksjonsavtalane: korleis dei står, signering, endringar og slutt.

avtaler-tittel = Avtalar
avtaler-tittel-en = Introduksjonsavtale { $nummer }
avtaler-ingress = Alle introduksjonsavtalar som er sende til signering, og korleis dei står.
avtaler-ingress-kommune = Introduksjonsavtalane til kommunen. Nye avtalar byrjar du på frå plassen dei gjeld.
avtaler-ingress-lege = Introduksjonsavtalane du er med i.
avtaler-ingen = Ingen avtalar enno
avtaler-ingen-hvordan = Avtalane kjem hit når ein kommune sender dei til signering.
avtaler-ingen-kommune = Vel ein plass kommunen har takka ja til, og lag ein avtale der.
avtaler-ingen-lege = Avtalen kjem hit når kommunen sender han til deg for signering.
avtaler-til-plassene = Sjå plassane
avtaler-til-legekontorene = Legekontora og fastlegane
avtaler-filter-navn = Finn avtalar
avtaler-filter-sok = Kommune, lege eller nummer
avtaler-tom-filter = Ingen avtalar passar med det du har valt
avtaler-tom-filter-hvordan = Vel ein annan status, eller søk etter noko anna.
avtaler-viser = Viser { $fra }–{ $til } av { $antall }
avtaler-kolonne-nummer = Avtale
avtaler-kolonne-lege = Lege i spesialisering
avtaler-kolonne-fra = Frå
avtaler-kolonne-til = Til
avtaler-uten-lege = Utan lege enno
avtaler-periode = Periode
avtaler-fra-til = { $fra } til { $til }
avtaler-plassen = Plass
avtaler-legekontor = Legekontor
avtaler-tilbake = Tilbake til avtalen

## Status

avtaler-stand-utkast = Utkast
avtaler-stand-til-signering = Til signering
avtaler-stand-kommer = Signert, byrjar seinare
avtaler-stand-loper = Går
avtaler-stand-over = Over, manglar sluttrapport
avtaler-stand-avsluttet = Avslutta
avtaler-stand-kansellert = Avlyst

## Partane

avtaler-part-kommune = { $navn } kommune
avtaler-part-lis = { $navn } (lege i spesialisering)
avtaler-part-fastlege = { $navn } (fastlege)

## Kva som er gjort

avtaler-gjort-sendt = Avtalen er send til signering.
avtaler-gjort-signert = Du har signert. Avtalen gjeld når alle har signert.
avtaler-gjort-inngatt = Alle har signert. Avtalen er inngått.
avtaler-gjort-avlyst = Avtalen er avlyst.
avtaler-gjort-listetak = Auken av listetaket er registrert.
avtaler-gjort-rapport = Sluttrapporten er send. Takk.
avtaler-gjort-trukket = Framlegget til endring er trekt.
avtaler-gjort-foreslatt = Endringa er foreslått. Ho gjeld når alle ho vedkjem, har signert.
avtaler-gjort-endring-signert = Du har signert endringa. Ho gjeld når alle har signert.
avtaler-gjort-endring-virker = Alle har signert. Endringa gjeld.

## Kva som skal skje

avtaler-venter = Avtalen ventar på signatur frå { $parter }. Han gjeld ikkje før alle har signert.
avtaler-les-og-signer = Les og signer
avtaler-apne = Endre teksten
avtaler-avlys = Avlys avtalen
avtaler-lege-melder = Endringar i avtalen melder kommunen. Ta kontakt med kommunen om noko ikkje stemmer, eller om du skal ha permisjon.
avtaler-rapporter = Skriv sluttrapport
avtaler-kansellert-av = Avlyst { $tidspunkt } av { $navn }.
avtaler-endring-venter = Endring { $nr } ventar på signatur frå { $parter }.
avtaler-endring-se = Sjå endring { $nr }
avtaler-endring-foreldet-tittel = Endring { $nr } kan ikkje signerast lenger
avtaler-endring-foreldet = Ei anna endring har byrja å gjelde etter at denne vart foreslått. Trekk henne, og foreslå henne på nytt om ho framleis trengst.

## Kva som gjeld

avtaler-gjelder = Dette gjeld { $dato }
avtaler-gjelder-ikke = Avtalen gjeld ikkje denne dagen.
avtaler-gjelder-dato = Vis for ein annan dag
avtaler-stilling = Stilling
avtaler-fastleger = Fastlegar
avtaler-veileder = Rettleiar
avtaler-permisjon = Permisjon
avtaler-reglene = Reglane
avtaler-reglene-inngatt = Slik reglane var { $dato }, då avtalen vart inngått.
avtaler-reglene-i-dag = Etter reglane i dag.
avtaler-signaturer = Signaturar
avtaler-avtrykk = Avtrykk av teksten: { $avtrykk }
avtaler-signert-for = { $part }: signert av { $navn }, { $tidspunkt }
avtaler-ikke-signert = { $part }: ikkje signert enno
avtaler-dokumenter = Dokument
avtaler-dokument-avtale = Avtalen (PDF)
avtaler-dokument-endring = Endring { $nr } (PDF)
avtaler-dokument-bekreftelse = Stadfesting til Helfo (PDF)

## Signering

avtaler-signer-tittel = Signer avtale { $nummer }
avtaler-signer-ingress = Dette er heile teksten. Alle partane signerer den same. Om kommunen endrar noko, fell signaturane bort, og alle må signere på nytt.
avtaler-signer-knapp = Signer
avtaler-signer-ikke-din = Det er ingen signatur som manglar frå deg her.

## Opne og avlyse

avtaler-apne-tittel = Vil du endre teksten?
avtaler-apne-ingress = { $antall ->
    [0] Ingen har signert enno. Avtalen vert eit utkast igjen, og må sendast til signering på nytt.
    [one] Éin signatur fell bort. Avtalen vert eit utkast igjen, og alle må signere på nytt.
   *[other] { $antall } signaturar fell bort. Avtalen vert eit utkast igjen, og alle må signere på nytt.
}
avtaler-apne-ja = Opne for endring
avtaler-avlys-tittel = Vil du avlyse avtalen?
avtaler-avlys-ingress = Avtalen ventar på signatur. Avlyser du han, kan ingen signere han, og plassen kan brukast til ein annan avtale.
avtaler-avlys-ingress-inngatt = Alle har signert, men avtalen har ikkje byrja. Avlyser du han, får dei andre partane melding, og plassen kan brukast til ein annan avtale.
avtaler-avlys-ja = Avlys avtalen

## Endringar

avtaler-endringer = Endringar
avtaler-ingen-endringer = Ingen endringar.
avtaler-endring = Endring { $nr }
avtaler-endring-tittel = Endring { $nr } i avtalen
avtaler-endring-stand-apen = Ventar på signatur
avtaler-endring-stand-virker = Signert { $dato }
avtaler-endring-stand-trukket = Trekt
avtaler-endring-trekk = Trekk framlegget
avtaler-endre-tittel = Meld permisjon eller endring
avtaler-endre-knapp = Foreslå endringa
avtaler-endre-andel = Endre stillinga
avtaler-endre-permisjon = Meld permisjon
avtaler-endre-fastlege-inn = Ta inn ein fastlege
avtaler-endre-fastlege-ut = Lat ein fastlege gå ut
avtaler-endre-veileder = Byt rettleiar
avtaler-endre-avslutning = Avslutt avtalen tidlegare
avtaler-endre-forlengelse = Forleng avtalen
avtaler-endre-rettelse = Rett ein permisjon som er registrert feil eller for seint
avtaler-endre-ingress-andel = Den nye stillinga gjeld frå dagen du vel, til noko anna vert avtalt. Kommunen, legen og fastlegane signerer.
avtaler-endre-ingress-permisjon = Skriv berre datoar og om permisjonen er lovregulert. Grunnen skal ikkje stå her. Kommunen og legen signerer.
avtaler-endre-ingress-fastlege-inn = Fastlegen er part frå dagen du vel. Kommunen, legen og den nye fastlegen signerer.
avtaler-endre-ingress-fastlege-ut = Fastlegen er ikkje part frå dagen du vel. Avtalen må ha minst éin fastlege kvar dag. Kommunen, legen og fastlegen signerer.
avtaler-endre-ingress-veileder = Den nye rettleiaren gjeld frå dagen du vel. Kommunen og legen signerer, og rettleiaren om hen er fastlege i avtalen.
avtaler-endre-ingress-avslutning = Vel den nye siste dagen. At ein avtale sluttar tidlegare enn avtalt, er ikkje brot på reglane. Kommunen, legen og fastlegane signerer.
avtaler-endre-ingress-forlengelse = Vel den nye siste dagen. Kommunen, legen og fastlegane signerer.
avtaler-endre-ingress-rettelse = Her kan du rette permisjon også for dagar som er passerte og registrerte. Rettinga går vidare til Helfo. Kommunen og legen signerer.
avtaler-registrert = Dagane til og med { $dato } er passerte og registrerte. Vel ein seinare dag.
avtaler-registrert-permisjon = Dagane til og med { $dato } er passerte og registrerte, så permisjonen må meldast som ei retting. Her er skjemaet, med det du skreiv.
avtaler-felt-andel = Ny stilling i prosent
avtaler-felt-andel-hjelp = Minst 50. Til dømes 80 eller 62,5.
avtaler-felt-fra = Frå og med
avtaler-felt-fra-uten = Første dag utan fastlegen
avtaler-felt-siste = Ny siste dag
avtaler-felt-permisjon-fra = Første dag i permisjonen
avtaler-felt-permisjon-til = Siste dag i permisjonen
avtaler-felt-lovregulert = Er permisjonen lovregulert?
avtaler-felt-arbeider = Kor mykje arbeider legen i permisjonen, i prosent?
avtaler-felt-arbeider-hjelp = 0 ved full permisjon.
avtaler-felt-hpr = HPR-nummer
avtaler-felt-navn = Namn
avtaler-felt-spesialist = Er legen godkjend spesialist i allmennmedisin?
avtaler-felt-refusjon = Har fastlegen rett til trygderefusjon?
avtaler-felt-supervisjon = Skal fastlegen gi supervisjon?
avtaler-felt-pasienter = Talet på lista
avtaler-felt-fastlege = Fastlege
avtaler-felt-retter = Kva permisjon er feil?
avtaler-felt-retter-ny = Permisjonen er ikkje registrert
avtaler-felt-retter-hjelp = Skriv det som er rett nedanfor. Lat datoane stå tomme om legen ikkje hadde permisjonen likevel.
avtaler-feil-dato = Skriv ein dato, til dømes 01.08.2024.
avtaler-feil-andel = Skriv eit tal frå 0 til 100, til dømes 62,5.
avtaler-feil-ja-nei = Vel ja eller nei.
avtaler-feil-hpr = Skriv HPR-nummeret, høgst ni siffer.
avtaler-feil-navn = Skriv namnet.
avtaler-feil-pasienter = Skriv kor mange som står på lista.
avtaler-feil-retter = Vel kva permisjon som er feil.
avtaler-feil-fastlege = Vel ein fastlege.

## Listetak

avtaler-listetak-meld = Meld at ein fastlege har auka listetaket
avtaler-listetak-tittel = Meld auka listetak
avtaler-listetak-ingress = Skriv kven det gjeld, og kva dag listetaket vart auka. Reglane for den dagen avgjer om det var lov.
avtaler-listetak-dato = Dagen listetaket vart auka
avtaler-listetak-knapp = Registrer
avtaler-listetak-meldt = { $navn } auka listetaket { $dato }.
avtaler-listetak-brudd = Listetaket er auka medan det var forbode
avtaler-listetak-feil-part = Fastlegen er ikkje part i avtalen denne dagen. Vel ein annan dag eller ein annan fastlege.
avtaler-listetak-feil-fremtid = Dagen har ikkje vore enno. Meld frå når listetaket er auka.
avtaler-listetak-feil-meldt = Denne auken er registrert.

## Sluttrapport

avtaler-rapport-tittel = Sluttrapport
avtaler-rapport-ingress = Berre det ingen andre veit. Datoar, stilling og permisjon står i avtalen.
avtaler-rapport-etter = Kva gjer legen no?
avtaler-rapport-arbeid = Anna allmennlegearbeid legen gjorde for kommunen
avtaler-rapport-arbeid-hjelp = Skriv «ingen» om legen berre arbeidde på legekontoret.
avtaler-rapport-erfaring = Erfaringar
avtaler-rapport-erfaring-valgfritt = Erfaringar andre kan lære av (valfritt)
avtaler-rapport-erfaring-hjelp = Ikkje skriv om helse, fråvær eller andre private forhold.
avtaler-rapport-knapp = Send sluttrapporten
avtaler-rapport-feil-etter = Vel kva legen gjer no.
avtaler-rapport-av = Send { $dato } av { $navn }.
avtaler-etter-fastlege-her = Er fastlege i kommunen
avtaler-etter-annet-arbeid-her = Har anna legearbeid i kommunen
avtaler-etter-allmennmedisin-annet-sted = Arbeider i allmennmedisin ein annan stad
avtaler-etter-utenfor-allmennmedisin = Arbeider utanfor allmennmedisin
avtaler-etter-vet-ikke = Kommunen veit ikkje

## Gjeremål

avtaler-oppgave-utkast = Fullfør utkastet til avtale { $nummer }
avtaler-oppgave-utkast-forklaring = Utkastet gjeld plass { $plass }. Det er ikkje sendt til signering.
avtaler-oppgave-utkast-lenke = Hald fram
avtaler-oppgave-signer = Signer avtale { $nummer }
avtaler-oppgave-signer-forklaring = Avtalen gjeld ikkje før alle har signert. { $signert } av { $alle } har signert.
avtaler-oppgave-venter = Avtale { $nummer } ventar på andre
avtaler-oppgave-venter-forklaring = Det manglar signatur frå { $parter }.
avtaler-oppgave-se = Sjå avtalen
avtaler-oppgave-endring = Signer endring { $nr } i avtale { $nummer }
avtaler-oppgave-endring-forklaring = { $endring }
avtaler-oppgave-foreldet = Trekk eller foreslå endring { $nr } i avtale { $nummer } på nytt
avtaler-oppgave-rapport = Skriv sluttrapport for avtale { $nummer }
avtaler-oppgave-rapport-forklaring = Avtalen var over { $dato }. Rapporten er kort.
avtaler-oppgave-frist = Plass { $plass } går mot slutten
avtaler-oppgave-frist-forklaring = Siste tillatne dag er { $dato }. { $dager ->
    [0] Det er i dag.
    [one] Det er 1 dag til.
   *[other] Det er { $dager } dagar til.
}
avtaler-oppgave-frist-lenke = Sjå tida på plassen
avtaler-oppgave-ubrukt = Plass { $plass } har stått ubrukt i seks månader
avtaler-oppgave-ubrukt-forklaring = Ingen har brukt han sidan { $dato }. Lag ein avtale, eller gi plassen tilbake så andre kan få han.
avtaler-oppgave-ubrukt-lenke = Sjå plassen
avtaler-oppgave-brudd = Listetaket er auka i avtale { $nummer }
avtaler-oppgave-brudd-forklaring = Ein fastlege i { $kommune } auka listetaket { $dato }, medan det var forbode.
avtaler-oppgave-ubrukte = { $antall ->
    [one] Éin plass har stått ubrukt i seks månader eller meir
   *[other] { $antall } plassar har stått ubrukte i seks månader eller meir
}
avtaler-oppgave-ubrukte-forklaring = Kommunane har fått melding. Plassar som vert gitt tilbake, går til køen.
avtaler-oppgave-ubrukte-lenke = Sjå plassane
avtaler-oppgaver = Avtalane

## Sida til legen

avtaler-lege-tittel = Mi side
avtaler-lege-signer = Ventar på signaturen din
avtaler-lege-ingenting = Ingenting ventar på deg
avtaler-lege-ingenting-hvordan = Når ein kommune sender deg ein avtale eller ei endring, står det her.
avtaler-lege-min = Avtalen min
avtaler-lege-tid = Tida mi
avtaler-lege-hos-meg = Legar som arbeider på lista mi
avtaler-lege-veileder = Legar eg rettleier
avtaler-lege-tidligere = Tidlegare avtalar
avtaler-lege-bekreftelse = Last ned stadfestinga til Helfo (PDF)
avtaler-lege-bekreftelse-hjelp = Legg henne ved Helfo sitt eige skjema når du søkjer om refusjonsrett.
avtaler-lege-listetak = Meld at du har auka listetaket

## Oppfølging

avtaler-begrunnelse = Grunngiving: { $tekst }
avtaler-gjort-fulgt-opp = Oppfølginga er registrert.
avtaler-listetak-folg-opp = Følg opp eller rett meldinga
avtaler-listetak-fulgt-opp = Følgt opp av { $navn }: { $begrunnelse }
avtaler-listetak-feilmeldt = Meld ved ein feil, seier { $navn }: { $begrunnelse }
avtaler-oppfolging-tittel = Følg opp auka listetak
avtaler-oppfolging-ingress = Meldinga vert ståande i historia. Når ho er følgt opp, er ho ikkje lenger ei oppgåve.
avtaler-oppfolging-hva = Kva gjeld det?
avtaler-oppfolging-fulgt-opp = Saka er følgt opp
avtaler-oppfolging-feilmeldt = Listetaket vart ikkje auka den dagen. Meldinga var ein feil
avtaler-oppfolging-begrunnelse = Skriv kort kva som er gjort, eller kva som var feil
avtaler-oppfolging-knapp = Registrer
avtaler-oppfolging-feil-hva = Vel kva det gjeld.
avtaler-oppfolging-feil-apen = Meldinga er alt følgt opp.
avtaler-oppgave-utlopt = Avtale { $nummer } rakk ikkje å verte signert
avtaler-oppgave-utlopt-forklaring = Siste dag i avtalen er passert utan at alle signerte. Endre teksten, eller avlys avtalen.
avtaler-oppgave-avslutt = Avslutt plass { $plass }
avtaler-oppgave-avslutt-forklaring = Tida er brukt, eller det som er att, er for kort for ein ny lege. Når plassen er avslutta, går han til neste i køen.
avtaler-foreldet-lege = Ei anna endring gjeld no, eller dagen er passert. Kommunen må foreslå denne på nytt om ho trengst.
avtaler-signer-uenig = Er noko feil, eller er du ikkje samd? Ikkje signer. Ta kontakt med { $kommune } kommune, som kan endre teksten.
avtaler-signer-ingress-endring = Dette er heile endringa. Alle ho vedkjem, signerer den same teksten.
avtaler-felt-epost = E-postadressa til fastlegen (valfritt)
avtaler-felt-epost-hjelp = Berre til melding om at noko ventar på signatur.
avtaler-feil-epost = Skriv ei e-postadresse, til dømes namn@kommune.no, eller lat feltet stå tomt.
avtaler-endret-imens = Nokon har signert etter at sida vart vist. Les korleis avtalen står no, og prøv igjen.
avtaler-reglene-endret = Slik er det { $dato }, med endringane som gjeld, etter reglane den dagen.
avtaler-virkning-tittel = Dette gjer endringa med tida på plassen
avtaler-virkning-siste = Siste tillatne dag
avtaler-virkning-brukt = Fulle dagar som er brukte eller avtalte
avtaler-virkning-slutt = Avtalt slutt
avtaler-virkning-fra-til = { $fra } → { $til }
avtaler-virkning-veileder-tittel = Fastlegen er også rettleiar
avtaler-virkning-veileder = { $navn } held fram som rettleiar til de avtaler ein ny. Foreslå ein ny rettleiar om det ikkje er meininga.
avtaler-oppgave-ny = Lag ein avtale på plass { $plass }
avtaler-oppgave-ny-forklaring = Kommunen har takka ja til plassen. Ingen avtale er byrja på.
avtaler-oppgave-endring-venter = Endring { $nr } i avtale { $nummer } ventar på andre
avtaler-lege-avtalt = Endringar som er avtalte
avtaler-trekk-tittel = Vil du trekkje endring { $nr }?
avtaler-trekk-ingress = Signaturane på framlegget fell bort, og dei som har signert, får melding. Framlegget vert ståande i historia.
