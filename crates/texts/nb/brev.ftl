# Brevene som kommunen har fått.

brev-tittel = Brev
brev-ingress = Svarene kommunen har fått, de nyeste først.
brev-ingen = Kommunen har ingen brev ennå
brev-ingen-hvordan = Når Helsedirektoratet har fordelt plassene i en utlysning, kommer svaret på søknaden her.
brev-til-oppgavene = Til oppgavene
brev-dokument = Dokument
brev-slag-tildeling = Alle plassene er tildelt
brev-slag-delvis = Noen plasser er tildelt, resten står på venteliste
brev-slag-venteliste = Plassene står på venteliste
brev-slag-avslag = Ingen plasser
brev-tall-tildelt = Tildelt
brev-tall-venteliste = På venteliste
brev-tall-sokt = Søkt om
brev-apne-pdf = Åpne PDF
brev-apne-pdf-navn = Åpne PDF, brev { $nummer }
brev-hent-pdf = Åpne brevet (PDF)
brev-avtrykk = Avtrykk
brev-avtrykk-forklaring = Med avtrykket (SHA-256) kan dere kontrollere at PDF-filen er den vi sendte.
brev-se-soknaden = Se søknaden
brev-om-brevet = Om brevet
brev-dokumentnummer = Dokumentnummer
brev-godkjent = Godkjent
brev-godkjent-av = Godkjent av
brev-filnavn = brev-{ $nummer }.pdf
brev-mangler-dokument = Brevet kan ikke vises her. Åpne det som PDF.
