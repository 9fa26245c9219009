# The introduction agreement as a document, amendments of it, and the confirmation that the doctor encloses with
# the form for Helfo.

## Around the documents

avtalebrev-kommune = { $kommune } Municipality
avtalebrev-avsender = Made in Hjemmel
avtalebrev-demonstrasjon = Demonstration: The document is based on invented information and has no effect.
avtalebrev-utkast = Draft: The agreement has not been sent to be signed.
avtalebrev-ikke-inngatt = Preview: The agreement is not in force until all parties have signed.
avtalebrev-endring-venter = Preview: The amendment is not in force until all who are to sign have signed.
avtalebrev-endring-trukket = Withdrawn: The amendment was withdrawn before all had signed, and is not in force.
avtalebrev-bunntekst-utkast = The text can still be changed.
avtalebrev-bunntekst-venter = The text waits for signatures. Fingerprint of the text (SHA-256): { $avtrykk }.
avtalebrev-bunntekst-signert = Signed electronically by all. Fingerprint of the text (SHA-256): { $avtrykk }.
avtalebrev-bunntekst-trukket = Withdrawn. Fingerprint of the text (SHA-256): { $avtrykk }.
avtalebrev-metadata-avtale = Agreement

## The title and the parties

avtalebrev-tittel = Introduction agreement for { $lege }
avtalebrev-tittel-uten-lege = Introduction agreement in { $kommune } Municipality
avtalebrev-innledning = Under this agreement the doctor works on the lists of the GPs in the agreement, at the same time as the GPs. The doctor and the GPs are entitled to National Insurance refunds for the work.
avtalebrev-parter = The parties
avtalebrev-part-kommune = The municipality
avtalebrev-part-kommune-verdi = { $kommune } Municipality, municipality number { $nummer }
avtalebrev-part-lis = The doctor in specialisation (LIS)
avtalebrev-part-fastlege = GP
avtalebrev-person = { $navn }, HPR number { $hpr }
avtalebrev-uten-navn = HPR number { $hpr }
avtalebrev-uten-hpr = { $navn }, HPR number not stated
avtalebrev-utdanning = The doctor's training
avtalebrev-legekontor = GP office
avtalebrev-mal = { $svar ->
    [ja] The agreement follows the template of the Directorate of Health.
    [nei] The agreement does not follow the template of the Directorate of Health.
   *[ukjent] It is not stated whether the agreement follows the template of the Directorate of Health.
}

## The place, the time and the position

avtalebrev-tid = The place, the time and the position
avtalebrev-plass = Place
avtalebrev-plass-verdi = Place { $plass } of the application with case number { $saksnummer }, frame { $ramme }
avtalebrev-fra = First day
avtalebrev-til = Last day
avtalebrev-stilling = Position in the agreement
avtalebrev-annet-arbeid = Other general medical work
avtalebrev-tid-forklaring = Time is counted from the first day of the agreement. The right to refunds begins on the same day, or on the day the last party signs if that is later.

## The GPs and the patients

avtalebrev-pasienter = The GPs and the patients
avtalebrev-pasienter-antall = Patients
avtalebrev-pasienter-spesialist = Specialist
avtalebrev-pasienter-supervisjon = Supervision
avtalebrev-pasienter-refusjon = Refunds
avtalebrev-pasienter-listetak = List ceiling
avtalebrev-listetak-ikke-okt = Not raised
avtalebrev-listetak-okt = Raised { $dato }
avtalebrev-pasienter-sum = The patient base is { $antall } patients in all.
avtalebrev-uselektert = { $svar ->
    [ja] Patients are unselected.
    [nei] Patients are selected.
   *[ukjent] It is not stated whether patients are unselected.
}
avtalebrev-oppfolging = { $svar ->
    [ja] The doctor follows the patients over time.
    [nei] The doctor does not follow the patients over time.
   *[ukjent] It is not stated whether the doctor follows the patients over time.
}

## Supervision, supervisor and education plan

avtalebrev-opplaering = Supervision, supervisor and education plan
avtalebrev-supervisjon = { $svar ->
    [ja] The doctor is supervised in the whole period.
    [nei] The doctor is not ensured supervision in the whole period.
   *[ukjent] It is not stated whether the doctor is supervised in the whole period.
}
avtalebrev-veileder = { $svar ->
    [ja] The supervisor is { $veileder }, an approved specialist.
    [nei] The supervisor is { $veileder }, not an approved specialist.
   *[ukjent] The supervisor is { $veileder }. It is not stated whether the supervisor is an approved specialist.
}
avtalebrev-uten-veileder = The supervisor is not stated.
avtalebrev-laeringsarena = { $svar ->
    [ja] The GP office stands in the doctor's education plan as a learning arena.
    [nei] The GP office does not stand in the doctor's education plan as a learning arena.
   *[ukjent] It is not stated whether the GP office stands in the doctor's education plan as a learning arena.
}
avtalebrev-laeringsmal = { $svar ->
    [ja] The education plan says which learning goals the doctor is to reach in the time of the agreement.
    [nei] The education plan does not say which learning goals the doctor is to reach in the time of the agreement.
   *[ukjent] It is not stated whether the education plan says which learning goals the doctor is to reach.
}
avtalebrev-veiledning = { $svar ->
    [ja] The education plan says how guidance and supervision are to happen.
    [nei] The education plan does not say how guidance and supervision are to happen.
   *[ukjent] It is not stated whether the education plan says how guidance and supervision are to happen.
}

## Office, engagement and economy

avtalebrev-rammer = Office, engagement and economy
avtalebrev-kontor = { $svar ->
    [ja] The doctor gets a suitable office with equipment, and uses premises and assisting staff like the other doctors.
    [nei] The doctor does not get office, equipment and assisting staff like the other doctors.
   *[ukjent] It is not stated whether the doctor gets office, equipment and assisting staff.
}
avtalebrev-tilknytning = { $svar ->
    [ansatt] The doctor is employed by the municipality.
    [naeringsdrivende] The doctor is self-employed.
   *[ukjent] It is not stated whether the doctor is employed by the municipality or self-employed.
}
avtalebrev-okonomi = { $svar ->
    [ja] The parties have agreed on the economy, which is free between them.
    [nei] The parties have not agreed on the economy yet. It is free between them.
   *[ukjent] It is not stated whether the parties have agreed on the economy. It is free between them.
}
avtalebrev-penger = No money comes with the agreement, and the GPs keep their whole basic grant.
avtalebrev-alis = { $svar ->
    [ja] The agreement is tied to an ALIS agreement.
    [nei] The agreement is not tied to an ALIS agreement.
   *[ukjent] It is not stated whether the agreement is tied to an ALIS agreement.
}

## Amendment and end

avtalebrev-slutt = Amendment and end
avtalebrev-slutt-dato = { $til } is the last day. The agreement ends earlier only by a signed amendment.
avtalebrev-slutt-ukjent = The last day is not stated. The agreement ends earlier only by a signed amendment.
avtalebrev-slutt-endring = Amendments are written, and signed by the municipality, the doctor and the GPs whom the amendment affects. An amendment is in force until an amendment signed later says otherwise.
avtalebrev-slutt-permisjon = Leave is agreed as an amendment, with dates, whether the law gives a right to it, and how much the doctor works. The ground is not to be stated.
avtalebrev-slutt-minst = The agreement is entered into for at least { $minstetid } months, and the position is at least { $stilling }.
avtalebrev-slutt-hoyst = The agreements of one frame follow each other. Together they can last at most { $ramme } months in a full position and at most { $kalendertid } months in all. Full statutory leave is not counted.

## The signatures

avtalebrev-signaturer = Signatures
avtalebrev-signaturer-forklaring = Each party has read and consented to the text as a logged-in person. That is the signature.
avtalebrev-signaturer-utkast = The agreement has not been sent to be signed. Each party signs by reading and consenting to the text as a logged-in person.
avtalebrev-signaturer-venter = Each party reads and consents to the text as a logged-in person. That is the signature.
avtalebrev-signatur-part = Party
avtalebrev-signatur-av = Signed by
avtalebrev-signatur-nar = When
avtalebrev-signatur-avtrykk = Fingerprint
avtalebrev-signatur-mangler = Not signed
avtalebrev-signatur-lis = { $navn }, the doctor
avtalebrev-signatur-fastlege = { $navn }, GP
avtalebrev-avtrykk = Fingerprint: { $avtrykk }

## The sources

avtalebrev-kilder = The sources of the terms
avtalebrev-kilder-forklaring = These were the rules on { $dato }, told in our own words.
avtalebrev-kilder-dokument = { $dokument }, { $dato }
avtalebrev-kilde = { $gjengivelse } See { $punkt }.
avtalebrev-kilde-apen = { $gjengivelse } See { $punkt }. { $status }.

## Amendment

avtalebrev-endring-tittel = Amendment { $nr }: { $slag }
avtalebrev-endring-fra = In force from
avtalebrev-endring-for = { $vilkar } before
avtalebrev-endring-etter = { $vilkar } after
avtalebrev-endring-stilling = Position
avtalebrev-endring-siste-dag = Last day
avtalebrev-endring-fastleger = GPs
avtalebrev-endring-veileder = Supervisor
avtalebrev-endring-permisjon = Leave
avtalebrev-endring-ingen = None
avtalebrev-endring-resten = The amendment is in force when all of these have signed. The rest of the agreement stands.
avtalebrev-endring-resten-rettelse = The correction is in force when all of these have signed, also for days gone by.
avtalebrev-endring-avtalen = The agreement that is amended
avtalebrev-endring-avtale = Agreement
avtalebrev-endring-avtale-verdi = { $avtale }, entered into { $tidspunkt }
avtalebrev-endring-avtrykk = Fingerprint of the agreement
avtalebrev-endring-bygger = Amendments in force already
avtalebrev-endring-parter = To be signed by

## The confirmation for Helfo

avtalebrev-bekreftelse-tittel = Confirmation of an introduction agreement
avtalebrev-bekreftelse-innledning = The confirmation is to be enclosed with the form for Helfo. It shows what the agreement says on { $dato }.
avtalebrev-bekreftelse-avtalen = The agreement
avtalebrev-bekreftelse-lege = Doctor
avtalebrev-bekreftelse-kommune = Municipality
avtalebrev-bekreftelse-refusjon = Right to refunds from
avtalebrev-bekreftelse-stilling = Position
avtalebrev-bekreftelse-avtale = Agreement number
avtalebrev-bekreftelse-inngatt = Signed by all
avtalebrev-bekreftelse-avtrykk = Fingerprint (SHA-256)
avtalebrev-bekreftelse-lister = The GPs of the lists
avtalebrev-bekreftelse-lister-forklaring = The doctor works on the lists of these GPs:
avtalebrev-bekreftelse-hpr = HPR number
avtalebrev-bekreftelse-fra = From
avtalebrev-bekreftelse-til = To
avtalebrev-bekreftelse-bunntekst = The information is taken from the signed agreement. Fingerprint of the text (SHA-256): { $avtrykk }.
