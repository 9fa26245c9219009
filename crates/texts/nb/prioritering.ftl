# Prioriteringen: hvem som får plassene når flere er ønsket enn det er rom for.

prioritering-tittel = Prioritering, { $utlysning }
prioritering-andre-runder = Andre utlysninger
prioritering-ingen-utlysning = Ingen utlysning er begynt
prioritering-ingen-utlysning-hvordan = Listen kommer hit når en utlysning er kunngjort og kommunene har søkt.
prioritering-tom = Ingen plasser å prioritere
prioritering-tom-hvordan = Listen kommer hit når søknader er mottatt.
prioritering-last-ned-xlsx = Last ned (XLSX)
prioritering-last-ned-csv = Last ned (CSV)
prioritering-plass = { $kommune }, plass{"\u00A0"}{ $plass }
prioritering-plass-fylke = { $kommune }, plass{"\u00A0"}{ $plass } ({ $fylke })

## Tilstand

prioritering-tilstand-apen = Ikke avgjort
prioritering-tilstand-klar = Klar for attestering
prioritering-tilstand-foreslatt = Til attestering
prioritering-tilstand-vedtatt = Vedtatt
prioritering-tilstand-prove = Prøve

## Fakta under tittelen

prioritering-soknader = Søknader
prioritering-onskede = Ønskede plasser
prioritering-kvote = Kvote
prioritering-ledige = Å fordele nå
prioritering-flyttet = Flyttet
prioritering-ma-avgjores = Må avgjøres
prioritering-avgjort-ved-skjonn = Avgjort ved skjønn
prioritering-ma-avgjores-verdi = { $ledig } av { $antall } like plasser
prioritering-ma-avgjores-ingen = Ingen like plasser
prioritering-frist = Søknadsfrist
prioritering-uvurdert = Ikke vurdert
prioritering-hvorfor = Hvorfor?

## Meldinger

prioritering-kvittert-valgt = Valget er lagret.
prioritering-kvittert-flyttet = Plassen er flyttet.
prioritering-kvittert-angret = Flyttingen er angret.
prioritering-kvittert-sendt = Prioriteringen er sendt til attestering, med et forslag til svar for hver søknad.
prioritering-konflikt-tittel = Noen andre har endret prioriteringen
prioritering-konflikt = Ingenting er overskrevet. Det du skrev, står der fortsatt. Listen viser hvordan det er nå. Se over og prøv på nytt.
prioritering-last-tittel = Prioriteringen kan ikke endres nå
prioritering-last = Den er sendt til attestering. Det du skrev, er ikke lagret. Kopier det du vil ta vare på:
prioritering-tilbake-tittel = Sendt tilbake av { $navn } { $tidspunkt }
prioritering-apnet-tittel = Åpnet igjen { $tidspunkt }
prioritering-apnet = Et forslag til svar falt bort fordi noe det bygger på, ble endret. Se over listen og send den på nytt.
prioritering-foreslatt = Sendt til attestering av { $navn } { $tidspunkt }. Listen kan ikke endres så lenge den er der. Må noe endres, kan attestanten sende den tilbake.
prioritering-vedtatt = Vedtatt { $tidspunkt }. Prioriteringen ble sendt av { $navn } { $sendt }. Listen står fast.
prioritering-til-attestering = Gå til attestering

## Prøv ut

prioritering-prov-tittel = Prøv ut. Den gjeldende listen endres ikke.
prioritering-prov-aktiv-tittel = Dette er en prøve. Den gjeldende listen er ikke endret.
prioritering-prov-tilbake = Tilbake til gjeldende liste
prioritering-prov-kvote = Kvote
prioritering-prov-kvote-feil = Skriv et helt tall fra 0 til { $hoyst }
prioritering-prov-rekkefolge = Rekkefølge av kriterier
prioritering-kriterium-formal = Hovedformål først
prioritering-kriterium-behov = Størst behovskvotient
prioritering-kriterium-alis = Ikke knyttet til ALIS
prioritering-prov-kriterium = { $nummer }. { $kriterium }
prioritering-prov-opp = Flytt opp: { $kriterium }
prioritering-prov-ned = Flytt ned: { $kriterium }
prioritering-prov-kostnad = Kostnad per avtale
prioritering-prov-kostnad-feil = Skriv et beløp i kroner, for eksempel 500 000 kr
prioritering-prov-regn-ut = Regn ut
prioritering-prov-viser-gjeldende = Viser gjeldende liste. Anslått kostnad:
prioritering-prov-viser-prove = Viser prøven. Anslått kostnad:
prioritering-prov-regnestykke = { $antall } × { $kostnad } = { $sum }.
prioritering-prov-for-stort = Beløpet er for stort til å regnes ut.
prioritering-prov-bevilgning = Foreslått bevilgning på { $bevilgning } rekker til { $antall ->
    [one] 1 avtale
   *[other] { $antall } avtaler
}.
prioritering-prov-endring = Mot gjeldende liste: { $inn ->
    [one] 1 plass kommer innenfor
   *[other] { $inn } plasser kommer innenfor
}, { $ut ->
    [one] 1 faller utenfor
   *[other] { $ut } faller utenfor
}.
prioritering-prov-uendret = Prøven gir de samme plassene som gjeldende liste.

## Listen

prioritering-liste = Listen
prioritering-liste-navn = Ønskede plasser, nummer { $fra } til { $til } av { $antall }
prioritering-endelig = Endelig
prioritering-beregnet = Beregnet
prioritering-kommune = Kommune
prioritering-formal = Formål
prioritering-kvotient = Kvotient
prioritering-kvotient-forklaring = Behovskvotient: fast ansatte leger som trenger spesialisering, delt på plassens nummer
prioritering-alis = ALIS
prioritering-merknad = Merknad
prioritering-hoved = Hoved
prioritering-annet = Annet
prioritering-smal = { $formal }{ $alis ->
    [ja] , ALIS
   *[nei] {""}
} · beregnet { $beregnet }
prioritering-smal-hoved = Hovedformål
prioritering-smal-annet = Annet formål
prioritering-flyttet-opp = Flyttet { $antall ->
    [one] 1 plass
   *[other] { $antall } plasser
} opp
prioritering-flyttet-ned = Flyttet { $antall ->
    [one] 1 plass
   *[other] { $antall } plasser
} ned
prioritering-flyttet-likt = Flyttet, samme nummer
prioritering-flyttet-av = { $navn }, { $dato }
prioritering-valgt = Valgt ved skjønn
prioritering-ikke-valgt = Ikke valgt ved skjønn
prioritering-ikke-vurdert = Ikke vurdert
prioritering-flytt = Flytt
prioritering-kutt = Kvoten på { $kvote } slutter her
prioritering-kutt-ledige = { $ledige ->
    [one] Den ene ledige plassen er brukt her
   *[other] De { $ledige } ledige plassene slutter her
}
prioritering-kutt-under = Under streken: venteliste
prioritering-kutt-alle = Alle ønskede plasser er innenfor. { $ledige ->
    [0] Ingen plasser er til overs.
    [one] 1 plass er til overs.
   *[other] { $ledige } plasser er til overs.
}
prioritering-vis-innenfor = Vis nummer { $fra } til { $til }: { felles-antall-plasser }, alle innenfor
prioritering-vis-venteliste = Vis nummer { $fra } til { $til }: { felles-antall-plasser } på ventelisten

## Like plasser

prioritering-likt-tittel = { $antall } plasser står likt. { $ledig ->
    [one] 1 får plass.
   *[other] { $ledig } får plass.
} Må avgjøres ved skjønn.
prioritering-likt-se-pa = Se på geografi og pasientgrunnlag.
prioritering-likt-pasienter = Pasientgrunnlag { $antall }
prioritering-likt-pasienter-ukjent = Pasientgrunnlag ikke oppgitt
prioritering-likt-fylke = { $antall } innenfor i { $fylke }
prioritering-likt-velg = Velg
prioritering-likt-velg-plass = { $kommune }, plass{"\u00A0"}{ $plass }
prioritering-likt-begrunnelse = Begrunnelse for valget
prioritering-likt-begrunnelse-hjelp = Kommunene får lese den. Skriv hva som skiller plassene.
prioritering-likt-lagre = Lagre valget
prioritering-likt-avbryt = Behold valget som det er
prioritering-likt-hvorfor = Hvorfor står de likt?
prioritering-likt-forklaring = Alle { $antall } { $deler }. Da avgjør en person.
prioritering-likt-del-formal-hoved = tjener hovedformålet
prioritering-likt-del-formal-annet = har et annet formål
prioritering-likt-del-behov = har like stor behovskvotient
prioritering-likt-del-alis-fri = er ikke knyttet til en ALIS-avtale
prioritering-likt-del-alis-knyttet = er knyttet til en ALIS-avtale
prioritering-likt-og = { $forst } og { $sist }
prioritering-likt-opplysninger = Opplysninger
prioritering-likt-avgjort = Valget mellom like plasser
prioritering-likt-avgjort-av = { $ledig } av { $antall } like plasser ble valgt av { $navn } { $tidspunkt }.
prioritering-likt-velg-pa-nytt = Velg på nytt
prioritering-regel = { $regel }, { $art }, versjon { $versjon }.

## Feil

prioritering-feil-begrunnelse = Skriv en begrunnelse
prioritering-feil-begrunnelse-lang = Begrunnelsen er for lang. Kort den ned til høyst { $hoyst } tegn
prioritering-feil-ukjent-plass = Velg en plass som er med i prioriteringen
prioritering-feil-ikke-flyttet = Plassen er ikke flyttet, så det er ingenting å angre
prioritering-feil-posisjon = Skriv et nummer fra 1 til { $hoyst }
prioritering-feil-ingen-like = Ingen plasser står likt nå, så det er ingenting å velge mellom
prioritering-feil-antall = Velg nøyaktig { $antall } av de like plassene
prioritering-feil-uvurdert = { $antall ->
    [one] Én søknad er ikke vurdert
   *[other] { $antall } søknader er ikke vurdert
}
prioritering-feil-uavgjort = Velg mellom de { $antall } like plassene og begrunn valget
prioritering-feil-for-fristen = Søknadsfristen { $dato } er ikke ute. Send prioriteringen dagen etter eller senere
prioritering-feil-uten-soknader = Det er ingen søknader å svare på

## Flytting

prioritering-flytt-tittel = Flytt en plass
prioritering-flytt-ingress = Plassen får det nummeret du skriver, og de andre rykker opp eller ned. Den beregnede rekkefølgen vises alltid ved siden av.
prioritering-flytt-plass = Plass
prioritering-flytt-velg = Velg plass
prioritering-flytt-valg = { $kommune }, plass{"\u00A0"}{ $plass } ({ $fylke }), nå nummer { $nummer }
prioritering-flytt-til = Nytt nummer
prioritering-flytt-til-hjelp = Fra 1 til { $antall }. Nummer { $grense } er det siste innenfor kvoten.
prioritering-flytt-til-hjelp-alle = Fra 1 til { $antall }. Alle er innenfor kvoten.
prioritering-flytt-begrunnelse = Begrunnelse
prioritering-flytt-begrunnelse-hjelp = Kommunene får lese den. Skriv hva som veier tyngre enn kriteriene, for eksempel geografi.
prioritering-flytt-lagre = Flytt plassen
prioritering-flytt-avbryt = Tilbake til listen
prioritering-flyttinger = Flyttede plasser
prioritering-angre = Angre flyttingen

## Oversikt

prioritering-oversikt = Oversikt
prioritering-etter-fylke = Etter fylke
prioritering-fylke = Fylke
prioritering-plasser-etter-fylke = Plasser etter fylke
prioritering-kvote-hvorfor = Hvorfor er kvoten { $kvote }?
prioritering-kvote-forklaring = Departementet har satt tallet.
prioritering-kvote-egen = Utlysningen har { $kvote }, ikke de { $verdi } som er verdien av parameteren på kunngjøringsdagen.
prioritering-kvote-regnestykke = { $bevilgning } delt på { $kostnad } gir { $antall } hele avtaler. Regnestykket er en tolkning av hvor tallet kommer fra.
prioritering-kvote-brukt = { $tildelt } av { $kvote } er tildelt fra før, så { $ledige } kan fordeles nå.
prioritering-historikk = Historikk

## Beslutningen

prioritering-beslutning = Beslutning
prioritering-ikke-klar = Ikke klar for attestering.
prioritering-klar = Klar for attestering.
prioritering-gjenstar = Gjenstår:
prioritering-gjenstar-velg = velg { $ledig } av { $antall } like plasser og begrunn valget
prioritering-gjenstar-vurder = { $antall ->
    [one] vurder 1 søknad
   *[other] vurder { $antall } søknader
}
prioritering-gjenstar-frist = søknadsfristen { $dato } må være ute
prioritering-gjenstar-soknader = ingen søknader er mottatt
prioritering-klar-forklaring = { $antall ->
    [one] 1 forslag til svar lages
   *[other] { $antall } forslag til svar lages
} når du sender.
prioritering-send = Send til attestering
prioritering-bare-les = Saksbehandlerne prioriterer. Du kan lese og prøve ut.

## Filen

prioritering-fil-navn = prioritering
prioritering-fil-ark = Prioritering
prioritering-fil-kommunenummer = Kommunenummer
prioritering-fil-plass = Plass
prioritering-fil-saksnummer = Saksnummer
prioritering-fil-fylke = Fylke
prioritering-fil-behov = Behov
prioritering-fil-kvotient = { $behov } delt på { $plass }
prioritering-fil-hovedformal = Hovedformål
prioritering-fil-knyttet = Knyttet til ALIS-avtale
prioritering-fil-pasientgrunnlag = Pasientgrunnlag
prioritering-fil-utfall = Utfall
prioritering-fil-innenfor = Innenfor
prioritering-fil-likt = Må avgjøres ved skjønn
prioritering-fil-venteliste = Venteliste
prioritering-fil-flyttet-til = Flyttet til
prioritering-fil-begrunnelse = Begrunnelse
prioritering-fil-flyttet-av = Flyttet av
prioritering-fil-prove = prove
