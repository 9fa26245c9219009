# Kvitteringen for en sendt søknad, som side og som PDF.

kvittering-tittel = Søknaden er mottatt
kvittering-saksnummer = Saksnummer
kvittering-mottatt = Mottatt
kvittering-utlysning = Utlysning
kvittering-status = Status
kvittering-status-sendt = Venter på vurdering
kvittering-status-innstilt = Vurdert, venter på at plassene blir fordelt
kvittering-status-avgjort = Avgjort
kvittering-fra-fil = Søknaden er lagt inn fra en fil.
kvittering-fra-epost = Søknaden kom på e-post. En saksbehandler har skrevet den inn.
kvittering-hent = Last ned kvitteringen (PDF)
kvittering-les-svaret = Les svaret
kvittering-videre = Hva skjer nå?
kvittering-videre-vurdering = En saksbehandler i Helsedirektoratet vurderer søknaden mot reglene.
kvittering-videre-fordeling = Etter fristen { $dato } settes alle plassene i rekkefølge, og kvoten på { $kvote } fordeles.
kvittering-videre-svar = Svaret kommer som brev under Brev. Dere trenger ikke gjøre noe i mellomtiden.
kvittering-videre-avgjort = Søknaden er avgjort. Svaret ligger under Brev.
kvittering-endre = Er noe feil, kan dere endre søknaden her til og med { $frist }. Etter det kan dere skrive til { $epost } og oppgi saksnummer { $saksnummer }.
kvittering-sendte = Dette sendte dere
kvittering-vurderinger = Slik står søknaden mot reglene
kvittering-vurderinger-ingress = Saksbehandleren ser de samme vurderingene, og avgjør det som må vurderes.

## PDF

kvittering-pdf-tittel = Kvittering for søknad om introduksjonsavtaler
kvittering-pdf-avsender = Helsedirektoratet
kvittering-pdf-mottaker = { $kommune } kommune
kvittering-pdf-innledning = Vi har mottatt søknaden fra { $kommune } kommune { $tidspunkt }. Saksnummeret er { $saksnummer }.
kvittering-pdf-regel = Regel
kvittering-pdf-utfall = Utfall
kvittering-pdf-regel-og-tittel = { $regel }: { $tittel }
kvittering-pdf-bunntekst = Kvitteringen er laget av søknaden slik den ble mottatt.
kvittering-pdf-demonstrasjon = Demonstrasjon: Kvitteringen bygger på oppdiktede opplysninger og har ingen virkning.
kvittering-pdf-dato = Dato
kvittering-pdf-saksnummer = Saksnummer
kvittering-pdf-dokumentnummer = Dokumentnummer
kvittering-pdf-side = Side
kvittering-pdf-av = av
kvittering-pdf-filnavn = kvittering-{ $saksnummer }.pdf
kvittering-tittel-endret = Den nye versjonen er mottatt
kvittering-postkasse = Vi skriver til { $adresse } når svaret er klart.
kvittering-uten-postkasse = Dere får ikke e-post når svaret kommer.
kvittering-uten-postkasse-lenke = Legg inn en felles e-postadresse, så sier vi fra.
kvittering-pdf-versjon = Versjon
kvittering-pdf-versjon-verdi = { $ny }. Den kommer i stedet for versjon { $gammel } fra { $tidspunkt }.
