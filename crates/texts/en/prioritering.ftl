# Prioritisation: who is allocated the places when more are wanted than there is room for.

prioritering-tittel = Prioritisation, { $utlysning }
prioritering-andre-runder = Other calls for applications
prioritering-ingen-utlysning = No call for applications has started
prioritering-ingen-utlysning-hvordan = The list appears here when a call for applications has been announced and the municipalities have applied.
prioritering-tom = No places to prioritise
prioritering-tom-hvordan = The list appears here when applications have been received.
prioritering-last-ned-xlsx = Download (XLSX)
prioritering-last-ned-csv = Download (CSV)
prioritering-plass = { $kommune }, place{"\u00A0"}{ $plass }
prioritering-plass-fylke = { $kommune }, place{"\u00A0"}{ $plass } ({ $fylke })

## State

prioritering-tilstand-apen = Not decided
prioritering-tilstand-klar = Ready for approval
prioritering-tilstand-foreslatt = Sent for approval
prioritering-tilstand-vedtatt = Decided
prioritering-tilstand-prove = Trial

## Facts below the title

prioritering-soknader = Applications
prioritering-onskede = Places wanted
prioritering-kvote = Quota
prioritering-ledige = To allocate now
prioritering-flyttet = Moved
prioritering-ma-avgjores = Must be decided
prioritering-avgjort-ved-skjonn = Decided by discretion
prioritering-ma-avgjores-verdi = { $ledig } of { $antall } equal places
prioritering-ma-avgjores-ingen = No equal places
prioritering-frist = Application deadline
prioritering-uvurdert = Not assessed
prioritering-hvorfor = Why?

## Messages

prioritering-kvittert-valgt = The choice has been saved.
prioritering-kvittert-flyttet = The place has been moved.
prioritering-kvittert-angret = The move has been undone.
prioritering-kvittert-sendt = The prioritisation has been sent for approval, with a proposed decision for each application.
prioritering-konflikt-tittel = Someone else has changed the prioritisation
prioritering-konflikt = Nothing has been overwritten. What you wrote is still there. The list shows how it stands now. Check it and try again.
prioritering-last-tittel = The prioritisation cannot be changed now
prioritering-last = It has been sent for approval. What you wrote has not been saved. Copy what you want to keep:
prioritering-tilbake-tittel = Sent back by { $navn } on { $tidspunkt }
prioritering-apnet-tittel = Reopened on { $tidspunkt }
prioritering-apnet = A proposed decision lapsed because something it is based on was changed. Check the list and send it again.
prioritering-foreslatt = Sent for approval by { $navn } on { $tidspunkt }. The list cannot be changed while it awaits approval. If something must be changed, the approver can send it back.
prioritering-vedtatt = Decided on { $tidspunkt }. The prioritisation was sent for approval by { $navn } on { $sendt }. The list is final.
prioritering-til-attestering = Go to approval

## Try out

prioritering-prov-tittel = Try it out. The current list does not change.
prioritering-prov-aktiv-tittel = This is a trial. The current list has not changed.
prioritering-prov-tilbake = Back to the current list
prioritering-prov-kvote = Quota
prioritering-prov-kvote-feil = Enter a whole number from 0 to { $hoyst }
prioritering-prov-rekkefolge = Order of criteria
prioritering-kriterium-formal = Main purpose first
prioritering-kriterium-behov = Largest need quotient
prioritering-kriterium-alis = Not linked to ALIS
prioritering-prov-kriterium = { $nummer }. { $kriterium }
prioritering-prov-opp = Move up: { $kriterium }
prioritering-prov-ned = Move down: { $kriterium }
prioritering-prov-kostnad = Cost per agreement
prioritering-prov-kostnad-feil = Enter an amount in kroner, for example 500 000 kr
prioritering-prov-regn-ut = Calculate
prioritering-prov-viser-gjeldende = Showing the current list. Estimated cost:
prioritering-prov-viser-prove = Showing the trial. Estimated cost:
prioritering-prov-regnestykke = { $antall } × { $kostnad } = { $sum }.
prioritering-prov-for-stort = The amount is too large to calculate.
prioritering-prov-bevilgning = The proposed appropriation of { $bevilgning } is enough for { $antall ->
    [one] 1 agreement
   *[other] { $antall } agreements
}.
prioritering-prov-endring = Compared with the current list: { $inn ->
    [one] 1 place comes within the quota
   *[other] { $inn } places come within the quota
}, { $ut ->
    [one] 1 falls outside
   *[other] { $ut } fall outside
}.
prioritering-prov-uendret = The trial gives the same places as the current list.

## The list

prioritering-liste = The list
prioritering-liste-navn = Places wanted, numbers { $fra } to { $til } of { $antall }
prioritering-endelig = Final
prioritering-beregnet = Calculated
prioritering-kommune = Municipality
prioritering-formal = Purpose
prioritering-kvotient = Quotient
prioritering-kvotient-forklaring = Need quotient: permanently employed doctors who need to specialise, divided by the number of the place
prioritering-alis = ALIS
prioritering-merknad = Note
prioritering-hoved = Main
prioritering-annet = Other
prioritering-smal = { $formal }{ $alis ->
    [ja] , ALIS
   *[nei] {""}
} · calculated { $beregnet }
prioritering-smal-hoved = Main purpose
prioritering-smal-annet = Other purpose
prioritering-flyttet-opp = Moved { $antall ->
    [one] 1 place
   *[other] { $antall } places
} up
prioritering-flyttet-ned = Moved { $antall ->
    [one] 1 place
   *[other] { $antall } places
} down
prioritering-flyttet-likt = Moved, same number
prioritering-flyttet-av = { $navn }, { $dato }
prioritering-valgt = Chosen by discretion
prioritering-ikke-valgt = Not chosen by discretion
prioritering-ikke-vurdert = Not assessed
prioritering-flytt = Move
prioritering-kutt = The quota of { $kvote } ends here
prioritering-kutt-ledige = End of the available places ({ $ledige })
prioritering-kutt-under = Below the line: waiting list
prioritering-kutt-alle = All places wanted are within the quota. { $ledige ->
    [0] No places are left over.
    [one] 1 place is left over.
   *[other] { $ledige } places are left over.
}
prioritering-vis-innenfor = Show numbers { $fra } to { $til }: { felles-antall-plasser }, all within the quota
prioritering-vis-venteliste = Show numbers { $fra } to { $til }: { felles-antall-plasser } on the waiting list

## Equal places

prioritering-likt-tittel = { $antall } places are equal. { $ledig ->
    [one] 1 can be allocated.
   *[other] { $ledig } can be allocated.
} Must be decided by discretion.
prioritering-likt-se-pa = Look at geography and patient base.
prioritering-likt-pasienter = Patient base { $antall }
prioritering-likt-pasienter-ukjent = Patient base not stated
prioritering-likt-fylke = { $antall } within the quota in { $fylke }
prioritering-likt-velg = Select
prioritering-likt-velg-plass = { $kommune }, place{"\u00A0"}{ $plass }
prioritering-likt-begrunnelse = Reason for the choice
prioritering-likt-begrunnelse-hjelp = The municipalities will read this. Say what separates the places.
prioritering-likt-lagre = Save the choice
prioritering-likt-avbryt = Keep the choice as it is
prioritering-likt-hvorfor = Why are they equal?
prioritering-likt-forklaring = All { $antall } { $deler }. So a person decides.
prioritering-likt-del-formal-hoved = serve the main purpose
prioritering-likt-del-formal-annet = have another purpose
prioritering-likt-del-behov = have the same need quotient
prioritering-likt-del-alis-fri = are not linked to an ALIS agreement
prioritering-likt-del-alis-knyttet = are linked to an ALIS agreement
prioritering-likt-og = { $forst } and { $sist }
prioritering-likt-opplysninger = Facts
prioritering-likt-avgjort = The choice between equal places
prioritering-likt-avgjort-av = { $ledig } of { $antall } equal places { $ledig ->
    [one] was
   *[other] were
} chosen by { $navn } on { $tidspunkt }.
prioritering-likt-velg-pa-nytt = Choose again
prioritering-regel = { $regel }, { $art }, version { $versjon }.

## Errors

prioritering-feil-begrunnelse = Enter a reason
prioritering-feil-begrunnelse-lang = The reason is too long. Shorten it to { $hoyst } characters or fewer
prioritering-feil-ukjent-plass = Select a place that is in the prioritisation
prioritering-feil-ikke-flyttet = The place has not been moved, so there is nothing to undo
prioritering-feil-posisjon = Enter a number from 1 to { $hoyst }
prioritering-feil-ingen-like = No places are equal now, so there is nothing to choose between
prioritering-feil-antall = Select exactly { $antall } of the equal places
prioritering-feil-uvurdert = { $antall ->
    [one] One application has not been assessed
   *[other] { $antall } applications have not been assessed
}
prioritering-feil-uavgjort = Choose between the { $antall } equal places and give a reason for the choice
prioritering-feil-for-fristen = The application deadline { $dato } has not passed. Send the prioritisation the day after or later
prioritering-feil-uten-soknader = There are no applications to decide

## Moving

prioritering-flytt-tittel = Move a place
prioritering-flytt-ingress = The place gets the number you enter, and the others move up or down. The calculated order is always shown beside it.
prioritering-flytt-plass = Place
prioritering-flytt-velg = Select a place
prioritering-flytt-valg = { $kommune }, place{"\u00A0"}{ $plass } ({ $fylke }), now number { $nummer }
prioritering-flytt-til = New number
prioritering-flytt-til-hjelp = From 1 to { $antall }. Number { $grense } is the last one within the quota.
prioritering-flytt-til-hjelp-alle = From 1 to { $antall }. All are within the quota.
prioritering-flytt-begrunnelse = Reason
prioritering-flytt-begrunnelse-hjelp = The municipalities will read this. Say what carries more weight than the criteria, for example geography.
prioritering-flytt-lagre = Move the place
prioritering-flytt-avbryt = Back to the list
prioritering-flyttinger = Moved places
prioritering-angre = Undo the move

## Overview

prioritering-oversikt = Overview
prioritering-etter-fylke = By county
prioritering-fylke = County
prioritering-plasser-etter-fylke = Places by county
prioritering-kvote-hvorfor = Why is the quota { $kvote }?
prioritering-kvote-forklaring = The Ministry has set the number.
prioritering-kvote-egen = The call for applications has a quota of { $kvote }, not { $verdi }, which is the value of the parameter on the day of the announcement.
prioritering-kvote-regnestykke = { $bevilgning } divided by { $kostnad } gives { $antall } whole agreements. The calculation is an interpretation of where the number comes from.
prioritering-kvote-brukt = Already allocated: { $tildelt } of { $kvote }. That leaves { $ledige } to allocate now.
prioritering-historikk = History

## The decision

prioritering-beslutning = Decision
prioritering-ikke-klar = Not ready for approval.
prioritering-klar = Ready for approval.
prioritering-gjenstar = Still to do:
prioritering-gjenstar-velg = select { $ledig } of { $antall } equal places and give a reason for the choice
prioritering-gjenstar-vurder = { $antall ->
    [one] assess 1 application
   *[other] assess { $antall } applications
}
prioritering-gjenstar-frist = the application deadline { $dato } must have passed
prioritering-gjenstar-soknader = no applications have been received
prioritering-klar-forklaring = { $antall ->
    [one] 1 proposed decision will be made
   *[other] { $antall } proposed decisions will be made
} when you send.
prioritering-send = Send for approval
prioritering-bare-les = The case workers prioritise. You can read and try things out.

## The file

prioritering-fil-navn = prioritering
prioritering-fil-ark = Prioritisation
prioritering-fil-kommunenummer = Municipality number
prioritering-fil-plass = Place
prioritering-fil-saksnummer = Case number
prioritering-fil-fylke = County
prioritering-fil-behov = Need
prioritering-fil-kvotient = { $behov } divided by { $plass }
prioritering-fil-hovedformal = Main purpose
prioritering-fil-knyttet = Linked to an ALIS agreement
prioritering-fil-pasientgrunnlag = Patient base
prioritering-fil-utfall = Outcome
prioritering-fil-innenfor = Within the quota
prioritering-fil-likt = Must be decided by discretion
prioritering-fil-venteliste = Waiting list
prioritering-fil-flyttet-til = Moved to
prioritering-fil-begrunnelse = Reason
prioritering-fil-flyttet-av = Moved by
prioritering-fil-prove = prove
