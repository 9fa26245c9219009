# Utkastet til en introduksjonsavtale: stegene, oppsummeringen, og det som kan komme i veien.

## Rammen rundt stegene

avtaleutkast-etikett = Utkast til introduksjonsavtale · { $kommune } kommune
avtaleutkast-etikett-periode = Utkast til introduksjonsavtale, { $periode }. periode · { $kommune } kommune
avtaleutkast-steg-parter = Partene
avtaleutkast-steg-lege = Legen
avtaleutkast-steg-tid = Tiden
avtaleutkast-steg-arbeid = Arbeidet
avtaleutkast-steg-veiledning = Veiledningen
avtaleutkast-steg-kontor = Kontoret
avtaleutkast-steg-oppsummering = Se over og send
avtaleutkast-sporsmal-parter = Hvem skal inngå avtalen?
avtaleutkast-sporsmal-lege = Hva har legen gjort før?
avtaleutkast-sporsmal-tid = Når gjelder avtalen?
avtaleutkast-sporsmal-arbeid = Hvordan skal legen arbeide?
avtaleutkast-sporsmal-veiledning = Hvem følger opp legen?
avtaleutkast-sporsmal-kontor = Hva får legen på kontoret?
avtaleutkast-sporsmal-oppsummering = Se over og send til signering
avtaleutkast-ingress-parter = Avtalen inngås mellom kommunen, legen som skal spesialisere seg, og fastlegene som gir pasienter. Legen kan vente til dere vet hvem det blir.
avtaleutkast-ingress-lege = Spørsmålene gjelder legen som skal spesialisere seg i allmennmedisin.
avtaleutkast-ingress-tid = En periode er to år i full stilling. I en mindre stilling varer den lenger, men høyst fire år.
avtaleutkast-ingress-arbeid = Gjelder arbeidet utenom fastlegekontoret, og hvordan legen er tilknyttet kommunen.
avtaleutkast-ingress-veiledning = Supervisjon er hjelp i det daglige. Veilederen følger opp legen gjennom hele utdanningen.
avtaleutkast-ingress-kontor = Svarene gjelder det legen får på fastlegekontoret.
avtaleutkast-ingress-oppsummering = Slik blir avtalen. Når dere sender den, kan alle partene lese og signere den.
avtaleutkast-lagres = Utkastet lagres mens dere skriver. Dere kan gå videre selv om noe mangler.
avtaleutkast-vurderinger = Slik vurderes avtalen
avtaleutkast-stand-ingress = Vurderingene etter dagens regler, som om alle hadde signert.
avtaleutkast-stand-alle = Se alle vurderingene
avtaleutkast-stand-begrunn = Trenger en begrunnelse før avtalen sendes
avtaleutkast-stand-stopper = Må være i orden før avtalen sendes
avtaleutkast-ikke-utkast = Avtalen er ikke et utkast lenger. Det dere skrev nå, er ikke lagret.

## Deler av et steg

avtaleutkast-del-lis = Legen som skal spesialisere seg
avtaleutkast-del-legekontor = Legekontoret
avtaleutkast-del-fastleger = Fastlegene
avtaleutkast-del-utdanningsplan = Den individuelle utdanningsplanen

## Partene

avtaleutkast-felt-lis-hpr = HPR-nummer
avtaleutkast-hjelp-lis-hpr = Nummeret i helsepersonellregisteret, 1 til 9 siffer. La feltet stå tomt hvis dere ikke vet hvem legen er ennå.
avtaleutkast-felt-lis-navn = Navn
avtaleutkast-felt-lis-epost = E-post til legen
avtaleutkast-hjelp-lis-epost = Legen får beskjed hit når avtalen venter på signatur. Feltet er frivillig og er ikke en del av avtalen.
avtaleutkast-felt-legekontor = Hvilket legekontor gjelder avtalen?
avtaleutkast-kontor-velg = Velg legekontor
avtaleutkast-kontorer-ingen = Kommunen har ikke lagt inn noen legekontor. Dere kan fylle ut fastlegene her likevel.
avtaleutkast-kontorer-lenke = Legg inn eller endre legekontor
avtaleutkast-felt-fra-kontoret = Fastleger ved kontoret som ikke er med
avtaleutkast-hjelp-fra-kontoret = Velg dem som skal være med. Det dere har lagt inn om dem, følger med.
avtaleutkast-legg-til-valgte = Legg til de valgte
avtaleutkast-legg-til = Legg til en fastlege
avtaleutkast-fastleger-ingen = Ingen fastlege er lagt til. Minst én må være med.
avtaleutkast-fastlege-nr = Fastlege { $nummer }
avtaleutkast-fastlege-navn = Fastlege { $nummer }: { $navn }
avtaleutkast-fjern = Fjern fastlege { $nummer }
avtaleutkast-felt-kontornavn = Navnet på legekontoret
avtaleutkast-felt-hpr = HPR-nummer
avtaleutkast-felt-navn = Navn
avtaleutkast-felt-spesialist = Er legen godkjent spesialist i allmennmedisin?
avtaleutkast-felt-trygderefusjon = Har legen rett til trygderefusjon?
avtaleutkast-felt-supervisjon = Gir legen supervisjon?
avtaleutkast-felt-pasienter = Pasienter på listen
avtaleutkast-felt-listetak = Har legen økt listetaket sitt?
avtaleutkast-valg-listetak-ukjent = Ikke oppgitt
avtaleutkast-valg-listetak-ikke-okt = Nei
avtaleutkast-valg-listetak-okt = Ja
avtaleutkast-felt-listetak-okt = Hvilken dag ble listetaket økt?
avtaleutkast-felt-epost = E-post til legen
avtaleutkast-hjelp-epost = Frivillig. Brukes bare til å si fra når noe venter på signatur.

## Legen

avtaleutkast-felt-ordning = Hvilken spesialistutdanning følger legen?
avtaleutkast-valg-ordning-ny = Den nye, fra 2019
avtaleutkast-valg-ordning-gammel = Den gamle
avtaleutkast-valg-ordning-gammel-hjelp = Godtas i en overgang.
avtaleutkast-felt-lis1-fullfort = Når fullførte legen LIS1?
avtaleutkast-hjelp-lis1-fullfort = Dagen alle læringsmålene i første del var nådd. Er legen ikke ferdig ennå, skriv dagen legen regner med. La feltet stå tomt hvis legen har hatt turnus eller er unntatt.
avtaleutkast-felt-turnus-fullfort = Når fullførte legen turnus?
avtaleutkast-hjelp-turnus-fullfort = Gjelder leger fra før LIS1 kom. La feltet stå tomt ellers.
avtaleutkast-felt-autorisert-eos-sveits = Er legen autorisert i et annet EØS-land eller Sveits?
avtaleutkast-hjelp-autorisert-eos-sveits = Da kan legen være unntatt fra kravet om LIS1 eller turnus.
avtaleutkast-felt-lis-start = Når begynte legen som lege i spesialisering?
avtaleutkast-hjelp-lis-start = Unntaket gjelder dem som begynte før 1. mars 2019.
avtaleutkast-felt-knyttet-til-alis-avtale = Er avtalen knyttet til en ALIS-avtale?

## Tiden

avtaleutkast-felt-fra = Første dag
avtaleutkast-felt-til = Siste dag
avtaleutkast-hjelp-til = Avtalen må vare minst seks måneder.
avtaleutkast-felt-stillingsandel = Stilling i prosent
avtaleutkast-hjelp-stillingsandel = Minst 50. Skriv for eksempel 80 eller 62,5.
avtaleutkast-tid-tittel = Tiden under plassen
avtaleutkast-tid-ukjent = Fyll ut dagene og stillingen, så regner vi ut hvor mye av tiden avtalen bruker.
avtaleutkast-tid-brukt = Brukt med denne avtalen
avtaleutkast-tid-igjen = Igjen
avtaleutkast-tid-ramme = Dager i full stilling. En periode har { $dager }.
avtaleutkast-tid-over = Dager i full stilling. En periode har bare { $dager }, så avtalen bruker for mye.
avtaleutkast-tid-siste = Avtalen kan høyst vare til { $dato }.

## Arbeidet

avtaleutkast-felt-annet-valg = Skal legen også gjøre annet allmennlegearbeid?
avtaleutkast-hjelp-annet-valg = For eksempel i sykehjem, legevakt eller helsestasjon.
avtaleutkast-valg-annet-valg-ingen = Nei, ingen
avtaleutkast-valg-annet-valg-annet = Ja
avtaleutkast-felt-annet-arbeid = Hvilket arbeid, og hvor mye?
avtaleutkast-felt-tilknytning = Hvordan er legen tilknyttet kommunen?
avtaleutkast-valg-tilknytning-ansatt = Ansatt
avtaleutkast-valg-tilknytning-naeringsdrivende = Næringsdrivende
avtaleutkast-felt-okonomi-avtalt = Er partene enige om økonomien?
avtaleutkast-felt-mal-brukt = Brukes malen fra Helsedirektoratet?

## Veiledningen

avtaleutkast-felt-supervisjon-hele-perioden = Er legen sikret supervisjon i hele perioden?
avtaleutkast-felt-veileder = Hvem er den individuelle veilederen?
avtaleutkast-hjelp-veileder = Fastlegene i avtalen hentes fra steg 1.
avtaleutkast-valg-veileder-annen = En annen lege
avtaleutkast-felt-veileder-hpr = HPR-nummeret til veilederen
avtaleutkast-felt-veileder-navn = Navnet på veilederen
avtaleutkast-felt-veileder-spesialist = Er veilederen godkjent spesialist i allmennmedisin?
avtaleutkast-felt-kontoret-er-laeringsarena = Står fastlegekontoret i planen som læringsarena?
avtaleutkast-felt-laeringsmal-angitt = Sier planen hvilke læringsmål som skal nås?
avtaleutkast-felt-veiledning-beskrevet = Sier planen hvordan veiledning og supervisjon skal skje?

## Kontoret

avtaleutkast-felt-kontor-og-utstyr = Får legen kontor, utstyr og hjelpepersonell?
avtaleutkast-hjelp-kontor-og-utstyr = På linje med de andre legene på kontoret.
avtaleutkast-felt-uselektert = Får legen alle slags pasienter?
avtaleutkast-hjelp-uselektert = Pasientene skal ikke være plukket ut etter alder, kjønn eller sykdom.
avtaleutkast-felt-oppfolging-over-tid = Kan legen følge pasientene over tid?

## Det som ikke kan lagres

avtaleutkast-feil-hpr = Skriv HPR-nummeret med 1 til 9 siffer. Det som står her, er ikke lagret.
avtaleutkast-feil-elleve = Dette ligner et fødselsnummer. Det tar vi ikke imot, og det er ikke lagret. Fjern de elleve sifrene. Leger oppgis med HPR-nummer.
avtaleutkast-feil-dato = Skriv datoen med dag, måned og år, for eksempel 01.08.2026. Det som står her, er ikke lagret.
avtaleutkast-feil-tall = Skriv et helt tall med siffer, for eksempel 950. Det som står her, er ikke lagret.
avtaleutkast-feil-prosent = Skriv en prosent fra 0 til 100, for eksempel 80 eller 62,5. Det som står her, er ikke lagret.
avtaleutkast-feil-epost = Skriv en e-postadresse, for eksempel navn@kommune.no. Det som står her, er ikke lagret.
avtaleutkast-feil-epost-uten-hpr = Skriv HPR-nummeret først. Adressen lagres sammen med det.
avtaleutkast-feil-uten-dato = Skriv hvilken dag listetaket ble økt. Svaret lagres sammen med dagen.
avtaleutkast-feil-uten-hpr = Skriv HPR-nummeret til legen, eller fjern raden.
avtaleutkast-feil-uten-navn = Skriv navnet.
avtaleutkast-feil-dobbelt = Nummeret står på en annen rad også.
avtaleutkast-feil-for-lang = Teksten er for lang. Det siste er ikke lagret.
avtaleutkast-feil-valg = Velg ett av svarene.
avtaleutkast-rett = { $felt }: { $melding }
avtaleutkast-rett-rad = Fastlege { $lege }, { $felt }: { $melding }
avtaleutkast-rad = Fastlege { $nummer }: { $felt }

## Oppsummeringen

avtaleutkast-brev-tittel = Introduksjonsavtale
avtaleutkast-brev-mellom = { $kommune } kommune, legen og fastlegene nedenfor inngår en introduksjonsavtale under plass { $nummer }.
avtaleutkast-brev-tid = Avtalen gjelder fra { $fra } til { $til } i { $stilling } stilling.
avtaleutkast-brev-kommune = Kommunen
avtaleutkast-brev-lege = { $navn } (HPR-nummer { $hpr })
avtaleutkast-brev-hpr = HPR-nummer { $hpr }
avtaleutkast-ikke-besvart = Ikke fylt ut
avtaleutkast-begrunn-tittel = Dette trenger en begrunnelse
avtaleutkast-begrunn-ingress = Her følger ikke avtalen et råd, eller et menneske må vurdere den. Begrunnelsene går til Helsedirektoratet. De er ikke en del av det som signeres.
avtaleutkast-begrunnelse = Kommunens begrunnelse ({ $regel })
avtaleutkast-klar = Alt er fylt ut. Avtalen kan sendes til signering.
avtaleutkast-mangler-tittel = { $antall ->
    [one] Én ting må være i orden før avtalen kan sendes
   *[other] { $antall } ting må være i orden før avtalen kan sendes
}
avtaleutkast-mangler-lis = Skriv HPR-nummer og navn på legen som skal spesialisere seg
avtaleutkast-mangler-fastleger = Legg til minst én fastlege
avtaleutkast-mangler-fastlege = Skriv HPR-nummer og navn på fastlege { $nummer }
avtaleutkast-mangler-samme-person = To parter har HPR-nummer { $hpr }
avtaleutkast-mangler-fra = Fyll ut første dag
avtaleutkast-mangler-til = Fyll ut siste dag
avtaleutkast-mangler-rekkefolge = Siste dag kommer før første dag
avtaleutkast-mangler-stillingsandel = Fyll ut stillingen, mer enn 0 prosent
avtaleutkast-mangler-begrunnelse = Skriv en begrunnelse: { $regel }
avtaleutkast-send = Send til signering
avtaleutkast-send-forklaring = Når avtalen er sendt, kan partene signere. Skal noe endres etterpå, må alle signere på nytt.
avtaleutkast-ikke-sendt = Avtalen er ikke sendt
avtaleutkast-ikke-sendt-mangler = Rett opp det som står i listen, og send på nytt.
avtaleutkast-ikke-sendt-endret = Noen har endret avtalen etter at dere åpnet siden. Les den på nytt før dere sender.
avtaleutkast-ikke-sendt-plass = Kommunen har ikke plassen lenger.
avtaleutkast-ikke-sendt-regler = Det finnes ingen regler for dagen i dag.
avtaleutkast-ikke-sendt-periode = Periodene under en plass følger etter hverandre. Avtalen treffer en avtale i den andre perioden, { $dato }.

## Begynne og forkaste

avtaleutkast-ikke-begynt = Dere kan ikke begynne på en avtale her
avtaleutkast-ikke-begynt-plass = Kommunen må ha takket ja til plassen, og den kan ikke være gitt tilbake.
avtaleutkast-ikke-begynt-periode = Plassen har ikke så mange perioder.
avtaleutkast-til-plassen = Til plassen
avtaleutkast-forkast = Forkast utkastet
avtaleutkast-forkast-tittel = Vil dere forkaste utkastet?
avtaleutkast-forkast-ingress = Ingen andre har sett utkastet. Det kan ikke hentes fram igjen. Plassen beholder dere.
avtaleutkast-forkast-knapp = Ja, forkast utkastet
