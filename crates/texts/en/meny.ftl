# The main menu and the foot of the pages.

meny-forside = Home
meny-oppgaver = Tasks
meny-brev = Letters
meny-saker = Cases
meny-prioritering = Prioritisation
meny-attestering = Approval
meny-kommuner = Municipalities
meny-tall = Figures
meny-varsel = Email alerts
meny-plasser = Places
meny-avtaler = Agreements
meny-oppdrag = Assignments
meny-regler = Rule book
meny-tilgangsnokler = Access keys
meny-api = API
meny-om = About Hjemmel
meny-registrering = Registration
meny-refusjonsrett = Refund right
meny-kontroll = Control of claims
meny-folketrygd = National insurance
