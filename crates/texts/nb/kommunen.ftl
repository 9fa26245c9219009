# Kommunens egen side: målform, adresse for svar, og hva registeret sier.

kommunen-tittel = Om { $kommune } kommune
kommunen-lenke = Om kommunen
kommunen-ingress = Opplysningene gjelder alle søknader fra kommunen.
kommunen-profil = Svar fra Helsedirektoratet
kommunen-maalform = Hvilken målform skal svarene ha?
kommunen-maalform-hjelp = Brevene blir skrevet i målformen kommunen har valgt.
kommunen-maalform-bokmal = Bokmål
kommunen-maalform-nynorsk = Nynorsk
kommunen-epost = Hvilken e-postadresse skal vi skrive til når noe venter?
kommunen-epost-hjelp = Vi skriver hit når et brev eller et spørsmål venter på dere i Hjemmel, og når dere får en ny svarfrist. E-posten sier bare saksnummer, svarfrist og hvor dere leser mer. Bruk en felles postkasse, for eksempel postmottak, og ikke adressen til en person. Er feltet tomt, sender vi ingen e-post. Brevene ligger uansett her, under Brev.
kommunen-lagre = Lagre
kommunen-lagret = Opplysningene er lagret.
kommunen-uendret = Opplysningene var lagret fra før.
kommunen-feil-epost = Skriv en e-postadresse, for eksempel postmottak@kommunen.no.
kommunen-konflikt = Noen andre i kommunen har endret opplysningene i mellomtiden. Det dere skrev, står i feltene. Se over og lagre på nytt.
kommunen-vet = Dette vet vi om kommunen
kommunen-vet-ingen = Registeret sier ikke noe om kommunen er utdanningsvirksomhet. Derfor spør søknadsskjemaet.
kommunen-vet-kilde = Kilde for utdanningsvirksomhet
kommunen-tilbake = Til oppgavene
