# Brevet med svaret på en søknad om introduksjonsavtaler: tildeling, delvis tildeling, venteliste eller avslag.

## Rammen rundt brevet

vedtaksbrev-avsender = Helsedirektoratet
vedtaksbrev-epost = godkjenning@helsedir.no
vedtaksbrev-mottaker = { $kommune } kommune
vedtaksbrev-etikett-dato = Dato
vedtaksbrev-etikett-saksnummer = Saksnummer
vedtaksbrev-etikett-dokumentnummer = Dokumentnummer
vedtaksbrev-etikett-side = Side
vedtaksbrev-etikett-av = av
vedtaksbrev-metadata-soknad = Deres søknad
vedtaksbrev-metadata-mottatt = Mottatt { $dato }
vedtaksbrev-metadata-utlysning = Utlysning
vedtaksbrev-bunntekst-utkast = Brevet er ikke godkjent. Avtrykk av grunnlaget: { $avtrykk }.
vedtaksbrev-bunntekst = Brevet er godkjent elektronisk og sendes uten underskrift. Avtrykk av grunnlaget: { $avtrykk }.
vedtaksbrev-demonstrasjon = Demonstrasjon: Brevet bygger på oppdiktede opplysninger og har ingen virkning.
vedtaksbrev-forhandsvisning = Utkast: Brevet er ikke godkjent og ikke sendt.
vedtaksbrev-godkjent-av = Godkjent av
vedtaksbrev-forberedt-av = Forberedt av
vedtaksbrev-vurdert-av = Søknaden vurdert av
vedtaksbrev-plassene-prioritert-av = Plassene prioritert av

## Tittelen

vedtaksbrev-tittel-alle = { $kommune } kommune får { $tildelt ->
    [one] 1 plass
   *[other] { $tildelt } plasser
} for introduksjonsavtaler
vedtaksbrev-tittel-noen = { $kommune } kommune får { $tildelt } av { $sokt } plasser for introduksjonsavtaler
vedtaksbrev-tittel-venteliste = { $kommune } kommune står på venteliste for introduksjonsavtaler
vedtaksbrev-tittel-avslag = { $kommune } kommune får ikke plasser for introduksjonsavtaler

## Svaret

vedtaksbrev-svar-alle = { $tildelt ->
    [one] Dere får plassen dere søkte om.
   *[other] Dere får alle de { $tildelt } plassene dere søkte om.
}
vedtaksbrev-svar-noen = Dere får { $tildelt } av de { $sokt } plassene dere søkte om.
vedtaksbrev-svar-ingen-na = { $sokt ->
    [one] Dere får ikke plassen dere søkte om nå.
   *[other] Dere får ikke noen av de { $sokt } plassene dere søkte om nå.
}
vedtaksbrev-svar-venteliste = { $sokt ->
    [one] Dere får ikke plassen dere søkte om nå, men den står på venteliste.
   *[other] Dere får ikke noen av de { $sokt } plassene dere søkte om nå, men de står på venteliste.
}
vedtaksbrev-svar-avslag = { $sokt ->
    [0] Dere får ingen plasser.
    [one] Dere får ikke plassen dere søkte om.
   *[other] Dere får ikke noen av de { $sokt } plassene dere søkte om.
}
vedtaksbrev-svar-venter = { $antall ->
    [one] Én plass står på venteliste.
   *[other] { $antall } plasser står på venteliste.
}
vedtaksbrev-svar-utenfor = { $antall ->
    [one] Én plass er ikke med videre.
   *[other] { $antall } plasser er ikke med videre.
}
vedtaksbrev-svar-soknaden = Svaret gjelder søknaden vi mottok { $dato }, i utlysningen «{ $utlysning }».

## Hva svaret betyr

vedtaksbrev-betyr = Hva plassene gir dere
vedtaksbrev-betyr-rett = For hver plass kan kommunen inngå introduksjonsavtale med en lege i spesialisering i allmennmedisin og én eller flere fastleger. Da kan legen arbeide på fastlegenes lister samtidig med dem, og alle har rett til trygderefusjon.
vedtaksbrev-betyr-en-periode = Hver plass har en ramme på to år i full stilling.
vedtaksbrev-betyr-to-perioder = Hver plass har to rammer på to år i full stilling, den ene etter den andre (2 + 2 år).
vedtaksbrev-betyr-start = Tiden regnes fra datoen som står i avtalen, ikke fra dette brevet.
vedtaksbrev-betyr-penger = Det følger ikke penger med plassene.
vedtaksbrev-betyr-kilde = Rammen og perioden følger av { $henvisning }.

## Ventelisten

vedtaksbrev-venteliste = Ventelisten
vedtaksbrev-venteliste-plass = Plass { $plass } i søknaden har nummer { $nummer } på ventelisten.
vedtaksbrev-venteliste-flytter = Listen følger samme prioritering som tildelingen. Når en kommune takker nei til en plass, gir den fra seg eller er ferdig med den, går plassen til den som står først. Før det kontrollerer vi at vilkårene fortsatt er oppfylt.
vedtaksbrev-venteliste-beskjed = Vi skriver til dere når det er deres tur. Dere trenger ikke søke på nytt for å stå på listen.
vedtaksbrev-ko-plass = Plass { $plass } i søknaden har nummer { $nummer } i køen.
vedtaksbrev-ko-flytter = Køen er ventelisten fra runden, og bak den søknadene som kom etter fristen, i den rekkefølgen de kom. Når en kommune takker nei til en plass, gir den fra seg eller er ferdig med den, går plassen til den som står først. Før det kontrollerer vi at vilkårene fortsatt er oppfylt.

## Hva som avgjorde

vedtaksbrev-avgjorde = Hva som avgjorde
vedtaksbrev-avgjorde-prioritering = Flere plasser er ønsket enn det er rom for, så plassene er satt i rekkefølge. Disse kriteriene gjelder, og det første som skiller to plasser, avgjør:
vedtaksbrev-avgjorde-rom = Plassene er satt i rekkefølge. Disse kriteriene gjelder, og det første som skiller to plasser, avgjør:
vedtaksbrev-avgjorde-etter-fristen = Søknaden kom etter fristen, i en utlysning som løper videre. Ledige plasser går først til dem som står på ventelisten, deretter til søknadene i den rekkefølgen de kom.
vedtaksbrev-avgjorde-avslag = { $antall ->
    [one] Dette kravet gjør at vi ikke kan gi plasser:
   *[other] Disse kravene gjør at vi ikke kan gi plasser:
}
vedtaksbrev-avgjorde-skjonn = Vi har vurdert søknaden etter dette:
vedtaksbrev-begrunnelse = Vår begrunnelse: { $begrunnelse }
vedtaksbrev-farre = Hvorfor ikke alle plassene er med
vedtaksbrev-farre-forklaring = Dere søkte om { $sokt } plasser. { $antall ->
    [one] 1 plass er med videre.
   *[other] { $antall } plasser er med videre.
}
vedtaksbrev-flyttet = Plass { $plass } er flyttet fra nummer { $fra } til nummer { $til } etter en skjønnsmessig vurdering. Begrunnelse: { $begrunnelse }
vedtaksbrev-skjonn = { $antall } plasser sto helt likt ved grensen for kvoten, og { $ledig ->
    [one] 1 kunne få plass
   *[other] { $ledig } kunne få plass
}. Da avgjør en skjønnsmessig vurdering. Begrunnelse: { $begrunnelse }

vedtaksbrev-regel = { $regel }: { $tittel }
vedtaksbrev-regel-versjon = { $regel }, { $art }, versjon { $versjon }
vedtaksbrev-ord-innhold = Kilden sier
vedtaksbrev-ord-verdi = Verdi
vedtaksbrev-ord-kilde = Kilde
vedtaksbrev-ord-regel = Regel
vedtaksbrev-regel-status = { $regel }. { $status }: { $betydning }

## Plassene i søknaden

vedtaksbrev-plasser = Plassene i søknaden
vedtaksbrev-plasser-plass = Plass
vedtaksbrev-plasser-formal = Formål
vedtaksbrev-plasser-kvotient = Kvotient
vedtaksbrev-plasser-alis = ALIS-avtale
vedtaksbrev-plasser-rang = Rekkefølge
vedtaksbrev-plasser-svar = Svar
vedtaksbrev-formal-hoved = Hovedformål
vedtaksbrev-formal-annet = Annet
vedtaksbrev-kvotient = { $behov }/{ $plass }
vedtaksbrev-rang = { $rang } av { $antall }
vedtaksbrev-tildelt = Tildelt
vedtaksbrev-venter = Venteliste nr. { $nummer }

## Vurderinger som er begrunnet

vedtaksbrev-vurderinger = Vurderinger vi har begrunnet
vedtaksbrev-vurdering = { $overskrift }.
vedtaksbrev-vurdering-oppgitt = Kommunen oppgir: { $overskrift }.
vedtaksbrev-vurdering-hovedformal = Etter vår vurdering tjener { $vurdert } av dem hovedformålet.

## Opplysningene

vedtaksbrev-opplysninger = Opplysningene vi har brukt
vedtaksbrev-opplysning-behov = Fast ansatte leger som trenger spesialisering
vedtaksbrev-opplysning-alis = Plasser knyttet til ALIS-avtale
vedtaksbrev-opplysning-hovedformal-rettet = { $vurdert } etter vår vurdering ({ $oppgitt } i søknaden)

## Ingen klagerett og veien videre

vedtaksbrev-klage = Dere kan ikke klage på svaret
vedtaksbrev-klage-feil = Har vi brukt feil opplysninger, skriv til oss så snart som mulig. Da ser vi på saken igjen.
vedtaksbrev-videre = Hva dere gjør nå
vedtaksbrev-videre-avtale = Inngå avtalen på avtalemalen fra Helsedirektoratet. Kommunen, legen og fastlegene skal alle signere.
vedtaksbrev-videre-kandidat = Dere kan bruke plassene til å rekruttere, også når dere ikke har en lege klar.
vedtaksbrev-videre-svar = Svar innen { $dato } om dere tar imot plassene. Logg inn i Hjemmel, velg Plasser og svar for hver plass. Trenger dere mer tid, skriv til oss før fristen.
vedtaksbrev-videre-svar-utkast = Fristen for å svare settes når brevet godkjennes. Logg inn i Hjemmel, velg Plasser og svar for hver plass.
vedtaksbrev-videre-takk-nei = Takk nei til plasser dere ikke vil bruke. De går til den som står først på ventelisten.
vedtaksbrev-videre-vent = Dere trenger ikke gjøre noe for å stå på ventelisten. Skriv til oss hvis dere ikke lenger ønsker plass.
vedtaksbrev-videre-sok-igjen-apen = Dere kan søke på nytt når kravene er oppfylt. Utlysningen tar imot søknader så lenge det er ledige plasser.
vedtaksbrev-videre-sok-igjen = Dere kan søke på nytt ved neste utlysning, når kravene er oppfylt.
vedtaksbrev-kontakt = Spørsmål? Skriv til { $epost } og oppgi dokumentnummer { $dokument }. ALIS-kontoret i regionen gir råd om avtalen, utdanningsplanen og veiledningen.
