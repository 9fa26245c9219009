# Vedlegg til en sak.

vedlegg-felt = Vedlegg
vedlegg-felt-hjelp = PDF, bilde (PNG eller JPEG), Word (DOCX) eller e-post (EML). Hvert vedlegg kan være opptil { $maks } MB.
vedlegg-ingen-pasienter = Ikke legg ved noe om pasienter, verken navn, fødselsnummer eller helseopplysninger.
vedlegg-velg-igjen = Velg vedlegget på nytt. Nettleseren husker det ikke når skjemaet vises igjen.
vedlegg-feil-tom = «{ $navn }» er tom. Velg en annen fil.
vedlegg-feil-stor = «{ $navn }» er større enn { $maks } MB. Velg en mindre fil, eller del den opp.
vedlegg-feil-slag = Innholdet i «{ $navn }» er ikke PDF, PNG, JPEG, DOCX eller EML. Lagre den som PDF og velg den på nytt.
vedlegg-linje = { $storrelse }, { $navn }, { $tidspunkt }
vedlegg-storrelse = { $antall } kB
vedlegg-legg-til = Legg til vedlegg
vedlegg-knapp = Last opp
vedlegg-overskrift = Vedlegg
vedlegg-feil-avvist = Ingenting er lagret. Velg minst én fil. Hver fil må være PDF, PNG, JPEG, DOCX eller EML, ha innhold og være høyst { $maks } MB.
