# Lists as files.

eksport-xlsx = Download as Excel
eksport-csv = Download as CSV
eksport-csv-hjelp = Text with a semicolon between the columns (UTF-8), as Norwegian Excel expects.
eksport-saker-navn = saker
eksport-saker-ark = Cases
eksport-saker-kommunenummer = Municipality no.
eksport-saker-alder = Age in days
eksport-saker-ventet = Days with the municipality
eksport-saker-venter-til = Waiting for the municipality until
eksport-saker-saksbehandler = Case worker
eksport-saker-innstilling = Recommendation
eksport-saker-ikke-oppfylt = Not met
eksport-saker-mangler = Information missing
eksport-saker-ubesvart = Answers missing
eksport-attestering-navn = attestering
eksport-attestering-ark = Approval
eksport-attestering-utlysning = Call for applications
eksport-attestering-svar = Proposed decision
eksport-attestering-tildelt = Places allocated
eksport-attestering-venteliste = On the waiting list
eksport-attestering-av = Proposed by
eksport-attestering-dato = Proposed
