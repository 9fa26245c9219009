# Access keys for the API: the manager makes them, sees them and revokes them.

tilgangsnokkel-tittel = Access keys
tilgangsnokkel-ingress = With an access key, an organisation’s own system can fetch and send over the API. Here you see which keys exist, what they open, and when they were last used.
tilgangsnokkel-om-api = The page about the API says what the keys are used for
tilgangsnokkel-lag = Make an access key
tilgangsnokkel-laget-aria = Access keys
tilgangsnokkel-tom = No access keys
tilgangsnokkel-tom-hvordan = The keys appear here when you make them. Make one for each system, so that you can revoke it without stopping the others.
tilgangsnokkel-tom-gyldige = No keys are in use now
tilgangsnokkel-tom-gyldige-hvordan = Keys that have been revoked or have expired are shown when you select all.
tilgangsnokkel-vis = Show
tilgangsnokkel-vis-gyldige = Valid
tilgangsnokkel-vis-alle = All
tilgangsnokkel-navn = Name
tilgangsnokkel-organisasjon = Organisation
tilgangsnokkel-omfang = Opens
tilgangsnokkel-laget = Made
tilgangsnokkel-laget-av = { $dato } by { $navn }
tilgangsnokkel-siste-dag = Last day
tilgangsnokkel-sist-brukt = Last used
tilgangsnokkel-aldri = Never
tilgangsnokkel-handling = Revoke
tilgangsnokkel-utlopt = Expired
tilgangsnokkel-tilbakekalt = Revoked { $dato } by { $navn }
tilgangsnokkel-tilbakekall-navn = Revoke { $navn }
tilgangsnokkel-kvittering-tilbakekalt = The key has been revoked. It no longer opens anything.

## The form

tilgangsnokkel-ny-tittel = Make an access key
tilgangsnokkel-ny-ingress = Make one key for each system. The key is shown once, when you have made it.
tilgangsnokkel-felt-navn = What is the key for?
tilgangsnokkel-felt-navn-hjelp = Enter the system and who is responsible for it, for example “The case system, the archive”.
tilgangsnokkel-felt-organisasjon = Who will use it?
tilgangsnokkel-organisasjon-direktorat = The Norwegian Directorate of Health
tilgangsnokkel-organisasjon-direktorat-hjelp = Sees the whole country, and can be allowed to send in applications from a file.
tilgangsnokkel-organisasjon-departement = The Ministry
tilgangsnokkel-organisasjon-departement-hjelp = Sees the whole country and changes nothing.
tilgangsnokkel-organisasjon-kommune = A municipality
tilgangsnokkel-organisasjon-kommune-hjelp = Sees only its own applications, places and agreements.
tilgangsnokkel-felt-kommune = Which municipality?
tilgangsnokkel-felt-kommune-hjelp = Only when a municipality will use the key.
tilgangsnokkel-velg-kommune = Select a municipality
tilgangsnokkel-felt-omfang = What should it open?
tilgangsnokkel-omfang-runde-les = See applications, ranking, places and agreements (runde:les)
tilgangsnokkel-omfang-runde-innhold = See what the applications say, and who the parties to agreements are (runde:innhold)
tilgangsnokkel-omfang-runde-innhold-hjelp = Needs runde:les as well.
tilgangsnokkel-omfang-soknad-skriv = Send in applications from a file (soknad:skriv)
tilgangsnokkel-omfang-soknad-skriv-hjelp = Only for the Norwegian Directorate of Health.
tilgangsnokkel-felt-siste-dag = Last day it is valid
tilgangsnokkel-felt-siste-dag-hjelp = At most { $dager } days ahead, so that someone looks at it at least once a year.
tilgangsnokkel-ny-knapp = Make the key
tilgangsnokkel-avbryt = Cancel
tilgangsnokkel-feil-navn = Enter what the key is for, in 1 to { $mest } characters
tilgangsnokkel-feil-organisasjon = Select who will use the key
tilgangsnokkel-feil-kommune = Select which municipality will use the key
tilgangsnokkel-feil-omfang = Select at least one thing for the key to open
tilgangsnokkel-feil-omfang-ikke-lov = The organisation cannot have { $omfang }. Untick it, or select the Norwegian Directorate of Health
tilgangsnokkel-feil-siste-dag = Choose a day from today to at most { $dager } days ahead

## When it has been made

tilgangsnokkel-vist-tittel = The key has been made
tilgangsnokkel-vist-advarsel-tittel = Copy the key now
tilgangsnokkel-vist-advarsel = It is shown only this once. We do not save the key itself. If you lose it, you must revoke it and make a new one.
tilgangsnokkel-vist-felt = Access key for { $navn }
tilgangsnokkel-vist-felt-hjelp = Save it where the system keeps secrets. Never send it by email or chat.
tilgangsnokkel-vist-ferdig = I have copied the key
tilgangsnokkel-finnes-tittel = The key has already been made
tilgangsnokkel-finnes = The form has been sent before, and the key cannot be shown again. If you did not get to copy it, revoke it in the list and make a new one.

## Revoking

tilgangsnokkel-tilbakekall-tittel = Do you want to revoke the key?
tilgangsnokkel-tilbakekall-ingress = The system that uses it loses access at once. This cannot be undone, but you can make a new key.
tilgangsnokkel-tilbakekall-ja = Yes, revoke the key
tilgangsnokkel-tilbakekall-nei = No, keep it
tilgangsnokkel-er-tilbakekalt-tittel = The key has already been revoked
tilgangsnokkel-er-tilbakekalt = Someone revoked it in the meantime. You do not need to do anything more.
tilgangsnokkel-organisasjon-helfo = Helfo
tilgangsnokkel-organisasjon-helfo-hjelp = Looks up refund right and follows the registration. Does not see the cases.
tilgangsnokkel-omfang-refusjonsrett = Look up refund right
tilgangsnokkel-omfang-refusjonsrett-hjelp = Whether a doctor has refund right on a list on a day, and why or why not.
tilgangsnokkel-omfang-registrering = Follow the registration
tilgangsnokkel-omfang-registrering-hjelp = The agreements as they are registered, every change of them, and acknowledging them.
