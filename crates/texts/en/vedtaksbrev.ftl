# The letter with the decision on an application: allocation, partial allocation, waiting list or refusal.

## Around the letter

vedtaksbrev-avsender = The Norwegian Directorate of Health
vedtaksbrev-epost = godkjenning@helsedir.no
vedtaksbrev-mottaker = { $kommune } Municipality
vedtaksbrev-etikett-dato = Date
vedtaksbrev-etikett-saksnummer = Case number
vedtaksbrev-etikett-dokumentnummer = Document number
vedtaksbrev-etikett-side = Page
vedtaksbrev-etikett-av = of
vedtaksbrev-metadata-soknad = Your application
vedtaksbrev-metadata-mottatt = Received { $dato }
vedtaksbrev-metadata-utlysning = Call for applications
vedtaksbrev-bunntekst-utkast = The letter has not been approved. Fingerprint of the basis: { $avtrykk }.
vedtaksbrev-bunntekst = The letter has been approved electronically and is sent without a signature. Fingerprint of the basis: { $avtrykk }.
vedtaksbrev-demonstrasjon = Demonstration: The letter is based on invented information and has no effect.
vedtaksbrev-forhandsvisning = Draft: The letter has not been approved or sent.
vedtaksbrev-godkjent-av = Approved by
vedtaksbrev-forberedt-av = Prepared by
vedtaksbrev-vurdert-av = Application assessed by
vedtaksbrev-plassene-prioritert-av = Places prioritised by

## The title

vedtaksbrev-tittel-alle = { $kommune } Municipality is allocated { $tildelt ->
    [one] 1 place
   *[other] { $tildelt } places
} for introduction agreements
vedtaksbrev-tittel-noen = { $kommune } Municipality is allocated { $tildelt } of { $sokt } places for introduction agreements
vedtaksbrev-tittel-venteliste = { $kommune } Municipality is on the waiting list for introduction agreements
vedtaksbrev-tittel-avslag = { $kommune } Municipality is not allocated places for introduction agreements

## The decision

vedtaksbrev-svar-alle = { $tildelt ->
    [one] You are allocated the place you applied for.
   *[other] You are allocated all the { $tildelt } places you applied for.
}
vedtaksbrev-svar-noen = You are allocated { $tildelt } of the { $sokt } places you applied for.
vedtaksbrev-svar-ingen-na = { $sokt ->
    [one] For now, you are not allocated the place you applied for.
   *[other] For now, you are not allocated any of the { $sokt } places you applied for.
}
vedtaksbrev-svar-venteliste = { $sokt ->
    [one] For now, you are not allocated the place you applied for, but it is on the waiting list.
   *[other] For now, you are not allocated any of the { $sokt } places you applied for, but they are on the waiting list.
}
vedtaksbrev-svar-avslag = { $sokt ->
    [0] You are not allocated any places.
    [one] You are not allocated the place you applied for.
   *[other] You are not allocated any of the { $sokt } places you applied for.
}
vedtaksbrev-svar-venter = { $antall ->
    [one] One place is on the waiting list.
   *[other] { $antall } places are on the waiting list.
}
vedtaksbrev-svar-utenfor = { $antall ->
    [one] One place is not considered further.
   *[other] { $antall } places are not considered further.
}
vedtaksbrev-svar-soknaden = The decision concerns the application we received on { $dato }, in the call for applications “{ $utlysning }”.

## What the decision means

vedtaksbrev-betyr = What the places give you
vedtaksbrev-betyr-rett = For each place, the municipality can enter into an introduction agreement (introduksjonsavtale) with a doctor in specialisation in general practice and one or more GPs (fastleger). The doctor can then work on the GPs’ lists at the same time as them, and all of them are entitled to National Insurance refunds (trygderefusjon).
vedtaksbrev-betyr-en-periode = Each place has a limit of two years full time.
vedtaksbrev-betyr-to-perioder = Each place has two periods with a limit of two years full time, one after the other (2 + 2 years).
vedtaksbrev-betyr-start = The time is counted from the date in the agreement, not from this letter.
vedtaksbrev-betyr-penger = The places do not come with funding.
vedtaksbrev-betyr-kilde = The limit and the period follow from { $henvisning }.

## The waiting list

vedtaksbrev-venteliste = The waiting list
vedtaksbrev-venteliste-plass = Place { $plass } in the application is number { $nummer } on the waiting list.
vedtaksbrev-venteliste-flytter = The list follows the same prioritisation as the allocation. When a municipality declines a place, gives it up or has finished with it, the place goes to whoever is first on the list. Before that, we check that the requirements are still met.
vedtaksbrev-venteliste-beskjed = We will write to you when it is your turn. You do not need to apply again to stay on the list.
vedtaksbrev-ko-plass = Place { $plass } in the application has number { $nummer } in the queue.
vedtaksbrev-ko-flytter = The queue is the waiting list of the round, and behind it the applications that came after the deadline, in the order in which they came. When a municipality declines a place, gives it back or has finished with it, the place goes to whoever stands first. Before that we check that the conditions are still met.

## What decided it

vedtaksbrev-avgjorde = What decided your application
vedtaksbrev-avgjorde-prioritering = More places are wanted than are available, so the places have been put in order. These criteria apply, and the first one that separates two places decides:
vedtaksbrev-avgjorde-rom = The places have been put in order. These criteria apply, and the first one that separates two places decides:
vedtaksbrev-avgjorde-etter-fristen = The application came after the deadline, in a call for applications that stays open. Places that are free go first to those on the waiting list, then to the applications in the order in which they came.
vedtaksbrev-avgjorde-avslag = { $antall ->
    [one] Because of this requirement, we cannot allocate places:
   *[other] Because of these requirements, we cannot allocate places:
}
vedtaksbrev-avgjorde-skjonn = We have assessed the application on this basis:
vedtaksbrev-begrunnelse = Our reason: { $begrunnelse }
vedtaksbrev-farre = Why not all the places are included
vedtaksbrev-farre-forklaring = You applied for { $sokt } places. { $antall ->
    [one] 1 place is considered further.
   *[other] { $antall } places are considered further.
}
vedtaksbrev-flyttet = Place { $plass } has been moved from number { $fra } to number { $til } by discretion. Reason: { $begrunnelse }
vedtaksbrev-skjonn = { $antall } places were exactly equal at the limit of the quota, and { $ledig ->
    [one] only 1 of them could be allocated
   *[other] only { $ledig } of them could be allocated
}. The choice was then made by discretion. Reason: { $begrunnelse }

vedtaksbrev-regel = { $regel }: { $tittel }
vedtaksbrev-regel-versjon = { $regel }, { $art }, version { $versjon }
vedtaksbrev-ord-innhold = The source says
vedtaksbrev-ord-verdi = Value
vedtaksbrev-ord-kilde = Source
vedtaksbrev-ord-regel = Rule
vedtaksbrev-regel-status = { $regel }. { $status }: { $betydning }

## The places in the application

vedtaksbrev-plasser = The places in the application
vedtaksbrev-plasser-plass = Place
vedtaksbrev-plasser-formal = Purpose
vedtaksbrev-plasser-kvotient = Quotient
vedtaksbrev-plasser-alis = ALIS agreement
vedtaksbrev-plasser-rang = Order
vedtaksbrev-plasser-svar = Decision
vedtaksbrev-formal-hoved = Main purpose
vedtaksbrev-formal-annet = Other
vedtaksbrev-kvotient = { $behov }/{ $plass }
vedtaksbrev-rang = { $rang } of { $antall }
vedtaksbrev-tildelt = Allocated
vedtaksbrev-venter = Waiting list no. { $nummer }

## Assessments with a reason

vedtaksbrev-vurderinger = Assessments we have given reasons for
vedtaksbrev-vurdering = { $overskrift }.
vedtaksbrev-vurdering-oppgitt = The municipality states: { $overskrift }.
vedtaksbrev-vurdering-hovedformal = In our assessment, { $vurdert } of them { $vurdert ->
    [one] serves
   *[other] serve
} the main purpose.

## The facts

vedtaksbrev-opplysninger = The facts we have used
vedtaksbrev-opplysning-behov = Permanently employed doctors who need to specialise
vedtaksbrev-opplysning-alis = Places linked to an ALIS agreement
vedtaksbrev-opplysning-hovedformal-rettet = { $vurdert } in our assessment ({ $oppgitt } in the application)

## No right of appeal, and what happens next

vedtaksbrev-klage = You cannot appeal the decision
vedtaksbrev-klage-feil = If we have used incorrect information, write to us as soon as possible. We will then look at the case again.
vedtaksbrev-videre = What to do now
vedtaksbrev-videre-avtale = Enter into the agreement using the agreement template from the Norwegian Directorate of Health. The municipality, the doctor and the GPs must all sign it.
vedtaksbrev-videre-kandidat = You can use the places to recruit, even before you have found a doctor.
vedtaksbrev-videre-svar = Tell us by { $dato } whether you accept the places. Sign in to Hjemmel, select Places and answer for each place. If you need more time, write to us before the deadline.
vedtaksbrev-videre-svar-utkast = The deadline for answering is set when the letter is approved. Sign in to Hjemmel, select Places and answer for each place.
vedtaksbrev-videre-takk-nei = Decline places you do not want to use. They go to whoever is first on the waiting list.
vedtaksbrev-videre-vent = You do not need to do anything to stay on the waiting list. Write to us if you no longer want a place.
vedtaksbrev-videre-sok-igjen-apen = You can apply again when the requirements are met. The call for applications stays open as long as places are available.
vedtaksbrev-videre-sok-igjen = You can apply again in the next call for applications, when the requirements are met.
vedtaksbrev-kontakt = Questions? Write to { $epost } and give document number { $dokument }. Your regional ALIS office gives advice on the agreement, the training plan and the supervision.
