# Kva nokon er her for å gjere.

rolle-kommune = kommune
rolle-saksbehandler = sakshandsamar
rolle-attestant = attestant
rolle-leder = leiar
rolle-departement = departement
rolle-lege = lege
rolle-helfo = Helfo
