# Arbeidet rundt ei sak: kven som har ho, kor lenge ho har lege, og kva som er gjort.

saksarbeid-tittel = Sakshandsaming
saksarbeid-din = Du har saka.
saksarbeid-har = { $navn } har saka.
saksarbeid-ingen = Ingen har tatt saka enno.
saksarbeid-ta = Ta saka
saksarbeid-gi-tittel = Gi saka til ein annan
saksarbeid-gi-til = Sakshandsamar
saksarbeid-koen = Ingen, legg saka i køen
saksarbeid-gi = Gi saka vidare
saksarbeid-alder = Alder
saksarbeid-alder-dager = { $dager ->
    [one] 1 dag
   *[other] { $dager } dagar
}
saksarbeid-alder-ventet = { $dager ->
    [one] 1 dag
   *[other] { $dager } dagar
}, og { $ventet ->
    [one] 1 dag
   *[other] { $ventet } dagar
} hos kommunen, som ikkje blir rekna med
saksarbeid-gjort-registrert = Søknaden er registrert og har fått saksnummer.
saksarbeid-gjort-vedlegg = Vedlegget er lagra.
saksarbeid-gjort-vedlegg-avvist = Vedlegget er ikkje lagra.
saksarbeid-gjort-saksbehandler = Saka har fått ny plassering.
saksarbeid-gjort-inhabil = Du er meldt inhabil i saka.
saksarbeid-gjort-opphevet = Meldinga er oppheva.
saksarbeid-gjort-spurt = Kommunen er spurd. Saka ventar til svaret kjem.
saksarbeid-gjort-forlenget = Kommunen har fått ny frist.
saksarbeid-gjort-trukket = Førespurnaden er trekt. Saka ventar ikkje lenger.
saksarbeid-gjort-etterfrist = Svaret er sendt til attestering.
