# The introduction agreements: how they stand, signing, amendments and the end.

avtaler-tittel = Agreements
avtaler-tittel-en = Introduction agreement { $nummer }
avtaler-ingress = All introduction agreements that were sent to be signed, and how they stand.
avtaler-ingress-kommune = The municipality's introduction agreements. A new one is begun from the place it belongs to.
avtaler-ingress-lege = The introduction agreements that you are part of.
avtaler-ingen = No agreements yet
avtaler-ingen-hvordan = Agreements come here when a municipality sends them to be signed.
avtaler-ingen-kommune = Choose a place that the municipality has accepted, and make an agreement there.
avtaler-ingen-lege = The agreement comes here when the municipality sends it to you to sign.
avtaler-til-plassene = See the places
avtaler-til-legekontorene = The GP offices and their GPs
avtaler-filter-navn = Find agreements
avtaler-filter-sok = Municipality, doctor or number
avtaler-tom-filter = No agreements match what you have chosen
avtaler-tom-filter-hvordan = Choose another status, or search for something else.
avtaler-viser = Showing { $fra }–{ $til } of { $antall }
avtaler-kolonne-nummer = Agreement
avtaler-kolonne-lege = Doctor in specialisation
avtaler-kolonne-fra = From
avtaler-kolonne-til = To
avtaler-uten-lege = No doctor yet
avtaler-periode = Period
avtaler-fra-til = { $fra } to { $til }
avtaler-plassen = Place
avtaler-legekontor = GP office
avtaler-tilbake = Back to the agreement

## Status

avtaler-stand-utkast = Draft
avtaler-stand-til-signering = To be signed
avtaler-stand-kommer = Signed, begins later
avtaler-stand-loper = Running
avtaler-stand-over = Over, closing report missing
avtaler-stand-avsluttet = Closed
avtaler-stand-kansellert = Cancelled

## The parties

avtaler-part-kommune = { $navn } municipality
avtaler-part-lis = { $navn } (doctor in specialisation)
avtaler-part-fastlege = { $navn } (GP)

## What was done

avtaler-gjort-sendt = The agreement was sent to be signed.
avtaler-gjort-signert = You have signed. The agreement is in force when all have signed.
avtaler-gjort-inngatt = All have signed. The agreement is entered into.
avtaler-gjort-avlyst = The agreement is cancelled.
avtaler-gjort-listetak = The raised list ceiling is registered.
avtaler-gjort-rapport = The closing report is sent. Thank you.
avtaler-gjort-trukket = The proposed amendment is withdrawn.
avtaler-gjort-foreslatt = The amendment is proposed. It has effect when all whom it touches have signed.
avtaler-gjort-endring-signert = You have signed the amendment. It has effect when all have signed.
avtaler-gjort-endring-virker = All have signed. The amendment has effect.

## What comes next

avtaler-venter = The agreement waits to be signed by { $parter }. It is not in force before all have signed.
avtaler-les-og-signer = Read and sign
avtaler-apne = Change the text
avtaler-avlys = Cancel the agreement
avtaler-lege-melder = Amendments are proposed by the municipality. Contact it if something is wrong, or if you are to go on leave.
avtaler-rapporter = Write the closing report
avtaler-kansellert-av = Cancelled { $tidspunkt } by { $navn }.
avtaler-endring-venter = Amendment { $nr } waits to be signed by { $parter }.
avtaler-endring-se = See amendment { $nr }
avtaler-endring-foreldet-tittel = Amendment { $nr } cannot be signed any more
avtaler-endring-foreldet = Another amendment has taken effect since this one was proposed. Withdraw it, and propose it anew if it is still needed.

## What is in force

avtaler-gjelder = In force on { $dato }
avtaler-gjelder-ikke = The agreement is not in force on this day.
avtaler-gjelder-dato = Show another day
avtaler-stilling = Position
avtaler-fastleger = GPs
avtaler-veileder = Supervisor
avtaler-permisjon = Leave
avtaler-reglene = The rules
avtaler-reglene-inngatt = As the rules were on { $dato }, when the agreement was entered into.
avtaler-reglene-i-dag = By today's rules.
avtaler-signaturer = Signatures
avtaler-avtrykk = Fingerprint of the text: { $avtrykk }
avtaler-signert-for = { $part }: signed by { $navn }, { $tidspunkt }
avtaler-ikke-signert = { $part }: not signed yet
avtaler-dokumenter = Documents
avtaler-dokument-avtale = The agreement (PDF)
avtaler-dokument-endring = Amendment { $nr } (PDF)
avtaler-dokument-bekreftelse = Confirmation for Helfo (PDF)

## Signing

avtaler-signer-tittel = Sign agreement { $nummer }
avtaler-signer-ingress = This is the whole text. All parties sign the same one. If the municipality changes anything, the signatures are void and all must sign again.
avtaler-signer-knapp = Sign
avtaler-signer-ikke-din = No signature of yours is missing here.

## Opening and cancelling

avtaler-apne-tittel = Do you want to change the text?
avtaler-apne-ingress = { $antall ->
    [0] Nobody has signed yet. The agreement becomes a draft again and must be sent to be signed anew.
    [one] One signature is void. The agreement becomes a draft again, and all must sign anew.
   *[other] { $antall } signatures are void. The agreement becomes a draft again, and all must sign anew.
}
avtaler-apne-ja = Open it for change
avtaler-avlys-tittel = Do you want to cancel the agreement?
avtaler-avlys-ingress = The agreement waits to be signed. If you cancel it, nobody can sign it, and the place can be used for another agreement.
avtaler-avlys-ingress-inngatt = All have signed, but the agreement has not begun. If you cancel it, the other parties are told, and the place can be used for another agreement.
avtaler-avlys-ja = Cancel the agreement

## Amendments

avtaler-endringer = Amendments
avtaler-ingen-endringer = No amendments.
avtaler-endring = Amendment { $nr }
avtaler-endring-tittel = Amendment { $nr } of the agreement
avtaler-endring-stand-apen = Waits to be signed
avtaler-endring-stand-virker = Signed { $dato }
avtaler-endring-stand-trukket = Withdrawn
avtaler-endring-trekk = Withdraw the proposal
avtaler-endre-tittel = Report leave or a change
avtaler-endre-knapp = Propose the amendment
avtaler-endre-andel = Change the position
avtaler-endre-permisjon = Report leave
avtaler-endre-fastlege-inn = Bring in a GP
avtaler-endre-fastlege-ut = Let a GP leave
avtaler-endre-veileder = Change the supervisor
avtaler-endre-avslutning = End the agreement earlier
avtaler-endre-forlengelse = Extend the agreement
avtaler-endre-rettelse = Correct leave that was registered wrongly or late
avtaler-endre-ingress-andel = The new position holds from the day you choose until something else is agreed. The municipality, the doctor and the GPs sign.
avtaler-endre-ingress-permisjon = Write only dates, and whether the leave is statutory. The reason must not stand here. The municipality and the doctor sign.
avtaler-endre-ingress-fastlege-inn = The GP is a party from the day you choose. The municipality, the doctor and the new GP sign.
avtaler-endre-ingress-fastlege-ut = The GP is no party from the day you choose. The agreement must have at least one GP every day. The municipality, the doctor and the GP sign.
avtaler-endre-ingress-veileder = The new supervisor holds from the day you choose. The municipality and the doctor sign, and the supervisor if they are a GP of the agreement.
avtaler-endre-ingress-avslutning = Choose the new last day. That an agreement ends earlier than agreed is no breach of the rules. The municipality, the doctor and the GPs sign.
avtaler-endre-ingress-forlengelse = Choose the new last day. The municipality, the doctor and the GPs sign.
avtaler-endre-ingress-rettelse = Here leave can be corrected also for days that have passed and are registered. The correction goes on to Helfo. The municipality and the doctor sign.
avtaler-registrert = The days until { $dato } have passed and are registered. Choose a later day.
avtaler-registrert-permisjon = The days until { $dato } have passed and are registered, so the leave must be told as a correction. Here is the form, with what you wrote.
avtaler-felt-andel = New position in percent
avtaler-felt-andel-hjelp = At least 50. For example 80 or 62.5.
avtaler-felt-fra = From and including
avtaler-felt-fra-uten = First day without the GP
avtaler-felt-siste = New last day
avtaler-felt-permisjon-fra = First day of leave
avtaler-felt-permisjon-til = Last day of leave
avtaler-felt-lovregulert = Is the leave statutory?
avtaler-felt-arbeider = How much does the doctor work during the leave, in percent?
avtaler-felt-arbeider-hjelp = 0 in full leave.
avtaler-felt-hpr = HPR number
avtaler-felt-navn = Name
avtaler-felt-spesialist = Is the doctor an approved specialist in general practice?
avtaler-felt-refusjon = Does the GP have refund right?
avtaler-felt-supervisjon = Is the GP to give supervision?
avtaler-felt-pasienter = Patients on the list
avtaler-felt-fastlege = GP
avtaler-felt-retter = Which leave is wrong?
avtaler-felt-retter-ny = The leave is not registered
avtaler-felt-retter-hjelp = Write what is right below. Leave the dates empty if the doctor was not on leave after all.
avtaler-feil-dato = Write a date, for example 01.08.2024.
avtaler-feil-andel = Write a number from 0 to 100, for example 62.5.
avtaler-feil-ja-nei = Choose yes or no.
avtaler-feil-hpr = Write the HPR number, at most nine digits.
avtaler-feil-navn = Write the name.
avtaler-feil-pasienter = Write how many are on the list.
avtaler-feil-retter = Choose which leave is wrong.
avtaler-feil-fastlege = Choose a GP.

## List ceiling

avtaler-listetak-meld = Tell that a GP has raised the list ceiling
avtaler-listetak-tittel = Tell of a raised list ceiling
avtaler-listetak-ingress = Write whom it concerns, and the day on which the ceiling was raised. The rules of that day decide whether it was allowed.
avtaler-listetak-dato = The day the ceiling was raised
avtaler-listetak-knapp = Register
avtaler-listetak-meldt = { $navn } raised the list ceiling on { $dato }.
avtaler-listetak-brudd = The list ceiling was raised while it was forbidden
avtaler-listetak-feil-part = The GP is no party to the agreement on this day. Choose another day or another GP.
avtaler-listetak-feil-fremtid = The day is still to come. Tell when the ceiling has been raised.
avtaler-listetak-feil-meldt = This raise is registered.

## Closing report

avtaler-rapport-tittel = Closing report
avtaler-rapport-ingress = Only what nobody else knows. Dates, position and leave stand in the agreement.
avtaler-rapport-etter = What does the doctor do now?
avtaler-rapport-arbeid = Other general medical work that the doctor did for the municipality
avtaler-rapport-arbeid-hjelp = Write “ingen” if the doctor worked at the GP office only.
avtaler-rapport-erfaring = Experience
avtaler-rapport-erfaring-valgfritt = Experience that others can learn from (optional)
avtaler-rapport-erfaring-hjelp = Do not write about health, absence or other private matters.
avtaler-rapport-knapp = Send the closing report
avtaler-rapport-feil-etter = Choose what the doctor does now.
avtaler-rapport-av = Sent { $dato } by { $navn }.
avtaler-etter-fastlege-her = Is a GP in the municipality
avtaler-etter-annet-arbeid-her = Has other medical work in the municipality
avtaler-etter-allmennmedisin-annet-sted = Works in general practice elsewhere
avtaler-etter-utenfor-allmennmedisin = Works outside general practice
avtaler-etter-vet-ikke = The municipality does not know

## Things to do

avtaler-oppgave-utkast = Finish the draft of agreement { $nummer }
avtaler-oppgave-utkast-forklaring = The draft belongs to place { $plass }. It has not been sent to be signed.
avtaler-oppgave-utkast-lenke = Go on
avtaler-oppgave-signer = Sign agreement { $nummer }
avtaler-oppgave-signer-forklaring = The agreement is not in force before all have signed. { $signert } of { $alle } have signed.
avtaler-oppgave-venter = Agreement { $nummer } waits for others
avtaler-oppgave-venter-forklaring = Missing are the signatures of { $parter }.
avtaler-oppgave-se = See the agreement
avtaler-oppgave-endring = Sign amendment { $nr } of agreement { $nummer }
avtaler-oppgave-endring-forklaring = { $endring }
avtaler-oppgave-foreldet = Withdraw amendment { $nr } of agreement { $nummer }, or propose it anew
avtaler-oppgave-rapport = Write the closing report for agreement { $nummer }
avtaler-oppgave-rapport-forklaring = The agreement was over on { $dato }. The report is short.
avtaler-oppgave-frist = Place { $plass } is nearing its end
avtaler-oppgave-frist-forklaring = The last permitted day is { $dato }. { $dager ->
    [0] That is today.
    [one] That is in 1 day.
   *[other] That is in { $dager } days.
}
avtaler-oppgave-frist-lenke = See the time of the place
avtaler-oppgave-ubrukt = Place { $plass } has been unused for six months
avtaler-oppgave-ubrukt-forklaring = Nobody has used it since { $dato }. Make an agreement, or give the place back so that others can have it.
avtaler-oppgave-ubrukt-lenke = See the place
avtaler-oppgave-brudd = The list ceiling was raised in agreement { $nummer }
avtaler-oppgave-brudd-forklaring = A GP in { $kommune } raised the list ceiling on { $dato }, while it was forbidden.
avtaler-oppgave-ubrukte = { $antall ->
    [one] One place has been unused for six months or more
   *[other] { $antall } places have been unused for six months or more
}
avtaler-oppgave-ubrukte-forklaring = The municipalities have been told. Places that are given back go to the queue.
avtaler-oppgave-ubrukte-lenke = See the places
avtaler-oppgaver = The agreements

## The doctor's page

avtaler-lege-tittel = My page
avtaler-lege-signer = Waits for your signature
avtaler-lege-ingenting = Nothing waits for you
avtaler-lege-ingenting-hvordan = When a municipality sends you an agreement or an amendment, it stands here.
avtaler-lege-min = My agreement
avtaler-lege-tid = My time
avtaler-lege-hos-meg = Doctors who work on my list
avtaler-lege-veileder = Doctors whom I supervise
avtaler-lege-tidligere = Earlier agreements
avtaler-lege-bekreftelse = Download the confirmation for Helfo (PDF)
avtaler-lege-bekreftelse-hjelp = Enclose it with Helfo's own form when you apply for refund right.
avtaler-lege-listetak = Tell that you have raised the list ceiling

## Follow-up

avtaler-begrunnelse = Reason: { $tekst }
avtaler-gjort-fulgt-opp = The follow-up is registered.
avtaler-listetak-folg-opp = Follow up or correct this
avtaler-listetak-fulgt-opp = Followed up by { $navn }: { $begrunnelse }
avtaler-listetak-feilmeldt = Told by mistake, says { $navn }: { $begrunnelse }
avtaler-oppfolging-tittel = Follow up a raised list ceiling
avtaler-oppfolging-ingress = What was told stays in the history. When it is followed up, it is a task no longer.
avtaler-oppfolging-hva = What is it about?
avtaler-oppfolging-fulgt-opp = The matter is followed up
avtaler-oppfolging-feilmeldt = The ceiling was not raised that day. It was told by mistake
avtaler-oppfolging-begrunnelse = Write in short what was done, or what was wrong
avtaler-oppfolging-knapp = Register
avtaler-oppfolging-feil-hva = Choose what it is about.
avtaler-oppfolging-feil-apen = This is followed up already.
avtaler-oppgave-utlopt = Agreement { $nummer } was not signed in time
avtaler-oppgave-utlopt-forklaring = The last day of the agreement has passed without all having signed. Change the text, or cancel the agreement.
avtaler-oppgave-avslutt = Close place { $plass }
avtaler-oppgave-avslutt-forklaring = The time is used, or what is left is too short for another doctor. When the place is closed, it goes to the next in the queue.
avtaler-foreldet-lege = Another amendment is in force now, or the day has passed. The municipality must propose this one anew if it is needed.
avtaler-signer-uenig = Is something wrong, or do you not agree? Do not sign. Contact { $kommune } municipality, which can change the text.
avtaler-signer-ingress-endring = This is the whole amendment. All whom it touches sign the same text.
avtaler-felt-epost = E-mail address of the GP (optional)
avtaler-felt-epost-hjelp = Only to tell that something waits to be signed.
avtaler-feil-epost = Write an e-mail address, for example name@municipality.no, or leave the field empty.
avtaler-endret-imens = Somebody has signed since the page was shown. Read how the agreement stands now, and try again.
avtaler-reglene-endret = As it is on { $dato }, with the amendments in force, by the rules of that day.
avtaler-virkning-tittel = What the amendment does to the time of the place
avtaler-virkning-siste = Last permitted day
avtaler-virkning-brukt = Full days used or agreed
avtaler-virkning-slutt = Agreed end
avtaler-virkning-fra-til = { $fra } → { $til }
avtaler-virkning-veileder-tittel = The GP is the supervisor too
avtaler-virkning-veileder = { $navn } goes on as supervisor until another is agreed. Propose another supervisor if that is not what you mean.
avtaler-oppgave-ny = Make an agreement under place { $plass }
avtaler-oppgave-ny-forklaring = The municipality has accepted the place. No agreement is begun.
avtaler-oppgave-endring-venter = Amendment { $nr } of agreement { $nummer } waits for others
avtaler-lege-avtalt = Amendments that are agreed
avtaler-trekk-tittel = Do you want to withdraw amendment { $nr }?
avtaler-trekk-ingress = The signatures under the proposal are void, and those who have signed are told. The proposal stays in the history.
