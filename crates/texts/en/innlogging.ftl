# Signing in.

innlogging-tittel = Sign in
innlogging-demo-ingress = This is a demonstration. Select a role and see what the system looks like from there. You need no password, and all the people are invented.
innlogging-velg = Sign in
innlogging-velg-navn = as { $navn }
innlogging-kommune-tittel = Another municipality
innlogging-kommune-ledetekst = Municipality
innlogging-kommune-hjelp = Select a municipality that has not applied, and try the whole application.
innlogging-kommune-tom = Select a municipality
innlogging-kommune-knapp = Sign in for the municipality
innlogging-kommune-navn = { $kommune } Municipality
innlogging-ikke-satt-opp = Sign-in has not been set up on this installation. The open pages work as usual.
innlogging-roller = Roles
innlogging-dato-tittel = The date of the demonstration
innlogging-dato-ingress = Rules and deadlines follow the date. The application deadline is 15 March 2022. The prioritisation can be sent for approval only after the deadline.
innlogging-dato-ledetekst = Show the demonstration as it is on
innlogging-dato-annen = Or another day
innlogging-dato-knapp = Go to the date
innlogging-dato-for = { $dato }, the day before the deadline
innlogging-dato-etter = { $dato }, after the deadline
innlogging-dato-senere = { $dato }
innlogging-rolle-kommune = Writes and sends the application, gets the letter.
innlogging-rolle-saksbehandler = Assesses applications and draws up the prioritisation.
innlogging-rolle-attestant = Checks and approves what someone else has prepared.
innlogging-rolle-leder = Sees everything and can approve.
innlogging-rolle-departement = Can view, but changes nothing.
innlogging-rolle-lege = Sees own agreements and own time, and signs.
