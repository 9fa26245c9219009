# Oppdiktede leger og legekontor, og det som blir sagt i avtalene deres.

demoavtale-person-lis = Line Lis
demoavtale-person-fastlege1 = Frida Fastlege
demoavtale-person-fastlege2 = Finn Fastlege
demoavtale-person-neste-lis = Lars Lis
demoavtale-person-lis-som-venter = Lotte Lis
demoavtale-kontor = { $kommune } legesenter (oppdiktet)
demoavtale-lis = Lis { $nummer } i { $kommune }
demoavtale-fastlege = Fastlege { $nummer } i { $kommune }
demoavtale-veileder = Veileder { $nummer } i { $kommune }
demoavtale-ingen = ingen
demoavtale-annet-arbeid = Det andre arbeidet tar høyst to dager i uken og går ikke ut over læringsmålene.
demoavtale-en-fastlege = Kontoret har bare én fastlege som kan gi pasienter nå. Listen er stor nok.
demoavtale-returnert-annet = Legekontoret flytter, og det blir ikke plass til en lege til.
demoavtale-trukket = Kommunen har ikke svart, heller ikke på purringen.
demoavtale-erfaring = Legen fikk sin egen liste ved kontoret. Det hjalp at to fastleger veiledet.
