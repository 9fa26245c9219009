# When the municipality must answer more: for the case worker and for the municipality.

foresporsel-lenke = Ask the municipality for information
foresporsel-overskrift = Questions to the municipality
foresporsel-tittel = Ask { $kommune } for information
foresporsel-tekst = What is missing?
foresporsel-tekst-hjelp = The municipality will read this, and you will see the answer in the case.
foresporsel-felt = Questions the municipality must answer again
foresporsel-felt-hjelp = Tick a question if it must be possible to change the answer in the application. The old answer is kept.
foresporsel-frist = Answer by
foresporsel-frist-hjelp = From tomorrow to at most { $dager } days ahead. The days the case waits for the municipality are not counted in its age.
foresporsel-ny-frist = New deadline
foresporsel-send = Send to the municipality
foresporsel-forleng = Set a new deadline
foresporsel-trekk = Withdraw the request
foresporsel-tilbake = Back to the case
foresporsel-endre = Set a new deadline or withdraw the request
foresporsel-spurt = { $navn } asked on { $tidspunkt }, with the deadline { $frist }
foresporsel-felt-liste = To be answered again: { $felt }
foresporsel-trukket = Withdrawn by { $navn } on { $tidspunkt }
foresporsel-besvart = Answered by { $navn } on { $tidspunkt }
foresporsel-endret = { $felt }: from “{ $gammelt }” to “{ $nytt }”
foresporsel-venter-til = Waiting for the municipality until { $frist }
foresporsel-over-frist = The deadline for the answer was { $frist }. The municipality has not answered.
foresporsel-uten-svar = Recommend without an answer from the municipality
foresporsel-uten-svar-hjelp = The request is withdrawn, and the municipality can no longer answer it.
foresporsel-feil-uten-svar = The case is waiting for an answer from the municipality. Tick the box at the bottom if you want to recommend without the answer.
foresporsel-feil-tekst = Enter what the municipality must answer.
foresporsel-feil-lang = The text is too long. Shorten it to { $maks } characters or fewer.
foresporsel-feil-frist = Choose a date from tomorrow to at most { $dager } days ahead.
foresporsel-feil-venter = The case is already waiting for an answer. Set a new deadline, or withdraw the request first.
foresporsel-feil-ikke-apen = The request has already been answered or withdrawn.
foresporsel-feil-ikke-vurdering = The case is not being assessed, so the municipality cannot be asked.

## For the municipality

foresporsel-oppgave = We need more information. Answer by { $frist }.
foresporsel-oppgave-over = We need more information. The deadline was { $frist }, but you can still answer.
foresporsel-oppgave-lenke = Answer now
foresporsel-svar-tittel = We need more information
foresporsel-svar-ingress = Application { $saksnummer }. Answer by { $frist }.
foresporsel-svar-tekst = Your answer
foresporsel-svar-tekst-hjelp = Keep it short. If the answer is in an attachment, write “See attachment”.
foresporsel-svar-felt = Correct the answers in the application
foresporsel-svar-felt-hjelp = The boxes show what the application says now. What you leave as it is does not change.
foresporsel-svar-send = Send the answer
foresporsel-svar-lukket-tittel = There is nothing to answer now
foresporsel-svar-lukket = The question has been answered or withdrawn.
foresporsel-svar-feil-tekst = Enter an answer, for example “See attachment”.
foresporsel-svar-sendt = The answer has been received.
foresporsel-svar-historikk = Questions we have asked, and your answers
