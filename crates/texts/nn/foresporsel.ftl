# Når kommunen må svare på meir: hos sakshandsamaren og hos kommunen.

foresporsel-lenke = Be kommunen om opplysningar
foresporsel-overskrift = Spørsmål til kommunen
foresporsel-tittel = Be { $kommune } om opplysningar
foresporsel-tekst = Kva manglar?
foresporsel-tekst-hjelp = Kommunen får lese dette, og du ser svaret i saka.
foresporsel-felt = Spørsmål kommunen skal svare på igjen
foresporsel-felt-hjelp = Kryss av viss svaret i søknaden skal kunne endrast. Vi tar vare på det gamle svaret.
foresporsel-frist = Svar innan
foresporsel-frist-hjelp = Frå i morgon til høgst { $dager } dagar fram. Dagane saka ventar på kommunen, blir ikkje rekna med i alderen.
foresporsel-ny-frist = Ny frist
foresporsel-send = Send til kommunen
foresporsel-forleng = Gi ny frist
foresporsel-trekk = Trekk førespurnaden
foresporsel-tilbake = Tilbake til saka
foresporsel-endre = Gi ny frist eller trekk førespurnaden
foresporsel-spurt = { $navn } spurde { $tidspunkt }, med frist { $frist }
foresporsel-felt-liste = Svar på igjen: { $felt }
foresporsel-trukket = Trekt av { $navn } { $tidspunkt }
foresporsel-besvart = Svart på av { $navn } { $tidspunkt }
foresporsel-endret = { $felt }: frå «{ $gammelt }» til «{ $nytt }»
foresporsel-venter-til = Ventar på kommunen til { $frist }
foresporsel-over-frist = Fristen for svar var { $frist }. Kommunen har ikkje svart.
foresporsel-uten-svar = Innstill utan svar frå kommunen
foresporsel-uten-svar-hjelp = Førespurnaden blir trekt, og kommunen kan ikkje lenger svare på han.
foresporsel-feil-uten-svar = Saka ventar på svar frå kommunen. Kryss av nedst viss du vil innstille utan svaret.
foresporsel-feil-tekst = Skriv kva kommunen skal svare på.
foresporsel-feil-lang = Teksten er for lang. Han kan vere opptil { $maks } teikn.
foresporsel-feil-frist = Vel ein dato frå i morgon til høgst { $dager } dagar fram.
foresporsel-feil-venter = Saka ventar allereie på svar. Gi ny frist, eller trekk førespurnaden først.
foresporsel-feil-ikke-apen = Førespurnaden er allereie svart på eller trekt.
foresporsel-feil-ikke-vurdering = Saka er ikkje til vurdering, så kommunen kan ikkje spørjast.

## Hos kommunen

foresporsel-oppgave = Vi manglar opplysningar. Svar innan { $frist }.
foresporsel-oppgave-over = Vi manglar opplysningar. Fristen var { $frist }, men de kan framleis svare.
foresporsel-oppgave-lenke = Svar no
foresporsel-svar-tittel = Vi manglar opplysningar
foresporsel-svar-ingress = Søknad { $saksnummer }. Svar innan { $frist }.
foresporsel-svar-tekst = Svaret dykkar
foresporsel-svar-tekst-hjelp = Skriv kort. Ligg svaret i eit vedlegg, skriv «Sjå vedlegg».
foresporsel-svar-felt = Rett svara i søknaden
foresporsel-svar-felt-hjelp = Felta viser det søknaden seier no. Det de lar stå, blir ikkje endra.
foresporsel-svar-send = Send svaret
foresporsel-svar-lukket-tittel = Det er ingenting å svare på no
foresporsel-svar-lukket = Spørsmålet er svart på eller trekt.
foresporsel-svar-feil-tekst = Skriv eit svar, til dømes «Sjå vedlegg».
foresporsel-svar-sendt = Svaret er mottatt.
foresporsel-svar-historikk = Spørsmål vi har stilt, og svara dykkar
