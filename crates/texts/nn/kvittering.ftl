# Kvitteringa for ein sendt søknad, som side og som PDF.

kvittering-tittel = Søknaden er mottatt
kvittering-saksnummer = Saksnummer
kvittering-mottatt = Mottatt
kvittering-utlysning = Utlysing
kvittering-status = Status
kvittering-status-sendt = Ventar på vurdering
kvittering-status-innstilt = Vurdert, ventar på at plassane blir fordelte
kvittering-status-avgjort = Avgjord
kvittering-fra-fil = Søknaden er lagd inn frå ei fil.
kvittering-fra-epost = Søknaden kom på e-post. Ein sakshandsamar har skrive han inn.
kvittering-hent = Last ned kvitteringa (PDF)
kvittering-les-svaret = Les svaret
kvittering-videre = Kva skjer no?
kvittering-videre-vurdering = Ein sakshandsamar i Helsedirektoratet vurderer søknaden mot reglane.
kvittering-videre-fordeling = Etter fristen { $dato } blir alle plassane sette i rekkjefølgje, og kvoten på { $kvote } blir fordelt.
kvittering-videre-svar = Svaret kjem som brev under Brev. De treng ikkje gjere noko i mellomtida.
kvittering-videre-avgjort = Søknaden er avgjord. Svaret ligg under Brev.
kvittering-endre = Er noko feil, kan de endre søknaden her til og med { $frist }. Etter det kan de skrive til { $epost } og oppgi saksnummer { $saksnummer }.
kvittering-sendte = Dette sende de
kvittering-vurderinger = Slik står søknaden mot reglane
kvittering-vurderinger-ingress = Sakshandsamaren ser dei same vurderingane, og avgjer det som må vurderast.

## PDF

kvittering-pdf-tittel = Kvittering for søknad om introduksjonsavtalar
kvittering-pdf-avsender = Helsedirektoratet
kvittering-pdf-mottaker = { $kommune } kommune
kvittering-pdf-innledning = Vi fekk søknaden frå { $kommune } kommune { $tidspunkt }. Saksnummeret er { $saksnummer }.
kvittering-pdf-regel = Regel
kvittering-pdf-utfall = Utfall
kvittering-pdf-regel-og-tittel = { $regel }: { $tittel }
kvittering-pdf-bunntekst = Kvitteringa er laga av søknaden slik vi fekk han.
kvittering-pdf-demonstrasjon = Demonstrasjon: Kvitteringa byggjer på oppdikta opplysningar og har ingen verknad.
kvittering-pdf-dato = Dato
kvittering-pdf-saksnummer = Saksnummer
kvittering-pdf-dokumentnummer = Dokumentnummer
kvittering-pdf-side = Side
kvittering-pdf-av = av
kvittering-pdf-filnavn = kvittering-{ $saksnummer }.pdf
kvittering-tittel-endret = Den nye versjonen er motteken
kvittering-postkasse = Vi skriv til { $adresse } når svaret er klart.
kvittering-uten-postkasse = De får ikkje e-post når svaret kjem.
kvittering-uten-postkasse-lenke = Legg inn ei felles e-postadresse, så seier vi frå.
kvittering-pdf-versjon = Versjon
kvittering-pdf-versjon-verdi = { $ny }. Han kjem i staden for versjon { $gammel } frå { $tidspunkt }.
