# Feilmeldinger for JSON inn og ut, og for filen med søknader. Hver melding er én linje.

## JSON: stedet og hva som er galt

kontrakt-feil = { $peker }: { $setning }
kontrakt-feil-hele = (hele dokumentet): { $setning }
kontrakt-feil-utf8 = Teksten er ikke UTF-8 fra byte nummer { $byte }. Lagre den som UTF-8.
kontrakt-feil-tomt = Det står ingenting her. Send et JSON-dokument.
kontrakt-feil-avkortet = JSON-dokumentet slutter for tidlig, i linje { $linje }, kolonne { $kolonne }. Se etter en parentes eller et anførselstegn som mangler.
kontrakt-feil-syntaks = Dette er ikke gyldig JSON. Feilen er i linje { $linje }, kolonne { $kolonne }.
kontrakt-feil-etter-slutten = Det står noe etter slutten på JSON-dokumentet, i linje { $linje }, kolonne { $kolonne }. Send ett dokument om gangen.
kontrakt-feil-for-dypt = JSON-dokumentet har for mange nivåer inni hverandre.
kontrakt-feil-dobbel-nokkel = Feltet står to ganger i det samme objektet. La det stå én gang.
kontrakt-feil-ukjent-felt = Feltet finnes ikke her. Disse feltene er mulige: { $felter }.
kontrakt-feil-mangler-felt = Feltet mangler, og det må være med.
kontrakt-feil-type = Her står { $fikk }, men det skal være { $ventet }.
kontrakt-feil-ikke-helt = Tallet må være helt, skrevet med bare siffer, uten desimaltegn, eksponent og fortegn.
kontrakt-feil-omrade = Tallet må være helt, fra { $fra } til { $til }.
kontrakt-feil-dato = Dette er ikke en dato. Skriv den som ÅÅÅÅ-MM-DD, fra 1900-01-01 til 2999-12-31.
kontrakt-feil-for-regelverket = Det finnes ikke noe regelverk for denne datoen. Den første mulige datoen er { $dato }.
kontrakt-feil-ord = Ordet er ukjent her. Disse er mulige: { $ord }.
kontrakt-feil-for-mange = listen kan ha høyst { $maks } elementer
kontrakt-feil-dobbelt-ord = Ordet står to ganger i listen. La det stå én gang.
kontrakt-feil-storre-enn = Tallet kan ikke være større enn «{ $felt }».
kontrakt-feil-dobbel-id = En tidligere søknad har den samme «id». Hver søknad må ha sin egen.
kontrakt-feil-sum = Med denne blir summen av «{ $felt }» for stor. Den kan være høyst { $maks }.
kontrakt-feil-tidligere-enn = Datoen kan ikke være før «{ $felt }».
kontrakt-feil-senere-enn = Datoen kan ikke være etter «{ $felt }».
kontrakt-feil-skal-vaere = Datoen må være { $dato }, dagen det begynner.
kontrakt-feil-ikke-stigende = Datoen må være senere enn den forrige.
kontrakt-feil-tom-liste = Listen er tom. Den må ha minst én linje.
kontrakt-feil-utenfor-kalenderen = Med denne datoen får svaret en dato utenfor 1900-01-01 til 2999-12-31.
kontrakt-feil-overlapp = For mange avtaler overlapper hverandre. Det kan være høyst { $maks } par som gjør det.

kontrakt-slag-null = null
kontrakt-slag-janei = true eller false
kontrakt-slag-tall = et tall
kontrakt-slag-tekst = en tekst
kontrakt-slag-liste = en liste
kontrakt-slag-objekt = et objekt

## Filen med søknader: stedet

kontrakt-fil-hele = Filen: { $setning }
kontrakt-fil-linje = Linje { $linje }: { $setning }
kontrakt-fil-celle = Linje { $linje }, kolonnen «{ $kolonne }»: { $setning }

## Filen med søknader: hele filen

kontrakt-fil-tom = Filen er tom. Den må ha en overskriftslinje og minst én linje med en søknad.
kontrakt-fil-uten-rader = Filen har en overskriftslinje, men ingen søknader. Legg til minst én linje.
kontrakt-fil-for-stor = Filen er for stor. Den kan være høyst { $megabyte } MB.
kontrakt-fil-for-mange-rader = Filen har for mange linjer. Del den opp, med høyst { $maks } søknader i hver fil.
kontrakt-fil-for-mange-celler = Filen har for mange celler. Slett det som ikke hører til søknadene, eller del filen opp.
kontrakt-fil-uleselig = Filen kan ikke leses som regneark. Lagre den på nytt som Excel-arbeidsbok (.xlsx) eller CSV.
kontrakt-fil-gammelt-excel = Filen er i et eldre Excel-format eller har passord. Lagre den på nytt som Excel-arbeidsbok (.xlsx) uten passord, eller som CSV.
kontrakt-fil-utpakket-for-stor = Regnearket er for stort når det er pakket ut. Slett det som ikke hører til søknadene, eller lagre det som CSV.
kontrakt-fil-anforsel-apen = Et anførselstegn blir åpnet her, men aldri lukket. Sett det som mangler.
kontrakt-fil-anforsel-rest = Det står tekst etter et anførselstegn som lukkes. Skriv anførselstegn inne i en tekst to ganger.

## Filen med søknader: overskrifter

kontrakt-fil-mangler-kolonne = Kolonnen mangler i overskriften. Legg den til. Kolonnene er { $kolonner }.
kontrakt-fil-ukjent-kolonne = Kolonnen er ukjent. Fjern den eller rett navnet. Kolonnene er { $kolonner }.
kontrakt-fil-dobbel-kolonne = Kolonnen står to ganger i overskriften. Fjern den ene.
kontrakt-fil-for-fa-celler = Linjen har { $antall } celler, men overskriften har { $ventet }. Sett skilletegn også der cellen er tom.
kontrakt-fil-for-mange-celler-i-linje = Linjen har { $antall } celler, men overskriften har { $ventet }. Sett tekst som inneholder skilletegnet, i anførselstegn.

## Filen med søknader: celler

kontrakt-fil-blank = Cellen er tom. Fyll den ut.
kontrakt-fil-blankt-tall = Cellen er tom. Skriv et helt tall, og skriv 0 hvis det ikke er noen.
kontrakt-fil-tall = Her står «{ $verdi }». Skriv et helt tall fra { $fra } til { $til }, med bare siffer.
kontrakt-fil-storre-enn = Tallet kan ikke være større enn tallet i kolonnen «{ $kolonne }».
kontrakt-fil-sum = Med denne linjen blir summen av kolonnen for stor. Den kan være høyst { $maks } i hele filen.
kontrakt-fil-dato = Her står «{ $verdi }». Skriv datoen som ÅÅÅÅ-MM-DD eller DD.MM.ÅÅÅÅ, gjerne med klokkeslett etter, for eksempel 2022-03-10 14:32.
kontrakt-fil-datotall = Her står tallet { $verdi }. Gi cellen datoformat i regnearket, eller skriv datoen som ÅÅÅÅ-MM-DD.
kontrakt-fil-for-regelverket = Det finnes ikke noe regelverk for denne datoen. Den første mulige datoen er { $dato }.
kontrakt-fil-ord = Her står «{ $verdi }». Skriv ett av ordene { $ord }, eller la cellen være tom.
kontrakt-fil-andel = Her står «{ $verdi }». Skriv stillingsandelen i prosent med prosenttegn, høyst 100 % og høyst to desimaler, eller som et helt tall fra 0 til 10000, der 10000 er hele stillingen.
kontrakt-fil-kommunenummer = Her står «{ $verdi }». Skriv kommunenummeret med fire siffer.
kontrakt-fil-ukjent-kommune = Det finnes ingen kommune med nummer { $nummer }. Se etter om kommunen har fått nytt nummer.
kontrakt-fil-dobbel-kommune = Kommune { $nummer } står også i linje { $forste }. Før fristen kan en kommune ha bare én søknad.
kontrakt-fil-for-lang = Teksten er for lang. Kort den ned til høyst { $maks } tegn.
kontrakt-fil-tegn = Teksten har tegn som ikke kan vises. Skriv den på nytt.
kontrakt-fil-cellefeil = Regnearket viser en feil i cellen ({ $verdi }). Rett formelen, eller skriv verdien inn.
