# Tilgangsnøklar for API-et: leiaren lagar dei, ser dei og kallar dei tilbake.

tilgangsnokkel-tittel = Tilgangsnøklar
tilgangsnokkel-ingress = Med ein tilgangsnøkkel kan systemet til ein organisasjon hente og sende over API-et. Her ser du kva nøklar som finst, kva dei opnar, og når dei sist blei brukte.
tilgangsnokkel-om-api = Kva nøklane blir brukte til, står på sida om API-et
tilgangsnokkel-lag = Lag ein tilgangsnøkkel
tilgangsnokkel-laget-aria = Tilgangsnøklar
tilgangsnokkel-tom = Ingen tilgangsnøklar
tilgangsnokkel-tom-hvordan = Nøklane kjem hit når du lagar dei. Lag éin for kvart system, så kan du kalle han tilbake utan å stoppe dei andre.
tilgangsnokkel-tom-gyldige = Ingen nøklar er i bruk no
tilgangsnokkel-tom-gyldige-hvordan = Nøklar som er kalla tilbake eller har gått ut, blir viste når du vel alle.
tilgangsnokkel-vis = Vis
tilgangsnokkel-vis-gyldige = Gyldige
tilgangsnokkel-vis-alle = Alle
tilgangsnokkel-navn = Namn
tilgangsnokkel-organisasjon = Organisasjon
tilgangsnokkel-omfang = Opnar
tilgangsnokkel-laget = Laga
tilgangsnokkel-laget-av = { $dato } av { $navn }
tilgangsnokkel-siste-dag = Siste dag
tilgangsnokkel-sist-brukt = Sist brukt
tilgangsnokkel-aldri = Aldri
tilgangsnokkel-handling = Kall tilbake
tilgangsnokkel-utlopt = Gått ut
tilgangsnokkel-tilbakekalt = Kalla tilbake { $dato } av { $navn }
tilgangsnokkel-tilbakekall-navn = Kall tilbake { $navn }
tilgangsnokkel-kvittering-tilbakekalt = Nøkkelen er kalla tilbake. Han opnar ikkje noko lenger.

## Skjemaet

tilgangsnokkel-ny-tittel = Lag ein tilgangsnøkkel
tilgangsnokkel-ny-ingress = Lag éin nøkkel for kvart system. Nøkkelen blir vist éin gong, når du har laga han.
tilgangsnokkel-felt-navn = Kva er nøkkelen til?
tilgangsnokkel-felt-navn-hjelp = Skriv systemet og kven som har ansvar for det, til dømes «Sakssystemet, arkivet».
tilgangsnokkel-felt-organisasjon = Kven skal bruke han?
tilgangsnokkel-organisasjon-direktorat = Helsedirektoratet
tilgangsnokkel-organisasjon-direktorat-hjelp = Ser heile landet, og kan få sende inn søknader frå fil.
tilgangsnokkel-organisasjon-departement = Departementet
tilgangsnokkel-organisasjon-departement-hjelp = Ser heile landet og endrar ingenting.
tilgangsnokkel-organisasjon-kommune = Ein kommune
tilgangsnokkel-organisasjon-kommune-hjelp = Ser berre sine eigne søknader, plassar og avtalar.
tilgangsnokkel-felt-kommune = Kva kommune?
tilgangsnokkel-felt-kommune-hjelp = Berre når ein kommune skal bruke nøkkelen.
tilgangsnokkel-velg-kommune = Vel kommune
tilgangsnokkel-felt-omfang = Kva skal han opne?
tilgangsnokkel-omfang-runde-les = Sjå søknader, rangering, plassar og avtalar (runde:les)
tilgangsnokkel-omfang-runde-innhold = Sjå kva som står i søknadene, og kven som er part i avtalane (runde:innhold)
tilgangsnokkel-omfang-runde-innhold-hjelp = Treng runde:les i tillegg.
tilgangsnokkel-omfang-soknad-skriv = Sende inn søknader frå fil (soknad:skriv)
tilgangsnokkel-omfang-soknad-skriv-hjelp = Berre for Helsedirektoratet.
tilgangsnokkel-felt-siste-dag = Siste dag han skal gjelde
tilgangsnokkel-felt-siste-dag-hjelp = Høgst { $dager } dagar fram, så nokon ser på han minst éin gong i året.
tilgangsnokkel-ny-knapp = Lag nøkkelen
tilgangsnokkel-avbryt = Avbryt
tilgangsnokkel-feil-navn = Skriv kva nøkkelen er til, med 1 til { $mest } teikn
tilgangsnokkel-feil-organisasjon = Vel kven som skal bruke nøkkelen
tilgangsnokkel-feil-kommune = Vel kva kommune som skal bruke nøkkelen
tilgangsnokkel-feil-omfang = Vel minst éin ting nøkkelen skal opne
tilgangsnokkel-feil-omfang-ikke-lov = Organisasjonen kan ikkje få { $omfang }. Fjern krysset, eller vel Helsedirektoratet
tilgangsnokkel-feil-siste-dag = Vel ein dag frå i dag til høgst { $dager } dagar fram

## Når han er laga

tilgangsnokkel-vist-tittel = Nøkkelen er laga
tilgangsnokkel-vist-advarsel-tittel = Kopier nøkkelen no
tilgangsnokkel-vist-advarsel = Han blir vist berre denne eine gongen. Vi lagrar ikkje sjølve nøkkelen. Mistar du han, må du kalle han tilbake og lage ein ny.
tilgangsnokkel-vist-felt = Tilgangsnøkkel for { $navn }
tilgangsnokkel-vist-felt-hjelp = Lagre han der systemet oppbevarer hemmelegheiter. Send han aldri i e-post eller chat.
tilgangsnokkel-vist-ferdig = Eg har kopiert nøkkelen
tilgangsnokkel-finnes-tittel = Nøkkelen er allereie laga
tilgangsnokkel-finnes = Skjemaet er sendt før, og nøkkelen kan ikkje visast på nytt. Fekk du ikkje kopiert han, kall han tilbake i lista og lag ein ny.

## Tilbakekalling

tilgangsnokkel-tilbakekall-tittel = Vil du kalle tilbake nøkkelen?
tilgangsnokkel-tilbakekall-ingress = Systemet som bruker han, mistar tilgangen med ein gong. Det kan ikkje angrast, men du kan lage ein ny nøkkel.
tilgangsnokkel-tilbakekall-ja = Ja, kall tilbake nøkkelen
tilgangsnokkel-tilbakekall-nei = Nei, behald han
tilgangsnokkel-er-tilbakekalt-tittel = Nøkkelen er allereie kalla tilbake
tilgangsnokkel-er-tilbakekalt = Nokon har kalla han tilbake i mellomtida. Du treng ikkje gjere noko meir.
tilgangsnokkel-organisasjon-helfo = Helfo
tilgangsnokkel-organisasjon-helfo-hjelp = Slår opp refusjonsrett og følgjer registreringa. Ser ikkje sakene.
tilgangsnokkel-omfang-refusjonsrett = Slå opp refusjonsrett
tilgangsnokkel-omfang-refusjonsrett-hjelp = Om ein lege har refusjonsrett på ei liste ein dag, og kvifor eller kvifor ikkje.
tilgangsnokkel-omfang-registrering = Følgje registreringa
tilgangsnokkel-omfang-registrering-hjelp = Avtalane slik dei er registrerte, kvar endring av dei, og kvittering for dei.
