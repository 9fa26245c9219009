# Svaret på en vurdering som overskrift: hva regelen sier om akkurat denne søknaden eller avtalen. Mangler en overskrift,
# vises regelens tittel.

overskrift-ia-01-registrert = Kommunen er registrert som utdanningsvirksomhet
overskrift-ia-01-sokt = Kommunen har søkt om å bli utdanningsvirksomhet
overskrift-ia-01-nei = Kommunen er ikke utdanningsvirksomhet
overskrift-ia-01-ukjent = Vi vet ikke om kommunen er utdanningsvirksomhet
overskrift-ia-02-en-soknad = Én søknad, { felles-antall-plasser }
overskrift-ia-02-etter-fristen = Søknad etter fristen, { felles-antall-plasser }
overskrift-ia-02-ingen-plasser = Søknaden gjelder ingen plasser
overskrift-ia-02-flere = Kommunen har søkt før i fristrunden
overskrift-ia-02-ukjent = Antall plasser eller søknader er ikke kjent
overskrift-ia-03-innen = Mottatt innen fristen
overskrift-ia-03-lopende = Mottatt etter fristen, mens plasser var ledige
overskrift-ia-03-for-sent = Mottatt etter fristen
overskrift-ia-03-fullt = Mottatt etter fristen, og ingen plasser var ledige
overskrift-ia-03-ukjent-frist = Fristen er ikke kjent
overskrift-ia-03-ukjent = Mottatt etter fristen
overskrift-ia-05-oppgitt = { $antall_hovedformal } av { felles-antall-plasser } tjener hovedformålet
overskrift-ia-05-ikke-oppgitt = Formålet med plassene er ikke oppgitt
overskrift-ia-06-blank = Annet allmennlegearbeid står tomt
overskrift-ia-06-ukjent = Annet allmennlegearbeid er ikke oppgitt
overskrift-ia-07-innenfor = { $perioder ->
    [one] Én periode
   *[other] { $perioder } perioder
}
overskrift-ia-07-for-mange = { $perioder } perioder er for mange
overskrift-ia-07-ukjent = Antall perioder er ikke oppgitt
overskrift-ia-10-lis1 = LIS1 er fullført { $lis1_fullfort }
overskrift-ia-10-turnus = Turnus er fullført { $turnus_fullfort }
overskrift-ia-10-unntak = Legen er autorisert i EU, EØS eller Sveits, så LIS1 kreves ikke
overskrift-ia-10-planlagt = Legen er ikke ferdig med LIS1 eller turnus ennå
overskrift-ia-10-for-sent = LIS1 eller turnus er ikke fullført før avtalen begynner
overskrift-ia-10-ukjent = Vi vet ikke om LIS1 eller turnus er fullført før avtalen begynner
overskrift-ia-11-ny = Legen følger den nye spesialistutdanningen
overskrift-ia-11-gammel = Legen følger den gamle spesialistutdanningen
overskrift-ia-11-ukjent = Ny eller gammel spesialistutdanning er ikke oppgitt
overskrift-ia-12-nok = Stillingen er { $stillingsandel }
overskrift-ia-12-for-liten = Stillingen er { $stillingsandel }, under { $stillingsandel_minst }
overskrift-ia-12-ukjent = Stillingen er ikke oppgitt
overskrift-ia-13-lang-nok = Avtalen varer i minst { $minstetid_maneder } måneder
overskrift-ia-13-for-kort = Avtalen varer kortere enn { $minstetid_maneder } måneder
overskrift-ia-13-ukjent = Vi vet ikke hvor lenge avtalen varer
overskrift-ia-14-innenfor = { $brukt_enheter } av { $ramme_enheter } dager i full stilling er brukt eller planlagt
overskrift-ia-14-over = Avtalene bruker { $brukt_enheter } dager i full stilling, mer enn de { $ramme_enheter } i plassen
overskrift-ia-14-ukjent = Tiden som avtalen bruker, kan ikke regnes ut
overskrift-ia-15-innenfor = Avtalene er innenfor grensen på { $kalendertid_maneder } måneder
overskrift-ia-15-over = Avtalene går ut over grensen på { $kalendertid_maneder } måneder
overskrift-ia-15-ukjent = Vi vet ikke om avtalen er innenfor grensen på { $kalendertid_maneder } måneder
overskrift-ia-16-etter-hverandre = Ingen avtaler under plassen overlapper
overskrift-ia-16-overlapper = Avtaler under plassen overlapper fra { $brudd_fra }
overskrift-ia-16-ukjent = Vi vet ikke om avtaler under plassen overlapper
overskrift-ia-17-ingen-andre = Legen har ingen andre introduksjonsavtaler nå
overskrift-ia-17-andre = Legen har { $andre_aktive_introduksjonsavtaler ->
    [one] én introduksjonsavtale til
   *[other] { $andre_aktive_introduksjonsavtaler } introduksjonsavtaler til
}
overskrift-ia-17-ukjent = Vi vet ikke om legen har andre introduksjonsavtaler
overskrift-ia-18-sikret = Pasientene er ikke plukket ut, og legen følger dem over tid
overskrift-ia-18-ikke-sikret = Pasientene er plukket ut, eller legen følger dem ikke over tid
overskrift-ia-18-ukjent = Vi vet ikke om legen får alle slags pasienter over tid
overskrift-ia-19-ingen = Legen gjør ikke annet allmennlegearbeid
overskrift-ia-19-oppgitt = Legen gjør også annet allmennlegearbeid
overskrift-ia-19-ukjent = Annet allmennlegearbeid er ikke oppgitt
overskrift-ia-20-sikret = Legen får supervisjon i hele perioden
overskrift-ia-20-ikke-sikret = Legen får ikke supervisjon i hele perioden
overskrift-ia-20-ukjent = Vi vet ikke om legen får supervisjon i hele perioden
overskrift-ia-21-spesialist = Veilederen er godkjent spesialist
overskrift-ia-21-fastlege-uten-godkjenning = Veilederen er fastlege i avtalen og ikke spesialist
overskrift-ia-21-annen-uten-godkjenning = Veilederen er ikke spesialist og ikke fastlege i avtalen
overskrift-ia-21-ukjent = Det mangler opplysninger om veilederen
overskrift-ia-22-beskrevet = Utdanningsplanen har med kontoret, læringsmålene og veiledningen
overskrift-ia-22-ikke-beskrevet = Utdanningsplanen mangler kontoret, læringsmålene eller veiledningen
overskrift-ia-22-ukjent = Vi vet ikke hva utdanningsplanen sier
overskrift-ia-23-tilgang = Legen har kontor, utstyr og hjelpepersonell
overskrift-ia-23-ikke-tilgang = Legen mangler kontor, utstyr eller hjelpepersonell
overskrift-ia-23-ukjent = Kontor, utstyr og hjelpepersonell er ikke oppgitt
overskrift-ia-24-nok = Pasientgrunnlaget er { $pasientgrunnlag }
overskrift-ia-24-for-lite = Pasientgrunnlaget er { $pasientgrunnlag }, under anbefalte { $pasientgrunnlag_minst }
overskrift-ia-24-ukjent = Pasientgrunnlaget er ikke oppgitt
overskrift-ia-24-avtale-for-lite = Fastlegene har { $pasientgrunnlag } pasienter til sammen, under anbefalte { $pasientgrunnlag_minst }
overskrift-ia-24-avtale-ukjent = Pasienttallet til fastlegene er ikke oppgitt for alle
overskrift-ia-25-flere = Pasientene kommer fra { $fastleger } fastleger
overskrift-ia-25-for-fa = { $fastleger ->
    [0] Avtalen har ingen fastleger
   *[other] Pasientene kommer fra bare én fastlege
}
overskrift-ia-25-ukjent = Fastlegene er ikke oppgitt
overskrift-ia-26-ikke-okt = Ingen fastlege har økt listetaket
overskrift-ia-26-lovlig = En fastlege økte listetaket { $listetak_okt }, og det var lov
overskrift-ia-26-okt = En fastlege økte listetaket { $listetak_okt }, etter at avtalen ble inngått
overskrift-ia-26-ukjent = Vi vet ikke om listetaket er økt
overskrift-ia-27-full-stilling = Stillingen er { $stillingsandel }, så annet arbeid trenger ikke stå i avtalen
overskrift-ia-27-oppgitt = Avtalen sier hvilket annet arbeid legen gjør
overskrift-ia-27-blank = Annet arbeid står tomt
overskrift-ia-27-ukjent = Stillingen eller annet arbeid er ikke oppgitt
overskrift-ia-28-komplett = Alle parter har signert
overskrift-ia-28-uten-fastlege = Avtalen har ingen fastlege
overskrift-ia-28-ikke-signert = Ikke alle parter har signert
overskrift-ia-28-uten-mal = Malen fra Helsedirektoratet er ikke brukt
overskrift-ia-28-ukjent = Vi vet ikke om alle parter har signert, eller om malen er brukt
overskrift-ia-29-oppgitt = Tiden løper fra { $fra }
overskrift-ia-29-ukjent = Første dag i avtalen er ikke oppgitt
overskrift-ia-30-avtalt = Tilknytning og økonomi er avtalt
overskrift-ia-30-okonomi-apen = Økonomien er ikke avtalt
overskrift-ia-30-ukjent = Tilknytning eller økonomi er ikke oppgitt
overskrift-ia-31-knyttet = Avtalen er knyttet til en ALIS-avtale
overskrift-ia-31-ikke-knyttet = Avtalen er ikke knyttet til en ALIS-avtale
overskrift-ia-31-ukjent = Tilknytning til ALIS-avtale er ikke oppgitt
overskrift-ia-32-alltid = Det følger ikke penger med avtalen
overskrift-ia-33-alle = { $fastleger ->
    [one] Fastlegen gir supervisjon
   *[other] Alle fastlegene gir supervisjon
}
overskrift-ia-33-noen = { $med_supervisjon } av { $fastleger } fastleger gir supervisjon
overskrift-ia-33-ingen = Ingen fastlege i avtalen gir supervisjon
overskrift-ia-33-ukjent = Vi vet ikke om fastlegene gir supervisjon
overskrift-ia-34-kan = { $spesialister ->
    [one] Én fastlege er spesialist og kan være veileder
   *[other] { $spesialister } fastleger er spesialister og kan være veileder
}
overskrift-ia-34-ingen = Ingen fastlege i avtalen er spesialist
overskrift-ia-34-ukjent = Vi vet ikke om noen fastlege er spesialist
overskrift-ia-35-alle = { $fastleger ->
    [0] Ingen fastlege i avtalen mangler rett til trygderefusjon
    [one] Fastlegen har rett til trygderefusjon
   *[other] Alle fastlegene har rett til trygderefusjon
}
overskrift-ia-35-noen-uten = Minst én fastlege har ikke rett til trygderefusjon
overskrift-ia-35-ukjent = Vi vet ikke om alle fastlegene har rett til trygderefusjon
overskrift-ia-41-alle = Alle plassene er innenfor kvoten
overskrift-ia-41-del = { $innenfor } av { $rangert } plasser er innenfor kvoten
overskrift-ia-41-venteliste = Ingen plasser er innenfor kvoten
overskrift-ia-41-etter-frist-alle = Det er rom for alle plassene bak dem som venter
overskrift-ia-41-etter-frist-del = Det er rom for { $innenfor } av { $rangert } plasser bak dem som venter
overskrift-ia-41-etter-frist-ko = De ledige plassene går til dem som har ventet lengst
overskrift-ia-42-dekket = Legen har refusjonsrett på listen
overskrift-ia-42-ingen-avtale = Legen er ikke lege i spesialisering i noen avtale
overskrift-ia-42-utenfor-periode = Ingen av legens avtaler gjelder denne dagen
overskrift-ia-42-permisjon = Legen har full permisjon denne dagen
overskrift-ia-42-ikke-part = Listen er ikke med i avtalen denne dagen
