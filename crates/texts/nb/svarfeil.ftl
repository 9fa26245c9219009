# Hvorfor svar eller innstilling ikke kan lagres, og hva du kan gjøre.

svarfeil-for-mange = Høyst { $antall ->
    [one] 1 plass
   *[other] { $antall } plasser
} kan tjene hovedformålet. Velg et lavere antall.
svarfeil-for-lang = Begrunnelsen for «{ $regel }» er { $tegn } tegn. Kort den ned til høyst { $hoyst }.
svarfeil-innstilling-for-lang = Begrunnelsen for innstillingen er { $tegn } tegn. Kort den ned til høyst { $hoyst }.
svarfeil-hovedformal = Skriv hvor mange plasser som tjener hovedformålet, som et helt tall.
svarfeil-mangler = Skriv en begrunnelse for «{ $regel }» ({ $id }).
svarfeil-velg = Velg en innstilling.
svarfeil-kan-ikke-tildeles = Søknaden kan ikke innstilles til tildeling. { $forklaring } Regel: { $id }.
svarfeil-antall = { $hoyst ->
    [one] Skriv 1. Det er det eneste antallet som er lavere enn det søknaden gjelder.
   *[other] Skriv hvor mange plasser som kan tildeles, fra 1 til { $hoyst }.
}
svarfeil-antall-en = Søknaden gjelder 1 plass. Velg «Kan tildeles, 1 plass» eller «Kan ikke tildeles».
svarfeil-begrunnelse-farre = Skriv hvorfor kommunen bør få færre plasser enn den søker om.
svarfeil-begrunnelse-ikke = Skriv hvorfor søknaden ikke kan tildeles.
