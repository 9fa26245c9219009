# Fila med refusjonar per lege og månad: det som kan vere gale med ho.

refusjonsfil-kolonner = Fila har kolonnane { $kolonner }. Ho skal ha hpr, maned og belop_ore, og ingen andre.
refusjonsfil-feil-type = Kolonnen { $kolonne } er av feil type. hpr og belop_ore er heile tal (int64), maned er tekst.
refusjonsfil-verdi = Rad { $rad }: verdien i kolonnen { $kolonne } manglar eller kan ikkje lesast. hpr og belop_ore er heile tal, og maned blir skriven ÅÅÅÅ-MM.
refusjonsfil-dobbel = Rad { $rad }: legen har alt ei rad for denne månaden. Slå dei saman.
refusjonsfil-for-stor = Fila har fleire rader enn legane i landet kan ha på to år. Ta berre med dei to åra som skal samanliknast.
refusjonsfil-uten-trend = Kostnaden kan ikkje anslåast: ingen lege utanfor avtalane har refusjonar både i { $maned } og tolv månader før, så det finst inga utvikling å samanlikne med.
