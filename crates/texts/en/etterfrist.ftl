# Applications that come after the deadline, in a call that stays open.

## At the municipality

etterfrist-etikett = Application after the deadline
etterfrist-frist = The call for applications stays open. The deadline of the deadline round was { $dato }
etterfrist-regel = Places that are free go to the waiting list first, then to the applications in the order in which they come.
etterfrist-ledige = { $antall ->
    [0] No places are free now.
    [one] 1 place is free now.
   *[other] { $antall } places are free now.
}
etterfrist-oppgave = You can still apply. { $ledige }
etterfrist-oppgave-mer = If you need more places, you can apply again. { $ledige }
etterfrist-oppgave-fullt = You can apply when places are free. No places are free now.
etterfrist-oppgave-varsel = Be told about new calls for applications
etterfrist-begynn = Apply after the deadline
etterfrist-begynn-mer = Apply for more places
etterfrist-ramme-tittel = The deadline { $dato } has passed, but you can still apply
etterfrist-ramme-fullt = If no places are free when you send the application, it will be refused. Wait until the front page shows that places are free.
etterfrist-sender = The application counts as received when you send it. That decides the order.
etterfrist-send-forklaring = You can change or withdraw the application until we have assessed it.
etterfrist-allerede = The municipality has another application after the deadline that is not decided. Change that one, or wait for the answer.
etterfrist-forklaring = You can change and withdraw the application until we have assessed it. If you send a new version, the application counts as received then, and stands behind those who have applied in the meantime.
etterfrist-trekk-forklaring = The application loses its position in the order. You can send a new one as long as places are free.
etterfrist-trukket = You can send a new application from Tasks, as long as places are free.
etterfrist-videre-fordeling = When the application is assessed, you get an answer. Places that are free go to the waiting list first, then to the applications in the order in which they came.
etterfrist-endre = If anything is wrong, you can change the application here until we have assessed it. After that you can write to { $epost } and give case number { $saksnummer }.

## At the case worker and the approver

etterfrist-tittel = Applications after the deadline
etterfrist-ingress = They take no part in the prioritisation. Each of them is decided by itself.
etterfrist-kommune = Municipality
etterfrist-mottatt = Received
etterfrist-plasser = Places
etterfrist-stand = State
etterfrist-svar = Answer
etterfrist-svaret = The answer to the application
etterfrist-blir = By the queue the answer will be: { $utfall }
etterfrist-ko = { $foran ->
    [0] Nobody is waiting ahead.
    [one] 1 place is waiting ahead.
   *[other] { $foran } places are waiting ahead.
} { $ledige ->
    [0] No places are free.
    [one] 1 place is free.
   *[other] { $ledige } places are free.
}
etterfrist-reservert = { $antall ->
    [one] 1 place is kept for applications that came before this one.
   *[other] { $antall } places are kept for applications that came before this one.
}
etterfrist-se-ko = See the queue
etterfrist-foresla = Send for approval
etterfrist-runden-pagar = The answer cannot be sent for approval yet. The round is not decided, so it is not known who is on the waiting list.
etterfrist-tidligere = The answer cannot be sent for approval yet. { $kommune } applied earlier, and there may not be room for both.
etterfrist-tidligere-lenke = Go to the application from { $kommune }
etterfrist-attestering = Applications after the deadline, { $antall } to approve
etterfrist-tilbake-tittel = Send back
etterfrist-tilbake-ingress = The proposed answer to { $kommune } goes back to the case worker with your reason.
etterfrist-tilbake-grunn = What must be done differently?
etterfrist-tilbake-ja = Send back
etterfrist-tilbake-ikke = The proposal is no longer waiting for approval.
etterfrist-tilbake-kvittert = The proposed answer is sent back to the case worker.
etterfrist-oppgave-vurder = { $antall ->
    [one] 1 application after the deadline is to be assessed
   *[other] { $antall } applications after the deadline are to be assessed
}
etterfrist-oppgave-vurder-forklaring = The oldest came { $tidspunkt }, from { $kommune }. Each application is decided by itself.
etterfrist-oppgave-vurder-lenke = Go to the oldest
etterfrist-oppgave-send = { $antall ->
    [one] 1 answer to an application after the deadline can be sent for approval
   *[other] { $antall } answers to applications after the deadline can be sent for approval
}
etterfrist-oppgave-send-forklaring = { $kommune } is assessed, and it is known what the queue gives.
etterfrist-oppgave-send-lenke = See the answer
etterfrist-oppgave-tilbake = { $antall ->
    [one] 1 answer to an application after the deadline is sent back
   *[other] { $antall } answers to applications after the deadline are sent back
}
etterfrist-oppgave-tilbake-forklaring = { $navn } wrote: “{ $grunn }”
etterfrist-kontroll-endret = The queue is not what it was when the proposal was made. If you try to approve it, it lapses, and the case worker must send a new one. No letter is sent.
etterfrist-feil-endret = The proposal has lapsed because the queue is not what it was when it was made. No letter is sent. The case worker must send a new one.
etterfrist-feil-runden = The proposal cannot be approved now, because a round is being approved. Approve or send back the proposals of the round first.
etterfrist-gjenapne = The answers stay, but the application must be recommended anew before the answer can be sent.
etterfrist-gjenapne-forslag = The answer is sent for approval. The proposal lapses when you open the assessment.
etterfrist-felt-antall-hovedformal-hjelp = For example doctors in nursing homes, the emergency clinic or child health clinics, or doctors you want to recruit there. Write 0 if it concerns none.
etterfrist-felt-antall-hovedformal-en-hjelp = For example a doctor in a nursing home, the emergency clinic or a child health clinic, or a doctor you want to recruit there.
etterfrist-felt-behov-hjelp = Include everybody, also those for whom you do not apply now.
etterfrist-felt-antall-knyttet-til-alis-hjelp = Write 0 if none is.
etterfrist-felt-antall-knyttet-til-alis-en-hjelp = The answer is used when the application is assessed.
etterfrist-status-innstilt = Assessed. The answer is to be approved.
etterfrist-na = Now { $ledige ->
    [0] no places are free
    [one] 1 place is free
   *[other] { $ledige } places are free
}, { $foran ->
    [0] nobody is waiting ahead of you
    [one] 1 place is waiting ahead of you
   *[other] { $foran } places are waiting ahead of you
}, and { $reservert ->
    [0] nobody else has applied after the deadline before you and waits for an answer.
    [one] 1 place is kept for municipalities that applied before you.
   *[other] { $reservert } places are kept for municipalities that applied before you.
}
etterfrist-ko-ubehandlet = { $antall ->
    [one] 1 application that came after the deadline is not decided and not in the queue yet:
   *[other] { $antall } applications that came after the deadline are not decided and not in the queue yet:
}
