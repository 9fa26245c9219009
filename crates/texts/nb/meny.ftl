# Hovedmenyen og bunnen av sidene.

meny-forside = Forside
meny-oppgaver = Oppgaver
meny-brev = Brev
meny-saker = Saker
meny-prioritering = Prioritering
meny-attestering = Attestering
meny-regler = Regelbok
meny-om = Om Hjemmel
