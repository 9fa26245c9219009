# Oppsummeringen: søknaden slik den blir, før den sendes.

oppsummering-tittel = Se over og send
oppsummering-ingress = Dette er søknaden slik Helsedirektoratet får den.
oppsummering-brev-tittel = Søknad om introduksjonsavtaler
oppsummering-brev-fra = Fra { $kommune } kommune
oppsummering-brev-til = Til Helsedirektoratet
oppsummering-brev-innledning = { $antall ->
    [one] { $kommune } kommune søker om 1 introduksjonsavtale i utlysningen «{ $utlysning }».
   *[other] { $kommune } kommune søker om { $antall } introduksjonsavtaler i utlysningen «{ $utlysning }».
}
oppsummering-brev-innledning-uten = { $kommune } kommune søker om introduksjonsavtaler i utlysningen «{ $utlysning }». Antallet mangler.
oppsummering-endre = Endre
oppsummering-endre-navn = Endre steg { $steg }: { $navn }
oppsummering-fra-registeret = Fra registeret
oppsummering-mangler-svar = Ikke fylt ut
oppsummering-valgfritt = Ikke oppgitt
oppsummering-kan-ikke-leses = { $tekst } (må rettes)

## Svarene, med navn som i et brev

oppsummering-svar-utdanningsvirksomhet = Utdanningsvirksomhet
oppsummering-svar-antall = Avtaler det søkes om
oppsummering-svar-antall-hovedformal = Av dem: leger i annet allmennlegearbeid
oppsummering-svar-behov = Fast ansatte leger i annet allmennlegearbeid som trenger spesialisering
oppsummering-svar-arbeid = Annet allmennlegearbeid
oppsummering-svar-annet-arbeid = Beskrivelse av annet arbeid
oppsummering-svar-perioder = Perioder
oppsummering-svar-stillingsandel = Planlagt stilling
oppsummering-svar-antall-knyttet-til-alis = Plasser knyttet til en ALIS-avtale
oppsummering-svar-pasientgrunnlag = Pasientgrunnlag

## Før dere sender

oppsummering-rett = { $antall ->
    [one] Én ting må på plass før søknaden kan sendes
   *[other] { $antall } ting må på plass før søknaden kan sendes
}
oppsummering-klar = Alt som må være med, er fylt ut.
oppsummering-ikke-klar = { $antall ->
    [one] Én ting må på plass før søknaden kan sendes. Den står øverst på siden.
   *[other] { $antall } ting må på plass før søknaden kan sendes. De står øverst på siden.
}
oppsummering-hindrer-tittel = Slik søknaden står, kan den ikke tildeles plasser
oppsummering-hindrer = { $antall ->
    [one] Dette kravet er ikke oppfylt:
   *[other] Disse kravene er ikke oppfylt:
}
oppsummering-hindrer-likevel = Dere kan likevel sende søknaden. Da får dere et svar med begrunnelse.
oppsummering-send-navn = Send søknaden
oppsummering-send = Send søknaden
oppsummering-send-forklaring = Dere kan endre eller trekke søknaden til fristen går ut.
oppsummering-siste-frist = Fristen er { $dato }.
oppsummering-siste-frist-dager = { $dager ->
    [0] Fristen er { $dato }. Det er i dag.
    [one] Fristen er { $dato }. Det er 1 dag igjen.
   *[other] Fristen er { $dato }. Det er { $dager } dager igjen.
}
oppsummering-vurderinger = Slik vurderes søknaden
oppsummering-vurderinger-ingress = Vurderingene om dere sender nå. Saksbehandleren ser de samme, og avgjør det som må vurderes.
oppsummering-feil-tittel = Søknaden ble ikke sendt
