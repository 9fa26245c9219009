# Namn på opplysningar, slik dei står ved sida av ein verdi. Nøkkelen er namnet i kontraktane.

faktum-dato = Mottatt
faktum-utdanningsvirksomhet = Utdanningsverksemd
faktum-antall = Ønskte plassar
faktum-antall_hovedformal = Plassar som tener hovudformålet
faktum-tidligere_soknader_i_fristrunden = Tidlegare søknader i fristrunden
faktum-frist = Søknadsfrist
faktum-lopende = Open også etter fristen
faktum-ledige_plasser = Ledige plassar
faktum-perioder = Periodar
faktum-stillingsandel = Stilling
faktum-annet_allmennlegearbeid = Anna allmennlegearbeid
faktum-pasientgrunnlag = Pasientgrunnlag
faktum-rangert = Ønskte plassar i prioriteringa
faktum-innenfor = Plassar innanfor kvoten
faktum-foran = Plassar som ventar føre
faktum-venteliste = Plassar på venteliste
faktum-rundens_kvote = Kvoten i runden

## Verdiar som er ord i kontraktane

faktum-utdanningsvirksomhet-registrert = Registrert
faktum-utdanningsvirksomhet-sokt = Har søkt om registrering
faktum-utdanningsvirksomhet-nei = Verken registrert eller søkt
