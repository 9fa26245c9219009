# The places in the quota: who has them, what has happened to them, and what can be done.

plasser-tittel = Places
plasser-ingress = All the places that have been granted, and what has become of them.
plasser-ingress-egne = The places the municipality has been granted. Answer the offers here, and return places you will not use.
plasser-ingen = No places have been granted yet
plasser-ingen-hvordan = The places appear here when the decisions on the applications have been approved.
plasser-ingen-egne = The municipality has no places
plasser-ingen-egne-hvordan = When the municipality is offered a place, it appears here.
plasser-til-oppgavene = Go to tasks
plasser-til-koen = View the queue
plasser-tall-holdt = Granted
plasser-tall-tilbudt = Awaiting an answer
plasser-tall-ledige = Available
plasser-tall-av = of { $kvote }
plasser-nummer = No.
plasser-nummer-navn = Place { $nummer }
plasser-kommune = Municipality
plasser-tilstand = Status
plasser-siden = Since
plasser-svarfrist = Answer by
plasser-tabell = The places in the quota
plasser-viser = { $antall ->
    [one] Showing 1 place
   *[other] Showing { $antall } places
}
plasser-viser-av = Showing { $fra }–{ $til } of { $antall } places

## Filter

plasser-filter-navn = Find places
plasser-filter-sok = Municipality or number
plasser-filter-tilstand = Status
plasser-filter-tilstand-alle = All
plasser-filter-bruk = Use
plasser-filter-bruk-alle = All
plasser-filter-vis = Show
plasser-filter-nullstill = Clear the filters
plasser-tom-filter = No places match the filters
plasser-tom-filter-hvordan = Choose another status or use, or search for another municipality.
plasser-bruk-i-bruk = In use
plasser-bruk-uten-avtale = Without an agreement
plasser-bruk-ubrukt = Unused for six months or more
plasser-bruk-mot-slutten = Near the end (at most 90 days left)

## Status

plasser-tilstand-tilbudt = Offered
plasser-tilstand-tildelt = Allocated
plasser-tilstand-avslatt = Declined
plasser-tilstand-trukket = Offer withdrawn
plasser-tilstand-returnert = Returned
plasser-tilstand-avsluttet = Closed
plasser-over-fristen = Past the answer deadline

## One place

plasser-plass-tittel = Place { $nummer }, { $kommune }
plasser-om = About the place
plasser-soknaden = Application
plasser-i-soknaden = Place in the application
plasser-tildelt = Granted
plasser-kvoten-da = Quota on that day
plasser-historien = Everything that has happened to the place
plasser-tidligere = Others that have had place { $nummer }
plasser-tidligere-linje = { $kommune }: { $tilstand } { $dato }
plasser-journal = Journal line { $nummer }
plasser-brevet = Read the letter
plasser-over-fristen-tittel = The answer deadline was { $dato }
plasser-over-fristen-kommune = The offer still stands. Answer as soon as you can. The Norwegian Directorate of Health may withdraw the offer.
plasser-over-fristen-saksbehandler = The municipality has not answered. The place is taken until it does. Give more time, or withdraw the offer.
plasser-svar-tittel = Answer by { $dato }
plasser-svar-forklaring = Accept to keep the place, or decline, and it goes to whoever is first in the queue.
plasser-gi-tilbake-forklaring = If you will not use the place, you can return it. It then goes to whoever is first in the queue.

## The events, as one sentence. The reason stands below.

plasser-steg-vedtak = The place was allocated by a decision
plasser-steg-tilbudt = { $hvem } approved the offer of the place. Answer deadline { $svarfrist }
plasser-steg-tilbudt-uten-frist = { $hvem } approved the offer of the place
plasser-steg-godtatt = { $hvem } accepted
plasser-steg-avslatt = { $hvem } declined
plasser-steg-utsatt = { $hvem } moved the answer deadline to { $svarfrist }
plasser-steg-trukket = { $hvem } withdrew the offer, because the municipality did not answer
plasser-steg-returnert = { $hvem } returned the place: { $grunn }
plasser-steg-avsluttet = { $hvem } closed the place. Its time is used.

## Reasons for returning a place

plasser-grunn-ingen-lege = We did not find a doctor
plasser-grunn-ingen-fastlege = No GP (fastlege) can take part
plasser-grunn-endret-behov = The need has changed
plasser-grunn-annet = Something else

## What can be done

plasser-takk-ja = Accept
plasser-takk-ja-tittel = Accept place { $nummer }?
plasser-takk-ja-ingress = The place is allocated to the municipality. You can then enter into an introduction agreement. You can return the place later.
plasser-takk-ja-ja = Yes, we accept the place
plasser-takk-ja-gjort = You have accepted. The place is allocated to the municipality.
plasser-takk-nei = Decline
plasser-takk-nei-tittel = Decline place { $nummer }?
plasser-takk-nei-ingress = The place goes to whoever is first in the queue. This cannot be undone. If you want a place later, you must apply again.
plasser-takk-nei-begrunnelse = Why are you declining?
plasser-takk-nei-begrunnelse-hjelp = You can leave the box empty.
plasser-takk-nei-ja = Yes, we decline
plasser-takk-nei-gjort = You have declined. The place goes to whoever is first in the queue.
plasser-gi-tilbake = Return the place
plasser-gi-tilbake-tittel = Return place { $nummer }?
plasser-gi-tilbake-ingress = The place goes to whoever is first in the queue. This cannot be undone. If you want a place later, you must apply again.
plasser-gi-tilbake-grunn = Why are you returning the place?
plasser-gi-tilbake-begrunnelse = Tell us more if you like
plasser-gi-tilbake-begrunnelse-hjelp = Must be filled in if you select “Something else”. Do not write names of people.
plasser-gi-tilbake-ja = Yes, return the place
plasser-gi-tilbake-gjort = The place has been returned.
plasser-utsett = Give more time
plasser-utsett-tittel = Give { $kommune } more time to answer?
plasser-utsett-ingress = The answer deadline for place { $nummer } is { $svarfrist }. The municipality sees the new deadline and the reason.
plasser-utsett-dato = New answer deadline
plasser-utsett-begrunnelse = Why are they getting more time?
plasser-utsett-ja = Move the answer deadline
plasser-utsett-gjort = The answer deadline has been moved.
plasser-trekk = Withdraw the offer
plasser-trekk-tittel = Withdraw the offer of place { $nummer } from { $kommune }?
plasser-trekk-ingress = The place goes to whoever is first in the queue. This cannot be undone. The municipality sees the reason.
plasser-trekk-begrunnelse = Why is the offer being withdrawn?
plasser-trekk-ja = Yes, withdraw the offer
plasser-trekk-gjort = The offer has been withdrawn.
plasser-avbryt = Go back without changing anything

## When it cannot be done

plasser-feil-tittel = Nothing has changed
plasser-feil-ikke-tilbudt = The place is no longer an open offer. Someone has answered, or the offer has been withdrawn.
plasser-feil-ikke-tildelt = The place is not allocated to the municipality now, so it cannot be returned.
plasser-feil-avtale-loper = An agreement under the place is not over. Cancel it or end it first, and then give the place back.
plasser-feil-tid-igjen = There is time left under the place that somebody can use. Give it back instead.
plasser-feil-frist-loper = The municipality can answer up to and including { $dato }. The offer can only be withdrawn after that.
plasser-feil-begrunnelse = Enter a reason
plasser-feil-lang = The text is too long. Shorten it to { $hoyst } characters or fewer
plasser-feil-grunn = Select a reason
plasser-feil-svarfrist = Choose a date after { $dato }
plasser-feil-svarfrist-form = Enter a date, for example 31.05.2022

## On the task pages

plasser-oppgave-svar = Answer the offer of place { $nummer }
plasser-oppgave-svar-forklaring = Answer by { $dato }.
plasser-oppgave-svar-over = The answer deadline was { $dato }. The offer still stands.
plasser-oppgave-svar-lenke = View the offer
plasser-oppgave-tilbudene = Offers awaiting an answer
plasser-oppgave-over = { $antall ->
    [one] 1 offer was not answered in time
   *[other] { $antall } offers were not answered in time
}
plasser-oppgave-over-forklaring = Give more time or withdraw the offer, so that the place can be used.
plasser-oppgave-over-lenke = View the offers

## The agreements

plasser-avtalene = Agreements under the place
plasser-avtalene-ingen = No agreements yet.
plasser-avtalene-fullt = The agreements use the whole place. There is no room for another one.
plasser-avtalene-ny = Make an agreement
plasser-avtalene-ny-i-ramme = Make an agreement in period { $nummer }
plasser-avslutt = Close the place
plasser-avslutt-forklaring = The time of the place is used, or what is left is too short for another doctor. Close the place, and it goes to the next in the queue.
plasser-avslutt-tittel = Do you want to close place { $nummer }?
plasser-avslutt-ingress = The time is used. When the place is closed, the Directorate of Health can give it to somebody else. The agreements and the history stay.
plasser-avslutt-ja = Close the place
plasser-avslutt-gjort = The place is closed.
