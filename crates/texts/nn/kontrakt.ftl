# Feilmeldingar for JSON inn og ut, og for fila med søknader. Kvar melding er éi linje.

## JSON: staden og kva som er gale

kontrakt-feil = { $peker }: { $setning }
kontrakt-feil-hele = (heile dokumentet): { $setning }
kontrakt-feil-utf8 = Teksten er ikkje UTF-8 frå byte nummer { $byte }. Lagre han som UTF-8.
kontrakt-feil-tomt = Det står ingenting her. Send eit JSON-dokument.
kontrakt-feil-avkortet = JSON-dokumentet sluttar for tidleg, i linje { $linje }, kolonne { $kolonne }. Sjå etter ein parentes eller eit hermeteikn som manglar.
kontrakt-feil-syntaks = Dette er ikkje gyldig JSON. Feilen er i linje { $linje }, kolonne { $kolonne }.
kontrakt-feil-etter-slutten = Det står noko etter slutten på JSON-dokumentet, i linje { $linje }, kolonne { $kolonne }. Send eitt dokument om gongen.
kontrakt-feil-for-dypt = JSON-dokumentet har for mange nivå inni kvarandre.
kontrakt-feil-dobbel-nokkel = Feltet står to gonger i det same objektet. La det stå éin gong.
kontrakt-feil-ukjent-felt = Feltet finst ikkje her. Desse felta er moglege: { $felter }.
kontrakt-feil-mangler-felt = Feltet manglar, og det må vere med.
kontrakt-feil-type = Her står { $fikk }, men det skal vere { $ventet }.
kontrakt-feil-ikke-helt = Talet må vere heilt, skrive med berre siffer, utan desimalteikn, eksponent og forteikn.
kontrakt-feil-omrade = Talet må vere heilt, frå { $fra } til { $til }.
kontrakt-feil-dato = Dette er ikkje ein dato. Skriv datoen som ÅÅÅÅ-MM-DD, frå 1900-01-01 til 2999-12-31.
kontrakt-feil-for-regelverket = Det finst ikkje noko regelverk for denne datoen. Den første moglege datoen er { $dato }.
kontrakt-feil-ord = Ordet er ukjent her. Desse er moglege: { $ord }.
kontrakt-feil-for-mange = lista kan ha høgst { $maks } element
kontrakt-feil-dobbelt-ord = Ordet står to gonger i lista. La det stå éin gong.
kontrakt-feil-storre-enn = Talet kan ikkje vere større enn «{ $felt }».
kontrakt-feil-dobbel-id = Ein tidlegare søknad har same «id». Kvar søknad må ha sin eigen.
kontrakt-feil-sum = Med denne blir summen av «{ $felt }» for stor. Han kan vere høgst { $maks }.
kontrakt-feil-tidligere-enn = Datoen kan ikkje vere før «{ $felt }».
kontrakt-feil-senere-enn = Datoen kan ikkje vere etter «{ $felt }».
kontrakt-feil-skal-vaere = Datoen må vere { $dato }, dagen det begynner.
kontrakt-feil-ikke-stigende = Datoen må vere seinare enn den førre.
kontrakt-feil-tom-liste = Lista er tom. Ho må ha minst éi linje.
kontrakt-feil-utenfor-kalenderen = Med denne datoen får svaret ein dato utanfor 1900-01-01 til 2999-12-31.
kontrakt-feil-overlapp = For mange avtalar overlappar kvarandre. Det kan vere høgst { $maks } par som gjer det.

kontrakt-slag-null = null
kontrakt-slag-janei = true eller false
kontrakt-slag-tall = eit tal
kontrakt-slag-tekst = ein tekst
kontrakt-slag-liste = ei liste
kontrakt-slag-objekt = eit objekt

## Fila med søknader: staden

kontrakt-fil-hele = Fila: { $setning }
kontrakt-fil-linje = Linje { $linje }: { $setning }
kontrakt-fil-celle = Linje { $linje }, kolonna «{ $kolonne }»: { $setning }

## Fila med søknader: heile fila

kontrakt-fil-tom = Fila er tom. Ho må ha ei overskriftslinje og minst éi linje med ein søknad.
kontrakt-fil-uten-rader = Fila har ei overskriftslinje, men ingen søknader. Legg til minst éi linje.
kontrakt-fil-for-stor = Fila er for stor. Ho kan vere høgst { $megabyte } MB.
kontrakt-fil-for-mange-rader = Fila har for mange linjer. Del ho opp, med høgst { $maks } søknader i kvar fil.
kontrakt-fil-for-mange-celler = Fila har for mange celler. Slett det som ikkje høyrer til søknadene, eller del opp fila.
kontrakt-fil-uleselig = Fila kan ikkje lesast som rekneark. Lagre ho på nytt som Excel-arbeidsbok (.xlsx) eller CSV.
kontrakt-fil-gammelt-excel = Fila er i eit eldre Excel-format eller har passord. Lagre ho på nytt som Excel-arbeidsbok (.xlsx) utan passord, eller som CSV.
kontrakt-fil-utpakket-for-stor = Reknearket er for stort når det er pakka ut. Slett det som ikkje høyrer til søknadene, eller lagre det som CSV.
kontrakt-fil-anforsel-apen = Eit hermeteikn blir opna her, men aldri lukka. Set inn det som manglar.
kontrakt-fil-anforsel-rest = Det står tekst etter eit hermeteikn som lukkar. Skriv hermeteikn inne i ein tekst to gonger.

## Fila med søknader: overskrifter

kontrakt-fil-mangler-kolonne = Kolonna manglar i overskrifta. Legg ho til. Kolonnene er { $kolonner }.
kontrakt-fil-ukjent-kolonne = Kolonna er ukjend. Fjern ho eller rett namnet. Kolonnene er { $kolonner }.
kontrakt-fil-dobbel-kolonne = Kolonna står to gonger i overskrifta. Fjern den eine.
kontrakt-fil-for-fa-celler = Linja har { $antall } celler, men overskrifta har { $ventet }. Set skiljeteikn også der cella er tom.
kontrakt-fil-for-mange-celler-i-linje = Linja har { $antall } celler, men overskrifta har { $ventet }. Set tekst som inneheld skiljeteiknet, i hermeteikn.

## Fila med søknader: celler

kontrakt-fil-blank = Cella er tom. Fyll ho ut.
kontrakt-fil-blankt-tall = Cella er tom. Skriv eit heilt tal, og skriv 0 viss det ikkje er nokon.
kontrakt-fil-tall = Her står «{ $verdi }». Skriv eit heilt tal frå { $fra } til { $til }, med berre siffer.
kontrakt-fil-storre-enn = Talet kan ikkje vere større enn talet i kolonna «{ $kolonne }».
kontrakt-fil-sum = Med denne linja blir summen av kolonna for stor. Han kan vere høgst { $maks } i heile fila.
kontrakt-fil-dato = Her står «{ $verdi }». Skriv datoen som ÅÅÅÅ-MM-DD eller DD.MM.ÅÅÅÅ, gjerne med klokkeslett etter, til dømes 2022-03-10 14:32.
kontrakt-fil-datotall = Her står talet { $verdi }. Gi cella datoformat i reknearket, eller skriv datoen som ÅÅÅÅ-MM-DD.
kontrakt-fil-for-regelverket = Det finst ikkje noko regelverk for denne datoen. Den første moglege datoen er { $dato }.
kontrakt-fil-ord = Her står «{ $verdi }». Skriv eitt av orda { $ord }, eller la cella vere tom.
kontrakt-fil-andel = Her står «{ $verdi }». Skriv stillingsdelen i prosent med prosentteikn, høgst 100 % og høgst to desimalar, eller som eit heilt tal frå 0 til 10000, der 10000 er heile stillinga.
kontrakt-fil-kommunenummer = Her står «{ $verdi }». Skriv kommunenummeret med fire siffer.
kontrakt-fil-ukjent-kommune = Det finst ingen kommune med nummer { $nummer }. Sjå etter om kommunen har fått nytt nummer.
kontrakt-fil-dobbel-kommune = Kommune { $nummer } står også i linje { $forste }. Før fristen kan ein kommune ha berre éin søknad.
kontrakt-fil-for-lang = Teksten er for lang. Kort ned til høgst { $maks } teikn.
kontrakt-fil-tegn = Teksten har teikn som ikkje kan visast. Skriv han på nytt.
kontrakt-fil-cellefeil = Reknearket viser ein feil i cella ({ $verdi }). Rett formelen, eller skriv inn verdien.
