# Når nokon ikkje kan handsame ei sak.

inhabilitet-lenke = Meld at du er inhabil
inhabilitet-tittel = Melde deg inhabil i saka til { $kommune }?
inhabilitet-forklaring = Frå då av kan du lese saka, men ikkje gjere noko i ho. Det gjeld også flytting, skjønnsval og godkjenning som påverkar saka. Leiaren kan oppheve meldinga.
inhabilitet-grunn = Vi lagrar berre at du er inhabil etter forvaltningslova § 6, ikkje kvifor.
inhabilitet-til = Kven skal ta over?
inhabilitet-til-koen = Ingen enno, legg saka i køen
inhabilitet-ja = Ja, meld meg inhabil
inhabilitet-nei = Nei, gå tilbake til saka
inhabilitet-meldt = { $navn } har meldt seg inhabil (forvaltningslova § 6), { $tidspunkt }.
inhabilitet-opphev = Opphev meldinga
inhabilitet-deg = Du har meldt deg inhabil i denne saka. Du kan lese saka, men ikkje gjere noko i ho.
