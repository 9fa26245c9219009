# Tida i ein plass: kva som er brukt, kva som er att, og kva som skjer om planen blir endra.

plasstid-tittel = Slik er tida brukt
plasstid-periode = Periode { $nummer } av { $antall }
plasstid-dager = { $form ->
    [en] { $antall } dag
   *[flere] { $antall } dagar
}
plasstid-lengde = { $maneder ->
    [6] seks månader
    [12] eitt år
    [24] to år
    [48] fire år
   *[other] { $maneder } månader
}
plasstid-avtale = Avtale { $nummer }
plasstid-lege-og-andel = { $lege }, { $andel }
plasstid-fra-til = { $fra } til { $til }
plasstid-etter-2999 = etter år 2999

## Når det ikkje er noko å vise

plasstid-tom = Ingen avtale enno
plasstid-tom-hvordan = Plassen rommar { $rammetid } i full stilling. Tida tek til å gå den første dagen i den første avtalen.
plasstid-periode-tom = Ingen avtale enno. Heile tida i denne perioden står att.
plasstid-ikke-signert = Ingen avtale er signert av alle enno, så inga tid er brukt. Biletet og tala viser kva som er planlagt.

## Dei fire tala

plasstid-maal-brukt = Brukt
plasstid-maal-brukt-av = av { $ramme }, rekna i full stilling
plasstid-maal-igjen = Att
plasstid-maal-igjen-ved = { $dager } på kalenderen ved { $andel }
plasstid-maal-igjen-plan = { $dager } på kalenderen med planen i dag
plasstid-maal-siste = Siste tillatne dag
plasstid-maal-siste-etter = { $dager } etter avtalt slutt
plasstid-maal-siste-lik = same dag som avtalt slutt
plasstid-maal-siste-for = { $dager } før avtalt slutt
plasstid-maal-slutt = Avtalt slutt
plasstid-maal-slutt-hvem = avtale { $nummer }, { $lege }

## Teikninga

plasstid-tegning = Tidslinje for plass { $plass }
plasstid-tegning-periode = Tidslinje for plass { $plass }, periode { $nummer }
plasstid-beskriv-avtale = Avtale { $nummer } med { $lege } frå { $fra } til { $til }: { $deler }.
plasstid-beskriv-utkast = Avtale { $nummer } med { $lege } frå { $fra } til { $til } er ikkje signert av alle.
plasstid-beskriv-del = { $andel } frå { $fra }
plasstid-beskriv-permisjon = permisjon frå { $fra } til { $til }, arbeider { $andel }
plasstid-beskriv-idag = I dag er { $dato }.
plasstid-beskriv-siste = Siste tillatne dag er { $dato }.
plasstid-beskriv-brudd = Dagar som bryt ein regel: { $dager }.
plasstid-idag = I dag
plasstid-idag-dato = I dag, { $dato }
plasstid-siste-navn-og-dato = Siste tillatne dag: { $dato }
plasstid-brukt-dager = { $dager } brukt
plasstid-avtalt-andel = Avtalt { $andel }
plasstid-avtalt-dager = { $dager } avtalt
plasstid-avtalt = Avtalt
plasstid-permisjon-kort = Permisjon
plasstid-ikke-signert-kort = Ikkje signert
plasstid-minst-til = Minst { $minstetid }: til { $dato }
plasstid-minst-til-kort = { $maneder } md.: { $dato }
plasstid-minst-kort = { $maneder } md.
plasstid-tegn-brukt = brukt
plasstid-tegn-avtalt = avtalt
plasstid-tegn-forlenges = kan forlengjast
plasstid-tegn-permisjon = permisjon, tel ikkje
plasstid-tegn-utkast = ikkje signert, bruker ikkje tid
plasstid-tegn-brudd = bryt ein regel
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
plasstid-forklaring = Høgda viser stillinga, arealet viser tida.
plasstid-grense-ramme = Med planen i dag er tida brukt opp { $siste }. Plassen må uansett vere brukt innan { $kalendergrense }, { $kalendertid } etter start når full permisjon ikkje blir rekna med.
plasstid-grense-over = Avtalane er over. { $dager } vart ikkje brukte.
plasstid-grense-kalender = Det er kalenderen som set grensa: Plassen kan brukast i { $kalendertid }, til og med { $kalendergrense }, når full permisjon ikkje blir rekna med.

## Det som treng merksemd

plasstid-for-kort = Det som er att, er for kort for ein ny lege
plasstid-for-kort-tekst = Etter { $slutt } er { $dager } att. Ein ny avtale må vare minst { $minstetid }, også i den minste stillinga.
plasstid-for-kort-forleng = { $lege } kan bruke tida til og med { $siste }.
plasstid-deltid = Ein ny lege kan berre få deltid
plasstid-deltid-tekst = Etter { $slutt } er { $dager } att. Det er nok til { $minstetid } på deltid, men ikkje i full stilling.
plasstid-oppbrukt = All tid i plassen er avtalt
plasstid-oppbrukt-tekst = Avtalane bruker heile ramma. Det er ikkje rom for å forlengje eller for ein ny lege.
plasstid-hvorfor = Kvifor?
plasstid-brudd = Planen bryt ein regel
plasstid-brudd-ia-12 = Stillinga til { $lege } er for lita frå { $fra } til { $til }.
plasstid-brudd-ia-13 = Avtalen med { $lege } vart inngått for kortare tid enn { $minstetid }, frå { $fra } til { $til }.
plasstid-brudd-ia-14 = Det er ikkje meir tid i ramma frå { $fra }. Avtalen med { $lege } varer til { $til }.
plasstid-brudd-ia-15 = Det er meir enn { $kalendertid } sidan starten, når full permisjon ikkje blir rekna med. Dagane frå { $fra } til { $til } er for seint.
plasstid-brudd-ia-16 = Avtalen med { $lege } har dagar felles med ein annan avtale, frå { $fra } til { $til }.

## Tala som tabell

plasstid-vis-tabell = Vis tala som tabell
plasstid-tabell = Avtalane og tida dei bruker
plasstid-kol-avtale = Avtale
plasstid-kol-stilling = Stilling
plasstid-kol-dager = Dagar
plasstid-kol-permisjon = Full permisjon
plasstid-kol-brukt = Bruker i alt
plasstid-kol-minst = Lang nok
plasstid-minst-ja = ja, til { $dato }
plasstid-minst-nei = nei, må til { $dato }
plasstid-andel-fra = { $andel } frå { $dato }
plasstid-permisjoner = Permisjon
plasstid-permisjon-linje = Avtale { $nummer }: { $fra } til { $til }, arbeider { $andel }
plasstid-opphold = Utan avtale
plasstid-opphold-linje = { $fra } til { $til }, { $dager }
plasstid-rammen = Ramma
plasstid-brukt-hittil = Brukt til og med i dag
plasstid-avtalt-videre = Avtalt vidare
plasstid-igjen-etter = Att etter avtalt slutt
plasstid-siste-kalender = Siste dag på kalenderen

## Utrekninga

plasstid-vis-utregning = Vis utrekninga
plasstid-regn-tabell = Kvar periode for seg: dagar gonger det som tel
plasstid-regn-periode = Periode
plasstid-regn-dager = Dagar
plasstid-regn-teller = Tel
plasstid-regn-brukt = Brukt
plasstid-regn-permisjon = Avtale { $nummer }, permisjon
plasstid-regn-opphold = Utan avtale
plasstid-regn-hittil = Brukt til og med { $dato }
plasstid-regn-avtalt = Avtalt etter { $dato }
plasstid-regn-ialt = I alt
plasstid-regn-steg-ramme = Ramma er { $ramme }: dagane i { $rammetid } frå og med { $fra }, i full stilling.
plasstid-regn-steg-rest = { $ramme } − { $brukt } = { $rest } att når avtalane er over { $slutt }.
plasstid-regn-steg-deling = { $rest } delt på { $andel } er { $dager } heile på kalenderen. Tida rekk då til og med { $siste }.
plasstid-regn-steg-over = Frå { $dato } bruker avtalane meir enn ramma. Siste dag som får plass, er dagen før.
plasstid-regn-steg-kalender = På kalenderen: { $kalendertid } frå { $fra } er { $dager }. { $permisjon } med full permisjon kjem i tillegg. Siste dag er { $kalendergrense }.
plasstid-regn-steg-kalender-uten = På kalenderen: { $kalendertid } frå { $fra } er { $dager }. Siste dag er { $kalendergrense }.
plasstid-regn-steg-avgjor-ramme = Ramma tek slutt først, så { $siste } er siste tillatne dag.
plasstid-regn-steg-avgjor-kalender = Kalenderen tek slutt først, så { $siste } er siste tillatne dag.
plasstid-regn-regler = Reglane:

## Prøv ei endring

plasstid-prov = Kva om planen blir endra?
plasstid-prov-valg = Kva vil de prøve?
plasstid-prov-andel = Stilling
plasstid-prov-permisjon = Permisjon
plasstid-prov-slutt = Siste dag
plasstid-prov-prosent = Ny stilling i prosent
plasstid-prov-prosent-hjelp = Minst { $minst }
plasstid-prov-fra = Frå og med
plasstid-prov-fra-hjelp = Frå { $fra } til { $til }
plasstid-prov-til = Til og med
plasstid-prov-arbeider = Arbeider i permisjonen, i prosent
plasstid-prov-arbeider-hjelp = 0 tyder full permisjon
plasstid-prov-permisjon-hjelp = Permisjon som lova gir rett til. Grunnen skal ikkje oppgivast. Anna fråvær bruker tid som arbeid.
plasstid-prov-siste = Ny siste dag
plasstid-prov-siste-hjelp = No er siste dag { $dato }
plasstid-prov-knapp = Prøv
plasstid-prov-lagres-ikke = Ingenting blir lagra.
plasstid-prov-ingen = Ingen avtale varer no
plasstid-prov-ingen-hvordan = Når ein avtale er signert av alle, kan de prøve her kva ei endring har å seie for tida.
plasstid-prov-venter = Fyll ut og vel «Prøv». Svaret viser kor lenge plassen då kan brukast.
plasstid-prov-rett = Rett felta som er merkte, så kjem svaret her.
plasstid-svar-andel = Med { $andel } frå { $fra } kan plassen brukast til { $siste }
plasstid-svar-permisjon = Med permisjon frå { $fra } til { $til } kan plassen brukast til { $siste }
plasstid-svar-slutt = Med { $slutt } som siste dag er { $dager } att
plasstid-svar-tabell = Planen i dag og den de prøver
plasstid-svar-tall = Tal
plasstid-svar-idag = I dag
plasstid-svar-prove = Prøve
plasstid-svar-stilling = Stilling frå { $dato }
plasstid-svar-arbeider = Arbeider frå { $dato }
plasstid-svar-siste = Siste tillatne dag
plasstid-svar-slutten = Avtalt slutt
plasstid-svar-endring = Endring
plasstid-svar-senere = { $dager } seinare
plasstid-svar-tidligere = { $dager } tidlegare
plasstid-svar-lik = inga
plasstid-svar-regler = Kva reglane seier
plasstid-svar-hvorfor = Kvifor { $dato }?
plasstid-svar-navn = Svaret
plasstid-svar-bilde = Slik blir tida
plasstid-svar-meld = Foreslå endringa
plasstid-svar-stoppes = Endringa kan ikkje foreslåast slik, sidan ein regel ikkje er oppfylt.

## Feil i felta

plasstid-feil-prosent = Skriv eit tal frå 1 til 100, til dømes 60
plasstid-feil-arbeider = Skriv eit tal frå 0 til 100, til dømes 40
plasstid-feil-arbeider-mye = Skriv mindre enn stillinga, som er { $andel }
plasstid-feil-dato = Vel ein dato, til dømes { $eksempel }
plasstid-feil-utenfor = Avtalen varer frå { $fra } til { $til }. Vel ein dag i den tida
plasstid-feil-rekkefolge = Vel ein dag som ikkje er før { $fra }
plasstid-feil-overlapp = Legen har permisjon desse dagane allereie. Vel andre dagar
plasstid-feil-samme-slutt = { $dato } er siste dag allereie. Vel ein annan dag
plasstid-feil-for-tidlig = Avtalen tek til { $fra }. Vel den dagen eller ein seinare
