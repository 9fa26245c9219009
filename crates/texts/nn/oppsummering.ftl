# Oppsummeringa: søknaden slik han blir, før han blir sendt.

oppsummering-tittel = Sjå over og send
oppsummering-ingress = Dette er søknaden slik Helsedirektoratet får han.
oppsummering-brev-tittel = Søknad om introduksjonsavtalar
oppsummering-brev-fra = Frå { $kommune } kommune
oppsummering-brev-til = Til Helsedirektoratet
oppsummering-brev-innledning = { $antall ->
    [one] { $kommune } kommune søker om 1 introduksjonsavtale i utlysinga «{ $utlysning }».
   *[other] { $kommune } kommune søker om { $antall } introduksjonsavtalar i utlysinga «{ $utlysning }».
}
oppsummering-brev-innledning-uten = { $kommune } kommune søker om introduksjonsavtalar i utlysinga «{ $utlysning }». Talet på avtalar manglar.
oppsummering-endre = Endre
oppsummering-endre-navn = Endre steg { $steg }: { $navn }
oppsummering-fra-registeret = Frå registeret
oppsummering-mangler-svar = Ikkje fylt ut
oppsummering-valgfritt = Ikkje oppgitt
oppsummering-kan-ikke-leses = { $tekst } (må rettast)

## Svara, med namn som i eit brev

oppsummering-svar-utdanningsvirksomhet = Utdanningsverksemd
oppsummering-svar-antall = Avtalar det blir søkt om
oppsummering-svar-antall-hovedformal = Av dei: legar i anna allmennlegearbeid
oppsummering-svar-behov = Fast tilsette legar i anna allmennlegearbeid som treng spesialisering
oppsummering-svar-arbeid = Anna allmennlegearbeid
oppsummering-svar-annet-arbeid = Beskriving av anna arbeid
oppsummering-svar-perioder = Periodar
oppsummering-svar-stillingsandel = Planlagd stilling
oppsummering-svar-antall-knyttet-til-alis = Plassar knytta til ein ALIS-avtale
oppsummering-svar-pasientgrunnlag = Pasientgrunnlag

## Før de sender

oppsummering-rett = { $antall ->
    [one] Éin ting må på plass før søknaden kan sendast
   *[other] { $antall } ting må på plass før søknaden kan sendast
}
oppsummering-klar = Alt som må vere med, er fylt ut.
oppsummering-ikke-klar = { $antall ->
    [one] Éin ting må på plass før søknaden kan sendast. Det står øvst på sida kva det er.
   *[other] { $antall } ting må på plass før søknaden kan sendast. Det står øvst på sida kva det er.
}
oppsummering-hindrer-tittel = Slik søknaden står, kan kommunen ikkje få plassar
oppsummering-hindrer = { $antall ->
    [one] Dette kravet er ikkje oppfylt:
   *[other] Desse krava er ikkje oppfylte:
}
oppsummering-hindrer-likevel = De kan likevel sende søknaden. Då får de eit svar med grunngiving.
oppsummering-send-navn = Send søknaden
oppsummering-send = Send søknaden
oppsummering-send-forklaring = De kan endre eller trekkje søknaden til fristen går ut.
oppsummering-siste-frist = Fristen er { $dato }.
oppsummering-siste-frist-dager = { $dager ->
    [0] Fristen er { $dato }. Det er i dag.
    [one] Fristen er { $dato }. Det er 1 dag igjen.
   *[other] Fristen er { $dato }. Det er { $dager } dagar igjen.
}
oppsummering-vurderinger = Slik blir søknaden vurdert
oppsummering-vurderinger-ingress = Vurderingane om de sender no. Sakshandsamaren ser dei same, og avgjer det som må vurderast.
oppsummering-feil-tittel = Søknaden blei ikkje sendt
