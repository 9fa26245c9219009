# Prioriteringa: kven som får plassane når fleire er ønskte enn det er rom for.

prioritering-tittel = Prioritering, { $utlysning }
prioritering-andre-runder = Andre utlysingar
prioritering-ingen-utlysning = Inga utlysing er begynt
prioritering-ingen-utlysning-hvordan = Lista kjem hit når ei utlysing er kunngjord og kommunane har søkt.
prioritering-tom = Ingen plassar å prioritere
prioritering-tom-hvordan = Lista kjem hit når søknader er mottatte.
prioritering-last-ned-xlsx = Last ned (XLSX)
prioritering-last-ned-csv = Last ned (CSV)
prioritering-plass = { $kommune }, plass{"\u00A0"}{ $plass }
prioritering-plass-fylke = { $kommune }, plass{"\u00A0"}{ $plass } ({ $fylke })

## Tilstand

prioritering-tilstand-apen = Ikkje avgjord
prioritering-tilstand-klar = Klar for attestering
prioritering-tilstand-foreslatt = Til attestering
prioritering-tilstand-vedtatt = Vedtatt
prioritering-tilstand-prove = Prøve

## Fakta under tittelen

prioritering-soknader = Søknader
prioritering-onskede = Ønskte plassar
prioritering-kvote = Kvote
prioritering-ledige = Å fordele no
prioritering-flyttet = Flytta
prioritering-ma-avgjores = Må avgjerast
prioritering-avgjort-ved-skjonn = Avgjort ved skjønn
prioritering-ma-avgjores-verdi = { $ledig } av { $antall } like plassar
prioritering-ma-avgjores-ingen = Ingen like plassar
prioritering-frist = Søknadsfrist
prioritering-uvurdert = Ikkje vurderte
prioritering-hvorfor = Kvifor?

## Meldingar

prioritering-kvittert-valgt = Valet er lagra.
prioritering-kvittert-flyttet = Plassen er flytta.
prioritering-kvittert-angret = Flyttinga er angra.
prioritering-kvittert-sendt = Prioriteringa er sendt til attestering, med eit forslag til svar for kvar søknad.
prioritering-konflikt-tittel = Nokon andre har endra prioriteringa
prioritering-konflikt = Ingenting er overskrive. Det du skreiv, står der framleis. Lista viser korleis det er no. Sjå over og prøv på nytt.
prioritering-last-tittel = Prioriteringa kan ikkje endrast no
prioritering-last = Ho er sendt til attestering. Det du skreiv, er ikkje lagra. Kopier det du vil ta vare på:
prioritering-tilbake-tittel = Sendt tilbake av { $navn } { $tidspunkt }
prioritering-apnet-tittel = Opna igjen { $tidspunkt }
prioritering-apnet = Eit forslag til svar fall bort fordi noko det byggjer på, blei endra. Sjå over lista og send ho på nytt.
prioritering-foreslatt = Sendt til attestering av { $navn } { $tidspunkt }. Lista kan ikkje endrast så lenge ho er der. Må noko endrast, kan attestanten sende ho tilbake.
prioritering-vedtatt = Vedtatt { $tidspunkt }. Prioriteringa blei sendt av { $navn } { $sendt }. Lista står fast.
prioritering-til-attestering = Gå til attestering

## Prøv ut

prioritering-prov-tittel = Prøv ut. Den gjeldande lista blir ikkje endra.
prioritering-prov-aktiv-tittel = Dette er ei prøve. Den gjeldande lista er ikkje endra.
prioritering-prov-tilbake = Tilbake til den gjeldande lista
prioritering-prov-kvote = Kvote
prioritering-prov-kvote-feil = Skriv eit heilt tal frå 0 til { $hoyst }
prioritering-prov-rekkefolge = Rekkjefølgja på kriteria
prioritering-kriterium-formal = Hovudformål først
prioritering-kriterium-behov = Størst behovskvotient
prioritering-kriterium-alis = Ikkje knytta til ALIS
prioritering-prov-kriterium = { $nummer }. { $kriterium }
prioritering-prov-opp = Flytt opp: { $kriterium }
prioritering-prov-ned = Flytt ned: { $kriterium }
prioritering-prov-kostnad = Kostnad per avtale
prioritering-prov-kostnad-feil = Skriv eit beløp i kroner, til dømes 500 000 kr
prioritering-prov-regn-ut = Rekn ut
prioritering-prov-viser-gjeldende = Viser den gjeldande lista. Anslått kostnad:
prioritering-prov-viser-prove = Viser prøva. Anslått kostnad:
prioritering-prov-regnestykke = { $antall } × { $kostnad } = { $sum }.
prioritering-prov-for-stort = Beløpet er for stort til å reknast ut.
prioritering-prov-bevilgning = Den foreslåtte løyvinga på { $bevilgning } rekk til { $antall ->
    [one] 1 avtale
   *[other] { $antall } avtalar
}.
prioritering-prov-endring = Mot den gjeldande lista: { $inn ->
    [one] 1 plass kjem innanfor
   *[other] { $inn } plassar kjem innanfor
}, { $ut ->
    [one] 1 fell utanfor
   *[other] { $ut } fell utanfor
}.
prioritering-prov-uendret = Prøva gir dei same plassane som den gjeldande lista.

## Lista

prioritering-liste = Lista
prioritering-liste-navn = Ønskte plassar, nummer { $fra } til { $til } av { $antall }
prioritering-endelig = Endeleg
prioritering-beregnet = Utrekna
prioritering-kommune = Kommune
prioritering-formal = Formål
prioritering-kvotient = Kvotient
prioritering-kvotient-forklaring = Behovskvotient: fast tilsette legar som treng spesialisering, delte på nummeret til plassen
prioritering-alis = ALIS
prioritering-merknad = Merknad
prioritering-hoved = Hovud
prioritering-annet = Anna
prioritering-smal = { $formal }{ $alis ->
    [ja] , ALIS
   *[nei] {""}
} · utrekna { $beregnet }
prioritering-smal-hoved = Hovudformål
prioritering-smal-annet = Anna formål
prioritering-flyttet-opp = Flytta { $antall ->
    [one] 1 plass
   *[other] { $antall } plassar
} opp
prioritering-flyttet-ned = Flytta { $antall ->
    [one] 1 plass
   *[other] { $antall } plassar
} ned
prioritering-flyttet-likt = Flytta, same nummer
prioritering-flyttet-av = { $navn }, { $dato }
prioritering-valgt = Vald ved skjønn
prioritering-ikke-valgt = Ikkje vald ved skjønn
prioritering-ikke-vurdert = Ikkje vurdert
prioritering-flytt = Flytt
prioritering-kutt = Kvoten på { $kvote } sluttar her
prioritering-kutt-ledige = { $ledige ->
    [one] Den eine ledige plassen er brukt her
   *[other] Dei { $ledige } ledige plassane sluttar her
}
prioritering-kutt-under = Under streken: venteliste
prioritering-kutt-alle = Alle ønskte plassar er innanfor. { $ledige ->
    [0] Ingen plassar er til overs.
    [one] 1 plass er til overs.
   *[other] { $ledige } plassar er til overs.
}
prioritering-vis-innenfor = Vis nummer { $fra } til { $til }: { felles-antall-plasser }, alle innanfor
prioritering-vis-venteliste = Vis nummer { $fra } til { $til }: { felles-antall-plasser } på ventelista

## Like plassar

prioritering-likt-tittel = { $antall } plassar står likt. { $ledig ->
    [one] 1 får plass.
   *[other] { $ledig } får plass.
} Må avgjerast ved skjønn.
prioritering-likt-se-pa = Sjå på geografi og pasientgrunnlag.
prioritering-likt-pasienter = Pasientgrunnlag { $antall }
prioritering-likt-pasienter-ukjent = Pasientgrunnlag ikkje oppgitt
prioritering-likt-fylke = { $antall } innanfor i { $fylke }
prioritering-likt-velg = Vel
prioritering-likt-velg-plass = { $kommune }, plass{"\u00A0"}{ $plass }
prioritering-likt-begrunnelse = Grunngiving for valet
prioritering-likt-begrunnelse-hjelp = Kommunane får lese grunngivinga. Skriv kva som skil plassane.
prioritering-likt-lagre = Lagre valet
prioritering-likt-avbryt = Behald valet som det er
prioritering-likt-hvorfor = Kvifor står dei likt?
prioritering-likt-forklaring = Alle { $antall } { $deler }. Då avgjer ein person.
prioritering-likt-del-formal-hoved = tener hovudformålet
prioritering-likt-del-formal-annet = har eit anna formål
prioritering-likt-del-behov = har like stor behovskvotient
prioritering-likt-del-alis-fri = er ikkje knytta til ein ALIS-avtale
prioritering-likt-del-alis-knyttet = er knytta til ein ALIS-avtale
prioritering-likt-og = { $forst } og { $sist }
prioritering-likt-opplysninger = Opplysningar
prioritering-likt-avgjort = Valet mellom like plassar
prioritering-likt-avgjort-av = { $ledig } av { $antall } like plassar blei { $ledig ->
    [one] vald
   *[other] valde
} av { $navn } { $tidspunkt }.
prioritering-likt-velg-pa-nytt = Vel på nytt
prioritering-regel = { $regel }, { $art }, versjon { $versjon }.

## Feil

prioritering-feil-begrunnelse = Skriv ei grunngiving
prioritering-feil-begrunnelse-lang = Grunngivinga er for lang. Kort ned til høgst { $hoyst } teikn
prioritering-feil-ukjent-plass = Vel ein plass som er med i prioriteringa
prioritering-feil-ikke-flyttet = Plassen er ikkje flytta, så det er ingenting å angre
prioritering-feil-posisjon = Skriv eit nummer frå 1 til { $hoyst }
prioritering-feil-ingen-like = Ingen plassar står likt no, så det er ingenting å velje mellom
prioritering-feil-antall = Vel nøyaktig { $antall } av dei like plassane
prioritering-feil-uvurdert = { $antall ->
    [one] Éin søknad er ikkje vurdert
   *[other] { $antall } søknader er ikkje vurderte
}
prioritering-feil-uavgjort = Vel mellom dei { $antall } like plassane og grunngi valet
prioritering-feil-for-fristen = Søknadsfristen { $dato } er ikkje ute. Send prioriteringa dagen etter eller seinare
prioritering-feil-uten-soknader = Det er ingen søknader å svare på

## Flytting

prioritering-flytt-tittel = Flytt ein plass
prioritering-flytt-ingress = Plassen får det nummeret du skriv, og dei andre rykkjer opp eller ned. Den utrekna rekkjefølgja står alltid ved sida av.
prioritering-flytt-plass = Plass
prioritering-flytt-velg = Vel plass
prioritering-flytt-valg = { $kommune }, plass{"\u00A0"}{ $plass } ({ $fylke }), no nummer { $nummer }
prioritering-flytt-til = Nytt nummer
prioritering-flytt-til-hjelp = Frå 1 til { $antall }. Nummer { $grense } er det siste innanfor kvoten.
prioritering-flytt-til-hjelp-alle = Frå 1 til { $antall }. Alle er innanfor kvoten.
prioritering-flytt-begrunnelse = Grunngiving
prioritering-flytt-begrunnelse-hjelp = Kommunane får lese grunngivinga. Skriv kva som veg tyngre enn kriteria, til dømes geografi.
prioritering-flytt-lagre = Flytt plassen
prioritering-flytt-avbryt = Tilbake til lista
prioritering-flyttinger = Flytta plassar
prioritering-angre = Angre flyttinga

## Oversikt

prioritering-oversikt = Oversikt
prioritering-etter-fylke = Etter fylke
prioritering-fylke = Fylke
prioritering-plasser-etter-fylke = Plassar etter fylke
prioritering-kvote-hvorfor = Kvifor er kvoten { $kvote }?
prioritering-kvote-forklaring = Departementet har sett talet.
prioritering-kvote-egen = Utlysinga har { $kvote }, ikkje dei { $verdi } som er verdien av parameteren på kunngjeringsdagen.
prioritering-kvote-regnestykke = { $bevilgning } delt på { $kostnad } gir { $antall } heile avtalar. Reknestykket er ei tolking av kvar talet kjem frå.
prioritering-kvote-brukt = { $tildelt } av { $kvote } er { $tildelt ->
    [one] tildelt
   *[other] tildelte
} frå før, så { $ledige } kan fordelast no.
prioritering-historikk = Historikk

## Avgjerda

prioritering-beslutning = Avgjerd
prioritering-ikke-klar = Ikkje klar for attestering.
prioritering-klar = Klar for attestering.
prioritering-gjenstar = Står att:
prioritering-gjenstar-velg = vel { $ledig } av { $antall } like plassar og grunngi valet
prioritering-gjenstar-vurder = { $antall ->
    [one] vurder 1 søknad
   *[other] vurder { $antall } søknader
}
prioritering-gjenstar-frist = søknadsfristen { $dato } må vere ute
prioritering-gjenstar-soknader = ingen søknader er mottatte
prioritering-klar-forklaring = { $antall ->
    [one] 1 forslag til svar blir laga
   *[other] { $antall } forslag til svar blir laga
} når du sender.
prioritering-send = Send til attestering
prioritering-bare-les = Sakshandsamarane prioriterer. Du kan lese og prøve ut.

## Fila

prioritering-fil-navn = prioritering
prioritering-fil-ark = Prioritering
prioritering-fil-kommunenummer = Kommunenummer
prioritering-fil-plass = Plass
prioritering-fil-saksnummer = Saksnummer
prioritering-fil-fylke = Fylke
prioritering-fil-behov = Behov
prioritering-fil-kvotient = { $behov } delt på { $plass }
prioritering-fil-hovedformal = Hovudformål
prioritering-fil-knyttet = Knytta til ALIS-avtale
prioritering-fil-pasientgrunnlag = Pasientgrunnlag
prioritering-fil-utfall = Utfall
prioritering-fil-innenfor = Innanfor
prioritering-fil-likt = Må avgjerast ved skjønn
prioritering-fil-venteliste = Venteliste
prioritering-fil-flyttet-til = Flytta til
prioritering-fil-begrunnelse = Grunngiving
prioritering-fil-flyttet-av = Flytta av
prioritering-fil-prove = prove
