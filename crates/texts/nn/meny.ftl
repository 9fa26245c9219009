# Hovudmenyen og botnen av sidene.

meny-forside = Framside
meny-oppgaver = Oppgåver
meny-brev = Brev
meny-saker = Saker
meny-prioritering = Prioritering
meny-attestering = Attestering
meny-kommuner = Kommunar
meny-tall = Tal
meny-varsel = Varsel på e-post
meny-plasser = Plassar
meny-avtaler = Avtalar
meny-oppdrag = Oppdrag
meny-regler = Regelbok
meny-tilgangsnokler = Tilgangsnøklar
meny-api = API
meny-om = Om Hjemmel
meny-registrering = Registrering
meny-refusjonsrett = Refusjonsrett
meny-kontroll = Kontroll av krav
meny-folketrygd = Folketrygda
