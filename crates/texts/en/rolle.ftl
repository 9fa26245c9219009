# What someone is here to do.

rolle-kommune = municipality
rolle-saksbehandler = case worker
rolle-attestant = approver
rolle-leder = manager
rolle-departement = ministry
rolle-lege = doctor
rolle-helfo = Helfo
