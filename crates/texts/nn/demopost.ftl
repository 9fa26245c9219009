# Posten i demonstrasjonen: e-postane som elles ville blitt sende.

demopost-tittel = Posten i demonstrasjonen
demopost-ingress = Ein demonstrasjon sender ikkje e-post. Det som ville blitt sendt, kan lesast her. Lenkjene verkar.
demopost-varsle = Send varsel om det som er ope no
demopost-abonnenter = { $antall ->
    [0] Ingen adresser er stadfesta.
    [one] 1 adresse er stadfesta.
   *[other] { $antall } adresser er stadfesta.
}
demopost-tom = Ingen e-postar enno
demopost-tom-hvordan = Meld på ei adresse, så kjem e-posten med lenkja hit.
demopost-til = Til { $til }, { $tidspunkt }
