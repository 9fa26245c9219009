# Navn på opplysninger, slik de står ved siden av en verdi. Nøkkelen er navnet i kontraktene.

faktum-dato = Mottatt
faktum-utdanningsvirksomhet = Utdanningsvirksomhet
faktum-antall = Ønskede plasser
faktum-antall_hovedformal = Plasser som tjener hovedformålet
faktum-tidligere_soknader_i_fristrunden = Tidligere søknader i fristrunden
faktum-frist = Søknadsfrist
faktum-lopende = Åpen også etter fristen
faktum-ledige_plasser = Ledige plasser
faktum-perioder = Perioder
faktum-stillingsandel = Stilling
faktum-annet_allmennlegearbeid = Annet allmennlegearbeid
faktum-pasientgrunnlag = Pasientgrunnlag
faktum-rangert = Ønskede plasser i prioriteringen
faktum-innenfor = Plasser innenfor kvoten
faktum-foran = Plasser som venter foran
faktum-venteliste = Plasser på venteliste
faktum-rundens_kvote = Kvote i runden

## Verdier som er ord i kontraktene

faktum-utdanningsvirksomhet-registrert = Registrert
faktum-utdanningsvirksomhet-sokt = Har søkt om registrering
faktum-utdanningsvirksomhet-nei = Verken registrert eller søkt
