# A verdict as a heading: what the rule says of this application. If there is no heading, the title of the rule
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
overskrift-ia-24-nok = The patient base is { $pasientgrunnlag }
overskrift-ia-24-for-lite = The patient base is { $pasientgrunnlag }, below the recommended { $pasientgrunnlag_minst }
overskrift-ia-24-ukjent = The patient base is not stated
overskrift-ia-41-alle = All the places are within the quota
overskrift-ia-41-del = { $innenfor } of { $rangert } places { $innenfor ->
    [one] is
   *[other] are
} within the quota
overskrift-ia-41-venteliste = No places are within the quota
overskrift-ia-41-etter-frist-alle = There is room for all the places behind those who are waiting
overskrift-ia-41-etter-frist-del = There is room for { $innenfor } of { $rangert } places behind those who are waiting
overskrift-ia-41-etter-frist-ko = The places that are free go to those who have waited longest
