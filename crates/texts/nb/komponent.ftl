# Rammen rundt sidene og delene de er satt sammen av.

## Rammen

komponent-tittel = { $tittel } – { $produkt }
komponent-hopp-til-innhold = Hopp til hovedinnhold
komponent-hovedmeny = Hovedmeny
komponent-du-er-her = Du er her
komponent-logg-inn = Logg inn
komponent-logg-ut = Logg ut
komponent-lukk = Lukk
komponent-spraak = Språk
komponent-spraak-navn = Bokmål
komponent-bunntekst = Helsedirektoratet forvalter ordningene.
komponent-demo-navn = Demonstrasjon
komponent-demo = Demonstrasjon: alt innhold er oppdiktet.
komponent-demo-dato = Datoen er satt til { $dato }.

## Hurtigtaster

komponent-hurtigtaster = Hurtigtaster
komponent-hurtigtaster-pa = Bruk hurtigtaster
komponent-hurtigtast-neste = Neste sak
komponent-hurtigtast-forrige = Forrige sak
komponent-hurtigtast-filter = Gå til søk og filter
komponent-hurtigtast-denne = Vis eller skjul denne listen

## Skjema

komponent-feilliste = { $antall ->
    [one] Én ting må rettes
   *[other] { $antall } ting må rettes
}
komponent-lagret = Lagret kl. { $klokke }
komponent-lagres-underveis = Kladden lagres underveis
komponent-ikke-lagret = Vi fikk ikke lagret. Teksten står fortsatt på siden. Prøv knappen for å lagre.
komponent-steg-navn = Steg
komponent-steg-av = Steg { $steg } av { $antall }: { $navn }
komponent-steg-ferdig = ferdig

## Lister

komponent-sider-navn = Sider
komponent-forrige-side = Forrige
komponent-neste-side = Neste
komponent-vis-tabell = Vis tallene som tabell

## Vurderinger

komponent-hvorfor = Hvorfor?
komponent-skjul = Skjul
komponent-opplysninger = Opplysninger
komponent-verdi = Verdi
komponent-dokument = Dokument
komponent-dato = Dato
komponent-punkt = Punkt
komponent-innhold = Innhold
komponent-status = Status
komponent-regel = Regel
komponent-regel-versjon = { $regel }, { $art }, versjon { $versjon }.
komponent-se-regelen = Se regelen
komponent-se-vurderingene = Se vurderingene
komponent-gruppe = { $utfall } ({ $antall })
komponent-telling-navn = Antall vurderinger etter utfall
komponent-telling-ikke-oppfylt = { $antall } ikke oppfylt
komponent-telling-mangler = { $antall } mangler opplysninger
komponent-telling-vurderes = { $antall } må vurderes
komponent-telling-oppfylt = { $antall } oppfylt
komponent-telling-info = { $antall } til opplysning
komponent-utfall-ikke-oppfylt = Ikke oppfylt
komponent-utfall-mangler = Mangler opplysninger
komponent-utfall-vurderes = Må vurderes
komponent-utfall-oppfylt = Oppfylt
komponent-utfall-info = Til opplysning

## Kvoten

komponent-kvote-navn = Kvote
komponent-kvote-tittel = { $ledige } av { $kvote } plasser kan tildeles nå
komponent-kvote-tegning = Kvoten på { $kvote } plasser
komponent-kvote-beskrivelse = { $i_bruk ->
    [one] 1 plass er i bruk
   *[other] { $i_bruk } plasser er i bruk
}, { $tildelt } er tildelt uten avtale, { $returnert } er ledig igjen etter bruk eller retur, og { $ledig ->
    [one] 1 er ikke tildelt før
   *[other] { $ledig } er ikke tildelt før
}.
komponent-kvote-i-bruk = i bruk
komponent-kvote-tildelt = tildelt uten avtale
komponent-kvote-returnert = ledige igjen etter bruk eller retur
komponent-kvote-ledig = ikke tildelt før
komponent-kvote-i-bruk-navn = I bruk
komponent-kvote-tildelt-navn = Tildelt uten avtale
komponent-kvote-returnert-navn = Ledig igjen etter bruk eller retur
komponent-kvote-ledig-navn = Ikke tildelt før
komponent-kvote-status = Status
komponent-kvote-plasser = Plasser
komponent-kvote-kan-tildeles = Kan tildeles nå

## Søyler

komponent-stolpe-sokt = Søkt
komponent-stolpe-inne = Inne
komponent-stolpe-likt = Likt
komponent-stolpe-sum = I alt
komponent-stolpe-forklaring = Full stolpe er innenfor, lav stolpe står likt, tom stolpe er venteliste.
