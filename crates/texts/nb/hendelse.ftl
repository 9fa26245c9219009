# Hva som har skjedd, som én setning. $hvem er navn og rolle. Begrunnelser står under, slik de er skrevet.

hendelse-hvem = { $navn } ({ $rolle })
hendelse-begrunnelse = «{ $tekst }»

hendelse-utlysning-opprettet = { $hvem } opprettet utlysningen
hendelse-soknad-pabegynt = { $hvem } begynte på søknaden
hendelse-soknad-sendt = { $hvem } sendte søknaden
hendelse-soknad-importert = { $hvem } la inn søknaden fra en fil
hendelse-soknad-endret = { $hvem } sendte en ny versjon av søknaden
hendelse-soknad-sendt-igjen = { $hvem } sendte søknaden igjen
hendelse-soknad-trukket = { $hvem } trakk søknaden
hendelse-endring-pabegynt = { $hvem } begynte å endre søknaden
hendelse-endring-forkastet = { $hvem } ga opp endringen av søknaden
hendelse-register-endret = { $hvem } endret registeret over utdanningsvirksomheter
hendelse-kommuneprofil-endret = { $hvem } endret opplysningene om kommunen
hendelse-soknad-registrert = { $hvem } registrerte søknaden, som kom på e-post
hendelse-vedlegg-lagt-til = { $hvem } la til et vedlegg
hendelse-foresporsel-sendt = { $hvem } ba kommunen om opplysninger
hendelse-foresporsel-forlenget = { $hvem } ga kommunen ny frist for å svare
hendelse-foresporsel-trukket = { $hvem } trakk forespørselen til kommunen
hendelse-foresporsel-besvart = { $hvem } svarte på forespørselen
hendelse-saksbehandler-satt = { $hvem } la saken i køen
hendelse-inhabilitet-meldt = { $hvem } meldte seg inhabil (forvaltningsloven § 6)
hendelse-inhabilitet-opphevet = { $hvem } opphevet en melding om inhabilitet
hendelse-svar-lagret = { $hvem } lagret svarene
hendelse-innstilt = { $hvem } lagret innstillingen
hendelse-vurdering-gjenapnet = { $hvem } åpnet vurderingen igjen
hendelse-plass-flyttet = { $hvem } flyttet en plass i prioriteringen
hendelse-flytting-angret = { $hvem } angret en flytting i prioriteringen
hendelse-skjonn-valgt = { $hvem } valgte mellom like plasser
hendelse-til-attestering = { $hvem } sendte prioriteringen til attestering
hendelse-prioritering-gjenapnet = Prioriteringen ble åpnet igjen
hendelse-vedtak-foreslatt = { $hvem } foreslo et svar og sendte det til attestering
hendelse-vedtak-godkjent = { $hvem } godkjente svaret
hendelse-vedtak-returnert = { $hvem } sendte forslaget tilbake
hendelse-vedtak-bortfalt = Forslaget til svar falt bort, fordi noe det bygger på, ble endret
hendelse-tilgangsnokkel-opprettet = { $hvem } laget tilgangsnøkkelen
hendelse-tilgangsnokkel-tilbakekalt = { $hvem } tilbakekalte tilgangsnøkkelen

## Mer nøyaktig, der detaljene er kjent

hendelse-soknad-sendt-nummer = { $hvem } sendte søknaden. Saksnummer { $saksnummer }
hendelse-soknad-importert-nummer = { $hvem } la inn søknaden fra en fil. Saksnummer { $saksnummer }
hendelse-svar-begrunnet = { $hvem } begrunnet «{ $regel }» ({ $id })
hendelse-svar-endret = { $hvem } endret begrunnelsen for «{ $regel }» ({ $id })
hendelse-svar-fjernet = { $hvem } fjernet begrunnelsen for «{ $regel }» ({ $id })
hendelse-svar-hovedformal = { $hvem } rettet plasser som tjener hovedformålet, til { $antall }
hendelse-svar-hovedformal-som-sokt = { $hvem } satte plasser som tjener hovedformålet, tilbake til det søknaden sier
hendelse-innstilt-alle = { $hvem } innstilte: kan tildeles, { $antall ->
    [one] 1 plass
   *[other] { $antall } plasser
}
hendelse-innstilt-ikke = { $hvem } innstilte: kan ikke tildeles
hendelse-vedtak-foreslatt-utfall = { $hvem } foreslo svaret og sendte det til attestering: { $utfall }
hendelse-vedtak-godkjent-utfall = { $hvem } godkjente svaret: { $utfall }
hendelse-soknad-registrert-nummer = { $hvem } registrerte søknaden, som kom på e-post. Saksnummer { $saksnummer }
hendelse-vedlegg-navn = { $hvem } la til vedlegget «{ $vedlegg }»
hendelse-foresporsel-sendt-frist = { $hvem } ba kommunen om opplysninger, med frist { $frist }
hendelse-foresporsel-forlenget-frist = { $hvem } ga kommunen ny frist for å svare: { $frist }
hendelse-saksbehandler-satt-til = { $hvem } ga saken til { $til }
hendelse-inhabilitet-opphevet-for = { $hvem } opphevet meldingen om at { $navn } er inhabil

## Plassene etter vedtaket

hendelse-plass-godtatt = { $hvem } takket ja til en plass
hendelse-plass-avslatt = { $hvem } takket nei til en plass
hendelse-plass-returnert = { $hvem } ga tilbake en plass
hendelse-plass-frist-utsatt = { $hvem } flyttet svarfristen for en plass
hendelse-plass-trukket = { $hvem } trakk tilbudet om en plass
hendelse-tilbud-foreslatt = { $hvem } foreslo å tilby en plass fra køen
hendelse-tilbud-godkjent = { $hvem } godkjente tilbudet om en plass fra køen
hendelse-tilbud-returnert = { $hvem } sendte forslaget om tilbud tilbake
hendelse-tilbud-bortfalt = Forslaget om tilbud falt bort, fordi noe det bygger på, ble endret
hendelse-ko-forbigatt = { $hvem } gikk forbi en plass i køen
hendelse-ko-trukket = { $hvem } tok en plass ut av køen
hendelse-ko-gjenopptatt = { $hvem } tok en plass inn i køen igjen
## Oppdrag og spørsmål

hendelse-oppdrag-registrert = { $hvem } registrerte oppdraget
hendelse-oppdrag-endret = { $hvem } rettet opplysningene om oppdraget
hendelse-oppdrag-pabegynt = { $hvem } begynte på oppdraget
hendelse-oppdrag-utsatt = { $hvem } utsatte fristen
hendelse-oppdrag-purret = { $hvem } registrerte en purring
hendelse-oppdrag-besvart = { $hvem } registrerte svaret
hendelse-oppdrag-gjenapnet = { $hvem } åpnet oppdraget igjen
hendelse-sporsmal-besvart = { $hvem } registrerte et svar på spørsmålet
hendelse-sporsmalsvar-trukket = { $hvem } trakk svaret tilbake

## Avtalene under en plass

hendelse-avtale-pabegynt = { $hvem } begynte på en avtale
hendelse-avtale-til-signering = { $hvem } sendte avtalen til signering
hendelse-avtale-signert = { $hvem } signerte avtalen
hendelse-avtale-gjenapnet = { $hvem } endret teksten i avtalen, så signaturene falt bort
hendelse-avtale-inngatt = { $hvem } signerte avtalen som siste part, og avtalen er inngått
hendelse-avtale-kansellert = { $hvem } kansellerte avtalen før den begynte
hendelse-avtale-avsluttet = { $hvem } avsluttet avtalen
hendelse-avtaleendring-foreslatt = { $hvem } foreslo en endring i avtalen
hendelse-avtaleendring-signert = { $hvem } signerte en endring i avtalen
hendelse-avtaleendring-virker = { $hvem } signerte en endring som siste part, og endringen gjelder
hendelse-avtaleendring-trukket = { $hvem } trakk forslaget om endring i avtalen
hendelse-avtale-arkivert = Dokumentet for avtalen ble arkivert
hendelse-avtale-rapportert = { $hvem } sendte sluttrapport for avtalen
hendelse-listetak-meldt = { $hvem } meldte at en fastlege har økt listetaket
hendelse-listetak-fulgt-opp = { $hvem } fulgte opp at en fastlege har økt listetaket
hendelse-plass-avsluttet = { $hvem } avsluttet plassen: tiden er brukt
hendelse-legekontor-endret = { $hvem } endret opplysningene om legekontoret
hendelse-melding-kvittert = { $hvem } kvitterte for meldinger om avtalene
hendelse-krav-kontrollert = { $hvem } kontrollerte en fil med krav
hendelse-kravavvik-slettet = { $hvem } slettet radene som ikke var dekket, fra en kontroll av krav
hendelse-kostnad-beregnet = { $hvem } regnet ut hva avtalene koster folketrygden
