# Verdiar som reglane les: namn, kva verdien er, og kva han betyr. Nøkkelen er namnet i kontraktane.

parameter-kvote = Kvote
parameter-kvote-verdi = Inntil { $verdi } avtalar
parameter-kvote-beskrivelse = Så mange introduksjonsavtalar kan vere tildelte samtidig i heile landet. Departementet set talet.

parameter-svarfrist_dager = Svarfrist på eit tilbod
parameter-svarfrist_dager-verdi = { $verdi } dagar
parameter-svarfrist_dager-beskrivelse = Så lang tid har kommunen på å takke ja eller nei til ein plass, rekna frå datoen i brevet. Kjeldene seier ikkje noko om det.

parameter-pasientgrunnlag_minst = Tilrådd pasientgrunnlag
parameter-pasientgrunnlag_minst-verdi = Minst { $verdi } pasientar
parameter-pasientgrunnlag_minst-beskrivelse = Så mange pasientar bør legen ha i alt. Det første brevet seier rundt 800, det neste seier 800 eller fleire.

parameter-perioder_hoyst = Høgaste tal på periodar
parameter-perioder_hoyst-verdi = Høgst { $verdi } periodar
parameter-perioder_hoyst-beskrivelse = Så mange periodar på to år i full stilling kan ein kommune søke om.

parameter-stillingsandel_minst = Minste stilling
parameter-stillingsandel_minst-verdi = Minst { $verdi }
parameter-stillingsandel_minst-beskrivelse = Så stor må stillinga i ein introduksjonsavtale vere. At legen går ned i arbeidstid i ein permisjon som lova gir rett til, er ikkje eit brot.

parameter-minstetid_maneder = Kortaste avtale
parameter-minstetid_maneder-verdi = Minst { $verdi } månader
parameter-minstetid_maneder-beskrivelse = Så lenge må ein avtale med ein lege vere inngått for. Perioden blir rekna slik han var då avtalen blei inngått.

parameter-ramme_maneder = Tid i ein plass
parameter-ramme_maneder-verdi = { $verdi } månader i full stilling
parameter-ramme_maneder-beskrivelse = Så mykje tid har avtalane under éin plass til saman. I redusert stilling varer ho lenger.

parameter-kalendertid_maneder = Lengste tid på kalenderen
parameter-kalendertid_maneder-verdi = { $verdi } månader
parameter-kalendertid_maneder-beskrivelse = Så lenge kan avtalane under éin plass vare, same kor lita stillinga er. Dagar i heil permisjon som lova gir rett til, blir ikkje rekna med.

parameter-opphold_teller = Bruker dagar mellom avtalar tid
parameter-opphold_teller-verdi = { $verdi }
parameter-opphold_teller-beskrivelse = Om dagar mellom to avtalar under same plassen bruker av tida. Kjeldene seier ikkje noko om det.

parameter-gammel_ordning_til = Siste start i gammal ordning
parameter-gammel_ordning_til-verdi = { $verdi }
parameter-gammel_ordning_til-beskrivelse = Den siste dagen ein lege i den gamle spesialistutdanninga kan begynne i ein avtale. Kjelda seier at det finst ein overgangsperiode, men ikkje når han sluttar.

parameter-listetak_fritt_fra = Listetaket kan aukast igjen frå
parameter-listetak_fritt_fra-verdi = { $verdi }
parameter-listetak_fritt_fra-beskrivelse = Frå denne dagen kan fastlegar i ein avtale auke listetaket igjen. Kjelda seier at det er lov no, men ikkje frå når. Her bruker vi den første dagen i månaden sida er frå.

parameter-kostnad_per_avtale = Anslått kostnad per avtale
parameter-kostnad_per_avtale-verdi = Om lag { $verdi }
parameter-kostnad_per_avtale-beskrivelse = Det vi reknar med at ein avtale kostar folketrygda. Anslaget er svært usikkert.

parameter-foreslatt_bevilgning = Foreslått løyving
parameter-foreslatt_bevilgning-verdi = { $verdi }
parameter-foreslatt_bevilgning-beskrivelse = Det regjeringa foreslo å bruke på introduksjonsavtalar i 2022. Foreslått, ikkje vedtatt.
