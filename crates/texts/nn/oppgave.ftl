# Det som ventar på den som er logga inn.

oppgave-tittel = Oppgåver
oppgave-hilsen = Logga inn som { $navn }, { $rolle }.
oppgave-antall = { $antall ->
    [one] 1 oppgåve ventar
   *[other] { $antall } oppgåver ventar
}

## Sakshandsamar

oppgave-vurder = { $antall ->
    [one] Vurder 1 søknad
   *[other] Vurder { $antall } søknader
}
oppgave-vurder-forklaring = { $tittel }. { $besvart } av { $alle } er { $besvart ->
    [one] vurdert
   *[other] vurderte
}. Alle må vere vurderte før prioriteringa kan sendast til attestering.
oppgave-vurder-for-frist = { $tittel }. Fleire søknader kan komme fram til fristen { $frist }.
oppgave-vurder-lenke = Vurder neste
oppgave-vurder-alle = Sjå sakene
oppgave-likt = Avgjer mellom { $antall } plassar som står likt
oppgave-likt-forklaring = { $tittel }. Plassane står likt på grensa, så ein sakshandsamar må velje og grunngi.
oppgave-likt-lenke = Avgjer
oppgave-klar = Send prioriteringa til attestering
oppgave-klar-forklaring = { $tittel }. { $antall ->
    [one] Søknaden er vurdert
   *[other] Alle dei { $antall } søknadene er vurderte
}, og alt er avgjort.
oppgave-klar-lenke = Gå til prioriteringa
oppgave-returnert = { $antall ->
    [one] 1 forslag er sendt tilbake
   *[other] { $antall } forslag er sende tilbake
}
oppgave-returnert-forklaring = { $tittel }. { $navn } skreiv: «{ $grunn }»
oppgave-returnert-lenke = Sjå prioriteringa
oppgave-bortfalt = { $antall ->
    [one] 1 forslag fall bort
   *[other] { $antall } forslag fall bort
}
oppgave-bortfalt-forklaring = { $tittel }. Noko forslaga byggjer på, er endra. Send prioriteringa til attestering på nytt når alt er vurdert.

## Attestant og leiar

oppgave-attester = { $antall ->
    [one] Kontroller 1 forslag til svar
   *[other] Kontroller { $antall } forslag til svar
}
oppgave-attester-forklaring = { $tittel }. Sendt til attestering { $tidspunkt } av { $navn }.
oppgave-attester-lenke = Gå til attestering

## Slik står runden

oppgave-runde-frist = Søknadsfrist
oppgave-runde-soknader = Søknader
oppgave-runde-plasser = Ønskte plassar
oppgave-runde-kvote = Kvote
oppgave-runde-vurdert = Vurderte
oppgave-runde-vurdert-verdi = { $antall } av { $alle }
oppgave-runde-prioritering = Prioritering
oppgave-runde-prioritering-apen = Under arbeid
oppgave-runde-prioritering-foreslatt = Til attestering
oppgave-runde-prioritering-vedtatt = Avgjord
oppgave-runde-godkjent = Godkjende svar
oppgave-runde-saker = Sjå sakene
oppgave-runde-se-prioritering = Sjå prioriteringa
oppgave-runde-regler = Sjå reglane

## Ingenting ventar

oppgave-tom = Ingenting ventar på deg no
oppgave-tom-saksbehandler-for-frist = Søknadene kjem hit når kommunane sender dei. Fristen er { $frist }.
oppgave-tom-saksbehandler-foreslatt = Forslaga er hos attestanten. Du får beskjed her viss noko blir sendt tilbake.
oppgave-tom-saksbehandler-vedtatt = Prioriteringa ligg fast, og svara blir godkjende eitt for eitt. Neste oppgåve kjem når ei ny utlysing opnar.
oppgave-tom-attestant = Forslaga kjem hit når sakshandsamarane sender prioriteringa til attestering.
oppgave-tom-attestant-ferdig = Alle forslaga er ferdig handsama. Nye kjem hit når sakshandsamarane sender dei.
oppgave-tom-departement = Departementet les. Her ser du korleis runden står.
oppgave-tom-ingen-utlysning = Inga utlysing har begynt. Oppgåvene kjem hit når ho gjer det.
