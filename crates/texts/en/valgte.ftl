# Several cases at a time.

valgte-tittel = Do the same with the cases you have selected
valgte-velg = Select { $kommune }
valgte-alle = Select all on the page
valgte-ingen = Select none
valgte-andre-sider = { $antall ->
    [one] 1 case on another page is also chosen.
   *[other] { $antall } cases on other pages are also chosen.
}
valgte-ta = Take the cases
valgte-gi = Hand over the cases
valgte-be-om = Ask for information
valgte-innstill = Recommend those that are ready
valgte-tomt = You have not selected any cases
valgte-tomt-hvordan = Go back and tick cases in the list.
valgte-tilbake = Back to the cases
valgte-gitt = The cases have been given to { $navn }
valgte-i-koen = The cases are in the queue
valgte-spurt = The municipalities have been asked
valgte-innstilt = The recommendations have been saved
valgte-be-om-tittel = Ask { $antall ->
    [one] 1 municipality
   *[other] { $antall } municipalities
} for the same information
valgte-innstill-tittel = { $antall ->
    [0] None of the cases are ready for a recommendation
    [one] Recommend 1 case
   *[other] Recommend { $antall } cases
}
valgte-innstill-forklaring = The cases that are ready are recommended with all the places applied for. You can reopen each of them afterwards.
valgte-innstill-ja = { $antall ->
    [one] Yes, recommend the case
   *[other] Yes, recommend { $antall } cases
}
valgte-utelatt = Not included
valgte-ikke-til-vurdering = The case is not being assessed.
valgte-sperret = A requirement is not met, or information is missing.
valgte-inhabil = You are disqualified (inhabil) in the case.
valgte-endret = Someone else changed the case at the same time. Open it and see.
valgte-ikke-mulig = This cannot be done as the case stands.
valgte-ikke-gjort = not done. { $grunn }
valgte-antall = { $gjort } of { $antall } cases have been done.
