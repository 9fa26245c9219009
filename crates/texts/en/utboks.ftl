# The outbox: emails that are waiting, and those that could not be sent.

utboks-tittel = Outbox
utboks-ingress = Emails are sent automatically. What cannot be sent is tried again with longer and longer pauses, and given up after some days. The addresses are not shown here.
utboks-ikke-satt-opp = The email server is not set up. The emails wait until it is.
utboks-venter = Waiting
utboks-eldste = the oldest from { $tidspunkt }
utboks-sendt = Sent in the last 30 days
utboks-oppgitt = Given up
utboks-oppgitt-tittel = What could not be sent
utboks-oppgave = { $antall ->
    [one] 1 email was not sent
   *[other] { $antall } emails were not sent
}
utboks-oppgave-forklaring = The recipient rejected them, or the email server has not responded for several days.
utboks-oppgave-se = View the outbox
utboks-tom = Nothing has been given up
utboks-tom-hvordan = Emails that the recipient rejects, or that could not be sent for several days, appear here.
utboks-brev = Email
utboks-laget = Made
utboks-forsok = Attempts
utboks-hvorfor = Why
utboks-gjor = Action
utboks-igjen = Try again
utboks-slag-varsel-bekreft = Confirmation of address
utboks-slag-varsel-utlysning = Alert about a call for applications
utboks-slag-kommune-brev = Notice to the municipality about a letter
utboks-slag-kommune-sporsmal = Notice to the municipality about a question
utboks-slag-kommune-frist = Notice to the municipality about a new deadline
utboks-slag-avtale-signer = Notice that an agreement waits to be signed
utboks-slag-avtale-paminnelse = Reminder of an agreement that waits to be signed
utboks-slag-avtale-signert = Notice that all have signed
utboks-slag-avtale-avlyst = Notice of a cancelled agreement
utboks-slag-avtale-apnet = Notice that an agreement is changed and must be signed anew
utboks-slag-avtale-trukket = Notice of a withdrawn amendment
