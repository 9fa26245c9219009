# Om systemet.

om-tittel = Om Hjemmel
om-ingress = Hjemmel er systemet for ordningane som skal få fleire legar til å begynne i allmennmedisin. Kvar vurdering viser kva kjelde ho byggjer på.
om-regler-tittel = Reglar og kjelder
om-regler = Alle reglane står i <a>regelboka</a> med kjelde, dato og status. Det kjeldene lar stå ope, er merkt som tolking eller ikkje stadfesta.
om-personvern-tittel = Personvern
om-personvern = Vi lagrar ikkje fødselsnummer, ikkje pasientopplysningar og aldri grunnen til permisjon. Nettlesaren får éin informasjonskapsel, den som held deg innlogga. Ingenting blir henta frå andre nettstader.
om-personvern-epost = E-postadresser lagrar vi berre for å sende varsel. Den som har bedt om varsel om utlysingar, får adressa sletta ved avmelding. Ein kommune kan oppgi ei felles postkasse. Ho får berre vite at eit brev, eit spørsmål eller ein ny svarfrist ventar, aldri kva som står der.
om-personvern-vedlegg = Vedlegg høyrer til saka dei er sende i. Berre kommunen som søkte, og dei som les saker, kan opne dei. Vedlegg skal ikkje ha pasientopplysningar eller fødselsnummer.
om-tilgjengelighet-tittel = Tilgjenge
om-tilgjengelighet = Sidene skal kunne brukast med tastatur, skjermlesar og mobil, og utan JavaScript. Sidene blir kontrollerte automatisk mot WCAG 2.1 AA kvar gong systemet blir endra.
om-demo-tittel = Demonstrasjonen
om-demo = Tala for runden i 2022 er kjende: 34 søkarar, 91 ønskte plassar, kvote 65 og frist 15. mars 2022. Kva kommunar som har søkt, kva dei har skrive, og alle personar er oppdikta. Kommunelista er den frå 2024.
om-kilde-kommuner = Kommunar, fylke, sentralitet og folketal er frå Statistisk sentralbyrå.
