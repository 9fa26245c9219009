# Lister som filer.

eksport-xlsx = Last ned som Excel
eksport-csv = Last ned som CSV
eksport-csv-hjelp = Tekst med semikolon mellom kolonnene (UTF-8), slik norsk Excel vil ha det.
eksport-saker-navn = saker
eksport-saker-ark = Saker
eksport-saker-kommunenummer = Kommunenr.
eksport-saker-alder = Alder i dagar
eksport-saker-ventet = Dagar hos kommunen
eksport-saker-venter-til = Ventar på kommunen til
eksport-saker-saksbehandler = Sakshandsamar
eksport-saker-innstilling = Innstilling
eksport-saker-ikke-oppfylt = Ikkje oppfylt
eksport-saker-mangler = Opplysningar manglar
eksport-saker-ubesvart = Svar som manglar
eksport-attestering-navn = attestering
eksport-attestering-ark = Attestering
eksport-attestering-utlysning = Utlysing
eksport-attestering-svar = Foreslått svar
eksport-attestering-tildelt = Plassar tildelte
eksport-attestering-venteliste = På venteliste
eksport-attestering-av = Foreslått av
eksport-attestering-dato = Foreslått
