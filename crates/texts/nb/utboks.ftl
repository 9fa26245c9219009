# Utboksen: e-poster som venter, og dem det ikke gikk å sende.

utboks-tittel = Utboks
utboks-ingress = E-poster blir sendt av seg selv. Det som ikke går, prøves igjen med lengre og lengre pauser, og blir oppgitt etter noen døgn. Adressene vises ikke her.
utboks-ikke-satt-opp = E-postserveren er ikke satt opp. E-postene blir liggende til den er det.
utboks-venter = Venter
utboks-eldste = den eldste fra { $tidspunkt }
utboks-sendt = Sendt siste 30 dager
utboks-oppgitt = Oppgitt
utboks-oppgitt-tittel = Det som ikke gikk å sende
utboks-oppgave = { $antall ->
    [one] 1 e-post ble ikke sendt
   *[other] { $antall } e-poster ble ikke sendt
}
utboks-oppgave-forklaring = Mottakeren avviste dem, eller e-postserveren har ikke svart på flere døgn.
utboks-oppgave-se = Se utboksen
utboks-tom = Ingenting er oppgitt
utboks-tom-hvordan = Her kommer e-poster som mottakeren avviser, eller som ikke har gått å sende på flere døgn.
utboks-brev = E-post
utboks-laget = Laget
utboks-forsok = Forsøk
utboks-hvorfor = Hvorfor
utboks-gjor = Gjør
utboks-igjen = Prøv igjen
utboks-slag-varsel-bekreft = Bekreftelse av adresse
utboks-slag-varsel-utlysning = Varsel om utlysning
utboks-slag-kommune-brev = Beskjed til kommunen om brev
utboks-slag-kommune-sporsmal = Beskjed til kommunen om spørsmål
utboks-slag-kommune-frist = Beskjed til kommunen om ny svarfrist
utboks-slag-avtale-signer = Beskjed om avtale som venter på signatur
utboks-slag-avtale-paminnelse = Påminnelse om avtale som venter på signatur
utboks-slag-avtale-signert = Beskjed om at alle har signert
utboks-slag-avtale-avlyst = Beskjed om avlyst avtale
utboks-slag-avtale-apnet = Beskjed om at avtalen endres og må signeres på nytt
utboks-slag-avtale-trukket = Beskjed om endring som er trukket
