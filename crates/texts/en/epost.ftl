# The emails. Plain text; each paragraph is one text.

epost-bekreft-emne = Confirm that you want alerts about new calls for applications
epost-bekreft-hvorfor = Someone, probably you, has asked for alerts to this address when the Norwegian Directorate of Health opens a new call for applications for introduction agreements.
epost-bekreft-lenke = Open the link and confirm within { $timer } hours:
epost-bekreft-ikke-deg = If it was not you, you do not need to do anything. The address is then deleted automatically.
epost-avslutt = Do you no longer want these emails? Unsubscribe and have the address deleted here:
epost-avsender = This email was sent from Hjemmel. You cannot reply to it.
epost-apnet-emne = Open for applications: { $tittel }
epost-apnet-hva = The call for applications “{ $tittel }” is open. Municipalities can apply now.
epost-apnet-frist = The deadline is { $frist }. { $dager ->
    [0] It is the last day.
    [one] There is 1 day left.
   *[other] There are { $dager } days left.
}
epost-apnet-kommune = What applies to { $kommune }:
epost-apnet-kan-vi = See whether the municipality can apply, step by step and without signing in:

## To the mailbox of a municipality

epost-kommune-brev-emne = New letter in case { $saksnummer }
epost-kommune-brev = A letter from the Norwegian Directorate of Health to the municipality is waiting in Hjemmel. It concerns case { $saksnummer }.
epost-kommune-sporsmal-emne = Question in case { $saksnummer }
epost-kommune-sporsmal = A question from the Norwegian Directorate of Health to the municipality is waiting in Hjemmel. It concerns case { $saksnummer }.
epost-kommune-frist-emne = New deadline in case { $saksnummer }
epost-kommune-frist = The municipality has been given a new deadline to answer. It concerns case { $saksnummer }.
epost-kommune-svar-innen = Answer by { $frist }.
epost-kommune-lenke = Whoever applies for the municipality can sign in and read it here:
epost-kommune-hvorfor = This email was sent to the address the municipality has given. The address can be changed in Hjemmel, on the page About the municipality.

## About agreements

epost-avtale-signer-emne = Something waits for your signature in Hjemmel
epost-avtale-signer = An introduction agreement, or an amendment of one, waits to be signed in Hjemmel.
epost-avtale-paminnelse-emne = Reminder: something waits for your signature in Hjemmel
epost-avtale-paminnelse = An introduction agreement, or an amendment of one, still waits to be signed in Hjemmel. It is not in force before all have signed.
epost-avtale-signert-emne = All have signed
epost-avtale-signert = All parties have signed an introduction agreement, or an amendment of one. The document is in Hjemmel.
epost-avtale-avlyst-emne = An introduction agreement is cancelled
epost-avtale-avlyst = The municipality has cancelled an introduction agreement before it began. It is not in force.
epost-avtale-apnet-emne = Your signature is void
epost-avtale-apnet = The municipality is changing the text of an introduction agreement that you have signed. Your signature is void. You will be told when the new text is ready.
epost-avtale-trukket-emne = A proposed amendment is withdrawn
epost-avtale-trukket = The municipality has withdrawn a proposed amendment of an introduction agreement. Your signature under it is void.
epost-avtale-lenke = Log in and read here:
epost-avtale-hvorfor = This e-mail was sent to the address that the municipality gave for the agreement.
epost-avtale-frist-emne = The place in the introduction agreement is nearing its end
epost-avtale-frist = The last permitted day of the place is { $dato }. { $dager ->
    [0] That is today.
    [one] That is in 1 day.
   *[other] That is in { $dager } days.
}
epost-avtale-rapport-emne = The closing report of an introduction agreement is missing
epost-avtale-rapport = An introduction agreement ended on { $dato }, and the municipality has not sent the closing report yet.
epost-avtale-ubrukt-emne = A place has been unused for six months
epost-avtale-ubrukt = Nobody has used the place since { $dato }. Make an agreement, or give the place back so that others can have it.
