# Oppdiktede svar på oppdragene i demonstrasjonen.

demooppdrag-avdeling = Prøveavdelingen
demooppdrag-svar-soknadskriterier = Oppdiktet svar: Forslag til søknadskriterier er sendt departementet.
demooppdrag-svar-regelverk = Oppdiktet svar: Forslag til regelverk er sendt departementet.
demooppdrag-svar-veiledning = Oppdiktet svar: Regelverket er vurdert, og et enklere søknadsskjema er foreslått.
demooppdrag-svar-mandat = Oppdiktet svar: Utkast til nytt mandat er sendt departementet.
demooppdrag-svar-utlysning = Oppdiktet svar: Introduksjonsavtalene er lyst ut, med frist 15. mars 2022.
demooppdrag-referanse = Oppdiktet dokument 21/0000-{ $nummer }
demooppdrag-purring = Oppdiktet purring: Departementet spør når søknadene blir samlet på ett sted.
