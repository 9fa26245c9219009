# The words about agreements that several pages use: parties, amendments, and why something could not be done.

## The parties

avtaleord-part-kommune = the municipality
avtaleord-part-lis = the doctor
avtaleord-part-fastlege = the GP

## Kinds of amendments

avtaleord-slag-andel = New position share
avtaleord-slag-permisjon = Leave
avtaleord-slag-fastlege-inn = New GP
avtaleord-slag-fastlege-ut = A GP leaves
avtaleord-slag-veileder = New supervisor
avtaleord-slag-avslutning = Early end
avtaleord-slag-forlengelse = Extension
avtaleord-slag-rettelse = Correction of leave

## What an amendment says

avtaleord-endring-andel = The position is { $andel } from { $fra }.
avtaleord-endring-permisjon = The doctor is given leave. { $permisjon }
avtaleord-endring-fastlege-inn = { $navn } is a GP in the agreement from { $fra }.
avtaleord-endring-fastlege-ut = { $navn } is not a GP in the agreement from { $fra }.
avtaleord-endring-veileder = { $navn } is the supervisor from { $fra }.
avtaleord-endring-avslutning = The agreement ends earlier than agreed. { $siste } is the last day.
avtaleord-endring-forlengelse = The agreement is extended. { $siste } is the last day.
avtaleord-endring-rettelse-ny = A leave that is not registered is entered. { $permisjon }
avtaleord-endring-rettelse-endret = The leave in amendment { $nr } is corrected. { $permisjon }
avtaleord-endring-rettelse-fjernet = The leave in amendment { $nr } is taken away. The doctor was not on leave.
avtaleord-permisjon = { $grad ->
    [hel] Full leave
   *[gradert] Leave in which the doctor works { $arbeider },
} from { $fra } to { $til }. { $lovregulert ->
    [ja] The leave is statutory.
   *[nei] The leave is not statutory and uses time of the frame.
}

## The signature is not taken

avtaleord-signatur-avtrykk = The text is another than the one you were shown. Reload the page, read the text and sign.
avtaleord-signatur-ikke-part = The one you want to sign for is not to sign this. Ask the municipality if you think that is wrong.
avtaleord-signatur-allerede-signert = The party has signed. You do not need to do anything more.
avtaleord-signatur-fullmakt = You cannot sign for this party. Doctors sign for themselves, and somebody logged in for the municipality signs for it.
avtaleord-signatur-samme-person = You have signed for another party. Let another person sign for this one.
avtaleord-signer-utlopt = The last day of the agreement has passed. The municipality must set a new last day and send the agreement to be signed again.

## The rules stop it

avtaleord-regel-plass = The municipality does not hold the place. Use a place that the municipality has accepted.
avtaleord-regel-ingen-regler = There are no rules for { $dato }. Choose a later day.
avtaleord-regel-rammerekkefolge = The frames of a place follow each other, and the days go into another frame on { $dato }. Choose other days.
avtaleord-regel-stoppet = { $antall ->
    [one] One term stops the agreement: { $liste }.
   *[other] { $antall } terms stop the agreement: { $liste }.
} Correct the information, or give a reason where that is possible.

## The draft

avtaleord-mangel-lis = Write the name and the HPR number of the doctor.
avtaleord-mangel-fastleger = Add at least one GP.
avtaleord-mangel-fastlege = Write the name and the HPR number of GP number { $nummer }.
avtaleord-mangel-samme-person = HPR number { $hpr } is used for two parties. Correct one of them.
avtaleord-mangel-fra = Write the first day of the agreement.
avtaleord-mangel-til = Write the last day of the agreement.
avtaleord-mangel-rekkefolge = The last day comes before the first. Correct the dates.
avtaleord-mangel-stillingsandel = Write the position in per cent, at most 100.
avtaleord-kollisjon = Somebody else has saved since you opened the page, and nothing is overwritten. Reload the page and look at what they wrote.
avtaleord-tekst-for-lang = The text is too long. Shorten it to at most { $hoyst } characters.
avtaleord-tekst-elleve = The text has eleven digits in a row, like an identity number. Take them away.
avtaleord-begynn-ikke-tildelt = The municipality has not accepted the place. Answer the offer first.
avtaleord-begynn-ramme = The place does not have this frame. Choose a frame that it has.

## The amendment cannot be proposed or signed

avtaleord-endring-feil-kollisjon = Another amendment has taken effect. Reload the page, read the agreement and propose the amendment again.
avtaleord-endring-feil-andel = The position cannot be like this. Write a number above 0 and at most 100 per cent, on leave less than the position otherwise.
avtaleord-endring-feil-rekkefolge = The leave ends before it begins. Correct the dates.
avtaleord-endring-feil-ukjent = The name or the HPR number is missing. Write both.
avtaleord-endring-feil-tom-rettelse = The correction says nothing. Choose the leave that is wrong, or write the one that is missing.
avtaleord-endring-feil-registrert = The days to and including { $dato } are registered. Choose a later day.
avtaleord-endring-feil-utenfor = The day lies outside the agreement. Choose a day in the agreement, or for an extension a day after the last one.
avtaleord-endring-feil-overlapp = The doctor is on leave on some of the days by amendment { $nr }. Choose other days, or correct that leave.
avtaleord-endring-feil-ukjent-permisjon = Amendment { $nr } has no leave that stands. Choose a leave of the agreement.
avtaleord-endring-feil-allerede-part = The one with HPR number { $hpr } is a party to the agreement on that day. Choose another GP or another day.
avtaleord-endring-feil-ikke-part = The one with HPR number { $hpr } is not a GP in the agreement on that day. Choose one who is, or another day.
avtaleord-endring-feil-uten-fastlege = The agreement would be without a GP on { $dato }. Take in a new GP first.
avtaleord-endring-feil-tid = The amendment does not fit the rules of time: { $liste }. Choose other days or another position.
avtaleord-endring-feil-ikke-apen = The amendment does not wait for signatures any longer. Reload the page and see how the agreement is now.
avtaleord-endring-feil-bare-rettelse = The agreement is over. Only leave can be corrected now.
avtaleord-tidsbrudd = { $regel }, from { $fra } to { $til }

## The end

avtaleord-avslutning-varer = The agreement lasts to and including { $dato }. Wait until the day after, or propose an amendment if it is to end earlier.
avtaleord-avslutning-begynt = The agreement began on { $dato } and cannot be cancelled. Propose an amendment with an earlier last day.
avtaleord-rapport-rapportert = The closing report is delivered. You do not need to do anything more.
avtaleord-rapport-annet-arbeid = Write which other general medical work the doctor did, or "ingen" (none).
avtaleord-plass-avtale-loper = An agreement under the place is not over. Close or cancel it first.
avtaleord-plass-tid-igjen = There is time left in the place that a doctor can use. Enter into another agreement, or give the place back.
