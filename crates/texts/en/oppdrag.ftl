# The assignments from the ministry to the directorate.

oppdrag-tittel = Assignments from the Ministry
oppdrag-ingress = What the Ministry has asked of the Norwegian Directorate of Health, with deadlines and answers.
oppdrag-nytt = Register an assignment
oppdrag-tom = No assignments are registered
oppdrag-tom-hvordan = The letters from the Ministry give seven assignments that are already known. You can add those first, or register an assignment yourself.
oppdrag-tom-leser = Case workers and managers at the Norwegian Directorate of Health register the assignments when the letters come.
oppdrag-kjente-knapp = Add the known assignments

## The known assignments

oppdrag-kjent-soknadskriterier = Proposed criteria for applications for introduction agreements
oppdrag-kjent-utlysning = Call for applications for introduction agreements
oppdrag-kjent-kostnadsanslag = New estimate of what an introduction agreement costs the National Insurance Scheme (folketrygden)
oppdrag-kjent-regelverk = Proposed rules for grants to national ALIS
oppdrag-kjent-veiledning = Assessment of simpler rules for grants for supervision
oppdrag-kjent-mandat = Draft of a new mandate for the regional ALIS offices
oppdrag-kjent-samordning = Coordinated calls for applications and simple applications

## The list

oppdrag-tabell = Assignments
oppdrag-kolonne-oppdrag = Assignment
oppdrag-kolonne-kilde = Source
oppdrag-kolonne-frist = Deadline
oppdrag-kolonne-ansvarlig = Responsible
oppdrag-kolonne-tilstand = Status
oppdrag-filter-navn = Choose assignments
oppdrag-filter-vis = Show
oppdrag-filter-alle = All
oppdrag-filter-over = Past the deadline
oppdrag-filter-sok = Search title and responsible
oppdrag-filter-knapp = Show assignments
oppdrag-filter-nullstill = Clear the filters
oppdrag-filter-tom = No assignments match the filters
oppdrag-filter-tom-hvordan = { $alle ->
    [one] There is one assignment in total.
   *[other] There are { $alle } assignments in total.
}
oppdrag-viser = Showing { $antall } of { $alle } assignments
oppdrag-tilstand-mottatt = Received
oppdrag-tilstand-under-arbeid = In progress
oppdrag-tilstand-besvart = Answered
oppdrag-frist-igjen = { $dager ->
    [0] The deadline is today
    [one] 1 day left
   *[other] { $dager } days left
}
oppdrag-frist-over = { $dager ->
    [one] 1 day past the deadline
   *[other] { $dager } days past the deadline
}
oppdrag-purret = Reminder received
oppdrag-ikke-oppgitt = Not stated

## One assignment

oppdrag-gitt = Given
oppdrag-gitt-brevet = { $datering }
oppdrag-frist = Deadline
oppdrag-kilde = Source
oppdrag-kilde-punkt = { $dokument }, { $punkt }
oppdrag-ansvarlig = Responsible
oppdrag-status = Status
oppdrag-arbeid-fra = In progress from
oppdrag-svar-tittel = The answer
oppdrag-svar-dato = Answered
oppdrag-svar-sammendrag = Summary
oppdrag-svar-referanse = Where the document is
oppdrag-svar-sporsmal = Questions in the rule book
oppdrag-svar-av = Registered by
oppdrag-svar-ingen = The assignment has not been answered yet
oppdrag-svar-ingen-hvordan = When the answer has been sent, the Norwegian Directorate of Health registers it here, with a date and a summary.
oppdrag-utsettelser = Extended deadlines
oppdrag-utsettelse = From { $fra } to { $til }: { $grunn }
oppdrag-purringer = Reminders
oppdrag-purring = { $dato }: { $merknad }
oppdrag-historikk = History
oppdrag-tilbake = All the assignments
oppdrag-videre = What you can do
oppdrag-begynn = Start the assignment
oppdrag-kvittert = Saved

## The forms

oppdrag-gjor-nytt = Register an assignment
oppdrag-gjor-endre = Correct the information
oppdrag-gjor-svar = Register the answer
oppdrag-gjor-utsett = Extend the deadline
oppdrag-gjor-purring = Register a reminder
oppdrag-gjor-gjenapne = Reopen the assignment
oppdrag-lagre = Save
oppdrag-avbryt = Cancel
oppdrag-felt-tittel = What the Ministry asks for
oppdrag-felt-tittel-hjelp = One line.
oppdrag-felt-dokument = Document
oppdrag-felt-dokument-annet = Another document
oppdrag-felt-annet = Name of another document
oppdrag-felt-annet-hjelp = Only if the document is not in the list, for example “Supplement to letter of allocation no. 12 for 2022”.
oppdrag-felt-punkt = Point in the document
oppdrag-felt-punkt-hjelp = The number or the heading.
oppdrag-felt-gitt = The day the assignment was given
oppdrag-felt-gitt-hjelp = Leave the box empty if the document has no date.
oppdrag-felt-frist = Deadline
oppdrag-felt-ny-frist = New deadline
oppdrag-felt-ny-frist-hjelp = The deadline is now { $frist }.
oppdrag-felt-ansvarlig = Who follows it up
oppdrag-felt-ansvarlig-hjelp = Name or department. Can be left empty.
oppdrag-felt-grunn = Reason
oppdrag-felt-grunn-utsett-hjelp = Say who has accepted a later deadline, and why.
oppdrag-felt-grunn-gjenapne-hjelp = Say why. The answer is kept in the history.
oppdrag-felt-purring-dato = The day the reminder came
oppdrag-felt-purring-merknad = What it said
oppdrag-felt-svar-dato = The day the answer was sent
oppdrag-felt-sammendrag = Summary of the answer
oppdrag-felt-sammendrag-hjelp = A few sentences that the Ministry and colleagues can read.
oppdrag-felt-referanse = Where the document is
oppdrag-felt-referanse-hjelp = Case number, document number or title. Can be left empty.
oppdrag-felt-sporsmal = Questions in the rule book that the answer concerns
oppdrag-felt-sporsmal-hjelp = Tick any that fit. Can be left empty.

## Errors

oppdrag-feil-tittel = Enter what the Ministry asks for, in { $lengst } characters or fewer.
oppdrag-feil-dokument = Select a document, or enter the name of another one.
oppdrag-feil-punkt = Enter the number of the point or the heading, in { $lengst } characters or fewer.
oppdrag-feil-gitt = The assignment cannot have been given after the deadline. Enter an earlier day, or leave the box empty.
oppdrag-feil-frist = The deadline cannot be before the day the assignment was given.
oppdrag-feil-ansvarlig = Shorten it to { $lengst } characters or fewer.
oppdrag-feil-ny-frist = Choose a day after the current deadline.
oppdrag-feil-grunn = Enter a few words, in { $lengst } characters or fewer.
oppdrag-feil-sammendrag = Enter a summary, in { $lengst } characters or fewer.
oppdrag-feil-referanse = Shorten it to { $lengst } characters or fewer.
oppdrag-feil-dato = Choose a day after the assignment was given, and no later than today.
oppdrag-feil-sporsmal = One of the questions no longer exists. Select again.
oppdrag-feil-datoform = Enter the date as year, month and day, for example { $eksempel }.
oppdrag-hindret = This cannot be done now
oppdrag-hindret-konflikt = Someone else has changed the assignment. What you wrote is still here. See what has changed, and save again if it still fits.
oppdrag-hindret-tilstand = The assignment has another status than when you opened the page. Nothing has been saved.
oppdrag-se = View the assignment

## On the task page

oppdrag-oppgave-tittel = Deadlines from the Ministry
oppdrag-oppgave = { $antall ->
    [one] One assignment is due soon
   *[other] { $antall } assignments are due soon
}
oppdrag-oppgave-over = { $antall ->
    [one] One assignment is past its deadline
   *[other] { $antall } assignments are past their deadlines
}
oppdrag-oppgave-forklaring = The first is “{ $tittel }”, with the deadline { $frist }.
oppdrag-oppgave-lenke = Open the assignment
oppdrag-oppgave-alle = View all the assignments
