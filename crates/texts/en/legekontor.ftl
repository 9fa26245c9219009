# A municipality's GP offices, with their GPs.

legekontor-tittel = GP offices
legekontor-ingress = What stands here about the GPs comes along when you make an introduction agreement.
legekontor-ny = Register a GP office
legekontor-endre-tittel = Change the GP office
legekontor-skjema-ingress = Write the GPs at the office. Rows that are empty are left out. Agreements that are signed are not changed by what you write here.
legekontor-ingen = No GP office is registered
legekontor-ingen-hvordan = Register the office and its GPs once, so that you need not write them in each agreement.
legekontor-ingen-andre = The municipality registers its own offices.
legekontor-antall = { $antall ->
    [0] No GPs registered
    [one] 1 GP
   *[other] { $antall } GPs
}
legekontor-ingen-leger = No GPs are registered.
legekontor-lagre = Save the GP office
legekontor-lagret = The GP office is saved
legekontor-kollisjon = Somebody else has changed the GP office since you opened it
legekontor-kommune = Which municipality?
legekontor-kommune-velg = Choose a municipality
legekontor-kommune-vis = Show the GP offices
