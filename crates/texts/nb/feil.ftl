# Feilsider: hva som skjedde, at ingenting er tapt, og hva du kan gjøre.

feil-ingen-tilgang-tittel = Du har ikke tilgang til denne siden
feil-ingen-tilgang-forklaring = Rollen du er logget inn med, kan ikke gjøre dette. Ingenting er endret.
feil-ingen-tilgang-soke = Bare den som er logget inn for en kommune, kan skrive og sende søknader. Kommunens administrator gir tilgang.
feil-ingen-tilgang-lese = Bare ansatte i Helsedirektoratet og departementet kan lese sakene. Lederen for ordningen gir tilgang.
feil-ingen-tilgang-saksbehandle = Bare saksbehandlere i Helsedirektoratet kan vurdere og prioritere. Lederen for ordningen gir tilgang.
feil-ingen-tilgang-attestere = Bare attestanter og ledere i Helsedirektoratet kan godkjenne. Lederen for ordningen gir tilgang.
feil-finnes-ikke-tittel = Siden finnes ikke
feil-finnes-ikke-forklaring = Adressen kan være skrevet feil, eller siden kan tilhøre noen andre.
feil-skjema-tittel = Vi kunne ikke lese skjemaet
feil-skjema-forklaring = Gå tilbake i nettleseren. Det du skrev, står der fortsatt. Prøv å sende på nytt.
feil-gammelt-skjema-tittel = Skjemaet er for gammelt
feil-gammelt-skjema-forklaring = Du har logget inn på nytt siden du åpnet siden. Gå tilbake i nettleseren, kopier det du skrev, og last siden på nytt.
feil-endret-av-andre-tittel = Noen andre har endret dette
feil-endret-av-andre-forklaring = Ingenting er overskrevet. Gå tilbake, last siden på nytt og se hva som er endret, før du prøver igjen.
feil-for-stort-tittel = Det du sendte, er for stort
feil-for-stort-forklaring = Ingenting er lagret. Kort ned teksten og prøv igjen.
feil-metode-tittel = Siden kan ikke åpnes på denne måten
feil-metode-forklaring = Gå til forsiden og finn fram derfra.
feil-avvist-tittel = Forespørselen ble avvist
feil-avvist-forklaring = Skjemaet ble sendt fra et annet nettsted. Åpne siden her hos oss og prøv igjen.
feil-intern-tittel = Noe gikk galt hos oss
feil-intern-forklaring = Det du allerede har lagret, er trygt. Vent litt og prøv igjen. Blir det ikke bedre, oppgi referansen under når du tar kontakt.
feil-referanse = Referanse: { $referanse }
feil-til-forsiden = Til forsiden
feil-til-oppgaver = Til oppgavene
