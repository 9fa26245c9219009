# Sida for kommunen sjølv: målform, adresse for svar, og kva registeret seier.

kommunen-tittel = Om { $kommune } kommune
kommunen-lenke = Om kommunen
kommunen-ingress = Opplysningane gjeld alle søknader frå kommunen.
kommunen-profil = Svar frå Helsedirektoratet
kommunen-maalform = Kva målform skal svara ha?
kommunen-maalform-hjelp = Breva blir skrivne i målforma kommunen har valt.
kommunen-maalform-bokmal = Bokmål
kommunen-maalform-nynorsk = Nynorsk
kommunen-epost = Kva e-postadresse kan vi bruke til kommunen?
kommunen-epost-hjelp = Bruk ei felles postkasse, til dømes postmottak, og ikkje adressa til ein person. Feltet kan stå tomt. Svaret ligg alltid her, under Brev.
kommunen-lagre = Lagre
kommunen-lagret = Opplysningane er lagra.
kommunen-uendret = Opplysningane var lagra frå før.
kommunen-feil-epost = Skriv ei e-postadresse, til dømes postmottak@kommunen.no.
kommunen-konflikt = Nokon andre i kommunen har endra opplysningane i mellomtida. Det de skreiv, står i felta. Sjå over og lagre på nytt.
kommunen-vet = Dette veit vi om kommunen
kommunen-vet-ingen = Registeret seier ikkje om kommunen er utdanningsverksemd. Derfor spør søknadsskjemaet.
kommunen-vet-kilde = Kjelde for utdanningsverksemd
kommunen-tilbake = Til oppgåvene
