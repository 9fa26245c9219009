# Ord og former som alle sidene bruker.

felles-ja = Ja
felles-nei = Nei
felles-ukjent = Ikke oppgitt
felles-ikke-satt = ikke satt
felles-produkt = Hjemmel

## Datoer og klokkeslett

felles-maned-1 = januar
felles-maned-2 = februar
felles-maned-3 = mars
felles-maned-4 = april
felles-maned-5 = mai
felles-maned-6 = juni
felles-maned-7 = juli
felles-maned-8 = august
felles-maned-9 = september
felles-maned-10 = oktober
felles-maned-11 = november
felles-maned-12 = desember
felles-manedsnavn = { $maned }{"\u00A0"}{ $ar }
felles-dato = { $dag }. { $maned } { $ar }
felles-dato-kort = { $dag }.{ $maned }.{ $ar }
felles-klokke = { $time }.{ $minutt }
felles-tidspunkt = { $dato } kl. { $klokke }

## Tall

felles-desimaltall = { $hele },{ $desimaler }
felles-kroner = { $belop }{"\u00A0"}kr
felles-prosent = { $tall }{"\u00A0"}%
felles-antall-plasser = { $antall } { $antall ->
    [one] plass
   *[other] plasser
}
felles-sideantall = Side { $side } av { $sider }

## Henvisninger

felles-henvisning = { $slag ->
    [nummer] { $dokument }, { $dato }, punkt { $punkt }
   *[overskrift] { $dokument }, { $dato }, «{ $punkt }»
}
felles-punkt = { $slag ->
    [nummer] punkt { $punkt }
   *[overskrift] «{ $punkt }»
}
felles-gjelder-fra = { $verdi }, gjelder fra { $dato }
felles-navn-og-verdi = { $navn }: { $verdi }
felles-gammelt = Det du skrev, står i feltene, men er ikke sendt ennå. Se over og send.
