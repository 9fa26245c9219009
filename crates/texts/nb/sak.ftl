# Saken: en søknad, hva reglene sier om den, og hva saksbehandleren svarer.

sak-tittel = { $kommune }: { $antall ->
    [one] 1 introduksjonsavtale
   *[other] { $antall } introduksjonsavtaler
}
sak-bla = Bla i saker
sak-nummer-av = Sak { $nummer } av { $antall }
sak-forrige = ← { $kommune }
sak-neste = { $kommune } →
sak-mottatt = Mottatt
sak-frist = Søknadsfrist
sak-saksnummer = Saksnummer
sak-vurdert-av = Vurdert av
sak-ikke-vurdert = Ingen ennå
sak-deg = Du, { $dato }
sak-person = { $navn }, { $dato }

## Meldinger

sak-lagret-svar = Svarene er lagret.
sak-uendret = Svarene var allerede lagret. Ingenting er endret.
sak-innstilt-neste = Innstillingen for { $kommune } er lagret. Dette er neste sak som skal vurderes.
sak-tilbake-til = Tilbake til { $kommune }
sak-gjenapnet = Vurderingen er åpnet igjen. Svarene står som før.
sak-delvis-lagret = Svarene er lagret, men innstillingen er det ikke. Se hva som må rettes.
sak-innstilling-ikke-lagret = Svarene er lagret. Innstillingen blir lagret når du trykker «Lagre innstilling».
sak-konflikt-tittel = Noen andre har endret saken
sak-konflikt = Ingenting er overskrevet. Det du skrev, står i feltene. Der det er lagret noe annet, står det under feltet. Se over og lagre på nytt.
sak-gammelt-tittel = Du har logget inn på nytt
sak-gammelt = Det du skrev, står i feltene, men er ikke lagret ennå. Der det er lagret noe annet, står det under feltet. Se over og lagre.
sak-utlogget-tittel = Du er logget ut
sak-utlogget-forklaring = Det er en stund siden du brukte siden. Det du skrev, er ikke borte. Logg inn i en ny fane, kom tilbake hit og gå videre.
sak-utlogget-logg-inn = Logg inn i ny fane
sak-utlogget-videre = Gå videre med det du skrev
sak-utlogget-skrev = Dette skrev du
sak-konflikt-lagret = Lagret nå: «{ $tekst }»
sak-konflikt-blankt = Lagret nå: ingenting
sak-konflikt-last = Saken er ikke lenger til vurdering. Det du skrev, er ikke lagret. Kopier det du vil ta vare på:
sak-endret = Endret siden du sist gjorde noe her, { $tidspunkt }:

## Fakta

sak-soknaden = Søknaden
sak-onskede-plasser = Ønskede plasser
sak-hovedformal = Tjener hovedformålet
sak-hovedformal-rettet = { $antall } av { $av }, rettet fra { $sokt }
sak-hovedformal-rettet-ukjent = { $antall } av { $av }, ikke oppgitt i søknaden
sak-antall-av = { $antall } av { $av }
sak-alis = Knyttet til ALIS-avtale
sak-perioder = Perioder
sak-perioder-verdi = { $antall ->
    [one] 1 periode på 2 år
   *[other] { $antall } perioder på 2 år
}
sak-behov = Leger som trenger spesialisering
sak-kvotienter = Behovskvotient
sak-kvotienter-forklaring = Leger delt på plassens nummer
sak-annet-arbeid = Annet allmennlegearbeid
sak-stilling = Planlagt stilling
sak-pasientgrunnlag = Pasientgrunnlag
sak-pasienter = { $antall } pasienter
sak-utdanningsvirksomhet-soknad = Utdanningsvirksomhet, ifølge søknaden
sak-kilde = Kom inn
sak-kilde-skjema = Fra søknadsskjemaet
sak-kilde-fil = Fra en fil
sak-kilde-epost = På e-post, registrert av saksbehandler
sak-kommunen = Kommunen
sak-kommunenummer = Kommunenummer
sak-fylke = Fylke
sak-innbyggere = Innbyggere
sak-innbyggere-dato = per 1. januar 2026
sak-sentralitet = Sentralitet
sak-sentralitet-verdi = Klasse { $klasse } av 6
sak-utdanningsvirksomhet = Utdanningsvirksomhet
sak-utdanningsvirksomhet-fra = { $status }, { $dato }
sak-utdanningsvirksomhet-avvik = Registeret og søknaden sier ikke det samme.
sak-plasser-fra-for = Plasser fra før
sak-plasser-fra-for-ingen = Ingen
sak-plassene = Plassene i prioriteringen
sak-plassene-forelopig = Foreløpig, slik listen står nå.
sak-plass-nummer = Plass { $nummer }
sak-plass-posisjon = Nr. { $posisjon } av { $antall }
sak-plass-posisjoner = Nr. { $fra } til { $til } av { $antall }
sak-plass-innenfor = innenfor
sak-plass-likt = må avgjøres ved skjønn
sak-plass-venteliste = venteliste
sak-se-prioriteringen = Se prioriteringen
sak-dokumenter = Dokumenter
sak-dokumenter-ingen = Brevet kommer hit når svaret er godkjent.
sak-brev = Brev til kommunen (PDF)

## Vurderingene

sak-krever-svar = Krever svar fra deg ({ $antall })
sak-krever-svar-andre = Svar fra saksbehandler ({ $antall })
sak-ingen-svar = Ingen av reglene krever svar i denne saken.
sak-hva-bor-ikke-oppfylt = Ikke oppfylt. Bør: Du kan likevel innstille, med begrunnelse.
sak-hva-bor-mangler = Opplysningen mangler. Bør: Du kan likevel innstille, med begrunnelse.
sak-hva-skjonn = Må vurderes. Skjønn: Du avgjør, med begrunnelse.
sak-begrunnelse-likevel = Begrunnelse for å innstille likevel
sak-begrunnelse-likevel-hjelp = Kommunen får lese den. Skriv hva som gjør at læringsmålene kan nås.
sak-begrunnelse = Begrunnelse
sak-begrunnelse-hjelp = Kommunen får lese den.
sak-hovedformal-ledetekst = Plasser som tjener hovedformålet
sak-hovedformal-valg = { $antall } av { $av }
sak-hovedformal-som-sokt = { $antall } av { $av } (som søkt)
sak-hovedformal-ikke-oppgitt = Ikke oppgitt, regnes som 0
sak-ikke-besvart = Ikke besvart

## Beslutningen

sak-beslutning = Innstilling
sak-beslutning-svar-gitt = { $gitt } av { $antall } svar gitt.
sak-beslutning-gjenstar = Gjenstår:
sak-beslutning-klar = Alle svar er gitt.
sak-beslutning-sperret = Kan ikke tildeles slik søknaden står:
sak-beslutning-lagret = Lagret kl. { $klokke }.
sak-innstilling-velg = Velg
sak-innstilling-alle = Kan tildeles, { $antall ->
    [one] 1 plass
   *[other] { $antall } plasser
}
sak-innstilling-farre = Kan tildeles, færre plasser
sak-innstilling-ikke = Kan ikke tildeles
sak-innstilling-nar = Innstilt { $dato } av { $navn }
sak-farre-tittel = Færre plasser, eller ikke tildeling
sak-farre-bare-ikke = Ikke tildeling
sak-farre-forklaring = Fyll ut bare hvis du velger «Kan tildeles, færre plasser» eller «Kan ikke tildeles» nederst.
sak-farre-forklaring-ikke = Fyll ut bare hvis du velger «Kan ikke tildeles» nederst.
sak-farre-antall = Antall plasser
sak-farre-antall-hjelp = { $hoyst ->
    [one] Bare 1 er mulig. Den første plassen i søknaden blir med.
   *[other] Fra 1 til { $hoyst }. De første plassene i søknaden blir med.
}
sak-farre-begrunnelse = Begrunnelse for innstillingen
sak-farre-begrunnelse-hjelp = Kommunen får lese den.
sak-farre-begrunnelse-forslag = Kommunen får lese den. Dette sier reglene: { $forklaring }
sak-lagre = Lagre
sak-lagre-innstilling = Lagre innstilling
sak-gjenapne = Åpne vurderingen igjen
sak-gjenapne-tittel = Åpne vurderingen av { $kommune } igjen?
sak-gjenapne-forklaring = Svarene blir stående, men søknaden må innstilles på nytt før runden kan avgjøres.
sak-gjenapne-forslag = Prioriteringen er sendt til attestering. Forslagene til svar bygger på vurderingen, så de faller bort når du åpner den. Da må prioriteringen sendes på nytt.
sak-gjenapne-ja = Ja, åpne igjen
sak-gjenapne-nei = Nei, gå tilbake til saken
sak-neste-uvurderte = Neste sak som skal vurderes: { $kommune }
sak-alle-vurdert = Alle søknadene er vurdert.
sak-til-prioritering = Gå til prioriteringen
sak-last-vedtatt = Runden er avgjort, så vurderingen kan ikke endres.
sak-bare-les = Du kan lese saken. Saksbehandlerne vurderer og innstiller.
sak-to-par-oyne = En annen enn saksbehandleren må godkjenne svaret.

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
           *[other] { $venteliste } plasser
        }
    }
   *[other] { $venteliste ->
        [0] { $slag }, { $tildelt } av { $sokt }
       *[other] { $slag }, { $tildelt } av { $sokt }, { $venteliste } på venteliste
    }
}
sak-svaret-forslag = Foreslått av { $navn } { $tidspunkt }. Venter på attestering.
sak-svaret-godkjent = Godkjent av { $navn } { $tidspunkt }.
sak-svaret-returnert = Sendt tilbake av { $navn } { $tidspunkt }: «{ $grunn }»
sak-svaret-bortfalt = Forslaget falt bort { $tidspunkt }, fordi noe det bygger på, ble endret.
sak-svaret-til-attestering = Se forslaget
sak-svaret-se = Se svaret
sak-historikk = Historikk
