# Kva som vert rekna som ein signatur: samtykket frå den som er logga inn.

signering-hvem = Du er logga inn som { $navn }. Namnet ditt, tidspunktet og avtrykket av teksten vert lagra som signatur.
signering-samtykke-tittel = Signatur
signering-samtykke-for = Eg har lese teksten og signerer for { $part }
signering-samtykke = Eg har lese teksten og signerer for parten eg har valt
signering-part = Kven signerer du for?
signering-feil-part = Vel kven du signerer for.
signering-feil-samtykke = Kryss av for at du har lese teksten og signerer.
