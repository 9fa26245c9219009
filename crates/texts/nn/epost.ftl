# E-postane. Rein tekst; kvart avsnitt er éin tekst.

epost-bekreft-emne = Stadfest at du vil ha varsel om nye utlysingar
epost-bekreft-hvorfor = Nokon, truleg du sjølv, har bedt om varsel til denne adressa når Helsedirektoratet opnar ei ny utlysing av introduksjonsavtalar.
epost-bekreft-lenke = Opne lenkja og stadfest innan { $timer } timar:
epost-bekreft-ikke-deg = Var det ikkje du, treng du ikkje gjere noko. Då blir adressa sletta av seg sjølv.
epost-avslutt = Vil du ikkje ha slike e-postar? Meld deg av og få adressa sletta her:
epost-avsender = E-posten er sendt frå Hjemmel. Du kan ikkje svare på han.
epost-apnet-emne = Open for søknader: { $tittel }
epost-apnet-hva = Utlysinga «{ $tittel }» er open. Kommunar kan søke no.
epost-apnet-frist = Fristen er { $frist }. { $dager ->
    [0] Det er siste dag.
    [one] Det er 1 dag igjen.
   *[other] Det er { $dager } dagar igjen.
}
epost-apnet-kommune = Dette gjeld for { $kommune }:
epost-apnet-kan-vi = Sjå om kommunen kan søke, steg for steg og utan å logge inn:

## Til postkassa til ein kommune

epost-kommune-brev-emne = Nytt brev i sak { $saksnummer }
epost-kommune-brev = Eit brev frå Helsedirektoratet til kommunen ventar i Hjemmel. Det gjeld sak { $saksnummer }.
epost-kommune-sporsmal-emne = Spørsmål i sak { $saksnummer }
epost-kommune-sporsmal = Eit spørsmål frå Helsedirektoratet til kommunen ventar i Hjemmel. Det gjeld sak { $saksnummer }.
epost-kommune-frist-emne = Ny svarfrist i sak { $saksnummer }
epost-kommune-frist = Kommunen har fått ein ny svarfrist. Han gjeld sak { $saksnummer }.
epost-kommune-svar-innen = Svar innan { $frist }.
epost-kommune-lenke = Den som søkjer for kommunen, loggar inn og les her:
epost-kommune-hvorfor = E-posten er send til adressa kommunen har oppgitt. Adressa kan endrast i Hjemmel, på sida Om kommunen.

## Om avtalar

epost-avtale-signer-emne = Noko ventar på signaturen din i Hjemmel
epost-avtale-signer = Ein introduksjonsavtale, eller ei endring i ein, ventar på signatur i Hjemmel.
epost-avtale-paminnelse-emne = Påminning: noko ventar på signaturen din i Hjemmel
epost-avtale-paminnelse = Ein introduksjonsavtale, eller ei endring i ein, ventar framleis på signatur i Hjemmel. Han gjeld ikkje før alle har signert.
epost-avtale-signert-emne = Alle har signert
epost-avtale-signert = Alle partane har signert ein introduksjonsavtale, eller ei endring i ein. Dokumentet ligg i Hjemmel.
epost-avtale-avlyst-emne = Ein introduksjonsavtale er avlyst
epost-avtale-avlyst = Kommunen har avlyst ein introduksjonsavtale før han byrja. Han gjeld ikkje.
epost-avtale-apnet-emne = Signaturen din gjeld ikkje lenger
epost-avtale-apnet = Kommunen endrar teksten i ein introduksjonsavtale du har signert. Signaturen din er fallen bort. Du får melding når den nye teksten er klar.
epost-avtale-trukket-emne = Eit framlegg til endring er trekt
epost-avtale-trukket = Kommunen har trekt eit framlegg til endring i ein introduksjonsavtale. Signaturen din på framlegget er fallen bort.
epost-avtale-lenke = Logg inn og les her:
epost-avtale-hvorfor = E-posten er send til adressa kommunen har oppgitt for avtalen.
epost-avtale-frist-emne = Plassen i introduksjonsavtalen går mot slutten
epost-avtale-frist = Siste tillatne dag på plassen er { $dato }. { $dager ->
    [0] Det er i dag.
    [one] Det er 1 dag til.
   *[other] Det er { $dager } dagar til.
}
epost-avtale-rapport-emne = Ein introduksjonsavtale manglar sluttrapport
epost-avtale-rapport = Ein introduksjonsavtale tok slutt { $dato }, og kommunen har ikkje sendt sluttrapporten enno.
epost-avtale-ubrukt-emne = Ein plass har stått ubrukt i seks månader
epost-avtale-ubrukt = Ingen har brukt plassen sidan { $dato }. Lag ein avtale, eller gi plassen tilbake så andre kan få han.
