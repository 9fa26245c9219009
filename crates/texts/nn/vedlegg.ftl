# Vedlegg til ei sak.

vedlegg-felt = Vedlegg
vedlegg-felt-hjelp = PDF, bilete (PNG eller JPEG), Word (DOCX) eller e-post (EML). Kvart vedlegg kan vere opptil { $maks } MB.
vedlegg-ingen-pasienter = Ikkje legg ved noko om pasientar, verken namn, fødselsnummer eller helseopplysningar.
vedlegg-velg-igjen = Vel vedlegget på nytt. Nettlesaren hugsar det ikkje når skjemaet blir vist igjen.
vedlegg-feil-tom = «{ $navn }» er tom. Vel ei anna fil.
vedlegg-feil-stor = «{ $navn }» er større enn { $maks } MB. Vel ei mindre fil, eller del ho opp.
vedlegg-feil-slag = Innhaldet i «{ $navn }» er ikkje PDF, PNG, JPEG, DOCX eller EML. Lagre fila som PDF og vel ho på nytt.
vedlegg-linje = { $storrelse }, { $navn }, { $tidspunkt }
vedlegg-storrelse = { $antall } kB
vedlegg-legg-til = Legg til vedlegg
vedlegg-knapp = Last opp
vedlegg-overskrift = Vedlegg
vedlegg-feil-avvist = Ingenting er lagra. Vel minst éi fil. Kvar fil må vere PDF, PNG, JPEG, DOCX eller EML, ha innhald og vere høgst { $maks } MB.
