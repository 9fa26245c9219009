# The questions to the ministry. For each version of a rule and each value that is not confirmed:
#   sporsmal-<kode>-sporsmal  the question
#   sporsmal-<kode>-kilden    what the sources say
#   sporsmal-<kode>-lest      how it has been read here
#   sporsmal-<kode>-endrer    what another answer would change
# The code is the rule and the version (ia-41-2), or the parameter and the day the value is in force from.

## IA-01

sporsmal-ia-01-1-sporsmal = Did the municipality have to be a training establishment to apply before 2022?
sporsmal-ia-01-1-kilden = The first letter says that municipalities can apply, but sets no requirement for the municipality. The requirement comes in the next letter.
sporsmal-ia-01-1-lest = The requirement of the next letter is used from the very beginning. It is enough that the municipality has applied for registration.
sporsmal-ia-01-1-endrer = Without the requirement, other municipalities could also have applied before 2022. Applications from 2022 and later are not affected.

## IA-02

sporsmal-ia-02-1-sporsmal = Could a municipality send more than one application before 2022?
sporsmal-ia-02-1-kilden = The first letter does not say how many applications a municipality can send. The next one says one application, with the number of agreements.
sporsmal-ia-02-1-lest = One application per municipality in the deadline round, from the beginning. After the deadline, the municipality can apply again as long as places are available.
sporsmal-ia-02-1-endrer = If more applications were allowed, a municipality with two applications before the deadline may be entitled to have both assessed.

## IA-03

sporsmal-ia-03-1-sporsmal = Was there an application deadline before 2022?
sporsmal-ia-03-1-kilden = The first letter has no deadline for the municipalities. The next one says that the agreements are announced in a call for applications and go to those who have applied.
sporsmal-ia-03-1-lest = The deadline of the call for applications itself is used from the beginning. After the deadline, an application is included only if the call for applications stays open and places are available.
sporsmal-ia-03-1-endrer = Without a deadline, no application from before 2022 would have come too late.

## IA-07

sporsmal-ia-07-1-sporsmal = How many periods could a municipality apply for before 2022?
sporsmal-ia-07-1-kilden = The first letter sets a longest duration for each agreement, but does not mention periods. The next one allows two periods of two years.
sporsmal-ia-07-1-lest = The limit of two periods is used from the beginning.
sporsmal-ia-07-1-endrer = With only one period, applications for two periods from before 2022 would not have met the requirement.

## IA-10

sporsmal-ia-10-1-sporsmal = Did the doctor have to be finished with LIS1 or internship before 2022?
sporsmal-ia-10-1-kilden = The first letter does not say what the doctor must have completed. The second one requires LIS1 or internship, with an exception.
sporsmal-ia-10-1-lest = The requirement and the exception of the second letter are used from the beginning.
sporsmal-ia-10-1-endrer = Without the requirement, a doctor could begin an agreement before LIS1 was finished. Agreements from 2022 are not affected.

## IA-11

sporsmal-ia-11-1-sporsmal = Could doctors in the old specialist training get an agreement before 2022?
sporsmal-ia-11-1-kilden = The first letter does not tell new and old training apart. The second one is for the new one, and for a time also for the old one.
sporsmal-ia-11-1-lest = The same distinction is used from the beginning.
sporsmal-ia-11-1-endrer = Without the distinction, nobody needed to assess doctors in the old training before 2022.

## IA-13

sporsmal-ia-13-1-sporsmal = Was there a shortest time for agreements before 2022?
sporsmal-ia-13-1-kilden = The first letter mentions no shortest time. The second one requires half a year for each doctor.
sporsmal-ia-13-1-lest = The requirement is used from the beginning, on the period as it was agreed.
sporsmal-ia-13-1-endrer = Without the requirement, shorter agreements from before 2022 were in order too.

## IA-16

sporsmal-ia-16-1-sporsmal = Can two doctors have an agreement under the same place at the same time?
sporsmal-ia-16-1-kilden = The second letter lets the municipality divide the time between several doctors, one first and another afterwards.
sporsmal-ia-16-1-lest = The agreements follow each other. Two agreements under the same place share no days.
sporsmal-ia-16-1-endrer = If overlap is allowed, two doctors can share a place, for example with half a position each.

## IA-17

sporsmal-ia-17-1-sporsmal = Can a doctor have several introduction agreements at the same time?
sporsmal-ia-17-1-kilden = The first letter sets a longest time for the single agreement. It does not say how many a doctor can have.
sporsmal-ia-17-1-lest = One at a time, as advice. A case worker can accept more with a reason.
sporsmal-ia-17-1-endrer = If it is a requirement, no doctor can have two at the same time. If it is free, no reason is needed.

## IA-18

sporsmal-ia-18-1-sporsmal = Did patients have to be of all kinds, and be followed over time, before 2022?
sporsmal-ia-18-1-kilden = The first letter mentions open practice, but does not make this requirement. The second one does.
sporsmal-ia-18-1-lest = The requirement of the second letter is used from the beginning.
sporsmal-ia-18-1-endrer = Without the requirement, an agreement from before 2022 could be for some kinds of patients only.

## IA-20

sporsmal-ia-20-1-sporsmal = Was supervision in the whole period a requirement before 2022?
sporsmal-ia-20-1-kilden = The first letter says that the GPs normally give supervision as long as the agreement lasts.
sporsmal-ia-20-1-lest = This is read as the doctor having to be secured supervision all the time. Who gives it is advice.
sporsmal-ia-20-1-endrer = If it was advice only, an agreement from before 2022 could lack supervision in parts of the period.
sporsmal-ia-20-2-sporsmal = Is it the doctor in specialisation who is to be secured supervision?
sporsmal-ia-20-2-kilden = The second letter writes that it is the GPs in the agreement who are to be secured supervision, preferably by the GPs who give patients.
sporsmal-ia-20-2-lest = This is read as a slip: The doctor in specialisation gets supervision, and the GPs give it.
sporsmal-ia-20-2-endrer = If it is meant as written, the agreement must say who gives the GPs supervision.

## IA-21

sporsmal-ia-21-1-sporsmal = Did the doctor have to have an appointed supervisor before 2022?
sporsmal-ia-21-1-kilden = The first letter says that one of the GPs can normally be supervisor. The second one requires that one is appointed.
sporsmal-ia-21-1-lest = The requirement of the second letter is used from the beginning. A supervisor from outside who is not a specialist is assessed by a case worker.
sporsmal-ia-21-1-endrer = Without the requirement, agreements from before 2022 could begin without a supervisor.

## IA-22

sporsmal-ia-22-1-sporsmal = What did the education plan have to say before 2022?
sporsmal-ia-22-1-kilden = The first letter says that the agreement is to be part of the plan. The second one says what the plan is to include.
sporsmal-ia-22-1-lest = The office, the learning goals and the guidance are to be in the plan from the beginning.
sporsmal-ia-22-1-endrer = If it was enough that the agreement was mentioned, more plans from before 2022 met the requirement.

## IA-25

sporsmal-ia-25-1-sporsmal = Should there be several GPs in the agreement before 2022?
sporsmal-ia-25-1-kilden = The first letter says how large the patient base should be, but not how many GPs. The second one says several.
sporsmal-ia-25-1-lest = The advice of several GPs is used from the beginning.
sporsmal-ia-25-1-endrer = Without the advice, nobody needed to give a reason for one GP in agreements from before 2022.

## IA-26

sporsmal-ia-26-1-sporsmal = Could GPs in an agreement raise the list ceiling before 2022?
sporsmal-ia-26-1-kilden = The first letter does not say anything about the list ceiling. The ban is in the second letter, and the scheme is in force from 1 January 2022.
sporsmal-ia-26-1-lest = The ban applies to raises from 1 January 2022.
sporsmal-ia-26-1-endrer = If the ban applied earlier, some older raises are breaches.

## IA-29

sporsmal-ia-29-1-sporsmal = When did time begin to run before 2022?
sporsmal-ia-29-1-kilden = The first letter does not say when time begins. The second one says the date in the agreement.
sporsmal-ia-29-1-lest = The date in the agreement, from the beginning.
sporsmal-ia-29-1-endrer = If time ran from the decision, early agreements were shorter than they seem.

## IA-32

sporsmal-ia-32-1-sporsmal = Did money come with the agreement before 2022?
sporsmal-ia-32-1-kilden = The first letter makes a reservation about funding, but mentions no money for the municipalities. The second one says that nothing is set aside.
sporsmal-ia-32-1-lest = No money, from the beginning.
sporsmal-ia-32-1-endrer = The rule is for information only. Another answer changes what is shown.

## IA-35

sporsmal-ia-35-1-sporsmal = Did the GPs have to have refund right before 2022?
sporsmal-ia-35-1-kilden = The requirement follows from how alis.no describes the scheme in 2023. The letters only mention the right of the doctor in specialisation.
sporsmal-ia-35-1-lest = The requirement is used from the beginning.
sporsmal-ia-35-1-endrer = Without the requirement, GPs without refund right could be in agreements from before 2022.

## IA-41

sporsmal-ia-41-1-sporsmal = How were applications to be prioritised before there were criteria?
sporsmal-ia-41-1-kilden = The first letter gives weight to the purpose and says that places without an ALIS agreement come first. It gives no order and no way of counting.
sporsmal-ia-41-1-lest = The same method of calculation as from 2022: first the purpose, then the need divided by the number of the place, then places without an ALIS agreement.
sporsmal-ia-41-1-endrer = Another order could give places to other municipalities when more places are wanted than there are.

sporsmal-ia-41-2-sporsmal = Is it right to divide the need by the number of the place when the applications are prioritised?
sporsmal-ia-41-2-kilden = The second letter mentions the purpose first, then the number of permanently employed doctors who need to specialise, and allows discretion, for example about geography. It does not say how the number is to be counted when a municipality applies for more than one place.
sporsmal-ia-41-2-lest = Each place wanted is ranked on its own. The need is divided by the number of the place in the application, so a large need counts without one municipality getting everything. Places without an ALIS agreement come before otherwise equal places. Equal places at the limit are decided by a person, with a reason.
sporsmal-ia-41-2-endrer = If the need counts without being divided, municipalities with many doctors get more places in the same round. The order in an open call for applications must then be calculated again. Decisions that have been made stand.

## IA-42

sporsmal-ia-42-1-sporsmal = Could an introduction agreement give refund right before 2022?
sporsmal-ia-42-1-kilden = The first letter describes the right, but refers to changes in the regulation that are in force only from 1 January 2022.
sporsmal-ia-42-1-lest = A day before 2022 is judged as a day after: The agreement must be in force, the list must be part of it, and the doctor cannot be on full leave.
sporsmal-ia-42-1-endrer = If there was no such right before the regulation was changed, no day before 2022 is covered. Later days are not affected.

sporsmal-ia-42-2-sporsmal = On which days does the doctor have refund right on a GP’s list?
sporsmal-ia-42-2-kilden = The second letter gives the right for work on the lists of GPs, and says that the time of the agreement runs from the date in it. It says nothing about late signatures, leave or registration with Helfo.
sporsmal-ia-42-2-lest = The right applies on the days when both the doctor and the GP are part of the agreement. It does not begin before all have signed. It rests when the doctor is on full leave. It does not wait for Helfo to acknowledge.
sporsmal-ia-42-2-endrer = Another answer moves days into or out of what is covered: days before the last one signed, days on leave and days before Helfo acknowledged.

## Parameters

sporsmal-kvote-2020-10-27-sporsmal = How many agreements could be allocated before 2022?
sporsmal-kvote-2020-10-27-kilden = The first letter says that the Ministry will come back with the number. The number 65 is on alis.no and concerns the scheme as it has been since 2022.
sporsmal-kvote-2020-10-27-lest = The quota is set to 65 before 2022 too, so that an early date has a value to show.
sporsmal-kvote-2020-10-27-endrer = Another number would only concern the time before 2022. No places were allocated then.

## Answer deadline

sporsmal-svarfrist_dager-2020-10-27-sporsmal = How long does the municipality have to answer an offer of a place?
sporsmal-svarfrist_dager-2020-10-27-kilden = The sources say that several municipalities returned places. They do not say anything about offers or a deadline for answering.
sporsmal-svarfrist_dager-2020-10-27-lest = Three weeks from the date of the letter. The offer does not lapse when the deadline has passed: a case worker gives more time or withdraws it.
sporsmal-svarfrist_dager-2020-10-27-endrer = Another deadline changes the date in the letter and when the offer is shown as unanswered.

sporsmal-perioder_hoyst-2020-10-27-sporsmal = What was the highest number of periods before 2022?
sporsmal-perioder_hoyst-2020-10-27-kilden = Only the second letter gives a number for periods.
sporsmal-perioder_hoyst-2020-10-27-lest = Two periods from the beginning, as in the second letter.
sporsmal-perioder_hoyst-2020-10-27-endrer = A lower number would mean that applications for two periods from before 2022 did not meet the requirement.

## Duration

sporsmal-minstetid_maneder-2020-10-27-sporsmal = How long did an agreement have to be entered into for before 2022?
sporsmal-minstetid_maneder-2020-10-27-kilden = The first letter only sets a longest duration. The second one requires at least six months for each doctor.
sporsmal-minstetid_maneder-2020-10-27-lest = Six months from the beginning, as in the second letter.
sporsmal-minstetid_maneder-2020-10-27-endrer = A lower number would mean that shorter agreements from before 2022 met the requirement.
sporsmal-opphold_teller-2020-10-27-sporsmal = Do the days between two agreements under the same place use any of the two years?
sporsmal-opphold_teller-2020-10-27-kilden = The second letter lets several doctors divide the time, one after the other. It does not say anything about the time between them.
sporsmal-opphold_teller-2020-10-27-lest = The days between agreements use nothing of the two full-time years. They do count in the four years on the calendar.
sporsmal-opphold_teller-2020-10-27-endrer = If the days count, the next doctor gets less time, and some agreements become too long.

## Old scheme

sporsmal-gammel_ordning_til-2020-10-27-sporsmal = How long can doctors in the old specialist training get an introduction agreement?
sporsmal-gammel_ordning_til-2020-10-27-kilden = The second letter lets them in during a transition period. It does not say when it ends.
sporsmal-gammel_ordning_til-2020-10-27-lest = No date is set. As long as that is so, a case worker assesses every agreement with a doctor in the old scheme.
sporsmal-gammel_ordning_til-2020-10-27-endrer = With a date, the program itself decides whether such an agreement can begin.

## List ceiling

sporsmal-listetak_fritt_fra-2020-10-27-sporsmal = From which day can regular GPs in an agreement raise the list ceiling again?
sporsmal-listetak_fritt_fra-2020-10-27-kilden = The page on alis.no from September 2023 says that the rules have been changed, so that it is allowed now. It does not say since when.
sporsmal-listetak_fritt_fra-2020-10-27-lest = 1 September 2023, the month that the page is from.
sporsmal-listetak_fritt_fra-2020-10-27-endrer = An earlier date makes some raises in 2022 and 2023 lawful. A later date does the opposite.

sporsmal-kostnad_per_avtale-2020-10-27-sporsmal = What does an introduction agreement cost the National Insurance Scheme (folketrygden)?
sporsmal-kostnad_per_avtale-2020-10-27-kilden = The second letter gives an estimate per agreement, calls it very uncertain, and asks for a new calculation by 1 January 2023.
sporsmal-kostnad_per_avtale-2020-10-27-lest = The estimate is only used to explain the quota. No rule reads it.
sporsmal-kostnad_per_avtale-2020-10-27-endrer = A new estimate may lead to a proposal for another quota. The quota does not change until the Ministry decides so.

sporsmal-foreslatt_bevilgning-2020-10-27-sporsmal = Which appropriation was adopted for introduction agreements in 2022?
sporsmal-foreslatt_bevilgning-2020-10-27-kilden = The second letter mentions what the Government proposed in the budget. It does not say what the Norwegian parliament (Stortinget) adopted.
sporsmal-foreslatt_bevilgning-2020-10-27-lest = The proposed amount is shown as a proposal and only used to explain the quota.
sporsmal-foreslatt_bevilgning-2020-10-27-endrer = Another adopted amount changes the explanation of the quota, not the quota.
