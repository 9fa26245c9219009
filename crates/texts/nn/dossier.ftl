# Saka som éi fil, for den som skal kontrollere ho.

dossier-lenke-pdf = Heile saka som PDF
dossier-lenke-zip = Heile saka med vedlegg (ZIP)
dossier-filnavn = saksmappe
dossier-tittel = Sak { $saksnummer }: { $kommune }
dossier-innledning = Alt i saka slik ho stod { $tidspunkt }: kva kommunen søkte om, kva reglane seier og kvar det står, kva sakshandsamaren svarte, svaret og alt som er gjort.
dossier-demonstrasjon = Demonstrasjon: Saka byggjer på oppdikta opplysningar og har ingen verknad.
dossier-bunntekst = Saksmappe. Ikkje eit vedtak.
dossier-kilde = Kjelde
dossier-sha256 = SHA-256
dossier-navn = Namn
dossier-hvem = Storleik, kven og når
dossier-nummer = Nr.
dossier-tid = Tidspunkt
dossier-hendelse = Kva som skjedde
dossier-ingen-svar = Det er ikkje foreslått noko svar enno.
dossier-journal = Kvar linje har eit fingeravtrykk av linja før. Er noko endra etterpå, stemmer ikkje fingeravtrykka lenger.
dossier-lesmeg = sak.pdf er heile saka. journal.json er alle linjene i journalen med fingeravtrykk. Under står SHA-256 for kvar fil. Kontroller dei med «sha256sum -c» eller «Get-FileHash».
