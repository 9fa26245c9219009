# Sida for kommunen sjølv: målform, adresse for svar, og kva registeret seier.

kommunen-tittel = Om { $kommune } kommune
kommunen-lenke = Om kommunen
kommunen-ingress = Opplysningane gjeld alle søknader frå kommunen.
kommunen-profil = Svar frå Helsedirektoratet
kommunen-maalform = Kva målform skal svara ha?
kommunen-maalform-hjelp = Breva blir skrivne i målforma kommunen har valt.
kommunen-maalform-bokmal = Bokmål
kommunen-maalform-nynorsk = Nynorsk
kommunen-epost = Kva e-postadresse skal vi skrive til når noko ventar?
kommunen-epost-hjelp = Vi skriv hit når eit brev eller eit spørsmål ventar på dykk i Hjemmel, og når de får ein ny svarfrist. E-posten seier berre saksnummer, svarfrist og kvar de les meir. Bruk ei felles postkasse, til dømes postmottak, og ikkje adressa til ein person. Er feltet tomt, sender vi ingen e-post. Breva ligg uansett her, under Brev.
kommunen-lagre = Lagre
kommunen-lagret = Opplysningane er lagra.
kommunen-uendret = Opplysningane var lagra frå før.
kommunen-feil-epost = Skriv ei e-postadresse, til dømes postmottak@kommunen.no.
kommunen-konflikt = Nokon andre i kommunen har endra opplysningane i mellomtida. Det de skreiv, står i felta. Sjå over og lagre på nytt.
kommunen-vet = Dette veit vi om kommunen
kommunen-vet-ingen = Registeret seier ikkje om kommunen er utdanningsverksemd. Derfor spør søknadsskjemaet.
kommunen-vet-kilde = Kjelde for utdanningsverksemd
kommunen-tilbake = Til oppgåvene
