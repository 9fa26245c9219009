# Innlogging.

innlogging-tittel = Logg inn
innlogging-demo-ingress = Dette er en demonstrasjon. Velg en rolle og se hvordan systemet ser ut derfra. Ingen passord trengs, og alle personene er oppdiktet.
innlogging-velg = Logg inn
innlogging-velg-navn = som { $navn }
innlogging-kommune-tittel = En annen kommune
innlogging-kommune-ledetekst = Kommune
innlogging-kommune-hjelp = Velg en kommune som ikke har søkt, og prøv hele søknaden.
innlogging-kommune-tom = Velg kommune
innlogging-kommune-knapp = Logg inn for kommunen
innlogging-kommune-navn = { $kommune } kommune
innlogging-ikke-satt-opp = Innlogging er ikke satt opp på denne installasjonen. De åpne sidene virker som vanlig.
innlogging-roller = Roller
innlogging-dato-tittel = Demonstrasjonens dato
innlogging-dato-ingress = Regler og frister følger datoen. Søknadsfristen er 15. mars 2022. Prioriteringen kan først sendes til attestering etter fristen.
innlogging-dato-ledetekst = Vis demonstrasjonen slik den er
innlogging-dato-annen = Eller en annen dag
innlogging-dato-knapp = Gå til datoen
innlogging-dato-for = { $dato }, dagen før fristen
innlogging-dato-etter = { $dato }, etter fristen
innlogging-dato-senere = { $dato }
innlogging-rolle-kommune = Skriver og sender søknaden, får brevet.
innlogging-rolle-saksbehandler = Vurderer søknader og setter opp prioriteringen.
innlogging-rolle-attestant = Kontrollerer og godkjenner det en annen har forberedt.
innlogging-rolle-leder = Ser alt og kan godkjenne.
innlogging-rolle-departement = Har innsyn, endrer ingenting.
innlogging-rolle-lege = Ser egne avtaler og egen tid, og signerer.
