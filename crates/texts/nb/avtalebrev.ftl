# Introduksjonsavtalen som dokument, endringer i den, og bekreftelsen som legen legger ved skjemaet til Helfo.

## Rammen rundt dokumentene

avtalebrev-kommune = { $kommune } kommune
avtalebrev-avsender = Laget i Hjemmel
avtalebrev-demonstrasjon = Demonstrasjon: Dokumentet bygger på oppdiktede opplysninger og har ingen virkning.
avtalebrev-utkast = Utkast: Avtalen er ikke sendt til signering.
avtalebrev-ikke-inngatt = Forhåndsvisning: Avtalen gjelder ikke før alle parter har signert.
avtalebrev-endring-venter = Forhåndsvisning: Endringen gjelder ikke før alle som skal signere, har signert.
avtalebrev-endring-trukket = Trukket: Endringen ble trukket før alle hadde signert, og gjelder ikke.
avtalebrev-bunntekst-utkast = Teksten kan fortsatt endres.
avtalebrev-bunntekst-venter = Teksten venter på signaturer. Avtrykk av teksten (SHA-256): { $avtrykk }.
avtalebrev-bunntekst-signert = Signert elektronisk av alle. Avtrykk av teksten (SHA-256): { $avtrykk }.
avtalebrev-bunntekst-trukket = Trukket. Avtrykk av teksten (SHA-256): { $avtrykk }.
avtalebrev-metadata-avtale = Avtale

## Tittel og partene

avtalebrev-tittel = Introduksjonsavtale for { $lege }
avtalebrev-tittel-uten-lege = Introduksjonsavtale i { $kommune } kommune
avtalebrev-innledning = Med denne avtalen arbeider legen på listene til fastlegene i avtalen, samtidig med dem. Legen og fastlegene har rett til trygderefusjon for arbeidet.
avtalebrev-parter = Partene
avtalebrev-part-kommune = Kommunen
avtalebrev-part-kommune-verdi = { $kommune } kommune, kommunenummer { $nummer }
avtalebrev-part-lis = Legen i spesialisering (LIS)
avtalebrev-part-fastlege = Fastlege
avtalebrev-person = { $navn }, HPR-nummer { $hpr }
avtalebrev-uten-navn = HPR-nummer { $hpr }
avtalebrev-uten-hpr = { $navn }, HPR-nummer ikke oppgitt
avtalebrev-utdanning = Legens utdanning
avtalebrev-legekontor = Legekontor
avtalebrev-mal = { $svar ->
    [ja] Avtalen følger malen fra Helsedirektoratet.
    [nei] Avtalen følger ikke malen fra Helsedirektoratet.
   *[ukjent] Det er ikke oppgitt om avtalen følger malen fra Helsedirektoratet.
}

## Plassen, tiden og stillingen

avtalebrev-tid = Plassen, tiden og stillingen
avtalebrev-plass = Plass
avtalebrev-plass-verdi = Plass { $plass } i søknaden med saksnummer { $saksnummer }, ramme { $ramme }
avtalebrev-fra = Første dag
avtalebrev-til = Siste dag
avtalebrev-stilling = Stilling i avtalen
avtalebrev-annet-arbeid = Annet allmennlegearbeid
avtalebrev-tid-forklaring = Tiden regnes fra første dag i avtalen. Retten til trygderefusjon begynner samme dag, eller den dagen den siste parten signerer, hvis det er senere.

## Fastlegene og pasientene

avtalebrev-pasienter = Fastlegene og pasientene
avtalebrev-pasienter-antall = Pasienter
avtalebrev-pasienter-spesialist = Spesialist
avtalebrev-pasienter-supervisjon = Supervisjon
avtalebrev-pasienter-refusjon = Refusjon
avtalebrev-pasienter-listetak = Listetak
avtalebrev-listetak-ikke-okt = Ikke økt
avtalebrev-listetak-okt = Økt { $dato }
avtalebrev-pasienter-sum = Pasientgrunnlaget er { $antall } pasienter til sammen.
avtalebrev-uselektert = { $svar ->
    [ja] Pasientene er ikke plukket ut.
    [nei] Pasientene er plukket ut.
   *[ukjent] Det er ikke oppgitt om pasientene er plukket ut.
}
avtalebrev-oppfolging = { $svar ->
    [ja] Legen følger pasientene over tid.
    [nei] Legen følger ikke pasientene over tid.
   *[ukjent] Det er ikke oppgitt om legen følger pasientene over tid.
}

## Supervisjon, veileder og utdanningsplan

avtalebrev-opplaering = Supervisjon, veileder og utdanningsplan
avtalebrev-supervisjon = { $svar ->
    [ja] Legen får supervisjon i hele perioden.
    [nei] Legen er ikke sikret supervisjon i hele perioden.
   *[ukjent] Det er ikke oppgitt om legen får supervisjon i hele perioden.
}
avtalebrev-veileder = { $svar ->
    [ja] Veileder er { $veileder }, godkjent spesialist.
    [nei] Veileder er { $veileder }, ikke godkjent spesialist.
   *[ukjent] Veileder er { $veileder }. Det er ikke oppgitt om veilederen er godkjent spesialist.
}
avtalebrev-uten-veileder = Veileder er ikke oppgitt.
avtalebrev-laeringsarena = { $svar ->
    [ja] Legekontoret står som læringsarena i legens utdanningsplan.
    [nei] Legekontoret står ikke som læringsarena i legens utdanningsplan.
   *[ukjent] Det er ikke oppgitt om legekontoret står som læringsarena i legens utdanningsplan.
}
avtalebrev-laeringsmal = { $svar ->
    [ja] Utdanningsplanen sier hvilke læringsmål legen skal nå i avtaletiden.
    [nei] Utdanningsplanen sier ikke hvilke læringsmål legen skal nå i avtaletiden.
   *[ukjent] Det er ikke oppgitt om utdanningsplanen sier hvilke læringsmål legen skal nå i avtaletiden.
}
avtalebrev-veiledning = { $svar ->
    [ja] Utdanningsplanen sier hvordan veiledning og supervisjon skal skje.
    [nei] Utdanningsplanen sier ikke hvordan veiledning og supervisjon skal skje.
   *[ukjent] Det er ikke oppgitt om utdanningsplanen sier hvordan veiledning og supervisjon skal skje.
}

## Kontor, tilknytning og økonomi

avtalebrev-rammer = Kontor, tilknytning og økonomi
avtalebrev-kontor = { $svar ->
    [ja] Legen får en egnet kontorplass med utstyr, og bruker lokaler og hjelpepersonell på linje med de andre legene.
    [nei] Legen får ikke kontorplass, utstyr og hjelpepersonell på linje med de andre legene.
   *[ukjent] Det er ikke oppgitt om legen får kontorplass, utstyr og hjelpepersonell.
}
avtalebrev-tilknytning = { $svar ->
    [ansatt] Legen er ansatt i kommunen.
    [naeringsdrivende] Legen er selvstendig næringsdrivende.
   *[ukjent] Det er ikke oppgitt om legen er ansatt i kommunen eller selvstendig næringsdrivende.
}
avtalebrev-okonomi = { $svar ->
    [ja] Partene er enige om økonomien, som de avtaler fritt seg imellom.
    [nei] Partene er ikke enige om økonomien ennå. Den avtaler de fritt seg imellom.
   *[ukjent] Det er ikke oppgitt om partene er enige om økonomien. Den avtaler de fritt seg imellom.
}
avtalebrev-penger = Det følger ikke penger med avtalen, og fastlegene beholder hele basistilskuddet.
avtalebrev-alis = { $svar ->
    [ja] Avtalen er knyttet til en ALIS-avtale.
    [nei] Avtalen er ikke knyttet til en ALIS-avtale.
   *[ukjent] Det er ikke oppgitt om avtalen er knyttet til en ALIS-avtale.
}

## Endring og slutt

avtalebrev-slutt = Endring og slutt
avtalebrev-slutt-dato = { $til } er siste dag. Avtalen slutter tidligere bare ved en signert endring.
avtalebrev-slutt-ukjent = Siste dag er ikke oppgitt. Avtalen slutter tidligere bare ved en signert endring.
avtalebrev-slutt-endring = Endringer skrives og signeres av kommunen, legen og de fastlegene som endringen berører. En endring gjelder til en senere signert endring sier noe annet.
avtalebrev-slutt-permisjon = Permisjon avtales som en endring, med datoer, om loven gir rett til den, og hvor mye legen arbeider. Grunnen skal ikke oppgis.
avtalebrev-slutt-minst = Avtalen inngås for minst { $minstetid } måneder, og stillingen er minst { $stilling }.
avtalebrev-slutt-hoyst = Avtalene i samme ramme følger etter hverandre. Til sammen kan de vare i høyst { $ramme } måneder i full stilling og høyst { $kalendertid } måneder i alt. Full lovregulert permisjon regnes ikke med.

## Signaturene

avtalebrev-signaturer = Signaturer
avtalebrev-signaturer-forklaring = Hver part har lest og samtykket til teksten som innlogget person. Det er signaturen.
avtalebrev-signaturer-utkast = Avtalen er ikke sendt til signering. Hver part signerer ved å lese og samtykke til teksten som innlogget person.
avtalebrev-signaturer-venter = Hver part leser og samtykker til teksten som innlogget person. Det er signaturen.
avtalebrev-signatur-part = Part
avtalebrev-signatur-av = Signert av
avtalebrev-signatur-nar = Tidspunkt
avtalebrev-signatur-avtrykk = Avtrykk
avtalebrev-signatur-mangler = Ikke signert
avtalebrev-signatur-lis = { $navn }, legen
avtalebrev-signatur-fastlege = { $navn }, fastlege
avtalebrev-avtrykk = Avtrykk: { $avtrykk }

## Kildene

avtalebrev-kilder = Kildene til vilkårene
avtalebrev-kilder-forklaring = Slik var reglene { $dato }, gjengitt med våre ord.
avtalebrev-kilder-dokument = { $dokument }, { $dato }
avtalebrev-kilde = { $gjengivelse } Se { $punkt }.
avtalebrev-kilde-apen = { $gjengivelse } Se { $punkt }. { $status }.

## Endring

avtalebrev-endring-tittel = Endring { $nr }: { $slag }
avtalebrev-endring-fra = Gjelder fra
avtalebrev-endring-for = { $vilkar } før
avtalebrev-endring-etter = { $vilkar } etter
avtalebrev-endring-stilling = Stillingen
avtalebrev-endring-siste-dag = Siste dag
avtalebrev-endring-fastleger = Fastlegene
avtalebrev-endring-veileder = Veilederen
avtalebrev-endring-permisjon = Permisjonen
avtalebrev-endring-ingen = Ingen
avtalebrev-endring-resten = Endringen gjelder når alle disse har signert. Resten av avtalen står fast.
avtalebrev-endring-resten-rettelse = Rettelsen gjelder når alle disse har signert, også for dager som er gått.
avtalebrev-endring-avtalen = Avtalen som endres
avtalebrev-endring-avtale = Avtale
avtalebrev-endring-avtale-verdi = { $avtale }, inngått { $tidspunkt }
avtalebrev-endring-avtrykk = Avtrykk av avtalen
avtalebrev-endring-bygger = Endringer som gjaldt fra før
avtalebrev-endring-parter = Skal signeres av

## Bekreftelsen til Helfo

avtalebrev-bekreftelse-tittel = Bekreftelse på introduksjonsavtale
avtalebrev-bekreftelse-innledning = Bekreftelsen legges ved skjemaet til Helfo. Den viser hva avtalen sier { $dato }.
avtalebrev-bekreftelse-avtalen = Avtalen
avtalebrev-bekreftelse-lege = Lege
avtalebrev-bekreftelse-kommune = Kommune
avtalebrev-bekreftelse-refusjon = Rett til trygderefusjon fra
avtalebrev-bekreftelse-stilling = Stilling
avtalebrev-bekreftelse-avtale = Avtalenummer
avtalebrev-bekreftelse-inngatt = Signert av alle
avtalebrev-bekreftelse-avtrykk = Avtrykk (SHA-256)
avtalebrev-bekreftelse-lister = Fastlegene på listene
avtalebrev-bekreftelse-lister-forklaring = Legen arbeider på listene til disse fastlegene:
avtalebrev-bekreftelse-hpr = HPR-nummer
avtalebrev-bekreftelse-fra = Fra
avtalebrev-bekreftelse-til = Til
avtalebrev-bekreftelse-bunntekst = Opplysningene er hentet fra den signerte avtalen. Avtrykk av teksten (SHA-256): { $avtrykk }.
