# Lister som filer.

eksport-xlsx = Last ned som Excel
eksport-csv = Last ned som CSV
eksport-csv-hjelp = Tekst med semikolon mellom kolonnene (UTF-8), slik norsk Excel vil ha det.
eksport-saker-navn = saker
eksport-saker-ark = Saker
eksport-saker-kommunenummer = Kommunenr.
eksport-saker-alder = Alder i dager
eksport-saker-ventet = Dager hos kommunen
eksport-saker-venter-til = Venter på kommunen til
eksport-saker-saksbehandler = Saksbehandler
eksport-saker-innstilling = Innstilling
eksport-saker-ikke-oppfylt = Ikke oppfylt
eksport-saker-mangler = Opplysninger mangler
eksport-saker-ubesvart = Svar som mangler
eksport-attestering-navn = attestering
eksport-attestering-ark = Attestering
eksport-attestering-utlysning = Utlysning
eksport-attestering-svar = Foreslått svar
eksport-attestering-tildelt = Plasser tildelt
eksport-attestering-venteliste = På venteliste
eksport-attestering-av = Foreslått av
eksport-attestering-dato = Foreslått
