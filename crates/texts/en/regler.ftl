# The rule book.

regler-tittel = Rule book
regler-ingress = All the rules that the system uses, with source and status. Unless it says otherwise, a rule is in force from { $dato }.
regler-kolonne-regel = Rule
regler-kolonne-innhold = Content
regler-kolonne-art = Kind
regler-kolonne-kilde = Source
regler-kolonne-status = Status
regler-caption = Rules for introduction agreements
regler-parametere = Values that the rules use
regler-verdi-fra = In force from
regler-verdi = Value
regler-versjon = Version { $nummer }, in force from { $dato }
regler-versjoner = Versions
regler-punkt = Point
regler-tilbake = All rules
regler-det-apne = { $antall ->
    [0] All the rules are confirmed by the sources.
    [one] One rule rests wholly or partly on interpretation, or is not confirmed. It is marked.
   *[other] { $antall } rules rest wholly or partly on interpretation, or are not confirmed. They are marked.
}
