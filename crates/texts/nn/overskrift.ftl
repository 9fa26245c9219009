# Svaret på ei vurdering som overskrift: kva regelen seier om akkurat denne søknaden eller avtalen. Manglar ei overskrift,
# blir tittelen på regelen vist.

overskrift-ia-01-registrert = Kommunen er registrert som utdanningsverksemd
overskrift-ia-01-sokt = Kommunen har søkt om å bli utdanningsverksemd
overskrift-ia-01-nei = Kommunen er ikkje utdanningsverksemd
overskrift-ia-01-ukjent = Vi veit ikkje om kommunen er utdanningsverksemd
overskrift-ia-02-en-soknad = Éin søknad, { felles-antall-plasser }
overskrift-ia-02-etter-fristen = Søknad etter fristen, { felles-antall-plasser }
overskrift-ia-02-ingen-plasser = Søknaden gjeld ingen plassar
overskrift-ia-02-flere = Kommunen har søkt før i fristrunden
overskrift-ia-02-ukjent = Talet på plassar eller søknader er ikkje kjent
overskrift-ia-03-innen = Mottatt innan fristen
overskrift-ia-03-lopende = Mottatt etter fristen, medan plassar var ledige
overskrift-ia-03-for-sent = Mottatt etter fristen
overskrift-ia-03-fullt = Mottatt etter fristen, og ingen plassar var ledige
overskrift-ia-03-ukjent-frist = Fristen er ikkje kjend
overskrift-ia-03-ukjent = Mottatt etter fristen
overskrift-ia-05-oppgitt = { $antall_hovedformal } av { felles-antall-plasser } tener hovudformålet
overskrift-ia-05-ikke-oppgitt = Formålet med plassane er ikkje oppgitt
overskrift-ia-06-blank = Anna allmennlegearbeid står tomt
overskrift-ia-06-ukjent = Anna allmennlegearbeid er ikkje oppgitt
overskrift-ia-07-innenfor = { $perioder ->
    [one] Éin periode
   *[other] { $perioder } periodar
}
overskrift-ia-07-for-mange = { $perioder } periodar er for mange
overskrift-ia-07-ukjent = Talet på periodar er ikkje oppgitt
overskrift-ia-10-lis1 = LIS1 er fullført { $lis1_fullfort }
overskrift-ia-10-turnus = Turnus er fullført { $turnus_fullfort }
overskrift-ia-10-unntak = Legen er autorisert i EU, EØS eller Sveits, så LIS1 trengst ikkje
overskrift-ia-10-planlagt = Legen er ikkje ferdig med LIS1 eller turnus enno
overskrift-ia-10-for-sent = LIS1 eller turnus er ikkje fullført før avtalen begynner
overskrift-ia-10-ukjent = Vi veit ikkje om LIS1 eller turnus er fullført før avtalen begynner
overskrift-ia-11-ny = Legen følger den nye spesialistutdanninga
overskrift-ia-11-gammel = Legen følger den gamle spesialistutdanninga
overskrift-ia-11-ukjent = Ny eller gammal spesialistutdanning er ikkje oppgitt
overskrift-ia-12-nok = Stillinga er { $stillingsandel }
overskrift-ia-12-for-liten = Stillinga er { $stillingsandel }, under { $stillingsandel_minst }
overskrift-ia-12-ukjent = Stillinga er ikkje oppgitt
overskrift-ia-13-lang-nok = Avtalen varer i minst { $minstetid_maneder } månader
overskrift-ia-13-for-kort = Avtalen varer kortare enn { $minstetid_maneder } månader
overskrift-ia-13-ukjent = Vi veit ikkje kor lenge avtalen varer
overskrift-ia-14-innenfor = { $brukt_enheter } av { $ramme_enheter } dagar i full stilling er brukte eller planlagde
overskrift-ia-14-over = Avtalane bruker { $brukt_enheter } dagar i full stilling, meir enn dei { $ramme_enheter } i plassen
overskrift-ia-14-ukjent = Tida som avtalen bruker, kan ikkje reknast ut
overskrift-ia-15-innenfor = Avtalane er innanfor grensa på { $kalendertid_maneder } månader
overskrift-ia-15-over = Avtalane går ut over grensa på { $kalendertid_maneder } månader
overskrift-ia-15-ukjent = Vi veit ikkje om avtalen er innanfor grensa på { $kalendertid_maneder } månader
overskrift-ia-16-etter-hverandre = Ingen avtalar under plassen overlappar
overskrift-ia-16-overlapper = Avtalar under plassen overlappar frå { $brudd_fra }
overskrift-ia-16-ukjent = Vi veit ikkje om avtalar under plassen overlappar
overskrift-ia-17-ingen-andre = Legen har ingen andre introduksjonsavtalar no
overskrift-ia-17-andre = Legen har { $andre_aktive_introduksjonsavtaler ->
    [one] éin introduksjonsavtale til
   *[other] { $andre_aktive_introduksjonsavtaler } introduksjonsavtalar til
}
overskrift-ia-17-ukjent = Vi veit ikkje om legen har andre introduksjonsavtalar
overskrift-ia-18-sikret = Pasientane er ikkje plukka ut, og legen følger dei over tid
overskrift-ia-18-ikke-sikret = Pasientane er plukka ut, eller legen følger dei ikkje over tid
overskrift-ia-18-ukjent = Vi veit ikkje om legen får alle slags pasientar over tid
overskrift-ia-19-ingen = Legen gjer ikkje anna allmennlegearbeid
overskrift-ia-19-oppgitt = Legen gjer også anna allmennlegearbeid
overskrift-ia-19-ukjent = Anna allmennlegearbeid er ikkje oppgitt
overskrift-ia-20-sikret = Legen får supervisjon i heile perioden
overskrift-ia-20-ikke-sikret = Legen får ikkje supervisjon i heile perioden
overskrift-ia-20-ukjent = Vi veit ikkje om legen får supervisjon i heile perioden
overskrift-ia-21-spesialist = Rettleiaren er godkjend spesialist
overskrift-ia-21-fastlege-uten-godkjenning = Rettleiaren er fastlege i avtalen og ikkje spesialist
overskrift-ia-21-annen-uten-godkjenning = Rettleiaren er ikkje spesialist og ikkje fastlege i avtalen
overskrift-ia-21-ukjent = Det manglar opplysningar om rettleiaren
overskrift-ia-22-beskrevet = Utdanningsplanen har med kontoret, læringsmåla og rettleiinga
overskrift-ia-22-ikke-beskrevet = Utdanningsplanen manglar kontoret, læringsmåla eller rettleiinga
overskrift-ia-22-ukjent = Vi veit ikkje kva utdanningsplanen seier
overskrift-ia-23-tilgang = Legen har kontor, utstyr og hjelpepersonell
overskrift-ia-23-ikke-tilgang = Legen manglar kontor, utstyr eller hjelpepersonell
overskrift-ia-23-ukjent = Kontor, utstyr og hjelpepersonell er ikkje oppgitt
overskrift-ia-24-nok = Pasientgrunnlaget er { $pasientgrunnlag }
overskrift-ia-24-for-lite = Pasientgrunnlaget er { $pasientgrunnlag }, under tilrådde { $pasientgrunnlag_minst }
overskrift-ia-24-ukjent = Pasientgrunnlaget er ikkje oppgitt
overskrift-ia-24-avtale-for-lite = Fastlegane har { $pasientgrunnlag } pasientar til saman, under tilrådde { $pasientgrunnlag_minst }
overskrift-ia-24-avtale-ukjent = Pasienttalet til fastlegane er ikkje oppgitt for alle
overskrift-ia-25-flere = Pasientane kjem frå { $fastleger } fastlegar
overskrift-ia-25-for-fa = { $fastleger ->
    [0] Avtalen har ingen fastlegar
   *[other] Pasientane kjem frå berre éin fastlege
}
overskrift-ia-25-ukjent = Fastlegane er ikkje oppgitte
overskrift-ia-26-ikke-okt = Ingen fastlege har auka listetaket
overskrift-ia-26-lovlig = Ein fastlege auka listetaket { $listetak_okt }, og det var lov
overskrift-ia-26-okt = Ein fastlege auka listetaket { $listetak_okt }, etter at avtalen blei inngått
overskrift-ia-26-ukjent = Vi veit ikkje om listetaket er auka
overskrift-ia-27-full-stilling = Stillinga er { $stillingsandel }, så anna arbeid treng ikkje stå i avtalen
overskrift-ia-27-oppgitt = Avtalen seier kva anna arbeid legen gjer
overskrift-ia-27-blank = Anna arbeid står tomt
overskrift-ia-27-ukjent = Stillinga eller anna arbeid er ikkje oppgitt
overskrift-ia-28-komplett = Alle partar har signert
overskrift-ia-28-uten-fastlege = Avtalen har ingen fastlege
overskrift-ia-28-ikke-signert = Ikkje alle partar har signert
overskrift-ia-28-uten-mal = Malen frå Helsedirektoratet er ikkje brukt
overskrift-ia-28-ukjent = Vi veit ikkje om alle partar har signert, eller om malen er brukt
overskrift-ia-29-oppgitt = Tida går frå { $fra }
overskrift-ia-29-ukjent = Første dag i avtalen er ikkje oppgitt
overskrift-ia-30-avtalt = Tilknyting og økonomi er avtalt
overskrift-ia-30-okonomi-apen = Økonomien er ikkje avtalt
overskrift-ia-30-ukjent = Tilknyting eller økonomi er ikkje oppgitt
overskrift-ia-31-knyttet = Avtalen er knytt til ein ALIS-avtale
overskrift-ia-31-ikke-knyttet = Avtalen er ikkje knytt til ein ALIS-avtale
overskrift-ia-31-ukjent = Tilknyting til ALIS-avtale er ikkje oppgitt
overskrift-ia-32-alltid = Det følger ikkje pengar med avtalen
overskrift-ia-33-alle = { $fastleger ->
    [one] Fastlegen gir supervisjon
   *[other] Alle fastlegane gir supervisjon
}
overskrift-ia-33-noen = { $med_supervisjon } av { $fastleger } fastlegar gir supervisjon
overskrift-ia-33-ingen = Ingen fastlege i avtalen gir supervisjon
overskrift-ia-33-ukjent = Vi veit ikkje om fastlegane gir supervisjon
overskrift-ia-34-kan = { $spesialister ->
    [one] Éin fastlege er spesialist og kan vere rettleiar
   *[other] { $spesialister } fastlegar er spesialistar og kan vere rettleiar
}
overskrift-ia-34-ingen = Ingen fastlege i avtalen er spesialist
overskrift-ia-34-ukjent = Vi veit ikkje om nokon fastlege er spesialist
overskrift-ia-35-alle = { $fastleger ->
    [0] Ingen fastlege i avtalen manglar rett til trygderefusjon
    [one] Fastlegen har rett til trygderefusjon
   *[other] Alle fastlegane har rett til trygderefusjon
}
overskrift-ia-35-noen-uten = Minst éin fastlege har ikkje rett til trygderefusjon
overskrift-ia-35-ukjent = Vi veit ikkje om alle fastlegane har rett til trygderefusjon
overskrift-ia-41-alle = Alle plassane er innanfor kvoten
overskrift-ia-41-del = { $innenfor } av { $rangert } plassar er innanfor kvoten
overskrift-ia-41-venteliste = Ingen plassar er innanfor kvoten
overskrift-ia-41-etter-frist-alle = Det er rom for alle plassane bak dei som ventar
overskrift-ia-41-etter-frist-del = Det er rom for { $innenfor } av { $rangert } plassar bak dei som ventar
overskrift-ia-41-etter-frist-ko = Dei ledige plassane går til dei som har venta lengst
overskrift-ia-42-dekket = Legen har refusjonsrett på lista
overskrift-ia-42-ingen-avtale = Legen er ikkje lege i spesialisering i nokon avtale
overskrift-ia-42-utenfor-periode = Ingen av avtalane til legen gjeld denne dagen
overskrift-ia-42-permisjon = Legen har full permisjon denne dagen
overskrift-ia-42-ikke-part = Lista er ikkje med i avtalen denne dagen
