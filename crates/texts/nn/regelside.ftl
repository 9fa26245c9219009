# Orda på sidene i docs/rules, som blir laga av reglane sjølve.

regelside-merknad = Denne sida er laga av reglane, tekstane og tilfella. Rett dei, og lag sida på nytt.

## Oversikta

regelside-oversikt-tittel = Reglane
regelside-oversikt-ingress = Kvar regel har si eiga side, med kjelde, verdiar og tilfelle. Reglane har faste nummer som aldri blir brukte om igjen.
regelside-oversikt-arter = Kor bindande ein regel er
regelside-oversikt-statuser = Kor sikker kjelda er
regelside-oversikt-kilder = Kjeldene
regelside-oversikt-kilde = { $navn }, { $dato }. { $avsender }.

## Ein regel

regelside-regel-tittel = { $regel }: { $tittel }
regelside-regel-tilbake = Alle reglane
regelside-regel-gjelder = Regelen blir prøvd på: { $hva }.
regelside-regel-apen = Regelen byggjer delvis på tolking eller på noko som ikkje er stadfesta. Sjå status nedanfor.
regelside-regel-versjoner = Kva regelen seier
regelside-regel-versjon = Versjon { $nummer }, gjeld frå { $dato }
regelside-regel-svar = Kva regelen kan svare
regelside-regel-svar-om = Opplysningane i saka kjem inn der det står namn i hakeparentes.
regelside-regel-parametere = Verdiar som regelen les
regelside-regel-uten-parametere = Regelen les ingen verdiar.
regelside-regel-tilfeller = Tilfelle
regelside-regel-tilfeller-om = Tabellane blir prøvde mot regelen kvar gong noko blir endra. Dei ligg i { $fil }.
regelside-regel-kode = Koden
regelside-regel-kode-om = Regelen er skriven i { $fil }.

## Parametrar

regelside-parametere-tittel = Parametrane
regelside-parametere-ingress = Verdiar som kan endrast med ein dato, og kjelda til kvar av dei. Ei avgjerd bruker verdien som gjaldt den dagen.
regelside-parametere-brukt-av = Brukt av { $regler }.
regelside-parametere-ikke-brukt = Ingen regel les parameteren. Han blir vist til opplysning og brukt når noko blir prøvd ut.
regelside-parametere-fil = Verdiane står i { $fil }.

## Ord i tabellar

regelside-ord-regel = Regel
regelside-ord-tittel = Tittel
regelside-ord-art = Art
regelside-ord-gjelder = Blir prøvd på
regelside-ord-status = Status
regelside-ord-kilde = Kjelde
regelside-ord-dato = Dato
regelside-ord-punkt = Punkt
regelside-ord-nokkel = Nøkkel
regelside-ord-setning = Setning
regelside-ord-verdi = Verdi
regelside-ord-gjelder-fra = Gjeld frå
regelside-ord-kjent-fra = Kjend frå
regelside-ord-kontrollert = Sist kontrollert

## Kva ein regel gjeld

regelside-gjelder-soknad = søknad
regelside-gjelder-tildeling = tildeling
regelside-gjelder-vedtak = vedtak
regelside-gjelder-avtale = avtale
regelside-gjelder-refusjon = refusjon
