# Tilgangsnøkler for API-et: lederen lager dem, ser dem og tilbakekaller dem.

tilgangsnokkel-tittel = Tilgangsnøkler
tilgangsnokkel-ingress = Med en tilgangsnøkkel kan en organisasjons eget system hente og sende over API-et. Her ser du hvilke som finnes, hva de åpner, og når de sist ble brukt.
tilgangsnokkel-om-api = Hva nøklene brukes til, står på siden om API-et
tilgangsnokkel-lag = Lag en tilgangsnøkkel
tilgangsnokkel-laget-aria = Tilgangsnøkler
tilgangsnokkel-tom = Ingen tilgangsnøkler
tilgangsnokkel-tom-hvordan = Nøklene kommer hit når du lager dem. Lag én for hvert system, så kan du tilbakekalle den uten å stoppe de andre.
tilgangsnokkel-tom-gyldige = Ingen nøkler er i bruk nå
tilgangsnokkel-tom-gyldige-hvordan = Nøkler som er tilbakekalt eller utløpt, vises når du velger alle.
tilgangsnokkel-vis = Vis
tilgangsnokkel-vis-gyldige = Gyldige
tilgangsnokkel-vis-alle = Alle
tilgangsnokkel-navn = Navn
tilgangsnokkel-organisasjon = Organisasjon
tilgangsnokkel-omfang = Åpner
tilgangsnokkel-laget = Laget
tilgangsnokkel-laget-av = { $dato } av { $navn }
tilgangsnokkel-siste-dag = Siste dag
tilgangsnokkel-sist-brukt = Sist brukt
tilgangsnokkel-aldri = Aldri
tilgangsnokkel-handling = Tilbakekall
tilgangsnokkel-utlopt = Utløpt
tilgangsnokkel-tilbakekalt = Tilbakekalt { $dato } av { $navn }
tilgangsnokkel-tilbakekall-navn = Tilbakekall { $navn }
tilgangsnokkel-kvittering-tilbakekalt = Nøkkelen er tilbakekalt. Den åpner ikke noe lenger.

## Skjemaet

tilgangsnokkel-ny-tittel = Lag en tilgangsnøkkel
tilgangsnokkel-ny-ingress = Lag én nøkkel for hvert system. Nøkkelen vises én gang, når du har laget den.
tilgangsnokkel-felt-navn = Hva er nøkkelen til?
tilgangsnokkel-felt-navn-hjelp = Skriv systemet og hvem som har ansvar for det, for eksempel «Sakssystemet, arkivet».
tilgangsnokkel-felt-organisasjon = Hvem skal bruke den?
tilgangsnokkel-organisasjon-direktorat = Helsedirektoratet
tilgangsnokkel-organisasjon-direktorat-hjelp = Ser hele landet, og kan få sende inn søknader fra fil.
tilgangsnokkel-organisasjon-departement = Departementet
tilgangsnokkel-organisasjon-departement-hjelp = Ser hele landet og endrer ingenting.
tilgangsnokkel-organisasjon-kommune = En kommune
tilgangsnokkel-organisasjon-kommune-hjelp = Ser bare sine egne søknader, plasser og avtaler.
tilgangsnokkel-felt-kommune = Hvilken kommune?
tilgangsnokkel-felt-kommune-hjelp = Bare når en kommune skal bruke nøkkelen.
tilgangsnokkel-velg-kommune = Velg kommune
tilgangsnokkel-felt-omfang = Hva skal den åpne?
tilgangsnokkel-omfang-runde-les = Se søknader, rangering, plasser og avtaler (runde:les)
tilgangsnokkel-omfang-runde-innhold = Se hva som står i søknadene, og hvem som er part i avtalene (runde:innhold)
tilgangsnokkel-omfang-runde-innhold-hjelp = Trenger runde:les i tillegg.
tilgangsnokkel-omfang-soknad-skriv = Sende inn søknader fra fil (soknad:skriv)
tilgangsnokkel-omfang-soknad-skriv-hjelp = Bare for Helsedirektoratet.
tilgangsnokkel-felt-siste-dag = Siste dag den skal gjelde
tilgangsnokkel-felt-siste-dag-hjelp = Høyst { $dager } dager fram, så noen ser på den minst én gang i året.
tilgangsnokkel-ny-knapp = Lag nøkkelen
tilgangsnokkel-avbryt = Avbryt
tilgangsnokkel-feil-navn = Skriv hva nøkkelen er til, med 1 til { $mest } tegn
tilgangsnokkel-feil-organisasjon = Velg hvem som skal bruke nøkkelen
tilgangsnokkel-feil-kommune = Velg hvilken kommune som skal bruke nøkkelen
tilgangsnokkel-feil-omfang = Velg minst én ting nøkkelen skal åpne
tilgangsnokkel-feil-omfang-ikke-lov = Organisasjonen kan ikke få { $omfang }. Fjern krysset, eller velg Helsedirektoratet
tilgangsnokkel-feil-siste-dag = Velg en dag fra i dag til høyst { $dager } dager fram

## Når den er laget

tilgangsnokkel-vist-tittel = Nøkkelen er laget
tilgangsnokkel-vist-advarsel-tittel = Kopier nøkkelen nå
tilgangsnokkel-vist-advarsel = Den vises bare denne ene gangen. Vi lagrer ikke selve nøkkelen. Mister du den, må du tilbakekalle den og lage en ny.
tilgangsnokkel-vist-felt = Tilgangsnøkkel for { $navn }
tilgangsnokkel-vist-felt-hjelp = Lagre den der systemet holder hemmeligheter. Send den aldri i e-post eller chat.
tilgangsnokkel-vist-ferdig = Jeg har kopiert nøkkelen
tilgangsnokkel-finnes-tittel = Nøkkelen er allerede laget
tilgangsnokkel-finnes = Skjemaet er sendt før, og nøkkelen kan ikke vises på nytt. Fikk du ikke kopiert den, tilbakekall den i listen og lag en ny.

## Tilbakekalling

tilgangsnokkel-tilbakekall-tittel = Vil du tilbakekalle nøkkelen?
tilgangsnokkel-tilbakekall-ingress = Systemet som bruker den, mister adgangen med én gang. Det kan ikke angres, men du kan lage en ny nøkkel.
tilgangsnokkel-tilbakekall-ja = Ja, tilbakekall nøkkelen
tilgangsnokkel-tilbakekall-nei = Nei, behold den
tilgangsnokkel-er-tilbakekalt-tittel = Nøkkelen er allerede tilbakekalt
tilgangsnokkel-er-tilbakekalt = Noen har tilbakekalt den i mellomtiden. Du trenger ikke gjøre noe mer.
tilgangsnokkel-organisasjon-helfo = Helfo
tilgangsnokkel-organisasjon-helfo-hjelp = Slår opp refusjonsrett og følger registreringen. Ser ikke sakene.
tilgangsnokkel-omfang-refusjonsrett = Slå opp refusjonsrett
tilgangsnokkel-omfang-refusjonsrett-hjelp = Om en lege har refusjonsrett på en liste en dag, og hvorfor eller hvorfor ikke.
tilgangsnokkel-omfang-registrering = Følge registreringen
tilgangsnokkel-omfang-registrering-hjelp = Avtalene slik de er registrert, hver endring av dem, og kvittering for dem.
