# Registeret over utdanningsverksemder.

register-tittel = Utdanningsverksemder
register-ingress = Kva registeret seier om kvar kommune. Det som står her, spør søknadsskjemaet ikkje om.
register-filter-navn = Filtrer registeret
register-filter-sok = Kommune
register-filter-status = Status
register-filter-alle = Alle
register-filter-vis = Vis
register-filter-nullstill = Vis alle
register-status-registrert = Registrert
register-status-sokt = Har søkt
register-status-nei = Verken registrert eller søkt
register-status-ukjent = Ukjend
register-kolonne-kommune = Kommune
register-kolonne-nummer = Nummer
register-kolonne-fylke = Fylke
register-kolonne-status = Status
register-kolonne-kilde = Kjelde
register-viser = { $antall ->
    [one] 1 kommune
   *[other] { $antall } kommunar
}
register-viser-noen = Viser { $fra }–{ $til } av { $antall } kommunar
register-tom = Ingen kommunar passar
register-tom-hvordan = Endre søket, eller vis alle.
register-importer = Ta inn ei liste
register-filnavn = utdanningsvirksomheter
register-ikke-oppgitt = Ikkje oppgitt
register-tatt-inn = { $antall ->
    [0] Registeret sa det same som lista frå før. Ingenting er endra.
    [one] 1 kommune er endra.
   *[other] { $antall } kommunar er endra.
}

## Éin kommune

register-en-tittel = { $kommune } ({ $nummer })
register-en-endre = Endre det registeret seier
register-en-status = Status
register-en-dato = Frå kva dato?
register-en-dato-hjelp = La feltet stå tomt når statusen er ukjend.
register-en-kilde = Kvar veit vi det frå?
register-en-kilde-hjelp = Til dømes «Liste frå spesialistområdet 12. januar» eller saksnummer. Ikkje skriv namn på enkeltpersonar.
register-en-lagre = Lagre
register-en-lagret = Registeret er endra. Vil du angre, kan du setje tilbake det som stod før, i historikken under.
register-en-historikk = Historikk
register-en-historikk-tom = Ingenting er endra her. Det som står, kom med lista over kommunar.
register-en-endring = { $hvem }: { $fra } → { $til }. Kjelde: { $kilde }
register-en-tilbake = Set tilbake til «{ $status }»
register-en-tilbake-klar = Skjemaet er fylt ut med det som stod før. Sjå over, skriv kvifor og lagre.
register-en-bare-les = Berre sakshandsamarar kan endre registeret.
register-verdi = { $status } frå { $dato }
register-feil-dato = Skriv datoen, til dømes 12.01.2021.
register-feil-framtid = Datoen kan ikkje vere etter i dag.
register-feil-kilde = Skriv kvar vi veit det frå.
register-feil-for-lang = Skriv kortare: høgst { $maks } teikn.
register-feil-status = Vel ein status.
register-feil-uendret = Registeret seier dette frå før. Ingenting er endra.
register-feil-konflikt = Nokon andre endra kommunen i mellomtida. No står det «{ $verdi }». Det du skreiv, står i felta. Sjå over og lagre på nytt.

## Ta inn ei liste

register-inn-tittel = Ta inn ei liste
register-inn-forklaring = Lista kan vere CSV eller Excel (.xlsx) med kolonnene kommunenummer, status og dato. Status er registrert, søkt, nei eller ukjent. Andre kolonner blir hoppa over.
register-inn-forklaring-alt = Du får sjå kva som blir endra, før noko blir tatt inn. Er det feil i lista, blir ingenting tatt inn.
register-inn-fil = Fil
register-inn-kilde = Kvar kjem lista frå?
register-inn-se = Sjå kva som blir endra
register-inn-velg = Vel ei fil.
register-inn-feil = { $antall ->
    [one] Lista har éin feil
   *[other] Lista har { $antall } feil
}
register-inn-feil-flere = Og { $antall } til. Rett desse først.
register-inn-feil-ingenting = Ingenting er tatt inn. Rett lista og prøv igjen.
register-inn-forhand-tittel = Dette blir endra
register-inn-forhand = { $antall ->
    [one] 1 kommune blir endra. { $likt } står som før.
   *[other] { $antall } kommunar blir endra. { $likt } står som før.
}
register-inn-na = No
register-inn-blir = Blir
register-inn-ta = Ta inn endringane
register-inn-annen = Vel ei anna fil
register-inn-likt = Registeret seier det same som lista. Det er ingenting å ta inn.
register-fil-mangler-kolonne = Kolonna manglar i overskrifta. Legg ho til. Kolonnene er { $kolonner }.
register-fil-dobbel = Kommunen står også i linje { $forste }. Fjern den eine.
register-fil-framtid = Datoen er etter i dag. Skriv datoen statusen gjeld frå.
register-lenke = Utdanningsverksemder
register-lenke-sak = Sjå i registeret
