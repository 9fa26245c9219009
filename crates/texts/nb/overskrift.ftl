# Svaret på en vurdering som overskrift: hva regelen sier om akkurat denne søknaden. Mangler en overskrift,
# vises regelens tittel.

overskrift-ia-01-registrert = Kommunen er registrert som utdanningsvirksomhet
overskrift-ia-01-sokt = Kommunen har søkt om å bli utdanningsvirksomhet
overskrift-ia-01-nei = Kommunen er ikke utdanningsvirksomhet
overskrift-ia-01-ukjent = Vi vet ikke om kommunen er utdanningsvirksomhet
overskrift-ia-02-en-soknad = Én søknad, { felles-antall-plasser }
overskrift-ia-02-etter-fristen = Søknad etter fristen, { felles-antall-plasser }
overskrift-ia-02-ingen-plasser = Søknaden gjelder ingen plasser
overskrift-ia-02-flere = Kommunen har søkt før i fristrunden
overskrift-ia-02-ukjent = Antall plasser eller søknader er ikke kjent
overskrift-ia-03-innen = Mottatt innen fristen
overskrift-ia-03-lopende = Mottatt etter fristen, mens plasser var ledige
overskrift-ia-03-for-sent = Mottatt etter fristen
overskrift-ia-03-fullt = Mottatt etter fristen, og ingen plasser var ledige
overskrift-ia-03-ukjent-frist = Fristen er ikke kjent
overskrift-ia-03-ukjent = Mottatt etter fristen
overskrift-ia-05-oppgitt = { $antall_hovedformal } av { felles-antall-plasser } tjener hovedformålet
overskrift-ia-05-ikke-oppgitt = Formålet med plassene er ikke oppgitt
overskrift-ia-06-blank = Annet allmennlegearbeid står tomt
overskrift-ia-06-ukjent = Annet allmennlegearbeid er ikke oppgitt
overskrift-ia-07-innenfor = { $perioder ->
    [one] Én periode
   *[other] { $perioder } perioder
}
overskrift-ia-07-for-mange = { $perioder } perioder er for mange
overskrift-ia-07-ukjent = Antall perioder er ikke oppgitt
overskrift-ia-24-nok = Pasientgrunnlaget er { $pasientgrunnlag }
overskrift-ia-24-for-lite = Pasientgrunnlaget er { $pasientgrunnlag }, under anbefalte { $pasientgrunnlag_minst }
overskrift-ia-24-ukjent = Pasientgrunnlaget er ikke oppgitt
overskrift-ia-41-alle = Alle plassene er innenfor kvoten
overskrift-ia-41-del = { $innenfor } av { $rangert } plasser er innenfor kvoten
overskrift-ia-41-venteliste = Ingen plasser er innenfor kvoten
overskrift-ia-41-etter-frist-alle = Det er rom for alle plassene bak dem som venter
overskrift-ia-41-etter-frist-del = Det er rom for { $innenfor } av { $rangert } plasser bak dem som venter
overskrift-ia-41-etter-frist-ko = De ledige plassene går til dem som har ventet lengst
