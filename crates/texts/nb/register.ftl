# Registeret over utdanningsvirksomheter.

register-tittel = Utdanningsvirksomheter
register-ingress = Hva registeret sier om hver kommune. Det som står her, spør søknadsskjemaet ikke om.
register-filter-navn = Filtrer registeret
register-filter-sok = Kommune
register-filter-status = Status
register-filter-alle = Alle
register-filter-vis = Vis
register-filter-nullstill = Vis alle
register-status-registrert = Registrert
register-status-sokt = Har søkt
register-status-nei = Verken registrert eller søkt
register-status-ukjent = Ukjent
register-kolonne-kommune = Kommune
register-kolonne-nummer = Nummer
register-kolonne-fylke = Fylke
register-kolonne-status = Status
register-kolonne-kilde = Kilde
register-viser = { $antall ->
    [one] 1 kommune
   *[other] { $antall } kommuner
}
register-viser-noen = Viser { $fra }–{ $til } av { $antall } kommuner
register-tom = Ingen kommuner passer
register-tom-hvordan = Endre søket, eller vis alle.
register-importer = Ta inn en liste
register-filnavn = utdanningsvirksomheter
register-ikke-oppgitt = Ikke oppgitt
register-tatt-inn = { $antall ->
    [0] Registeret sa det samme som listen fra før. Ingenting er endret.
    [one] 1 kommune er endret.
   *[other] { $antall } kommuner er endret.
}

## Én kommune

register-en-tittel = { $kommune } ({ $nummer })
register-en-endre = Endre det registeret sier
register-en-status = Status
register-en-dato = Fra hvilken dato?
register-en-dato-hjelp = La feltet stå tomt når statusen er ukjent.
register-en-kilde = Hvor vet vi det fra?
register-en-kilde-hjelp = For eksempel «Liste fra spesialistområdet 12. januar» eller saksnummer. Ikke skriv navn på enkeltpersoner.
register-en-lagre = Lagre
register-en-lagret = Registeret er endret. Angre ved å sette tilbake det som sto før, i historikken under.
register-en-historikk = Historikk
register-en-historikk-tom = Ingenting er endret her. Det som står, kom med listen over kommuner.
register-en-endring = { $hvem }: { $fra } → { $til }. Kilde: { $kilde }
register-en-tilbake = Sett tilbake til «{ $status }»
register-en-tilbake-klar = Skjemaet er fylt ut med det som sto før. Se over, skriv hvorfor og lagre.
register-en-bare-les = Bare saksbehandlere kan endre registeret.
register-verdi = { $status } fra { $dato }
register-feil-dato = Skriv datoen, for eksempel 12.01.2021.
register-feil-framtid = Datoen kan ikke være etter i dag.
register-feil-kilde = Skriv hvor vi vet det fra.
register-feil-for-lang = Skriv kortere: høyst { $maks } tegn.
register-feil-status = Velg en status.
register-feil-uendret = Registeret sier dette fra før. Ingenting er endret.
register-feil-konflikt = Noen andre endret kommunen i mellomtiden. Nå står det «{ $verdi }». Det du skrev, står i feltene. Se over og lagre på nytt.

## Ta inn en liste

register-inn-tittel = Ta inn en liste
register-inn-forklaring = Listen kan være CSV eller Excel (.xlsx) med kolonnene kommunenummer, status og dato. Status er registrert, søkt, nei eller ukjent. Andre kolonner blir hoppet over.
register-inn-forklaring-alt = Du får se hva som blir endret, før noe blir tatt inn. Er det feil i listen, blir ingenting tatt inn.
register-inn-fil = Fil
register-inn-kilde = Hvor kommer listen fra?
register-inn-se = Se hva som blir endret
register-inn-velg = Velg en fil.
register-inn-feil = { $antall ->
    [one] Listen har én feil
   *[other] Listen har { $antall } feil
}
register-inn-feil-flere = Og { $antall } til. Rett disse først.
register-inn-feil-ingenting = Ingenting er tatt inn. Rett listen og prøv igjen.
register-inn-forhand-tittel = Dette blir endret
register-inn-forhand = { $antall ->
    [one] 1 kommune blir endret. { $likt } står som før.
   *[other] { $antall } kommuner blir endret. { $likt } står som før.
}
register-inn-na = Nå
register-inn-blir = Blir
register-inn-ta = Ta inn endringene
register-inn-annen = Velg en annen fil
register-inn-likt = Registeret sier det samme som listen. Det er ingenting å ta inn.
register-fil-mangler-kolonne = Kolonnen mangler i overskriften. Legg den til. Kolonnene er { $kolonner }.
register-fil-dobbel = Kommunen står også i linje { $forste }. Fjern den ene.
register-fil-framtid = Datoen er etter i dag. Skriv datoen statusen gjelder fra.
register-lenke = Utdanningsvirksomheter
register-lenke-sak = Se i registeret
