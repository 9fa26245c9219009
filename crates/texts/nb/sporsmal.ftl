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

## IA-10

sporsmal-ia-10-1-sporsmal = Måtte legen være ferdig med LIS1 eller turnus før 2022?
sporsmal-ia-10-1-kilden = Det første brevet sier ikke hva legen må ha fullført. Det andre krever LIS1 eller turnus, med et unntak.
sporsmal-ia-10-1-lest = Kravet og unntaket fra det andre brevet er brukt fra begynnelsen.
sporsmal-ia-10-1-endrer = Uten kravet kunne en lege begynne i en avtale før LIS1 var ferdig. Avtaler fra 2022 påvirkes ikke.

## IA-11

sporsmal-ia-11-1-sporsmal = Kunne leger i gammel spesialistutdanning få avtale før 2022?
sporsmal-ia-11-1-kilden = Det første brevet skiller ikke mellom ny og gammel utdanning. Det andre er for den nye, og en tid også for den gamle.
sporsmal-ia-11-1-lest = Det samme skillet er brukt fra begynnelsen.
sporsmal-ia-11-1-endrer = Uten skillet trengte ingen å vurdere leger i gammel utdanning før 2022.

## IA-13

sporsmal-ia-13-1-sporsmal = Gjaldt en korteste tid for avtaler før 2022?
sporsmal-ia-13-1-kilden = Det første brevet nevner ingen korteste tid. Det andre krever et halvt år for hver lege.
sporsmal-ia-13-1-lest = Kravet er brukt fra begynnelsen, på perioden slik den ble avtalt.
sporsmal-ia-13-1-endrer = Uten kravet var også kortere avtaler fra før 2022 i orden.

## IA-16

sporsmal-ia-16-1-sporsmal = Kan to leger ha avtale under samme plass på samme tid?
sporsmal-ia-16-1-kilden = Det andre brevet lar kommunen dele tiden mellom flere leger, én først og en annen etterpå.
sporsmal-ia-16-1-lest = Avtalene følger etter hverandre. To avtaler under samme plass har ingen felles dager.
sporsmal-ia-16-1-endrer = Er overlapp lov, kan to leger dele en plass, for eksempel med halv stilling hver.

## IA-17

sporsmal-ia-17-1-sporsmal = Kan en lege ha flere introduksjonsavtaler samtidig?
sporsmal-ia-17-1-kilden = Det første brevet setter en lengste tid for den enkelte avtalen. Det sier ikke hvor mange en lege kan ha.
sporsmal-ia-17-1-lest = Én om gangen, som et råd. En saksbehandler kan godta flere med en begrunnelse.
sporsmal-ia-17-1-endrer = Er det et krav, kan ingen lege ha to samtidig. Er det fritt, trengs ingen begrunnelse.

## IA-18

sporsmal-ia-18-1-sporsmal = Måtte pasientene være alle slags, og følges over tid, før 2022?
sporsmal-ia-18-1-kilden = Det første brevet nevner åpen praksis, men stiller ikke dette kravet. Det andre gjør det.
sporsmal-ia-18-1-lest = Kravet fra det andre brevet er brukt fra begynnelsen.
sporsmal-ia-18-1-endrer = Uten kravet kunne en avtale fra før 2022 gjelde bare noen slags pasienter.

## IA-20

sporsmal-ia-20-1-sporsmal = Var supervisjon i hele perioden et krav før 2022?
sporsmal-ia-20-1-kilden = Det første brevet sier at fastlegene normalt gir supervisjon så lenge avtalen varer.
sporsmal-ia-20-1-lest = Det er lest som at legen må være sikret supervisjon hele tiden. Hvem som gir den, er et råd.
sporsmal-ia-20-1-endrer = Var det bare et råd, kunne en avtale fra før 2022 mangle supervisjon i deler av perioden.
sporsmal-ia-20-2-sporsmal = Er det legen i spesialisering som skal være sikret supervisjon?
sporsmal-ia-20-2-kilden = Det andre brevet skriver at det er fastlegene i avtalen som skal sikres supervisjon, helst av fastlegene som gir pasienter.
sporsmal-ia-20-2-lest = Det er lest som en skrivefeil: Legen i spesialisering får supervisjon, og fastlegene gir den.
sporsmal-ia-20-2-endrer = Er det ment som skrevet, må avtalen si hvem som gir fastlegene supervisjon.

## IA-21

sporsmal-ia-21-1-sporsmal = Måtte legen ha en oppnevnt veileder før 2022?
sporsmal-ia-21-1-kilden = Det første brevet sier at en av fastlegene normalt kan være veileder. Det andre krever at en er oppnevnt.
sporsmal-ia-21-1-lest = Kravet fra det andre brevet er brukt fra begynnelsen. En veileder utenfra som ikke er spesialist, vurderes av en saksbehandler.
sporsmal-ia-21-1-endrer = Uten kravet kunne avtaler fra før 2022 begynne uten veileder.

## IA-22

sporsmal-ia-22-1-sporsmal = Hva måtte utdanningsplanen si før 2022?
sporsmal-ia-22-1-kilden = Det første brevet sier at avtalen skal være en del av planen. Det andre sier hva planen skal ha med.
sporsmal-ia-22-1-lest = Kontoret, læringsmålene og veiledningen skal stå i planen fra begynnelsen.
sporsmal-ia-22-1-endrer = Var det nok at avtalen var nevnt, oppfylte flere planer fra før 2022 kravet.

## IA-25

sporsmal-ia-25-1-sporsmal = Burde det være flere fastleger i avtalen før 2022?
sporsmal-ia-25-1-kilden = Det første brevet sier hvor stort pasientgrunnlaget bør være, men ikke hvor mange fastleger. Det andre sier flere.
sporsmal-ia-25-1-lest = Rådet om flere fastleger er brukt fra begynnelsen.
sporsmal-ia-25-1-endrer = Uten rådet trengte ingen å begrunne én fastlege i avtaler fra før 2022.

## IA-26

sporsmal-ia-26-1-sporsmal = Kunne fastleger i en avtale øke listetaket før 2022?
sporsmal-ia-26-1-kilden = Det første brevet sier ikke noe om listetaket. Forbudet står i det andre brevet, og ordningen virker fra 1. januar 2022.
sporsmal-ia-26-1-lest = Forbudet gjelder økninger fra 1. januar 2022.
sporsmal-ia-26-1-endrer = Gjaldt forbudet tidligere, er noen eldre økninger brudd.

## IA-29

sporsmal-ia-29-1-sporsmal = Når begynte tiden å løpe før 2022?
sporsmal-ia-29-1-kilden = Det første brevet sier ikke når tiden begynner. Det andre sier datoen i avtalen.
sporsmal-ia-29-1-lest = Datoen i avtalen, fra begynnelsen.
sporsmal-ia-29-1-endrer = Løp tiden fra avgjørelsen, var tidlige avtaler kortere enn de ser ut til.

## IA-32

sporsmal-ia-32-1-sporsmal = Fulgte det penger med avtalen før 2022?
sporsmal-ia-32-1-kilden = Det første brevet tar forbehold om finansiering, men nevner ingen penger til kommunene. Det andre sier at ingenting er satt av.
sporsmal-ia-32-1-lest = Ingen penger, fra begynnelsen.
sporsmal-ia-32-1-endrer = Regelen er bare til opplysning. Et annet svar endrer det som vises.

## IA-35

sporsmal-ia-35-1-sporsmal = Måtte fastlegene ha rett til trygderefusjon før 2022?
sporsmal-ia-35-1-kilden = Kravet følger av hvordan alis.no beskriver ordningen i 2023. Brevene nevner bare retten til legen i spesialisering.
sporsmal-ia-35-1-lest = Kravet er brukt fra begynnelsen.
sporsmal-ia-35-1-endrer = Uten kravet kunne fastleger uten refusjonsrett være med i avtaler fra før 2022.

## IA-41

sporsmal-ia-41-1-sporsmal = Hvordan skulle søknader prioriteres før det fantes kriterier?
sporsmal-ia-41-1-kilden = Det første brevet legger vekt på formålet og på at plasser uten ALIS-avtale går foran. Det gir ingen rekkefølge og ingen måte å telle på.
sporsmal-ia-41-1-lest = Den samme regnemåten som fra 2022: først formålet, så behovet delt på plassens nummer, så plasser uten ALIS-avtale.
sporsmal-ia-41-1-endrer = En annen rekkefølge kan gi andre kommuner plass når det søkes om flere plasser enn det finnes.
sporsmal-ia-41-2-sporsmal = Er det riktig å dele behovet på plassens nummer når søknadene prioriteres?
sporsmal-ia-41-2-kilden = Det andre brevet nevner formålet først, deretter antallet fast ansatte leger som trenger spesialisering, og åpner for skjønn, blant annet om geografi. Det sier ikke hvordan antallet skal telles når en kommune søker om flere plasser.
sporsmal-ia-41-2-lest = Hver ønsket plass rangeres for seg. Behovet deles på plassens nummer i søknaden, så stort behov teller uten at én kommune får alt. Plasser uten ALIS-avtale går foran ellers like plasser. Like plasser ved grensen avgjøres av et menneske, med begrunnelse.
sporsmal-ia-41-2-endrer = Teller behovet uten deling, får kommuner med mange leger flere plasser i samme runde. Rekkefølgen i en åpen utlysning må regnes på nytt. Vedtak som er fattet, står ved lag.

## IA-42

sporsmal-ia-42-1-sporsmal = Kunne en introduksjonsavtale gi refusjonsrett før 2022?
sporsmal-ia-42-1-kilden = Det første brevet beskriver retten, men viser til endringer i forskriften som først gjelder fra 1. januar 2022.
sporsmal-ia-42-1-lest = En dag før 2022 blir vurdert som en dag etter: Avtalen må gjelde, listen må være med, og legen kan ikke ha full permisjon.
sporsmal-ia-42-1-endrer = Fantes ikke retten før forskriften var endret, er ingen dag før 2022 dekket. Senere dager påvirkes ikke.
sporsmal-ia-42-2-sporsmal = Hvilke dager har legen refusjonsrett på en fastleges liste?
sporsmal-ia-42-2-kilden = Det andre brevet gir retten for arbeid på fastlegers lister, og sier at tiden i avtalen løper fra datoen i den. Det sier ikke noe om sene signaturer, permisjon eller registrering hos Helfo.
sporsmal-ia-42-2-lest = Retten gjelder de dagene både legen og fastlegen er med i avtalen. Den begynner ikke før alle har signert. Den hviler når legen har full permisjon. Den venter ikke på at Helfo kvitterer.
sporsmal-ia-42-2-endrer = Et annet svar flytter dager inn i eller ut av det som er dekket. Det gjelder dager før den siste signerte, dager i permisjon og dager før Helfo kvitterte.

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
sporsmal-opphold_teller-2020-10-27-kilden = Det andre brevet lar flere leger dele tiden, den ene etter den andre. Det sier ikke noe om tiden mellom dem.
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
