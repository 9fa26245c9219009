# Invented doctors and GP offices, and what their agreements say. Names of people are not translated.

demoavtale-person-lis = Line Lis
demoavtale-person-fastlege1 = Frida Fastlege
demoavtale-person-fastlege2 = Finn Fastlege
demoavtale-person-neste-lis = Lars Lis
demoavtale-person-lis-som-venter = Lotte Lis
demoavtale-kontor = { $kommune } medical centre (invented)
