# The application: the municipality’s task list, the steps of the form, and what can get in the way.

## The task list

soknad-oppgaver-tittel = Tasks
soknad-oppgaver-ingress = The municipality sends one application by the deadline in each call for applications. We do not ask for what we already know.
soknad-oppgaver-ingen = Nothing to apply for now
soknad-oppgaver-ingen-hvordan = New calls for applications appear here and on the home page.
soknad-oppgaver-se-forsiden = See what applies to the municipality
soknad-oppgave-begynn = Start application
soknad-oppgave-fortsett = Continue
soknad-oppgave-se-kladden = View the draft
soknad-oppgave-se-soknaden = View the application
soknad-oppgave-les-svaret = Read the decision
soknad-oppgave-frist = Deadline { $dato }
soknad-oppgave-fristen-ute = The deadline was { $dato }
soknad-oppgave-apner = Opens { $dato }
soknad-oppgave-dager-igjen = { $dager ->
    [0] Today is the last day
    [one] 1 day left
   *[other] { $dager } days left
}
soknad-oppgave-ikke-begynt = Not started. You can apply before you have found a doctor.
soknad-oppgave-ulagret = Started. Nothing has been filled in yet.
soknad-oppgave-kladd = The draft has not been sent. Last saved { $tidspunkt }.
soknad-oppgave-kladd-steg = { $ferdige } of { $antall } steps completed.
soknad-oppgave-for-sent = The draft was not sent before the deadline. It has been kept.
soknad-oppgave-uten-soknad = The municipality did not apply.
soknad-oppgave-kommer = You can start the application when the call for applications opens.
soknad-oppgave-sendt = Sent { $tidspunkt }. Case number { $saksnummer }. The Norwegian Directorate of Health is assessing the application.
soknad-oppgave-avgjort = The decision has been made. Case number { $saksnummer }.

## Around the steps

soknad-etikett = { $utlysning } · { $kommune } Municipality
soknad-tittel-steg = { $tittel } Step { $steg } of { $antall }
soknad-steg-kommunen = The municipality
soknad-steg-legene = The doctors
soknad-steg-plassene = The places
soknad-steg-legekontoret = The GP practice
soknad-steg-oppsummering = Check and send
soknad-sporsmal-kommunen = Is the municipality a training establishment?
soknad-sporsmal-kommunen-kjent = Is this information about the municipality correct?
soknad-sporsmal-legene = Who needs to specialise?
soknad-sporsmal-plassene = How will the places be used?
soknad-sporsmal-legekontoret = How many patients will the doctor have?
soknad-ingress-kommunen = Only municipalities that are registered as training establishments (utdanningsvirksomhet), or have applied to be, can be allocated places.
soknad-ingress-kommunen-kjent = There is nothing to fill in here. This information goes with the application.
soknad-ingress-legene = You can apply before you have found a doctor. State the need as you know it today. The answers can be changed even after the application has been sent.
soknad-ingress-plassene = A period is two years full time. In a smaller position it lasts longer, but no more than four years.
soknad-ingress-legekontoret = The patients come from the lists of the GPs (fastleger) who are part of the agreement.
soknad-neste = Save and continue
soknad-forrige = Previous
soknad-senere = Continue later
soknad-lagres = The draft is saved as you write. You can go on even if something is missing or needs correcting.
soknad-lagres-uten-felt = You can go back and forth between the steps as much as you like.
soknad-frist = Deadline { $dato }
soknad-frist-dager = { $dager ->
    [0] today is the last day
    [one] 1 day left
   *[other] { $dager } days left
}

## What we already know

soknad-vet-tittel = What we already know
soknad-vet-kommune = Municipality
soknad-vet-kommune-verdi = { $navn } ({ $nummer })
soknad-vet-fylke = County
soknad-vet-innbyggere = Population
soknad-vet-innbyggere-verdi = { $antall } on 1 January 2026
soknad-vet-utdanningsvirksomhet = Training establishment
soknad-vet-registrert = Registered
soknad-vet-registrert-dato = Registered { $dato }
soknad-vet-sokt = Has applied for registration
soknad-vet-sokt-dato = Has applied for registration, { $dato }
soknad-vet-nei = Not registered and has not applied
soknad-vet-nei-dato = Not registered and has not applied as of { $dato }
soknad-vet-plasser = Places already held
soknad-vet-plasser-ingen = None
soknad-vet-behov = Doctors who need to specialise
soknad-vet-antall = Places you are applying for
soknad-vet-feil = Is something wrong? Write to { $epost } and we will correct the register. You can go on with the application in the meantime.
soknad-vet-feil-nei = Have you applied to become a training establishment? Write to { $epost } and we will correct the register. You can go on with the application in the meantime.
soknad-epost = godkjenning@helsedir.no

## The questions

soknad-felt-utdanningsvirksomhet = Which of these applies to the municipality?
soknad-felt-utdanningsvirksomhet-hjelp = We ask because the register does not say anything about the municipality yet.
soknad-valg-registrert = The municipality is registered
soknad-valg-registrert-hjelp = Registered as a training establishment under the regulation on specialist training (spesialistforskriften).
soknad-valg-sokt = The municipality has applied to be registered
soknad-valg-sokt-hjelp = That is enough to apply for places.
soknad-valg-nei = Neither
soknad-valg-nei-hjelp = If so, the municipality cannot be allocated places. You can still send the application.

soknad-felt-antall = How many introduction agreements are you applying for?
soknad-felt-antall-hjelp = Each agreement needs one place. Several doctors can use the place, one after another.
soknad-felt-antall-hovedformal = How many of them are for doctors in other general medical work?
soknad-felt-antall-hovedformal-hjelp = For example doctors in nursing homes, the out-of-hours medical service or child health clinics, or doctors you want to recruit there. These places come first. Enter 0 if there are none.
soknad-felt-antall-hovedformal-en = Is the place for a doctor in other general medical work?
soknad-felt-antall-hovedformal-en-hjelp = For example a doctor in a nursing home, the out-of-hours medical service or a child health clinic, or a doctor you want to recruit there. Such places come first.
soknad-valg-ja = Yes
soknad-valg-nei-kort = No
soknad-felt-behov = How many permanently employed doctors in other general medical work need to specialise?
soknad-felt-behov-hjelp = Count all of them, including doctors you are not yet applying for. The number is used to rank the applications.
soknad-felt-arbeid = What other general medical work will the doctors do?
soknad-felt-arbeid-hjelp = Select all that apply. “None” is also an answer.
soknad-arbeid-sykehjem = Nursing home
soknad-arbeid-legevakt = Out-of-hours medical service (legevakt)
soknad-arbeid-helsestasjon = Child health clinic and school health service
soknad-arbeid-annet = Other
soknad-arbeid-ingen = None
soknad-felt-annet-arbeid = What other work?
soknad-felt-annet-arbeid-hjelp = Fill this in only if you have selected “Other”.

soknad-felt-perioder = How many periods do you want?
soknad-felt-perioder-hjelp = Two periods give 2 + 2 years and make it easier to plan.
soknad-valg-en-periode = One period
soknad-valg-en-periode-hjelp = Two years full time.
soknad-valg-to-perioder = Two periods
soknad-valg-to-perioder-hjelp = Two years and two years full time, one after the other.
soknad-felt-stillingsandel = How large a position are you planning?
soknad-felt-stillingsandel-hjelp = As a percentage, for example 80. The agreement requires at least 50%. Leave the box empty if you do not know yet.
soknad-felt-antall-knyttet-til-alis = How many of the places are linked to an ALIS agreement?
soknad-felt-antall-knyttet-til-alis-hjelp = Places without an ALIS agreement come first when applications are otherwise equal. Enter 0 if there are none.
soknad-felt-antall-knyttet-til-alis-en = Is the place linked to an ALIS agreement?
soknad-felt-antall-knyttet-til-alis-en-hjelp = Places without an ALIS agreement come first when applications are otherwise equal.

soknad-felt-pasientgrunnlag = How large will the patient base be in total?
soknad-felt-pasientgrunnlag-hjelp = Add together the patients from the GPs. We recommend at least { $minst }. If the number is lower, the case worker must give a reason for allocating places. Leave the box empty if you do not know yet.
soknad-enhet-pasienter = { $antall } patients

## What must be corrected: under the box

soknad-feil-ikke-tall = Enter a whole number in digits, for example 3. Enter 0 if there are none.
soknad-feil-ikke-pasienter = Enter a whole number in digits, for example 950, or leave the box empty.
soknad-feil-minst-en = Enter a whole number in digits, 1 or higher.
soknad-feil-hoyst-plasser = Enter { $maks } or fewer. You are applying for { $maks ->
    [one] 1 agreement
   *[other] { $maks } agreements
}.
soknad-feil-hoyst = Enter { $maks } or less.
soknad-feil-ikke-prosent = Enter a percentage from 0 to 100, for example 80 or 62.5.
soknad-feil-ingen-og-annet = Select either “None” or the work the doctors will do.
soknad-feil-beskriv-annet = Enter what the work is, or untick “Other”.
soknad-feil-ukjent-valg = Select one of the answers in the list.
soknad-feil-for-lang = Shorten the text to 500 characters or fewer.

## What must be corrected: in the list of errors

soknad-mangler-utdanningsvirksomhet = State whether the municipality is a training establishment
soknad-mangler-antall = State how many agreements you are applying for
soknad-mangler-antall-hovedformal = State how many places are for other general medical work
soknad-mangler-antall-hovedformal-en = Answer whether the place is for a doctor in other general medical work
soknad-mangler-behov = State how many doctors need to specialise
soknad-mangler-arbeid = State what other general medical work the doctors will do
soknad-mangler-perioder = State how many periods you want
soknad-mangler-antall-knyttet-til-alis = State how many places are linked to an ALIS agreement
soknad-rett-utdanningsvirksomhet = Select what applies to the municipality
soknad-rett-antall = The number of agreements must be a whole number, 1 or higher
soknad-rett-antall-hoyst = The number of agreements is higher than the form accepts
soknad-rett-antall-hovedformal = The number of places for other general medical work must be a whole number
soknad-rett-antall-hovedformal-hoyst = There are more places for other general medical work than agreements you are applying for
soknad-rett-behov = The number of doctors who need to specialise must be a whole number
soknad-rett-arbeid-ingen = Other general medical work is both “None” and something else
soknad-rett-arbeid = Select other general medical work from the list
soknad-rett-annet-arbeid = The other work has no description
soknad-rett-annet-arbeid-for-lang = The description of the other work is too long
soknad-rett-perioder = Select one or two periods
soknad-rett-stillingsandel = The position must be a percentage from 0 to 100
soknad-rett-antall-knyttet-til-alis = The number of places with an ALIS agreement must be a whole number
soknad-rett-antall-knyttet-til-alis-hoyst = There are more places with an ALIS agreement than agreements you are applying for
soknad-rett-pasientgrunnlag = The patient base must be a whole number

## Where you stand

soknad-stand-tittel = Where you stand
soknad-stand-ingress = The verdicts if you send now. The case worker sees the same ones.
soknad-stand-utfylles-her = To be filled in on this page
soknad-stand-utfylles = To be filled in at step { $steg }
soknad-stand-saksbehandler = The case worker decides
soknad-hjelp-tittel = Do you need help?
soknad-hjelp = Your regional ALIS office gives advice on the application. It does not decide it. Send questions about the call for applications to { $epost }.

## When two people write at the same time

soknad-kollisjon-tittel = { $navn } has saved this step since you opened it
soknad-kollisjon-tittel-egen = The step has been saved in another window since you opened it here
soknad-kollisjon-forklaring = Nothing has been overwritten. This is the saved version. What you wrote is in the boxes below.
soknad-kollisjon-deres = Saved { $tidspunkt }
soknad-kollisjon-tomt = Not filled in
soknad-kollisjon-ulikt = Different
soknad-kollisjon-behold = Keep the saved version
soknad-kollisjon-lagre = Save what is in the boxes
soknad-kollisjon-autolagring = { $navn } has saved this step since you opened it. What you are writing now is not being saved.
soknad-kollisjon-autolagring-egen = The step has been saved in another window. What you are writing here is not being saved.
soknad-kollisjon-se-begge = See both versions

## When it is too late

soknad-lukket-tittel = The deadline was { $dato }
soknad-lukket-forklaring = The application was not sent, and it cannot be sent now. The draft has been kept, and you can read it and write in it.
soknad-lukket-hva = If you still need places, write to { $epost } and say how many. New calls for applications appear on the home page.
soknad-kommer-tittel = The call for applications opens { $dato }
soknad-kommer-forklaring = You can fill in the application now and send it when the call for applications opens.
soknad-begynn-lukket-tittel = You cannot start an application here now
soknad-begynn-lukket-forklaring = The deadline was { $dato }, and the municipality has no draft in this call for applications.
soknad-begynn-kommer-forklaring = The call for applications opens { $dato }. You can start then.
soknad-til-oppgavene = Go to tasks

soknad-allerede-sendt-tittel = The application has already been sent
soknad-allerede-sendt-forklaring = The application was sent before this step was saved, so what you wrote now is not included. Here it is, so that you can keep it.
soknad-allerede-sendt-hva = If you want it included, change the application from the receipt. If that is no longer possible, write to { $epost } and give the case number.
soknad-se-kvitteringen = See what was sent

## When the session has ended

soknad-utlogget-tittel = You have been signed out
soknad-utlogget-forklaring = You have not used the page for a while. What you wrote is not lost. It is here.
soknad-utlogget-steg-en = Sign in using a new tab.
soknad-utlogget-steg-to = Come back here and save.
soknad-utlogget-logg-inn = Sign in using a new tab
soknad-utlogget-lagre = Save what you wrote
soknad-utlogget-skrev = What you wrote
soknad-gammelt-tittel = You have signed in again
soknad-gammelt-forklaring = What you wrote is in the boxes, but has not been saved yet. Check it and save.
soknad-autolagring-utlogget = You have been signed out, and your latest changes are not saved. The text is still here.
soknad-autolagring-logg-inn = Sign in using a new tab, then go on writing here
soknad-autolagring-gammelt = You are signed in again. Saving now.
