# Words and forms that every page uses.

felles-ja = Yes
felles-nei = No
felles-ukjent = Not stated
felles-ikke-satt = not set
felles-produkt = Hjemmel

## Dates and times

felles-maned-1 = January
felles-maned-2 = February
felles-maned-3 = March
felles-maned-4 = April
felles-maned-5 = May
felles-maned-6 = June
felles-maned-7 = July
felles-maned-8 = August
felles-maned-9 = September
felles-maned-10 = October
felles-maned-11 = November
felles-maned-12 = December
felles-manedsnavn = { $maned }{"\u00A0"}{ $ar }
felles-dato = { $dag } { $maned } { $ar }
felles-dato-kort = { $dag }.{ $maned }.{ $ar }
felles-klokke = { $time }:{ $minutt }
felles-tidspunkt = { $dato } at { $klokke }

## Numbers. An amount must end in kr: the box for the cost is read back.

felles-desimaltall = { $hele }.{ $desimaler }
felles-kroner = { $belop }{"\u00A0"}kr
felles-prosent = { $tall }%
felles-antall-plasser = { $antall } { $antall ->
    [one] place
   *[other] places
}
felles-sideantall = Page { $side } of { $sider }

## References

felles-henvisning = { $slag ->
    [nummer] { $dokument }, { $dato }, point { $punkt }
   *[overskrift] { $dokument }, { $dato }, “{ $punkt }”
}
felles-punkt = { $slag ->
    [nummer] point { $punkt }
   *[overskrift] “{ $punkt }”
}
felles-gjelder-fra = { $verdi }, in force from { $dato }
felles-navn-og-verdi = { $navn }: { $verdi }
felles-gammelt = What you wrote is in the boxes, but has not been sent yet. Check it and send.
