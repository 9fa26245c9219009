# Spørsmålene til departementet. For hver versjon av en regel og hver verdi som ikke er bekreftet:
#   sporsmal-<kode>-sporsmal  spørsmålet
#   sporsmal-<kode>-kilden    hva kildene sier
#   sporsmal-<kode>-lest      hvordan det er lest her
#   sporsmal-<kode>-endrer    hva et annet svar ville endre
# Koden er regelen og versjonen (ia-41-2), eller parameteren og dagen verdien gjelder fra.

## IA-01

sporsmal-ia-01-1-sporsmal = Måtte kommunen være utdanningsvirksomhet for å søke før 2022?
sporsmal-ia-01-1-kilden = Det første brevet sier at kommuner kan søke, men stiller ingen krav til kommunen. Kravet kommer i det neste brevet.
sporsmal-ia-01-1-lest = Kravet fra det neste brevet er brukt helt fra begynnelsen. Det holder at kommunen har søkt om registrering.
sporsmal-ia-01-1-endrer = Uten kravet kunne også andre kommuner ha søkt før 2022. Søknader fra 2022 og senere påvirkes ikke.

## IA-02

sporsmal-ia-02-1-sporsmal = Kunne en kommune sende flere søknader før 2022?
sporsmal-ia-02-1-kilden = Det første brevet sier ikke hvor mange søknader en kommune kan sende. Det neste sier én søknad med antallet avtaler.
sporsmal-ia-02-1-lest = Én søknad per kommune i fristrunden, fra begynnelsen. Etter fristen kan kommunen søke på nytt så lenge plasser er ledige.
sporsmal-ia-02-1-endrer = Hvis flere søknader var tillatt, kan en kommune med to søknader før fristen ha krav på å få begge vurdert.

## IA-03

sporsmal-ia-03-1-sporsmal = Gjaldt det en søknadsfrist før 2022?
sporsmal-ia-03-1-kilden = Det første brevet har ingen frist for kommunene. Det neste sier at avtalene lyses ut og tildeles etter søknad.
sporsmal-ia-03-1-lest = Utlysningens egen frist gjelder fra begynnelsen. Etter fristen kommer en søknad med bare hvis utlysningen er løpende og plasser er ledige.
sporsmal-ia-03-1-endrer = Uten frist ville ingen søknad fra før 2022 ha kommet for sent.

## IA-07

sporsmal-ia-07-1-sporsmal = Hvor mange perioder kunne en kommune søke om før 2022?
sporsmal-ia-07-1-kilden = Det første brevet setter en lengste varighet for den enkelte avtalen, men nevner ikke perioder. Det neste åpner for to perioder på to år.
sporsmal-ia-07-1-lest = Grensen på to perioder er brukt fra begynnelsen.
sporsmal-ia-07-1-endrer = Med bare én periode ville søknader om to perioder fra før 2022 ikke ha oppfylt kravet.

## IA-41

sporsmal-ia-41-1-sporsmal = Hvordan skulle søknader prioriteres før det fantes kriterier?
sporsmal-ia-41-1-kilden = Det første brevet legger vekt på formålet og på at plasser uten ALIS-avtale går foran. Det gir ingen rekkefølge og ingen måte å telle på.
sporsmal-ia-41-1-lest = Den samme regnemåten som fra 2022: først formålet, så behovet delt på plassens nummer, så plasser uten ALIS-avtale.
sporsmal-ia-41-1-endrer = En annen rekkefølge kan gi andre kommuner plass når det søkes om flere plasser enn det finnes.
sporsmal-ia-41-2-sporsmal = Er det riktig å dele behovet på plassens nummer når søknadene prioriteres?
sporsmal-ia-41-2-kilden = Det andre brevet nevner formålet først, deretter antallet fast ansatte leger som trenger spesialisering, og åpner for skjønn, blant annet om geografi. Det sier ikke hvordan antallet skal telles når en kommune søker om flere plasser.
sporsmal-ia-41-2-lest = Hver ønsket plass rangeres for seg. Behovet deles på plassens nummer i søknaden, så stort behov teller uten at én kommune får alt. Plasser uten ALIS-avtale går foran ellers like plasser. Like plasser ved grensen avgjøres av et menneske, med begrunnelse.
sporsmal-ia-41-2-endrer = Teller behovet uten deling, får kommuner med mange leger flere plasser i samme runde. Rekkefølgen i en åpen utlysning må regnes på nytt. Vedtak som er fattet, står ved lag.

## Kvote

sporsmal-kvote-2020-10-27-sporsmal = Hvor mange avtaler kunne tildeles før 2022?
sporsmal-kvote-2020-10-27-kilden = Det første brevet sier at departementet kommer tilbake med antallet. Tallet 65 står på alis.no og gjelder ordningen slik den ble fra 2022.
sporsmal-kvote-2020-10-27-lest = Kvoten er satt til 65 også før 2022, så en tidlig dato har en verdi å vise.
sporsmal-kvote-2020-10-27-endrer = Et annet tall ville bare gjelde tiden før 2022. Da ble ingen plasser tildelt.

## Svarfrist

sporsmal-svarfrist_dager-2020-10-27-sporsmal = Hvor lang tid har kommunen på å svare på et tilbud om en plass?
sporsmal-svarfrist_dager-2020-10-27-kilden = Kildene forteller at flere kommuner ga plasser tilbake. De sier ikke noe om tilbud eller svarfrist.
sporsmal-svarfrist_dager-2020-10-27-lest = Tre uker fra datoen i brevet. Tilbudet faller ikke bort når fristen er ute: en saksbehandler gir mer tid eller trekker det.
sporsmal-svarfrist_dager-2020-10-27-endrer = En annen frist endrer datoen i brevet og når tilbudet vises som ubesvart.

## Perioder

sporsmal-perioder_hoyst-2020-10-27-sporsmal = Hva var høyeste antall perioder før 2022?
sporsmal-perioder_hoyst-2020-10-27-kilden = Bare det andre brevet gir et tall for perioder.
sporsmal-perioder_hoyst-2020-10-27-lest = To perioder fra begynnelsen, som i det andre brevet.
sporsmal-perioder_hoyst-2020-10-27-endrer = Et lavere tall ville bety at søknader fra før 2022 om to perioder ikke oppfylte kravet.

## Kostnad

## Varighet

sporsmal-minstetid_maneder-2020-10-27-sporsmal = Hvor lenge måtte en avtale være inngått for før 2022?
sporsmal-minstetid_maneder-2020-10-27-kilden = Det første brevet setter bare en lengste varighet. Det andre krever minst seks måneder for hver lege.
sporsmal-minstetid_maneder-2020-10-27-lest = Seks måneder fra begynnelsen, som i det andre brevet.
sporsmal-minstetid_maneder-2020-10-27-endrer = Et lavere tall ville bety at kortere avtaler fra før 2022 oppfylte kravet.
sporsmal-opphold_teller-2020-10-27-sporsmal = Bruker dagene mellom to avtaler under samme plass av de to årene?
sporsmal-opphold_teller-2020-10-27-kilden = Det andre brevet sier at en kommune kan inngå avtale med én lege og deretter med en annen. Det sier ikke noe om tiden mellom dem.
sporsmal-opphold_teller-2020-10-27-lest = Dagene mellom avtaler bruker ingenting av de to årene i full stilling. De teller med i de fire årene på kalenderen.
sporsmal-opphold_teller-2020-10-27-endrer = Teller dagene, får neste lege kortere tid, og noen avtaler blir for lange.

## Gammel ordning

sporsmal-gammel_ordning_til-2020-10-27-sporsmal = Hvor lenge kan leger i den gamle spesialistutdanningen få introduksjonsavtale?
sporsmal-gammel_ordning_til-2020-10-27-kilden = Det andre brevet åpner for dem i en overgangsperiode. Det sier ikke når den slutter.
sporsmal-gammel_ordning_til-2020-10-27-lest = Ingen dato er satt. Så lenge det er slik, vurderer en saksbehandler hver avtale med en lege i gammel ordning.
sporsmal-gammel_ordning_til-2020-10-27-endrer = Med en dato avgjør programmet selv om en slik avtale kan begynne.

## Listetak

sporsmal-listetak_fritt_fra-2020-10-27-sporsmal = Fra hvilken dag kan fastleger i en avtale øke listetaket igjen?
sporsmal-listetak_fritt_fra-2020-10-27-kilden = Siden på alis.no fra september 2023 sier at reglene er endret, så det nå er lov. Den sier ikke fra når.
sporsmal-listetak_fritt_fra-2020-10-27-lest = 1. september 2023, måneden siden er fra.
sporsmal-listetak_fritt_fra-2020-10-27-endrer = En tidligere dato gjør noen økninger i 2022 og 2023 lovlige. En senere dato gjør det motsatte.

sporsmal-kostnad_per_avtale-2020-10-27-sporsmal = Hva koster en introduksjonsavtale folketrygden?
sporsmal-kostnad_per_avtale-2020-10-27-kilden = Det andre brevet gir et anslag per avtale, kaller det svært usikkert og ber om en ny beregning innen 1. januar 2023.
sporsmal-kostnad_per_avtale-2020-10-27-lest = Anslaget brukes bare til å forklare kvoten. Ingen regel leser det.
sporsmal-kostnad_per_avtale-2020-10-27-endrer = Et nytt anslag kan gi et forslag om en annen kvote. Kvoten endres først når departementet bestemmer det.

## Bevilgning

sporsmal-foreslatt_bevilgning-2020-10-27-sporsmal = Hvilken bevilgning ble vedtatt for introduksjonsavtalene i 2022?
sporsmal-foreslatt_bevilgning-2020-10-27-kilden = Det andre brevet nevner det regjeringen foreslo i budsjettet. Det sier ikke hva Stortinget vedtok.
sporsmal-foreslatt_bevilgning-2020-10-27-lest = Det foreslåtte beløpet vises som forslag og brukes bare til å forklare kvoten.
sporsmal-foreslatt_bevilgning-2020-10-27-endrer = Et annet vedtatt beløp endrer forklaringen av kvoten, ikke kvoten.
