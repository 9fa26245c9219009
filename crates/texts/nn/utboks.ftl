# Utboksen: e-postar som ventar, og dei det ikkje gjekk å sende.

utboks-tittel = Utboks
utboks-ingress = E-postar blir sende av seg sjølve. Det som ikkje går, blir prøvd igjen med lengre og lengre pausar, og blir gitt opp etter nokre døgn. Adressene blir ikkje viste her.
utboks-ikke-satt-opp = E-postserveren er ikkje sett opp. E-postane blir liggande til han er det.
utboks-venter = Ventar
utboks-eldste = den eldste frå { $tidspunkt }
utboks-sendt = Sendt siste 30 dagar
utboks-oppgitt = Gitt opp
utboks-oppgitt-tittel = Det som ikkje gjekk å sende
utboks-oppgave = { $antall ->
    [one] 1 e-post blei ikkje sendt
   *[other] { $antall } e-postar blei ikkje sende
}
utboks-oppgave-forklaring = Mottakaren avviste dei, eller e-postserveren har ikkje svart på fleire døgn.
utboks-oppgave-se = Sjå utboksen
utboks-tom = Ingenting er gitt opp
utboks-tom-hvordan = Her kjem e-postar som mottakaren avviser, eller som det ikkje har gått å sende på fleire døgn.
utboks-brev = E-post
utboks-laget = Laga
utboks-forsok = Forsøk
utboks-hvorfor = Kvifor
utboks-gjor = Gjer
utboks-igjen = Prøv igjen
utboks-slag-varsel-bekreft = Stadfesting av adresse
utboks-slag-varsel-utlysning = Varsel om utlysing
utboks-slag-kommune-brev = Melding til kommunen om brev
utboks-slag-kommune-sporsmal = Melding til kommunen om spørsmål
utboks-slag-kommune-frist = Melding til kommunen om ny svarfrist
utboks-slag-avtale-signer = Beskjed om avtale som ventar på signatur
utboks-slag-avtale-paminnelse = Påminning om avtale som ventar på signatur
utboks-slag-avtale-signert = Beskjed om at alle har signert
utboks-slag-avtale-avlyst = Beskjed om avlyst avtale
utboks-slag-avtale-apnet = Beskjed om at avtalen blir endra og må signerast på nytt
utboks-slag-avtale-trukket = Beskjed om endring som er trekt
