# Det som venter på den som er logget inn.

oppgave-tittel = Oppgaver
oppgave-hilsen = Logget inn som { $navn }, { $rolle }.
oppgave-antall = { $antall ->
    [one] 1 oppgave venter
   *[other] { $antall } oppgaver venter
}

## Saksbehandler

oppgave-vurder = { $antall ->
    [one] Vurder 1 søknad
   *[other] Vurder { $antall } søknader
}
oppgave-vurder-forklaring = { $tittel }. { $besvart } av { $alle } er vurdert. Alle må være vurdert før prioriteringen kan sendes til attestering.
oppgave-vurder-for-frist = { $tittel }. Flere søknader kan komme fram til fristen { $frist }.
oppgave-vurder-lenke = Vurder neste
oppgave-vurder-alle = Se sakene
oppgave-likt = Avgjør mellom { $antall } plasser som står likt
oppgave-likt-forklaring = { $tittel }. Plassene står likt på grensen, så en saksbehandler må velge og begrunne.
oppgave-likt-lenke = Avgjør
oppgave-klar = Send prioriteringen til attestering
oppgave-klar-forklaring = { $tittel }. { $antall ->
    [one] Søknaden er vurdert
   *[other] Alle { $antall } søknadene er vurdert
}, og ingenting er uavgjort.
oppgave-klar-lenke = Gå til prioriteringen
oppgave-returnert = { $antall ->
    [one] 1 forslag er sendt tilbake
   *[other] { $antall } forslag er sendt tilbake
}
oppgave-returnert-forklaring = { $tittel }. { $navn } skrev: «{ $grunn }»
oppgave-returnert-lenke = Se prioriteringen
oppgave-bortfalt = { $antall ->
    [one] 1 forslag falt bort
   *[other] { $antall } forslag falt bort
}
oppgave-bortfalt-forklaring = { $tittel }. Noe forslagene bygger på, er endret. Send prioriteringen til attestering på nytt når alt er vurdert.

## Attestant og leder

oppgave-attester = { $antall ->
    [one] Kontroller 1 forslag til svar
   *[other] Kontroller { $antall } forslag til svar
}
oppgave-attester-forklaring = { $tittel }. Sendt til attestering { $tidspunkt } av { $navn }.
oppgave-attester-lenke = Gå til attestering

## Slik står runden

oppgave-runde-frist = Søknadsfrist
oppgave-runde-soknader = Søknader
oppgave-runde-plasser = Ønskede plasser
oppgave-runde-kvote = Kvote
oppgave-runde-vurdert = Vurdert
oppgave-runde-vurdert-verdi = { $antall } av { $alle }
oppgave-runde-prioritering = Prioritering
oppgave-runde-prioritering-apen = Under arbeid
oppgave-runde-prioritering-foreslatt = Til attestering
oppgave-runde-prioritering-vedtatt = Avgjort
oppgave-runde-godkjent = Godkjente svar
oppgave-runde-saker = Se sakene
oppgave-runde-se-prioritering = Se prioriteringen
oppgave-runde-regler = Se reglene

## Ingenting venter

oppgave-tom = Ingenting venter på deg nå
oppgave-tom-saksbehandler-for-frist = Søknadene kommer hit når kommunene sender dem. Fristen er { $frist }.
oppgave-tom-saksbehandler-foreslatt = Forslagene er hos attestanten. Du får beskjed her hvis noe blir sendt tilbake.
oppgave-tom-saksbehandler-vedtatt = Prioriteringen ligger fast, og svarene blir godkjent én for én. Neste oppgave kommer når en ny utlysning åpner.
oppgave-tom-attestant = Forslagene kommer hit når saksbehandlerne sender prioriteringen til attestering.
oppgave-tom-attestant-ferdig = Alle forslagene er behandlet. Nye kommer hit når saksbehandlerne sender dem.
oppgave-tom-departement = Departementet leser. Her ser du hvordan runden står.
oppgave-tom-ingen-utlysning = Ingen utlysning har begynt. Oppgavene kommer hit når den gjør det.
