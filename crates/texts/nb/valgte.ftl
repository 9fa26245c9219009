# Flere saker om gangen.

valgte-tittel = Gjør det samme med sakene du har valgt
valgte-velg = Velg { $kommune }
valgte-alle = Velg alle på siden
valgte-ingen = Velg ingen
valgte-andre-sider = { $antall ->
    [one] 1 sak på en annen side er også valgt.
   *[other] { $antall } saker på andre sider er også valgt.
}
valgte-ta = Ta sakene
valgte-gi = Gi sakene videre
valgte-be-om = Be om opplysninger
valgte-innstill = Innstill de som er klare
valgte-tomt = Du har ikke valgt noen saker
valgte-tomt-hvordan = Gå tilbake og kryss av i listen.
valgte-tilbake = Tilbake til sakene
valgte-gitt = Sakene er gitt til { $navn }
valgte-i-koen = Sakene ligger i køen
valgte-spurt = Kommunene er spurt
valgte-innstilt = Sakene er innstilt
valgte-be-om-tittel = Be { $antall ->
    [one] 1 kommune
   *[other] { $antall } kommuner
} om det samme
valgte-innstill-tittel = { $antall ->
    [0] Ingen av sakene er klare til innstilling
    [one] Innstill 1 sak
   *[other] Innstill { $antall } saker
}
valgte-innstill-forklaring = Sakene som er klare, blir innstilt med alle plassene de har søkt om. Du kan åpne hver av dem igjen etterpå.
valgte-innstill-ja = { $antall ->
    [one] Ja, innstill saken
   *[other] Ja, innstill { $antall } saker
}
valgte-utelatt = Blir ikke med
valgte-ikke-til-vurdering = Saken er ikke til vurdering.
valgte-sperret = Et krav er ikke oppfylt, eller opplysninger mangler.
valgte-inhabil = Du er inhabil i saken.
valgte-endret = Noen andre endret saken samtidig. Åpne den og se.
valgte-ikke-mulig = Det lar seg ikke gjøre slik saken står.
valgte-ikke-gjort = ikke gjort. { $grunn }
valgte-antall = { $gjort } av { $antall } saker er gjort.
