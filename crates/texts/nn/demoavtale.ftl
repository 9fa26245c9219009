# Oppdikta legar og legekontor, og det som blir sagt i avtalane deira. Personnamn blir ikkje omsette.

demoavtale-person-lis = Line Lis
demoavtale-person-fastlege1 = Frida Fastlege
demoavtale-person-fastlege2 = Finn Fastlege
demoavtale-person-neste-lis = Lars Lis
demoavtale-person-lis-som-venter = Lotte Lis
demoavtale-kontor = { $kommune } legesenter (oppdikta)
