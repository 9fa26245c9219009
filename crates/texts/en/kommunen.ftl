# The municipality’s own page: form of Norwegian, address for decisions, and what the register says.

kommunen-tittel = About { $kommune } Municipality
kommunen-lenke = About the municipality
kommunen-ingress = The information applies to all applications from the municipality.
kommunen-profil = Decisions from the Norwegian Directorate of Health
kommunen-maalform = Which form of Norwegian (målform) should the decisions be in?
kommunen-maalform-hjelp = The letters are written in the form the municipality has chosen.
kommunen-maalform-bokmal = Bokmål
kommunen-maalform-nynorsk = Nynorsk
kommunen-epost = Which email address should we write to when something is waiting?
kommunen-epost-hjelp = We write to this address when a letter or a question is waiting for you in Hjemmel, and when you get a new deadline to answer. The email only says the case number, the deadline and where to read more. Use a shared mailbox, for example postmottak, and not the address of a person. If the box is empty, we send no email. The letters are always here, under Letters.
kommunen-lagre = Save
kommunen-lagret = The information has been saved.
kommunen-uendret = The information was already saved.
kommunen-feil-epost = Enter an email address, for example postmottak@kommunen.no.
kommunen-konflikt = Someone else in the municipality has changed the information in the meantime. What you wrote is in the boxes. Check it and save again.
kommunen-vet = What we know about the municipality
kommunen-vet-ingen = The register does not say whether the municipality is a training establishment. That is why the application form asks.
kommunen-vet-kilde = Source for training establishment
kommunen-tilbake = Go to tasks
