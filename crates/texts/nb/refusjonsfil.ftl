# Filen med refusjoner per lege og måned: det som kan være galt med den.

refusjonsfil-kolonner = Filen har kolonnene { $kolonner }. Den skal ha hpr, maned og belop_ore, og ingen andre.
refusjonsfil-feil-type = Kolonnen { $kolonne } er av feil type. hpr og belop_ore er hele tall (int64), maned er tekst.
refusjonsfil-verdi = Rad { $rad }: verdien i kolonnen { $kolonne } mangler eller kan ikke leses. hpr og belop_ore er hele tall, og maned skrives ÅÅÅÅ-MM.
refusjonsfil-dobbel = Rad { $rad }: legen har allerede en rad for denne måneden. Slå dem sammen.
refusjonsfil-for-stor = Filen har flere rader enn landets leger kan ha på to år. Ta bare med de to årene som skal sammenlignes.
refusjonsfil-uten-trend = Kostnaden kan ikke anslås: ingen lege utenfor avtalene har refusjoner både i { $maned } og tolv måneder før, så det finnes ingen utvikling å sammenligne med.
