# Regelboka.

regler-tittel = Regelbok
regler-ingress = Alle reglane som systemet bruker, med kjelde og status. Ein regel som ikkje seier noko anna, gjeld frå { $dato }.
regler-kolonne-regel = Regel
regler-kolonne-innhold = Innhald
regler-kolonne-art = Art
regler-kolonne-kilde = Kjelde
regler-kolonne-status = Status
regler-caption = Reglar for introduksjonsavtalar
regler-parametere = Verdiar som reglane bruker
regler-verdi-fra = Gjeld frå
regler-verdi = Verdi
regler-versjon = Versjon { $nummer }, gjeld frå { $dato }
regler-versjoner = Versjonar
regler-punkt = Punkt
regler-tilbake = Alle reglane
regler-det-apne = { $antall ->
    [0] Alle reglane er stadfesta av kjeldene.
    [one] Éin regel byggjer heilt eller delvis på tolking eller er ikkje stadfesta. Han er merkt.
   *[other] { $antall } reglar byggjer heilt eller delvis på tolking eller er ikkje stadfesta. Dei er merkte.
}
