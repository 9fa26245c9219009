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

## IA-41

sporsmal-ia-41-1-sporsmal = Korleis skulle søknader prioriterast før det fanst kriterium?
sporsmal-ia-41-1-kilden = Det første brevet legg vekt på formålet og på at plassar utan ALIS-avtale går føre. Det gir inga rekkjefølgje og ingen måte å telje på.
sporsmal-ia-41-1-lest = Den same reknemåten som frå 2022: først formålet, så behovet delt på nummeret til plassen, så plassar utan ALIS-avtale.
sporsmal-ia-41-1-endrer = Ei anna rekkjefølgje kan gi andre kommunar plass når det blir søkt om fleire plassar enn det finst.

sporsmal-ia-41-2-sporsmal = Er det rett å dele behovet på nummeret til plassen når søknadene blir prioriterte?
sporsmal-ia-41-2-kilden = Det andre brevet nemner formålet først, deretter talet på fast tilsette legar som treng spesialisering, og opnar for skjønn, mellom anna om geografi. Det seier ikkje korleis dei skal teljast når ein kommune søker om fleire plassar.
sporsmal-ia-41-2-lest = Kvar ønskt plass blir rangert for seg. Behovet blir delt på nummeret plassen har i søknaden, så stort behov tel utan at éin kommune får alt. Plassar utan ALIS-avtale går føre plassar som elles er like. Like plassar ved grensa blir avgjorde av eit menneske, med grunngiving.
sporsmal-ia-41-2-endrer = Tel behovet utan deling, får kommunar med mange legar fleire plassar i same runde. Rekkjefølgja i ei open utlysing må reknast ut på nytt. Vedtak som er gjorde, står ved lag.

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
sporsmal-opphold_teller-2020-10-27-kilden = Det andre brevet seier at ein kommune kan inngå avtale med éin lege og deretter med ein annan. Det seier ikkje noko om tida mellom dei.
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
