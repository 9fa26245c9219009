# Saken som én fil, for den som skal kontrollere den.

dossier-lenke-pdf = Hele saken som PDF
dossier-lenke-zip = Hele saken med vedlegg (ZIP)
dossier-filnavn = saksmappe
dossier-tittel = Sak { $saksnummer }: { $kommune }
dossier-innledning = Alt i saken slik den stod { $tidspunkt }: hva kommunen søkte om, hva reglene sier og hvor det står, hva saksbehandleren svarte, svaret og alt som er gjort.
dossier-demonstrasjon = Demonstrasjon: Saken bygger på oppdiktede opplysninger og har ingen virkning.
dossier-bunntekst = Saksmappe. Ikke et vedtak.
dossier-kilde = Kilde
dossier-sha256 = SHA-256
dossier-navn = Navn
dossier-hvem = Størrelse, hvem og når
dossier-nummer = Nr.
dossier-tid = Tidspunkt
dossier-hendelse = Hva som skjedde
dossier-ingen-svar = Det er ikke foreslått noe svar ennå.
dossier-journal = Hver linje bærer et fingeravtrykk av linjen før. Er noe endret etterpå, stemmer ikke fingeravtrykkene lenger.
dossier-lesmeg = sak.pdf er hele saken. journal.json er alle linjene i journalen med fingeravtrykk. Under står SHA-256 for hver fil. Kontroller dem med «sha256sum -c» eller «Get-FileHash».
