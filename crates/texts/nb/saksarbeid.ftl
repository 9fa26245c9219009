# Arbeidet rundt en sak: hvem som har den, hvor lenge den har ligget, og hva som er gjort.

saksarbeid-tittel = Saksbehandling
saksarbeid-din = Du har saken.
saksarbeid-har = { $navn } har saken.
saksarbeid-ingen = Ingen har tatt saken ennå.
saksarbeid-ta = Ta saken
saksarbeid-gi-tittel = Gi saken til en annen
saksarbeid-gi-til = Saksbehandler
saksarbeid-koen = Ingen, legg saken i køen
saksarbeid-gi = Gi saken videre
saksarbeid-alder = Alder
saksarbeid-alder-dager = { $dager ->
    [one] 1 dag
   *[other] { $dager } dager
}
saksarbeid-alder-ventet = { $dager ->
    [one] 1 dag
   *[other] { $dager } dager
}, og { $ventet ->
    [one] 1 dag
   *[other] { $ventet } dager
} hos kommunen, som ikke regnes med
saksarbeid-gjort-registrert = Søknaden er registrert og har fått saksnummer.
saksarbeid-gjort-vedlegg = Vedlegget er lagret.
saksarbeid-gjort-vedlegg-avvist = Vedlegget er ikke lagret.
saksarbeid-gjort-saksbehandler = Saken har fått ny plassering.
saksarbeid-gjort-inhabil = Du er meldt inhabil i saken.
saksarbeid-gjort-opphevet = Meldingen er opphevet.
saksarbeid-gjort-spurt = Kommunen er spurt. Saken venter til svaret kommer.
saksarbeid-gjort-forlenget = Kommunen har fått ny frist.
saksarbeid-gjort-trukket = Forespørselen er trukket. Saken venter ikke lenger.
saksarbeid-gjort-etterfrist = Svaret er sendt til attestering.
