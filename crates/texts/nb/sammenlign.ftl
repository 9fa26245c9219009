# Hva som er ulikt mellom to datoer.

sammenlign-tittel = Sammenlign to datoer
sammenlign-ingress = Se hvilke regler og verdier som er ulike på to datoer.
sammenlign-skjema = Velg to datoer
sammenlign-fra = Første dato
sammenlign-til = Andre dato
sammenlign-vis = Sammenlign
sammenlign-bytt = Bytt om på datoene
sammenlign-feil = Skriv datoen som år, måned og dag, for eksempel { $eksempel }.
sammenlign-for-tidlig = Det fantes ingen regelbok { $dato }. Ordningen begynte { $forste }. Velg den dagen eller en senere dag.
sammenlign-resultat = Fra { $fra } til { $til }
sammenlign-ingen = Ingenting er ulikt
sammenlign-ingen-hvordan = De samme reglene og verdiene gjaldt { $fra } og { $til }.
sammenlign-regler = { $antall ->
    [0] Ingen regler er ulike
    [one] Én regel er ulik
   *[other] { $antall } regler er ulike
}
sammenlign-verdier = { $antall ->
    [0] Ingen verdier er ulike
    [one] Én verdi er ulik
   *[other] { $antall } verdier er ulike
}
sammenlign-hva = Hva er endret
sammenlign-regel = Regel
sammenlign-parameter = Parameter
sammenlign-ny = Ny regel
sammenlign-utgatt = Gjelder ikke lenger
sammenlign-annen-art = Hvor bindende regelen er
sammenlign-annen-kilde = Kilde
sammenlign-annen-status = Status
sammenlign-annet-innhold = Innhold
sammenlign-annen-verdi = Verdi
sammenlign-samme-tall = Tallet er det samme. Grunnlaget er et annet.
sammenlign-gjaldt-ikke = Gjaldt ikke
sammenlign-kjent = Kjent fra { $dato }
sammenlign-forslag = Prøv for eksempel dagen før og dagen da det andre brevet begynte å gjelde
