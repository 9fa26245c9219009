# Feilsider: kva som skjedde, at ingenting er tapt, og kva du kan gjere.

feil-ingen-tilgang-tittel = Du har ikkje tilgang til denne sida
feil-ingen-tilgang-forklaring = Rolla du er logga inn med, kan ikkje gjere dette. Ingenting er endra.
feil-ingen-tilgang-soke = Berre den som er logga inn for ein kommune, kan skrive og sende søknader. Administratoren i kommunen gir tilgang.
feil-ingen-tilgang-lese = Berre tilsette i Helsedirektoratet og departementet kan lese sakene. Leiaren for ordninga gir tilgang.
feil-ingen-tilgang-saksbehandle = Berre sakshandsamarar i Helsedirektoratet kan vurdere og prioritere. Leiaren for ordninga gir tilgang.
feil-ingen-tilgang-attestere = Berre attestantar og leiarar i Helsedirektoratet kan godkjenne. Leiaren for ordninga gir tilgang.
feil-finnes-ikke-tittel = Sida finst ikkje
feil-finnes-ikke-forklaring = Adressa kan vere skriven feil, eller sida kan høyre til nokon andre.
feil-skjema-tittel = Vi kunne ikkje lese skjemaet
feil-skjema-forklaring = Gå tilbake i nettlesaren. Det du skreiv, står der framleis. Prøv å sende på nytt.
feil-gammelt-skjema-tittel = Skjemaet er for gammalt
feil-gammelt-skjema-forklaring = Du har logga inn på nytt sidan du opna sida. Gå tilbake i nettlesaren, kopier det du skreiv, og last sida på nytt.
feil-endret-av-andre-tittel = Nokon andre har endra dette
feil-endret-av-andre-forklaring = Ingenting er overskrive. Gå tilbake, last sida på nytt og sjå kva som er endra, før du prøver igjen.
feil-for-stort-tittel = Det du sende, er for stort
feil-for-stort-forklaring = Ingenting er lagra. Kort ned teksten og prøv igjen.
feil-metode-tittel = Sida kan ikkje opnast på denne måten
feil-metode-forklaring = Gå til framsida og finn fram derifrå.
feil-avvist-tittel = Førespurnaden blei avvist
feil-avvist-forklaring = Skjemaet blei sendt frå ein annan nettstad. Opne sida her hos oss og prøv igjen.
feil-intern-tittel = Noko gjekk gale hos oss
feil-intern-forklaring = Det du allereie har lagra, er trygt. Vent litt og prøv igjen. Blir det ikkje betre, oppgi referansen under når du tar kontakt.
feil-referanse = Referanse: { $referanse }
feil-til-forsiden = Til framsida
feil-til-oppgaver = Til oppgåvene
