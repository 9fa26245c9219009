# Når kommunen må svare på mer: hos saksbehandleren og hos kommunen.

foresporsel-lenke = Be kommunen om opplysninger
foresporsel-overskrift = Spørsmål til kommunen
foresporsel-tittel = Be { $kommune } om opplysninger
foresporsel-tekst = Hva mangler?
foresporsel-tekst-hjelp = Kommunen får lese dette, og du ser svaret i saken.
foresporsel-felt = Spørsmål kommunen skal svare på igjen
foresporsel-felt-hjelp = Kryss av hvis svaret i søknaden skal kunne endres. Det gamle svaret blir tatt vare på.
foresporsel-frist = Svar innen
foresporsel-frist-hjelp = Fra i morgen til høyst { $dager } dager fram. Dagene saken venter på kommunen, regnes ikke med i alderen.
foresporsel-ny-frist = Ny frist
foresporsel-send = Send til kommunen
foresporsel-forleng = Gi ny frist
foresporsel-trekk = Trekk forespørselen
foresporsel-tilbake = Tilbake til saken
foresporsel-endre = Gi ny frist eller trekk forespørselen
foresporsel-spurt = { $navn } spurte { $tidspunkt }, med frist { $frist }
foresporsel-felt-liste = Svar på igjen: { $felt }
foresporsel-trukket = Trukket av { $navn } { $tidspunkt }
foresporsel-besvart = Besvart av { $navn } { $tidspunkt }
foresporsel-endret = { $felt }: fra «{ $gammelt }» til «{ $nytt }»
foresporsel-venter-til = Venter på kommunen til { $frist }
foresporsel-over-frist = Fristen for svar var { $frist }. Kommunen har ikke svart.
foresporsel-uten-svar = Innstill uten svar fra kommunen
foresporsel-uten-svar-hjelp = Forespørselen blir trukket, og kommunen kan ikke lenger svare på den.
foresporsel-feil-uten-svar = Saken venter på svar fra kommunen. Kryss av nederst hvis du vil innstille uten svaret.
foresporsel-feil-tekst = Skriv hva kommunen skal svare på.
foresporsel-feil-lang = Teksten er for lang. Den kan være opptil { $maks } tegn.
foresporsel-feil-frist = Velg en dato fra i morgen til høyst { $dager } dager fram.
foresporsel-feil-venter = Saken venter alt på svar. Gi ny frist, eller trekk forespørselen først.
foresporsel-feil-ikke-apen = Forespørselen er alt besvart eller trukket.
foresporsel-feil-ikke-vurdering = Saken er ikke til vurdering, så kommunen kan ikke spørres.

## Hos kommunen

foresporsel-oppgave = Vi mangler opplysninger. Svar innen { $frist }.
foresporsel-oppgave-over = Vi mangler opplysninger. Fristen var { $frist }, men dere kan fortsatt svare.
foresporsel-oppgave-lenke = Svar nå
foresporsel-svar-tittel = Vi mangler opplysninger
foresporsel-svar-ingress = Søknad { $saksnummer }. Svar innen { $frist }.
foresporsel-svar-tekst = Svaret deres
foresporsel-svar-tekst-hjelp = Skriv kort. Ligger svaret i et vedlegg, skriv «Se vedlegg».
foresporsel-svar-felt = Rett svarene i søknaden
foresporsel-svar-felt-hjelp = Feltene viser det søknaden sier nå. Det dere lar stå, blir ikke endret.
foresporsel-svar-send = Send svaret
foresporsel-svar-lukket-tittel = Det er ingenting å svare på nå
foresporsel-svar-lukket = Spørsmålet er besvart eller trukket.
foresporsel-svar-feil-tekst = Skriv et svar, for eksempel «Se vedlegg».
foresporsel-svar-sendt = Svaret er mottatt.
foresporsel-svar-historikk = Spørsmål vi har stilt, og svarene deres
