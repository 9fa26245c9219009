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
