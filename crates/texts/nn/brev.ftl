# Breva som kommunen har fått.

brev-tittel = Brev
brev-ingress = Svara kommunen har fått, dei nyaste først.
brev-ingen = Kommunen har ingen brev enno
brev-ingen-hvordan = Når Helsedirektoratet har fordelt plassane i ei utlysing, kjem svaret på søknaden her.
brev-til-oppgavene = Til oppgåvene
brev-dokument = Dokument
brev-slag-tildeling = Alle plassane er tildelte
brev-slag-delvis = Nokre plassar er tildelte, resten står på venteliste
brev-slag-venteliste = Plassane står på venteliste
brev-slag-avslag = Ingen plassar
brev-tall-tildelt = Tildelt
brev-tall-venteliste = På venteliste
brev-tall-sokt = Søkt om
brev-apne-pdf = Opne PDF
brev-apne-pdf-navn = Opne PDF, brev { $nummer }
brev-hent-pdf = Opne brevet (PDF)
brev-avtrykk = Avtrykk
brev-avtrykk-forklaring = Med avtrykket (SHA-256) kan de kontrollere at PDF-fila er den vi sende.
brev-se-soknaden = Sjå søknaden
brev-om-brevet = Om brevet
brev-dokumentnummer = Dokumentnummer
brev-godkjent = Godkjent
brev-godkjent-av = Godkjent av
brev-filnavn = brev-{ $nummer }.pdf
brev-mangler-dokument = Brevet kan ikkje visast her. Opne det som PDF.
