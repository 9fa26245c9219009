# Kva avtalane kostar folketrygda: berekningane, og rapporten til departementet.

folketrygd-tittel = Kva avtalane kostar folketrygda
folketrygd-ingress = Når ein lege i spesialisering arbeider på lista til ein fastlege, betaler folketrygda refusjon til begge. Her reknar vi ut kva det kostar per avtaleårsverk: refusjonane til legane i spesialisering, og endringa hos fastlegane som gir frå seg pasientar. Departementet har anslått { $anslag } per avtale og kallar anslaget svært usikkert.
folketrygd-departementet = Helse- og omsorgsdepartementet

## Nøkkeltala

folketrygd-siste = Den siste berekninga gjeld { $ar }
folketrygd-tall-kostnad = Kostnad per avtaleårsverk
folketrygd-tall-intervall = 95{"\u00A0"}% intervall
folketrygd-tall-intervall-verdi = { $fra } til { $til }
folketrygd-tall-anslag = Anslaget til departementet
folketrygd-tall-forslag = Forslag til kvote
folketrygd-tall-forslag-verdi = { $antall ->
    [one] 1 avtale
   *[other] { $antall } avtalar
}
folketrygd-tall-ingen = Kan ikkje reknast ut
folketrygd-se = Sjå heile berekninga

## Lista

folketrygd-alle = Alle berekningar
folketrygd-kolonne-ar = År
folketrygd-kolonne-tidspunkt = Rekna ut
folketrygd-kolonne-av = Av
folketrygd-tom = Ingen berekningar enno
folketrygd-tom-beregner = Last opp ei fil med refusjonar i skjemaet under. Hjemmel hentar avtalane sjølv.
folketrygd-tom-leser = Helfo og sakshandsamarar i Helsedirektoratet lastar opp ei fil med refusjonar. Når det er gjort, står berekninga her.

## Skjemaet

folketrygd-ny = Ny berekning
folketrygd-ny-forklaring = Fila skal ha éi rad per lege og månad, for året og for året før. Ta med legar utan avtale òg: dei viser korleis refusjonane elles har utvikla seg. Opplysningar om pasientar skal ikkje vere med.
folketrygd-ny-avtaler = { $antall ->
    [0] Ingen avtalar er registrerte enno, så det blir ingen årsverk å dele på.
    [one] Berekninga bruker den eine avtalen som er registrert.
   *[other] Berekninga bruker dei { $antall } avtalane som er registrerte.
}
folketrygd-felt-fil = Fil med refusjonar
folketrygd-felt-fil-hjelp = CSV eller Parquet på høgst { $mb } MB. CSV kan vere pakka med gzip eller Zstandard. Kolonnene er hpr, maned (ÅÅÅÅ-MM) og belop_ore, og ingen andre.
folketrygd-felt-fil-igjen = Nettlesaren hugsar ikkje kva fil du valde. Vel ho igjen.
folketrygd-felt-ar = År
folketrygd-felt-bevilgning = Løyving i kroner
folketrygd-felt-bevilgning-hjelp = Blir brukt til å rekne ut kor mange avtalar pengane rekk til. For 2022 blei det foreslått { $belop }.
folketrygd-regn-ut = Rekn ut
folketrygd-feil-fil = Vel ei fil.
folketrygd-feil-fil-stor = Fila er større enn { $mb } MB. Pakk ho, eller ta berre med dei to åra som skal samanliknast.
folketrygd-feil-ar = Skriv eit år frå { $fra } til { $til }.
folketrygd-feil-bevilgning = Skriv løyvinga i heile kroner, til dømes { $eksempel }.
folketrygd-feil-belop = Beløpa i fila er så store at det ikkje går an å rekne med dei. Sjekk at dei er i øre.
folketrygd-feil-ingen-refusjoner = Legar arbeidde under avtalar i { $ar }, men fila har ingen refusjonar til dei det året. Sjekk året og fila.

## Fristar frå departementet

folketrygd-frister = Fristar frå departementet
folketrygd-frister-tabell = Opne oppdrag som gjeld kostnadene for folketrygda
folketrygd-frister-mottaker = Mottakar
folketrygd-frister-ingen = Ingen opne oppdrag gjeld kostnadene for folketrygda.
folketrygd-frister-registrer = Registrer eit oppdrag med frist
folketrygd-frister-alle = Sjå oppdraga

## Éi berekning

folketrygd-en-tittel = Kva avtalane kosta folketrygda i { $ar }
folketrygd-kvittert = Berekninga er lagra.
folketrygd-svar = Eit avtaleårsverk kosta folketrygda { $kostnad } i { $ar }. Eit 95{"\u00A0"}% intervall går frå { $fra } til { $til }.
folketrygd-svar-innenfor = Anslaget til departementet på { $anslag } ligg innanfor intervallet. Tala gir altså ikkje grunn til å seie at anslaget er gale.
folketrygd-svar-over = Anslaget til departementet på { $anslag } ligg over intervallet. Avtalane ser altså ut til å koste mindre enn anslått.
folketrygd-svar-under = Anslaget til departementet på { $anslag } ligg under intervallet. Avtalane ser altså ut til å koste meir enn anslått.
folketrygd-svar-fa = { $antall ->
    [one] Berekninga har berre éin avtale. Då viser intervallet inga uvisse, og det kan ikkje brukast.
   *[other] Berekninga har berre { $antall } avtalar. Då er intervallet gjerne for smalt.
}
folketrygd-svar-ingen = Ingen arbeidde under ein avtale i { $ar }, så det er ingen årsverk å dele på. Kostnaden kan ikkje reknast ut.
folketrygd-figur = Kostnaden ved sida av anslaget til departementet
folketrygd-figur-beskrivelse = Utrekna kostnad er { $kostnad }, med eit 95{"\u00A0"}% intervall frå { $fra } til { $til }. Anslaget til departementet er { $anslag }.
folketrygd-figur-kostnad = Utrekna kostnad: { $kostnad }
folketrygd-figur-intervall = 95{"\u00A0"}% intervall: { $fra } til { $til }
folketrygd-figur-anslag = Anslaget til departementet: { $anslag }

## Forslaget til kvote

folketrygd-forslag = Forslag til kvote
folketrygd-forslag-antall = { $antall ->
    [0] { $bevilgning } rekk ikkje til ein einaste avtale, når kvar kostar { $kostnad }.
    [one] { $bevilgning } rekk til éin heil avtale, når kvar kostar { $kostnad }.
   *[other] { $bevilgning } rekk til { $antall } heile avtalar, når kvar kostar { $kostnad }.
}
folketrygd-forslag-spenn = I den dyraste enden av intervallet rekk pengane til { $faerrest }, i den billegaste til { $flest }.
folketrygd-forslag-bare = Dette er eit forslag til departementet, ikkje ein ny kvote. Kvoten er { $kvote } avtalar heilt til departementet fastset ein annan.
folketrygd-forslag-ikke-over-null = Kostnaden er ikkje over null. Då kan det ikkje bli foreslått nokon kvote.
folketrygd-forslag-ingen-arsverk = Utan ein kostnad kan det ikkje bli foreslått nokon kvote.

## Utrekninga

folketrygd-steg = Slik er talet rekna ut
folketrygd-steg-lis = Refusjonane til legane i spesialisering, i månadene då avtalane var aktive: { $belop }.
folketrygd-steg-endring = Endringa i refusjonane til fastlegane som gav frå seg pasientar, ut over utviklinga hos legar utan avtale: { $belop }.
folketrygd-steg-sum = { $lis } pluss { $endring } er { $sum }.
folketrygd-steg-arsverk = Legane arbeidde { $fulle } dagar i full stilling. Delt på { $dager } dagar i året er det { $arsverk } årsverk.
folketrygd-steg-deling = { $sum } delt på { $fulle } og gonga med { $dager } er { $kostnad } per avtaleårsverk.
folketrygd-steg-deling-ingen = Det går ikkje å dele på null årsverk, så det blir ingen kostnad per årsverk.
folketrygd-steg-intervall = Intervallet kjem av å trekkje avtalane på nytt 2 000 gonger, med tilbakelegging, og rekne ut kostnaden kvar gong. Dei lågaste og dei høgaste 2,5 prosentane er tekne bort. Trekkinga er lik kvar gong.
folketrygd-steg-avrunding = Vi reknar med eksakte brøkar og rundar av til heile øre til slutt. Derfor kan det skilje nokre øre når du reknar etter. Elles på sida er beløpa i heile kroner.
folketrygd-steg-avrunding-rapport = Det er rekna med eksakte brøkar og runda av til slutt, så det kan skilje nokre øre når ein reknar etter. Elles i rapporten er beløpa i heile kroner.

## Utviklinga

folketrygd-trend = Utviklinga hos legar utan avtale
folketrygd-trend-forklaring = Endringa hos fastlegane blir målt mot legar som ikkje var med i nokon avtale frå same månad året før, og som hadde refusjonar i begge månadene.
folketrygd-trend-kort = Utviklinga hos legar utan avtale var frå { $lavest } til { $hoyest } i månadene som er samanlikna. Ho byggjer på { $faerrest } til { $flest } legar. Tala for kvar månad står i reknearket.
folketrygd-trend-ingen = Ingen fastlegar kunne samanliknast, så det trengst inga utvikling.
folketrygd-trend-maned = Månad
folketrygd-trend-leger = Legar utan avtale
folketrygd-trend-for = Refusjonar året før
folketrygd-trend-na = Refusjonar i månaden
folketrygd-trend-endring = Utvikling

## Avtale for avtale

folketrygd-avtaler = Avtale for avtale
folketrygd-avtaler-forklaring = Kva kvar avtale legg til, og kva kostnaden per årsverk ville vore utan han. Legane er ikkje namngitte.
folketrygd-avtaler-ingen = Ingen avtalar var aktive i { $ar }.
folketrygd-avtaler-tyngst = Avtale { $nummer } i { $kommune } flyttar anslaget mest: utan han ville det vore { $uten }.
folketrygd-avtaler-merke = Flyttar mest
folketrygd-avtaler-avtale = Avtale
folketrygd-avtaler-kommune = Kommune
folketrygd-avtaler-lis = Refusjonar til lege i spesialisering
folketrygd-avtaler-endring = Endring hos fastlegane
folketrygd-avtaler-arsverk = Årsverk
folketrygd-avtaler-uten = Anslag utan avtalen
folketrygd-avtaler-ingen-andre = Ingen andre arbeidde
folketrygd-avtaler-i-alt = I alt
folketrygd-avtaler-avrunding = Beløpa er runda av kvar for seg, så summen kan avvike litt.

## Det som er halde utanfor

folketrygd-utelatt = Det som er halde utanfor, og det som bør sjekkast
folketrygd-utelatt-antall = { $antall ->
    [0] Ingen månader er utelatne: alle fastlegane hadde refusjonar i same månad året før.
    [one] Éin månad for ein fastlege er utelaten, sidan fastlegen ikkje hadde noka rad i same månad året før.
   *[other] { $antall } månader for fastlegar er utelatne, sidan fastlegen ikkje hadde noka rad i same månad året før.
}
folketrygd-negative = { $antall ->
    [one] Éi rad i fila har eit negativt beløp. Ho er rekna med slik ho står. Sjekk at ho er rett.
   *[other] { $antall } rader i fila har negative beløp. Dei er rekna med slik dei står. Sjekk at dei er rette.
}

## Føresetnadene

folketrygd-forutsetning = Kva berekninga føreset
folketrygd-forutsetning-likt = Utan avtalane ville refusjonane til fastlegane utvikla seg som hos legar utan avtale. Metoden heiter «skilnad i skilnader». Tala kan ikkje vise om føresetnaden held.
folketrygd-forutsetning-for = Hadde fastlegen gitt frå seg pasientar året før òg, viser samanlikninga berre det som er kome til sidan. Då kan kostnaden bli anslått for høgt.
folketrygd-forutsetning-maned = Ein månad tel når avtalen er aktiv minst éin dag i han. Har legen inga rad for månaden, er refusjonen null. Ein månad blir talt éin gong for kvar lege, òg når legen er med i fleire avtalar.
folketrygd-forutsetning-permisjon = Permisjon er ikkje arbeid og tel ikkje med i årsverka. Refusjonar i ein månad med permisjon tel likevel.
folketrygd-forutsetning-fa = Få og ulike avtalar gir eit usikkert anslag. Med færre enn ti avtalar er intervallet sjølv lite å stole på. Talet er ikkje ein rekneskap.
folketrygd-forutsetning-tolkning = Brevet frå departementet seier ikkje korleis kostnaden skal reknast ut. Framgangsmåten er vår tolking.

## Grunnlaget

folketrygd-grunnlag = Kva berekninga byggjer på
folketrygd-grunnlag-oppdrag = Oppdraget
folketrygd-grunnlag-fil = Fil
folketrygd-grunnlag-rader = Rader i fila
folketrygd-grunnlag-sha256 = Avtrykket av fila (SHA-256)
folketrygd-grunnlag-avtaler = Avtalane
folketrygd-grunnlag-avtaler-verdi = { $antall } aktive i { $ar }, slik dei var registrerte etter melding nr. { $melding } til Helfo
folketrygd-grunnlag-av = Rekna ut av
folketrygd-grunnlag-av-verdi = { $navn } ({ $rolle }), { $tidspunkt }
folketrygd-grunnlag-nummer = Nummeret på rapporten
folketrygd-grunnlag-avtrykk = Avtrykket av berekninga (SHA-256)

## Rapporten

folketrygd-rapport = Rapport til departementet
folketrygd-rapport-forklaring = Rapporten er på norsk eller engelsk etter språket du har valt, og er den same kvar gong han blir lasta ned.
folketrygd-rapport-pdf = Last ned rapporten (PDF)
folketrygd-rapport-xlsx = Last ned tala (Excel)
folketrygd-rapport-besvar = Registrer svaret på «{ $tittel }», med frist { $frist }
folketrygd-rapport-tittel = Kva introduksjonsavtalane kosta folketrygda i { $ar }
folketrygd-rapport-ar = Gjeld
folketrygd-rapport-kilder = Kjelder
folketrygd-rapport-kilde = Oppdraget
folketrygd-rapport-kilde-setning = Departementet anslår kostnaden for folketrygda til { $anslag } per avtale, kallar anslaget svært usikkert og ber direktoratet vurdere det ut frå rekneskapstal for refusjonar.
folketrygd-rapport-kilde-dokument = Dokument
folketrygd-rapport-kilde-punkt = Punkt
folketrygd-rapport-kilde-datert = Datert
folketrygd-rapport-bunntekst = Avtrykket av berekninga: { $avtrykk }
folketrygd-rapport-sammendrag = { $svar } Med { $bevilgning } rekk pengane til { $antall ->
    [one] éin heil avtale
   *[other] { $antall } heile avtalar
}. Det er eit forslag, ikkje ein ny kvote.
folketrygd-rapport-referanse = Rapport { $nummer }: kva introduksjonsavtalane kosta folketrygda i { $ar }
folketrygd-ark-tallene = Tala
folketrygd-ark-avtaler = Avtalane
folketrygd-ark-trend = Utviklinga
folketrygd-ark-opplysning = Opplysning
folketrygd-ark-verdi = Verdi
folketrygd-ark-intervall-fra = 95{"\u00A0"}% intervall, frå
folketrygd-ark-intervall-til = 95{"\u00A0"}% intervall, til
folketrygd-ark-sum = Refusjonar og endring i alt
folketrygd-ark-bevilgning = Løyving
folketrygd-ark-fulle = Dagar i full stilling
folketrygd-ark-dager = Dagar i året
folketrygd-ark-utelatt = Utelatne månader for fastlegar
folketrygd-ark-negative = Rader med negative beløp
folketrygd-ark-kommunenummer = Kommunenummer
folketrygd-ark-trend-prosent = Utvikling i prosent
