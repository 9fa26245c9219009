# Legekontora til ein kommune, med fastlegane.

legekontor-tittel = Legekontor
legekontor-ingress = Det som står her om fastlegane, følgjer med når de lagar ein introduksjonsavtale.
legekontor-ny = Legg inn eit legekontor
legekontor-endre-tittel = Endre legekontoret
legekontor-skjema-ingress = Skriv fastlegane ved kontoret. Rader som står tomme, blir ikkje med. Avtalar som er signerte, blir ikkje endra av det de skriv her.
legekontor-ingen = Ingen legekontor er lagde inn
legekontor-ingen-hvordan = Legg inn kontoret og fastlegane éin gong, så slepp de å skrive dei i kvar avtale.
legekontor-ingen-andre = Kommunen legg sjølv inn kontora sine.
legekontor-antall = { $antall ->
    [0] Ingen fastlegar lagde inn
    [one] 1 fastlege
   *[other] { $antall } fastlegar
}
legekontor-ingen-leger = Ingen fastlegar er lagde inn.
legekontor-lagre = Lagre legekontoret
legekontor-lagret = Legekontoret er lagra
legekontor-kollisjon = Nokon andre har endra legekontoret etter at de opna det
legekontor-kommune = Kva kommune?
legekontor-kommune-velg = Vel kommune
legekontor-kommune-vis = Vis legekontora
