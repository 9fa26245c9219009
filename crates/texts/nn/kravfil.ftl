# Fila med refusjonskrav: det som kan vere gale med ho.

kravfil-ukjente-kolonner = Fila har kolonnar som ikkje skal vere der: { $kolonner }. Ho er avvist utan å bli lesen, sidan dei kan innehalde opplysningar om pasientar. Ta dei ut, og behald berre krav_id, behandler_hpr, liste_hpr, dato, belop_ore og eventuelt grunnlag.
kravfil-manglende-kolonner = Fila manglar kolonnane { $kolonner }.
kravfil-dobbel-kolonne = Kolonnen { $kolonne } står to gonger. Fjern den eine.
kravfil-feil-type = Kolonnen { $kolonne } er av typen { $fikk }, men skal vere { $ventet }.
kravfil-tom = Fila er tom.
kravfil-linjeskift = Linjene i fila sluttar med teiknet CR åleine. Lagre ho på nytt som vanleg CSV, der linjene sluttar med LF eller CR og LF.
kravfil-ulesbar = Fila kan ikkje lesast som Parquet eller CSV ({ $hvorfor }).
kravfil-endelse = Avvik blir skrivne til ei fil som sluttar på .csv eller .parquet.
kravfil-apne = Fila kan ikkje opnast.
kravfil-skriv = Avvika kan ikkje skrivast: { $hvorfor }.
kravfil-stoppet = Kontrollen vart stoppa.
