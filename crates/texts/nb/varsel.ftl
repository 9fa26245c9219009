# Varsel på e-post om nye utlysninger.

varsel-tittel = Varsel på e-post
varsel-ingress = Få én e-post når en ny utlysning åpner. Du bekrefter adressen først, og kan melde deg av når som helst.
varsel-sendes-ikke = E-post er ikke satt opp på dette nettstedet ennå. Du kan melde deg på, men lenken kommer først når det er gjort.
varsel-epost = E-postadresse
varsel-epost-hjelp = Bruk gjerne en adresse som kommunen deler, så varselet kommer fram også når noen slutter.
varsel-spraak = Språk
varsel-kommune = Kommune
varsel-kommune-hjelp = Velger du en kommune, lenker varselet rett til den. Du kan la være.
varsel-kommune-ingen = Ingen bestemt kommune
varsel-meld-pa = Send meg en lenke for å bekrefte
varsel-feil-epost = Skriv en e-postadresse som navn@kommune.no, uten mellomrom og uten æ, ø og å.
varsel-feil-for-mange = Det kommer for mange påmeldinger akkurat nå. Adressen er ikke lagret. Vent en time og prøv igjen.
varsel-lagres-tittel = Dette lagrer vi
varsel-lagres = E-postadressen, språket og kommunen du velger, og når du bekreftet. Ikke noe annet. En adresse som ingen bekrefter, slettes etter { $dager } dager. Når du melder deg av, slettes alt med en gang.

varsel-sendt-tittel = Sjekk e-posten din
varsel-sendt-hva = Vi har sendt en e-post til adressen. Åpne lenken i den innen { $timer } timer og bekreft. Du får ingen varsler før det er gjort.
varsel-sendt-ikke-kommet = Har den ikke kommet? Se i søppelposten, eller prøv igjen senere. Vi sender høyst { $antall } slike e-poster til samme adresse i døgnet.
varsel-til-demoposten = Åpne demonstrasjonens post

varsel-bekreft-tittel = Vil du ha varsel på e-post?
varsel-bekreft-hva = Trykk på knappen for å bekrefte at adressen er din, og at du vil ha en e-post når en ny utlysning åpner.
varsel-bekreft-knapp = Ja, send meg varsel
varsel-bekreftet-tittel = Du får varsel når en utlysning åpner
varsel-bekreftet-hva = Adressen er bekreftet. I hver e-post står det en lenke for å melde seg av.

varsel-avslutt-tittel = Vil du melde deg av?
varsel-avslutt-hva = Når du trykker på knappen, sletter vi adressen med en gang, og du får ikke flere varsler.
varsel-avslutt-knapp = Meld meg av og slett adressen
varsel-avsluttet-tittel = Du er meldt av
varsel-avsluttet-hva = Adressen er slettet hos oss. Du får ikke flere varsler.
varsel-meld-pa-igjen = Meld på en adresse

varsel-utlopt-tittel = Lenken virker ikke lenger
varsel-utlopt-hva = Den er for gammel, eller adressen er meldt av. Ingenting er endret. Vil du ha varsel, må du melde deg på en gang til.
