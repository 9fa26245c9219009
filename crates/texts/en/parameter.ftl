# Values that the rules read: name, what the value is, and what it means. The key is the name in the contracts.
# $verdi comes formatted as text.

parameter-kvote = Quota
parameter-kvote-verdi = Up to { $verdi } agreements
parameter-kvote-beskrivelse = This is how many introduction agreements can be allocated at one time in the whole country. The Ministry sets the number.

parameter-svarfrist_dager = Deadline for answering an offer
parameter-svarfrist_dager-verdi = { $verdi } days
parameter-svarfrist_dager-beskrivelse = This is how long the municipality has to accept or decline a place, counted from the date of the letter. The sources do not say anything about it.

parameter-pasientgrunnlag_minst = Recommended patient base
parameter-pasientgrunnlag_minst-verdi = At least { $verdi } patients
parameter-pasientgrunnlag_minst-beskrivelse = This is how many patients the doctor should have in total. The first letter says around 800, the next one says 800 or more.

parameter-perioder_hoyst = Highest number of periods
parameter-perioder_hoyst-verdi = At most { $verdi } periods
parameter-perioder_hoyst-beskrivelse = This is how many periods of two years full time a municipality can apply for.

parameter-stillingsandel_minst = Smallest position
parameter-stillingsandel_minst-verdi = At least { $verdi }
parameter-stillingsandel_minst-beskrivelse = This is how large the position in an introduction agreement must be. Working less during leave that the law gives a right to is no breach.

parameter-minstetid_maneder = Shortest agreement
parameter-minstetid_maneder-verdi = At least { $verdi } months
parameter-minstetid_maneder-beskrivelse = This is how long an agreement with a doctor must be entered into for. The period counts as it was when the agreement was entered into.

parameter-ramme_maneder = Time in a place
parameter-ramme_maneder-verdi = { $verdi } months full time
parameter-ramme_maneder-beskrivelse = This is how much time the agreements under one place have together. In a part-time position it lasts longer.

parameter-kalendertid_maneder = Longest time on the calendar
parameter-kalendertid_maneder-verdi = { $verdi } months
parameter-kalendertid_maneder-beskrivelse = This is how long the agreements under one place can last, however small the position is. Days of full leave that the law gives a right to are not counted.

parameter-opphold_teller = Do days between agreements use time
parameter-opphold_teller-verdi = { $verdi }
parameter-opphold_teller-beskrivelse = Whether days between two agreements under the same place use any of the time. The sources do not say anything about it.

parameter-gammel_ordning_til = Last start in the old scheme
parameter-gammel_ordning_til-verdi = { $verdi }
parameter-gammel_ordning_til-beskrivelse = The last day on which a doctor in the old specialist training can begin an agreement. The source says that there is a transition period, but not when it ends.

parameter-listetak_fritt_fra = The list ceiling can be raised again from
parameter-listetak_fritt_fra-verdi = { $verdi }
parameter-listetak_fritt_fra-beskrivelse = From this day, regular GPs in an agreement can raise the list ceiling again. The source says that it is allowed now, but not since when. The first day of the month that the page is from is used here.

parameter-kostnad_per_avtale = Estimated cost per agreement
parameter-kostnad_per_avtale-verdi = About { $verdi }
parameter-kostnad_per_avtale-beskrivelse = What one agreement is estimated to cost the National Insurance Scheme (folketrygden). The estimate is very uncertain.

parameter-foreslatt_bevilgning = Proposed appropriation
parameter-foreslatt_bevilgning-verdi = { $verdi }
parameter-foreslatt_bevilgning-beskrivelse = What the Government proposed to spend on introduction agreements in 2022. Proposed, not adopted.
