# Saka: ein søknad, kva reglane seier om han, og kva sakshandsamaren svarer.

sak-tittel = { $kommune }: { $antall ->
    [one] 1 introduksjonsavtale
   *[other] { $antall } introduksjonsavtalar
}
sak-bla = Bla i saker
sak-nummer-av = Sak { $nummer } av { $antall }
sak-forrige = ← { $kommune }
sak-neste = { $kommune } →
sak-mottatt = Mottatt
sak-frist = Søknadsfrist
sak-saksnummer = Saksnummer
sak-vurdert-av = Vurdert av
sak-ikke-vurdert = Ingen enno
sak-deg = Du, { $dato }
sak-person = { $navn }, { $dato }

## Meldingar

sak-lagret-svar = Svara er lagra.
sak-uendret = Svara var allereie lagra. Ingenting er endra.
sak-innstilt-neste = Innstillinga for { $kommune } er lagra. Dette er neste sak som skal vurderast.
sak-tilbake-til = Tilbake til { $kommune }
sak-gjenapnet = Vurderinga er opna igjen. Svara står som før.
sak-delvis-lagret = Svara er lagra, men innstillinga er det ikkje. Sjå kva som må rettast.
sak-innstilling-ikke-lagret = Svara er lagra. Innstillinga blir lagra når du trykkjer «Lagre innstilling».
sak-konflikt-tittel = Nokon andre har endra saka
sak-konflikt = Ingenting er overskrive. Det du skreiv, står i felta. Der det er lagra noko anna, står det under feltet. Sjå over og lagre på nytt.
sak-gammelt-tittel = Du har logga inn på nytt
sak-gammelt = Det du skreiv, står i felta, men er ikkje lagra enno. Der det er lagra noko anna, står det under feltet. Sjå over og lagre.
sak-utlogget-tittel = Du er logga ut
sak-utlogget-forklaring = Det er ei stund sidan du brukte sida. Det du skreiv, er ikkje borte. Logg inn i ei ny fane, kom tilbake hit og gå vidare.
sak-utlogget-logg-inn = Logg inn i ny fane
sak-utlogget-videre = Gå vidare med det du skreiv
sak-utlogget-skrev = Dette skreiv du
sak-konflikt-lagret = Lagra no: «{ $tekst }»
sak-konflikt-blankt = Lagra no: ingenting
sak-konflikt-last = Saka er ikkje lenger til vurdering. Det du skreiv, er ikkje lagra. Kopier det du vil ta vare på:
sak-endret = Endra sidan du sist gjorde noko her, { $tidspunkt }:

## Fakta

sak-soknaden = Søknaden
sak-onskede-plasser = Ønskte plassar
sak-hovedformal = Tener hovudformålet
sak-hovedformal-rettet = { $antall } av { $av }, retta frå { $sokt }
sak-hovedformal-rettet-ukjent = { $antall } av { $av }, ikkje oppgitt i søknaden
sak-antall-av = { $antall } av { $av }
sak-alis = Knytta til ALIS-avtale
sak-perioder = Periodar
sak-perioder-verdi = { $antall ->
    [one] 1 periode på 2 år
   *[other] { $antall } periodar på 2 år
}
sak-behov = Legar som treng spesialisering
sak-kvotienter = Behovskvotient
sak-kvotienter-forklaring = Legar delte på nummeret til plassen
sak-annet-arbeid = Anna allmennlegearbeid
sak-stilling = Planlagd stilling
sak-pasientgrunnlag = Pasientgrunnlag
sak-pasienter = { $antall } pasientar
sak-utdanningsvirksomhet-soknad = Utdanningsverksemd, ifølgje søknaden
sak-kilde = Kom inn
sak-kilde-skjema = Frå søknadsskjemaet
sak-kilde-fil = Frå ei fil
sak-kilde-epost = På e-post, registrert av sakshandsamar
sak-kommunen = Kommunen
sak-kommunenummer = Kommunenummer
sak-fylke = Fylke
sak-innbyggere = Innbyggjarar
sak-innbyggere-dato = per 1. januar 2026
sak-sentralitet = Sentralitet
sak-sentralitet-verdi = Klasse { $klasse } av 6
sak-utdanningsvirksomhet = Utdanningsverksemd
sak-utdanningsvirksomhet-fra = { $status }, { $dato }
sak-utdanningsvirksomhet-avvik = Registeret og søknaden seier ikkje det same.
sak-plasser-fra-for = Plassar frå før
sak-plasser-fra-for-ingen = Ingen
sak-plassene = Plassane i prioriteringa
sak-plassene-forelopig = Førebels, slik lista står no.
sak-plass-nummer = Plass { $nummer }
sak-plass-posisjon = Nr. { $posisjon } av { $antall }
sak-plass-posisjoner = Nr. { $fra } til { $til } av { $antall }
sak-plass-innenfor = innanfor
sak-plass-likt = må avgjerast ved skjønn
sak-plass-venteliste = venteliste
sak-se-prioriteringen = Sjå prioriteringa
sak-dokumenter = Dokument
sak-dokumenter-ingen = Brevet kjem hit når svaret er godkjent.
sak-brev = Brev til kommunen (PDF)

## Vurderingane

sak-krever-svar = Krev svar frå deg ({ $antall })
sak-krever-svar-andre = Svar frå sakshandsamar ({ $antall })
sak-ingen-svar = Ingen av reglane krev svar i denne saka.
sak-hva-bor-ikke-oppfylt = Ikkje oppfylt. Bør: Du kan likevel innstille, med grunngiving.
sak-hva-bor-mangler = Opplysninga manglar. Bør: Du kan likevel innstille, med grunngiving.
sak-hva-skjonn = Må vurderast. Skjønn: Du avgjer, med grunngiving.
sak-begrunnelse-likevel = Grunngiving for å innstille likevel
sak-begrunnelse-likevel-hjelp = Kommunen får lese grunngivinga. Skriv kva som gjer at læringsmåla kan nåast.
sak-begrunnelse = Grunngiving
sak-begrunnelse-hjelp = Kommunen får lese grunngivinga.
sak-hovedformal-ledetekst = Plassar som tener hovudformålet
sak-hovedformal-valg = { $antall } av { $av }
sak-hovedformal-som-sokt = { $antall } av { $av } (som søkt)
sak-hovedformal-ikke-oppgitt = Ikkje oppgitt, blir rekna som 0
sak-ikke-besvart = Ikkje svart på

## Avgjerda

sak-beslutning = Innstilling
sak-beslutning-svar-gitt = { $gitt } av { $antall } svar er gitt.
sak-beslutning-gjenstar = Står att:
sak-beslutning-klar = Alle svar er gitt.
sak-beslutning-sperret = Kan ikkje tildelast slik søknaden står:
sak-beslutning-lagret = Lagra kl. { $klokke }.
sak-innstilling-velg = Vel
sak-innstilling-alle = Kan tildelast, { $antall ->
    [one] 1 plass
   *[other] { $antall } plassar
}
sak-innstilling-farre = Kan tildelast, færre plassar
sak-innstilling-ikke = Kan ikkje tildelast
sak-innstilling-nar = Innstilt { $dato } av { $navn }
sak-farre-tittel = Færre plassar, eller ikkje tildeling
sak-farre-bare-ikke = Ikkje tildeling
sak-farre-forklaring = Fyll ut berre viss du vel «Kan tildelast, færre plassar» eller «Kan ikkje tildelast» nedst.
sak-farre-forklaring-ikke = Fyll ut berre viss du vel «Kan ikkje tildelast» nedst.
sak-farre-antall = Talet på plassar
sak-farre-antall-hjelp = { $hoyst ->
    [one] Berre 1 er mogleg. Den første plassen i søknaden blir med.
   *[other] Frå 1 til { $hoyst }. Dei første plassane i søknaden blir med.
}
sak-farre-begrunnelse = Grunngiving for innstillinga
sak-farre-begrunnelse-hjelp = Kommunen får lese grunngivinga.
sak-farre-begrunnelse-forslag = Kommunen får lese grunngivinga. Dette seier reglane: { $forklaring }
sak-lagre = Lagre
sak-lagre-innstilling = Lagre innstilling
sak-gjenapne = Opne vurderinga igjen
sak-gjenapne-tittel = Opne vurderinga av { $kommune } igjen?
sak-gjenapne-forklaring = Svara blir ståande, men søknaden må innstillast på nytt før runden kan avgjerast.
sak-gjenapne-forslag = Prioriteringa er sendt til attestering. Forslaga til svar byggjer på vurderinga, så dei fell bort når du opnar ho. Då må prioriteringa sendast på nytt.
sak-gjenapne-ja = Ja, opne igjen
sak-gjenapne-nei = Nei, gå tilbake til saka
sak-neste-uvurderte = Neste sak som skal vurderast: { $kommune }
sak-alle-vurdert = Alle søknadene er vurderte.
sak-til-prioritering = Gå til prioriteringa
sak-last-vedtatt = Runden er avgjord, så vurderinga kan ikkje endrast.
sak-bare-les = Du kan lese saka. Sakshandsamarane vurderer og innstiller.
sak-to-par-oyne = Ein annan enn sakshandsamaren må godkjenne svaret.

## Svaret

sak-svaret = Svaret på søknaden
sak-svaret-slag-tildeling = Tildeling
sak-svaret-slag-delvis = Delvis tildeling
sak-svaret-slag-venteliste = Venteliste
sak-svaret-slag-avslag = Avslag
sak-svaret-utfall = { $tildelt ->
    [0] { $venteliste ->
        [0] { $slag }
       *[other] { $slag } for { $venteliste ->
            [one] 1 plass
           *[other] { $venteliste } plassar
        }
    }
   *[other] { $venteliste ->
        [0] { $slag }, { $tildelt } av { $sokt }
       *[other] { $slag }, { $tildelt } av { $sokt }, { $venteliste } på venteliste
    }
}
sak-svaret-forslag = Foreslått av { $navn } { $tidspunkt }. Ventar på attestering.
sak-svaret-godkjent = Godkjent av { $navn } { $tidspunkt }.
sak-svaret-returnert = Sendt tilbake av { $navn } { $tidspunkt }: «{ $grunn }»
sak-svaret-bortfalt = Forslaget fall bort { $tidspunkt }, fordi noko det byggjer på, blei endra.
sak-svaret-til-attestering = Sjå forslaget
sak-svaret-se = Sjå svaret
sak-historikk = Historikk
