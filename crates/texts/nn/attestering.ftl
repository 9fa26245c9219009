# Attestering: ein annan enn den som førebudde svaret, godkjenner det, og då blir brevet sendt.

attestering-tittel = Attestering
attestering-ingress = Her står forslag til svar som ventar på godkjenning. Brevet blir sendt når forslaget er godkjent.
attestering-tom = Ingen forslag ventar
attestering-tom-hvordan = Forslaga kjem hit når ein sakshandsamar sender prioriteringa til attestering.
attestering-tom-lenke = Sjå prioriteringa

## Lista

attestering-utlysning = { $utlysning } ({ $antall ->
    [one] 1 forslag
   *[other] { $antall } forslag
})
attestering-sammendrag = { $antall ->
    [one] 1 forslag ventar
   *[other] { $antall } forslag ventar
}, med { $plasser ->
    [one] 1 plass
   *[other] { $plasser } plassar
} i alt. { $ledige ->
    [one] 1 plass er ledig.
   *[other] { $ledige } plassar er ledige.
}
attestering-godkjent-antall = { $antall ->
    [one] 1 svar er godkjent.
   *[other] { $antall } svar er godkjende.
}
attestering-liste-navn = Forslag som ventar, { $utlysning }
attestering-nummer = Nr.
attestering-kommune = Kommune
attestering-smal = { $regel } · { $kontroll }
attestering-resultat = Svar
attestering-regel = Avgjorde
attestering-forberedt = Førebudd av
attestering-kontroll = Kontroll
attestering-uendret = Uendra
attestering-endret = Endra
attestering-eget = Du har førebudd
attestering-se-prioritering = Sjå prioriteringa
attestering-godkjenn-alle = Godkjenn alle
attestering-liste-endret-tittel = Noko er endra sidan forslaga blei laga
attestering-liste-endret = { $antall ->
    [one] 1 forslag byggjer på noko som er endra, og kan ikkje godkjennast.
   *[other] { $antall } forslag byggjer på noko som er endra, og kan ikkje godkjennast.
} Send prioriteringa tilbake, så kan sakshandsamarane sende ho på nytt.
attestering-send-tilbake = Send tilbake

attestering-slag-tildeling = Tildeling
attestering-slag-delvis = Delvis
attestering-slag-venteliste = Venteliste
attestering-slag-avslag = Avslag
attestering-resultat-antall = { $slag }, { $tildelt } av { $sokt }
attestering-resultat-venteliste = { $slag }, { $antall ->
    [one] 1 plass
   *[other] { $antall } plassar
}

## Eitt forslag

attestering-forslag-tittel = { $kommune }: { $resultat }
attestering-tilstand-forslag = Ventar på godkjenning
attestering-tilstand-godkjent = Godkjent
attestering-tilstand-returnert = Sendt tilbake
attestering-tilstand-bortfalt = Falle bort
attestering-bla = Bla i forslag
attestering-nummer-av = Forslag { $nummer } av { $antall }
attestering-forrige = ← { $kommune }
attestering-neste = { $kommune } →
attestering-utlysningen = Utlysing
attestering-saksnummer = Saksnummer
attestering-mottatt = Mottatt
attestering-foreslatt = Foreslått
attestering-person-tid = { $navn }, { $tidspunkt }
attestering-opplysninger = Opplysningane
attestering-forberedelsen = Førebuinga
attestering-vurdert-av = Vurdert av
attestering-prioritert-av = Sendt til attestering av
attestering-innstilling-begrunnelse = Grunngiving for innstillinga
attestering-vurderinger = Vurderingane
attestering-begrunnelse = Grunngiving: «{ $begrunnelse }»
attestering-uten-begrunnelse = Inga grunngiving er gitt.
attestering-brevet = Brevet
attestering-brevet-utkast = Slik blir brevet når du godkjenner. Datoen og namnet ditt kjem på.
attestering-brevet-pdf = Opne brevet (PDF)
attestering-brevet-mangler = Brevet kan ikkje visast, fordi noko er endra sidan forslaget.

## Kontroll av at ingenting er endra

attestering-kontroll-uendret = Ingenting er endra sidan forslaget blei laga.
attestering-kontroll-endret-tittel = Noko er endra sidan forslaget blei laga
attestering-kontroll-endret = Forslaget byggjer på noko som ikkje lenger stemmer. Prøver du å godkjenne det, fell alle forslaga i runden bort, og prioriteringa blir opna igjen. Ingen brev blir sende.
attestering-avtrykk = Avtrykk av grunnlaget

## Avgjerda

attestering-beslutning = Avgjerd
attestering-klar = Klart til å godkjennast.
attestering-klar-brev = Brevet blir sendt til { $kommune } kommune.
attestering-godkjenn = Godkjenn og send brevet
attestering-godkjenn-endret = Prøv å godkjenne
attestering-samme-person = Du har førebudd dette svaret, så nokon andre må godkjenne det. Attestantar og leiarar som ikkje har vurdert søknaden eller endra prioriteringa, kan gjere det.
attestering-ikke-attestant = Attestantar og leiarar godkjenner. Du kan lese forslaget.
attestering-er-godkjent = Godkjent av { $navn } { $tidspunkt }. Brevet er sendt.
attestering-er-returnert = Sendt tilbake av { $navn } { $tidspunkt }.
attestering-er-bortfalt = Fall bort { $tidspunkt }, fordi noko det byggjer på, blei endra.

## Meldingar

attestering-kvittert-neste = Svaret til { $kommune } er godkjent, og brevet er sendt. Dette er neste forslag.
attestering-kvittert-siste = Svaret til { $kommune } er godkjent, og brevet er sendt. Ingen fleire forslag ventar i runden.
attestering-kvittert-alle = { $antall ->
    [one] 1 svar er godkjent, og brevet er sendt.
   *[other] { $antall } svar er godkjende, og breva er sende.
}
attestering-kvittert-tilbake = Prioriteringa er sendt tilbake til sakshandsamarane.
attestering-feil-tittel = Forslaget er ikkje godkjent
attestering-feil-endret = Forslaget har falle bort fordi noko er endra sidan det blei laga. Ingen brev er sende. Alle forslaga i runden har falle bort, og prioriteringa er opna igjen hos sakshandsamarane.
attestering-feil-kvoten = Kvoten har ikkje rom. Svaret treng { $trengs ->
    [one] 1 plass
   *[other] { $trengs } plassar
}, men { $ledige ->
    [0] ingen er ledige
    [one] berre 1 er ledig
   *[other] berre { $ledige } er ledige
}. Ingen brev er sende.
attestering-feil-samme-person = Du har førebudd svaret, så nokon andre må godkjenne det.
attestering-feil-ikke-attestant = Rolla di kan ikkje godkjenne.
attestering-feil-konflikt = Nokon andre har godkjent forslaget eller sendt det tilbake. Sida viser korleis det står no.

## Godkjenn alle

attestering-alle-tittel = Godkjenne alle forslaga?
attestering-alle-ingress = { $brev ->
    [one] 1 brev blir sendt
   *[other] { $brev } brev blir sende
}, og { $plasser ->
    [0] ingen plassar blir tildelte
    [one] 1 plass blir tildelt
   *[other] { $plasser } plassar blir tildelte
}.
attestering-alle-utenom = { $antall ->
    [one] 1 forslag er ikkje med, fordi du har førebudd det eller fordi noko er endra.
   *[other] { $antall } forslag er ikkje med, fordi du har førebudd dei eller fordi noko er endra.
}
attestering-alle-ja = { $antall ->
    [one] Godkjenn og send 1 brev
   *[other] Godkjenn og send { $antall } brev
}
attestering-alle-nei = Tilbake utan å godkjenne
attestering-alle-ingen = Du kan ikkje godkjenne nokon forslag no
attestering-alle-ingen-hvordan = Forslaga er anten førebudde av deg, endra eller allereie godkjende.
attestering-alle-resultat-tittel = { $antall ->
    [one] 1 svar er godkjent
   *[other] { $antall } svar er godkjende
}
attestering-alle-resultat-feil = { $antall ->
    [one] 1 forslag blei ikkje godkjent:
   *[other] { $antall } forslag blei ikkje godkjende:
}
attestering-alle-feil-linje = { $kommune }: { $grunn }
attestering-alle-feil-endret = fall bort fordi noko er endra sidan forslaget blei laga
attestering-alle-feil-kvoten = kvoten har ikkje rom (treng { $trengs }, ledig { $ledige })
attestering-alle-feil-samme-person = du har førebudd svaret
attestering-alle-feil-ikke-attestant = rolla di kan ikkje godkjenne
attestering-alle-feil-konflikt = nokon andre har godkjent det eller sendt det tilbake
attestering-tilbake-til-listen = Til attestering

## Send tilbake

attestering-tilbake-tittel = Sende prioriteringa tilbake?
attestering-tilbake-ingress = Alle forslaga i { $utlysning } går tilbake, og prioriteringa blir opna igjen hos sakshandsamarane. Ingen brev blir sende.
attestering-tilbake-grunn = Kva må endrast?
attestering-tilbake-grunn-hjelp = Sakshandsamarane får lese det.
attestering-tilbake-ja = Send tilbake
attestering-tilbake-nei = Tilbake utan å endre
attestering-tilbake-feil-grunn = Skriv kva som må endrast
attestering-tilbake-feil-lang = Teksten er for lang. Kort ned til høgst { $hoyst } teikn
attestering-tilbake-last-tittel = Prioriteringa kan ikkje sendast tilbake
attestering-tilbake-vedtatt = Minst eitt av svara i runden er godkjent og sendt, så lista står fast.
attestering-tilbake-ikke-foreslatt = Ho ventar ikkje på attestering no. Kanskje er ho allereie sendt tilbake.

attestering-filnavn = brev-{ $dokument }.pdf
