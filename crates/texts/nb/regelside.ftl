# Ordene på sidene i docs/rules, som lages av reglene selv.

regelside-merknad = Denne siden er laget av reglene, tekstene og tilfellene. Rett dem, og lag siden på nytt.

## Oversikten

regelside-oversikt-tittel = Reglene
regelside-oversikt-ingress = Hver regel har sin egen side, med kilde, verdier og tilfeller. Reglene har faste numre som aldri blir brukt om igjen.
regelside-oversikt-arter = Hvor bindende en regel er
regelside-oversikt-statuser = Hvor sikker kilden er
regelside-oversikt-kilder = Kildene
regelside-oversikt-kilde = { $navn }, { $dato }. { $avsender }.

## En regel

regelside-regel-tittel = { $regel }: { $tittel }
regelside-regel-tilbake = Alle reglene
regelside-regel-gjelder = Regelen prøves på: { $hva }.
regelside-regel-apen = Regelen bygger delvis på tolkning eller på noe som ikke er bekreftet. Se status nedenfor.
regelside-regel-versjoner = Hva regelen sier
regelside-regel-versjon = Versjon { $nummer }, gjelder fra { $dato }
regelside-regel-svar = Hva regelen kan svare
regelside-regel-svar-om = Navn i hakeparentes blir byttet ut med opplysningene i saken.
regelside-regel-parametere = Verdier som regelen leser
regelside-regel-uten-parametere = Regelen leser ingen verdier.
regelside-regel-tilfeller = Tilfeller
regelside-regel-tilfeller-om = Tabellene prøves mot regelen hver gang noe endres. De ligger i { $fil }.
regelside-regel-kode = Koden
regelside-regel-kode-om = Regelen er skrevet i { $fil }.

## Parametere

regelside-parametere-tittel = Parameterne
regelside-parametere-ingress = Verdier som kan endres med en dato, og hvor hver av dem kommer fra. En avgjørelse bruker verdien som gjaldt den dagen.
regelside-parametere-brukt-av = Brukt av { $regler }.
regelside-parametere-ikke-brukt = Ingen regel leser den. Den vises til opplysning og brukes når noe prøves ut.
regelside-parametere-fil = Verdiene står i { $fil }.

## Ord i tabeller

regelside-ord-regel = Regel
regelside-ord-tittel = Tittel
regelside-ord-art = Art
regelside-ord-gjelder = Prøves på
regelside-ord-status = Status
regelside-ord-kilde = Kilde
regelside-ord-dato = Dato
regelside-ord-punkt = Punkt
regelside-ord-nokkel = Nøkkel
regelside-ord-setning = Setning
regelside-ord-verdi = Verdi
regelside-ord-gjelder-fra = Gjelder fra
regelside-ord-kjent-fra = Kjent fra
regelside-ord-kontrollert = Sist kontrollert

## Hva en regel gjelder

regelside-gjelder-soknad = søknad
regelside-gjelder-tildeling = tildeling
regelside-gjelder-vedtak = vedtak
regelside-gjelder-avtale = avtale
regelside-gjelder-refusjon = refusjon
