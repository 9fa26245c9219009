# Tiden i en plass: hva som er brukt, hva som er igjen, og hva som skjer hvis planen endres.

plasstid-tittel = Slik er tiden brukt
plasstid-periode = Periode { $nummer } av { $antall }
plasstid-dager = { $form ->
    [en] { $antall } dag
   *[flere] { $antall } dager
}
plasstid-lengde = { $maneder ->
    [6] seks måneder
    [12] ett år
    [24] to år
    [48] fire år
   *[other] { $maneder } måneder
}
plasstid-avtale = Avtale { $nummer }
plasstid-lege-og-andel = { $lege }, { $andel }
plasstid-fra-til = { $fra } til { $til }
plasstid-etter-2999 = etter år 2999

## Når det ikke er noe å vise

plasstid-tom = Ingen avtale ennå
plasstid-tom-hvordan = Plassen rommer { $rammetid } i full stilling. Tiden begynner å løpe den første dagen i den første avtalen.
plasstid-periode-tom = Ingen avtale ennå. Hele tiden i denne perioden står igjen.
plasstid-ikke-signert = Ingen avtale er signert av alle ennå, så ingen tid er brukt. Bildet og tallene viser hva som er planlagt.

## De fire tallene

plasstid-maal-brukt = Brukt
plasstid-maal-brukt-av = av { $ramme }, regnet i full stilling
plasstid-maal-igjen = Igjen
plasstid-maal-igjen-ved = { $dager } på kalenderen ved { $andel }
plasstid-maal-igjen-plan = { $dager } på kalenderen med dagens plan
plasstid-maal-siste = Siste tillatte dag
plasstid-maal-siste-etter = { $dager } etter avtalt slutt
plasstid-maal-siste-lik = samme dag som avtalt slutt
plasstid-maal-siste-for = { $dager } før avtalt slutt
plasstid-maal-slutt = Avtalt slutt
plasstid-maal-slutt-hvem = avtale { $nummer }, { $lege }

## Tegningen

plasstid-tegning = Tidslinje for plass { $plass }
plasstid-tegning-periode = Tidslinje for plass { $plass }, periode { $nummer }
plasstid-beskriv-avtale = Avtale { $nummer } med { $lege } fra { $fra } til { $til }: { $deler }.
plasstid-beskriv-utkast = Avtale { $nummer } med { $lege } fra { $fra } til { $til } er ikke signert av alle.
plasstid-beskriv-del = { $andel } fra { $fra }
plasstid-beskriv-permisjon = permisjon fra { $fra } til { $til }, arbeider { $andel }
plasstid-beskriv-idag = I dag er { $dato }.
plasstid-beskriv-siste = Siste tillatte dag er { $dato }.
plasstid-beskriv-brudd = Dager som bryter en regel: { $dager }.
plasstid-idag = I dag
plasstid-idag-dato = I dag, { $dato }
plasstid-siste-navn-og-dato = Siste tillatte dag: { $dato }
plasstid-brukt-dager = { $dager } brukt
plasstid-avtalt-andel = Avtalt { $andel }
plasstid-avtalt-dager = { $dager } avtalt
plasstid-avtalt = Avtalt
plasstid-permisjon-kort = Permisjon
plasstid-ikke-signert-kort = Ikke signert
plasstid-minst-til = Minst { $minstetid }: til { $dato }
plasstid-minst-til-kort = { $maneder } md.: { $dato }
plasstid-minst-kort = { $maneder } md.
plasstid-tegn-brukt = brukt
plasstid-tegn-avtalt = avtalt
plasstid-tegn-forlenges = kan forlenges
plasstid-tegn-permisjon = permisjon, teller ikke
plasstid-tegn-utkast = ikke signert, bruker ikke tid
plasstid-tegn-brudd = bryter en regel
plasstid-maned-1 = jan.
plasstid-maned-2 = feb.
plasstid-maned-3 = mars
plasstid-maned-4 = april
plasstid-maned-5 = mai
plasstid-maned-6 = juni
plasstid-maned-7 = juli
plasstid-maned-8 = aug.
plasstid-maned-9 = sep.
plasstid-maned-10 = okt.
plasstid-maned-11 = nov.
plasstid-maned-12 = des.
plasstid-maned-og-ar = { $maned } { $ar }
plasstid-forklaring = Høyden viser stillingen, arealet viser tiden.
plasstid-grense-ramme = Med dagens plan er tiden brukt opp { $siste }. Plassen må uansett være brukt innen { $kalendergrense }, { $kalendertid } etter start når full permisjon ikke regnes med.
plasstid-grense-over = Avtalene er over. { $dager } ble ikke brukt.
plasstid-grense-kalender = Det er kalenderen som setter grensen: Plassen kan brukes i { $kalendertid }, til og med { $kalendergrense }, når full permisjon ikke regnes med.

## Det som trenger oppmerksomhet

plasstid-for-kort = Det som er igjen, er for kort for en ny lege
plasstid-for-kort-tekst = Etter { $slutt } er { $dager } igjen. En ny avtale må vare minst { $minstetid }, også i den minste stillingen.
plasstid-for-kort-forleng = { $lege } kan bruke tiden til og med { $siste }.
plasstid-deltid = En ny lege kan bare få deltid
plasstid-deltid-tekst = Etter { $slutt } er { $dager } igjen. Det er nok til { $minstetid } på deltid, men ikke i full stilling.
plasstid-oppbrukt = All tid i plassen er avtalt
plasstid-oppbrukt-tekst = Avtalene bruker hele rammen. Det er ikke rom for forlengelse eller ny lege.
plasstid-hvorfor = Hvorfor?
plasstid-brudd = Planen bryter en regel
plasstid-brudd-ia-12 = Stillingen til { $lege } er for liten fra { $fra } til { $til }.
plasstid-brudd-ia-13 = Avtalen med { $lege } ble inngått for kortere tid enn { $minstetid }, fra { $fra } til { $til }.
plasstid-brudd-ia-14 = Det er ikke mer tid i rammen fra { $fra }. Avtalen med { $lege } varer til { $til }.
plasstid-brudd-ia-15 = Det er mer enn { $kalendertid } siden starten, når full permisjon ikke regnes med. Dagene fra { $fra } til { $til } er for sent.
plasstid-brudd-ia-16 = Avtalen med { $lege } har dager felles med en annen avtale, fra { $fra } til { $til }.

## Tallene som tabell

plasstid-vis-tabell = Vis tallene som tabell
plasstid-tabell = Avtalene og tiden de bruker
plasstid-kol-avtale = Avtale
plasstid-kol-stilling = Stilling
plasstid-kol-dager = Dager
plasstid-kol-permisjon = Full permisjon
plasstid-kol-brukt = Bruker i alt
plasstid-kol-minst = Lang nok
plasstid-minst-ja = ja, til { $dato }
plasstid-minst-nei = nei, må til { $dato }
plasstid-andel-fra = { $andel } fra { $dato }
plasstid-permisjoner = Permisjon
plasstid-permisjon-linje = Avtale { $nummer }: { $fra } til { $til }, arbeider { $andel }
plasstid-opphold = Uten avtale
plasstid-opphold-linje = { $fra } til { $til }, { $dager }
plasstid-rammen = Rammen
plasstid-brukt-hittil = Brukt til og med i dag
plasstid-avtalt-videre = Avtalt videre
plasstid-igjen-etter = Igjen etter avtalt slutt
plasstid-siste-kalender = Siste dag på kalenderen

## Utregningen

plasstid-vis-utregning = Vis utregningen
plasstid-regn-tabell = Hver periode for seg: dager ganger det som teller
plasstid-regn-periode = Periode
plasstid-regn-dager = Dager
plasstid-regn-teller = Teller
plasstid-regn-brukt = Brukt
plasstid-regn-permisjon = Avtale { $nummer }, permisjon
plasstid-regn-opphold = Uten avtale
plasstid-regn-hittil = Brukt til og med { $dato }
plasstid-regn-avtalt = Avtalt etter { $dato }
plasstid-regn-ialt = I alt
plasstid-regn-steg-ramme = Rammen er { $ramme }: dagene i { $rammetid } fra og med { $fra }, i full stilling.
plasstid-regn-steg-rest = { $ramme } − { $brukt } = { $rest } igjen når avtalene er over { $slutt }.
plasstid-regn-steg-deling = { $rest } delt på { $andel } er { $dager } hele på kalenderen. Tiden rekker da til og med { $siste }.
plasstid-regn-steg-over = Fra { $dato } bruker avtalene mer enn rammen. Siste dag som får plass, er dagen før.
plasstid-regn-steg-kalender = På kalenderen: { $kalendertid } fra { $fra } er { $dager }. { $permisjon } med full permisjon kommer i tillegg. Siste dag er { $kalendergrense }.
plasstid-regn-steg-kalender-uten = På kalenderen: { $kalendertid } fra { $fra } er { $dager }. Siste dag er { $kalendergrense }.
plasstid-regn-steg-avgjor-ramme = Rammen tar slutt først, så { $siste } er siste tillatte dag.
plasstid-regn-steg-avgjor-kalender = Kalenderen tar slutt først, så { $siste } er siste tillatte dag.
plasstid-regn-regler = Reglene:

## Prøv en endring

plasstid-prov = Hva om planen endres?
plasstid-prov-valg = Hva vil dere prøve?
plasstid-prov-andel = Stilling
plasstid-prov-permisjon = Permisjon
plasstid-prov-slutt = Siste dag
plasstid-prov-prosent = Ny stilling i prosent
plasstid-prov-prosent-hjelp = Minst { $minst }
plasstid-prov-fra = Fra og med
plasstid-prov-fra-hjelp = Fra { $fra } til { $til }
plasstid-prov-til = Til og med
plasstid-prov-arbeider = Arbeider i permisjonen, i prosent
plasstid-prov-arbeider-hjelp = 0 betyr full permisjon
plasstid-prov-permisjon-hjelp = Permisjon som loven gir rett til. Grunnen skal ikke oppgis. Annet fravær bruker tid som arbeid.
plasstid-prov-siste = Ny siste dag
plasstid-prov-siste-hjelp = Nå er siste dag { $dato }
plasstid-prov-knapp = Prøv
plasstid-prov-lagres-ikke = Ingenting blir lagret.
plasstid-prov-ingen = Ingen avtale varer nå
plasstid-prov-ingen-hvordan = Når en avtale er signert av alle, kan dere prøve her hva en endring betyr for tiden.
plasstid-prov-venter = Fyll ut og velg «Prøv». Svaret viser hvor lenge plassen da kan brukes.
plasstid-prov-rett = Rett feltene som er merket, så kommer svaret her.
plasstid-svar-andel = Med { $andel } fra { $fra } kan plassen brukes til { $siste }
plasstid-svar-permisjon = Med permisjon fra { $fra } til { $til } kan plassen brukes til { $siste }
plasstid-svar-slutt = Med { $slutt } som siste dag er { $dager } igjen
plasstid-svar-tabell = Planen i dag og den dere prøver
plasstid-svar-tall = Tall
plasstid-svar-idag = I dag
plasstid-svar-prove = Prøve
plasstid-svar-stilling = Stilling fra { $dato }
plasstid-svar-arbeider = Arbeider fra { $dato }
plasstid-svar-siste = Siste tillatte dag
plasstid-svar-slutten = Avtalt slutt
plasstid-svar-endring = Endring
plasstid-svar-senere = { $dager } senere
plasstid-svar-tidligere = { $dager } tidligere
plasstid-svar-lik = ingen
plasstid-svar-regler = Hva reglene sier
plasstid-svar-hvorfor = Hvorfor { $dato }?
plasstid-svar-navn = Svaret
plasstid-svar-bilde = Slik blir tiden
plasstid-svar-meld = Foreslå endringen
plasstid-svar-stoppes = Endringen kan ikke foreslås slik, siden en regel ikke er oppfylt.

## Feil i feltene

plasstid-feil-prosent = Skriv et tall fra 1 til 100, for eksempel 60
plasstid-feil-arbeider = Skriv et tall fra 0 til 100, for eksempel 40
plasstid-feil-arbeider-mye = Skriv mindre enn stillingen, som er { $andel }
plasstid-feil-dato = Velg en dato, for eksempel { $eksempel }
plasstid-feil-utenfor = Avtalen varer fra { $fra } til { $til }. Velg en dag i den tiden
plasstid-feil-rekkefolge = Velg en dag som ikke er før { $fra }
plasstid-feil-overlapp = Legen har permisjon i disse dagene allerede. Velg andre dager
plasstid-feil-samme-slutt = { $dato } er siste dag allerede. Velg en annen dag
plasstid-feil-for-tidlig = Avtalen begynner { $fra }. Velg den dagen eller en senere
