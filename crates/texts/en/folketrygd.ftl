# What the agreements cost the national insurance: the estimates, and the report to the ministry.

folketrygd-tittel = What the agreements cost the national insurance
folketrygd-ingress = When a doctor in specialisation works on a GP's list, the national insurance refunds both. Here we work out what that costs per full-time year of agreement: the refunds to the doctors in specialisation, and the change for the GPs who give up patients. The ministry has estimated { $anslag } per agreement and calls the estimate very uncertain.
folketrygd-departementet = Ministry of Health and Care Services

## Key figures

folketrygd-siste = The latest estimate is for { $ar }
folketrygd-tall-kostnad = Cost per full-time year
folketrygd-tall-intervall = 95% interval
folketrygd-tall-intervall-verdi = { $fra } to { $til }
folketrygd-tall-anslag = The ministry's estimate
folketrygd-tall-forslag = Proposed quota
folketrygd-tall-forslag-verdi = { $antall ->
    [one] 1 agreement
   *[other] { $antall } agreements
}
folketrygd-tall-ingen = Cannot be worked out
folketrygd-se = See the whole estimate

## The list

folketrygd-alle = All estimates
folketrygd-kolonne-ar = Year
folketrygd-kolonne-tidspunkt = Worked out
folketrygd-kolonne-av = By
folketrygd-tom = No estimates yet
folketrygd-tom-beregner = Upload a file of refunds in the form below. Hjemmel fetches the agreements itself.
folketrygd-tom-leser = Helfo and case workers in the Directorate of Health upload a file of refunds. When that is done, the estimate stands here.

## The form

folketrygd-ny = New estimate
folketrygd-ny-forklaring = The file should have one row per doctor and month, for the year and for the year before. Include doctors without an agreement too: they show how refunds have changed otherwise. It must hold nothing about patients.
folketrygd-ny-avtaler = { $antall ->
    [0] No agreements are registered yet, so there are no full-time years to divide by.
    [one] The estimate uses the one agreement that is registered.
   *[other] The estimate uses the { $antall } agreements that are registered.
}
folketrygd-felt-fil = File of refunds
folketrygd-felt-fil-hjelp = CSV or Parquet, at most { $mb } MB. CSV may be compressed with gzip or Zstandard. The columns are hpr, maned (YYYY-MM) and belop_ore, and no others.
folketrygd-felt-fil-igjen = The browser does not remember which file you chose. Choose it again.
folketrygd-felt-ar = Year
folketrygd-felt-bevilgning = Appropriation in kroner
folketrygd-felt-bevilgning-hjelp = Used to work out how many agreements the money pays for. For 2022, { $belop } was proposed.
folketrygd-regn-ut = Work it out
folketrygd-feil-fil = Choose a file.
folketrygd-feil-fil-stor = The file is larger than { $mb } MB. Compress it, or include only the two years to be compared.
folketrygd-feil-ar = Write a year from { $fra } to { $til }.
folketrygd-feil-bevilgning = Write the appropriation in whole kroner, for example { $eksempel }.
folketrygd-feil-belop = The amounts in the file are too large to be worked with. Check that they are in øre.
folketrygd-feil-ingen-refusjoner = Doctors worked under agreements in { $ar }, but the file has no refunds to them that year. Check the year and the file.

## Deadlines from the ministry

folketrygd-frister = Deadlines from the ministry
folketrygd-frister-tabell = Open assignments that concern the cost to the national insurance
folketrygd-frister-mottaker = Receiver
folketrygd-frister-ingen = No open assignment concerns the cost to the national insurance.
folketrygd-frister-registrer = Register an assignment with a deadline
folketrygd-frister-alle = See the assignments

## One estimate

folketrygd-en-tittel = What the agreements cost the national insurance in { $ar }
folketrygd-kvittert = The estimate is saved.
folketrygd-svar = A full-time year of agreement cost the national insurance { $kostnad } in { $ar }. A 95% interval goes from { $fra } to { $til }.
folketrygd-svar-innenfor = The ministry's estimate of { $anslag } lies within the interval. So the figures give no reason to say that it is wrong.
folketrygd-svar-over = The ministry's estimate of { $anslag } lies above the interval. So the agreements seem to cost less than estimated.
folketrygd-svar-under = The ministry's estimate of { $anslag } lies below the interval. So the agreements seem to cost more than estimated.
folketrygd-svar-fa = { $antall ->
    [one] There is only one agreement to go by. Then the interval shows no uncertainty, and cannot be used.
   *[other] There are only { $antall } agreements to go by. Then the interval tends to be too narrow.
}
folketrygd-svar-ingen = Nobody worked under an agreement in { $ar }, so there are no full-time years to divide by. The cost cannot be worked out.
folketrygd-figur = The cost beside the ministry's estimate
folketrygd-figur-beskrivelse = The cost worked out is { $kostnad }, with a 95% interval from { $fra } to { $til }. The ministry's estimate is { $anslag }.
folketrygd-figur-kostnad = Cost worked out: { $kostnad }
folketrygd-figur-intervall = 95% interval: { $fra } to { $til }
folketrygd-figur-anslag = The ministry's estimate: { $anslag }

## The proposed quota

folketrygd-forslag = Proposed quota
folketrygd-forslag-antall = { $antall ->
    [0] { $bevilgning } does not pay for a single agreement when each costs { $kostnad }.
    [one] { $bevilgning } pays for one whole agreement when each costs { $kostnad }.
   *[other] { $bevilgning } pays for { $antall } whole agreements when each costs { $kostnad }.
}
folketrygd-forslag-spenn = At the dearest end of the interval the money pays for { $faerrest }, at the cheapest for { $flest }.
folketrygd-forslag-bare = This is a proposal to the ministry, not a new quota. The quota is { $kvote } agreements until the ministry sets another.
folketrygd-forslag-ikke-over-null = The cost is not above zero. Then no quota can be proposed.
folketrygd-forslag-ingen-arsverk = Without a cost no quota can be proposed.

## The calculation

folketrygd-steg = How the figure was worked out
folketrygd-steg-lis = The refunds to the doctors in specialisation, in the months when the agreements were active: { $belop }.
folketrygd-steg-endring = The change in the refunds to the GPs who gave up patients, beyond the trend among doctors without an agreement: { $belop }.
folketrygd-steg-sum = { $lis } plus { $endring } is { $sum }.
folketrygd-steg-arsverk = The doctors worked { $fulle } days of a full position. Divided by { $dager } days of the year, that is { $arsverk } full-time years.
folketrygd-steg-deling = { $sum } divided by { $fulle } and multiplied by { $dager } is { $kostnad } per full-time year.
folketrygd-steg-deling-ingen = Nothing can be divided by zero full-time years, so there is no cost per full-time year.
folketrygd-steg-intervall = The interval comes from drawing the agreements anew 2,000 times, with replacement, and working out the cost each time. The lowest and the highest 2.5 per cent are left out. The draws are the same every time.
folketrygd-steg-avrunding = Everything is worked out in exact fractions and rounded to whole øre at the end. So it may differ by a few øre when you check it by hand. Elsewhere on the page amounts are in whole kroner.
folketrygd-steg-avrunding-rapport = It is worked out in exact fractions and rounded at the end, so it may differ by a few øre when checked by hand. Elsewhere in the report amounts are in whole kroner.

## The trend

folketrygd-trend = The trend among doctors without an agreement
folketrygd-trend-forklaring = The change for the GPs is measured against doctors who were in no agreement since the same month a year before, and who had refunds in both months.
folketrygd-trend-kort = The trend among doctors without an agreement was from { $lavest } to { $hoyest } in the months compared. It rests on { $faerrest } to { $flest } doctors. The figures of each month are in the workbook.
folketrygd-trend-ingen = No GP could be compared, so no trend is needed.
folketrygd-trend-maned = Month
folketrygd-trend-leger = Doctors without an agreement
folketrygd-trend-for = Refunds a year before
folketrygd-trend-na = Refunds in the month
folketrygd-trend-endring = Trend

## Agreement by agreement

folketrygd-avtaler = Agreement by agreement
folketrygd-avtaler-forklaring = What each agreement adds, and what the cost of a full-time year would be without it. The doctors are not named.
folketrygd-avtaler-ingen = No agreements were active in { $ar }.
folketrygd-avtaler-tyngst = Agreement { $nummer } in { $kommune } moves the estimate most: without it, it would be { $uten }.
folketrygd-avtaler-merke = Moves it most
folketrygd-avtaler-avtale = Agreement
folketrygd-avtaler-kommune = Municipality
folketrygd-avtaler-lis = Refunds to doctor in specialisation
folketrygd-avtaler-endring = Change for the GPs
folketrygd-avtaler-arsverk = Full-time years
folketrygd-avtaler-uten = Estimate without it
folketrygd-avtaler-ingen-andre = Nobody else worked
folketrygd-avtaler-i-alt = In all
folketrygd-avtaler-avrunding = The amounts are rounded one by one, so the sum may differ slightly.

## What is left out

folketrygd-utelatt = What is left out, and what should be checked
folketrygd-utelatt-antall = { $antall ->
    [0] No months are left out: all GPs had refunds in the same month a year before.
    [one] One month of a GP is left out, since the GP had no row in the same month a year before.
   *[other] { $antall } months of GPs are left out, since the GP had no row in the same month a year before.
}
folketrygd-negative = { $antall ->
    [one] One row of the file has a negative amount. It is counted as it stands. Check that it is right.
   *[other] { $antall } rows of the file have negative amounts. They are counted as they stand. Check that they are right.
}

## The assumptions

folketrygd-forutsetning = What the estimate assumes
folketrygd-forutsetning-likt = Without the agreements, the refunds to the GPs would have followed those of doctors without an agreement. The method is called “difference in differences”. The figures cannot show whether the assumption holds.
folketrygd-forutsetning-for = If the GP had given up patients the year before as well, the comparison shows only what has come since. Then the cost may be estimated too high.
folketrygd-forutsetning-maned = A month counts when the agreement is active on at least one day of it. If the doctor has no row for the month, the refund is zero. A month counts once for each doctor, also when the doctor is in several agreements.
folketrygd-forutsetning-permisjon = Leave is not work and does not count towards full-time years. Refunds in a month with leave count all the same.
folketrygd-forutsetning-fa = Agreements that are few and unlike make the estimate uncertain. With fewer than ten, the interval itself is little to rely on. The figure is not an account.
folketrygd-forutsetning-tolkning = The ministry's letter does not say how the cost is to be worked out. The method is our interpretation.

## What it rests on

folketrygd-grunnlag = What the estimate rests on
folketrygd-grunnlag-oppdrag = The assignment
folketrygd-grunnlag-fil = File
folketrygd-grunnlag-rader = Rows in the file
folketrygd-grunnlag-sha256 = Fingerprint of the file (SHA-256)
folketrygd-grunnlag-avtaler = The agreements
folketrygd-grunnlag-avtaler-verdi = { $antall } active in { $ar }, as they were registered after message no. { $melding } to Helfo
folketrygd-grunnlag-av = Worked out by
folketrygd-grunnlag-av-verdi = { $navn } ({ $rolle }), { $tidspunkt }
folketrygd-grunnlag-nummer = Number of the report
folketrygd-grunnlag-avtrykk = Fingerprint of the estimate (SHA-256)

## The report

folketrygd-rapport = Report to the ministry
folketrygd-rapport-forklaring = The report is in Norwegian or English after the language you have chosen, and is the same every time it is downloaded.
folketrygd-rapport-pdf = Download the report (PDF)
folketrygd-rapport-xlsx = Download the figures (Excel)
folketrygd-rapport-besvar = Register the answer to “{ $tittel }”, due { $frist }
folketrygd-rapport-tittel = What the introduction agreements cost the national insurance in { $ar }
folketrygd-rapport-ar = Concerns
folketrygd-rapport-kilder = Sources
folketrygd-rapport-kilde = The assignment
folketrygd-rapport-kilde-setning = The ministry estimates the cost to the national insurance at { $anslag } per agreement, calls the estimate very uncertain and asks the directorate to assess it from accounts of refunds.
folketrygd-rapport-kilde-dokument = Document
folketrygd-rapport-kilde-punkt = Point
folketrygd-rapport-kilde-datert = Dated
folketrygd-rapport-bunntekst = Fingerprint of the estimate: { $avtrykk }
folketrygd-rapport-sammendrag = { $svar } { $bevilgning } pays for { $antall ->
    [one] one whole agreement
   *[other] { $antall } whole agreements
}. That is a proposal, not a new quota.
folketrygd-rapport-referanse = Report { $nummer }: what the introduction agreements cost the national insurance in { $ar }
folketrygd-ark-tallene = Figures
folketrygd-ark-avtaler = Agreements
folketrygd-ark-trend = Trend
folketrygd-ark-opplysning = Item
folketrygd-ark-verdi = Value
folketrygd-ark-intervall-fra = 95% interval, from
folketrygd-ark-intervall-til = 95% interval, to
folketrygd-ark-sum = Refunds and change in all
folketrygd-ark-bevilgning = Appropriation
folketrygd-ark-fulle = Days of a full position
folketrygd-ark-dager = Days of the year
folketrygd-ark-utelatt = Months of GPs left out
folketrygd-ark-negative = Rows with negative amounts
folketrygd-ark-kommunenummer = Municipality number
folketrygd-ark-trend-prosent = Trend in per cent
