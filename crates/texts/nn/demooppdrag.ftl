# Oppdikta svar på oppdraga i demonstrasjonen.

demooppdrag-avdeling = Prøveavdelinga
demooppdrag-svar-soknadskriterier = Oppdikta svar: Forslag til søknadskriterium er sendt til departementet.
demooppdrag-svar-regelverk = Oppdikta svar: Forslag til regelverk er sendt til departementet.
demooppdrag-svar-veiledning = Oppdikta svar: Regelverket er vurdert, og eit enklare søknadsskjema er foreslått.
demooppdrag-svar-mandat = Oppdikta svar: Utkast til nytt mandat er sendt til departementet.
demooppdrag-svar-utlysning = Oppdikta svar: Introduksjonsavtalane er lyste ut, med frist 15. mars 2022.
demooppdrag-referanse = Oppdikta dokument 21/0000-{ $nummer }
demooppdrag-purring = Oppdikta purring: Departementet spør når søknadene blir samla på éin stad.
