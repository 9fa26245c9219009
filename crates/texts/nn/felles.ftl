# Ord og former som alle sidene bruker.

felles-ja = Ja
felles-nei = Nei
felles-ukjent = Ikkje oppgitt
felles-ikke-satt = ikkje sett
felles-produkt = Hjemmel

## Datoar og klokkeslett

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

## Tal

felles-desimaltall = { $hele },{ $desimaler }
felles-kroner = { $belop }{"\u00A0"}kr
felles-prosent = { $tall }{"\u00A0"}%
felles-antall-plasser = { $antall } { $antall ->
    [one] plass
   *[other] plassar
}
felles-sideantall = Side { $side } av { $sider }

## Tilvisingar

felles-henvisning = { $slag ->
    [nummer] { $dokument }, { $dato }, punkt { $punkt }
   *[overskrift] { $dokument }, { $dato }, «{ $punkt }»
}
felles-punkt = { $slag ->
    [nummer] punkt { $punkt }
   *[overskrift] «{ $punkt }»
}
felles-gjelder-fra = { $verdi }, gjeld frå { $dato }
felles-navn-og-verdi = { $navn }: { $verdi }
felles-gammelt = Det du skreiv, står i felta, men er ikkje sendt enno. Sjå over og send.
