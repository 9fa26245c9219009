# Kva ein regel seier om ein søknad.

utfall-oppfylt = Oppfylt
utfall-ikke_oppfylt = Ikkje oppfylt
utfall-mangler_opplysninger = Manglar opplysningar
utfall-ma_vurderes = Må vurderast
utfall-gjelder_ikke = Gjeld ikkje
