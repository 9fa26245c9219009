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

parameter-kostnad_per_avtale = Estimated cost per agreement
parameter-kostnad_per_avtale-verdi = About { $verdi }
parameter-kostnad_per_avtale-beskrivelse = What one agreement is estimated to cost the National Insurance Scheme (folketrygden). The estimate is very uncertain.

parameter-foreslatt_bevilgning = Proposed appropriation
parameter-foreslatt_bevilgning-verdi = { $verdi }
parameter-foreslatt_bevilgning-beskrivelse = What the Government proposed to spend on introduction agreements in 2022. Proposed, not adopted.
