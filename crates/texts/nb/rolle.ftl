# Hva noen er her for å gjøre.

rolle-kommune = kommune
rolle-saksbehandler = saksbehandler
rolle-attestant = attestant
rolle-leder = leder
rolle-departement = departement
rolle-lege = lege
rolle-helfo = Helfo
