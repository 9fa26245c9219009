# Kva som har skjedd, som éi setning. $hvem er namn og rolle. Grunngivingar står under, slik dei er skrivne.

hendelse-hvem = { $navn } ({ $rolle })
hendelse-begrunnelse = «{ $tekst }»

hendelse-utlysning-opprettet = { $hvem } oppretta utlysinga
hendelse-soknad-pabegynt = { $hvem } begynte på søknaden
hendelse-soknad-sendt = { $hvem } sende søknaden
hendelse-soknad-importert = { $hvem } la inn søknaden frå ei fil
hendelse-soknad-endret = { $hvem } sende ein ny versjon av søknaden
hendelse-soknad-sendt-igjen = { $hvem } sende søknaden igjen
hendelse-soknad-trukket = { $hvem } trekte søknaden
hendelse-endring-pabegynt = { $hvem } begynte å endre søknaden
hendelse-endring-forkastet = { $hvem } gav opp endringa av søknaden
hendelse-register-endret = { $hvem } endra registeret over utdanningsverksemder
hendelse-kommuneprofil-endret = { $hvem } endra opplysningane om kommunen
hendelse-soknad-registrert = { $hvem } registrerte søknaden, som kom på e-post
hendelse-vedlegg-lagt-til = { $hvem } la til eit vedlegg
hendelse-foresporsel-sendt = { $hvem } bad kommunen om opplysningar
hendelse-foresporsel-forlenget = { $hvem } gav kommunen ny frist for å svare
hendelse-foresporsel-trukket = { $hvem } trekte førespurnaden til kommunen
hendelse-foresporsel-besvart = { $hvem } svarte på førespurnaden
hendelse-saksbehandler-satt = { $hvem } la saka i køen
hendelse-inhabilitet-meldt = { $hvem } melde seg inhabil (forvaltningslova § 6)
hendelse-inhabilitet-opphevet = { $hvem } oppheva ei melding om inhabilitet
hendelse-svar-lagret = { $hvem } lagra svara
hendelse-innstilt = { $hvem } lagra innstillinga
hendelse-vurdering-gjenapnet = { $hvem } opna vurderinga igjen
hendelse-plass-flyttet = { $hvem } flytta ein plass i prioriteringa
hendelse-flytting-angret = { $hvem } angra ei flytting i prioriteringa
hendelse-skjonn-valgt = { $hvem } valde mellom like plassar
hendelse-til-attestering = { $hvem } sende prioriteringa til attestering
hendelse-prioritering-gjenapnet = Prioriteringa blei opna igjen
hendelse-vedtak-foreslatt = { $hvem } foreslo eit svar og sende det til attestering
hendelse-vedtak-godkjent = { $hvem } godkjende svaret
hendelse-vedtak-returnert = { $hvem } sende forslaget tilbake
hendelse-vedtak-bortfalt = Forslaget til svar fall bort, fordi noko det byggjer på, blei endra
hendelse-tilgangsnokkel-opprettet = { $hvem } laga tilgangsnøkkelen
hendelse-tilgangsnokkel-tilbakekalt = { $hvem } kalla tilbake tilgangsnøkkelen

## Meir nøyaktig, der detaljane er kjende

hendelse-soknad-sendt-nummer = { $hvem } sende søknaden. Saksnummer { $saksnummer }
hendelse-soknad-importert-nummer = { $hvem } la inn søknaden frå ei fil. Saksnummer { $saksnummer }
hendelse-svar-begrunnet = { $hvem } grunngav «{ $regel }» ({ $id })
hendelse-svar-endret = { $hvem } endra grunngivinga for «{ $regel }» ({ $id })
hendelse-svar-fjernet = { $hvem } fjerna grunngivinga for «{ $regel }» ({ $id })
hendelse-svar-hovedformal = { $hvem } retta talet på plassar som tener hovudformålet, til { $antall }
hendelse-svar-hovedformal-som-sokt = { $hvem } sette talet på plassar som tener hovudformålet, tilbake til det søknaden seier
hendelse-innstilt-alle = { $hvem } innstilte: kan tildelast, { $antall ->
    [one] 1 plass
   *[other] { $antall } plassar
}
hendelse-innstilt-ikke = { $hvem } innstilte: kan ikkje tildelast
hendelse-vedtak-foreslatt-utfall = { $hvem } foreslo svaret og sende det til attestering: { $utfall }
hendelse-vedtak-godkjent-utfall = { $hvem } godkjende svaret: { $utfall }
hendelse-soknad-registrert-nummer = { $hvem } registrerte søknaden, som kom på e-post. Saksnummer { $saksnummer }
hendelse-vedlegg-navn = { $hvem } la til vedlegget «{ $vedlegg }»
hendelse-foresporsel-sendt-frist = { $hvem } bad kommunen om opplysningar, med frist { $frist }
hendelse-foresporsel-forlenget-frist = { $hvem } gav kommunen ny frist for å svare: { $frist }
hendelse-saksbehandler-satt-til = { $hvem } gav saka til { $til }
hendelse-inhabilitet-opphevet-for = { $hvem } oppheva meldinga om at { $navn } er inhabil

## Plassane etter vedtaket

hendelse-plass-godtatt = { $hvem } takka ja til ein plass
hendelse-plass-avslatt = { $hvem } takka nei til ein plass
hendelse-plass-returnert = { $hvem } gav tilbake ein plass
hendelse-plass-frist-utsatt = { $hvem } flytta svarfristen for ein plass
hendelse-plass-trukket = { $hvem } trekte tilbodet om ein plass
hendelse-tilbud-foreslatt = { $hvem } foreslo å tilby ein plass frå køen
hendelse-tilbud-godkjent = { $hvem } godkjende tilbodet om ein plass frå køen
hendelse-tilbud-returnert = { $hvem } sende forslaget om tilbod tilbake
hendelse-tilbud-bortfalt = Forslaget om tilbod fall bort, fordi noko det byggjer på, blei endra
hendelse-ko-forbigatt = { $hvem } gjekk forbi ein plass i køen
hendelse-ko-trukket = { $hvem } tok ein plass ut av køen
hendelse-ko-gjenopptatt = { $hvem } tok ein plass inn i køen igjen

## Oppdrag og spørsmål

hendelse-oppdrag-registrert = { $hvem } registrerte oppdraget
hendelse-oppdrag-endret = { $hvem } retta opplysningane om oppdraget
hendelse-oppdrag-pabegynt = { $hvem } begynte på oppdraget
hendelse-oppdrag-utsatt = { $hvem } utsette fristen
hendelse-oppdrag-purret = { $hvem } registrerte ei purring
hendelse-oppdrag-besvart = { $hvem } registrerte svaret
hendelse-oppdrag-gjenapnet = { $hvem } opna oppdraget igjen
hendelse-sporsmal-besvart = { $hvem } registrerte eit svar på spørsmålet
hendelse-sporsmalsvar-trukket = { $hvem } trekte svaret tilbake

## Avtalane under ein plass

hendelse-avtale-pabegynt = { $hvem } byrja på ein avtale
hendelse-avtale-til-signering = { $hvem } sende avtalen til signering
hendelse-avtale-signert = { $hvem } signerte avtalen
hendelse-avtale-gjenapnet = { $hvem } endra teksten i avtalen, så signaturane fall bort
hendelse-avtale-inngatt = { $hvem } signerte avtalen som siste part, og avtalen er inngått
hendelse-avtale-kansellert = { $hvem } kansellerte avtalen før han byrja
hendelse-avtale-avsluttet = { $hvem } avslutta avtalen
hendelse-avtaleendring-foreslatt = { $hvem } foreslo ei endring i avtalen
hendelse-avtaleendring-signert = { $hvem } signerte ei endring i avtalen
hendelse-avtaleendring-virker = { $hvem } signerte ei endring som siste part, og endringa gjeld
hendelse-avtaleendring-trukket = { $hvem } trekte forslaget om endring i avtalen
hendelse-avtale-arkivert = Dokumentet for avtalen vart arkivert
hendelse-avtale-rapportert = { $hvem } sende sluttrapport for avtalen
hendelse-listetak-meldt = { $hvem } melde at ein fastlege har auka listetaket
hendelse-listetak-fulgt-opp = { $hvem } følgde opp at ein fastlege har auka listetaket
hendelse-plass-avsluttet = { $hvem } avslutta plassen: tida er brukt
hendelse-legekontor-endret = { $hvem } endra opplysningane om legekontoret
hendelse-melding-kvittert = { $hvem } kvitterte for meldingar om avtalane
hendelse-krav-kontrollert = { $hvem } kontrollerte ei fil med krav
hendelse-kravavvik-slettet = { $hvem } sletta radene som ikkje var dekte, frå ein kontroll av krav
hendelse-kostnad-beregnet = { $hvem } rekna ut kva avtalane kostar folketrygda
