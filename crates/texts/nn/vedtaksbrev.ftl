# Brevet med svaret på ein søknad om introduksjonsavtale: tildeling, delvis tildeling, venteliste eller avslag.

## Ramma rundt brevet

vedtaksbrev-avsender = Helsedirektoratet
vedtaksbrev-epost = godkjenning@helsedir.no
vedtaksbrev-mottaker = { $kommune } kommune
vedtaksbrev-etikett-dato = Dato
vedtaksbrev-etikett-saksnummer = Saksnummer
vedtaksbrev-etikett-dokumentnummer = Dokumentnummer
vedtaksbrev-etikett-side = Side
vedtaksbrev-etikett-av = av
vedtaksbrev-metadata-soknad = Søknaden dykkar
vedtaksbrev-metadata-mottatt = Mottatt { $dato }
vedtaksbrev-metadata-utlysning = Utlysing
vedtaksbrev-bunntekst-utkast = Brevet er ikkje godkjent. Avtrykk av grunnlaget: { $avtrykk }.
vedtaksbrev-bunntekst = Brevet er godkjent elektronisk og blir sendt utan underskrift. Avtrykk av grunnlaget: { $avtrykk }.
vedtaksbrev-demonstrasjon = Demonstrasjon: Brevet byggjer på oppdikta opplysningar og har ingen verknad.
vedtaksbrev-forhandsvisning = Utkast: Brevet er ikkje godkjent og ikkje sendt.
vedtaksbrev-godkjent-av = Godkjent av
vedtaksbrev-forberedt-av = Førebudd av
vedtaksbrev-vurdert-av = Søknaden vurdert av
vedtaksbrev-plassene-prioritert-av = Plassane prioriterte av

## Tittelen

vedtaksbrev-tittel-alle = { $kommune } kommune får { $tildelt ->
    [one] 1 plass
   *[other] { $tildelt } plassar
} for introduksjonsavtalar
vedtaksbrev-tittel-noen = { $kommune } kommune får { $tildelt } av { $sokt } plassar for introduksjonsavtalar
vedtaksbrev-tittel-venteliste = { $kommune } kommune står på venteliste for introduksjonsavtalar
vedtaksbrev-tittel-avslag = { $kommune } kommune får ikkje plassar for introduksjonsavtalar

## Svaret

vedtaksbrev-svar-alle = { $tildelt ->
    [one] De får plassen de søkte om.
   *[other] De får alle dei { $tildelt } plassane de søkte om.
}
vedtaksbrev-svar-noen = De får { $tildelt } av dei { $sokt } plassane de søkte om.
vedtaksbrev-svar-ingen-na = { $sokt ->
    [one] De får ikkje plassen de søkte om no.
   *[other] De får ikkje nokon av dei { $sokt } plassane de søkte om no.
}
vedtaksbrev-svar-venteliste = { $sokt ->
    [one] De får ikkje plassen de søkte om no, men han står på venteliste.
   *[other] De får ikkje nokon av dei { $sokt } plassane de søkte om no, men dei står på venteliste.
}
vedtaksbrev-svar-avslag = { $sokt ->
    [0] De får ingen plassar.
    [one] De får ikkje plassen de søkte om.
   *[other] De får ikkje nokon av dei { $sokt } plassane de søkte om.
}
vedtaksbrev-svar-venter = { $antall ->
    [one] Éin plass står på venteliste.
   *[other] { $antall } plassar står på venteliste.
}
vedtaksbrev-svar-utenfor = { $antall ->
    [one] Éin plass er ikkje med vidare.
   *[other] { $antall } plassar er ikkje med vidare.
}
vedtaksbrev-svar-soknaden = Svaret gjeld søknaden vi fekk { $dato }, i utlysinga «{ $utlysning }».

## Kva svaret betyr

vedtaksbrev-betyr = Kva plassane gir dykk
vedtaksbrev-betyr-rett = For kvar plass kan kommunen inngå introduksjonsavtale med ein lege i spesialisering i allmennmedisin og éin eller fleire fastlegar. Då kan legen arbeide på listene til fastlegane samtidig med dei, og alle har rett til trygderefusjon.
vedtaksbrev-betyr-en-periode = Kvar plass har ei ramme på to år i full stilling.
vedtaksbrev-betyr-to-perioder = Kvar plass har to rammer på to år i full stilling, den eine etter den andre (2 + 2 år).
vedtaksbrev-betyr-start = Tida blir rekna frå datoen som står i avtalen, ikkje frå dette brevet.
vedtaksbrev-betyr-penger = Det følgjer ikkje pengar med plassane.
vedtaksbrev-betyr-kilde = Ramma og perioden følgjer av { $henvisning }.

## Ventelista

vedtaksbrev-venteliste = Ventelista
vedtaksbrev-venteliste-plass = Plass { $plass } i søknaden har nummer { $nummer } på ventelista.
vedtaksbrev-venteliste-flytter = Lista følgjer same prioritering som tildelinga. Når ein kommune takkar nei til ein plass, gir plassen frå seg eller er ferdig med han, går plassen til den som står først. Før det kontrollerer vi at vilkåra framleis er oppfylte.
vedtaksbrev-venteliste-beskjed = Vi skriv til dykk når det er dykkar tur. De treng ikkje søke på nytt for å stå på lista.
vedtaksbrev-ko-plass = Plass { $plass } i søknaden har nummer { $nummer } i køen.
vedtaksbrev-ko-flytter = Køen er ventelista frå runden, og bak henne søknadene som kom etter fristen, i den rekkjefølgja dei kom. Når ein kommune takkar nei til ein plass, gir han frå seg eller er ferdig med han, går plassen til den som står først. Før det kontrollerer vi at vilkåra framleis er oppfylte.

## Kva som avgjorde

vedtaksbrev-avgjorde = Kva som avgjorde
vedtaksbrev-avgjorde-prioritering = Kommunane ønsker fleire plassar enn det er rom for, så plassane er sette i rekkjefølgje. Desse kriteria gjeld, og det første som skil to plassar, avgjer:
vedtaksbrev-avgjorde-rom = Plassane er sette i rekkjefølgje. Desse kriteria gjeld, og det første som skil to plassar, avgjer:
vedtaksbrev-avgjorde-etter-fristen = Søknaden kom etter fristen, i ei utlysing som er open vidare. Ledige plassar går først til dei som står på ventelista, deretter til søknadene i den rekkjefølgja dei kom.
vedtaksbrev-avgjorde-avslag = { $antall ->
    [one] Dette kravet gjer at vi ikkje kan gi plassar:
   *[other] Desse krava gjer at vi ikkje kan gi plassar:
}
vedtaksbrev-avgjorde-skjonn = Vi har vurdert søknaden etter dette:
vedtaksbrev-begrunnelse = Grunngivinga vår: { $begrunnelse }
vedtaksbrev-farre = Kvifor ikkje alle plassane er med
vedtaksbrev-farre-forklaring = De søkte om { $sokt } plassar. { $antall ->
    [one] 1 plass er med vidare.
   *[other] { $antall } plassar er med vidare.
}
vedtaksbrev-flyttet = Plass { $plass } er flytta frå nummer { $fra } til nummer { $til } etter ei skjønnsvurdering. Grunngiving: { $begrunnelse }
vedtaksbrev-skjonn = { $antall } plassar stod heilt likt ved grensa for kvoten, og { $ledig ->
    [one] 1 kunne få plass
   *[other] { $ledig } kunne få plass
}. Då avgjer ei skjønnsvurdering. Grunngiving: { $begrunnelse }

vedtaksbrev-regel = { $regel }: { $tittel }
vedtaksbrev-regel-versjon = { $regel }, { $art }, versjon { $versjon }
vedtaksbrev-ord-innhold = Kjelda seier
vedtaksbrev-ord-verdi = Verdi
vedtaksbrev-ord-kilde = Kjelde
vedtaksbrev-ord-regel = Regel
vedtaksbrev-regel-status = { $regel }. { $status }: { $betydning }

## Plassane i søknaden

vedtaksbrev-plasser = Plassane i søknaden
vedtaksbrev-plasser-plass = Plass
vedtaksbrev-plasser-formal = Formål
vedtaksbrev-plasser-kvotient = Kvotient
vedtaksbrev-plasser-alis = ALIS-avtale
vedtaksbrev-plasser-rang = Rekkjefølgje
vedtaksbrev-plasser-svar = Svar
vedtaksbrev-formal-hoved = Hovudformål
vedtaksbrev-formal-annet = Anna
vedtaksbrev-kvotient = { $behov }/{ $plass }
vedtaksbrev-rang = { $rang } av { $antall }
vedtaksbrev-tildelt = Tildelt
vedtaksbrev-venter = Venteliste nr. { $nummer }

## Vurderingar som er grunngitte

vedtaksbrev-vurderinger = Vurderingar vi har grunngitt
vedtaksbrev-vurdering = { $overskrift }.
vedtaksbrev-vurdering-oppgitt = Kommunen oppgir: { $overskrift }.
vedtaksbrev-vurdering-hovedformal = Etter vår vurdering tener { $vurdert } av dei hovudformålet.

## Opplysningane

vedtaksbrev-opplysninger = Opplysningane vi har brukt
vedtaksbrev-opplysning-behov = Fast tilsette legar som treng spesialisering
vedtaksbrev-opplysning-alis = Plassar knytta til ALIS-avtale
vedtaksbrev-opplysning-hovedformal-rettet = { $vurdert } etter vår vurdering ({ $oppgitt } i søknaden)

## Ingen klagerett og vegen vidare

vedtaksbrev-klage = De kan ikkje klage på svaret
vedtaksbrev-klage-feil = Har vi brukt feil opplysningar, skriv til oss så snart som mogleg. Då ser vi på saka igjen.
vedtaksbrev-videre = Kva de gjer no
vedtaksbrev-videre-avtale = Inngå avtalen på avtalemalen frå Helsedirektoratet. Kommunen, legen og fastlegane skal alle signere.
vedtaksbrev-videre-kandidat = De kan bruke plassane til å rekruttere, også når de ikkje har ein lege klar.
vedtaksbrev-videre-svar = Svar innan { $dato } om de tar imot plassane. Logg inn i Hjemmel, vel Plassar og svar for kvar plass. Treng de meir tid, skriv til oss før fristen.
vedtaksbrev-videre-svar-utkast = Fristen for å svare blir sett når brevet blir godkjent. Logg inn i Hjemmel, vel Plassar og svar for kvar plass.
vedtaksbrev-videre-takk-nei = Takk nei til plassar de ikkje vil bruke. Dei går til den som står først på ventelista.
vedtaksbrev-videre-vent = De treng ikkje gjere noko for å stå på ventelista. Skriv til oss viss de ikkje lenger ønsker plass.
vedtaksbrev-videre-sok-igjen-apen = De kan søke på nytt når krava er oppfylte. Utlysinga tar imot søknader så lenge det er ledige plassar.
vedtaksbrev-videre-sok-igjen = De kan søke på nytt ved neste utlysing, når krava er oppfylte.
vedtaksbrev-kontakt = Spørsmål? Skriv til { $epost } og oppgi dokumentnummer { $dokument }. ALIS-kontoret i regionen gir råd om avtalen, utdanningsplanen og rettleiinga.
