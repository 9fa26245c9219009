# The frame around the pages, and the parts they are made of.

## The frame

komponent-tittel = { $tittel } – { $produkt }
komponent-hopp-til-innhold = Skip to main content
komponent-hovedmeny = Main menu
komponent-du-er-her = You are here
komponent-logg-inn = Sign in
komponent-logg-ut = Sign out
komponent-lukk = Close
komponent-spraak = Language
komponent-spraak-navn = English
komponent-bunntekst = The Norwegian Directorate of Health administers the schemes.
komponent-demo-navn = Demonstration
komponent-demo = Demonstration: all content is invented.
komponent-demo-dato = The date is set to { $dato }.

## Keyboard shortcuts

komponent-hurtigtaster = Keyboard shortcuts
komponent-hurtigtaster-pa = Use keyboard shortcuts
komponent-hurtigtast-neste = Next case
komponent-hurtigtast-forrige = Previous case
komponent-hurtigtast-filter = Go to search and filters
komponent-hurtigtast-denne = Show or hide this list

## Forms

komponent-feilliste = { $antall ->
    [one] One thing must be corrected
   *[other] { $antall } things must be corrected
}
komponent-lagret = Saved at { $klokke }
komponent-lagres-underveis = The draft is saved as you go
komponent-ikke-lagret = We could not save. The text is still on the page. Try the save button.
komponent-steg-navn = Steps
komponent-steg-av = Step { $steg } of { $antall }: { $navn }
komponent-steg-ferdig = completed

## Lists

komponent-sider-navn = Pages
komponent-forrige-side = Previous
komponent-neste-side = Next
komponent-vis-tabell = Show the figures as a table

## Verdicts

komponent-hvorfor = Why?
komponent-skjul = Hide
komponent-opplysninger = Facts
komponent-verdi = Value
komponent-dokument = Document
komponent-dato = Date
komponent-punkt = Point
komponent-innhold = Content
komponent-status = Status
komponent-regel = Rule
komponent-regel-versjon = { $regel }, { $art }, version { $versjon }.
komponent-se-regelen = View the rule
komponent-se-vurderingene = View the verdicts
komponent-gruppe = { $utfall } ({ $antall })
komponent-telling-navn = Number of verdicts by outcome
komponent-telling-ikke-oppfylt = { $antall } not met
komponent-telling-mangler = { $antall } with information missing
komponent-telling-vurderes = { $antall } to be assessed
komponent-telling-oppfylt = { $antall } met
komponent-telling-info = { $antall } for information
komponent-utfall-ikke-oppfylt = Not met
komponent-utfall-mangler = Information missing
komponent-utfall-vurderes = To be assessed
komponent-utfall-oppfylt = Met
komponent-utfall-info = For information

## The quota

komponent-kvote-navn = Quota
komponent-kvote-tittel = { $ledige } of { $kvote } places can be allocated now
komponent-kvote-tegning = The quota of { $kvote } places
komponent-kvote-beskrivelse = In use: { $i_bruk }. Allocated without an agreement: { $tildelt }. Free again after use or return: { $returnert }. Not allocated before: { $ledig }.
komponent-kvote-i-bruk = in use
komponent-kvote-tildelt = allocated without an agreement
komponent-kvote-returnert = free again after use or return
komponent-kvote-ledig = not allocated before
komponent-kvote-i-bruk-navn = In use
komponent-kvote-tildelt-navn = Allocated without an agreement
komponent-kvote-returnert-navn = Free again after use or return
komponent-kvote-ledig-navn = Not allocated before
komponent-kvote-status = Status
komponent-kvote-plasser = Places
komponent-kvote-kan-tildeles = Can be allocated now

## Bars

komponent-stolpe-sokt = Applied for
komponent-stolpe-inne = Within
komponent-stolpe-likt = Equal
komponent-stolpe-sum = Total
komponent-stolpe-forklaring = A full bar shows places within the quota, a low bar equal places, an empty bar places on the waiting list.
