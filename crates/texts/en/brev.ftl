# The letters that the municipality has received.

brev-tittel = Letters
brev-ingress = The decisions the municipality has received, newest first.
brev-ingen = The municipality has no letters yet
brev-ingen-hvordan = When the Norwegian Directorate of Health has allocated the places in a call for applications, the decision on the application appears here.
brev-til-oppgavene = Go to tasks
brev-dokument = Document
brev-slag-tildeling = All the places have been allocated
brev-slag-delvis = Some places have been allocated, the rest are on the waiting list
brev-slag-venteliste = The places are on the waiting list
brev-slag-avslag = No places
brev-tall-tildelt = Allocated
brev-tall-venteliste = On the waiting list
brev-tall-sokt = Applied for
brev-apne-pdf = Open PDF
brev-apne-pdf-navn = Open PDF, letter { $nummer }
brev-hent-pdf = Open the letter (PDF)
brev-avtrykk = Fingerprint
brev-avtrykk-forklaring = With the fingerprint (SHA-256) you can check that the PDF file is the one we sent.
brev-se-soknaden = View the application
brev-om-brevet = About the letter
brev-dokumentnummer = Document number
brev-godkjent = Approved
brev-godkjent-av = Approved by
brev-filnavn = brev-{ $nummer }.pdf
brev-mangler-dokument = The letter cannot be shown here. Open it as a PDF.
