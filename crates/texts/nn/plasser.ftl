# Plassane i kvoten: kven som har dei, kva som har skjedd med dei, og kva som kan gjerast.

plasser-tittel = Plassar
plasser-ingress = Alle plassar som er gitte, og kva som er blitt av dei.
plasser-ingress-egne = Plassane kommunen har fått. Svar på tilboda her, og gi tilbake plassar de ikkje vil bruke.
plasser-ingen = Ingen plassar er gitte enno
plasser-ingen-hvordan = Plassane kjem hit når svara på søknadene er godkjende.
plasser-ingen-egne = Kommunen har ingen plassar
plasser-ingen-egne-hvordan = Når kommunen får tilbod om ein plass, kjem det hit.
plasser-til-oppgavene = Til oppgåvene
plasser-til-koen = Sjå køen
plasser-tall-holdt = Gitt
plasser-tall-tilbudt = Ventar på svar
plasser-tall-ledige = Ledige
plasser-tall-av = av { $kvote }
plasser-nummer = Nr.
plasser-nummer-navn = Plass { $nummer }
plasser-kommune = Kommune
plasser-tilstand = Status
plasser-siden = Sidan
plasser-svarfrist = Svarfrist
plasser-tabell = Plassane i kvoten
plasser-viser = { $antall ->
    [one] Viser 1 plass
   *[other] Viser { $antall } plassar
}
plasser-viser-av = Viser { $fra }–{ $til } av { $antall } plassar

## Filter

plasser-filter-navn = Finn plassar
plasser-filter-sok = Kommune eller nummer
plasser-filter-tilstand = Status
plasser-filter-tilstand-alle = Alle
plasser-filter-bruk = Bruk
plasser-filter-bruk-alle = Alle
plasser-filter-vis = Vis
plasser-filter-nullstill = Nullstill
plasser-tom-filter = Ingen plassar passar med det du har valt
plasser-tom-filter-hvordan = Vel ein annan status eller bruk, eller søk etter ein annan kommune.
plasser-bruk-i-bruk = I bruk
plasser-bruk-uten-avtale = Utan avtale
plasser-bruk-ubrukt = Ubrukt i seks månader eller meir
plasser-bruk-mot-slutten = Mot slutten (høgst 90 dagar att)

## Status

plasser-tilstand-tilbudt = Tilbydd
plasser-tilstand-tildelt = Tildelt
plasser-tilstand-avslatt = Takka nei
plasser-tilstand-trukket = Tilbodet trekt
plasser-tilstand-returnert = Gitt tilbake
plasser-tilstand-avsluttet = Avslutta
plasser-over-fristen = Svarfristen er ute

## Éin plass

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
plasser-over-fristen-kommune = Tilbodet gjeld framleis. Svar så snart de kan. Helsedirektoratet kan trekkje tilbodet.
plasser-over-fristen-saksbehandler = Kommunen har ikkje svart. Plassen er opptatt til kommunen svarer. Gi meir tid, eller trekk tilbodet.
plasser-svar-tittel = Svar innan { $dato }
plasser-svar-forklaring = Takk ja for å behalde plassen, eller takk nei, så går han til den som står først i køen.
plasser-gi-tilbake-forklaring = Vil de ikkje bruke plassen, kan de gi han tilbake. Då går han til den som står først i køen.

## Hendingane, som éi setning. Grunngivinga står under.

plasser-steg-vedtak = Plassen er tildelt ved vedtak
plasser-steg-tilbudt = { $hvem } godkjende at plassen blei tilbydd. Svarfrist { $svarfrist }
plasser-steg-tilbudt-uten-frist = { $hvem } godkjende at plassen blei tilbydd
plasser-steg-godtatt = { $hvem } takka ja
plasser-steg-avslatt = { $hvem } takka nei
plasser-steg-utsatt = { $hvem } flytta svarfristen til { $svarfrist }
plasser-steg-trukket = { $hvem } trekte tilbodet, sidan kommunen ikkje svarte
plasser-steg-returnert = { $hvem } gav plassen tilbake: { $grunn }
plasser-steg-avsluttet = { $hvem } avslutta plassen. Tida er brukt.

## Grunnar til å gi ein plass tilbake

plasser-grunn-ingen-lege = Vi fann ingen lege
plasser-grunn-ingen-fastlege = Ingen fastlege kan vere med
plasser-grunn-endret-behov = Behovet er endra
plasser-grunn-annet = Noko anna

## Det som kan gjerast

plasser-takk-ja = Takk ja
plasser-takk-ja-tittel = Takke ja til plass { $nummer }?
plasser-takk-ja-ingress = Plassen blir tildelt kommunen. Då kan de inngå introduksjonsavtale. De kan gi plassen tilbake seinare.
plasser-takk-ja-ja = Ja, vi tar plassen
plasser-takk-ja-gjort = De har takka ja. Plassen er tildelt kommunen.
plasser-takk-nei = Takk nei
plasser-takk-nei-tittel = Takke nei til plass { $nummer }?
plasser-takk-nei-ingress = Plassen går til den som står først i køen. Dette kan ikkje angrast. Vil de ha ein plass seinare, må de søke på nytt.
plasser-takk-nei-begrunnelse = Kvifor takkar de nei?
plasser-takk-nei-begrunnelse-hjelp = De kan la feltet stå tomt.
plasser-takk-nei-ja = Ja, vi takkar nei
plasser-takk-nei-gjort = De har takka nei. Plassen går til den som står først i køen.
plasser-gi-tilbake = Gi plassen tilbake
plasser-gi-tilbake-tittel = Gi tilbake plass { $nummer }?
plasser-gi-tilbake-ingress = Plassen går til den som står først i køen. Dette kan ikkje angrast. Vil de ha ein plass seinare, må de søke på nytt.
plasser-gi-tilbake-grunn = Kvifor gir de plassen tilbake?
plasser-gi-tilbake-begrunnelse = Fortel gjerne meir
plasser-gi-tilbake-begrunnelse-hjelp = Må fyllast ut viss de vel «Noko anna». Skriv ikkje namn på personar.
plasser-gi-tilbake-ja = Ja, gi plassen tilbake
plasser-gi-tilbake-gjort = Plassen er gitt tilbake.
plasser-utsett = Gi meir tid
plasser-utsett-tittel = Gi { $kommune } meir tid til å svare?
plasser-utsett-ingress = Svarfristen på plass { $nummer } er { $svarfrist }. Kommunen ser den nye fristen og grunngivinga.
plasser-utsett-dato = Ny svarfrist
plasser-utsett-begrunnelse = Kvifor får dei meir tid?
plasser-utsett-ja = Flytt svarfristen
plasser-utsett-gjort = Svarfristen er flytta.
plasser-trekk = Trekk tilbodet
plasser-trekk-tittel = Trekkje tilbodet om plass { $nummer } frå { $kommune }?
plasser-trekk-ingress = Plassen går til den som står først i køen. Dette kan ikkje angrast. Kommunen ser grunngivinga.
plasser-trekk-begrunnelse = Kvifor blir tilbodet trekt?
plasser-trekk-ja = Ja, trekk tilbodet
plasser-trekk-gjort = Tilbodet er trekt.
plasser-avbryt = Tilbake utan å endre

## Når det ikkje går

plasser-feil-tittel = Ingenting er endra
plasser-feil-ikke-tilbudt = Plassen er ikkje eit ope tilbod lenger. Nokon har svart, eller tilbodet er trekt.
plasser-feil-ikke-tildelt = Plassen er ikkje tildelt kommunen no, så han kan ikkje bli gitt tilbake.
plasser-feil-avtale-loper = Ein avtale under plassen er ikkje over. Avlys han eller avslutt han først, så kan de gi plassen tilbake.
plasser-feil-tid-igjen = Det er tid igjen på plassen som nokon kan bruke. Gi han heller tilbake.
plasser-feil-frist-loper = Kommunen kan svare til og med { $dato }. Tilbodet kan først trekkjast etter det.
plasser-feil-begrunnelse = Skriv ei grunngiving
plasser-feil-lang = Teksten er for lang. Kort ned til høgst { $hoyst } teikn
plasser-feil-grunn = Vel ein grunn
plasser-feil-svarfrist = Vel ein dato etter { $dato }
plasser-feil-svarfrist-form = Skriv ein dato, til dømes 31.05.2022

## På oppgåvesidene

plasser-oppgave-svar = Svar på tilbodet om plass { $nummer }
plasser-oppgave-svar-forklaring = Svar innan { $dato }.
plasser-oppgave-svar-over = Svarfristen var { $dato }. Tilbodet gjeld framleis.
plasser-oppgave-svar-lenke = Sjå tilbodet
plasser-oppgave-tilbudene = Tilbod som ventar på svar
plasser-oppgave-over = { $antall ->
    [one] 1 tilbod er ikkje svart på i tide
   *[other] { $antall } tilbod er ikkje svart på i tide
}
plasser-oppgave-over-forklaring = Gi meir tid eller trekk tilbodet, så plassen kan brukast.
plasser-oppgave-over-lenke = Sjå tilboda

## Avtalane

plasser-avtalene = Avtalar på plassen
plasser-avtalene-ingen = Ingen avtalar enno.
plasser-avtalene-fullt = Avtalane bruker heile plassen. Det er ikkje rom for ein avtale til.
plasser-avtalene-ny = Lag ein avtale
plasser-avtalene-ny-i-ramme = Lag ein avtale i periode { $nummer }
plasser-avslutt = Avslutt plassen
plasser-avslutt-forklaring = Tida på plassen er brukt, eller det som er att, er for kort for ein ny lege. Avslutt plassen, så går han til neste i køen.
plasser-avslutt-tittel = Vil du avslutte plass { $nummer }?
plasser-avslutt-ingress = Tida er brukt. Når plassen er avslutta, kan Helsedirektoratet gi han til nokon andre. Avtalane og historia vert ståande.
plasser-avslutt-ja = Avslutt plassen
plasser-avslutt-gjort = Plassen er avslutta.
