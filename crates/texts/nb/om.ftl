# Om systemet.

om-tittel = Om Hjemmel
om-ingress = Hjemmel er systemet for ordningene som skal få flere leger til å begynne i allmennmedisin. Hver vurdering viser hvilken kilde den bygger på.
om-regler-tittel = Regler og kilder
om-regler = Alle reglene står i <a>regelboken</a> med kilde, dato og status. Det kildene lar stå åpent, er merket som tolkning eller ubekreftet.
om-personvern-tittel = Personvern
om-personvern = Vi lagrer ikke fødselsnummer, ikke pasientopplysninger og aldri grunnen til permisjon. Nettleseren får én informasjonskapsel, den som holder deg innlogget. Ingenting hentes fra andre nettsteder.
om-personvern-epost = E-postadresser lagrer vi bare for å sende varsler. Den som har bedt om varsel om utlysninger, får adressen slettet ved avmelding. En kommune kan oppgi en felles postkasse. Den får bare vite at et brev, et spørsmål eller en ny svarfrist venter, aldri hva det står der.
om-personvern-vedlegg = Vedlegg hører til saken de er sendt i. Bare kommunen som søkte, og de som leser saker, kan åpne dem. Vedlegg skal ikke ha pasientopplysninger eller fødselsnummer.
om-tilgjengelighet-tittel = Tilgjengelighet
om-tilgjengelighet = Sidene skal kunne brukes med tastatur, skjermleser, mobil og uten JavaScript. Sidene blir kontrollert automatisk mot WCAG 2.1 AA hver gang systemet endres.
om-demo-tittel = Demonstrasjonen
om-demo = Tallene for runden i 2022 er kjente: 34 søkere, 91 ønskede plasser, kvote 65 og frist 15. mars 2022. Hvilke kommuner som har søkt, hva de har skrevet, og alle personer er oppdiktet. Kommunelisten er den fra 2024.
om-kilde-kommuner = Kommuner, fylker, sentralitet og folketall er fra Statistisk sentralbyrå.
