# Introduksjonsavtalen som dokument, endringar i han, og stadfestinga som legen legg ved skjemaet til Helfo.

## Ramma rundt dokumenta

avtalebrev-kommune = { $kommune } kommune
avtalebrev-avsender = Laga i Hjemmel
avtalebrev-demonstrasjon = Demonstrasjon: Dokumentet byggjer på oppdikta opplysningar og har ingen verknad.
avtalebrev-utkast = Utkast: Avtalen er ikkje send til signering.
avtalebrev-ikke-inngatt = Førehandsvising: Avtalen gjeld ikkje før alle partar har signert.
avtalebrev-endring-venter = Førehandsvising: Endringa gjeld ikkje før alle som skal signere, har signert.
avtalebrev-endring-trukket = Trekt: Endringa blei trekt før alle hadde signert, og gjeld ikkje.
avtalebrev-bunntekst-utkast = Teksten kan framleis endrast.
avtalebrev-bunntekst-venter = Teksten ventar på signaturar. Avtrykk av teksten (SHA-256): { $avtrykk }.
avtalebrev-bunntekst-signert = Signert elektronisk av alle. Avtrykk av teksten (SHA-256): { $avtrykk }.
avtalebrev-bunntekst-trukket = Trekt. Avtrykk av teksten (SHA-256): { $avtrykk }.
avtalebrev-metadata-avtale = Avtale

## Tittel og partane

avtalebrev-tittel = Introduksjonsavtale for { $lege }
avtalebrev-tittel-uten-lege = Introduksjonsavtale i { $kommune } kommune
avtalebrev-innledning = Med denne avtalen arbeider legen på listene til fastlegane i avtalen, samtidig med dei. Legen og fastlegane har rett til trygderefusjon for arbeidet.
avtalebrev-parter = Partane
avtalebrev-part-kommune = Kommunen
avtalebrev-part-kommune-verdi = { $kommune } kommune, kommunenummer { $nummer }
avtalebrev-part-lis = Legen i spesialisering (LIS)
avtalebrev-part-fastlege = Fastlege
avtalebrev-person = { $navn }, HPR-nummer { $hpr }
avtalebrev-uten-navn = HPR-nummer { $hpr }
avtalebrev-uten-hpr = { $navn }, HPR-nummer ikkje oppgitt
avtalebrev-utdanning = Utdanninga til legen
avtalebrev-legekontor = Legekontor
avtalebrev-mal = { $svar ->
    [ja] Avtalen følger malen frå Helsedirektoratet.
    [nei] Avtalen følger ikkje malen frå Helsedirektoratet.
   *[ukjent] Det er ikkje oppgitt om avtalen følger malen frå Helsedirektoratet.
}

## Plassen, tida og stillinga

avtalebrev-tid = Plassen, tida og stillinga
avtalebrev-plass = Plass
avtalebrev-plass-verdi = Plass { $plass } i søknaden med saksnummer { $saksnummer }, ramme { $ramme }
avtalebrev-fra = Første dag
avtalebrev-til = Siste dag
avtalebrev-stilling = Stilling i avtalen
avtalebrev-annet-arbeid = Anna allmennlegearbeid
avtalebrev-tid-forklaring = Tida blir rekna frå første dag i avtalen. Retten til trygderefusjon begynner same dag, eller den dagen den siste parten signerer, viss det er seinare.

## Fastlegane og pasientane

avtalebrev-pasienter = Fastlegane og pasientane
avtalebrev-pasienter-antall = Pasientar
avtalebrev-pasienter-spesialist = Spesialist
avtalebrev-pasienter-supervisjon = Supervisjon
avtalebrev-pasienter-refusjon = Refusjon
avtalebrev-pasienter-listetak = Listetak
avtalebrev-listetak-ikke-okt = Ikkje auka
avtalebrev-listetak-okt = Auka { $dato }
avtalebrev-pasienter-sum = Pasientgrunnlaget er { $antall } pasientar til saman.
avtalebrev-uselektert = { $svar ->
    [ja] Pasientane er ikkje plukka ut.
    [nei] Pasientane er plukka ut.
   *[ukjent] Det er ikkje oppgitt om pasientane er plukka ut.
}
avtalebrev-oppfolging = { $svar ->
    [ja] Legen følger pasientane over tid.
    [nei] Legen følger ikkje pasientane over tid.
   *[ukjent] Det er ikkje oppgitt om legen følger pasientane over tid.
}

## Supervisjon, rettleiar og utdanningsplan

avtalebrev-opplaering = Supervisjon, rettleiar og utdanningsplan
avtalebrev-supervisjon = { $svar ->
    [ja] Legen får supervisjon i heile perioden.
    [nei] Legen er ikkje sikra supervisjon i heile perioden.
   *[ukjent] Det er ikkje oppgitt om legen får supervisjon i heile perioden.
}
avtalebrev-veileder = { $svar ->
    [ja] Rettleiar er { $veileder }, godkjend spesialist.
    [nei] Rettleiar er { $veileder }, ikkje godkjend spesialist.
   *[ukjent] Rettleiar er { $veileder }. Det er ikkje oppgitt om rettleiaren er godkjend spesialist.
}
avtalebrev-uten-veileder = Rettleiar er ikkje oppgitt.
avtalebrev-laeringsarena = { $svar ->
    [ja] Legekontoret står som læringsarena i utdanningsplanen til legen.
    [nei] Legekontoret står ikkje som læringsarena i utdanningsplanen til legen.
   *[ukjent] Det er ikkje oppgitt om legekontoret står som læringsarena i utdanningsplanen til legen.
}
avtalebrev-laeringsmal = { $svar ->
    [ja] Utdanningsplanen seier kva læringsmål legen skal nå i avtaletida.
    [nei] Utdanningsplanen seier ikkje kva læringsmål legen skal nå i avtaletida.
   *[ukjent] Det er ikkje oppgitt om utdanningsplanen seier kva læringsmål legen skal nå i avtaletida.
}
avtalebrev-veiledning = { $svar ->
    [ja] Utdanningsplanen seier korleis rettleiing og supervisjon skal skje.
    [nei] Utdanningsplanen seier ikkje korleis rettleiing og supervisjon skal skje.
   *[ukjent] Det er ikkje oppgitt om utdanningsplanen seier korleis rettleiing og supervisjon skal skje.
}

## Kontor, tilknyting og økonomi

avtalebrev-rammer = Kontor, tilknyting og økonomi
avtalebrev-kontor = { $svar ->
    [ja] Legen får ein eigna kontorplass med utstyr, og bruker lokale og hjelpepersonell på linje med dei andre legane.
    [nei] Legen får ikkje kontorplass, utstyr og hjelpepersonell på linje med dei andre legane.
   *[ukjent] Det er ikkje oppgitt om legen får kontorplass, utstyr og hjelpepersonell.
}
avtalebrev-tilknytning = { $svar ->
    [ansatt] Legen er tilsett i kommunen.
    [naeringsdrivende] Legen er sjølvstendig næringsdrivande.
   *[ukjent] Det er ikkje oppgitt om legen er tilsett i kommunen eller sjølvstendig næringsdrivande.
}
avtalebrev-okonomi = { $svar ->
    [ja] Partane er einige om økonomien, som dei avtaler fritt seg imellom.
    [nei] Partane er ikkje einige om økonomien enno. Han avtaler dei fritt seg imellom.
   *[ukjent] Det er ikkje oppgitt om partane er einige om økonomien. Han avtaler dei fritt seg imellom.
}
avtalebrev-penger = Det følger ikkje pengar med avtalen, og fastlegane beheld heile basistilskotet.
avtalebrev-alis = { $svar ->
    [ja] Avtalen er knytt til ein ALIS-avtale.
    [nei] Avtalen er ikkje knytt til ein ALIS-avtale.
   *[ukjent] Det er ikkje oppgitt om avtalen er knytt til ein ALIS-avtale.
}

## Endring og slutt

avtalebrev-slutt = Endring og slutt
avtalebrev-slutt-dato = { $til } er siste dag. Avtalen sluttar tidlegare berre ved ei signert endring.
avtalebrev-slutt-ukjent = Siste dag er ikkje oppgitt. Avtalen sluttar tidlegare berre ved ei signert endring.
avtalebrev-slutt-endring = Endringar blir skrivne og signerte av kommunen, legen og dei fastlegane som endringa rører ved. Ei endring gjeld til ei seinare signert endring seier noko anna.
avtalebrev-slutt-permisjon = Permisjon blir avtalt som ei endring, med datoar, om lova gir rett til han, og kor mykje legen arbeider. Grunnen skal ikkje oppgivast.
avtalebrev-slutt-minst = Avtalen blir inngått for minst { $minstetid } månader, og stillinga er minst { $stilling }.
avtalebrev-slutt-hoyst = Avtalane i same ramme følger etter kvarandre. Til saman kan dei vare i høgst { $ramme } månader i full stilling og høgst { $kalendertid } månader i alt. Full lovregulert permisjon blir ikkje rekna med.

## Signaturane

avtalebrev-signaturer = Signaturar
avtalebrev-signaturer-forklaring = Kvar part har lese og samtykt til teksten som innlogga person. Det er signaturen.
avtalebrev-signaturer-utkast = Avtalen er ikkje send til signering. Kvar part signerer ved å lese og samtykke til teksten som innlogga person.
avtalebrev-signaturer-venter = Kvar part les og samtykker til teksten som innlogga person. Det er signaturen.
avtalebrev-signatur-part = Part
avtalebrev-signatur-av = Signert av
avtalebrev-signatur-nar = Tidspunkt
avtalebrev-signatur-avtrykk = Avtrykk
avtalebrev-signatur-mangler = Ikkje signert
avtalebrev-signatur-lis = { $navn }, legen
avtalebrev-signatur-fastlege = { $navn }, fastlege
avtalebrev-avtrykk = Avtrykk: { $avtrykk }

## Kjeldene

avtalebrev-kilder = Kjeldene til vilkåra
avtalebrev-kilder-forklaring = Slik var reglane { $dato }, gitt att med våre ord.
avtalebrev-kilder-dokument = { $dokument }, { $dato }
avtalebrev-kilde = { $gjengivelse } Sjå { $punkt }.
avtalebrev-kilde-apen = { $gjengivelse } Sjå { $punkt }. { $status }.

## Endring

avtalebrev-endring-tittel = Endring { $nr }: { $slag }
avtalebrev-endring-fra = Gjeld frå
avtalebrev-endring-for = { $vilkar } før
avtalebrev-endring-etter = { $vilkar } etter
avtalebrev-endring-stilling = Stillinga
avtalebrev-endring-siste-dag = Siste dag
avtalebrev-endring-fastleger = Fastlegane
avtalebrev-endring-veileder = Rettleiaren
avtalebrev-endring-permisjon = Permisjonen
avtalebrev-endring-ingen = Ingen
avtalebrev-endring-resten = Endringa gjeld når alle desse har signert. Resten av avtalen står fast.
avtalebrev-endring-resten-rettelse = Rettinga gjeld når alle desse har signert, også for dagar som er gått.
avtalebrev-endring-avtalen = Avtalen som blir endra
avtalebrev-endring-avtale = Avtale
avtalebrev-endring-avtale-verdi = { $avtale }, inngått { $tidspunkt }
avtalebrev-endring-avtrykk = Avtrykk av avtalen
avtalebrev-endring-bygger = Endringar som galdt frå før
avtalebrev-endring-parter = Skal signerast av

## Stadfestinga til Helfo

avtalebrev-bekreftelse-tittel = Stadfesting av introduksjonsavtale
avtalebrev-bekreftelse-innledning = Stadfestinga skal leggjast ved skjemaet til Helfo. Ho viser kva avtalen seier { $dato }.
avtalebrev-bekreftelse-avtalen = Avtalen
avtalebrev-bekreftelse-lege = Lege
avtalebrev-bekreftelse-kommune = Kommune
avtalebrev-bekreftelse-refusjon = Rett til trygderefusjon frå
avtalebrev-bekreftelse-stilling = Stilling
avtalebrev-bekreftelse-avtale = Avtalenummer
avtalebrev-bekreftelse-inngatt = Signert av alle
avtalebrev-bekreftelse-avtrykk = Avtrykk (SHA-256)
avtalebrev-bekreftelse-lister = Fastlegane på listene
avtalebrev-bekreftelse-lister-forklaring = Legen arbeider på listene til desse fastlegane:
avtalebrev-bekreftelse-hpr = HPR-nummer
avtalebrev-bekreftelse-fra = Frå
avtalebrev-bekreftelse-til = Til
avtalebrev-bekreftelse-bunntekst = Opplysningane er henta frå den signerte avtalen. Avtrykk av teksten (SHA-256): { $avtrykk }.
