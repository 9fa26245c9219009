# Søknader som kommer etter fristen, i en utlysning som løper videre.

## Hos kommunen

etterfrist-etikett = Søknad etter fristen
etterfrist-frist = Utlysningen løper videre. Fristen for fristrunden var { $dato }
etterfrist-regel = Ledige plasser går først til ventelisten, deretter til søknadene i den rekkefølgen de kommer.
etterfrist-ledige = { $antall ->
    [0] Ingen plasser er ledige nå.
    [one] 1 plass er ledig nå.
   *[other] { $antall } plasser er ledige nå.
}
etterfrist-oppgave = Dere kan fortsatt søke. { $ledige }
etterfrist-oppgave-mer = Trenger dere flere plasser, kan dere søke på nytt. { $ledige }
etterfrist-oppgave-fullt = Dere kan søke når det er ledige plasser. Ingen plasser er ledige nå.
etterfrist-oppgave-varsel = Få beskjed om nye utlysninger
etterfrist-begynn = Søk etter fristen
etterfrist-begynn-mer = Søk om flere plasser
etterfrist-ramme-tittel = Fristen { $dato } er ute, men dere kan fortsatt søke
etterfrist-ramme-fullt = Er ingen plasser ledige når dere sender søknaden, får dere avslag. Vent heller til det står ledige plasser på forsiden.
etterfrist-sender = Søknaden regnes som mottatt når dere sender den. Det avgjør rekkefølgen.
etterfrist-send-forklaring = Dere kan endre eller trekke søknaden til vi har vurdert den.
etterfrist-allerede = Kommunen har en annen søknad etter fristen som ikke er avgjort. Endre den, eller vent på svaret.
etterfrist-forklaring = Dere kan endre og trekke søknaden til vi har vurdert den. Sender dere en ny versjon, regnes søknaden som mottatt da, og den stiller bak dem som har søkt i mellomtiden.
etterfrist-trekk-forklaring = Søknaden mister plassen sin i rekkefølgen. Dere kan sende en ny så lenge det er ledige plasser.
etterfrist-trukket = Dere kan sende en ny søknad fra Oppgaver, så lenge det er ledige plasser.
etterfrist-videre-fordeling = Når søknaden er vurdert, får dere svar. Ledige plasser går først til ventelisten, deretter til søknadene i den rekkefølgen de kom.
etterfrist-endre = Er noe feil, kan dere endre søknaden her til vi har vurdert den. Etter det kan dere skrive til { $epost } og oppgi saksnummer { $saksnummer }.

## Hos saksbehandleren og attestanten

etterfrist-tittel = Søknader etter fristen
etterfrist-ingress = De er ikke med i prioriteringen. Hver av dem avgjøres for seg.
etterfrist-kommune = Kommune
etterfrist-mottatt = Mottatt
etterfrist-plasser = Plasser
etterfrist-stand = Status
etterfrist-svar = Svar
etterfrist-svaret = Svaret på søknaden
etterfrist-blir = Etter køen blir svaret: { $utfall }
etterfrist-ko = { $foran ->
    [0] Ingen venter foran.
    [one] 1 plass venter foran.
   *[other] { $foran } plasser venter foran.
} { $ledige ->
    [0] Ingen plasser er ledige.
    [one] 1 plass er ledig.
   *[other] { $ledige } plasser er ledige.
}
etterfrist-reservert = { $antall ->
    [one] 1 plass er holdt av til søknader som kom før denne.
   *[other] { $antall } plasser er holdt av til søknader som kom før denne.
}
etterfrist-se-ko = Se køen
etterfrist-foresla = Send til attestering
etterfrist-runden-pagar = Svaret kan ikke sendes til attestering ennå. Runden er ikke avgjort, så det er ikke kjent hvem som står på ventelisten.
etterfrist-tidligere = Svaret kan ikke sendes til attestering ennå. { $kommune } søkte før, og det er kanskje ikke plass til begge.
etterfrist-tidligere-lenke = Gå til søknaden fra { $kommune }
etterfrist-attestering = Søknader etter fristen, { $antall } til attestering
etterfrist-tilbake-tittel = Send tilbake
etterfrist-tilbake-ingress = Forslaget til svar for { $kommune } går tilbake til saksbehandleren med begrunnelsen din.
etterfrist-tilbake-grunn = Hva må gjøres annerledes?
etterfrist-tilbake-ja = Send tilbake
etterfrist-tilbake-ikke = Forslaget venter ikke på attestering lenger.
etterfrist-tilbake-kvittert = Forslaget til svar er sendt tilbake til saksbehandleren.
etterfrist-oppgave-vurder = { $antall ->
    [one] 1 søknad etter fristen skal vurderes
   *[other] { $antall } søknader etter fristen skal vurderes
}
etterfrist-oppgave-vurder-forklaring = Den eldste kom { $tidspunkt }, fra { $kommune }. Hver søknad avgjøres for seg.
etterfrist-oppgave-vurder-lenke = Gå til den eldste
etterfrist-oppgave-send = { $antall ->
    [one] 1 svar på søknad etter fristen kan sendes til attestering
   *[other] { $antall } svar på søknader etter fristen kan sendes til attestering
}
etterfrist-oppgave-send-forklaring = { $kommune } er vurdert, og det er kjent hva køen gir.
etterfrist-oppgave-send-lenke = Se svaret
etterfrist-oppgave-tilbake = { $antall ->
    [one] 1 svar på søknad etter fristen er sendt tilbake
   *[other] { $antall } svar på søknader etter fristen er sendt tilbake
}
etterfrist-oppgave-tilbake-forklaring = { $navn } skrev: «{ $grunn }»
etterfrist-kontroll-endret = Køen er en annen enn da forslaget ble laget. Prøver du å godkjenne det, faller det bort, og saksbehandleren må sende et nytt. Ingen brev sendes.
etterfrist-feil-endret = Forslaget er falt bort fordi køen er en annen enn da det ble laget. Ingen brev er sendt. Saksbehandleren må sende et nytt.
etterfrist-feil-runden = Forslaget kan ikke godkjennes nå, fordi en runde er under attestering. Godkjenn eller send tilbake forslagene i runden først.
etterfrist-gjenapne = Svarene blir stående, men søknaden må innstilles på nytt før svaret kan sendes.
etterfrist-gjenapne-forslag = Svaret er sendt til attestering. Forslaget faller bort når du åpner vurderingen.
etterfrist-felt-antall-hovedformal-hjelp = For eksempel leger i sykehjem, legevakt eller helsestasjon, eller leger dere vil rekruttere dit. Skriv 0 hvis det ikke gjelder noen.
etterfrist-felt-antall-hovedformal-en-hjelp = For eksempel en lege i sykehjem, legevakt eller helsestasjon, eller en lege dere vil rekruttere dit.
etterfrist-felt-behov-hjelp = Ta med alle, også dem dere ikke søker om avtale for nå.
etterfrist-felt-antall-knyttet-til-alis-hjelp = Skriv 0 hvis ingen er det.
etterfrist-felt-antall-knyttet-til-alis-en-hjelp = Svaret brukes når søknaden vurderes.
etterfrist-status-innstilt = Vurdert. Svaret skal godkjennes.
etterfrist-na = Nå er { $ledige ->
    [0] ingen plasser ledige
    [one] 1 plass ledig
   *[other] { $ledige } plasser ledige
}, { $foran ->
    [0] ingen venter foran dere
    [one] 1 plass venter foran dere
   *[other] { $foran } plasser venter foran dere
}, og { $reservert ->
    [0] ingen andre har søkt etter fristen før dere og venter på svar.
    [one] 1 plass er holdt av til kommuner som søkte før dere.
   *[other] { $reservert } plasser er holdt av til kommuner som søkte før dere.
}
etterfrist-ko-ubehandlet = { $antall ->
    [one] 1 søknad som kom etter fristen, er ikke avgjort og står ikke i køen ennå:
   *[other] { $antall } søknader som kom etter fristen, er ikke avgjort og står ikke i køen ennå:
}
