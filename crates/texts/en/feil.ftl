# Error pages: what happened, that nothing is lost, and what you can do.

feil-ingen-tilgang-tittel = You do not have access to this page
feil-ingen-tilgang-forklaring = The role you are signed in with cannot do this. Nothing has changed.
feil-ingen-tilgang-soke = Only people signed in for a municipality can write and send applications. The municipality’s administrator gives access.
feil-ingen-tilgang-lese = Only staff at the Norwegian Directorate of Health and the Ministry can read the cases. The manager of the scheme gives access.
feil-ingen-tilgang-saksbehandle = Only case workers at the Norwegian Directorate of Health can assess and prioritise. The manager of the scheme gives access.
feil-ingen-tilgang-attestere = Only approvers and managers at the Norwegian Directorate of Health can approve. The manager of the scheme gives access.
feil-finnes-ikke-tittel = Page not found
feil-finnes-ikke-forklaring = The address may be wrong, or the page may belong to someone else.
feil-skjema-tittel = We could not read the form
feil-skjema-forklaring = Go back in your browser. What you wrote is still there. Try sending it again.
feil-gammelt-skjema-tittel = The form is too old
feil-gammelt-skjema-forklaring = You have signed in again since you opened the page. Go back in your browser, copy what you wrote, and reload the page.
feil-endret-av-andre-tittel = Someone else has changed this
feil-endret-av-andre-forklaring = Nothing has been overwritten. Go back, reload the page and see what has changed before you try again.
feil-for-stort-tittel = What you sent is too large
feil-for-stort-forklaring = Nothing has been saved. Shorten the text and try again.
feil-metode-tittel = The page cannot be opened in this way
feil-metode-forklaring = Go to the home page and find your way from there.
feil-avvist-tittel = The request was rejected
feil-avvist-forklaring = The form was sent from another website. Open the page here on our site and try again.
feil-intern-tittel = Something went wrong on our side
feil-intern-forklaring = What you have already saved is safe. Wait a little and try again. If this does not help, give the reference below when you contact us.
feil-referanse = Reference: { $referanse }
feil-til-forsiden = Go to the home page
feil-til-oppgaver = Go to tasks
