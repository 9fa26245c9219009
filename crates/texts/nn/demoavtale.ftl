# Oppdikta legar og legekontor, og det som blir sagt i avtalane deira. Personnamn blir ikkje omsette.

demoavtale-person-lis = Line Lis
demoavtale-person-fastlege1 = Frida Fastlege
demoavtale-person-fastlege2 = Finn Fastlege
demoavtale-person-neste-lis = Lars Lis
demoavtale-person-lis-som-venter = Lotte Lis
demoavtale-kontor = { $kommune } legesenter (oppdikta)
demoavtale-lis = Lis { $nummer } i { $kommune }
demoavtale-fastlege = Fastlege { $nummer } i { $kommune }
demoavtale-veileder = Veileder { $nummer } i { $kommune }
demoavtale-ingen = ingen
demoavtale-annet-arbeid = Det andre arbeidet tek høgst to dagar i veka og går ikkje ut over læringsmåla.
demoavtale-en-fastlege = Kontoret har berre éin fastlege som kan gi pasientar no. Lista er stor nok.
demoavtale-returnert-annet = Legekontoret flyttar, og det blir ikkje plass til ein lege til.
demoavtale-trukket = Kommunen har ikkje svart, heller ikkje på purringa.
demoavtale-erfaring = Legen fekk si eiga liste ved kontoret. Det hjelpte at to fastlegar rettleidde.
