# The file of refunds by doctor and month: what may be wrong with it.

refusjonsfil-kolonner = The file has the columns { $kolonner }. It should have hpr, maned and belop_ore, and no others.
refusjonsfil-feil-type = The column { $kolonne } is of the wrong type. hpr and belop_ore are whole numbers (int64), maned is text.
refusjonsfil-verdi = Row { $rad }: the value in the column { $kolonne } is missing or cannot be read. hpr and belop_ore are whole numbers, and maned is written YYYY-MM.
refusjonsfil-dobbel = Row { $rad }: the doctor has a row for this month already. Merge them.
refusjonsfil-for-stor = The file has more rows than the doctors of the country can have in two years. Include only the two years to be compared.
refusjonsfil-uten-trend = The cost cannot be estimated: no doctor outside the agreements has refunds both in { $maned } and twelve months before, so there is no trend to compare with.
