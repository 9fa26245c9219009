# Ramma rundt sidene og delane dei er sette saman av.

## Ramma

komponent-tittel = { $tittel } – { $produkt }
komponent-hopp-til-innhold = Hopp til hovudinnhald
komponent-hovedmeny = Hovudmeny
komponent-du-er-her = Du er her
komponent-logg-inn = Logg inn
komponent-logg-ut = Logg ut
komponent-lukk = Lukk
komponent-spraak = Språk
komponent-spraak-navn = Nynorsk
komponent-bunntekst = Helsedirektoratet forvaltar ordningane.
komponent-demo-navn = Demonstrasjon
komponent-demo = Demonstrasjon: Alt innhald er oppdikta.
komponent-demo-dato = Datoen er sett til { $dato }.

## Hurtigtastar

komponent-hurtigtaster = Hurtigtastar
komponent-hurtigtaster-pa = Bruk hurtigtastar
komponent-hurtigtast-neste = Neste sak
komponent-hurtigtast-forrige = Førre sak
komponent-hurtigtast-filter = Gå til søk og filter
komponent-hurtigtast-denne = Vis eller skjul denne lista

## Skjema

komponent-feilliste = { $antall ->
    [one] Éin ting må rettast
   *[other] { $antall } ting må rettast
}
komponent-lagret = Lagra kl. { $klokke }
komponent-lagres-underveis = Kladden blir lagra undervegs
komponent-ikke-lagret = Vi fekk ikkje lagra. Teksten står framleis på sida. Prøv knappen for å lagre.
komponent-steg-navn = Steg
komponent-steg-av = Steg { $steg } av { $antall }: { $navn }
komponent-steg-ferdig = ferdig

## Lister

komponent-sider-navn = Sider
komponent-forrige-side = Førre
komponent-neste-side = Neste
komponent-vis-tabell = Vis tala som tabell

## Vurderingar

komponent-hvorfor = Kvifor?
komponent-skjul = Skjul
komponent-opplysninger = Opplysningar
komponent-verdi = Verdi
komponent-dokument = Dokument
komponent-dato = Dato
komponent-punkt = Punkt
komponent-innhold = Innhald
komponent-status = Status
komponent-regel = Regel
komponent-regel-versjon = { $regel }, { $art }, versjon { $versjon }.
komponent-se-regelen = Sjå regelen
komponent-se-vurderingene = Sjå vurderingane
komponent-gruppe = { $utfall } ({ $antall })
komponent-telling-navn = Talet på vurderingar etter utfall
komponent-telling-ikke-oppfylt = { $antall } ikkje oppfylt
komponent-telling-mangler = { $antall } manglar opplysningar
komponent-telling-vurderes = { $antall } må vurderast
komponent-telling-oppfylt = { $antall } oppfylt
komponent-telling-info = { $antall } til opplysning
komponent-utfall-ikke-oppfylt = Ikkje oppfylt
komponent-utfall-mangler = Manglar opplysningar
komponent-utfall-vurderes = Må vurderast
komponent-utfall-oppfylt = Oppfylt
komponent-utfall-info = Til opplysning

## Kvoten

komponent-kvote-navn = Kvote
komponent-kvote-tittel = { $ledige } av { $kvote } plassar kan tildelast no
komponent-kvote-tegning = Kvoten på { $kvote } plassar
komponent-kvote-beskrivelse = { $i_bruk ->
    [one] 1 plass er i bruk
   *[other] { $i_bruk } plassar er i bruk
}, { $tildelt } er tildelt utan avtale, { $returnert } er ledig igjen etter bruk eller retur, og { $ledig ->
    [one] 1 er ikkje tildelt før
   *[other] { $ledig } er ikkje tildelte før
}.
komponent-kvote-i-bruk = i bruk
komponent-kvote-tildelt = tildelt utan avtale
komponent-kvote-returnert = ledige igjen etter bruk eller retur
komponent-kvote-ledig = ikkje tildelte før
komponent-kvote-i-bruk-navn = I bruk
komponent-kvote-tildelt-navn = Tildelt utan avtale
komponent-kvote-returnert-navn = Ledig igjen etter bruk eller retur
komponent-kvote-ledig-navn = Ikkje tildelt før
komponent-kvote-status = Status
komponent-kvote-plasser = Plassar
komponent-kvote-kan-tildeles = Kan tildelast no

## Søyler

komponent-stolpe-sokt = Søkt
komponent-stolpe-inne = Inne
komponent-stolpe-likt = Likt
komponent-stolpe-sum = I alt
komponent-stolpe-forklaring = Full stolpe er innanfor, låg stolpe står likt, tom stolpe er venteliste.
