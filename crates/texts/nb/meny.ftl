# Hovedmenyen og bunnen av sidene.

meny-forside = Forside
meny-oppgaver = Oppgaver
meny-brev = Brev
meny-saker = Saker
meny-prioritering = Prioritering
meny-attestering = Attestering
meny-kommuner = Kommuner
meny-tall = Tall
meny-varsel = Varsel på e-post
meny-plasser = Plasser
meny-avtaler = Avtaler
meny-oppdrag = Oppdrag
meny-regler = Regelbok
meny-tilgangsnokler = Tilgangsnøkler
meny-api = API
meny-om = Om Hjemmel
meny-registrering = Registrering
meny-refusjonsrett = Refusjonsrett
meny-kontroll = Kontroll av krav
meny-folketrygd = Folketrygden
