# Invented doctors and GP offices, and what their agreements say. Names of people are not translated.

demoavtale-person-lis = Line Lis
demoavtale-person-fastlege1 = Frida Fastlege
demoavtale-person-fastlege2 = Finn Fastlege
demoavtale-person-neste-lis = Lars Lis
demoavtale-person-lis-som-venter = Lotte Lis
demoavtale-kontor = { $kommune } medical centre (invented)
demoavtale-lis = Lis { $nummer } of { $kommune }
demoavtale-fastlege = GP { $nummer } of { $kommune }
demoavtale-veileder = Supervisor { $nummer } of { $kommune }
demoavtale-ingen = ingen
demoavtale-annet-arbeid = The other work takes two days a week at most and does not stand in the way of the learning goals.
demoavtale-en-fastlege = The office has only one GP who can give patients now. The list is large enough.
demoavtale-returnert-annet = The GP office is moving, and there will be no room for another doctor.
demoavtale-trukket = The municipality has not answered, not even the reminder.
demoavtale-erfaring = The doctor got a list of their own at the office. It helped that two GPs supervised.
