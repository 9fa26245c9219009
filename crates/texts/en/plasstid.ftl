# The time of a place: what has been used, what is left, and what happens if the plan changes.

plasstid-tittel = How the time has been used
plasstid-periode = Period { $nummer } of { $antall }
plasstid-dager = { $form ->
    [en] { $antall } day
   *[flere] { $antall } days
}
plasstid-lengde = { $maneder ->
    [6] six months
    [12] one year
    [24] two years
    [48] four years
   *[other] { $maneder } months
}
plasstid-avtale = Agreement { $nummer }
plasstid-lege-og-andel = { $lege }, { $andel }
plasstid-fra-til = { $fra } to { $til }
plasstid-etter-2999 = after the year 2999

## When there is nothing to show

plasstid-tom = No agreement yet
plasstid-tom-hvordan = The place holds { $rammetid } in a full position. Time begins to run on the first day of the first agreement.
plasstid-periode-tom = No agreement yet. All the time in this period is left.
plasstid-ikke-signert = No agreement has been signed by everyone yet, so no time has been used. The picture and the figures show what is planned.

## The four figures

plasstid-maal-brukt = Used
plasstid-maal-brukt-av = of { $ramme }, counted in a full position
plasstid-maal-igjen = Left
plasstid-maal-igjen-ved = { $dager } on the calendar at { $andel }
plasstid-maal-igjen-plan = { $dager } on the calendar as planned today
plasstid-maal-siste = Last permitted day
plasstid-maal-siste-etter = { $dager } after the agreed end
plasstid-maal-siste-lik = the same day as the agreed end
plasstid-maal-siste-for = { $dager } before the agreed end
plasstid-maal-slutt = Agreed end
plasstid-maal-slutt-hvem = agreement { $nummer }, { $lege }

## The drawing

plasstid-tegning = Timeline of place { $plass }
plasstid-tegning-periode = Timeline of place { $plass }, period { $nummer }
plasstid-beskriv-avtale = Agreement { $nummer } with { $lege } from { $fra } to { $til }: { $deler }.
plasstid-beskriv-utkast = Agreement { $nummer } with { $lege } from { $fra } to { $til } has not been signed by everyone.
plasstid-beskriv-del = { $andel } from { $fra }
plasstid-beskriv-permisjon = leave from { $fra } to { $til }, working { $andel }
plasstid-beskriv-idag = Today is { $dato }.
plasstid-beskriv-siste = The last permitted day is { $dato }.
plasstid-beskriv-brudd = Days that break a rule: { $dager }.
plasstid-idag = Today
plasstid-idag-dato = Today, { $dato }
plasstid-siste-navn-og-dato = Last permitted day: { $dato }
plasstid-brukt-dager = { $dager } used
plasstid-avtalt-andel = Agreed { $andel }
plasstid-avtalt-dager = { $dager } agreed
plasstid-avtalt = Agreed
plasstid-permisjon-kort = Leave
plasstid-ikke-signert-kort = Not signed
plasstid-minst-til = At least { $minstetid }: to { $dato }
plasstid-minst-til-kort = { $maneder } mo.: { $dato }
plasstid-minst-kort = { $maneder } mo.
plasstid-tegn-brukt = used
plasstid-tegn-avtalt = agreed
plasstid-tegn-forlenges = can be extended
plasstid-tegn-permisjon = leave, does not count
plasstid-tegn-utkast = not signed, uses no time
plasstid-tegn-brudd = breaks a rule
plasstid-maned-1 = Jan
plasstid-maned-2 = Feb
plasstid-maned-3 = Mar
plasstid-maned-4 = Apr
plasstid-maned-5 = May
plasstid-maned-6 = June
plasstid-maned-7 = July
plasstid-maned-8 = Aug
plasstid-maned-9 = Sept
plasstid-maned-10 = Oct
plasstid-maned-11 = Nov
plasstid-maned-12 = Dec
plasstid-maned-og-ar = { $maned } { $ar }
plasstid-forklaring = Height shows the position, area shows the time.
plasstid-grense-ramme = As planned today, the time is used up on { $siste }. The place must in any case be used by { $kalendergrense }, { $kalendertid } after the start, not counting full leave.
plasstid-grense-over = The agreements are over. { $dager } were not used.
plasstid-grense-kalender = The calendar sets the limit: the place can be used for { $kalendertid }, up to and including { $kalendergrense }, not counting full leave.

## What needs attention

plasstid-for-kort = What is left is too short for a new doctor
plasstid-for-kort-tekst = After { $slutt }, { $dager } are left. A new agreement must last at least { $minstetid }, even in the smallest position.
plasstid-for-kort-forleng = { $lege } can use the time up to and including { $siste }.
plasstid-deltid = A new doctor can only be given part-time
plasstid-deltid-tekst = After { $slutt }, { $dager } are left. That is enough for { $minstetid } part-time, but not in a full position.
plasstid-oppbrukt = All the time of the place has been agreed
plasstid-oppbrukt-tekst = The agreements use the whole frame. There is no room for an extension or a new doctor.
plasstid-hvorfor = Why?
plasstid-brudd = The plan breaks a rule
plasstid-brudd-ia-12 = The position of { $lege } is too small from { $fra } to { $til }.
plasstid-brudd-ia-13 = The agreement with { $lege } was entered into for less than { $minstetid }, from { $fra } to { $til }.
plasstid-brudd-ia-14 = There is no more time in the frame from { $fra }. The agreement with { $lege } lasts until { $til }.
plasstid-brudd-ia-15 = It is more than { $kalendertid } since the start, not counting full leave. The days from { $fra } to { $til } are too late.
plasstid-brudd-ia-16 = The agreement with { $lege } shares days with another agreement, from { $fra } to { $til }.

## The figures as a table

plasstid-vis-tabell = Show the figures as a table
plasstid-tabell = The agreements and the time they use
plasstid-kol-avtale = Agreement
plasstid-kol-stilling = Position
plasstid-kol-dager = Days
plasstid-kol-permisjon = Full leave
plasstid-kol-brukt = Uses in all
plasstid-kol-minst = Long enough
plasstid-minst-ja = yes, to { $dato }
plasstid-minst-nei = no, must last to { $dato }
plasstid-andel-fra = { $andel } from { $dato }
plasstid-permisjoner = Leave
plasstid-permisjon-linje = Agreement { $nummer }: { $fra } to { $til }, working { $andel }
plasstid-opphold = Without an agreement
plasstid-opphold-linje = { $fra } to { $til }, { $dager }
plasstid-rammen = The frame
plasstid-brukt-hittil = Used up to and including today
plasstid-avtalt-videre = Agreed from now on
plasstid-igjen-etter = Left after the agreed end
plasstid-siste-kalender = Last day by the calendar

## The calculation

plasstid-vis-utregning = Show the calculation
plasstid-regn-tabell = Each period by itself: days times what counts
plasstid-regn-periode = Period
plasstid-regn-dager = Days
plasstid-regn-teller = Counts
plasstid-regn-brukt = Used
plasstid-regn-permisjon = Agreement { $nummer }, leave
plasstid-regn-opphold = Without an agreement
plasstid-regn-hittil = Used up to and including { $dato }
plasstid-regn-avtalt = Agreed after { $dato }
plasstid-regn-ialt = In all
plasstid-regn-steg-ramme = The frame is { $ramme }: the days of { $rammetid } from { $fra }, in a full position.
plasstid-regn-steg-rest = { $ramme } − { $brukt } = { $rest } left when the agreements end on { $slutt }.
plasstid-regn-steg-deling = { $rest } divided by { $andel } is { $dager } in full on the calendar. The time then lasts up to and including { $siste }.
plasstid-regn-steg-over = From { $dato } the agreements use more than the frame. The last day with room is the day before.
plasstid-regn-steg-kalender = By the calendar: { $kalendertid } from { $fra } are { $dager }. { $permisjon } of full leave are added. The last day is { $kalendergrense }.
plasstid-regn-steg-kalender-uten = By the calendar: { $kalendertid } from { $fra } are { $dager }. The last day is { $kalendergrense }.
plasstid-regn-steg-avgjor-ramme = The frame ends first, so { $siste } is the last permitted day.
plasstid-regn-steg-avgjor-kalender = The calendar ends first, so { $siste } is the last permitted day.
plasstid-regn-regler = The rules:

## Try a change

plasstid-prov = What if the plan changes?
plasstid-prov-valg = What would you like to try?
plasstid-prov-andel = Position
plasstid-prov-permisjon = Leave
plasstid-prov-slutt = Last day
plasstid-prov-prosent = New position in percent
plasstid-prov-prosent-hjelp = At least { $minst }
plasstid-prov-fra = From and including
plasstid-prov-fra-hjelp = From { $fra } to { $til }
plasstid-prov-til = To and including
plasstid-prov-arbeider = Works during the leave, in percent
plasstid-prov-arbeider-hjelp = 0 means full leave
plasstid-prov-permisjon-hjelp = Leave that the law gives a right to. Do not state the reason. Other absence uses time like work.
plasstid-prov-siste = New last day
plasstid-prov-siste-hjelp = The last day is now { $dato }
plasstid-prov-knapp = Try
plasstid-prov-lagres-ikke = Nothing is saved.
plasstid-prov-ingen = No agreement is running now
plasstid-prov-ingen-hvordan = Once an agreement has been signed by everyone, you can try here what a change means for the time.
plasstid-prov-venter = Fill in the fields and choose “Try”. The answer shows how long the place can then be used.
plasstid-prov-rett = Correct the marked fields, and the answer will appear here.
plasstid-svar-andel = At { $andel } from { $fra }, the place can be used until { $siste }
plasstid-svar-permisjon = With leave from { $fra } to { $til }, the place can be used until { $siste }
plasstid-svar-slutt = With { $slutt } as the last day, { $dager } are left
plasstid-svar-tabell = The plan today and the one you are trying
plasstid-svar-tall = Figure
plasstid-svar-idag = Today
plasstid-svar-prove = Try-out
plasstid-svar-stilling = Position from { $dato }
plasstid-svar-arbeider = Works from { $dato }
plasstid-svar-siste = Last permitted day
plasstid-svar-slutten = Agreed end
plasstid-svar-endring = Change
plasstid-svar-senere = { $dager } later
plasstid-svar-tidligere = { $dager } earlier
plasstid-svar-lik = none
plasstid-svar-regler = What the rules say
plasstid-svar-hvorfor = Why { $dato }?
plasstid-svar-navn = The answer
plasstid-svar-bilde = How the time would be used
plasstid-svar-meld = Propose the change
plasstid-svar-stoppes = The change cannot be proposed like this, since a rule is not met.

## Errors in the fields

plasstid-feil-prosent = Write a number from 1 to 100, for example 60
plasstid-feil-arbeider = Write a number from 0 to 100, for example 40
plasstid-feil-arbeider-mye = Write less than the position, which is { $andel }
plasstid-feil-dato = Choose a date, for example { $eksempel }
plasstid-feil-utenfor = The agreement lasts from { $fra } to { $til }. Choose a day within that time
plasstid-feil-rekkefolge = Choose a day that is not before { $fra }
plasstid-feil-overlapp = The doctor is already on leave on these days. Choose other days
plasstid-feil-samme-slutt = { $dato } is already the last day. Choose another day
plasstid-feil-for-tidlig = The agreement begins on { $fra }. Choose that day or a later one
