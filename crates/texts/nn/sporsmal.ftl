# Spørsmåla til departementet. For kvar versjon av ein regel og kvar verdi som ikkje er stadfesta:
#   sporsmal-<kode>-sporsmal  spørsmålet
#   sporsmal-<kode>-kilden    kva kjeldene seier
#   sporsmal-<kode>-lest      korleis det er lese her
#   sporsmal-<kode>-endrer    kva eit anna svar ville endre
# Koden er regelen og versjonen (ia-41-2), eller parameteren og dagen verdien gjeld frå.

## IA-01

sporsmal-ia-01-1-sporsmal = Måtte kommunen vere utdanningsverksemd for å søke før 2022?
sporsmal-ia-01-1-kilden = Det første brevet seier at kommunar kan søke, men stiller ingen krav til kommunen. Kravet kjem i det neste brevet.
sporsmal-ia-01-1-lest = Kravet frå det neste brevet er brukt heilt frå begynnelsen. Det held at kommunen har søkt om registrering.
sporsmal-ia-01-1-endrer = Utan kravet kunne også andre kommunar ha søkt før 2022. Søknader frå 2022 og seinare blir ikkje påverka.

## IA-02

sporsmal-ia-02-1-sporsmal = Kunne ein kommune sende fleire søknader før 2022?
sporsmal-ia-02-1-kilden = Det første brevet seier ikkje kor mange søknader ein kommune kan sende. Det neste seier éin søknad, med talet på avtalar.
sporsmal-ia-02-1-lest = Éin søknad per kommune i fristrunden, frå begynnelsen. Etter fristen kan kommunen søke på nytt så lenge plassar er ledige.
sporsmal-ia-02-1-endrer = Viss fleire søknader var tillatne, kan ein kommune med to søknader før fristen ha krav på å få begge vurderte.

## IA-03

sporsmal-ia-03-1-sporsmal = Gjaldt det ein søknadsfrist før 2022?
sporsmal-ia-03-1-kilden = Det første brevet har ingen frist for kommunane. Det neste seier at avtalane blir lyste ut og tildelte etter søknad.
sporsmal-ia-03-1-lest = Fristen i utlysinga gjeld frå begynnelsen. Etter fristen kjem ein søknad med berre viss utlysinga er løpande og plassar er ledige.
sporsmal-ia-03-1-endrer = Utan frist ville ingen søknad frå før 2022 ha komme for seint.

## IA-07

sporsmal-ia-07-1-sporsmal = Kor mange periodar kunne ein kommune søke om før 2022?
sporsmal-ia-07-1-kilden = Det første brevet seier kor lenge den enkelte avtalen høgst kan vare, men nemner ikkje periodar. Det neste opnar for to periodar på to år.
sporsmal-ia-07-1-lest = Grensa på to periodar er brukt frå begynnelsen.
sporsmal-ia-07-1-endrer = Med berre éin periode ville søknader om to periodar frå før 2022 ikkje ha oppfylt kravet.

## IA-10

sporsmal-ia-10-1-sporsmal = Måtte legen vere ferdig med LIS1 eller turnus før 2022?
sporsmal-ia-10-1-kilden = Det første brevet seier ikkje kva legen må ha fullført. Det andre krev LIS1 eller turnus, med eit unntak.
sporsmal-ia-10-1-lest = Kravet og unntaket frå det andre brevet er brukte frå byrjinga.
sporsmal-ia-10-1-endrer = Utan kravet kunne ein lege begynne i ein avtale før LIS1 var ferdig. Avtalar frå 2022 blir ikkje påverka.

## IA-11

sporsmal-ia-11-1-sporsmal = Kunne legar i gammal spesialistutdanning få avtale før 2022?
sporsmal-ia-11-1-kilden = Det første brevet skil ikkje mellom ny og gammal utdanning. Det andre er for den nye, og ei tid også for den gamle.
sporsmal-ia-11-1-lest = Det same skiljet er brukt frå byrjinga.
sporsmal-ia-11-1-endrer = Utan skiljet trong ingen å vurdere legar i gammal utdanning før 2022.

## IA-13

sporsmal-ia-13-1-sporsmal = Gjaldt ei kortaste tid for avtalar før 2022?
sporsmal-ia-13-1-kilden = Det første brevet nemner inga kortaste tid. Det andre krev eit halvt år for kvar lege.
sporsmal-ia-13-1-lest = Kravet er brukt frå byrjinga, på perioden slik han blei avtalt.
sporsmal-ia-13-1-endrer = Utan kravet var også kortare avtalar frå før 2022 i orden.

## IA-16

sporsmal-ia-16-1-sporsmal = Kan to legar ha avtale under same plassen på same tid?
sporsmal-ia-16-1-kilden = Det andre brevet lèt kommunen dele tida mellom fleire legar, éin først og ein annan etterpå.
sporsmal-ia-16-1-lest = Avtalane følger etter kvarandre. To avtalar under same plassen har ingen felles dagar.
sporsmal-ia-16-1-endrer = Er overlapp lov, kan to legar dele ein plass, til dømes med halv stilling kvar.

## IA-17

sporsmal-ia-17-1-sporsmal = Kan ein lege ha fleire introduksjonsavtalar samtidig?
sporsmal-ia-17-1-kilden = Det første brevet set ei lengste tid for den enkelte avtalen. Det seier ikkje kor mange ein lege kan ha.
sporsmal-ia-17-1-lest = Éin om gongen, som eit råd. Ein sakshandsamar kan godta fleire med ei grunngiving.
sporsmal-ia-17-1-endrer = Er det eit krav, kan ingen lege ha to samtidig. Er det fritt, trengst inga grunngiving.

## IA-18

sporsmal-ia-18-1-sporsmal = Måtte pasientane vere alle slags, og følgast over tid, før 2022?
sporsmal-ia-18-1-kilden = Det første brevet nemner open praksis, men stiller ikkje dette kravet. Det andre gjer det.
sporsmal-ia-18-1-lest = Kravet frå det andre brevet er brukt frå byrjinga.
sporsmal-ia-18-1-endrer = Utan kravet kunne ein avtale frå før 2022 gjelde berre nokre slags pasientar.

## IA-20

sporsmal-ia-20-1-sporsmal = Var supervisjon i heile perioden eit krav før 2022?
sporsmal-ia-20-1-kilden = Det første brevet seier at fastlegane normalt gir supervisjon så lenge avtalen varer.
sporsmal-ia-20-1-lest = Det er lese som at legen må vere sikra supervisjon heile tida. Kven som gir han, er eit råd.
sporsmal-ia-20-1-endrer = Var det berre eit råd, kunne ein avtale frå før 2022 mangle supervisjon i delar av perioden.
sporsmal-ia-20-2-sporsmal = Er det legen i spesialisering som skal vere sikra supervisjon?
sporsmal-ia-20-2-kilden = Det andre brevet skriv at det er fastlegane i avtalen som skal sikrast supervisjon, helst av fastlegane som gir pasientar.
sporsmal-ia-20-2-lest = Det er lese som ein skrivefeil: Legen i spesialisering får supervisjon, og fastlegane gir han.
sporsmal-ia-20-2-endrer = Er det meint som skrive, må avtalen seie kven som gir fastlegane supervisjon.

## IA-21

sporsmal-ia-21-1-sporsmal = Måtte legen ha ein oppnemnd rettleiar før 2022?
sporsmal-ia-21-1-kilden = Det første brevet seier at ein av fastlegane normalt kan vere rettleiar. Det andre krev at ein er oppnemnd.
sporsmal-ia-21-1-lest = Kravet frå det andre brevet er brukt frå byrjinga. Ein rettleiar utanfrå som ikkje er spesialist, blir vurdert av ein sakshandsamar.
sporsmal-ia-21-1-endrer = Utan kravet kunne avtalar frå før 2022 begynne utan rettleiar.

## IA-22

sporsmal-ia-22-1-sporsmal = Kva måtte utdanningsplanen seie før 2022?
sporsmal-ia-22-1-kilden = Det første brevet seier at avtalen skal vere ein del av planen. Det andre seier kva planen skal ha med.
sporsmal-ia-22-1-lest = Kontoret, læringsmåla og rettleiinga skal stå i planen frå byrjinga.
sporsmal-ia-22-1-endrer = Var det nok at avtalen var nemnd, oppfylte fleire planar frå før 2022 kravet.

## IA-25

sporsmal-ia-25-1-sporsmal = Burde det vere fleire fastlegar i avtalen før 2022?
sporsmal-ia-25-1-kilden = Det første brevet seier kor stort pasientgrunnlaget bør vere, men ikkje kor mange fastlegar. Det andre seier fleire.
sporsmal-ia-25-1-lest = Rådet om fleire fastlegar er brukt frå byrjinga.
sporsmal-ia-25-1-endrer = Utan rådet trong ingen å grunngi éin fastlege i avtalar frå før 2022.

## IA-26

sporsmal-ia-26-1-sporsmal = Kunne fastlegar i ein avtale auke listetaket før 2022?
sporsmal-ia-26-1-kilden = Det første brevet seier ikkje noko om listetaket. Forbodet står i det andre brevet, og ordninga verkar frå 1. januar 2022.
sporsmal-ia-26-1-lest = Forbodet gjeld aukar frå 1. januar 2022.
sporsmal-ia-26-1-endrer = Gjaldt forbodet tidlegare, er nokre eldre aukar brot.

## IA-29

sporsmal-ia-29-1-sporsmal = Når begynte tida å gå før 2022?
sporsmal-ia-29-1-kilden = Det første brevet seier ikkje når tida begynner. Det andre seier datoen i avtalen.
sporsmal-ia-29-1-lest = Datoen i avtalen, frå byrjinga.
sporsmal-ia-29-1-endrer = Gjekk tida frå avgjerda, var tidlege avtalar kortare enn dei ser ut til.

## IA-32

sporsmal-ia-32-1-sporsmal = Følgde det pengar med avtalen før 2022?
sporsmal-ia-32-1-kilden = Det første brevet tek atterhald om finansiering, men nemner ingen pengar til kommunane. Det andre seier at ingenting er sett av.
sporsmal-ia-32-1-lest = Ingen pengar, frå byrjinga.
sporsmal-ia-32-1-endrer = Regelen er berre til opplysning. Eit anna svar endrar det som blir vist.

## IA-35

sporsmal-ia-35-1-sporsmal = Måtte fastlegane ha rett til trygderefusjon før 2022?
sporsmal-ia-35-1-kilden = Kravet følger av korleis alis.no beskriv ordninga i 2023. Breva nemner berre retten til legen i spesialisering.
sporsmal-ia-35-1-lest = Kravet er brukt frå byrjinga.
sporsmal-ia-35-1-endrer = Utan kravet kunne fastlegar utan refusjonsrett vere med i avtalar frå før 2022.

## IA-41

sporsmal-ia-41-1-sporsmal = Korleis skulle søknader prioriterast før det fanst kriterium?
sporsmal-ia-41-1-kilden = Det første brevet legg vekt på formålet og på at plassar utan ALIS-avtale går føre. Det gir inga rekkjefølgje og ingen måte å telje på.
sporsmal-ia-41-1-lest = Den same reknemåten som frå 2022: først formålet, så behovet delt på nummeret til plassen, så plassar utan ALIS-avtale.
sporsmal-ia-41-1-endrer = Ei anna rekkjefølgje kan gi andre kommunar plass når det blir søkt om fleire plassar enn det finst.

sporsmal-ia-41-2-sporsmal = Er det rett å dele behovet på nummeret til plassen når søknadene blir prioriterte?
sporsmal-ia-41-2-kilden = Det andre brevet nemner formålet først, deretter talet på fast tilsette legar som treng spesialisering, og opnar for skjønn, mellom anna om geografi. Det seier ikkje korleis dei skal teljast når ein kommune søker om fleire plassar.
sporsmal-ia-41-2-lest = Kvar ønskt plass blir rangert for seg. Behovet blir delt på nummeret plassen har i søknaden, så stort behov tel utan at éin kommune får alt. Plassar utan ALIS-avtale går føre plassar som elles er like. Like plassar ved grensa blir avgjorde av eit menneske, med grunngiving.
sporsmal-ia-41-2-endrer = Tel behovet utan deling, får kommunar med mange legar fleire plassar i same runde. Rekkjefølgja i ei open utlysing må reknast ut på nytt. Vedtak som er gjorde, står ved lag.

## IA-42

sporsmal-ia-42-1-sporsmal = Kunne ein introduksjonsavtale gi refusjonsrett før 2022?
sporsmal-ia-42-1-kilden = Det første brevet beskriv retten, men viser til endringar i forskrifta som først gjeld frå 1. januar 2022.
sporsmal-ia-42-1-lest = Ein dag før 2022 blir vurdert som ein dag etter: Avtalen må gjelde, lista må vere med, og legen kan ikkje ha full permisjon.
sporsmal-ia-42-1-endrer = Fanst ikkje retten før forskrifta var endra, er ingen dag før 2022 dekt. Seinare dagar blir ikkje påverka.

sporsmal-ia-42-2-sporsmal = Kva dagar har legen refusjonsrett på lista til ein fastlege?
sporsmal-ia-42-2-kilden = Det andre brevet gir retten for arbeid på listene til fastlegar, og seier at tida i avtalen går frå datoen i han. Det seier ikkje noko om seine signaturar, permisjon eller registrering hos Helfo.
sporsmal-ia-42-2-lest = Retten gjeld dei dagane både legen og fastlegen er med i avtalen. Han begynner ikkje før alle har signert. Han kviler når legen har full permisjon. Han ventar ikkje på at Helfo kvitterer.
sporsmal-ia-42-2-endrer = Eit anna svar flyttar dagar inn i eller ut av det som er dekt. Det gjeld dagar før den siste signerte, dagar i permisjon og dagar før Helfo kvitterte.

## Kvote

sporsmal-kvote-2020-10-27-sporsmal = Kor mange avtalar kunne tildelast før 2022?
sporsmal-kvote-2020-10-27-kilden = Det første brevet seier at departementet kjem tilbake med talet. Talet 65 står på alis.no og gjeld ordninga slik ho blei frå 2022.
sporsmal-kvote-2020-10-27-lest = Kvoten er sett til 65 også før 2022, så ein tidleg dato har ein verdi å vise.
sporsmal-kvote-2020-10-27-endrer = Eit anna tal ville berre gjelde tida før 2022. Då blei ingen plassar tildelte.

## Svarfrist

sporsmal-svarfrist_dager-2020-10-27-sporsmal = Kor lang tid har kommunen på å svare på eit tilbod om ein plass?
sporsmal-svarfrist_dager-2020-10-27-kilden = Kjeldene fortel at fleire kommunar gav plassar tilbake. Dei seier ikkje noko om tilbod eller svarfrist.
sporsmal-svarfrist_dager-2020-10-27-lest = Tre veker frå datoen i brevet. Tilbodet fell ikkje bort når fristen er ute: Ein sakshandsamar gir meir tid eller trekkjer det.
sporsmal-svarfrist_dager-2020-10-27-endrer = Ein annan frist endrar datoen i brevet og når det blir vist at tilbodet ikkje er svart på.

## Periodar

sporsmal-perioder_hoyst-2020-10-27-sporsmal = Kva var det høgaste talet på periodar før 2022?
sporsmal-perioder_hoyst-2020-10-27-kilden = Berre det andre brevet gir eit tal for periodar.
sporsmal-perioder_hoyst-2020-10-27-lest = To periodar frå begynnelsen, som i det andre brevet.
sporsmal-perioder_hoyst-2020-10-27-endrer = Eit lågare tal ville bety at søknader frå før 2022 om to periodar ikkje oppfylte kravet.

## Kostnad

## Varigheit

sporsmal-minstetid_maneder-2020-10-27-sporsmal = Kor lenge måtte ein avtale vere inngått for før 2022?
sporsmal-minstetid_maneder-2020-10-27-kilden = Det første brevet set berre ei lengste varigheit. Det andre krev minst seks månader for kvar lege.
sporsmal-minstetid_maneder-2020-10-27-lest = Seks månader frå byrjinga, som i det andre brevet.
sporsmal-minstetid_maneder-2020-10-27-endrer = Eit lågare tal ville bety at kortare avtalar frå før 2022 oppfylte kravet.
sporsmal-opphold_teller-2020-10-27-sporsmal = Bruker dagane mellom to avtalar under same plassen av dei to åra?
sporsmal-opphold_teller-2020-10-27-kilden = Det andre brevet lèt fleire legar dele tida, den eine etter den andre. Det seier ikkje noko om tida mellom dei.
sporsmal-opphold_teller-2020-10-27-lest = Dagane mellom avtalar bruker ingenting av dei to åra i full stilling. Dei tel med i dei fire åra på kalenderen.
sporsmal-opphold_teller-2020-10-27-endrer = Tel dagane, får den neste legen kortare tid, og nokre avtalar blir for lange.

## Gammal ordning

sporsmal-gammel_ordning_til-2020-10-27-sporsmal = Kor lenge kan legar i den gamle spesialistutdanninga få introduksjonsavtale?
sporsmal-gammel_ordning_til-2020-10-27-kilden = Det andre brevet opnar for dei i ein overgangsperiode. Det seier ikkje når han sluttar.
sporsmal-gammel_ordning_til-2020-10-27-lest = Ingen dato er sett. Så lenge det er slik, vurderer ein sakshandsamar kvar avtale med ein lege i gammal ordning.
sporsmal-gammel_ordning_til-2020-10-27-endrer = Med ein dato avgjer programmet sjølv om ein slik avtale kan begynne.

## Listetak

sporsmal-listetak_fritt_fra-2020-10-27-sporsmal = Frå kva dag kan fastlegar i ein avtale auke listetaket igjen?
sporsmal-listetak_fritt_fra-2020-10-27-kilden = Sida på alis.no frå september 2023 seier at reglane er endra, så det no er lov. Ho seier ikkje frå når.
sporsmal-listetak_fritt_fra-2020-10-27-lest = 1. september 2023, månaden sida er frå.
sporsmal-listetak_fritt_fra-2020-10-27-endrer = Ein tidlegare dato gjer nokre aukar i 2022 og 2023 lovlege. Ein seinare dato gjer det motsette.

sporsmal-kostnad_per_avtale-2020-10-27-sporsmal = Kva kostar ein introduksjonsavtale folketrygda?
sporsmal-kostnad_per_avtale-2020-10-27-kilden = Det andre brevet gir eit anslag per avtale, kallar det svært usikkert og ber om ei ny utrekning innan 1. januar 2023.
sporsmal-kostnad_per_avtale-2020-10-27-lest = Anslaget blir berre brukt til å forklare kvoten. Ingen regel les det.
sporsmal-kostnad_per_avtale-2020-10-27-endrer = Eit nytt anslag kan gi eit forslag om ein annan kvote. Kvoten blir endra først når departementet bestemmer det.

## Løyving

sporsmal-foreslatt_bevilgning-2020-10-27-sporsmal = Kva løyving blei vedtatt for introduksjonsavtalane i 2022?
sporsmal-foreslatt_bevilgning-2020-10-27-kilden = Det andre brevet nemner det regjeringa foreslo i budsjettet. Det seier ikkje kva Stortinget vedtok.
sporsmal-foreslatt_bevilgning-2020-10-27-lest = Det foreslåtte beløpet blir vist som forslag og berre brukt til å forklare kvoten.
sporsmal-foreslatt_bevilgning-2020-10-27-endrer = Eit anna vedtatt beløp endrar forklaringa av kvoten, ikkje kvoten.
