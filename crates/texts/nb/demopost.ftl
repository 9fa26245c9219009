# Posten til demonstrasjonen: e-postene som ellers ville blitt sendt.

demopost-tittel = Demonstrasjonens post
demopost-ingress = En demonstrasjon sender ikke e-post. Det som ville blitt sendt, kan leses her. Lenkene virker.
demopost-varsle = Send varsel om det som er åpent nå
demopost-abonnenter = { $antall ->
    [0] Ingen adresser er bekreftet.
    [one] 1 adresse er bekreftet.
   *[other] { $antall } adresser er bekreftet.
}
demopost-tom = Ingen e-poster ennå
demopost-tom-hvordan = Meld på en adresse, så kommer e-posten med lenken hit.
demopost-til = Til { $til }, { $tidspunkt }
