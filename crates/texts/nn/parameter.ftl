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

parameter-kostnad_per_avtale = Anslått kostnad per avtale
parameter-kostnad_per_avtale-verdi = Om lag { $verdi }
parameter-kostnad_per_avtale-beskrivelse = Det vi reknar med at ein avtale kostar folketrygda. Anslaget er svært usikkert.

parameter-foreslatt_bevilgning = Foreslått løyving
parameter-foreslatt_bevilgning-verdi = { $verdi }
parameter-foreslatt_bevilgning-beskrivelse = Det regjeringa foreslo å bruke på introduksjonsavtalar i 2022. Foreslått, ikkje vedtatt.
