# Legekontorene til en kommune, med fastlegene.

legekontor-tittel = Legekontor
legekontor-ingress = Det som står her om fastlegene, følger med når dere lager en introduksjonsavtale.
legekontor-ny = Legg inn et legekontor
legekontor-endre-tittel = Endre legekontoret
legekontor-skjema-ingress = Skriv fastlegene ved kontoret. Rader som står tomme, blir ikke med. Avtaler som er signert, endres ikke av det dere skriver her.
legekontor-ingen = Ingen legekontor er lagt inn
legekontor-ingen-hvordan = Legg inn kontoret og fastlegene én gang, så slipper dere å skrive dem i hver avtale.
legekontor-ingen-andre = Kommunen legger selv inn kontorene sine.
legekontor-antall = { $antall ->
    [0] Ingen fastleger lagt inn
    [one] 1 fastlege
   *[other] { $antall } fastleger
}
legekontor-ingen-leger = Ingen fastleger er lagt inn.
legekontor-lagre = Lagre legekontoret
legekontor-lagret = Legekontoret er lagret
legekontor-kollisjon = Noen andre har endret legekontoret etter at dere åpnet det
legekontor-kommune = Hvilken kommune?
legekontor-kommune-velg = Velg kommune
legekontor-kommune-vis = Vis legekontorene
