# Skjemaet for svaret på et spørsmål i regelboken.

sporsmalssvar-tittel = Svar på spørsmål
sporsmalssvar-ingress = Registrer det departementet har svart. Alle kan lese svaret i regelboken.
sporsmalssvar-tekst = Hva svaret er
sporsmalssvar-tekst-hjelp = Kort, med dine egne ord.
sporsmalssvar-fra = Hvem som svarte
sporsmalssvar-fra-hjelp = Avdelingen eller rollen. Ikke navn på enkeltpersoner.
sporsmalssvar-dato = Dagen svaret kom
sporsmalssvar-referanse = Hvor svaret står
sporsmalssvar-referanse-hjelp = Brev, saksnummer eller møte. Kan stå tomt.
sporsmalssvar-oppdrag = Oppdraget svaret hører til
sporsmalssvar-oppdrag-ingen = Ikke knyttet til et oppdrag
sporsmalssvar-lagre = Lagre svaret
sporsmalssvar-avbryt = Avbryt
sporsmalssvar-trekk = Trekk svaret tilbake
sporsmalssvar-trekk-hjelp = Spørsmålet blir stående som ubesvart. Historikken beholder svaret.
sporsmalssvar-feil-tekst = Skriv hva svaret er, med høyst { $lengst } tegn.
sporsmalssvar-feil-fra = Skriv hvem som svarte, med høyst { $lengst } tegn.
sporsmalssvar-feil-dato = Skriv dagen svaret kom som år, måned og dag, for eksempel { $eksempel }. Den kan ikke være senere enn i dag.
sporsmalssvar-feil-referanse = Kort ned til høyst { $lengst } tegn.
sporsmalssvar-konflikt = En annen har endret svaret. Det du skrev, står fortsatt her. Se svaret i listen, og lagre på nytt hvis det fortsatt passer.
sporsmalssvar-historikk = Historikk
