# The work around a case: who has it, how old it is, and what has been done.

saksarbeid-tittel = Case handling
saksarbeid-din = You have the case.
saksarbeid-har = { $navn } has the case.
saksarbeid-ingen = No one has taken the case yet.
saksarbeid-ta = Take the case
saksarbeid-gi-tittel = Give the case to someone else
saksarbeid-gi-til = Case worker
saksarbeid-koen = No one, put the case in the queue
saksarbeid-gi = Hand over the case
saksarbeid-alder = Age
saksarbeid-alder-dager = { $dager ->
    [one] 1 day
   *[other] { $dager } days
}
saksarbeid-alder-ventet = { $dager ->
    [one] 1 day
   *[other] { $dager } days
}, not counting { $ventet ->
    [one] 1 day
   *[other] { $ventet } days
} with the municipality
saksarbeid-gjort-registrert = The application has been registered and given a case number.
saksarbeid-gjort-vedlegg = The attachment has been saved.
saksarbeid-gjort-vedlegg-avvist = The attachment has not been saved.
saksarbeid-gjort-saksbehandler = The case has been handed over.
saksarbeid-gjort-inhabil = You have been declared disqualified in the case.
saksarbeid-gjort-opphevet = The declaration has been revoked.
saksarbeid-gjort-spurt = The municipality has been asked. The case waits until the answer comes.
saksarbeid-gjort-forlenget = The municipality has been given a new deadline.
saksarbeid-gjort-trukket = The request has been withdrawn. The case is no longer waiting.
saksarbeid-gjort-etterfrist = The answer is sent for approval.
