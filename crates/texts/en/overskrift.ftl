# A verdict as a heading: what the rule says of this application or agreement. If there is no heading, the title of the rule
# is shown.

overskrift-ia-01-registrert = The municipality is registered as a training establishment
overskrift-ia-01-sokt = The municipality has applied to become a training establishment
overskrift-ia-01-nei = The municipality is not a training establishment
overskrift-ia-01-ukjent = We do not know whether the municipality is a training establishment
overskrift-ia-02-en-soknad = One application, { felles-antall-plasser }
overskrift-ia-02-etter-fristen = Application after the deadline, { felles-antall-plasser }
overskrift-ia-02-ingen-plasser = The application is for no places
overskrift-ia-02-flere = The municipality has applied before in the deadline round
overskrift-ia-02-ukjent = The number of places or applications is not known
overskrift-ia-03-innen = Received by the deadline
overskrift-ia-03-lopende = Received after the deadline, while places were available
overskrift-ia-03-for-sent = Received after the deadline
overskrift-ia-03-fullt = Received after the deadline, and no places were available
overskrift-ia-03-ukjent-frist = The deadline is not known
overskrift-ia-03-ukjent = Received after the deadline
overskrift-ia-05-oppgitt = { $antall_hovedformal } of { felles-antall-plasser } { $antall_hovedformal ->
    [one] serves
   *[other] serve
} the main purpose
overskrift-ia-05-ikke-oppgitt = The purpose of the places is not stated
overskrift-ia-06-blank = Other general medical work has been left empty
overskrift-ia-06-ukjent = Other general medical work is not stated
overskrift-ia-07-innenfor = { $perioder ->
    [one] One period
   *[other] { $perioder } periods
}
overskrift-ia-07-for-mange = { $perioder } periods are too many
overskrift-ia-07-ukjent = The number of periods is not stated
overskrift-ia-10-lis1 = LIS1 was completed on { $lis1_fullfort }
overskrift-ia-10-turnus = The internship was completed on { $turnus_fullfort }
overskrift-ia-10-unntak = The doctor is authorised in the EU, EEA or Switzerland, so LIS1 is not required
overskrift-ia-10-planlagt = The doctor has not completed LIS1 or the internship yet
overskrift-ia-10-for-sent = LIS1 or the internship is not completed before the agreement begins
overskrift-ia-10-ukjent = We do not know whether LIS1 or the internship is completed before the agreement begins
overskrift-ia-11-ny = The doctor follows the new specialist training
overskrift-ia-11-gammel = The doctor follows the old specialist training
overskrift-ia-11-ukjent = New or old specialist training is not stated
overskrift-ia-12-nok = The position is { $stillingsandel }
overskrift-ia-12-for-liten = The position is { $stillingsandel }, below { $stillingsandel_minst }
overskrift-ia-12-ukjent = The position is not stated
overskrift-ia-13-lang-nok = The agreement lasts at least { $minstetid_maneder } months
overskrift-ia-13-for-kort = The agreement is shorter than { $minstetid_maneder } months
overskrift-ia-13-ukjent = We do not know how long the agreement lasts
overskrift-ia-14-innenfor = { $brukt_enheter } of { $ramme_enheter } days in a full position are used or planned
overskrift-ia-14-over = The agreements use { $brukt_enheter } days in a full position, more than the { $ramme_enheter } of the place
overskrift-ia-14-ukjent = The time that the agreement uses cannot be worked out
overskrift-ia-15-innenfor = The agreements are within the limit of { $kalendertid_maneder } months
overskrift-ia-15-over = The agreements go beyond the limit of { $kalendertid_maneder } months
overskrift-ia-15-ukjent = We do not know whether the agreement is within the limit of { $kalendertid_maneder } months
overskrift-ia-16-etter-hverandre = No agreements under the place overlap
overskrift-ia-16-overlapper = Agreements under the place overlap from { $brudd_fra }
overskrift-ia-16-ukjent = We do not know whether agreements under the place overlap
overskrift-ia-17-ingen-andre = The doctor has no other introduction agreements now
overskrift-ia-17-andre = The doctor has { $andre_aktive_introduksjonsavtaler ->
    [one] another introduction agreement
   *[other] { $andre_aktive_introduksjonsavtaler } other introduction agreements
}
overskrift-ia-17-ukjent = We do not know whether the doctor has other introduction agreements
overskrift-ia-18-sikret = Patients are unselected, and the doctor follows them over time
overskrift-ia-18-ikke-sikret = Patients are selected, or the doctor does not follow them over time
overskrift-ia-18-ukjent = We do not know whether the doctor gets all kinds of patients over time
overskrift-ia-19-ingen = The doctor does no other general medical work
overskrift-ia-19-oppgitt = The doctor also does other general medical work
overskrift-ia-19-ukjent = Other general medical work is not stated
overskrift-ia-20-sikret = The doctor is supervised in the whole period
overskrift-ia-20-ikke-sikret = The doctor is not supervised in the whole period
overskrift-ia-20-ukjent = We do not know whether the doctor is supervised in the whole period
overskrift-ia-21-spesialist = The supervisor is an approved specialist
overskrift-ia-21-fastlege-uten-godkjenning = The supervisor is a GP in the agreement and not a specialist
overskrift-ia-21-annen-uten-godkjenning = The supervisor is neither a specialist nor a GP in the agreement
overskrift-ia-21-ukjent = Information about the supervisor is missing
overskrift-ia-22-beskrevet = The education plan covers the office, the learning goals and the guidance
overskrift-ia-22-ikke-beskrevet = The education plan lacks the office, the learning goals or the guidance
overskrift-ia-22-ukjent = We do not know what the education plan says
overskrift-ia-23-tilgang = The doctor has office, equipment and assisting staff
overskrift-ia-23-ikke-tilgang = The doctor lacks office, equipment or assisting staff
overskrift-ia-23-ukjent = Office, equipment and assisting staff are not stated
overskrift-ia-24-nok = The patient base is { $pasientgrunnlag }
overskrift-ia-24-for-lite = The patient base is { $pasientgrunnlag }, below the recommended { $pasientgrunnlag_minst }
overskrift-ia-24-ukjent = The patient base is not stated
overskrift-ia-24-avtale-for-lite = The GPs have { $pasientgrunnlag } patients in all, below the recommended { $pasientgrunnlag_minst }
overskrift-ia-24-avtale-ukjent = The number of patients is not stated for every GP
overskrift-ia-25-flere = Patients come from { $fastleger } GPs
overskrift-ia-25-for-fa = { $fastleger ->
    [0] The agreement has no GPs
   *[other] Patients come from one GP only
}
overskrift-ia-25-ukjent = The GPs are not stated
overskrift-ia-26-ikke-okt = No GP has raised the list ceiling
overskrift-ia-26-lovlig = A GP raised the list ceiling on { $listetak_okt }, which was allowed
overskrift-ia-26-okt = A GP raised the list ceiling on { $listetak_okt }, after entering into the agreement
overskrift-ia-26-ukjent = We do not know whether the list ceiling was raised
overskrift-ia-27-full-stilling = The position is { $stillingsandel }, so other work need not stand in the agreement
overskrift-ia-27-oppgitt = The agreement says which other work the doctor does
overskrift-ia-27-blank = Other work has been left empty
overskrift-ia-27-ukjent = The position or other work is not stated
overskrift-ia-28-komplett = All parties have signed
overskrift-ia-28-uten-fastlege = The agreement has no GP
overskrift-ia-28-ikke-signert = Not all parties have signed
overskrift-ia-28-uten-mal = The template of the Directorate of Health is not used
overskrift-ia-28-ukjent = We do not know whether all parties have signed, or whether the template is used
overskrift-ia-29-oppgitt = Time runs from { $fra }
overskrift-ia-29-ukjent = The first day of the agreement is not stated
overskrift-ia-30-avtalt = Engagement and economy are agreed
overskrift-ia-30-okonomi-apen = The economy is not agreed
overskrift-ia-30-ukjent = Engagement or economy is not stated
overskrift-ia-31-knyttet = The agreement is tied to an ALIS agreement
overskrift-ia-31-ikke-knyttet = The agreement is not tied to an ALIS agreement
overskrift-ia-31-ukjent = Whether it is tied to an ALIS agreement is not stated
overskrift-ia-32-alltid = No money comes with the agreement
overskrift-ia-33-alle = { $fastleger ->
    [one] The GP gives supervision
   *[other] All the GPs give supervision
}
overskrift-ia-33-noen = { $med_supervisjon } of { $fastleger } GPs { $med_supervisjon ->
    [one] gives
   *[other] give
} supervision
overskrift-ia-33-ingen = No GP in the agreement gives supervision
overskrift-ia-33-ukjent = We do not know whether the GPs give supervision
overskrift-ia-34-kan = { $spesialister ->
    [one] One GP is a specialist and can be supervisor
   *[other] { $spesialister } GPs are specialists and can be supervisor
}
overskrift-ia-34-ingen = No GP in the agreement is a specialist
overskrift-ia-34-ukjent = We do not know whether any GP is a specialist
overskrift-ia-35-alle = { $fastleger ->
    [0] No GP in the agreement lacks refund right
    [one] The GP has refund right
   *[other] All the GPs have refund right
}
overskrift-ia-35-noen-uten = At least one GP has no refund right
overskrift-ia-35-ukjent = We do not know whether all the GPs have refund right
overskrift-ia-41-alle = All the places are within the quota
overskrift-ia-41-del = { $innenfor } of { $rangert } places { $innenfor ->
    [one] is
   *[other] are
} within the quota
overskrift-ia-41-venteliste = No places are within the quota
overskrift-ia-41-etter-frist-alle = There is room for all the places behind those who are waiting
overskrift-ia-41-etter-frist-del = There is room for { $innenfor } of { $rangert } places behind those who are waiting
overskrift-ia-41-etter-frist-ko = The places that are free go to those who have waited longest
overskrift-ia-42-dekket = The doctor has refund right on the list
overskrift-ia-42-ingen-avtale = The doctor is not in specialisation in any agreement
overskrift-ia-42-utenfor-periode = None of the doctor’s agreements is in force on this day
overskrift-ia-42-permisjon = The doctor is on full leave on this day
overskrift-ia-42-ikke-part = The list is not part of the agreement on this day
