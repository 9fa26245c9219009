# Skjemaet for svaret på eit spørsmål i regelboka.

sporsmalssvar-tittel = Svar på spørsmål
sporsmalssvar-ingress = Registrer det departementet har svart. Alle kan lese svaret i regelboka.
sporsmalssvar-tekst = Kva svaret er
sporsmalssvar-tekst-hjelp = Kort, med dine eigne ord.
sporsmalssvar-fra = Kven som svarte
sporsmalssvar-fra-hjelp = Avdelinga eller rolla. Ikkje namn på enkeltpersonar.
sporsmalssvar-dato = Dagen svaret kom
sporsmalssvar-referanse = Kvar svaret står
sporsmalssvar-referanse-hjelp = Brev, saksnummer eller møte. Kan stå tomt.
sporsmalssvar-oppdrag = Oppdraget svaret høyrer til
sporsmalssvar-oppdrag-ingen = Ikkje knytta til eit oppdrag
sporsmalssvar-lagre = Lagre svaret
sporsmalssvar-avbryt = Avbryt
sporsmalssvar-trekk = Trekk svaret tilbake
sporsmalssvar-trekk-hjelp = Spørsmålet blir ståande som ikkje svart på. Historikken beheld svaret.
sporsmalssvar-feil-tekst = Skriv kva svaret er, med høgst { $lengst } teikn.
sporsmalssvar-feil-fra = Skriv kven som svarte, med høgst { $lengst } teikn.
sporsmalssvar-feil-dato = Skriv dagen svaret kom som år, månad og dag, til dømes { $eksempel }. Datoen kan ikkje vere seinare enn i dag.
sporsmalssvar-feil-referanse = Kort ned til høgst { $lengst } teikn.
sporsmalssvar-konflikt = Nokon andre har endra svaret. Det du skreiv, står framleis her. Sjå svaret i lista, og lagre på nytt viss det framleis passar.
sporsmalssvar-historikk = Historikk
