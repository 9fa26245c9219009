# Utkastet til ein introduksjonsavtale: stega, oppsummeringa, og det som kan kome i vegen.

## Ramma rundt stega

avtaleutkast-etikett = Utkast til introduksjonsavtale · { $kommune } kommune
avtaleutkast-etikett-periode = Utkast til introduksjonsavtale, { $periode }. periode · { $kommune } kommune
avtaleutkast-steg-parter = Partane
avtaleutkast-steg-lege = Legen
avtaleutkast-steg-tid = Tida
avtaleutkast-steg-arbeid = Arbeidet
avtaleutkast-steg-veiledning = Rettleiinga
avtaleutkast-steg-kontor = Kontoret
avtaleutkast-steg-oppsummering = Sjå over og send
avtaleutkast-sporsmal-parter = Kven skal inngå avtalen?
avtaleutkast-sporsmal-lege = Kva har legen gjort før?
avtaleutkast-sporsmal-tid = Når gjeld avtalen?
avtaleutkast-sporsmal-arbeid = Korleis skal legen arbeide?
avtaleutkast-sporsmal-veiledning = Kven følgjer opp legen?
avtaleutkast-sporsmal-kontor = Kva får legen på kontoret?
avtaleutkast-sporsmal-oppsummering = Sjå over og send til signering
avtaleutkast-ingress-parter = Avtalen blir inngått mellom kommunen, legen som skal spesialisere seg, og fastlegane som gir pasientar. Legen kan vente til de veit kven det blir.
avtaleutkast-ingress-lege = Spørsmåla gjeld legen som skal spesialisere seg i allmennmedisin.
avtaleutkast-ingress-tid = Ein periode er to år i full stilling. I ei mindre stilling varer han lenger, men høgst fire år.
avtaleutkast-ingress-arbeid = Gjeld arbeidet utanom fastlegekontoret, og korleis legen er knytt til kommunen.
avtaleutkast-ingress-veiledning = Supervisjon er hjelp i det daglege. Rettleiaren følgjer opp legen gjennom heile utdanninga.
avtaleutkast-ingress-kontor = Svara gjeld det legen får på fastlegekontoret.
avtaleutkast-ingress-oppsummering = Slik blir avtalen. Når de sender han, kan alle partane lese og signere han.
avtaleutkast-lagres = Utkastet blir lagra medan de skriv. De kan gå vidare sjølv om noko manglar.
avtaleutkast-vurderinger = Slik blir avtalen vurdert
avtaleutkast-stand-ingress = Vurderingane etter reglane i dag, som om alle hadde signert.
avtaleutkast-stand-alle = Sjå alle vurderingane
avtaleutkast-stand-begrunn = Treng ei grunngiving før avtalen blir send
avtaleutkast-stand-stopper = Må vere i orden før avtalen blir send
avtaleutkast-ikke-utkast = Avtalen er ikkje eit utkast lenger. Det de skreiv no, er ikkje lagra.

## Delar av eit steg

avtaleutkast-del-lis = Legen som skal spesialisere seg
avtaleutkast-del-legekontor = Legekontoret
avtaleutkast-del-fastleger = Fastlegane
avtaleutkast-del-utdanningsplan = Den individuelle utdanningsplanen

## Partane

avtaleutkast-felt-lis-hpr = HPR-nummer
avtaleutkast-hjelp-lis-hpr = Nummeret i helsepersonellregisteret, 1 til 9 siffer. La feltet stå tomt om de ikkje veit kven legen er enno.
avtaleutkast-felt-lis-navn = Namn
avtaleutkast-felt-lis-epost = E-post til legen
avtaleutkast-hjelp-lis-epost = Legen får beskjed hit når avtalen ventar på signatur. Feltet er frivillig og er ikkje ein del av avtalen.
avtaleutkast-felt-legekontor = Kva legekontor gjeld avtalen?
avtaleutkast-kontor-velg = Vel legekontor
avtaleutkast-kontorer-ingen = Kommunen har ikkje lagt inn nokon legekontor. De kan fylle ut fastlegane her likevel.
avtaleutkast-kontorer-lenke = Legg inn eller endre legekontor
avtaleutkast-felt-fra-kontoret = Fastlegar ved kontoret som ikkje er med
avtaleutkast-hjelp-fra-kontoret = Vel dei som skal vere med. Det de har lagt inn om dei, følgjer med.
avtaleutkast-legg-til-valgte = Legg til dei valde
avtaleutkast-legg-til = Legg til ein fastlege
avtaleutkast-fastleger-ingen = Ingen fastlege er lagd til. Minst éin må vere med.
avtaleutkast-fastlege-nr = Fastlege { $nummer }
avtaleutkast-fastlege-navn = Fastlege { $nummer }: { $navn }
avtaleutkast-fjern = Fjern fastlege { $nummer }
avtaleutkast-felt-kontornavn = Namnet på legekontoret
avtaleutkast-felt-hpr = HPR-nummer
avtaleutkast-felt-navn = Namn
avtaleutkast-felt-spesialist = Er legen godkjend spesialist i allmennmedisin?
avtaleutkast-felt-trygderefusjon = Har legen rett til trygderefusjon?
avtaleutkast-felt-supervisjon = Gir legen supervisjon?
avtaleutkast-felt-pasienter = Pasientar på lista
avtaleutkast-felt-listetak = Har legen auka listetaket sitt?
avtaleutkast-valg-listetak-ukjent = Ikkje oppgitt
avtaleutkast-valg-listetak-ikke-okt = Nei
avtaleutkast-valg-listetak-okt = Ja
avtaleutkast-felt-listetak-okt = Kva dag vart listetaket auka?
avtaleutkast-felt-epost = E-post til legen
avtaleutkast-hjelp-epost = Frivillig. Blir berre brukt til å seie frå når noko ventar på signatur.

## Legen

avtaleutkast-felt-ordning = Kva spesialistutdanning følgjer legen?
avtaleutkast-valg-ordning-ny = Den nye, frå 2019
avtaleutkast-valg-ordning-gammel = Den gamle
avtaleutkast-valg-ordning-gammel-hjelp = Blir godteken i ein overgang.
avtaleutkast-felt-lis1-fullfort = Når fullførte legen LIS1?
avtaleutkast-hjelp-lis1-fullfort = Dagen alle læringsmåla i første del var nådde. Er legen ikkje ferdig enno, skriv dagen legen reknar med. La feltet stå tomt om legen har hatt turnus eller er unnateken.
avtaleutkast-felt-turnus-fullfort = Når fullførte legen turnus?
avtaleutkast-hjelp-turnus-fullfort = Gjeld legar frå før LIS1 kom. La feltet stå tomt elles.
avtaleutkast-felt-autorisert-eos-sveits = Er legen autorisert i eit anna EØS-land eller Sveits?
avtaleutkast-hjelp-autorisert-eos-sveits = Då kan legen vere unnateken frå kravet om LIS1 eller turnus.
avtaleutkast-felt-lis-start = Når byrja legen som lege i spesialisering?
avtaleutkast-hjelp-lis-start = Unntaket gjeld dei som byrja før 1. mars 2019.
avtaleutkast-felt-knyttet-til-alis-avtale = Er avtalen knytt til ein ALIS-avtale?

## Tida

avtaleutkast-felt-fra = Første dag
avtaleutkast-felt-til = Siste dag
avtaleutkast-hjelp-til = Avtalen må vare minst seks månader.
avtaleutkast-felt-stillingsandel = Stilling i prosent
avtaleutkast-hjelp-stillingsandel = Minst 50. Skriv til dømes 80 eller 62,5.
avtaleutkast-tid-tittel = Tida under plassen
avtaleutkast-tid-ukjent = Fyll ut dagane og stillinga, så reknar vi ut kor mykje av tida avtalen bruker.
avtaleutkast-tid-brukt = Brukt med denne avtalen
avtaleutkast-tid-igjen = Att
avtaleutkast-tid-ramme = Dagar i full stilling. Ein periode har { $dager }.
avtaleutkast-tid-over = Dagar i full stilling. Ein periode har berre { $dager }, så avtalen bruker for mykje.
avtaleutkast-tid-siste = Avtalen kan høgst vare til { $dato }.

## Arbeidet

avtaleutkast-felt-annet-valg = Skal legen òg gjere anna allmennlegearbeid?
avtaleutkast-hjelp-annet-valg = Til dømes i sjukeheim, legevakt eller helsestasjon.
avtaleutkast-valg-annet-valg-ingen = Nei, ikkje noko
avtaleutkast-valg-annet-valg-annet = Ja
avtaleutkast-felt-annet-arbeid = Kva arbeid, og kor mykje?
avtaleutkast-felt-tilknytning = Korleis er legen knytt til kommunen?
avtaleutkast-valg-tilknytning-ansatt = Tilsett
avtaleutkast-valg-tilknytning-naeringsdrivende = Næringsdrivande
avtaleutkast-felt-okonomi-avtalt = Er partane samde om økonomien?
avtaleutkast-felt-mal-brukt = Blir malen frå Helsedirektoratet brukt?

## Rettleiinga

avtaleutkast-felt-supervisjon-hele-perioden = Er legen sikra supervisjon i heile perioden?
avtaleutkast-felt-veileder = Kven er den individuelle rettleiaren?
avtaleutkast-hjelp-veileder = Fastlegane i avtalen kjem frå steg 1.
avtaleutkast-valg-veileder-annen = Ein annan lege
avtaleutkast-felt-veileder-hpr = HPR-nummeret til rettleiaren
avtaleutkast-felt-veileder-navn = Namnet på rettleiaren
avtaleutkast-felt-veileder-spesialist = Er rettleiaren godkjend spesialist i allmennmedisin?
avtaleutkast-felt-kontoret-er-laeringsarena = Står fastlegekontoret i planen som læringsarena?
avtaleutkast-felt-laeringsmal-angitt = Seier planen kva læringsmål som skal nåast?
avtaleutkast-felt-veiledning-beskrevet = Seier planen korleis rettleiing og supervisjon skal skje?

## Kontoret

avtaleutkast-felt-kontor-og-utstyr = Får legen kontor, utstyr og hjelpepersonell?
avtaleutkast-hjelp-kontor-og-utstyr = På linje med dei andre legane på kontoret.
avtaleutkast-felt-uselektert = Får legen alle slags pasientar?
avtaleutkast-hjelp-uselektert = Pasientane skal ikkje vere plukka ut etter alder, kjønn eller sjukdom.
avtaleutkast-felt-oppfolging-over-tid = Kan legen følgje pasientane over tid?

## Det som ikkje kan lagrast

avtaleutkast-feil-hpr = Skriv HPR-nummeret med 1 til 9 siffer. Det som står her, er ikkje lagra.
avtaleutkast-feil-elleve = Dette liknar eit fødselsnummer. Det tek vi ikkje imot, og det er ikkje lagra. Fjern dei elleve sifra. Legar blir oppgitte med HPR-nummer.
avtaleutkast-feil-dato = Skriv datoen med dag, månad og år, til dømes 01.08.2026. Det som står her, er ikkje lagra.
avtaleutkast-feil-tall = Skriv eit heilt tal med siffer, til dømes 950. Det som står her, er ikkje lagra.
avtaleutkast-feil-prosent = Skriv ein prosent frå 0 til 100, til dømes 80 eller 62,5. Det som står her, er ikkje lagra.
avtaleutkast-feil-epost = Skriv ei e-postadresse, til dømes namn@kommune.no. Det som står her, er ikkje lagra.
avtaleutkast-feil-epost-uten-hpr = Skriv HPR-nummeret først. Adressa blir lagra saman med det.
avtaleutkast-feil-uten-dato = Skriv kva dag listetaket vart auka. Svaret blir lagra saman med dagen.
avtaleutkast-feil-uten-hpr = Skriv HPR-nummeret til legen, eller fjern rada.
avtaleutkast-feil-uten-navn = Skriv namnet.
avtaleutkast-feil-dobbelt = Nummeret står på ei anna rad òg.
avtaleutkast-feil-for-lang = Teksten er for lang. Det siste er ikkje lagra.
avtaleutkast-feil-valg = Vel eitt av svara.
avtaleutkast-rett = { $felt }: { $melding }
avtaleutkast-rett-rad = Fastlege { $lege }, { $felt }: { $melding }
avtaleutkast-rad = Fastlege { $nummer }: { $felt }

## Oppsummeringa

avtaleutkast-brev-tittel = Introduksjonsavtale
avtaleutkast-brev-mellom = { $kommune } kommune, legen og fastlegane nedanfor inngår ein introduksjonsavtale under plass { $nummer }.
avtaleutkast-brev-tid = Avtalen gjeld frå { $fra } til { $til } i { $stilling } stilling.
avtaleutkast-brev-kommune = Kommunen
avtaleutkast-brev-lege = { $navn } (HPR-nummer { $hpr })
avtaleutkast-brev-hpr = HPR-nummer { $hpr }
avtaleutkast-ikke-besvart = Ikkje fylt ut
avtaleutkast-begrunn-tittel = Dette treng ei grunngiving
avtaleutkast-begrunn-ingress = Her følgjer ikkje avtalen eit råd, eller eit menneske må vurdere han. Grunngivingane går til Helsedirektoratet. Dei er ikkje ein del av det som blir signert.
avtaleutkast-begrunnelse = Grunngivinga til kommunen ({ $regel })
avtaleutkast-klar = Alt er fylt ut. Avtalen kan sendast til signering.
avtaleutkast-mangler-tittel = { $antall ->
    [one] Éin ting må vere i orden før avtalen kan sendast
   *[other] { $antall } ting må vere i orden før avtalen kan sendast
}
avtaleutkast-mangler-lis = Skriv HPR-nummer og namn på legen som skal spesialisere seg
avtaleutkast-mangler-fastleger = Legg til minst éin fastlege
avtaleutkast-mangler-fastlege = Skriv HPR-nummer og namn på fastlege { $nummer }
avtaleutkast-mangler-samme-person = To partar har HPR-nummer { $hpr }
avtaleutkast-mangler-fra = Fyll ut første dag
avtaleutkast-mangler-til = Fyll ut siste dag
avtaleutkast-mangler-rekkefolge = Siste dag kjem før første dag
avtaleutkast-mangler-stillingsandel = Fyll ut stillinga, meir enn 0 prosent
avtaleutkast-mangler-begrunnelse = Skriv ei grunngiving: { $regel }
avtaleutkast-send = Send til signering
avtaleutkast-send-forklaring = Når avtalen er send, kan partane signere. Skal noko endrast etterpå, må alle signere på nytt.
avtaleutkast-ikke-sendt = Avtalen er ikkje send
avtaleutkast-ikke-sendt-mangler = Rett opp det som står i lista, og send på nytt.
avtaleutkast-ikke-sendt-endret = Nokon har endra avtalen etter at de opna sida. Les han på nytt før de sender.
avtaleutkast-ikke-sendt-plass = Kommunen har ikkje plassen lenger.
avtaleutkast-ikke-sendt-regler = Det finst ingen reglar for dagen i dag.
avtaleutkast-ikke-sendt-periode = Periodane under ein plass følgjer etter kvarandre. Avtalen treffer ein avtale i den andre perioden, { $dato }.

## Byrje og forkaste

avtaleutkast-ikke-begynt = De kan ikkje byrje på ein avtale her
avtaleutkast-ikke-begynt-plass = Kommunen må ha takka ja til plassen, og han kan ikkje vere gitt tilbake.
avtaleutkast-ikke-begynt-periode = Plassen har ikkje så mange periodar.
avtaleutkast-til-plassen = Til plassen
avtaleutkast-forkast = Forkast utkastet
avtaleutkast-forkast-tittel = Vil de forkaste utkastet?
avtaleutkast-forkast-ingress = Ingen andre har sett utkastet. Det kan ikkje hentast fram igjen. Plassen beheld de.
avtaleutkast-forkast-knapp = Ja, forkast utkastet
