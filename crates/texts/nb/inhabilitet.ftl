# Når noen ikke kan behandle en sak.

inhabilitet-lenke = Meld at du er inhabil
inhabilitet-tittel = Meld deg inhabil i saken til { $kommune }?
inhabilitet-forklaring = Fra da av kan du lese saken, men ikke gjøre noe i den. Det gjelder også flytting, skjønnsvalg og godkjenning som berører den. Lederen kan oppheve meldingen.
inhabilitet-grunn = Det lagres bare at du er inhabil etter forvaltningsloven § 6, ikke hvorfor.
inhabilitet-til = Hvem skal overta?
inhabilitet-til-koen = Ingen ennå, legg saken i køen
inhabilitet-ja = Ja, meld meg inhabil
inhabilitet-nei = Nei, gå tilbake til saken
inhabilitet-meldt = { $navn } har meldt seg inhabil (forvaltningsloven § 6), { $tidspunkt }.
inhabilitet-opphev = Opphev meldingen
inhabilitet-deg = Du har meldt deg inhabil i denne saken. Du kan lese den, men ikke gjøre noe i den.
