# Plassene i kvoten: hvem som har dem, hva som har skjedd med dem, og hva som kan gjøres.

plasser-tittel = Plasser
plasser-ingress = Alle plasser som er gitt, og hva som er blitt av dem.
plasser-ingress-egne = Plassene kommunen har fått. Svar på tilbudene her, og gi tilbake plasser dere ikke vil bruke.
plasser-ingen = Ingen plasser er gitt ennå
plasser-ingen-hvordan = Plassene kommer hit når svarene på søknadene er godkjent.
plasser-ingen-egne = Kommunen har ingen plasser
plasser-ingen-egne-hvordan = Når kommunen får tilbud om en plass, kommer det hit.
plasser-til-oppgavene = Til oppgavene
plasser-til-koen = Se køen
plasser-tall-holdt = Gitt
plasser-tall-tilbudt = Venter på svar
plasser-tall-ledige = Ledige
plasser-tall-av = av { $kvote }
plasser-nummer = Nr.
plasser-nummer-navn = Plass { $nummer }
plasser-kommune = Kommune
plasser-tilstand = Status
plasser-siden = Siden
plasser-svarfrist = Svarfrist
plasser-tabell = Plassene i kvoten
plasser-viser = { $antall ->
    [one] Viser 1 plass
   *[other] Viser { $antall } plasser
}
plasser-viser-av = Viser { $fra }–{ $til } av { $antall } plasser

## Filter

plasser-filter-navn = Finn plasser
plasser-filter-sok = Kommune eller nummer
plasser-filter-tilstand = Status
plasser-filter-tilstand-alle = Alle
plasser-filter-bruk = Bruk
plasser-filter-bruk-alle = Alle
plasser-filter-vis = Vis
plasser-filter-nullstill = Nullstill
plasser-tom-filter = Ingen plasser passer med det du har valgt
plasser-tom-filter-hvordan = Velg en annen status eller bruk, eller søk etter en annen kommune.
plasser-bruk-i-bruk = I bruk
plasser-bruk-uten-avtale = Uten avtale
plasser-bruk-ubrukt = Ubrukt i seks måneder eller mer
plasser-bruk-mot-slutten = Mot slutten (høyst 90 dager igjen)

## Status

plasser-tilstand-tilbudt = Tilbudt
plasser-tilstand-tildelt = Tildelt
plasser-tilstand-avslatt = Takket nei
plasser-tilstand-trukket = Tilbudet trukket
plasser-tilstand-returnert = Gitt tilbake
plasser-tilstand-avsluttet = Avsluttet
plasser-over-fristen = Svarfristen er ute

## Én plass

plasser-plass-tittel = Plass { $nummer }, { $kommune }
plasser-om = Om plassen
plasser-soknaden = Søknad
plasser-i-soknaden = Plass i søknaden
plasser-tildelt = Gitt
plasser-kvoten-da = Kvoten den dagen
plasser-historien = Alt som har skjedd med plassen
plasser-tidligere = Andre som har hatt plass { $nummer }
plasser-tidligere-linje = { $kommune }: { $tilstand } { $dato }
plasser-journal = Journallinje { $nummer }
plasser-brevet = Les brevet
plasser-over-fristen-tittel = Svarfristen var { $dato }
plasser-over-fristen-kommune = Tilbudet gjelder fortsatt. Svar så snart dere kan. Helsedirektoratet kan trekke tilbudet.
plasser-over-fristen-saksbehandler = Kommunen har ikke svart. Plassen er opptatt til den svarer. Gi mer tid, eller trekk tilbudet.
plasser-svar-tittel = Svar innen { $dato }
plasser-svar-forklaring = Takk ja for å beholde plassen, eller takk nei, så går den til den som står først i køen.
plasser-gi-tilbake-forklaring = Vil dere ikke bruke plassen, kan dere gi den tilbake. Da går den til den som står først i køen.

## Hendelsene, som én setning. Begrunnelsen står under.

plasser-steg-vedtak = Plassen er tildelt ved vedtak
plasser-steg-tilbudt = { $hvem } godkjente at plassen ble tilbudt. Svarfrist { $svarfrist }
plasser-steg-tilbudt-uten-frist = { $hvem } godkjente at plassen ble tilbudt
plasser-steg-godtatt = { $hvem } takket ja
plasser-steg-avslatt = { $hvem } takket nei
plasser-steg-utsatt = { $hvem } flyttet svarfristen til { $svarfrist }
plasser-steg-trukket = { $hvem } trakk tilbudet, siden kommunen ikke svarte
plasser-steg-returnert = { $hvem } ga plassen tilbake: { $grunn }
plasser-steg-avsluttet = { $hvem } avsluttet plassen. Tiden er brukt.

## Grunner til å gi en plass tilbake

plasser-grunn-ingen-lege = Vi fant ingen lege
plasser-grunn-ingen-fastlege = Ingen fastlege kan være med
plasser-grunn-endret-behov = Behovet er endret
plasser-grunn-annet = Noe annet

## Det som kan gjøres

plasser-takk-ja = Takk ja
plasser-takk-ja-tittel = Takke ja til plass { $nummer }?
plasser-takk-ja-ingress = Plassen blir tildelt kommunen. Da kan dere inngå introduksjonsavtale. Dere kan gi plassen tilbake senere.
plasser-takk-ja-ja = Ja, vi tar plassen
plasser-takk-ja-gjort = Dere har takket ja. Plassen er tildelt kommunen.
plasser-takk-nei = Takk nei
plasser-takk-nei-tittel = Takke nei til plass { $nummer }?
plasser-takk-nei-ingress = Plassen går til den som står først i køen. Dette kan ikke angres. Vil dere ha en plass senere, må dere søke på nytt.
plasser-takk-nei-begrunnelse = Hvorfor takker dere nei?
plasser-takk-nei-begrunnelse-hjelp = Dere kan la feltet stå tomt.
plasser-takk-nei-ja = Ja, vi takker nei
plasser-takk-nei-gjort = Dere har takket nei. Plassen går til den som står først i køen.
plasser-gi-tilbake = Gi plassen tilbake
plasser-gi-tilbake-tittel = Gi tilbake plass { $nummer }?
plasser-gi-tilbake-ingress = Plassen går til den som står først i køen. Dette kan ikke angres. Vil dere ha en plass senere, må dere søke på nytt.
plasser-gi-tilbake-grunn = Hvorfor gir dere plassen tilbake?
plasser-gi-tilbake-begrunnelse = Fortell gjerne mer
plasser-gi-tilbake-begrunnelse-hjelp = Må fylles ut hvis dere velger «Noe annet». Skriv ikke navn på personer.
plasser-gi-tilbake-ja = Ja, gi plassen tilbake
plasser-gi-tilbake-gjort = Plassen er gitt tilbake.
plasser-utsett = Gi mer tid
plasser-utsett-tittel = Gi { $kommune } mer tid til å svare?
plasser-utsett-ingress = Svarfristen på plass { $nummer } er { $svarfrist }. Kommunen ser den nye fristen og begrunnelsen.
plasser-utsett-dato = Ny svarfrist
plasser-utsett-begrunnelse = Hvorfor får de mer tid?
plasser-utsett-ja = Flytt svarfristen
plasser-utsett-gjort = Svarfristen er flyttet.
plasser-trekk = Trekk tilbudet
plasser-trekk-tittel = Trekke tilbudet om plass { $nummer } fra { $kommune }?
plasser-trekk-ingress = Plassen går til den som står først i køen. Dette kan ikke angres. Kommunen ser begrunnelsen.
plasser-trekk-begrunnelse = Hvorfor trekkes tilbudet?
plasser-trekk-ja = Ja, trekk tilbudet
plasser-trekk-gjort = Tilbudet er trukket.
plasser-avbryt = Tilbake uten å endre

## Når det ikke går

plasser-feil-tittel = Ingenting er endret
plasser-feil-ikke-tilbudt = Plassen er ikke et åpent tilbud lenger. Noen har svart, eller tilbudet er trukket.
plasser-feil-ikke-tildelt = Plassen er ikke tildelt kommunen nå, så den kan ikke gis tilbake.
plasser-feil-avtale-loper = En avtale under plassen er ikke over. Avlys den eller avslutt den først, så kan dere gi plassen tilbake.
plasser-feil-tid-igjen = Det er tid igjen på plassen som noen kan bruke. Gi den heller tilbake.
plasser-feil-frist-loper = Kommunen kan svare til og med { $dato }. Tilbudet kan først trekkes etter det.
plasser-feil-begrunnelse = Skriv en begrunnelse
plasser-feil-lang = Teksten er for lang. Kort den ned til høyst { $hoyst } tegn
plasser-feil-grunn = Velg en grunn
plasser-feil-svarfrist = Velg en dato etter { $dato }
plasser-feil-svarfrist-form = Skriv en dato, for eksempel 31.05.2022

## På oppgavesidene

plasser-oppgave-svar = Svar på tilbudet om plass { $nummer }
plasser-oppgave-svar-forklaring = Svar innen { $dato }.
plasser-oppgave-svar-over = Svarfristen var { $dato }. Tilbudet gjelder fortsatt.
plasser-oppgave-svar-lenke = Se tilbudet
plasser-oppgave-tilbudene = Tilbud som venter på svar
plasser-oppgave-over = { $antall ->
    [one] 1 tilbud er ikke besvart i tide
   *[other] { $antall } tilbud er ikke besvart i tide
}
plasser-oppgave-over-forklaring = Gi mer tid eller trekk tilbudet, så plassen kan brukes.
plasser-oppgave-over-lenke = Se tilbudene

## Avtalene

plasser-avtalene = Avtaler på plassen
plasser-avtalene-ingen = Ingen avtaler ennå.
plasser-avtalene-fullt = Avtalene bruker hele plassen. Det er ikke rom for en avtale til.
plasser-avtalene-ny = Lag en avtale
plasser-avtalene-ny-i-ramme = Lag en avtale i periode { $nummer }
plasser-avslutt = Avslutt plassen
plasser-avslutt-forklaring = Tiden på plassen er brukt, eller det som er igjen, er for kort for en ny lege. Avslutt plassen, så går den til neste i køen.
plasser-avslutt-tittel = Vil du avslutte plass { $nummer }?
plasser-avslutt-ingress = Tiden er brukt. Når plassen er avsluttet, kan Helsedirektoratet gi den til noen andre. Avtalene og historien blir stående.
plasser-avslutt-ja = Avslutt plassen
plasser-avslutt-gjort = Plassen er avsluttet.
