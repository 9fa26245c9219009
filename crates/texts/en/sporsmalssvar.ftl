# The form for the answer to a question in the rule book.

sporsmalssvar-tittel = Answer to a question
sporsmalssvar-ingress = Register what the Ministry has answered. Everyone can read the answer in the rule book.
sporsmalssvar-tekst = What the answer is
sporsmalssvar-tekst-hjelp = Briefly, in your own words.
sporsmalssvar-fra = Who answered
sporsmalssvar-fra-hjelp = The department or the role. Not names of individuals.
sporsmalssvar-dato = The day the answer came
sporsmalssvar-referanse = Where the answer is
sporsmalssvar-referanse-hjelp = Letter, case number or meeting. Can be left empty.
sporsmalssvar-oppdrag = The assignment the answer belongs to
sporsmalssvar-oppdrag-ingen = Not linked to an assignment
sporsmalssvar-lagre = Save the answer
sporsmalssvar-avbryt = Cancel
sporsmalssvar-trekk = Withdraw the answer
sporsmalssvar-trekk-hjelp = The question is then shown as not answered. The history keeps the answer.
sporsmalssvar-feil-tekst = Enter what the answer is, in { $lengst } characters or fewer.
sporsmalssvar-feil-fra = Enter who answered, in { $lengst } characters or fewer.
sporsmalssvar-feil-dato = Enter the day the answer came as year, month and day, for example { $eksempel }. It cannot be later than today.
sporsmalssvar-feil-referanse = Shorten it to { $lengst } characters or fewer.
sporsmalssvar-konflikt = Someone else has changed the answer. What you wrote is still here. See the answer in the list, and save again if it still fits.
sporsmalssvar-historikk = History
