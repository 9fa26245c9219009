# Hva som regnes som en signatur: samtykket fra den som er logget inn.

signering-hvem = Du er logget inn som { $navn }. Navnet ditt, tidspunktet og avtrykket av teksten blir lagret som signatur.
signering-samtykke-tittel = Signatur
signering-samtykke-for = Jeg har lest teksten og signerer for { $part }
signering-samtykke = Jeg har lest teksten og signerer for parten jeg har valgt
signering-part = Hvem signerer du for?
signering-feil-part = Velg hvem du signerer for.
signering-feil-samtykke = Kryss av for at du har lest teksten og signerer.
