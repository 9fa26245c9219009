# The draft of an introduction agreement: the steps, the summary, and what may be in the way.

## Around the steps

avtaleutkast-etikett = Draft introduction agreement · { $kommune } municipality
avtaleutkast-etikett-periode = Draft introduction agreement, period { $periode } · { $kommune } municipality
avtaleutkast-steg-parter = The parties
avtaleutkast-steg-lege = The doctor
avtaleutkast-steg-tid = The time
avtaleutkast-steg-arbeid = The work
avtaleutkast-steg-veiledning = The guidance
avtaleutkast-steg-kontor = The office
avtaleutkast-steg-oppsummering = Review and send
avtaleutkast-sporsmal-parter = Who enters into the agreement?
avtaleutkast-sporsmal-lege = What has the doctor done before?
avtaleutkast-sporsmal-tid = When does the agreement apply?
avtaleutkast-sporsmal-arbeid = How will the doctor work?
avtaleutkast-sporsmal-veiledning = Who follows up the doctor?
avtaleutkast-sporsmal-kontor = What does the doctor get at the office?
avtaleutkast-sporsmal-oppsummering = Review and send for signing
avtaleutkast-ingress-parter = The agreement is between the municipality, the doctor who is to specialise, and the GPs who give patients. The doctor can wait until you know who it will be.
avtaleutkast-ingress-lege = The questions are about the doctor who is to specialise in general practice.
avtaleutkast-ingress-tid = A period is two years in a full position. In a smaller position it lasts longer, but at most four years.
avtaleutkast-ingress-arbeid = This is about work outside the GP office, and how the doctor is engaged by the municipality.
avtaleutkast-ingress-veiledning = Supervision is help from day to day. The supervisor follows the doctor through all of the training.
avtaleutkast-ingress-kontor = The answers are about what the doctor gets at the GP office.
avtaleutkast-ingress-oppsummering = This is what the agreement will say. Once you send it, all parties can read and sign it.
avtaleutkast-lagres = The draft is saved as you write. You can go on even if something is missing.
avtaleutkast-vurderinger = How the agreement is judged
avtaleutkast-stand-ingress = The verdicts under today’s rules, as if all had signed.
avtaleutkast-stand-alle = See all the verdicts
avtaleutkast-stand-begrunn = Needs a reason before the agreement is sent
avtaleutkast-stand-stopper = Must be in order before the agreement is sent
avtaleutkast-ikke-utkast = The agreement is no longer a draft. What you wrote now is not saved.

## Parts of a step

avtaleutkast-del-lis = The doctor who is to specialise
avtaleutkast-del-legekontor = The GP office
avtaleutkast-del-fastleger = The GPs
avtaleutkast-del-utdanningsplan = The individual education plan

## The parties

avtaleutkast-felt-lis-hpr = HPR number
avtaleutkast-hjelp-lis-hpr = The number in the register of health personnel, 1 to 9 digits. Leave it empty if you do not know who the doctor is yet.
avtaleutkast-felt-lis-navn = Name
avtaleutkast-felt-lis-epost = The doctor’s e-mail
avtaleutkast-hjelp-lis-epost = The doctor is told here when the agreement waits to be signed. Optional, and no part of the agreement.
avtaleutkast-felt-legekontor = Which GP office is the agreement for?
avtaleutkast-kontor-velg = Choose a GP office
avtaleutkast-kontorer-ingen = The municipality has not registered any GP offices. You can fill in the GPs here all the same.
avtaleutkast-kontorer-lenke = Register or change GP offices
avtaleutkast-felt-fra-kontoret = GPs at the office who are not included
avtaleutkast-hjelp-fra-kontoret = Choose those to include. What you have registered about them comes along.
avtaleutkast-legg-til-valgte = Add those chosen
avtaleutkast-legg-til = Add a GP
avtaleutkast-fastleger-ingen = No GP has been added. There must be at least one.
avtaleutkast-fastlege-nr = GP { $nummer }
avtaleutkast-fastlege-navn = GP { $nummer }: { $navn }
avtaleutkast-fjern = Remove GP { $nummer }
avtaleutkast-felt-kontornavn = Name of the GP office
avtaleutkast-felt-hpr = HPR number
avtaleutkast-felt-navn = Name
avtaleutkast-felt-spesialist = Is the doctor an approved specialist in general practice?
avtaleutkast-felt-trygderefusjon = Does the doctor have the right to refunds from National Insurance?
avtaleutkast-felt-supervisjon = Does the doctor give supervision?
avtaleutkast-felt-pasienter = Patients on the list
avtaleutkast-felt-listetak = Has the doctor raised their list ceiling?
avtaleutkast-valg-listetak-ukjent = Not stated
avtaleutkast-valg-listetak-ikke-okt = No
avtaleutkast-valg-listetak-okt = Yes
avtaleutkast-felt-listetak-okt = On which day was the list ceiling raised?
avtaleutkast-felt-epost = The doctor’s e-mail
avtaleutkast-hjelp-epost = Optional. Used only to say that something waits to be signed.

## The doctor

avtaleutkast-felt-ordning = Which specialist training does the doctor follow?
avtaleutkast-valg-ordning-ny = The new one, from 2019
avtaleutkast-valg-ordning-gammel = The old one
avtaleutkast-valg-ordning-gammel-hjelp = Accepted in a transition.
avtaleutkast-felt-lis1-fullfort = When did the doctor complete LIS1?
avtaleutkast-hjelp-lis1-fullfort = The day all learning goals of the first part were reached. If the doctor is not done yet, write the expected day. Leave it empty if the doctor has done the older internship or is exempt.
avtaleutkast-felt-turnus-fullfort = When did the doctor complete the internship (turnus)?
avtaleutkast-hjelp-turnus-fullfort = For doctors from before LIS1. Otherwise leave it empty.
avtaleutkast-felt-autorisert-eos-sveits = Is the doctor authorised in another EEA country or Switzerland?
avtaleutkast-hjelp-autorisert-eos-sveits = Then the doctor may be exempt from the demand for LIS1 or internship.
avtaleutkast-felt-lis-start = When did the doctor start as a doctor in specialisation?
avtaleutkast-hjelp-lis-start = The exemption is for those who started before 1 March 2019.
avtaleutkast-felt-knyttet-til-alis-avtale = Is the agreement tied to an ALIS agreement?

## The time

avtaleutkast-felt-fra = First day
avtaleutkast-felt-til = Last day
avtaleutkast-hjelp-til = The agreement must last at least six months.
avtaleutkast-felt-stillingsandel = Position in percent
avtaleutkast-hjelp-stillingsandel = At least 50. Write for example 80 or 62,5.
avtaleutkast-tid-tittel = The time of the place
avtaleutkast-tid-ukjent = Fill in the days and the position, and we work out how much of the time the agreement uses.
avtaleutkast-tid-brukt = Used with this agreement
avtaleutkast-tid-igjen = Left
avtaleutkast-tid-ramme = Days in a full position. A period has { $dager }.
avtaleutkast-tid-over = Days in a full position. A period has only { $dager }, so the agreement uses too much.
avtaleutkast-tid-siste = The agreement can last until { $dato } at most.

## The work

avtaleutkast-felt-annet-valg = Will the doctor also do other general medical work?
avtaleutkast-hjelp-annet-valg = For example at a nursing home, an emergency clinic or a health centre.
avtaleutkast-valg-annet-valg-ingen = No, none
avtaleutkast-valg-annet-valg-annet = Yes
avtaleutkast-felt-annet-arbeid = Which work, and how much?
avtaleutkast-felt-tilknytning = How is the doctor engaged by the municipality?
avtaleutkast-valg-tilknytning-ansatt = Employed
avtaleutkast-valg-tilknytning-naeringsdrivende = Self-employed
avtaleutkast-felt-okonomi-avtalt = Have the parties agreed on the economy?
avtaleutkast-felt-mal-brukt = Is the directorate’s template used?

## The guidance

avtaleutkast-felt-supervisjon-hele-perioden = Is the doctor secured supervision in the whole period?
avtaleutkast-felt-veileder = Who is the individual supervisor?
avtaleutkast-hjelp-veileder = The GPs of the agreement come from step 1.
avtaleutkast-valg-veileder-annen = Another doctor
avtaleutkast-felt-veileder-hpr = The supervisor’s HPR number
avtaleutkast-felt-veileder-navn = The supervisor’s name
avtaleutkast-felt-veileder-spesialist = Is the supervisor an approved specialist in general practice?
avtaleutkast-felt-kontoret-er-laeringsarena = Does the plan name the GP office as a learning arena?
avtaleutkast-felt-laeringsmal-angitt = Does the plan say which learning goals are to be reached?
avtaleutkast-felt-veiledning-beskrevet = Does the plan say how guidance and supervision will happen?

## The office

avtaleutkast-felt-kontor-og-utstyr = Does the doctor get an office, equipment and assisting staff?
avtaleutkast-hjelp-kontor-og-utstyr = On a par with the other doctors at the office.
avtaleutkast-felt-uselektert = Does the doctor get all kinds of patients?
avtaleutkast-hjelp-uselektert = Patients must not be picked by age, sex or illness.
avtaleutkast-felt-oppfolging-over-tid = Can the doctor follow patients over time?

## What cannot be saved

avtaleutkast-feil-hpr = Write the HPR number with 1 to 9 digits. What stands here is not saved.
avtaleutkast-feil-elleve = This looks like a national identity number. We do not accept those, and it is not saved. Take away the eleven digits. Doctors are given by HPR number.
avtaleutkast-feil-dato = Write the date with day, month and year, for example 01.08.2026. What stands here is not saved.
avtaleutkast-feil-tall = Write a whole number in digits, for example 950. What stands here is not saved.
avtaleutkast-feil-prosent = Write a percentage from 0 to 100, for example 80 or 62,5. What stands here is not saved.
avtaleutkast-feil-epost = Write an e-mail address, for example name@kommune.no. What stands here is not saved.
avtaleutkast-feil-epost-uten-hpr = Write the HPR number first. The address is saved together with it.
avtaleutkast-feil-uten-dato = Write on which day the list ceiling was raised. The answer is saved together with the day.
avtaleutkast-feil-uten-hpr = Write the doctor’s HPR number, or remove the row.
avtaleutkast-feil-uten-navn = Write the name.
avtaleutkast-feil-dobbelt = The number stands in another row too.
avtaleutkast-feil-for-lang = The text is too long. The last change is not saved.
avtaleutkast-feil-valg = Choose one of the answers.
avtaleutkast-rett = { $felt }: { $melding }
avtaleutkast-rett-rad = GP { $lege }, { $felt }: { $melding }
avtaleutkast-rad = GP { $nummer }: { $felt }

## The summary

avtaleutkast-brev-tittel = Introduction agreement
avtaleutkast-brev-mellom = { $kommune } municipality, the doctor and the GPs below enter into an introduction agreement under place { $nummer }.
avtaleutkast-brev-tid = The agreement applies from { $fra } to { $til } in a { $stilling } position.
avtaleutkast-brev-kommune = The municipality
avtaleutkast-brev-lege = { $navn } (HPR number { $hpr })
avtaleutkast-brev-hpr = HPR number { $hpr }
avtaleutkast-ikke-besvart = Not filled in
avtaleutkast-begrunn-tittel = This needs a reason
avtaleutkast-begrunn-ingress = Here the agreement departs from advice, or a person must judge it. The reasons go to the directorate. They are no part of what is signed.
avtaleutkast-begrunnelse = The municipality’s reason ({ $regel })
avtaleutkast-klar = Everything is filled in. The agreement can be sent for signing.
avtaleutkast-mangler-tittel = { $antall ->
    [one] One thing must be in order before the agreement can be sent
   *[other] { $antall } things must be in order before the agreement can be sent
}
avtaleutkast-mangler-lis = Write the HPR number and name of the doctor who is to specialise
avtaleutkast-mangler-fastleger = Add at least one GP
avtaleutkast-mangler-fastlege = Write the HPR number and name of GP { $nummer }
avtaleutkast-mangler-samme-person = Two parties have HPR number { $hpr }
avtaleutkast-mangler-fra = Fill in the first day
avtaleutkast-mangler-til = Fill in the last day
avtaleutkast-mangler-rekkefolge = The last day comes before the first day
avtaleutkast-mangler-stillingsandel = Fill in the position, more than 0 percent
avtaleutkast-mangler-begrunnelse = Write a reason: { $regel }
avtaleutkast-send = Send for signing
avtaleutkast-send-forklaring = Once the agreement is sent, the parties can sign. If anything is to change after that, all must sign anew.
avtaleutkast-ikke-sendt = The agreement is not sent
avtaleutkast-ikke-sendt-mangler = Put right what stands in the list, and send again.
avtaleutkast-ikke-sendt-endret = Somebody has changed the agreement since you opened the page. Read it again before you send.
avtaleutkast-ikke-sendt-plass = The municipality no longer holds the place.
avtaleutkast-ikke-sendt-regler = There are no rules for today.
avtaleutkast-ikke-sendt-periode = The periods of a place follow each other. The agreement meets an agreement of the other period, { $dato }.

## Begin and give up

avtaleutkast-ikke-begynt = You cannot begin an agreement here
avtaleutkast-ikke-begynt-plass = The municipality must have accepted the place, and it must not have been given back.
avtaleutkast-ikke-begynt-periode = The place does not have that many periods.
avtaleutkast-til-plassen = To the place
avtaleutkast-forkast = Give up the draft
avtaleutkast-forkast-tittel = Do you want to give up the draft?
avtaleutkast-forkast-ingress = Nobody else has seen the draft. It cannot be brought back. You keep the place.
avtaleutkast-forkast-knapp = Yes, give up the draft
