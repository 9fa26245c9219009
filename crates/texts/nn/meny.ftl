# Hovudmenyen og botnen av sidene.

meny-forside = Framside
meny-oppgaver = Oppgåver
meny-brev = Brev
meny-saker = Saker
meny-prioritering = Prioritering
meny-attestering = Attestering
meny-regler = Regelbok
meny-om = Om Hjemmel
