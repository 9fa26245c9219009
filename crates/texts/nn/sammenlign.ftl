# Kva som er ulikt mellom to datoar.

sammenlign-tittel = Samanlikn to datoar
sammenlign-ingress = Sjå kva reglar og verdiar som er ulike på to datoar.
sammenlign-skjema = Vel to datoar
sammenlign-fra = Første dato
sammenlign-til = Andre dato
sammenlign-vis = Samanlikn
sammenlign-bytt = Byt om på datoane
sammenlign-feil = Skriv datoen som år, månad og dag, til dømes { $eksempel }.
sammenlign-for-tidlig = Det fanst inga regelbok { $dato }. Ordninga begynte { $forste }. Vel den dagen eller ein seinare dag.
sammenlign-resultat = Frå { $fra } til { $til }
sammenlign-ingen = Ingenting er ulikt
sammenlign-ingen-hvordan = Dei same reglane og verdiane gjaldt { $fra } og { $til }.
sammenlign-regler = { $antall ->
    [0] Ingen reglar er ulike
    [one] Éin regel er ulik
   *[other] { $antall } reglar er ulike
}
sammenlign-verdier = { $antall ->
    [0] Ingen verdiar er ulike
    [one] Éin verdi er ulik
   *[other] { $antall } verdiar er ulike
}
sammenlign-hva = Kva er endra
sammenlign-regel = Regel
sammenlign-parameter = Parameter
sammenlign-ny = Ny regel
sammenlign-utgatt = Gjeld ikkje lenger
sammenlign-annen-art = Kor bindande regelen er
sammenlign-annen-kilde = Kjelde
sammenlign-annen-status = Status
sammenlign-annet-innhold = Innhald
sammenlign-annen-verdi = Verdi
sammenlign-samme-tall = Talet er det same. Grunnlaget er eit anna.
sammenlign-gjaldt-ikke = Gjaldt ikkje
sammenlign-kjent = Kjend frå { $dato }
sammenlign-forslag = Prøv til dømes dagen før og dagen då det andre brevet begynte å gjelde
