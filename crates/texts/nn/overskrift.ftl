# Svaret på ei vurdering som overskrift: kva regelen seier om akkurat denne søknaden. Manglar ei overskrift,
# blir tittelen på regelen vist.

overskrift-ia-01-registrert = Kommunen er registrert som utdanningsverksemd
overskrift-ia-01-sokt = Kommunen har søkt om å bli utdanningsverksemd
overskrift-ia-01-nei = Kommunen er ikkje utdanningsverksemd
overskrift-ia-01-ukjent = Vi veit ikkje om kommunen er utdanningsverksemd
overskrift-ia-02-en-soknad = Éin søknad, { felles-antall-plasser }
overskrift-ia-02-etter-fristen = Søknad etter fristen, { felles-antall-plasser }
overskrift-ia-02-ingen-plasser = Søknaden gjeld ingen plassar
overskrift-ia-02-flere = Kommunen har søkt før i fristrunden
overskrift-ia-02-ukjent = Talet på plassar eller søknader er ikkje kjent
overskrift-ia-03-innen = Mottatt innan fristen
overskrift-ia-03-lopende = Mottatt etter fristen, medan plassar var ledige
overskrift-ia-03-for-sent = Mottatt etter fristen
overskrift-ia-03-fullt = Mottatt etter fristen, og ingen plassar var ledige
overskrift-ia-03-ukjent-frist = Fristen er ikkje kjend
overskrift-ia-03-ukjent = Mottatt etter fristen
overskrift-ia-05-oppgitt = { $antall_hovedformal } av { felles-antall-plasser } tener hovudformålet
overskrift-ia-05-ikke-oppgitt = Formålet med plassane er ikkje oppgitt
overskrift-ia-06-blank = Anna allmennlegearbeid står tomt
overskrift-ia-06-ukjent = Anna allmennlegearbeid er ikkje oppgitt
overskrift-ia-07-innenfor = { $perioder ->
    [one] Éin periode
   *[other] { $perioder } periodar
}
overskrift-ia-07-for-mange = { $perioder } periodar er for mange
overskrift-ia-07-ukjent = Talet på periodar er ikkje oppgitt
overskrift-ia-24-nok = Pasientgrunnlaget er { $pasientgrunnlag }
overskrift-ia-24-for-lite = Pasientgrunnlaget er { $pasientgrunnlag }, under tilrådde { $pasientgrunnlag_minst }
overskrift-ia-24-ukjent = Pasientgrunnlaget er ikkje oppgitt
overskrift-ia-41-alle = Alle plassane er innanfor kvoten
overskrift-ia-41-del = { $innenfor } av { $rangert } plassar er innanfor kvoten
overskrift-ia-41-venteliste = Ingen plassar er innanfor kvoten
overskrift-ia-41-etter-frist-alle = Det er rom for alle plassane bak dei som ventar
overskrift-ia-41-etter-frist-del = Det er rom for { $innenfor } av { $rangert } plassar bak dei som ventar
overskrift-ia-41-etter-frist-ko = Dei ledige plassane går til dei som har venta lengst
