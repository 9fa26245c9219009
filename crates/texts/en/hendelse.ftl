# What has happened, as one sentence. $hvem is a name and a role. Reasons stand below, as they were written.

hendelse-hvem = { $navn } ({ $rolle })
hendelse-begrunnelse = “{ $tekst }”

hendelse-utlysning-opprettet = { $hvem } created the call for applications
hendelse-soknad-pabegynt = { $hvem } started the application
hendelse-soknad-sendt = { $hvem } sent the application
hendelse-soknad-importert = { $hvem } added the application from a file
hendelse-soknad-endret = { $hvem } sent a new version of the application
hendelse-soknad-sendt-igjen = { $hvem } sent the application again
hendelse-soknad-trukket = { $hvem } withdrew the application
hendelse-endring-pabegynt = { $hvem } started to change the application
hendelse-endring-forkastet = { $hvem } discarded the change to the application
hendelse-register-endret = { $hvem } changed the register of training establishments
hendelse-kommuneprofil-endret = { $hvem } changed the information about the municipality
hendelse-soknad-registrert = { $hvem } registered the application, which came by email
hendelse-vedlegg-lagt-til = { $hvem } added an attachment
hendelse-foresporsel-sendt = { $hvem } asked the municipality for information
hendelse-foresporsel-forlenget = { $hvem } gave the municipality a new deadline for its answer
hendelse-foresporsel-trukket = { $hvem } withdrew the request to the municipality
hendelse-foresporsel-besvart = { $hvem } answered the request
hendelse-saksbehandler-satt = { $hvem } put the case in the queue
hendelse-inhabilitet-meldt = { $hvem } declared themselves disqualified (Public Administration Act, section 6)
hendelse-inhabilitet-opphevet = { $hvem } revoked a declaration of disqualification
hendelse-svar-lagret = { $hvem } saved the answers
hendelse-innstilt = { $hvem } saved the recommendation
hendelse-vurdering-gjenapnet = { $hvem } reopened the assessment
hendelse-plass-flyttet = { $hvem } moved a place in the prioritisation
hendelse-flytting-angret = { $hvem } undid a move in the prioritisation
hendelse-skjonn-valgt = { $hvem } chose between equal places
hendelse-til-attestering = { $hvem } sent the prioritisation for approval
hendelse-prioritering-gjenapnet = The prioritisation was reopened
hendelse-vedtak-foreslatt = { $hvem } proposed a decision and sent it for approval
hendelse-vedtak-godkjent = { $hvem } approved the decision
hendelse-vedtak-returnert = { $hvem } sent the proposal back
hendelse-vedtak-bortfalt = The proposed decision lapsed, because something it is based on was changed
hendelse-tilgangsnokkel-opprettet = { $hvem } made the access key
hendelse-tilgangsnokkel-tilbakekalt = { $hvem } revoked the access key

## More exactly, where the details are known

hendelse-soknad-sendt-nummer = { $hvem } sent the application. Case number { $saksnummer }
hendelse-soknad-importert-nummer = { $hvem } added the application from a file. Case number { $saksnummer }
hendelse-svar-begrunnet = { $hvem } gave a reason for “{ $regel }” ({ $id })
hendelse-svar-endret = { $hvem } changed the reason for “{ $regel }” ({ $id })
hendelse-svar-fjernet = { $hvem } removed the reason for “{ $regel }” ({ $id })
hendelse-svar-hovedformal = { $hvem } corrected the number of places that serve the main purpose to { $antall }
hendelse-svar-hovedformal-som-sokt = { $hvem } set the number of places that serve the main purpose back to what the application says
hendelse-innstilt-alle = { $hvem } recommended: can be allocated { $antall ->
    [one] 1 place
   *[other] { $antall } places
}
hendelse-innstilt-ikke = { $hvem } recommended: cannot be allocated places
hendelse-vedtak-foreslatt-utfall = { $hvem } proposed the decision and sent it for approval: { $utfall }
hendelse-vedtak-godkjent-utfall = { $hvem } approved the decision: { $utfall }
hendelse-soknad-registrert-nummer = { $hvem } registered the application, which came by email. Case number { $saksnummer }
hendelse-vedlegg-navn = { $hvem } added the attachment “{ $vedlegg }”
hendelse-foresporsel-sendt-frist = { $hvem } asked the municipality for information, with the deadline { $frist }
hendelse-foresporsel-forlenget-frist = { $hvem } gave the municipality a new deadline for its answer: { $frist }
hendelse-saksbehandler-satt-til = { $hvem } gave the case to { $til }
hendelse-inhabilitet-opphevet-for = { $hvem } revoked the declaration that { $navn } is disqualified

## The places after the decision

hendelse-plass-godtatt = { $hvem } accepted a place
hendelse-plass-avslatt = { $hvem } declined a place
hendelse-plass-returnert = { $hvem } returned a place
hendelse-plass-frist-utsatt = { $hvem } moved the answer deadline for a place
hendelse-plass-trukket = { $hvem } withdrew the offer of a place
hendelse-tilbud-foreslatt = { $hvem } proposed to offer a place from the queue
hendelse-tilbud-godkjent = { $hvem } approved the offer of a place from the queue
hendelse-tilbud-returnert = { $hvem } sent the proposed offer back
hendelse-tilbud-bortfalt = The proposed offer lapsed, because something it is based on was changed
hendelse-ko-forbigatt = { $hvem } passed over a place in the queue
hendelse-ko-trukket = { $hvem } took a place out of the queue
hendelse-ko-gjenopptatt = { $hvem } put a place back in the queue

## Assignments and questions

hendelse-oppdrag-registrert = { $hvem } registered the assignment
hendelse-oppdrag-endret = { $hvem } corrected the information about the assignment
hendelse-oppdrag-pabegynt = { $hvem } started the assignment
hendelse-oppdrag-utsatt = { $hvem } extended the deadline
hendelse-oppdrag-purret = { $hvem } registered a reminder
hendelse-oppdrag-besvart = { $hvem } registered the answer
hendelse-oppdrag-gjenapnet = { $hvem } reopened the assignment
hendelse-sporsmal-besvart = { $hvem } registered an answer to the question
hendelse-sporsmalsvar-trukket = { $hvem } withdrew the answer

## The agreements under a place

hendelse-avtale-pabegynt = { $hvem } started an agreement
hendelse-avtale-til-signering = { $hvem } sent the agreement to be signed
hendelse-avtale-signert = { $hvem } signed the agreement
hendelse-avtale-gjenapnet = { $hvem } changed the text of the agreement, so that the signatures are void
hendelse-avtale-inngatt = { $hvem } signed the agreement as the last party, and it is entered into
hendelse-avtale-kansellert = { $hvem } cancelled the agreement before it began
hendelse-avtale-avsluttet = { $hvem } closed the agreement
hendelse-avtaleendring-foreslatt = { $hvem } proposed an amendment of the agreement
hendelse-avtaleendring-signert = { $hvem } signed an amendment of the agreement
hendelse-avtaleendring-virker = { $hvem } signed an amendment as the last party, and it has effect
hendelse-avtaleendring-trukket = { $hvem } withdrew the proposed amendment of the agreement
hendelse-avtale-arkivert = The document of the agreement was archived
hendelse-avtale-rapportert = { $hvem } sent the closing report for the agreement
hendelse-listetak-meldt = { $hvem } told that a GP has raised the list ceiling
hendelse-listetak-fulgt-opp = { $hvem } followed up that a GP has raised the list ceiling
hendelse-plass-avsluttet = { $hvem } closed the place: its time is used
hendelse-legekontor-endret = { $hvem } changed what is known of the GP office
hendelse-melding-kvittert = { $hvem } acknowledged messages about the agreements
hendelse-krav-kontrollert = { $hvem } checked a file of claims
hendelse-kravavvik-slettet = { $hvem } deleted the rows that were not covered, from a control of claims
hendelse-kostnad-beregnet = { $hvem } worked out what the agreements cost the national insurance
