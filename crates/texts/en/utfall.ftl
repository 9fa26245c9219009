# What a rule says of an application.

utfall-oppfylt = Met
utfall-ikke_oppfylt = Not met
utfall-mangler_opplysninger = Information missing
utfall-ma_vurderes = To be assessed
utfall-gjelder_ikke = Does not apply
