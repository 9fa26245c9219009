# Filen med refusjonskrav: det som kan være galt med den.

kravfil-ukjente-kolonner = Filen har kolonner som ikke skal være der: { $kolonner }. Den er avvist uten å bli lest, siden de kan inneholde opplysninger om pasienter. Ta dem ut, og behold bare krav_id, behandler_hpr, liste_hpr, dato, belop_ore og eventuelt grunnlag.
kravfil-manglende-kolonner = Filen mangler kolonnene { $kolonner }.
kravfil-dobbel-kolonne = Kolonnen { $kolonne } står to ganger. Fjern den ene.
kravfil-feil-type = Kolonnen { $kolonne } er av typen { $fikk }, men skal være { $ventet }.
kravfil-tom = Filen er tom.
kravfil-linjeskift = Linjene i filen slutter med tegnet CR alene. Lagre den på nytt som vanlig CSV, der linjene slutter med LF eller CR og LF.
kravfil-ulesbar = Filen kan ikke leses som Parquet eller CSV ({ $hvorfor }).
kravfil-endelse = Avvik skrives til en fil som slutter på .csv eller .parquet.
kravfil-apne = Filen kan ikke åpnes.
kravfil-skriv = Avvikene kan ikke skrives: { $hvorfor }.
kravfil-stoppet = Kontrollen ble stoppet.
