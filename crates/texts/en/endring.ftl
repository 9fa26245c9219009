# Changing or withdrawing an application before the deadline, and what changed from one version to the next.

## On the receipt

endring-tittel = Do you want to change or withdraw the application?
endring-forklaring = You can change and withdraw the application up to and including { $frist }. What you have sent stands until you send a new version.
endring-knapp = Change the application
endring-trekk = Withdraw the application
endring-paagar = You have started a change that has not been sent. The application below is the one that stands.
endring-fortsett = Continue with the change
endring-for-sent = The deadline was { $frist }, so the application cannot be changed or withdrawn here. If something is wrong, write to { $epost } and give case number { $saksnummer }.
endring-vurdert = A case worker has assessed the application, so it cannot be changed or withdrawn here. If something is wrong, write to { $epost } and give case number { $saksnummer }.

## While it is being changed

endring-ramme-tittel = You are changing an application that has been sent
endring-ramme-forklaring = The application from { $tidspunkt } stands until you send the new version.
endring-ramme-trukket = The application has been withdrawn. Send it again before the deadline if you want it to stand.
endring-ramme-forkast = Discard the change
endring-ramme-se = See what was sent
endring-send = Send the new version
endring-send-igjen = Send the application again
endring-send-forklaring = The new version replaces the one you have sent. The case number stays the same.
endring-hva = What you are changing
endring-hva-ingenting = You have not changed anything yet.
endring-verdi = { $nytt } (before: { $gammelt })
endring-uendret = Nothing has changed. The application you have sent stands as before.
endring-sent-vurdert = The new version was not sent, because a case worker has assessed the application in the meantime. The application you sent before stands. Write to { $epost } about what you wanted to change. What you wrote has been kept.

## Discarding a change

endring-forkast-tittel = Do you want to discard the change?
endring-forkast-forklaring = What you have written in the change will be lost. The application you have sent stays as it is.
endring-forkast-ja = Yes, discard the change
endring-forkast-nei = No, continue with the change

## Withdrawing the application

endring-trekk-tittel = Do you want to withdraw the application?
endring-trekk-forklaring = The municipality is then not included when the places are allocated. You can send the application again up to and including { $frist }.
endring-trekk-grunn = Why are you withdrawing the application?
endring-trekk-grunn-hjelp = You do not need to answer. Do not write names or other information about individuals.
endring-trekk-for-lang = Shorten the text to { $maks } characters or fewer.
endring-trekk-ja = Yes, withdraw the application
endring-trekk-nei = No, keep the application
endring-trukket = The application has been withdrawn
endring-trukket-naar = Withdrawn { $tidspunkt }.
endring-trukket-grunn = Reason: “{ $tekst }”
endring-trukket-angre = You can send it again up to and including { $frist }. Everything you wrote has been kept.
endring-trukket-for-sent = The deadline was { $frist }, so it cannot be sent again. If you still need places, write to { $epost }.
endring-trukket-knapp = Check and send again
endring-trukket-sendte = What the application said
endring-oppgave-trukket = The application has been withdrawn. Case number { $saksnummer }.
endring-oppgave-paagar = You have started a change that has not been sent.

## The versions

endring-versjoner = Versions of the application
endring-versjon-gjelder = Version { $nr }, sent { $tidspunkt }. This is the one that stands.
endring-versjon-trukket = Version { $nr }, sent { $tidspunkt }. It has been withdrawn.
endring-versjon-tidligere = Version { $nr }, sent { $tidspunkt }
endring-versjon-endret = Changed from version { $nr }:
endring-versjon-likt = The same answers as in version { $nr }.
endring-versjon-se = View all of version { $nr }
endring-ikke-oppgitt = not stated

## For the case worker

endring-sak-tittel = The municipality changed the application on { $tidspunkt }
endring-sak-forklaring = Answers and reasons are as they were. Those written before the change are marked.
endring-sak-merke = Written about version { $nr } of the application
endring-sak-trukket = The municipality withdrew the application on { $tidspunkt }. It is not included in the allocation. The municipality can apply again as long as the call is open.
endring-saker-trukket = { $antall ->
    [one] 1 application has been withdrawn:
   *[other] { $antall } applications have been withdrawn:
}

## The history

endring-hendelse-endret = { $hvem } changed the application. This is version { $nr }
endring-hendelse-linje = { $navn }: { $verdi }
