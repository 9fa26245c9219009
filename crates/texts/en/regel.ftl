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

## IA-24

regel-ia-24-tittel = Large enough patient base
regel-ia-24-gjengivelse-1 = Around 800 patients are enough for the doctor to reach the learning objectives and have a reasonable income. The number is not a requirement, but it counts when places are allocated.
regel-ia-24-gjengivelse-2 = The doctor should have patients from several GPs at the practice, and at least 800 in total. The learning objectives can then be reached.
regel-ia-24-nok = The patient base is { $pasientgrunnlag }. At least { $pasientgrunnlag_minst } is recommended.
regel-ia-24-for-lite = The patient base is { $pasientgrunnlag }, below the recommended { $pasientgrunnlag_minst }. This is advice, so the municipality can still be allocated places if a case worker gives a reason.
regel-ia-24-ukjent = The patient base is not stated. At least { $pasientgrunnlag_minst } is recommended.

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
regel-ia-41-etter-frist-alle = { $foran ->
    [0] Nobody is waiting for a place, and there is
    [one] One place is waiting ahead in the queue, and there is still
   *[other] { $foran } places are waiting ahead in the queue, and there is still
} room for { $rangert ->
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
    [one] One place is waiting ahead in the queue. The places that are free within the quota of { $rundens_kvote } go there first.
   *[other] { $foran } places are waiting ahead in the queue. The places that are free within the quota of { $rundens_kvote } go there first.
} { $venteliste ->
    [one] The place that the municipality wants is in the queue.
   *[other] The { $venteliste } places that the municipality wants are in the queue.
}
