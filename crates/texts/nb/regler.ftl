# Regelboken.

regler-tittel = Regelbok
regler-ingress = Alle reglene som systemet bruker, med kilde og status. En regel som ikke sier noe annet, gjelder fra { $dato }.
regler-kolonne-regel = Regel
regler-kolonne-innhold = Innhold
regler-kolonne-art = Art
regler-kolonne-kilde = Kilde
regler-kolonne-status = Status
regler-caption = Regler for introduksjonsavtaler
regler-parametere = Verdier som reglene bruker
regler-verdi-fra = Gjelder fra
regler-verdi = Verdi
regler-versjon = Versjon { $nummer }, gjelder fra { $dato }
regler-versjoner = Versjoner
regler-punkt = Punkt
regler-tilbake = Alle reglene
regler-det-apne = { $antall ->
    [0] Alle reglene er bekreftet av kildene.
    [one] Én regel bygger helt eller delvis på tolkning eller er ubekreftet. Den er merket.
   *[other] { $antall } regler bygger helt eller delvis på tolkning eller er ubekreftet. De er merket.
}
