# Hva avtalene koster folketrygden: beregningene, og rapporten til departementet.

folketrygd-tittel = Hva avtalene koster folketrygden
folketrygd-ingress = Når en lege i spesialisering arbeider på listen til en fastlege, betaler folketrygden refusjon til begge. Her regner vi ut hva det koster per avtaleårsverk: refusjonene til legene i spesialisering, og endringen hos fastlegene som gir fra seg pasienter. Departementet har anslått { $anslag } per avtale og kaller anslaget svært usikkert.
folketrygd-departementet = Helse- og omsorgsdepartementet

## Nøkkeltallene

folketrygd-siste = Den siste beregningen gjelder { $ar }
folketrygd-tall-kostnad = Kostnad per avtaleårsverk
folketrygd-tall-intervall = 95{"\u00A0"}% intervall
folketrygd-tall-intervall-verdi = { $fra } til { $til }
folketrygd-tall-anslag = Departementets anslag
folketrygd-tall-forslag = Forslag til kvote
folketrygd-tall-forslag-verdi = { $antall ->
    [one] 1 avtale
   *[other] { $antall } avtaler
}
folketrygd-tall-ingen = Kan ikke regnes ut
folketrygd-se = Se hele beregningen

## Listen

folketrygd-alle = Alle beregninger
folketrygd-kolonne-ar = År
folketrygd-kolonne-tidspunkt = Beregnet
folketrygd-kolonne-av = Av
folketrygd-tom = Ingen beregninger ennå
folketrygd-tom-beregner = Last opp en fil med refusjoner i skjemaet under. Hjemmel henter avtalene selv.
folketrygd-tom-leser = Helfo og saksbehandlere i Helsedirektoratet laster opp en fil med refusjoner. Når det er gjort, står beregningen her.

## Skjemaet

folketrygd-ny = Ny beregning
folketrygd-ny-forklaring = Filen skal ha én rad per lege og måned, for året og for året før. Ta med leger uten avtale også: de viser hvordan refusjonene ellers har utviklet seg. Opplysninger om pasienter skal ikke være med.
folketrygd-ny-avtaler = { $antall ->
    [0] Ingen avtaler er registrert ennå, så det blir ingen årsverk å dele på.
    [one] Beregningen bruker den ene avtalen som er registrert.
   *[other] Beregningen bruker de { $antall } avtalene som er registrert.
}
folketrygd-felt-fil = Fil med refusjoner
folketrygd-felt-fil-hjelp = CSV eller Parquet på høyst { $mb } MB. CSV kan være pakket med gzip eller Zstandard. Kolonnene er hpr, maned (ÅÅÅÅ-MM) og belop_ore, og ingen andre.
folketrygd-felt-fil-igjen = Nettleseren husker ikke hvilken fil du valgte. Velg den igjen.
folketrygd-felt-ar = År
folketrygd-felt-bevilgning = Bevilgning i kroner
folketrygd-felt-bevilgning-hjelp = Brukes til å regne ut hvor mange avtaler pengene rekker til. For 2022 ble det foreslått { $belop }.
folketrygd-regn-ut = Regn ut
folketrygd-feil-fil = Velg en fil.
folketrygd-feil-fil-stor = Filen er større enn { $mb } MB. Pakk den, eller ta bare med de to årene som skal sammenlignes.
folketrygd-feil-ar = Skriv et år fra { $fra } til { $til }.
folketrygd-feil-bevilgning = Skriv bevilgningen i hele kroner, for eksempel { $eksempel }.
folketrygd-feil-belop = Beløpene i filen er så store at de ikke kan regnes med. Sjekk at de er i øre.
folketrygd-feil-ingen-refusjoner = Leger arbeidet under avtaler i { $ar }, men filen har ingen refusjoner til dem det året. Sjekk året og filen.

## Frister fra departementet

folketrygd-frister = Frister fra departementet
folketrygd-frister-tabell = Åpne oppdrag som gjelder kostnadene for folketrygden
folketrygd-frister-mottaker = Mottaker
folketrygd-frister-ingen = Ingen åpne oppdrag gjelder kostnadene for folketrygden.
folketrygd-frister-registrer = Registrer et oppdrag med frist
folketrygd-frister-alle = Se oppdragene

## Én beregning

folketrygd-en-tittel = Hva avtalene kostet folketrygden i { $ar }
folketrygd-kvittert = Beregningen er lagret.
folketrygd-svar = Et avtaleårsverk kostet folketrygden { $kostnad } i { $ar }. Et 95{"\u00A0"}% intervall går fra { $fra } til { $til }.
folketrygd-svar-innenfor = Departementets anslag på { $anslag } ligger innenfor intervallet. Tallene gir altså ikke grunn til å si at anslaget er galt.
folketrygd-svar-over = Departementets anslag på { $anslag } ligger over intervallet. Avtalene ser altså ut til å koste mindre enn anslått.
folketrygd-svar-under = Departementets anslag på { $anslag } ligger under intervallet. Avtalene ser altså ut til å koste mer enn anslått.
folketrygd-svar-fa = { $antall ->
    [one] Beregningen har bare én avtale. Da viser intervallet ingen usikkerhet, og det kan ikke brukes.
   *[other] Beregningen har bare { $antall } avtaler. Da er intervallet gjerne for smalt.
}
folketrygd-svar-ingen = Ingen arbeidet under en avtale i { $ar }, så det er ingen årsverk å dele på. Kostnaden kan ikke regnes ut.
folketrygd-figur = Kostnaden ved siden av departementets anslag
folketrygd-figur-beskrivelse = Beregnet kostnad er { $kostnad }, med et 95{"\u00A0"}% intervall fra { $fra } til { $til }. Departementets anslag er { $anslag }.
folketrygd-figur-kostnad = Beregnet kostnad: { $kostnad }
folketrygd-figur-intervall = 95{"\u00A0"}% intervall: { $fra } til { $til }
folketrygd-figur-anslag = Departementets anslag: { $anslag }

## Forslaget til kvote

folketrygd-forslag = Forslag til kvote
folketrygd-forslag-antall = { $antall ->
    [0] { $bevilgning } rekker ikke til en eneste avtale, når hver koster { $kostnad }.
    [one] { $bevilgning } rekker til én hel avtale, når hver koster { $kostnad }.
   *[other] { $bevilgning } rekker til { $antall } hele avtaler, når hver koster { $kostnad }.
}
folketrygd-forslag-spenn = I den dyreste enden av intervallet rekker pengene til { $faerrest }, i den billigste til { $flest }.
folketrygd-forslag-bare = Dette er et forslag til departementet, ikke en ny kvote. Kvoten er { $kvote } avtaler helt til departementet fastsetter en annen.
folketrygd-forslag-ikke-over-null = Kostnaden er ikke over null. Da kan det ikke foreslås noen kvote.
folketrygd-forslag-ingen-arsverk = Uten en kostnad kan det ikke foreslås noen kvote.

## Utregningen

folketrygd-steg = Slik er tallet regnet ut
folketrygd-steg-lis = Refusjonene til legene i spesialisering, i månedene da avtalene var aktive: { $belop }.
folketrygd-steg-endring = Endringen i refusjonene til fastlegene som ga fra seg pasienter, ut over utviklingen hos leger uten avtale: { $belop }.
folketrygd-steg-sum = { $lis } pluss { $endring } er { $sum }.
folketrygd-steg-arsverk = Legene arbeidet { $fulle } dager i full stilling. Delt på { $dager } dager i året er det { $arsverk } årsverk.
folketrygd-steg-deling = { $sum } delt på { $fulle } og ganget med { $dager } er { $kostnad } per avtaleårsverk.
folketrygd-steg-deling-ingen = Null årsverk kan ikke deles på, så det blir ingen kostnad per årsverk.
folketrygd-steg-intervall = Intervallet kommer av å trekke avtalene på nytt 2 000 ganger, med tilbakelegging, og regne ut kostnaden hver gang. De laveste og de høyeste 2,5 prosentene er tatt bort. Trekningen er lik hver gang.
folketrygd-steg-avrunding = Det regnes med eksakte brøker og rundes av til hele øre til slutt. Derfor kan det skille noen øre når du regner etter. Ellers på siden er beløpene i hele kroner.
folketrygd-steg-avrunding-rapport = Det er regnet med eksakte brøker og rundet av til slutt, så det kan skille noen øre når man regner etter. Ellers i rapporten er beløpene i hele kroner.

## Utviklingen

folketrygd-trend = Utviklingen hos leger uten avtale
folketrygd-trend-forklaring = Endringen hos fastlegene måles mot leger som ikke var med i noen avtale fra samme måned året før, og som hadde refusjoner i begge månedene.
folketrygd-trend-kort = Utviklingen hos leger uten avtale var fra { $lavest } til { $hoyest } i månedene som er sammenlignet. Den bygger på { $faerrest } til { $flest } leger. Tallene for hver måned står i regnearket.
folketrygd-trend-ingen = Ingen fastleger kunne sammenlignes, så det trengs ingen utvikling.
folketrygd-trend-maned = Måned
folketrygd-trend-leger = Leger uten avtale
folketrygd-trend-for = Refusjoner året før
folketrygd-trend-na = Refusjoner i måneden
folketrygd-trend-endring = Utvikling

## Avtale for avtale

folketrygd-avtaler = Avtale for avtale
folketrygd-avtaler-forklaring = Hva hver avtale legger til, og hva kostnaden per årsverk ville vært uten den. Legene er ikke navngitt.
folketrygd-avtaler-ingen = Ingen avtaler var aktive i { $ar }.
folketrygd-avtaler-tyngst = Avtale { $nummer } i { $kommune } flytter anslaget mest: uten den ville det vært { $uten }.
folketrygd-avtaler-merke = Flytter mest
folketrygd-avtaler-avtale = Avtale
folketrygd-avtaler-kommune = Kommune
folketrygd-avtaler-lis = Refusjoner til lege i spesialisering
folketrygd-avtaler-endring = Endring hos fastlegene
folketrygd-avtaler-arsverk = Årsverk
folketrygd-avtaler-uten = Anslag uten avtalen
folketrygd-avtaler-ingen-andre = Ingen andre arbeidet
folketrygd-avtaler-i-alt = I alt
folketrygd-avtaler-avrunding = Beløpene er rundet av hver for seg, så summen kan avvike litt.

## Det som er holdt utenfor

folketrygd-utelatt = Det som er holdt utenfor, og det som bør sjekkes
folketrygd-utelatt-antall = { $antall ->
    [0] Ingen måneder er utelatt: alle fastlegene hadde refusjoner i samme måned året før.
    [one] Én måned for en fastlege er utelatt, siden fastlegen ikke hadde noen rad i samme måned året før.
   *[other] { $antall } måneder for fastleger er utelatt, siden fastlegen ikke hadde noen rad i samme måned året før.
}
folketrygd-negative = { $antall ->
    [one] Én rad i filen har et negativt beløp. Den er regnet med slik den står. Sjekk at den er riktig.
   *[other] { $antall } rader i filen har negative beløp. De er regnet med slik de står. Sjekk at de er riktige.
}

## Forutsetningene

folketrygd-forutsetning = Hva beregningen forutsetter
folketrygd-forutsetning-likt = Uten avtalene ville refusjonene til fastlegene utviklet seg som hos leger uten avtale. Metoden heter «forskjell i forskjeller». Tallene kan ikke vise om forutsetningen holder.
folketrygd-forutsetning-for = Hadde fastlegen gitt fra seg pasienter året før også, viser sammenligningen bare det som er kommet til siden. Da kan kostnaden bli anslått for høyt.
folketrygd-forutsetning-maned = En måned teller når avtalen er aktiv minst én dag i den. Har legen ingen rad for måneden, er refusjonen null. En måned telles én gang for hver lege, også når legen er med i flere avtaler.
folketrygd-forutsetning-permisjon = Permisjon er ikke arbeid og teller ikke med i årsverkene. Refusjoner i en måned med permisjon teller likevel.
folketrygd-forutsetning-fa = Få og ulike avtaler gir et usikkert anslag. Med færre enn ti avtaler er intervallet selv lite å stole på. Tallet er ikke et regnskap.
folketrygd-forutsetning-tolkning = Brevet fra departementet sier ikke hvordan kostnaden skal regnes ut. Framgangsmåten er vår tolkning.

## Grunnlaget

folketrygd-grunnlag = Hva beregningen bygger på
folketrygd-grunnlag-oppdrag = Oppdraget
folketrygd-grunnlag-fil = Fil
folketrygd-grunnlag-rader = Rader i filen
folketrygd-grunnlag-sha256 = Filens avtrykk (SHA-256)
folketrygd-grunnlag-avtaler = Avtalene
folketrygd-grunnlag-avtaler-verdi = { $antall } aktive i { $ar }, slik de var registrert etter melding nr. { $melding } til Helfo
folketrygd-grunnlag-av = Beregnet av
folketrygd-grunnlag-av-verdi = { $navn } ({ $rolle }), { $tidspunkt }
folketrygd-grunnlag-nummer = Rapportens nummer
folketrygd-grunnlag-avtrykk = Beregningens avtrykk (SHA-256)

## Rapporten

folketrygd-rapport = Rapport til departementet
folketrygd-rapport-forklaring = Rapporten er på norsk eller engelsk etter språket du har valgt, og er den samme hver gang den lastes ned.
folketrygd-rapport-pdf = Last ned rapporten (PDF)
folketrygd-rapport-xlsx = Last ned tallene (Excel)
folketrygd-rapport-besvar = Registrer svaret på «{ $tittel }», med frist { $frist }
folketrygd-rapport-tittel = Hva introduksjonsavtalene kostet folketrygden i { $ar }
folketrygd-rapport-ar = Gjelder
folketrygd-rapport-kilder = Kilder
folketrygd-rapport-kilde = Oppdraget
folketrygd-rapport-kilde-setning = Departementet anslår kostnaden for folketrygden til { $anslag } per avtale, kaller anslaget svært usikkert og ber direktoratet vurdere det ut fra regnskapstall for refusjoner.
folketrygd-rapport-kilde-dokument = Dokument
folketrygd-rapport-kilde-punkt = Punkt
folketrygd-rapport-kilde-datert = Datert
folketrygd-rapport-bunntekst = Beregningens avtrykk: { $avtrykk }
folketrygd-rapport-sammendrag = { $svar } Med { $bevilgning } rekker pengene til { $antall ->
    [one] én hel avtale
   *[other] { $antall } hele avtaler
}. Det er et forslag, ikke en ny kvote.
folketrygd-rapport-referanse = Rapport { $nummer }: hva introduksjonsavtalene kostet folketrygden i { $ar }
folketrygd-ark-tallene = Tallene
folketrygd-ark-avtaler = Avtalene
folketrygd-ark-trend = Utviklingen
folketrygd-ark-opplysning = Opplysning
folketrygd-ark-verdi = Verdi
folketrygd-ark-intervall-fra = 95{"\u00A0"}% intervall, fra
folketrygd-ark-intervall-til = 95{"\u00A0"}% intervall, til
folketrygd-ark-sum = Refusjoner og endring i alt
folketrygd-ark-bevilgning = Bevilgning
folketrygd-ark-fulle = Dager i full stilling
folketrygd-ark-dager = Dager i året
folketrygd-ark-utelatt = Utelatte måneder for fastleger
folketrygd-ark-negative = Rader med negative beløp
folketrygd-ark-kommunenummer = Kommunenummer
folketrygd-ark-trend-prosent = Utvikling i prosent
