# Kvar ein søknad er i sakshandsaminga, slik sakshandsamaren ser det.

tilstand-kladd = Kladd
tilstand-sendt = Til vurdering
tilstand-innstilt = Innstilt
tilstand-avgjort = Avgjord
tilstand-trukket = Trekt
