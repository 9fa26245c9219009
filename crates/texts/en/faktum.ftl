# Names of facts, as they stand beside a value. The key is the name in the contracts.

faktum-dato = Received
faktum-utdanningsvirksomhet = Training establishment
faktum-antall = Places wanted
faktum-antall_hovedformal = Places that serve the main purpose
faktum-tidligere_soknader_i_fristrunden = Earlier applications in the deadline round
faktum-frist = Application deadline
faktum-lopende = Also open after the deadline
faktum-ledige_plasser = Available places
faktum-perioder = Periods
faktum-stillingsandel = Position
faktum-annet_allmennlegearbeid = Other general medical work
faktum-pasientgrunnlag = Patient base
faktum-rangert = Places wanted in the prioritisation
faktum-innenfor = Places within the quota
faktum-foran = Places waiting ahead
faktum-venteliste = Places on the waiting list
faktum-rundens_kvote = Quota in the round

## Values that are words in the contracts

faktum-utdanningsvirksomhet-registrert = Registered
faktum-utdanningsvirksomhet-sokt = Has applied for registration
faktum-utdanningsvirksomhet-nei = Not registered and has not applied
