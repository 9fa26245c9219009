# Orda om avtalar som fleire sider bruker: partar, endringar, og kvifor noko ikkje let seg gjere.

## Partane

avtaleord-part-kommune = kommunen
avtaleord-part-lis = legen
avtaleord-part-fastlege = fastlegen

## Slag av endringar

avtaleord-slag-andel = Ny stillingsprosent
avtaleord-slag-permisjon = Permisjon
avtaleord-slag-fastlege-inn = Ny fastlege
avtaleord-slag-fastlege-ut = Ein fastlege går ut
avtaleord-slag-veileder = Ny rettleiar
avtaleord-slag-avslutning = Tidlegare slutt
avtaleord-slag-forlengelse = Forlenging
avtaleord-slag-rettelse = Retting av permisjon

## Kva ei endring seier

avtaleord-endring-andel = Stillinga er { $andel } frå { $fra }.
avtaleord-endring-permisjon = Legen får permisjon. { $permisjon }
avtaleord-endring-fastlege-inn = { $navn } er fastlege i avtalen frå { $fra }.
avtaleord-endring-fastlege-ut = { $navn } er ikkje fastlege i avtalen frå { $fra }.
avtaleord-endring-veileder = { $navn } er rettleiar frå { $fra }.
avtaleord-endring-avslutning = Avtalen sluttar tidlegare enn avtalt. { $siste } er siste dag.
avtaleord-endring-forlengelse = Avtalen blir forlengd. { $siste } er siste dag.
avtaleord-endring-rettelse-ny = Ein permisjon som ikkje er registrert, blir ført opp. { $permisjon }
avtaleord-endring-rettelse-endret = Permisjonen i endring { $nr } blir retta. { $permisjon }
avtaleord-endring-rettelse-fjernet = Permisjonen i endring { $nr } blir teken bort. Legen hadde ikkje permisjon.
avtaleord-permisjon = { $grad ->
    [hel] Full permisjon
   *[gradert] Permisjon der legen arbeider { $arbeider },
} frå { $fra } til { $til }. { $lovregulert ->
    [ja] Permisjonen er lovregulert.
   *[nei] Permisjonen er ikkje lovregulert og bruker tid av ramma.
}

## Signaturen blir ikkje teken imot

avtaleord-signatur-avtrykk = Teksten er ein annan enn den du fekk sjå. Last sida på nytt, les teksten og signer.
avtaleord-signatur-ikke-part = Den du vil signere for, skal ikkje signere dette. Spør kommunen viss du meiner det er feil.
avtaleord-signatur-allerede-signert = Parten har signert. Du treng ikkje gjere noko meir.
avtaleord-signatur-fullmakt = Du kan ikkje signere for denne parten. Legar signerer for seg sjølve, og den som er logga inn for kommunen, signerer for kommunen.
avtaleord-signatur-samme-person = Du har signert for ein annan part. La ein annan person signere for denne.
avtaleord-signer-utlopt = Siste dag i avtalen er passert. Kommunen må setje ein ny siste dag og sende avtalen til signering på nytt.

## Reglane stoppar

avtaleord-regel-plass = Kommunen har ikkje plassen. Bruk ein plass som kommunen har takka ja til.
avtaleord-regel-ingen-regler = Det finst ingen reglar for { $dato }. Vel ein seinare dag.
avtaleord-regel-rammerekkefolge = Rammene i ein plass følger etter kvarandre, og dagane går over i ei anna ramme { $dato }. Vel andre dagar.
avtaleord-regel-stoppet = { $antall ->
    [one] Eitt vilkår stoppar avtalen: { $liste }.
   *[other] { $antall } vilkår stoppar avtalen: { $liste }.
} Rett opplysningane, eller gi ei grunngiving der det er mogleg.

## Utkastet

avtaleord-mangel-lis = Skriv namnet og HPR-nummeret til legen.
avtaleord-mangel-fastleger = Legg til minst éin fastlege.
avtaleord-mangel-fastlege = Skriv namnet og HPR-nummeret til fastlege nummer { $nummer }.
avtaleord-mangel-samme-person = HPR-nummer { $hpr } er brukt om to partar. Rett det eine av dei.
avtaleord-mangel-fra = Skriv første dag i avtalen.
avtaleord-mangel-til = Skriv siste dag i avtalen.
avtaleord-mangel-rekkefolge = Siste dag kjem før første dag. Rett datoane.
avtaleord-mangel-stillingsandel = Skriv stillinga i prosent, høgst 100.
avtaleord-kollisjon = Nokon andre har lagra etter at du opna sida, og ingenting er overskrive. Last sida på nytt og sjå over det dei skreiv.
avtaleord-tekst-for-lang = Teksten er for lang. Kort han ned til høgst { $hoyst } teikn.
avtaleord-tekst-elleve = Teksten har elleve siffer på rad, som eit fødselsnummer. Ta dei bort.
avtaleord-begynn-ikke-tildelt = Kommunen har ikkje takka ja til plassen. Svar på tilbodet først.
avtaleord-begynn-ramme = Plassen har ikkje denne ramma. Vel ei ramme som plassen har.

## Endringa kan ikkje foreslåast eller signerast

avtaleord-endring-feil-kollisjon = Ei anna endring har byrja å gjelde. Last sida på nytt, les avtalen og foreslå endringa på nytt.
avtaleord-endring-feil-andel = Stillinga kan ikkje vere slik. Skriv eit tal over 0 og høgst 100 prosent, i permisjon mindre enn stillinga elles.
avtaleord-endring-feil-rekkefolge = Permisjonen sluttar før han begynner. Rett datoane.
avtaleord-endring-feil-ukjent = Namn eller HPR-nummer manglar. Skriv begge delar.
avtaleord-endring-feil-tom-rettelse = Rettinga seier ingenting. Vel permisjonen som er feil, eller skriv den som manglar.
avtaleord-endring-feil-registrert = Dagane til og med { $dato } er registrerte. Vel ein seinare dag.
avtaleord-endring-feil-utenfor = Dagen ligg utanfor avtalen. Vel ein dag i avtalen, eller for ei forlenging ein dag etter siste dag.
avtaleord-endring-feil-overlapp = Legen har permisjon på nokre av dagane etter endring { $nr }. Vel andre dagar, eller rett den permisjonen.
avtaleord-endring-feil-ukjent-permisjon = Endring { $nr } har ingen permisjon som står. Vel ein permisjon frå avtalen.
avtaleord-endring-feil-allerede-part = Den med HPR-nummer { $hpr } er part i avtalen den dagen. Vel ein annan fastlege eller ein annan dag.
avtaleord-endring-feil-ikke-part = Den med HPR-nummer { $hpr } er ikkje fastlege i avtalen den dagen. Vel ein som er det, eller ein annan dag.
avtaleord-endring-feil-uten-fastlege = Avtalen ville vore utan fastlege { $dato }. Ta inn ein ny fastlege først.
avtaleord-endring-feil-tid = Endringa passar ikkje med reglane om tid: { $liste }. Vel andre dagar eller ei anna stilling.
avtaleord-endring-feil-ikke-apen = Endringa ventar ikkje på signaturar lenger. Last sida på nytt og sjå korleis avtalen er no.
avtaleord-endring-feil-bare-rettelse = Avtalen er avslutta. No kan de berre rette permisjon.
avtaleord-tidsbrudd = { $regel }, frå { $fra } til { $til }

## Slutten

avtaleord-avslutning-varer = Avtalen varer til og med { $dato }. Vent til dagen etter, eller foreslå ei endring viss han skal slutte tidlegare.
avtaleord-avslutning-begynt = Avtalen begynte { $dato } og kan ikkje kansellerast. Foreslå ei endring med ein tidlegare siste dag.
avtaleord-rapport-rapportert = Sluttrapporten er levert. Du treng ikkje gjere noko meir.
avtaleord-rapport-annet-arbeid = Skriv kva anna allmennlegearbeid legen gjorde, eller «ingen».
avtaleord-plass-avtale-loper = Ein avtale under plassen er ikkje ferdig. Avslutt eller kanseller han først.
avtaleord-plass-tid-igjen = Det er tid igjen i plassen som ein lege kan bruke. Inngå ein avtale til, eller gi plassen tilbake.
