# The summary: the application as it will be, before it is sent.

oppsummering-tittel = Check and send
oppsummering-ingress = This is the application as the Norwegian Directorate of Health will receive it.
oppsummering-brev-tittel = Application for introduction agreements
oppsummering-brev-fra = From { $kommune } Municipality
oppsummering-brev-til = To the Norwegian Directorate of Health
oppsummering-brev-innledning = { $antall ->
    [one] { $kommune } Municipality is applying for 1 introduction agreement in the call for applications “{ $utlysning }”.
   *[other] { $kommune } Municipality is applying for { $antall } introduction agreements in the call for applications “{ $utlysning }”.
}
oppsummering-brev-innledning-uten = { $kommune } Municipality is applying for introduction agreements in the call for applications “{ $utlysning }”. The number is missing.
oppsummering-endre = Change
oppsummering-endre-navn = Change step { $steg }: { $navn }
oppsummering-fra-registeret = From the register
oppsummering-mangler-svar = Not filled in
oppsummering-valgfritt = Not stated
oppsummering-kan-ikke-leses = { $tekst } (must be corrected)

## The answers, with names as in a letter

oppsummering-svar-utdanningsvirksomhet = Training establishment
oppsummering-svar-antall = Agreements applied for
oppsummering-svar-antall-hovedformal = Of these: doctors in other general medical work
oppsummering-svar-behov = Permanently employed doctors in other general medical work who need to specialise
oppsummering-svar-arbeid = Other general medical work
oppsummering-svar-annet-arbeid = Description of other work
oppsummering-svar-perioder = Periods
oppsummering-svar-stillingsandel = Planned position
oppsummering-svar-antall-knyttet-til-alis = Places linked to an ALIS agreement
oppsummering-svar-pasientgrunnlag = Patient base

## Before you send

oppsummering-rett = { $antall ->
    [one] One thing must be in place before the application can be sent
   *[other] { $antall } things must be in place before the application can be sent
}
oppsummering-klar = Everything that is required has been filled in.
oppsummering-ikke-klar = { $antall ->
    [one] One thing must be in place before the application can be sent. It is at the top of the page.
   *[other] { $antall } things must be in place before the application can be sent. They are at the top of the page.
}
oppsummering-hindrer-tittel = As the application stands, it cannot be allocated places
oppsummering-hindrer = { $antall ->
    [one] This requirement is not met:
   *[other] These requirements are not met:
}
oppsummering-hindrer-likevel = You can still send the application. You will then get a decision with a reason.
oppsummering-send-navn = Send the application
oppsummering-send = Send the application
oppsummering-send-forklaring = You can change or withdraw the application until the deadline passes.
oppsummering-siste-frist = The deadline is { $dato }.
oppsummering-siste-frist-dager = { $dager ->
    [0] The deadline is { $dato }. That is today.
    [one] The deadline is { $dato }. There is 1 day left.
   *[other] The deadline is { $dato }. There are { $dager } days left.
}
oppsummering-vurderinger = How the application stands against the rules
oppsummering-vurderinger-ingress = The verdicts if you send now. The case worker sees the same ones, and decides what must be assessed.
oppsummering-feil-tittel = The application was not sent
