# The register of training establishments.

register-tittel = Training establishments
register-ingress = What the register says about each municipality. The application form does not ask about what is here.
register-filter-navn = Filter the register
register-filter-sok = Municipality
register-filter-status = Status
register-filter-alle = All
register-filter-vis = Show
register-filter-nullstill = Show all
register-status-registrert = Registered
register-status-sokt = Has applied
register-status-nei = Not registered and has not applied
register-status-ukjent = Not known
register-kolonne-kommune = Municipality
register-kolonne-nummer = Number
register-kolonne-fylke = County
register-kolonne-status = Status
register-kolonne-kilde = Source
register-viser = { $antall ->
    [one] 1 municipality
   *[other] { $antall } municipalities
}
register-viser-noen = Showing { $fra }–{ $til } of { $antall } municipalities
register-tom = No municipalities match
register-tom-hvordan = Change the search, or show all.
register-importer = Import a list
register-filnavn = utdanningsvirksomheter
register-ikke-oppgitt = Not stated
register-tatt-inn = { $antall ->
    [0] The register already said the same as the list. Nothing has changed.
    [one] 1 municipality has been changed.
   *[other] { $antall } municipalities have been changed.
}

## One municipality

register-en-tittel = { $kommune } ({ $nummer })
register-en-endre = Change what the register says
register-en-status = Status
register-en-dato = From which date?
register-en-dato-hjelp = Leave the box empty when the status is not known.
register-en-kilde = How do we know this?
register-en-kilde-hjelp = For example “List from the specialist area 12 January” or a case number. Do not write names of individuals.
register-en-lagre = Save
register-en-lagret = The register has been changed. To undo this, set it back to the earlier entry in the history below.
register-en-historikk = History
register-en-historikk-tom = Nothing has been changed here. What is shown came with the list of municipalities.
register-en-endring = { $hvem }: { $fra } → { $til }. Source: { $kilde }
register-en-tilbake = Set back to “{ $status }”
register-en-tilbake-klar = The form has been filled in with the earlier entry. Check it, say why and save.
register-en-bare-les = Only case workers can change the register.
register-verdi = { $status } from { $dato }
register-feil-dato = Enter the date, for example 12.01.2021.
register-feil-framtid = The date cannot be later than today.
register-feil-kilde = Enter how we know this.
register-feil-for-lang = Shorten the text to { $maks } characters or fewer.
register-feil-status = Select a status.
register-feil-uendret = The register already says this. Nothing has changed.
register-feil-konflikt = Someone else changed the municipality in the meantime. It now says “{ $verdi }”. What you wrote is in the boxes. Check it and save again.

## Importing a list

register-inn-tittel = Import a list
register-inn-forklaring = The list can be CSV or Excel (.xlsx) with the columns kommunenummer, status and dato. The status is registrert, søkt, nei or ukjent. Other columns are skipped.
register-inn-forklaring-alt = You will see what changes before anything is imported. If the list has errors, nothing is imported.
register-inn-fil = File
register-inn-kilde = Where does the list come from?
register-inn-se = See what changes
register-inn-velg = Select a file.
register-inn-feil = { $antall ->
    [one] The list has one error
   *[other] The list has { $antall } errors
}
register-inn-feil-flere = And { $antall } more. Correct these first.
register-inn-feil-ingenting = Nothing has been imported. Correct the list and try again.
register-inn-forhand-tittel = What changes
register-inn-forhand = { $antall ->
    [one] 1 municipality changes. Unchanged: { $likt }.
   *[other] { $antall } municipalities change. Unchanged: { $likt }.
}
register-inn-na = Now
register-inn-blir = Becomes
register-inn-ta = Import the changes
register-inn-annen = Select another file
register-inn-likt = The register says the same as the list. There is nothing to import.
register-fil-mangler-kolonne = The column is missing from the heading. Add it. The columns are { $kolonner }.
register-fil-dobbel = The municipality is also on line { $forste }. Remove one of them.
register-fil-framtid = The date is later than today. Enter the date the status is in force from.
register-lenke = Training establishments
register-lenke-sak = View in the register
