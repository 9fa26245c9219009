# Innlogging.

innlogging-tittel = Logg inn
innlogging-demo-ingress = Dette er ein demonstrasjon. Vel ei rolle og sjå korleis systemet ser ut derifrå. Du treng ikkje passord, og alle personane er oppdikta.
innlogging-velg = Logg inn
innlogging-velg-navn = som { $navn }
innlogging-kommune-tittel = Ein annan kommune
innlogging-kommune-ledetekst = Kommune
innlogging-kommune-hjelp = Vel ein kommune som ikkje har søkt, og prøv heile søknaden.
innlogging-kommune-tom = Vel kommune
innlogging-kommune-knapp = Logg inn for kommunen
innlogging-kommune-navn = { $kommune } kommune
innlogging-ikke-satt-opp = Innlogging er ikkje sett opp på denne installasjonen. Dei opne sidene verkar som vanleg.
innlogging-roller = Roller
innlogging-dato-tittel = Datoen i demonstrasjonen
innlogging-dato-ingress = Reglar og fristar følgjer datoen. Søknadsfristen er 15. mars 2022. Prioriteringa kan først sendast til attestering etter fristen.
innlogging-dato-ledetekst = Vis demonstrasjonen slik han er
innlogging-dato-annen = Eller ein annan dag
innlogging-dato-knapp = Gå til datoen
innlogging-dato-for = { $dato }, dagen før fristen
innlogging-dato-etter = { $dato }, etter fristen
innlogging-dato-senere = { $dato }
innlogging-rolle-kommune = Skriv og sender søknaden, får brevet.
innlogging-rolle-saksbehandler = Vurderer søknader og set opp prioriteringa.
innlogging-rolle-attestant = Kontrollerer og godkjenner det nokon andre har førebudd.
innlogging-rolle-leder = Ser alt og kan godkjenne.
innlogging-rolle-departement = Har innsyn, endrar ingenting.
innlogging-rolle-lege = Ser eigne avtalar og eiga tid, og signerer.
