# Hvor en søknad er i behandlingen, slik saksbehandleren ser det.

tilstand-kladd = Kladd
tilstand-sendt = Til vurdering
tilstand-innstilt = Innstilt
tilstand-avgjort = Avgjort
tilstand-trukket = Trukket
