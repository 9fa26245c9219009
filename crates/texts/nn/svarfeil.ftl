# Kvifor svar eller innstilling ikkje kan lagrast, og kva du kan gjere.

svarfeil-for-mange = Høgst { $antall ->
    [one] 1 plass
   *[other] { $antall } plassar
} kan tene hovudformålet. Vel eit lågare tal.
svarfeil-for-lang = Grunngivinga for «{ $regel }» er { $tegn } teikn. Kort ned til høgst { $hoyst }.
svarfeil-innstilling-for-lang = Grunngivinga for innstillinga er { $tegn } teikn. Kort ned til høgst { $hoyst }.
svarfeil-hovedformal = Skriv kor mange plassar som tener hovudformålet, som eit heilt tal.
svarfeil-mangler = Skriv ei grunngiving for «{ $regel }» ({ $id }).
svarfeil-velg = Vel ei innstilling.
svarfeil-kan-ikke-tildeles = Søknaden kan ikkje innstillast til tildeling. { $forklaring } Regel: { $id }.
svarfeil-antall = { $hoyst ->
    [one] Skriv 1. Det er det einaste talet som er lågare enn det søknaden gjeld.
   *[other] Skriv kor mange plassar som kan tildelast, frå 1 til { $hoyst }.
}
svarfeil-antall-en = Søknaden gjeld 1 plass. Vel «Kan tildelast, 1 plass» eller «Kan ikkje tildelast».
svarfeil-begrunnelse-farre = Skriv kvifor kommunen bør få færre plassar enn han søker om.
svarfeil-begrunnelse-ikke = Skriv kvifor søknaden ikkje kan tildelast.
