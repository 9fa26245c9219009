# Hvor bindende en regel er, og hva det betyr for saken.

art-skal = skal
art-bor = bør
art-skjonn = skjønn
art-info = info

art-skal-betydning = Kravet må være oppfylt.
art-bor-betydning = Kravet er et råd. Det kan fravikes, med en begrunnelse.
art-skjonn-betydning = En saksbehandler vurderer og begrunner.
art-info-betydning = Til opplysning. Påvirker ikke svaret.
