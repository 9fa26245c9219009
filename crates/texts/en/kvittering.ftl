# The receipt for an application, as a page and as a PDF.

kvittering-tittel = The application has been received
kvittering-saksnummer = Case number
kvittering-mottatt = Received
kvittering-utlysning = Call for applications
kvittering-status = Status
kvittering-status-sendt = Waiting to be assessed
kvittering-status-innstilt = Assessed, waiting for the places to be allocated
kvittering-status-avgjort = Decided
kvittering-fra-fil = The application was added from a file.
kvittering-fra-epost = The application came by email. A case worker has entered it.
kvittering-hent = Download the receipt (PDF)
kvittering-les-svaret = Read the decision
kvittering-videre = What happens now?
kvittering-videre-vurdering = A case worker at the Norwegian Directorate of Health assesses the application against the rules.
kvittering-videre-fordeling = After the deadline { $dato }, all the places are put in order, and the quota of { $kvote } is allocated.
kvittering-videre-svar = The decision comes as a letter under Letters. You do not need to do anything in the meantime.
kvittering-videre-avgjort = The application has been decided. The decision is under Letters.
kvittering-endre = If something is wrong, you can change the application here up to and including { $frist }. After that, you can write to { $epost } and give case number { $saksnummer }.
kvittering-sendte = What you sent
kvittering-vurderinger = How the application stands against the rules
kvittering-vurderinger-ingress = The case worker sees the same verdicts, and decides what must be assessed.

## PDF

kvittering-pdf-tittel = Receipt for application for introduction agreements
kvittering-pdf-avsender = The Norwegian Directorate of Health
kvittering-pdf-mottaker = { $kommune } Municipality
kvittering-pdf-innledning = We received the application from { $kommune } Municipality on { $tidspunkt }. The case number is { $saksnummer }.
kvittering-pdf-regel = Rule
kvittering-pdf-utfall = Outcome
kvittering-pdf-regel-og-tittel = { $regel }: { $tittel }
kvittering-pdf-bunntekst = The receipt has been made from the application as it was received.
kvittering-pdf-demonstrasjon = Demonstration: The receipt is based on invented information and has no effect.
kvittering-pdf-dato = Date
kvittering-pdf-saksnummer = Case number
kvittering-pdf-dokumentnummer = Document number
kvittering-pdf-side = Page
kvittering-pdf-av = of
kvittering-pdf-filnavn = kvittering-{ $saksnummer }.pdf
kvittering-tittel-endret = The new version has been received
kvittering-postkasse = We write to { $adresse } when the answer is ready.
kvittering-uten-postkasse = You will not get an e-mail when the answer comes.
kvittering-uten-postkasse-lenke = Enter a shared e-mail address, and we will tell you.
kvittering-pdf-versjon = Version
kvittering-pdf-versjon-verdi = { $ny }. It takes the place of version { $gammel } from { $tidspunkt }.
