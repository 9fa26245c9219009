# One block for each rule. The keys are those that the rule itself uses:
#   regel-<id>-tittel            short name
#   regel-<id>-gjengivelse-<nr>  what the source says, for each version of the rule
#   regel-<id>-<forklaring>      the outcome in one or two sentences
# The variables are the names of facts and parameters as the contracts write them. Dates and large numbers come
# as text; facts below 1000 come as numbers, so that a text can choose the singular.

## IA-01

regel-ia-01-tittel = The municipality is a training establishment
regel-ia-01-gjengivelse-1 = The first letter does not say who can apply. The requirement of the next letter is used here: The municipality is registered as a training establishment, or has applied to be.
regel-ia-01-gjengivelse-2 = The scheme is open to municipalities that are training establishments under the regulation on specialist training (spesialistforskriften). It is enough that the municipality has applied for registration.
regel-ia-01-registrert = The municipality is registered as a training establishment.
regel-ia-01-sokt = The municipality has applied for registration as a training establishment. That is enough.
regel-ia-01-nei = The municipality is not registered as a training establishment and has not applied to be. It cannot be allocated places.
regel-ia-01-ukjent = It is not stated whether the municipality is registered as a training establishment.

## IA-02

regel-ia-02-tittel = One application per municipality
regel-ia-02-gjengivelse-1 = The first letter does not say how many applications a municipality can send. The requirement of the next letter is used here: one application, with the number of agreements.
regel-ia-02-gjengivelse-2 = Each municipality puts everything in one application and states the number of agreements there. That the municipality can apply again after the deadline is an interpretation.
regel-ia-02-en-soknad = The municipality has sent one application. It is for { felles-antall-plasser }.
regel-ia-02-etter-fristen = The application came after the deadline { $frist }. Applications from the deadline round do not count then. The application is for { felles-antall-plasser }.
regel-ia-02-ingen-plasser = The application is for no places. It must be for at least one.
regel-ia-02-flere = The municipality has already applied in this deadline round. It can have only one application.
regel-ia-02-ukjent = It is not known how many places the application is for, or whether the municipality has applied before in the deadline round.

## IA-03

regel-ia-03-tittel = The application came in time
regel-ia-03-gjengivelse-1 = The first letter has no application deadline. The next letter is used here: The places are announced in a call for applications and go to those who have applied.
regel-ia-03-gjengivelse-2 = There is only a certain number of agreements. They are announced in a call for applications, and the Norwegian Directorate of Health shares them out among the municipalities that have applied.
regel-ia-03-innen = The application came on { $dato }. The deadline was { $frist }.
regel-ia-03-lopende = The application came on { $dato }, after the deadline { $frist }. The call for applications stays open after the deadline, and { $ledige_plasser ->
    [one] one place was available.
   *[other] { $ledige_plasser } places were available.
}
regel-ia-03-for-sent = The application came on { $dato }, after the deadline { $frist }. The call for applications does not stay open after the deadline.
regel-ia-03-fullt = The application came on { $dato }, after the deadline { $frist }. No places were available then.
regel-ia-03-ukjent-frist = The application came on { $dato }. It is not known what the deadline was.
regel-ia-03-ukjent = The application came on { $dato }, after the deadline { $frist }. It is not known whether the call for applications was still open and places were available.

## IA-04

regel-ia-04-tittel = The municipality can apply without a candidate
regel-ia-04-gjengivelse-1 = A municipality can apply, and be allocated places, before it has found a doctor. It can then use the places to recruit, including doctors who are about to complete LIS1.
regel-ia-04-gjengivelse-2 = The municipality does not need to have found a doctor when it applies. It can use the places to recruit, including doctors who come straight from LIS1.
regel-ia-04-alltid = The municipality does not need a particular doctor to apply and be allocated places.

## IA-05

regel-ia-05-tittel = What the places will be used for
regel-ia-05-gjengivelse-1 = First and foremost, the scheme is to recruit and keep doctors in nursing homes, the out-of-hours medical service and other work outside the GP scheme (fastlegeordningen), by making it easier for them to become specialists. More GPs and less pressure of work are also aims.
regel-ia-05-gjengivelse-2 = The purpose of the places counts when the applications are prioritised. First come places where the municipality’s doctors in other general medical work can specialise.
regel-ia-05-oppgitt = The municipality states that { $antall_hovedformal } of { felles-antall-plasser } { $antall_hovedformal ->
    [one] serves
   *[other] serve
} the main purpose. A case worker assesses this.
regel-ia-05-ikke-oppgitt = It is not stated how many of the places serve the main purpose. A case worker assesses this.

## IA-06

regel-ia-06-tittel = Other general medical work is stated
regel-ia-06-gjengivelse-1 = If the doctor will also do other general medical work, both the application and the agreement must say what work. The work must not get in the way of the learning objectives.
regel-ia-06-oppgitt = The municipality has stated other general medical work: { $annet_allmennlegearbeid }.
regel-ia-06-blank = The box for other general medical work is empty. The municipality must write what work the doctor will do, or “none”.
regel-ia-06-ukjent = It is not stated what other general medical work the doctor will do.

## IA-07

regel-ia-07-tittel = Permitted number of periods
regel-ia-07-gjengivelse-1 = The first letter says nothing about periods. The limit of the next letter is used here: two periods, each of two years full time.
regel-ia-07-gjengivelse-2 = A municipality can apply for one or two periods, each of two years full time. This makes it easier to plan.
regel-ia-07-innenfor = The municipality is applying for { $perioder ->
    [one] one period.
   *[other] { $perioder } periods.
} It can apply for at most { $perioder_hoyst }.
regel-ia-07-for-mange = The municipality is applying for { $perioder } periods. It can apply for at most { $perioder_hoyst }.
regel-ia-07-ukjent = It is not stated how many periods the municipality is applying for. It can apply for at most { $perioder_hoyst }.

## IA-10

regel-ia-10-tittel = LIS1 or internship is completed
regel-ia-10-gjengivelse-1 = The first letter does not say what the doctor must have completed. Here the requirement of the next letter is used: The first part of the training, or the older internship, is finished before the agreement begins.
regel-ia-10-gjengivelse-2 = The doctor must be finished with the whole first part of the training, or with the older internship, before the agreement begins. Exempt are doctors authorised in the EU, the EEA or Switzerland who began as LIS before 1 March 2019.
regel-ia-10-lis1 = The doctor completed LIS1 on { $lis1_fullfort }, before the agreement begins on { $fra }.
regel-ia-10-turnus = The doctor completed the internship on { $turnus_fullfort }, before the agreement begins on { $fra }.
regel-ia-10-unntak = The doctor is authorised in the EU, the EEA or Switzerland and began as LIS on { $lis_start }. The requirement of LIS1 then does not apply.
regel-ia-10-planlagt = The doctor expects to be finished before the agreement begins on { $fra }, but is not yet. A case worker assesses it.
regel-ia-10-for-sent = The doctor is not finished with LIS1 or internship before the agreement begins on { $fra }.
regel-ia-10-ukjent = It is not stated when the doctor completed LIS1 or internship, or when the agreement begins.

## IA-11

regel-ia-11-tittel = New or old scheme
regel-ia-11-gjengivelse-1 = The first letter does not tell new and old specialist training apart. Here the next letter is used: The scheme is for the new one, and for a time also for the old one.
regel-ia-11-gjengivelse-2 = The agreements are first and foremost for doctors in the new specialist training. In a transition, doctors in the old one can get an agreement too. The letter does not say for how long.
regel-ia-11-ny = The doctor follows the new specialist training.
regel-ia-11-gammel = The doctor follows the old specialist training, which is accepted in a transition. Last possible start: { $gammel_ordning_til }. The agreement begins: { $fra }.
regel-ia-11-ukjent = It is not stated whether the doctor follows the new or the old specialist training.

## IA-12

regel-ia-12-tittel = Large enough position
regel-ia-12-gjengivelse-1 = The agreement can be part-time, but not below half a position. This is because the specialist training requires at least half the time in open practice.
regel-ia-12-gjengivelse-2 = The doctor can work part-time in the agreement, down to half a position.
regel-ia-12-nok = The position is { $stillingsandel }. It must be at least { $stillingsandel_minst }.
regel-ia-12-for-liten = The position is { $stillingsandel }, below { $stillingsandel_minst }. That is too little.
regel-ia-12-ukjent = The position is not stated. It must be at least { $stillingsandel_minst }.

## IA-13

regel-ia-13-tittel = Long enough agreement
regel-ia-13-gjengivelse-1 = The first letter has no shortest time. Here the next letter is used: at least six months for each doctor.
regel-ia-13-gjengivelse-2 = So that patients meet the same doctor for a while, the agreement with each doctor is entered into for half a year or more.
regel-ia-13-lang-nok = The agreement is from { $fra } to { $til }, { $dager } days. It must be for at least { $minstetid_maneder } months.
regel-ia-13-for-kort = The agreement is from { $fra } to { $til }. That is less than { $minstetid_maneder } months.
regel-ia-13-ukjent = It is not stated when the agreement begins and ends. It must be for at least { $minstetid_maneder } months.

## IA-14

regel-ia-14-tittel = Two years full time
regel-ia-14-gjengivelse-1 = One agreement can last two years when the doctor works full time. Part-time, it lasts correspondingly longer. Leave under the Working Environment Act is left out.
regel-ia-14-gjengivelse-2 = Two years full time is the most. The municipality can divide the time between several doctors, first one and then the next.
regel-ia-14-innenfor = The agreements under the place use { $brukt_enheter } of { $ramme_enheter } full-time days.
regel-ia-14-over = The agreements under the place use { $brukt_enheter } full-time days, but it has only { $ramme_enheter }. From { $brudd_fra } it is too much.
regel-ia-14-ukjent = It is not stated when the agreement begins and ends, or how large the position is. The time can then not be calculated.

## IA-15

regel-ia-15-tittel = At most four years
regel-ia-15-gjengivelse-1 = Part-time, the agreement can last longer, but no longer than four years. Leave under the Working Environment Act is left out.
regel-ia-15-gjengivelse-2 = A part-time agreement can last for four years, no more.
regel-ia-15-innenfor = The agreement ends on { $til }, within the limit of { $kalendertid_maneder } months.
regel-ia-15-over = The agreements under the place last longer than { $kalendertid_maneder } months. From { $brudd_fra } it is too long.
regel-ia-15-ukjent = It is not stated when the agreement begins and ends. The longest duration is { $kalendertid_maneder } months.

## IA-16

regel-ia-16-tittel = The agreements follow each other
regel-ia-16-gjengivelse-1 = The time in a place can be divided between several doctors, one first and another afterwards. This is read as the agreements sharing no days.
regel-ia-16-etter-hverandre = No agreements under the place share any days.
regel-ia-16-overlapper = Two agreements under the place share days from { $brudd_fra }.
regel-ia-16-ukjent = It is not stated when the agreement begins and ends.

## IA-17

regel-ia-17-tittel = One agreement at a time
regel-ia-17-gjengivelse-1 = The letter sets a longest time for the single agreement. This is read as a doctor having one agreement at a time.
regel-ia-17-ingen-andre = The doctor has no other active introduction agreements.
regel-ia-17-andre = The doctor has { $andre_aktive_introduksjonsavtaler ->
    [one] one other active introduction agreement.
   *[other] { $andre_aktive_introduksjonsavtaler } other active introduction agreements.
} The advice is one at a time.
regel-ia-17-ukjent = It is not stated whether the doctor has other active introduction agreements.

## IA-18

regel-ia-18-tittel = All kinds of patients over time
regel-ia-18-gjengivelse-1 = The first letter does not make this requirement. Here the next letter is used: patients who are not picked out, and whom the doctor follows over time.
regel-ia-18-gjengivelse-2 = The patients must not be picked out, and the doctor must be able to follow them over time.
regel-ia-18-sikret = The doctor gets patients who are not picked out, and can follow them over time.
regel-ia-18-ikke-sikret = The patients are picked out, or the doctor cannot follow them over time.
regel-ia-18-ukjent = It is not stated whether the doctor gets all kinds of patients and can follow them over time.

## IA-19

regel-ia-19-tittel = Other general medical work does not take too much
regel-ia-19-gjengivelse-1 = The doctor can do other general medical work beside it, when the amount fits the time in open practice and the learning goals can still be reached.
regel-ia-19-gjengivelse-2 = Other work for the municipality must not keep the doctor from reaching the learning goals.
regel-ia-19-ingen = The doctor is not to do other general medical work.
regel-ia-19-oppgitt = The doctor is also to do other general medical work: { $annet_allmennlegearbeid }. A case worker assesses whether the amount is suitable.
regel-ia-19-ukjent = It is not stated which other general medical work the doctor is to do.

## IA-20

regel-ia-20-tittel = Supervision in the whole period
regel-ia-20-gjengivelse-1 = The GPs in the agreement normally give supervision as long as it lasts. This is read as the doctor being secured supervision all the time.
regel-ia-20-gjengivelse-2 = Supervision is to be secured from the first day to the last. The letter writes that it is the GPs who are to be secured it. This is read as the doctor in specialisation.
regel-ia-20-sikret = The doctor is secured supervision in the whole period.
regel-ia-20-ikke-sikret = The doctor is not secured supervision in the whole period.
regel-ia-20-ukjent = It is not stated whether the doctor is secured supervision in the whole period.

## IA-21

regel-ia-21-tittel = A supervisor is appointed
regel-ia-21-gjengivelse-1 = The first letter does not require an appointed supervisor. Here the next letter is used: The doctor has a supervisor of their own. A GP in the agreement must be a specialist to be that.
regel-ia-21-gjengivelse-2 = The doctor is to have a supervisor of their own. If it suits, that can be a GP in the agreement who is an approved specialist.
regel-ia-21-spesialist = The doctor has a supervisor who is an approved specialist.
regel-ia-21-fastlege-uten-godkjenning = The supervisor is a GP in the agreement, but not an approved specialist.
regel-ia-21-annen-uten-godkjenning = The supervisor is not an approved specialist and is not a GP in the agreement. A case worker assesses it.
regel-ia-21-ukjent = It is not stated who the supervisor is, whether the supervisor is an approved specialist, or who the GPs are.

## IA-22

regel-ia-22-tittel = The office is in the education plan
regel-ia-22-gjengivelse-1 = The agreement is to be part of the doctor’s education plan, and it must be possible to reach the learning goals. What the plan must say is taken from the next letter.
regel-ia-22-gjengivelse-2 = The GP office is in the plan as a learning arena. The plan says what the doctor is to learn there, and how guidance and supervision are to happen.
regel-ia-22-beskrevet = The education plan includes the office, the learning goals and the guidance.
regel-ia-22-ikke-beskrevet = The education plan lacks the office, the learning goals or the guidance.
regel-ia-22-ukjent = It is not stated what the education plan says about the office, the learning goals and the guidance.

## IA-23

regel-ia-23-tittel = Office and equipment
regel-ia-23-gjengivelse-1 = The agreement should say that the doctor gets a suitable office and equipment, and can use premises and assisting staff as the GPs do.
regel-ia-23-gjengivelse-2 = The doctor must have a suitable place to work, with equipment, and uses shared facilities and assisting staff like the other doctors, as far as competence goes.
regel-ia-23-tilgang = The doctor has office, equipment and assisting staff like the other doctors.
regel-ia-23-ikke-tilgang = The doctor does not have office, equipment or assisting staff like the other doctors.
regel-ia-23-ukjent = It is not stated whether the doctor has office, equipment and assisting staff.

## IA-24

regel-ia-24-tittel = Large enough patient base
regel-ia-24-gjengivelse-1 = Around 800 patients are enough for the doctor to reach the learning objectives and have a reasonable income. The number is not a requirement, but it counts when places are allocated.
regel-ia-24-gjengivelse-2 = The doctor should have patients from several GPs at the practice, and at least 800 in total. The learning objectives can then be reached.
regel-ia-24-nok = The patient base is { $pasientgrunnlag }. At least { $pasientgrunnlag_minst } is recommended.
regel-ia-24-for-lite = The patient base is { $pasientgrunnlag }, below the recommended { $pasientgrunnlag_minst }. This is advice, so the municipality can still be allocated places if a case worker gives a reason.
regel-ia-24-ukjent = The patient base is not stated. At least { $pasientgrunnlag_minst } is recommended.
regel-ia-24-avtale-for-lite = The GPs in the agreement have { $pasientgrunnlag } patients in total, below the recommended { $pasientgrunnlag_minst }. It is advice, so the agreement can be accepted all the same if a case worker gives a reason.
regel-ia-24-avtale-ukjent = It is not stated how many patients all the GPs in the agreement have. The recommendation is at least { $pasientgrunnlag_minst }.

## IA-25

regel-ia-25-tittel = Patients from several GPs
regel-ia-25-gjengivelse-1 = The first letter does not say how many GPs should take part. Here the next letter is used: more than one.
regel-ia-25-gjengivelse-2 = The doctor should get patients from more than one GP at the office, so that the learning goals can be reached.
regel-ia-25-flere = The agreement has { $fastleger } GPs.
regel-ia-25-for-fa = The agreement has { $fastleger ->
    [0] no GPs.
    [one] only one GP.
   *[other] { $fastleger } GPs.
} The advice is at least two.
regel-ia-25-ukjent = It is not stated which GPs are in the agreement.

## IA-26

regel-ia-26-tittel = The list ceiling has not been raised
regel-ia-26-gjengivelse-1 = The first letter has no ban on raising the list ceiling. The ban in the next letter is in force from 2022.
regel-ia-26-gjengivelse-2 = A GP who has entered into an agreement may not raise the list ceiling afterwards. A newer source says that it is allowed again, but not since when.
regel-ia-26-ikke-okt = No GP in the agreement has raised the list ceiling.
regel-ia-26-lovlig = A GP raised the list ceiling on { $listetak_okt }. That was allowed: before the agreement was entered into, before 2022 or from { $listetak_fritt_fra }.
regel-ia-26-okt = A GP raised the list ceiling on { $listetak_okt }, after the agreement was entered into. That was only allowed again from { $listetak_fritt_fra }.
regel-ia-26-ukjent = It is not stated whether all GPs have left the list ceiling as it was, or when they entered into the agreement.

## IA-27

regel-ia-27-tittel = Other work is in the agreement
regel-ia-27-gjengivelse-1 = If the doctor also does other general medical work, the agreement says which.
regel-ia-27-gjengivelse-2 = If the position is part-time, the agreement is to say which other work the doctor does for the municipality. It also goes into the report to the Directorate of Health.
regel-ia-27-full-stilling = The position is { $stillingsandel }. The requirement only applies to part-time.
regel-ia-27-oppgitt = The agreement says which other work the doctor does: { $annet_allmennlegearbeid }.
regel-ia-27-blank = The field for other work is empty. Write which work the doctor does beside it, or “ingen” (none).
regel-ia-27-ukjent = It is not stated how large the position is, or which other work the doctor does.

## IA-28

regel-ia-28-tittel = All parties have signed
regel-ia-28-gjengivelse-1 = The parties are the municipality, the doctor in specialisation and the GPs who let the doctor use their list. That the template is to be used stands in a later source.
regel-ia-28-gjengivelse-2 = The municipality, the doctor and the GPs who give away patients are parties. That the template of the Directorate of Health is to be used stands on alis.no.
regel-ia-28-komplett = The municipality, the doctor and the GPs have signed, and the template is used.
regel-ia-28-uten-fastlege = The agreement has no GP. There must be at least one.
regel-ia-28-ikke-signert = At least one of the parties has not signed. The agreement cannot begin until all have.
regel-ia-28-uten-mal = The agreement is not written on the template from the Directorate of Health.
regel-ia-28-ukjent = It is not stated who the GPs are, who has signed, or whether the template is used.

## IA-29

regel-ia-29-tittel = Time runs from the date in the agreement
regel-ia-29-gjengivelse-1 = The first letter does not say when time begins. Here the next letter is used: on the date in the agreement.
regel-ia-29-gjengivelse-2 = It is the date in the agreement between the parties that counts, not the day the Directorate of Health decided.
regel-ia-29-oppgitt = Time runs from { $fra }, the date in the agreement.
regel-ia-29-ukjent = It is not stated when the agreement begins.

## IA-30

regel-ia-30-tittel = Employed or self-employed
regel-ia-30-gjengivelse-1 = Whether the doctor is employed or self-employed should be for the parties to decide.
regel-ia-30-gjengivelse-2 = The parties choose whether the doctor is employed by the municipality or self-employed, and agree on the economy.
regel-ia-30-avtalt = The engagement is stated, and the parties agree on the economy.
regel-ia-30-okonomi-apen = The parties do not agree on the economy yet.
regel-ia-30-ukjent = It is not stated how the doctor is engaged, or whether the parties agree on the economy.

## IA-31

regel-ia-31-tittel = Can be combined with an ALIS agreement
regel-ia-31-gjengivelse-1 = A doctor can have both an introduction agreement and an ALIS agreement. Introduction agreements without an ALIS agreement come first.
regel-ia-31-knyttet = The agreement is tied to an ALIS agreement. That is allowed.
regel-ia-31-ikke-knyttet = The agreement is not tied to an ALIS agreement.
regel-ia-31-ukjent = It is not stated whether the agreement is tied to an ALIS agreement.

## IA-32

regel-ia-32-tittel = No money comes with it
regel-ia-32-gjengivelse-1 = The first letter mentions no money for the municipalities. Here the next letter is used, which says that nothing is set aside.
regel-ia-32-gjengivelse-2 = The municipalities get no money of their own. What is set aside covers the costs of the National Insurance Scheme. That the GPs keep their capitation grant stands on alis.no.
regel-ia-32-alltid = No money comes with the agreement. The GPs keep their whole capitation grant.

## IA-33

regel-ia-33-tittel = The GPs give supervision
regel-ia-33-gjengivelse-1 = Normally it is the GPs in the agreement who give supervision.
regel-ia-33-gjengivelse-2 = The supervision preferably comes from the GPs who give patients.
regel-ia-33-alle = { $fastleger ->
    [one] The GP in the agreement gives supervision.
   *[other] All { $fastleger } GPs in the agreement give supervision.
}
regel-ia-33-noen = { $med_supervisjon } of { $fastleger } GPs in the agreement give supervision. That is enough.
regel-ia-33-ingen = No GP in the agreement gives supervision. The advice is that they do.
regel-ia-33-ukjent = It is not stated whether the GPs in the agreement give supervision.

## IA-34

regel-ia-34-tittel = A GP can be the supervisor
regel-ia-34-gjengivelse-1 = Normally one of the GPs should be able to be supervisor in the whole specialisation, if that suits. This is read as one of them being a specialist.
regel-ia-34-gjengivelse-2 = A GP in the agreement who is an approved specialist can be supervisor when that suits.
regel-ia-34-kan = { $spesialister ->
    [one] One GP in the agreement is an approved specialist and can be supervisor.
   *[other] { $spesialister } GPs in the agreement are approved specialists and can be supervisor.
}
regel-ia-34-ingen = No GP in the agreement is an approved specialist. The advice is that one of them can be supervisor.
regel-ia-34-ukjent = It is not stated whether any of the GPs is an approved specialist.

## IA-35

regel-ia-35-tittel = The GPs have refund right
regel-ia-35-gjengivelse-1 = The source describes the scheme as it is from 2022: The doctor works on the same list as GPs with the right to refunds from the National Insurance Scheme. It is used for the time before as well.
regel-ia-35-gjengivelse-2 = The agreement lets the doctor and GPs with the right to refunds work on the same list at the same time.
regel-ia-35-alle = { $fastleger ->
    [0] The agreement has no GP without refund right.
    [one] The GP in the agreement has refund right.
   *[other] All { $fastleger } GPs in the agreement have refund right.
}
regel-ia-35-noen-uten = At least one GP in the agreement does not have refund right.
regel-ia-35-ukjent = It is not stated whether all GPs have refund right.

## IA-40

regel-ia-40-tittel = No right of appeal
regel-ia-40-gjengivelse-1 = The decision on an application for an introduction agreement does not count as an individual decision (enkeltvedtak) in the sense of the law. The municipality can therefore not appeal. The letter refers to section 28 of the Public Administration Act (forvaltningsloven).
regel-ia-40-alltid = The municipality cannot appeal the decision, because it is not an individual decision (enkeltvedtak) in the sense of the law.

## IA-41

regel-ia-41-tittel = The places are allocated by priority
regel-ia-41-gjengivelse-1 = Applications that meet the purpose and the criteria come first. The letter does not say how this is to be counted, so the method of calculation is an interpretation.
regel-ia-41-gjengivelse-2 = Places for the municipality’s doctors in other general medical work come first. After that, it counts how many doctors permanently employed in such work need to become specialists. Geography and other discretion are possible. The method of calculation is an interpretation. So is the rule that places which are free after the deadline go to the waiting list first, then to applications by when they came.
regel-ia-41-alle = { $rangert ->
    [one] The place that the municipality wants is within the quota of { $rundens_kvote }.
   *[other] All the { $rangert } places that the municipality wants are within the quota of { $rundens_kvote }.
}
regel-ia-41-del = { $innenfor } of { $rangert } places that the municipality wants { $innenfor ->
    [one] is
   *[other] are
} within the quota of { $rundens_kvote }. { $venteliste ->
    [one] One place is
   *[other] { $venteliste } places are
} on the waiting list.
regel-ia-41-venteliste = { $rangert ->
    [one] The place that the municipality wants is not within the quota of { $rundens_kvote }. It is
   *[other] None of the { $rangert } places that the municipality wants are within the quota of { $rundens_kvote }. They are
} on the waiting list.
regel-ia-41-etter-frist-alle = When those ahead have had theirs, there is room for { $rangert ->
    [one] the place
   *[other] all the { $rangert } places
} that the municipality wants within the quota of { $rundens_kvote }.
regel-ia-41-etter-frist-del = { $foran ->
    [0] Nobody is waiting ahead in the queue, and there is
    [one] One place is waiting ahead in the queue, and there is still
   *[other] { $foran } places are waiting ahead in the queue, and there is still
} room for { $innenfor } of { $rangert } places within the quota of { $rundens_kvote }. { $venteliste ->
    [one] One place is
   *[other] { $venteliste } places are
} in the queue.
regel-ia-41-etter-frist-ko = { $foran ->
    [0] No place is free within the quota of { $rundens_kvote }.
    [one] One place is waiting ahead in the queue. Places that become free within the quota of { $rundens_kvote } go there first.
   *[other] { $foran } places are waiting ahead in the queue. Places that become free within the quota of { $rundens_kvote } go there first.
} { $venteliste ->
    [one] The place that the municipality wants is in the queue.
   *[other] The { $venteliste } places that the municipality wants are in the queue.
}

## IA-42

regel-ia-42-tittel = Refund right on a list on a day
regel-ia-42-gjengivelse-1 = An introduction agreement opens for refunds when the doctor in specialisation works on the list of a GP in the agreement. So it does when the GP is at the office on the same day. The letter does not say on which days the right applies. They are an interpretation.
regel-ia-42-gjengivelse-2 = The doctor in specialisation gets refunds for work on a GP’s list on the days when an agreement between them is in force. The GP keeps the same right, also when both work. This is interpretation: The right begins on the day the last one signs, if that is after the first day of the agreement. It rests when the doctor is on full leave. Helfo’s acknowledgement does not decide it.
regel-ia-42-dekket = The doctor has refund right on the list on this day. The GP keeps theirs, also when both work.
regel-ia-42-ingen-avtale = The doctor is not the doctor in specialisation in any introduction agreement. The doctor may have refund right on another ground.
regel-ia-42-utenfor-periode = None of the doctor’s introduction agreements is in force on this day. The doctor may have refund right on another ground.
regel-ia-42-permisjon = The doctor is on full leave on this day. Then the refund right under the agreement rests.
regel-ia-42-ikke-part = The list is not part of any of the doctor’s introduction agreements on this day. The doctor may have refund right on another ground.
