# The file of refund claims: what may be wrong with it.

kravfil-ukjente-kolonner = The file has columns that should not be there: { $kolonner }. It was refused unread, since they may hold information about patients. Take them out, and keep only krav_id, behandler_hpr, liste_hpr, dato, belop_ore and perhaps grunnlag.
kravfil-manglende-kolonner = The file lacks the columns { $kolonner }.
kravfil-dobbel-kolonne = The column { $kolonne } is there twice. Remove one of them.
kravfil-feil-type = The column { $kolonne } is of type { $fikk }, but should be { $ventet }.
kravfil-tom = The file is empty.
kravfil-linjeskift = The lines of the file end with the character CR alone. Save it again as ordinary CSV, whose lines end with LF or with CR and LF.
kravfil-ulesbar = The file cannot be read as Parquet or CSV ({ $hvorfor }).
kravfil-endelse = Deviations are written to a file that ends with .csv or .parquet.
kravfil-apne = The file cannot be opened.
kravfil-skriv = The deviations cannot be written: { $hvorfor }.
kravfil-stoppet = The check was stopped.
