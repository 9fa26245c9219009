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

parameter-kostnad_per_avtale = Anslått kostnad per avtale
parameter-kostnad_per_avtale-verdi = Om lag { $verdi }
parameter-kostnad_per_avtale-beskrivelse = Det en avtale anslås å koste folketrygden. Anslaget er svært usikkert.

parameter-foreslatt_bevilgning = Foreslått bevilgning
parameter-foreslatt_bevilgning-verdi = { $verdi }
parameter-foreslatt_bevilgning-beskrivelse = Det regjeringen foreslo å bruke på introduksjonsavtaler i 2022. Foreslått, ikke vedtatt.
