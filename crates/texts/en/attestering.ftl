# Approval: someone other than the person who prepared the decision approves it, and the letter is sent.

attestering-tittel = Approval
attestering-ingress = These are proposed decisions that await approval. The letter is sent when the proposal has been approved.
attestering-tom = No proposals are waiting
attestering-tom-hvordan = The proposals appear here when a case worker sends the prioritisation for approval.
attestering-tom-lenke = View the prioritisation

## The list

attestering-utlysning = { $utlysning } ({ $antall ->
    [one] 1 proposal
   *[other] { $antall } proposals
})
attestering-sammendrag = { $antall ->
    [one] 1 proposal is waiting
   *[other] { $antall } proposals are waiting
}, with { $plasser ->
    [one] 1 place
   *[other] { $plasser } places
} in total. { $ledige ->
    [one] 1 place is available.
   *[other] { $ledige } places are available.
}
attestering-godkjent-antall = { $antall ->
    [one] 1 decision has been approved.
   *[other] { $antall } decisions have been approved.
}
attestering-liste-navn = Proposals waiting, { $utlysning }
attestering-nummer = No.
attestering-kommune = Municipality
attestering-smal = { $regel } · { $kontroll }
attestering-resultat = Decision
attestering-regel = Deciding rule
attestering-forberedt = Prepared by
attestering-kontroll = Check
attestering-uendret = Unchanged
attestering-endret = Changed
attestering-eget = Prepared by you
attestering-se-prioritering = View the prioritisation
attestering-godkjenn-alle = Approve all
attestering-liste-endret-tittel = Something has changed since the proposals were made
attestering-liste-endret = { $antall ->
    [one] 1 proposal is based on something that has changed, and cannot be approved.
   *[other] { $antall } proposals are based on something that has changed, and cannot be approved.
} Send the prioritisation back, so that the case workers can send it again.
attestering-send-tilbake = Send back

attestering-slag-tildeling = Allocation
attestering-slag-delvis = Partial
attestering-slag-venteliste = Waiting list
attestering-slag-avslag = Refusal
attestering-resultat-antall = { $slag }, { $tildelt } of { $sokt }
attestering-resultat-venteliste = { $slag }, { $antall ->
    [one] 1 place
   *[other] { $antall } places
}

## One proposal

attestering-forslag-tittel = { $kommune }: { $resultat }
attestering-tilstand-forslag = Awaiting approval
attestering-tilstand-godkjent = Approved
attestering-tilstand-returnert = Sent back
attestering-tilstand-bortfalt = Lapsed
attestering-bla = Browse proposals
attestering-nummer-av = Proposal { $nummer } of { $antall }
attestering-forrige = ← { $kommune }
attestering-neste = { $kommune } →
attestering-utlysningen = Call for applications
attestering-saksnummer = Case number
attestering-mottatt = Received
attestering-foreslatt = Proposed
attestering-person-tid = { $navn }, { $tidspunkt }
attestering-opplysninger = The facts
attestering-forberedelsen = The preparation
attestering-vurdert-av = Assessed by
attestering-prioritert-av = Sent for approval by
attestering-innstilling-begrunnelse = Reason for the recommendation
attestering-vurderinger = The verdicts
attestering-begrunnelse = Reason: “{ $begrunnelse }”
attestering-uten-begrunnelse = No reason has been given.
attestering-brevet = The letter
attestering-brevet-utkast = This is the letter as it will be when you approve it. The date and your name will be added.
attestering-brevet-pdf = Open the letter (PDF)
attestering-brevet-mangler = The letter cannot be shown, because something has changed since the proposal was made.

## The check that nothing has changed

attestering-kontroll-uendret = Nothing has changed since the proposal was made.
attestering-kontroll-endret-tittel = Something has changed since the proposal was made
attestering-kontroll-endret = The proposal is based on something that is no longer correct. If you try to approve it, all the proposals in the round lapse, and the prioritisation is reopened. No letters are sent.
attestering-avtrykk = Fingerprint of the basis

## The decision

attestering-beslutning = Decision
attestering-klar = Ready to be approved.
attestering-klar-brev = The letter will be sent to { $kommune } Municipality.
attestering-godkjenn = Approve and send the letter
attestering-godkjenn-endret = Try to approve
attestering-samme-person = You have prepared this decision, so someone else must approve it. Approvers and managers who have not assessed the application or changed the prioritisation can do it.
attestering-ikke-attestant = Approvers and managers approve. You can read the proposal.
attestering-er-godkjent = Approved by { $navn } on { $tidspunkt }. The letter has been sent.
attestering-er-returnert = Sent back by { $navn } on { $tidspunkt }.
attestering-er-bortfalt = Lapsed on { $tidspunkt }, because something it is based on was changed.

## Messages

attestering-kvittert-neste = { $kommune } has been approved, and the letter has been sent. This is the next proposal.
attestering-kvittert-siste = { $kommune } has been approved, and the letter has been sent. No more proposals are waiting in the round.
attestering-kvittert-alle = { $antall ->
    [one] 1 decision has been approved, and the letter has been sent.
   *[other] { $antall } decisions have been approved, and the letters have been sent.
}
attestering-kvittert-tilbake = The prioritisation has been sent back to the case workers.
attestering-feil-tittel = The proposal has not been approved
attestering-feil-endret = The proposal has lapsed because something has changed since it was made. No letters have been sent. All the proposals in the round have lapsed, and the prioritisation has been reopened for the case workers.
attestering-feil-kvoten = There is not enough room in the quota. The decision needs { $trengs ->
    [one] 1 place
   *[other] { $trengs } places
}, but { $ledige ->
    [0] none are available
    [one] only 1 is available
   *[other] only { $ledige } are available
}. No letters have been sent.
attestering-feil-samme-person = You have prepared the decision, so someone else must approve it.
attestering-feil-ikke-attestant = Your role cannot approve.
attestering-feil-konflikt = Someone else has approved the proposal or sent it back. The page shows how it stands now.

## Approve all

attestering-alle-tittel = Approve all the proposals?
attestering-alle-ingress = { $brev ->
    [one] 1 letter will be sent
   *[other] { $brev } letters will be sent
}, and { $plasser ->
    [0] no places will be allocated
    [one] 1 place will be allocated
   *[other] { $plasser } places will be allocated
}.
attestering-alle-utenom = { $antall ->
    [one] 1 proposal is not included, because you have prepared it or because something has changed.
   *[other] { $antall } proposals are not included, because you have prepared them or because something has changed.
}
attestering-alle-ja = { $antall ->
    [one] Approve and send 1 letter
   *[other] Approve and send { $antall } letters
}
attestering-alle-nei = Back without approving
attestering-alle-ingen = There are no proposals that you can approve now
attestering-alle-ingen-hvordan = The proposals have been prepared by you, changed or already approved.
attestering-alle-resultat-tittel = { $antall ->
    [one] 1 decision has been approved
   *[other] { $antall } decisions have been approved
}
attestering-alle-resultat-feil = { $antall ->
    [one] 1 proposal was not approved:
   *[other] { $antall } proposals were not approved:
}
attestering-alle-feil-linje = { $kommune }: { $grunn }
attestering-alle-feil-endret = lapsed because something has changed since the proposal was made
attestering-alle-feil-kvoten = there is not enough room in the quota (needs { $trengs }, available { $ledige })
attestering-alle-feil-samme-person = you have prepared the decision
attestering-alle-feil-ikke-attestant = your role cannot approve
attestering-alle-feil-konflikt = someone else has approved it or sent it back
attestering-tilbake-til-listen = Go to approval

## Send back

attestering-tilbake-tittel = Send the prioritisation back?
attestering-tilbake-ingress = All the proposals in { $utlysning } go back, and the prioritisation is reopened for the case workers. No letters are sent.
attestering-tilbake-grunn = What must be changed?
attestering-tilbake-grunn-hjelp = The case workers will read this.
attestering-tilbake-ja = Send back
attestering-tilbake-nei = Back without changing anything
attestering-tilbake-feil-grunn = Enter what must be changed
attestering-tilbake-feil-lang = The text is too long. Shorten it to { $hoyst } characters or fewer
attestering-tilbake-last-tittel = The prioritisation cannot be sent back
attestering-tilbake-vedtatt = At least one of the decisions in the round has been approved and sent, so the list is final.
attestering-tilbake-ikke-foreslatt = It is not awaiting approval now. It may have been sent back already.

attestering-filnavn = brev-{ $dokument }.pdf
