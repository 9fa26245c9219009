# Fleire saker om gongen.

valgte-tittel = Gjer det same med sakene du har valt
valgte-velg = Vel { $kommune }
valgte-alle = Vel alle på sida
valgte-ingen = Vel ingen
valgte-andre-sider = { $antall ->
    [one] 1 sak på ei anna side er òg vald.
   *[other] { $antall } saker på andre sider er òg valde.
}
valgte-ta = Ta sakene
valgte-gi = Gi sakene vidare
valgte-be-om = Be om opplysningar
valgte-innstill = Innstill dei som er klare
valgte-tomt = Du har ikkje valt nokon saker
valgte-tomt-hvordan = Gå tilbake og kryss av i lista.
valgte-tilbake = Tilbake til sakene
valgte-gitt = Sakene er gitte til { $navn }
valgte-i-koen = Sakene ligg i køen
valgte-spurt = Kommunane er spurde
valgte-innstilt = Sakene er innstilte
valgte-be-om-tittel = Be { $antall ->
    [one] 1 kommune
   *[other] { $antall } kommunar
} om det same
valgte-innstill-tittel = { $antall ->
    [0] Ingen av sakene er klare til innstilling
    [one] Innstill 1 sak
   *[other] Innstill { $antall } saker
}
valgte-innstill-forklaring = Sakene som er klare, blir innstilte med alle plassane dei har søkt om. Du kan opne kvar av dei igjen etterpå.
valgte-innstill-ja = { $antall ->
    [one] Ja, innstill saka
   *[other] Ja, innstill { $antall } saker
}
valgte-utelatt = Blir ikkje med
valgte-ikke-til-vurdering = Saka er ikkje til vurdering.
valgte-sperret = Eit krav er ikkje oppfylt, eller opplysningar manglar.
valgte-inhabil = Du er inhabil i saka.
valgte-endret = Nokon andre endra saka samtidig. Opne ho og sjå.
valgte-ikke-mulig = Det lèt seg ikkje gjere slik saka står.
valgte-ikke-gjort = ikkje gjort. { $grunn }
valgte-antall = { $gjort } av { $antall } saker er gjorde.
