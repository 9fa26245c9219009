# Hva en regel sier om en søknad.

utfall-oppfylt = Oppfylt
utfall-ikke_oppfylt = Ikke oppfylt
utfall-mangler_opplysninger = Mangler opplysninger
utfall-ma_vurderes = Må vurderes
utfall-gjelder_ikke = Gjelder ikke
