# An offer of a place from the queue: checked and proposed by one person, approved by another.

tilbud-tittel = Offer to { $kommune }
tilbud-tilstand-forslag = Awaiting approval
tilbud-tilstand-godkjent = Approved
tilbud-tilstand-returnert = Sent back
tilbud-tilstand-bortfalt = Lapsed
tilbud-foreslatt = Proposed
tilbud-person-tid = { $navn }, { $tidspunkt }
tilbud-plass = Place in the application
tilbud-saksnummer = Case number
tilbud-opphav = In the queue
tilbud-gatt-forbi = Passed over
tilbud-gatt-forbi-linje = { $kommune }: “{ $begrunnelse }”
tilbud-gatt-forbi-ingen = No one was passed over for the place to come first.
tilbud-kontroll = New check
tilbud-endret-tittel = Something has changed since the offer was proposed
tilbud-endret = If you try to approve it, the proposal lapses, and the case worker must check again.
tilbud-brevet = The letter
tilbud-brevet-utkast = This is what the letter will be when the offer is approved. The date and the answer deadline will be added.
tilbud-brevet-pdf = Open the letter (PDF)
tilbud-brevet-mangler = The letter cannot be shown, because something has changed since the proposal.
tilbud-filnavn = tilbud-{ $dokument }.pdf
tilbud-godkjenn = Approve and send the letter
tilbud-send-tilbake = Send back
tilbud-beslutning = Decision
tilbud-klar = Ready for approval. The municipality gets the letter and the place.
tilbud-samme-person = You have prepared the offer, assessed the application or passed over someone in the queue, so another person must approve.
tilbud-ikke-attestant = Approvers and managers approve. You can read the offer.
tilbud-er-godkjent = Approved by { $navn } on { $tidspunkt }. The letter has been sent.
tilbud-er-returnert = Sent back by { $navn } on { $tidspunkt }: “{ $grunn }”
tilbud-er-bortfalt = Lapsed on { $tidspunkt }, because something it is based on was changed.
tilbud-kvittert = The offer has been approved, and the letter has been sent.
tilbud-kvittert-tilbake = The proposal has been sent back.
tilbud-feil-tittel = The offer has not been approved
tilbud-feil-endret = The proposal has lapsed because something has changed since it was made. No letter has been sent. The case worker must check again.
tilbud-feil-konflikt = Someone else has dealt with the proposal. The page shows how it stands now.
tilbud-feil-kontroll = A requirement is no longer met.
tilbud-tilbake-tittel = Send the proposed offer back?
tilbud-tilbake-ingress = { $kommune } will not get a letter now. The case worker sees the reason.
tilbud-tilbake-grunn = What must be changed?
tilbud-tilbake-ja = Send back
tilbud-se-plassen = View the place
tilbud-til-koen = Go to the queue

## In the lists

tilbud-liste = Offers from the queue
tilbud-liste-linje = { $kommune }, place { $plass } in the application
tilbud-liste-foreslatt = Proposed by { $navn } on { $tidspunkt }
tilbud-brev-slag = Offer of a place
tilbud-oppgave = { $antall ->
    [one] Check 1 offer from the queue
   *[other] Check { $antall } offers from the queue
}
tilbud-oppgave-forklaring = Proposed on { $tidspunkt } by { $navn }.
tilbud-oppgave-lenke = View the offers
