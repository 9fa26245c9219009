# The case as one file, for whoever is to check it.

dossier-lenke-pdf = The whole case as a PDF
dossier-lenke-zip = The whole case with attachments (ZIP)
dossier-filnavn = saksmappe
dossier-tittel = Case { $saksnummer }: { $kommune }
dossier-innledning = Everything in the case as it stood on { $tidspunkt }: what the municipality applied for, what the rules say and where they say it, what the case worker answered, the decision and everything that has been done.
dossier-demonstrasjon = Demonstration: This case is based on invented information and has no effect.
dossier-bunntekst = Case file. Not a decision.
dossier-kilde = Source
dossier-sha256 = SHA-256
dossier-navn = Name
dossier-hvem = Size, who and when
dossier-nummer = No.
dossier-tid = Time
dossier-hendelse = What happened
dossier-ingen-svar = No decision has been proposed yet.
dossier-journal = Each line carries a fingerprint of the line before. If something has been changed afterwards, the fingerprints no longer match.
dossier-lesmeg = sak.pdf is the whole case. journal.json is all the lines in the journal with fingerprints. Below is the SHA-256 of each file. Check them with “sha256sum -c” or “Get-FileHash”.
