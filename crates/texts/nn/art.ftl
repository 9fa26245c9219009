# Kor bindande ein regel er, og kva det betyr for saka.

art-skal = skal
art-bor = bør
art-skjonn = skjønn
art-info = info

art-skal-betydning = Kravet må vere oppfylt.
art-bor-betydning = Kravet er eit råd. Det kan fråvikast, med ei grunngiving.
art-skjonn-betydning = Ein sakshandsamar vurderer og grunngir.
art-info-betydning = Til opplysning. Påverkar ikkje svaret.
