# Ordene om avtaler som flere sider bruker: parter, endringer, og hvorfor noe ikke lot seg gjøre.

## Partene

avtaleord-part-kommune = kommunen
avtaleord-part-lis = legen
avtaleord-part-fastlege = fastlegen

## Slag av endringer

avtaleord-slag-andel = Ny stillingsprosent
avtaleord-slag-permisjon = Permisjon
avtaleord-slag-fastlege-inn = Ny fastlege
avtaleord-slag-fastlege-ut = En fastlege går ut
avtaleord-slag-veileder = Ny veileder
avtaleord-slag-avslutning = Tidligere slutt
avtaleord-slag-forlengelse = Forlengelse
avtaleord-slag-rettelse = Rettelse av permisjon

## Hva en endring sier

avtaleord-endring-andel = Stillingen er { $andel } fra { $fra }.
avtaleord-endring-permisjon = Legen får permisjon. { $permisjon }
avtaleord-endring-fastlege-inn = { $navn } er fastlege i avtalen fra { $fra }.
avtaleord-endring-fastlege-ut = { $navn } er ikke fastlege i avtalen fra { $fra }.
avtaleord-endring-veileder = { $navn } er veileder fra { $fra }.
avtaleord-endring-avslutning = Avtalen slutter tidligere enn avtalt. { $siste } er siste dag.
avtaleord-endring-forlengelse = Avtalen forlenges. { $siste } er siste dag.
avtaleord-endring-rettelse-ny = En permisjon som ikke er registrert, føres opp. { $permisjon }
avtaleord-endring-rettelse-endret = Permisjonen i endring { $nr } rettes. { $permisjon }
avtaleord-endring-rettelse-fjernet = Permisjonen i endring { $nr } tas bort. Legen hadde ikke permisjon.
avtaleord-permisjon = { $grad ->
    [hel] Full permisjon
   *[gradert] Permisjon der legen arbeider { $arbeider },
} fra { $fra } til { $til }. { $lovregulert ->
    [ja] Permisjonen er lovregulert.
   *[nei] Permisjonen er ikke lovregulert og bruker tid av rammen.
}

## Signaturen tas ikke imot

avtaleord-signatur-avtrykk = Teksten er en annen enn den du fikk se. Last siden på nytt, les teksten og signer.
avtaleord-signatur-ikke-part = Den du vil signere for, skal ikke signere dette. Spør kommunen hvis du mener det er feil.
avtaleord-signatur-allerede-signert = Parten har signert. Du trenger ikke gjøre noe mer.
avtaleord-signatur-fullmakt = Du kan ikke signere for denne parten. Leger signerer for seg selv, og den som er logget inn for kommunen, signerer for kommunen.
avtaleord-signatur-samme-person = Du har signert for en annen part. La en annen person signere for denne.
avtaleord-signer-utlopt = Siste dag i avtalen er passert. Kommunen må sette en ny siste dag og sende avtalen til signering på nytt.

## Reglene stopper

avtaleord-regel-plass = Kommunen har ikke plassen. Bruk en plass som kommunen har takket ja til.
avtaleord-regel-ingen-regler = Det finnes ingen regler for { $dato }. Velg en senere dag.
avtaleord-regel-rammerekkefolge = Rammene i en plass følger etter hverandre, og dagene går over i en annen ramme { $dato }. Velg andre dager.
avtaleord-regel-stoppet = { $antall ->
    [one] Ett vilkår stopper avtalen: { $liste }.
   *[other] { $antall } vilkår stopper avtalen: { $liste }.
} Rett opplysningene, eller gi en begrunnelse der det er mulig.

## Utkastet

avtaleord-mangel-lis = Skriv navnet og HPR-nummeret til legen.
avtaleord-mangel-fastleger = Legg til minst én fastlege.
avtaleord-mangel-fastlege = Skriv navnet og HPR-nummeret til fastlege nummer { $nummer }.
avtaleord-mangel-samme-person = HPR-nummer { $hpr } er brukt om to parter. Rett det ene av dem.
avtaleord-mangel-fra = Skriv første dag i avtalen.
avtaleord-mangel-til = Skriv siste dag i avtalen.
avtaleord-mangel-rekkefolge = Siste dag kommer før første dag. Rett datoene.
avtaleord-mangel-stillingsandel = Skriv stillingen i prosent, høyst 100.
avtaleord-kollisjon = Noen andre har lagret etter at du åpnet siden, og ingenting er overskrevet. Last siden på nytt og se over det de skrev.
avtaleord-tekst-for-lang = Teksten er for lang. Kort den ned til høyst { $hoyst } tegn.
avtaleord-tekst-elleve = Teksten har elleve sifre på rad, som et fødselsnummer. Ta dem bort.
avtaleord-begynn-ikke-tildelt = Kommunen har ikke takket ja til plassen. Svar på tilbudet først.
avtaleord-begynn-ramme = Plassen har ikke denne rammen. Velg en ramme som plassen har.

## Endringen kan ikke foreslås eller signeres

avtaleord-endring-feil-kollisjon = En annen endring er begynt å gjelde. Last siden på nytt, les avtalen og foreslå endringen på nytt.
avtaleord-endring-feil-andel = Stillingen kan ikke være slik. Skriv et tall over 0 og høyst 100 prosent, i permisjon mindre enn stillingen ellers.
avtaleord-endring-feil-rekkefolge = Permisjonen slutter før den begynner. Rett datoene.
avtaleord-endring-feil-ukjent = Navn eller HPR-nummer mangler. Skriv begge deler.
avtaleord-endring-feil-tom-rettelse = Rettelsen sier ingenting. Velg permisjonen som er feil, eller skriv den som mangler.
avtaleord-endring-feil-registrert = Dagene til og med { $dato } er registrert. Velg en senere dag.
avtaleord-endring-feil-utenfor = Dagen ligger utenfor avtalen. Velg en dag i avtalen, eller for en forlengelse en dag etter siste dag.
avtaleord-endring-feil-overlapp = Legen har permisjon på noen av dagene etter endring { $nr }. Velg andre dager, eller rett den permisjonen.
avtaleord-endring-feil-ukjent-permisjon = Endring { $nr } har ingen permisjon som står. Velg en permisjon fra avtalen.
avtaleord-endring-feil-allerede-part = Den med HPR-nummer { $hpr } er part i avtalen den dagen. Velg en annen fastlege eller en annen dag.
avtaleord-endring-feil-ikke-part = Den med HPR-nummer { $hpr } er ikke fastlege i avtalen den dagen. Velg en som er det, eller en annen dag.
avtaleord-endring-feil-uten-fastlege = Avtalen ville vært uten fastlege { $dato }. Ta inn en ny fastlege først.
avtaleord-endring-feil-tid = Endringen passer ikke med reglene om tid: { $liste }. Velg andre dager eller en annen stilling.
avtaleord-endring-feil-ikke-apen = Endringen venter ikke på signaturer lenger. Last siden på nytt og se hvordan avtalen er nå.
avtaleord-endring-feil-bare-rettelse = Avtalen er avsluttet. Nå kan dere bare rette permisjon.
avtaleord-tidsbrudd = { $regel }, fra { $fra } til { $til }

## Slutten

avtaleord-avslutning-varer = Avtalen varer til og med { $dato }. Vent til dagen etter, eller foreslå en endring hvis den skal slutte tidligere.
avtaleord-avslutning-begynt = Avtalen begynte { $dato } og kan ikke kanselleres. Foreslå en endring med en tidligere siste dag.
avtaleord-rapport-rapportert = Sluttrapporten er levert. Du trenger ikke gjøre noe mer.
avtaleord-rapport-annet-arbeid = Skriv hvilket annet allmennlegearbeid legen gjorde, eller «ingen».
avtaleord-plass-avtale-loper = En avtale under plassen er ikke ferdig. Avslutt eller kanseller den først.
avtaleord-plass-tid-igjen = Det er tid igjen i plassen som en lege kan bruke. Inngå en avtale til, eller gi plassen tilbake.
