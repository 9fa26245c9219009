# Attestering: en annen enn den som forberedte svaret, godkjenner det, og da sendes brevet.

attestering-tittel = Attestering
attestering-ingress = Her står forslag til svar som venter på godkjenning. Brevet sendes når forslaget er godkjent.
attestering-tom = Ingen forslag venter
attestering-tom-hvordan = Forslagene kommer hit når en saksbehandler sender prioriteringen til attestering.
attestering-tom-lenke = Se prioriteringen

## Listen

attestering-utlysning = { $utlysning } ({ $antall ->
    [one] 1 forslag
   *[other] { $antall } forslag
})
attestering-sammendrag = { $antall ->
    [one] 1 forslag venter
   *[other] { $antall } forslag venter
}, med { $plasser ->
    [one] 1 plass
   *[other] { $plasser } plasser
} i alt. { $ledige ->
    [one] 1 plass er ledig.
   *[other] { $ledige } plasser er ledige.
}
attestering-godkjent-antall = { $antall ->
    [one] 1 svar er godkjent.
   *[other] { $antall } svar er godkjent.
}
attestering-liste-navn = Forslag som venter, { $utlysning }
attestering-nummer = Nr.
attestering-kommune = Kommune
attestering-smal = { $regel } · { $kontroll }
attestering-resultat = Svar
attestering-regel = Avgjorde
attestering-forberedt = Forberedt av
attestering-kontroll = Kontroll
attestering-uendret = Uendret
attestering-endret = Endret
attestering-eget = Du har forberedt
attestering-se-prioritering = Se prioriteringen
attestering-godkjenn-alle = Godkjenn alle
attestering-liste-endret-tittel = Noe er endret siden forslagene ble laget
attestering-liste-endret = { $antall ->
    [one] 1 forslag bygger på noe som er endret, og kan ikke godkjennes.
   *[other] { $antall } forslag bygger på noe som er endret, og kan ikke godkjennes.
} Send prioriteringen tilbake, så kan saksbehandlerne sende den på nytt.
attestering-send-tilbake = Send tilbake

attestering-slag-tildeling = Tildeling
attestering-slag-delvis = Delvis
attestering-slag-venteliste = Venteliste
attestering-slag-avslag = Avslag
attestering-resultat-antall = { $slag }, { $tildelt } av { $sokt }
attestering-resultat-venteliste = { $slag }, { $antall ->
    [one] 1 plass
   *[other] { $antall } plasser
}

## Ett forslag

attestering-forslag-tittel = { $kommune }: { $resultat }
attestering-tilstand-forslag = Venter på godkjenning
attestering-tilstand-godkjent = Godkjent
attestering-tilstand-returnert = Sendt tilbake
attestering-tilstand-bortfalt = Falt bort
attestering-bla = Bla i forslag
attestering-nummer-av = Forslag { $nummer } av { $antall }
attestering-forrige = ← { $kommune }
attestering-neste = { $kommune } →
attestering-utlysningen = Utlysning
attestering-saksnummer = Saksnummer
attestering-mottatt = Mottatt
attestering-foreslatt = Foreslått
attestering-person-tid = { $navn }, { $tidspunkt }
attestering-opplysninger = Opplysningene
attestering-forberedelsen = Forberedelsen
attestering-vurdert-av = Vurdert av
attestering-prioritert-av = Sendt til attestering av
attestering-innstilling-begrunnelse = Begrunnelse for innstillingen
attestering-vurderinger = Vurderingene
attestering-begrunnelse = Begrunnelse: «{ $begrunnelse }»
attestering-uten-begrunnelse = Ingen begrunnelse er gitt.
attestering-brevet = Brevet
attestering-brevet-utkast = Slik blir brevet når du godkjenner. Datoen og navnet ditt kommer på.
attestering-brevet-pdf = Åpne brevet (PDF)
attestering-brevet-mangler = Brevet kan ikke vises, fordi noe er endret siden forslaget.

## Kontroll av at ingenting er endret

attestering-kontroll-uendret = Ingenting er endret siden forslaget ble laget.
attestering-kontroll-endret-tittel = Noe er endret siden forslaget ble laget
attestering-kontroll-endret = Forslaget bygger på noe som ikke lenger stemmer. Prøver du å godkjenne det, faller alle forslagene i runden bort, og prioriteringen åpnes igjen. Ingen brev sendes.
attestering-avtrykk = Avtrykk av grunnlaget

## Beslutningen

attestering-beslutning = Beslutning
attestering-klar = Klar til å godkjennes.
attestering-klar-brev = Brevet sendes til { $kommune } kommune.
attestering-godkjenn = Godkjenn og send brevet
attestering-godkjenn-endret = Prøv å godkjenne
attestering-samme-person = Du har forberedt dette svaret, så en annen må godkjenne det. Attestanter og ledere som ikke har vurdert søknaden eller endret prioriteringen, kan gjøre det.
attestering-ikke-attestant = Attestanter og ledere godkjenner. Du kan lese forslaget.
attestering-er-godkjent = Godkjent av { $navn } { $tidspunkt }. Brevet er sendt.
attestering-er-returnert = Sendt tilbake av { $navn } { $tidspunkt }.
attestering-er-bortfalt = Falt bort { $tidspunkt }, fordi noe det bygger på, ble endret.

## Meldinger

attestering-kvittert-neste = { $kommune } er godkjent, og brevet er sendt. Dette er neste forslag.
attestering-kvittert-siste = { $kommune } er godkjent, og brevet er sendt. Ingen flere forslag venter i runden.
attestering-kvittert-alle = { $antall ->
    [one] 1 svar er godkjent, og brevet er sendt.
   *[other] { $antall } svar er godkjent, og brevene er sendt.
}
attestering-kvittert-tilbake = Prioriteringen er sendt tilbake til saksbehandlerne.
attestering-feil-tittel = Forslaget er ikke godkjent
attestering-feil-endret = Forslaget er falt bort fordi noe er endret siden det ble laget. Ingen brev er sendt. Alle forslagene i runden er falt bort, og prioriteringen er åpnet igjen hos saksbehandlerne.
attestering-feil-kvoten = Kvoten har ikke rom. Svaret trenger { $trengs ->
    [one] 1 plass
   *[other] { $trengs } plasser
}, men { $ledige ->
    [0] ingen er ledige
    [one] bare 1 er ledig
   *[other] bare { $ledige } er ledige
}. Ingen brev er sendt.
attestering-feil-samme-person = Du har forberedt svaret, så en annen må godkjenne det.
attestering-feil-ikke-attestant = Rollen din kan ikke godkjenne.
attestering-feil-konflikt = Noen andre har godkjent forslaget eller sendt det tilbake. Siden viser hvordan det står nå.

## Godkjenn alle

attestering-alle-tittel = Godkjenn alle forslagene?
attestering-alle-ingress = { $brev ->
    [one] 1 brev sendes
   *[other] { $brev } brev sendes
}, og { $plasser ->
    [0] ingen plasser tildeles
    [one] 1 plass tildeles
   *[other] { $plasser } plasser tildeles
}.
attestering-alle-utenom = { $antall ->
    [one] 1 forslag er ikke med, fordi du har forberedt det eller fordi noe er endret.
   *[other] { $antall } forslag er ikke med, fordi du har forberedt dem eller fordi noe er endret.
}
attestering-alle-ja = { $antall ->
    [one] Godkjenn og send 1 brev
   *[other] Godkjenn og send { $antall } brev
}
attestering-alle-nei = Tilbake uten å godkjenne
attestering-alle-ingen = Ingen forslag kan godkjennes av deg nå
attestering-alle-ingen-hvordan = Forslagene er enten forberedt av deg, endret eller allerede godkjent.
attestering-alle-resultat-tittel = { $antall ->
    [one] 1 svar er godkjent
   *[other] { $antall } svar er godkjent
}
attestering-alle-resultat-feil = { $antall ->
    [one] 1 forslag ble ikke godkjent:
   *[other] { $antall } forslag ble ikke godkjent:
}
attestering-alle-feil-linje = { $kommune }: { $grunn }
attestering-alle-feil-endret = falt bort fordi noe er endret siden forslaget ble laget
attestering-alle-feil-kvoten = kvoten har ikke rom (trenger { $trengs }, ledig { $ledige })
attestering-alle-feil-samme-person = du har forberedt svaret
attestering-alle-feil-ikke-attestant = rollen din kan ikke godkjenne
attestering-alle-feil-konflikt = noen andre har godkjent det eller sendt det tilbake
attestering-tilbake-til-listen = Til attestering

## Send tilbake

attestering-tilbake-tittel = Send prioriteringen tilbake?
attestering-tilbake-ingress = Alle forslagene i { $utlysning } går tilbake, og prioriteringen åpnes igjen hos saksbehandlerne. Ingen brev sendes.
attestering-tilbake-grunn = Hva må endres?
attestering-tilbake-grunn-hjelp = Saksbehandlerne får lese det.
attestering-tilbake-ja = Send tilbake
attestering-tilbake-nei = Tilbake uten å endre
attestering-tilbake-feil-grunn = Skriv hva som må endres
attestering-tilbake-feil-lang = Teksten er for lang. Kort den ned til høyst { $hoyst } tegn
attestering-tilbake-last-tittel = Prioriteringen kan ikke sendes tilbake
attestering-tilbake-vedtatt = Minst ett av svarene i runden er godkjent og sendt, så listen står fast.
attestering-tilbake-ikke-foreslatt = Den venter ikke på attestering nå. Den er kanskje sendt tilbake allerede.

attestering-filnavn = brev-{ $dokument }.pdf
