# Kommunens egen side: målform, adresse for svar, og hva registeret sier.

kommunen-tittel = Om { $kommune } kommune
kommunen-lenke = Om kommunen
kommunen-ingress = Opplysningene gjelder alle søknader fra kommunen.
kommunen-profil = Svar fra Helsedirektoratet
kommunen-maalform = Hvilken målform skal svarene ha?
kommunen-maalform-hjelp = Brevene blir skrevet i målformen kommunen har valgt.
kommunen-maalform-bokmal = Bokmål
kommunen-maalform-nynorsk = Nynorsk
kommunen-epost = Hvilken e-postadresse kan vi bruke til kommunen?
kommunen-epost-hjelp = Bruk en felles postkasse, for eksempel postmottak, og ikke adressen til en person. Feltet kan stå tomt. Svaret ligger alltid her, under Brev.
kommunen-lagre = Lagre
kommunen-lagret = Opplysningene er lagret.
kommunen-uendret = Opplysningene var lagret fra før.
kommunen-feil-epost = Skriv en e-postadresse, for eksempel postmottak@kommunen.no.
kommunen-konflikt = Noen andre i kommunen har endret opplysningene i mellomtiden. Det dere skrev, står i feltene. Se over og lagre på nytt.
kommunen-vet = Dette vet vi om kommunen
kommunen-vet-ingen = Registeret sier ikke noe om kommunen er utdanningsvirksomhet. Derfor spør søknadsskjemaet.
kommunen-vet-kilde = Kilde for utdanningsvirksomhet
kommunen-tilbake = Til oppgavene
