# Søknader som kjem etter fristen, i ei utlysing som er open vidare.

## Hos kommunen

etterfrist-etikett = Søknad etter fristen
etterfrist-frist = Utlysinga er open vidare. Fristen for fristrunden var { $dato }
etterfrist-regel = Ledige plassar går først til ventelista, deretter til søknadene i den rekkjefølgja dei kjem.
etterfrist-ledige = { $antall ->
    [0] Ingen plassar er ledige no.
    [one] 1 plass er ledig no.
   *[other] { $antall } plassar er ledige no.
}
etterfrist-oppgave = De kan framleis søke. { $ledige }
etterfrist-oppgave-mer = Treng de fleire plassar, kan de søke på nytt. { $ledige }
etterfrist-oppgave-fullt = De kan søke når det er ledige plassar. Ingen plassar er ledige no.
etterfrist-oppgave-varsel = Få melding om nye utlysingar
etterfrist-begynn = Søk etter fristen
etterfrist-begynn-mer = Søk om fleire plassar
etterfrist-ramme-tittel = Fristen { $dato } er ute, men de kan framleis søke
etterfrist-ramme-fullt = Er ingen plassar ledige når de sender søknaden, får de avslag. Vent heller til det står ledige plassar på framsida.
etterfrist-sender = Søknaden blir rekna som motteken når de sender han. Det avgjer rekkjefølgja.
etterfrist-send-forklaring = De kan endre eller trekkje søknaden til vi har vurdert han.
etterfrist-allerede = Kommunen har ein annan søknad etter fristen som ikkje er avgjord. Endre han, eller vent på svaret.
etterfrist-forklaring = De kan endre og trekkje søknaden til vi har vurdert han. Sender de ein ny versjon, blir søknaden rekna som motteken då, og han stiller bak dei som har søkt i mellomtida.
etterfrist-trekk-forklaring = Søknaden mister plassen sin i rekkjefølgja. De kan sende ein ny så lenge det er ledige plassar.
etterfrist-trukket = De kan sende ein ny søknad frå Oppgåver, så lenge det er ledige plassar.
etterfrist-videre-fordeling = Når søknaden er vurdert, får de svar. Ledige plassar går først til ventelista, deretter til søknadene i den rekkjefølgja dei kom.
etterfrist-endre = Er noko feil, kan de endre søknaden her til vi har vurdert han. Etter det kan de skrive til { $epost } og oppgi saksnummer { $saksnummer }.

## Hos saksbehandlaren og attestanten

etterfrist-tittel = Søknader etter fristen
etterfrist-ingress = Dei er ikkje med i prioriteringa. Kvar av dei blir avgjord for seg.
etterfrist-kommune = Kommune
etterfrist-mottatt = Motteken
etterfrist-plasser = Plassar
etterfrist-stand = Status
etterfrist-svar = Svar
etterfrist-svaret = Svaret på søknaden
etterfrist-blir = Etter køen blir svaret: { $utfall }
etterfrist-ko = { $foran ->
    [0] Ingen ventar føre.
    [one] 1 plass ventar føre.
   *[other] { $foran } plassar ventar føre.
} { $ledige ->
    [0] Ingen plassar er ledige.
    [one] 1 plass er ledig.
   *[other] { $ledige } plassar er ledige.
}
etterfrist-reservert = { $antall ->
    [one] 1 plass er halden av til søknader som kom før denne.
   *[other] { $antall } plassar er haldne av til søknader som kom før denne.
}
etterfrist-se-ko = Sjå køen
etterfrist-foresla = Send til attestering
etterfrist-runden-pagar = Svaret kan ikkje sendast til attestering enno. Runden er ikkje avgjord, så det er ikkje kjent kven som står på ventelista.
etterfrist-tidligere = Svaret kan ikkje sendast til attestering enno. { $kommune } søkte før, og det er kanskje ikkje plass til begge.
etterfrist-tidligere-lenke = Gå til søknaden frå { $kommune }
etterfrist-attestering = Søknader etter fristen, { $antall } til attestering
etterfrist-tilbake-tittel = Send tilbake
etterfrist-tilbake-ingress = Forslaget til svar for { $kommune } går tilbake til saksbehandlaren med grunngivinga di.
etterfrist-tilbake-grunn = Kva må gjerast annleis?
etterfrist-tilbake-ja = Send tilbake
etterfrist-tilbake-ikke = Forslaget ventar ikkje på attestering lenger.
etterfrist-tilbake-kvittert = Forslaget til svar er sendt tilbake til saksbehandlaren.
etterfrist-oppgave-vurder = { $antall ->
    [one] 1 søknad etter fristen skal vurderast
   *[other] { $antall } søknader etter fristen skal vurderast
}
etterfrist-oppgave-vurder-forklaring = Den eldste kom { $tidspunkt }, frå { $kommune }. Kvar søknad blir avgjord for seg.
etterfrist-oppgave-vurder-lenke = Gå til den eldste
etterfrist-oppgave-send = { $antall ->
    [one] 1 svar på søknad etter fristen kan sendast til attestering
   *[other] { $antall } svar på søknader etter fristen kan sendast til attestering
}
etterfrist-oppgave-send-forklaring = { $kommune } er vurdert, og det er kjent kva køen gir.
etterfrist-oppgave-send-lenke = Sjå svaret
etterfrist-oppgave-tilbake = { $antall ->
    [one] 1 svar på søknad etter fristen er sendt tilbake
   *[other] { $antall } svar på søknader etter fristen er sende tilbake
}
etterfrist-oppgave-tilbake-forklaring = { $navn } skreiv: «{ $grunn }»
etterfrist-kontroll-endret = Køen er ein annan enn då forslaget vart laga. Prøver du å godkjenne det, fell det bort, og saksbehandlaren må sende eit nytt. Ingen brev blir sende.
etterfrist-feil-endret = Forslaget er falle bort fordi køen er ein annan enn då det vart laga. Ingen brev er sende. Saksbehandlaren må sende eit nytt.
etterfrist-feil-runden = Forslaget kan ikkje godkjennast no, fordi ein runde er under attestering. Godkjenn eller send tilbake forslaga i runden først.
etterfrist-gjenapne = Svara blir ståande, men søknaden må innstillast på nytt før svaret kan sendast.
etterfrist-gjenapne-forslag = Svaret er sendt til attestering. Forslaget fell bort når du opnar vurderinga.
etterfrist-felt-antall-hovedformal-hjelp = Til dømes legar i sjukeheim, legevakt eller helsestasjon, eller legar de vil rekruttere dit. Skriv 0 viss det ikkje gjeld nokon.
etterfrist-felt-antall-hovedformal-en-hjelp = Til dømes ein lege i sjukeheim, legevakt eller helsestasjon, eller ein lege de vil rekruttere dit.
etterfrist-felt-behov-hjelp = Ta med alle, også dei de ikkje søker om avtale for no.
etterfrist-felt-antall-knyttet-til-alis-hjelp = Skriv 0 viss ingen er det.
etterfrist-felt-antall-knyttet-til-alis-en-hjelp = Svaret blir brukt når søknaden blir vurdert.
etterfrist-status-innstilt = Vurdert. Svaret skal godkjennast.
etterfrist-na = No er { $ledige ->
    [0] ingen plassar ledige
    [one] 1 plass ledig
   *[other] { $ledige } plassar ledige
}, { $foran ->
    [0] ingen ventar føre dykk
    [one] 1 plass ventar føre dykk
   *[other] { $foran } plassar ventar føre dykk
}, og { $reservert ->
    [0] ingen andre har søkt etter fristen før dykk og ventar på svar.
    [one] 1 plass er halden av til kommunar som søkte før dykk.
   *[other] { $reservert } plassar er haldne av til kommunar som søkte før dykk.
}
etterfrist-ko-ubehandlet = { $antall ->
    [one] 1 søknad som kom etter fristen, er ikkje avgjord og står ikkje i køen enno:
   *[other] { $antall } søknader som kom etter fristen, er ikkje avgjorde og står ikkje i køen enno:
}
