# E-postene. Ren tekst; hvert avsnitt er én tekst.

epost-bekreft-emne = Bekreft at du vil ha varsel om nye utlysninger
epost-bekreft-hvorfor = Noen, trolig du selv, har bedt om varsel til denne adressen når Helsedirektoratet åpner en ny utlysning av introduksjonsavtaler.
epost-bekreft-lenke = Åpne lenken og bekreft innen { $timer } timer:
epost-bekreft-ikke-deg = Var det ikke du, kan du la være å gjøre noe. Da blir adressen slettet av seg selv.
epost-avslutt = Vil du ikke ha slike e-poster? Meld deg av og få adressen slettet her:
epost-avsender = E-posten er sendt fra Hjemmel. Den kan ikke besvares.
epost-apnet-emne = Åpen for søknader: { $tittel }
epost-apnet-hva = Utlysningen «{ $tittel }» er åpen. Kommuner kan søke nå.
epost-apnet-frist = Fristen er { $frist }. { $dager ->
    [0] Det er siste dag.
    [one] Det er 1 dag igjen.
   *[other] Det er { $dager } dager igjen.
}
epost-apnet-kommune = Dette gjelder for { $kommune }:
epost-apnet-kan-vi = Se om kommunen kan søke, steg for steg og uten å logge inn:

## Til postkassen til en kommune

epost-kommune-brev-emne = Nytt brev i sak { $saksnummer }
epost-kommune-brev = Et brev fra Helsedirektoratet til kommunen venter i Hjemmel. Det gjelder sak { $saksnummer }.
epost-kommune-sporsmal-emne = Spørsmål i sak { $saksnummer }
epost-kommune-sporsmal = Et spørsmål fra Helsedirektoratet til kommunen venter i Hjemmel. Det gjelder sak { $saksnummer }.
epost-kommune-frist-emne = Ny svarfrist i sak { $saksnummer }
epost-kommune-frist = Kommunen har fått en ny svarfrist. Den gjelder sak { $saksnummer }.
epost-kommune-svar-innen = Svar innen { $frist }.
epost-kommune-lenke = Den som søker for kommunen, logger inn og leser her:
epost-kommune-hvorfor = E-posten er sendt til adressen kommunen har oppgitt. Adressen kan endres i Hjemmel, på siden Om kommunen.

## Om avtaler

epost-avtale-signer-emne = Noe venter på signaturen din i Hjemmel
epost-avtale-signer = En introduksjonsavtale, eller en endring i en, venter på signatur i Hjemmel.
epost-avtale-paminnelse-emne = Påminnelse: noe venter på signaturen din i Hjemmel
epost-avtale-paminnelse = En introduksjonsavtale, eller en endring i en, venter fortsatt på signatur i Hjemmel. Den gjelder ikke før alle har signert.
epost-avtale-signert-emne = Alle har signert
epost-avtale-signert = Alle partene har signert en introduksjonsavtale, eller en endring i en. Dokumentet ligger i Hjemmel.
epost-avtale-avlyst-emne = En introduksjonsavtale er avlyst
epost-avtale-avlyst = Kommunen har avlyst en introduksjonsavtale før den begynte. Den gjelder ikke.
epost-avtale-apnet-emne = Signaturen din gjelder ikke lenger
epost-avtale-apnet = Kommunen endrer teksten i en introduksjonsavtale du har signert. Signaturen din er falt bort. Du får beskjed når den nye teksten er klar.
epost-avtale-trukket-emne = Et forslag til endring er trukket
epost-avtale-trukket = Kommunen har trukket et forslag til endring i en introduksjonsavtale. Signaturen din på forslaget er falt bort.
epost-avtale-lenke = Logg inn og les her:
epost-avtale-hvorfor = E-posten er sendt til adressen kommunen har oppgitt for avtalen.
epost-avtale-frist-emne = Plassen i introduksjonsavtalen går mot slutten
epost-avtale-frist = Siste tillatte dag på plassen er { $dato }. { $dager ->
    [0] Det er i dag.
    [one] Det er 1 dag til.
   *[other] Det er { $dager } dager til.
}
epost-avtale-rapport-emne = En introduksjonsavtale mangler sluttrapport
epost-avtale-rapport = En introduksjonsavtale tok slutt { $dato }, og kommunen har ikke sendt sluttrapporten ennå.
epost-avtale-ubrukt-emne = En plass har stått ubrukt i seks måneder
epost-avtale-ubrukt = Ingen har brukt plassen siden { $dato }. Lag en avtale, eller gi plassen tilbake så andre kan få den.
