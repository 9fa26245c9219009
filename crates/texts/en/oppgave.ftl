# What awaits the person who is signed in.

oppgave-tittel = Tasks
oppgave-hilsen = Signed in as { $navn }, { $rolle }.
oppgave-antall = { $antall ->
    [one] 1 task is waiting
   *[other] { $antall } tasks are waiting
}

## Case worker

oppgave-vurder = { $antall ->
    [one] Assess 1 application
   *[other] Assess { $antall } applications
}
oppgave-vurder-forklaring = { $tittel }. { $besvart } of { $alle } assessed. All must be assessed before the prioritisation can be sent for approval.
oppgave-vurder-for-frist = { $tittel }. More applications may come in until the deadline { $frist }.
oppgave-vurder-lenke = Assess the next one
oppgave-vurder-alle = View the cases
oppgave-likt = Decide between { $antall } places that are equal
oppgave-likt-forklaring = { $tittel }. The places are equal at the limit of the quota, so a case worker must choose and give a reason.
oppgave-likt-lenke = Decide
oppgave-klar = Send the prioritisation for approval
oppgave-klar-forklaring = { $tittel }. { $antall ->
    [one] The application has been assessed
   *[other] All { $antall } applications have been assessed
}, and nothing is undecided.
oppgave-klar-lenke = Go to prioritisation
oppgave-returnert = { $antall ->
    [one] 1 proposal has been sent back
   *[other] { $antall } proposals have been sent back
}
oppgave-returnert-forklaring = { $tittel }. { $navn } wrote: “{ $grunn }”
oppgave-returnert-lenke = View the prioritisation
oppgave-bortfalt = { $antall ->
    [one] 1 proposal lapsed
   *[other] { $antall } proposals lapsed
}
oppgave-bortfalt-forklaring = { $tittel }. Something the proposals are based on has changed. Send the prioritisation for approval again when everything has been assessed.

## Approver and manager

oppgave-attester = { $antall ->
    [one] Check 1 proposed decision
   *[other] Check { $antall } proposed decisions
}
oppgave-attester-forklaring = { $tittel }. Sent for approval on { $tidspunkt } by { $navn }.
oppgave-attester-lenke = Go to approval

## How the round stands

oppgave-runde-frist = Application deadline
oppgave-runde-soknader = Applications
oppgave-runde-plasser = Places wanted
oppgave-runde-kvote = Quota
oppgave-runde-vurdert = Assessed
oppgave-runde-vurdert-verdi = { $antall } of { $alle }
oppgave-runde-prioritering = Prioritisation
oppgave-runde-prioritering-apen = In progress
oppgave-runde-prioritering-foreslatt = Sent for approval
oppgave-runde-prioritering-vedtatt = Decided
oppgave-runde-godkjent = Approved decisions
oppgave-runde-saker = View the cases
oppgave-runde-se-prioritering = View the prioritisation
oppgave-runde-regler = View the rules

## Nothing is waiting

oppgave-tom = Nothing is waiting for you now
oppgave-tom-saksbehandler-for-frist = The applications appear here when the municipalities send them. The deadline is { $frist }.
oppgave-tom-saksbehandler-foreslatt = The proposals are with the approver. You will be told here if anything is sent back.
oppgave-tom-saksbehandler-vedtatt = The prioritisation is final, and the decisions are being approved one by one. The next task comes when a new call for applications opens.
oppgave-tom-attestant = The proposals appear here when the case workers send the prioritisation for approval.
oppgave-tom-attestant-ferdig = All the proposals have been dealt with. New ones appear here when the case workers send them.
oppgave-tom-departement = The Ministry has read-only access. Here you can see how the round stands.
oppgave-tom-ingen-utlysning = No call for applications has started. The tasks appear here when one does.
