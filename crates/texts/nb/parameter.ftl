# Verdier som reglene leser: navn, hva verdien er, og hva den betyr. Nøkkelen er navnet i kontraktene.
# $verdi kommer ferdig formatert som tekst.

parameter-kvote = Kvote
parameter-kvote-verdi = Inntil { $verdi } avtaler
parameter-kvote-beskrivelse = Så mange introduksjonsavtaler kan være tildelt samtidig i hele landet. Departementet setter tallet.

parameter-svarfrist_dager = Svarfrist på et tilbud
parameter-svarfrist_dager-verdi = { $verdi } dager
parameter-svarfrist_dager-beskrivelse = Så lang tid har kommunen på å takke ja eller nei til en plass, regnet fra datoen i brevet. Kildene sier ikke noe om det.

parameter-pasientgrunnlag_minst = Anbefalt pasientgrunnlag
parameter-pasientgrunnlag_minst-verdi = Minst { $verdi } pasienter
parameter-pasientgrunnlag_minst-beskrivelse = Så mange pasienter bør legen ha i alt. Det første brevet sier rundt 800, det neste sier 800 eller flere.

parameter-perioder_hoyst = Høyeste antall perioder
parameter-perioder_hoyst-verdi = Høyst { $verdi } perioder
parameter-perioder_hoyst-beskrivelse = Så mange perioder på to år i full stilling kan en kommune søke om.

parameter-stillingsandel_minst = Minste stilling
parameter-stillingsandel_minst-verdi = Minst { $verdi }
parameter-stillingsandel_minst-beskrivelse = Så stor må stillingen i en introduksjonsavtale være. At legen går ned i arbeidstid i en permisjon som loven gir rett til, er ikke et brudd.

parameter-minstetid_maneder = Korteste avtale
parameter-minstetid_maneder-verdi = Minst { $verdi } måneder
parameter-minstetid_maneder-beskrivelse = Så lenge må en avtale med en lege være inngått for. Perioden regnes slik den var da avtalen ble inngått.

parameter-ramme_maneder = Tid i en plass
parameter-ramme_maneder-verdi = { $verdi } måneder i full stilling
parameter-ramme_maneder-beskrivelse = Så mye tid har avtalene under én plass til sammen. I redusert stilling varer den lenger.

parameter-kalendertid_maneder = Lengste tid på kalenderen
parameter-kalendertid_maneder-verdi = { $verdi } måneder
parameter-kalendertid_maneder-beskrivelse = Så lenge kan avtalene under én plass vare, uansett hvor liten stillingen er. Dager i hel permisjon som loven gir rett til, regnes ikke med.

parameter-opphold_teller = Bruker dager mellom avtaler tid
parameter-opphold_teller-verdi = { $verdi }
parameter-opphold_teller-beskrivelse = Om dager mellom to avtaler under samme plass bruker av tiden. Kildene sier ikke noe om det.

parameter-gammel_ordning_til = Siste start i gammel ordning
parameter-gammel_ordning_til-verdi = { $verdi }
parameter-gammel_ordning_til-beskrivelse = Den siste dagen en lege i den gamle spesialistutdanningen kan begynne i en avtale. Kilden sier at det finnes en overgangsperiode, men ikke når den slutter.

parameter-listetak_fritt_fra = Listetaket kan økes igjen fra
parameter-listetak_fritt_fra-verdi = { $verdi }
parameter-listetak_fritt_fra-beskrivelse = Fra denne dagen kan fastleger i en avtale øke listetaket igjen. Kilden sier at det er lov nå, men ikke fra når. Her brukes den første dagen i måneden siden er fra.

parameter-kostnad_per_avtale = Anslått kostnad per avtale
parameter-kostnad_per_avtale-verdi = Om lag { $verdi }
parameter-kostnad_per_avtale-beskrivelse = Det en avtale anslås å koste folketrygden. Anslaget er svært usikkert.

parameter-foreslatt_bevilgning = Foreslått bevilgning
parameter-foreslatt_bevilgning-verdi = { $verdi }
parameter-foreslatt_bevilgning-beskrivelse = Det regjeringen foreslo å bruke på introduksjonsavtaler i 2022. Foreslått, ikke vedtatt.
