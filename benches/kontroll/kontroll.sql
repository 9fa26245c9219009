-- The whole of `hjemmel kontroll` as one statement: what to use when the claims have outgrown one machine, and what
-- the program's own answer is tested and measured against.
--
-- In:  krav(krav_id, behandler_hpr, liste_hpr, dato, belop_ore, grunnlag)   the claims; no `grunnlag`: a null column
--      avtaler(avtale_id, lis_hpr, fra, til)                                all days inclusive; `avtale_id` unique
--      parter(avtale_id, hpr, fra, til), permisjoner(avtale_id, fra, til)   a party may have several periods
-- Out: utfall, antall, belop_ore: eight rows, with 0 where nothing has that outcome.
--
-- Claims are many and agreements few, so the agreements are worked out first: `strekk` cuts all time of each LIS
-- into stretches on which nothing changes, and says for each what a claim gets there: outcome `nr` if the list owner
-- is not among `eiere`, else ok. A day is in exactly one stretch, so a claim meets one row at most, and none if the
-- doctor is LIS in no agreement. The numbers of the outcomes are the order of precedence: the least wins.
--
-- Dialects. As it stands: DuckDB 2.0 and DataFusion 55 (both tried). In DataFusion, Spark and Trino a sum of bigint
-- is a bigint, and wraps or fails where DuckDB's has 128 bits: sum CAST(belop_ore AS DECIMAL(38, 0)) there if the
-- amounts can be that large. (In DuckDB such a cast would only cost time.) Trino says `contains` for `array_contains`.
-- Spark and Trino have not been tried.
--
-- It is meant to be as fast as DuckDB can be, so that a comparison with it is worth something. What was tried, on 20
-- million claims in Parquet with DuckDB 2.0.1 and two threads: CPU seconds, medians of seven taken in turns in one
-- run. The machine was busy with other work, so only the proportions mean anything.
--   1.4  only decode the six columns and sum them
--   1.7  only `lest`, summed by outcome
--   3.3  this statement
--   3.5  the same, with neighbouring stretches that say the same made into one
--   4.3  the same, but first a look-up whether the doctor is LIS at all
--   4.4  time also cut into blocks of 64 days, so that equality alone finds nearly the right stretch
--   4.6  owners in a table of their own instead of an array, joined beside the stretches
--   5.0  claims read twice: once for those that meet a stretch, by an inner join, once for the sum of all others
--   6.3  claims read twice, and ASOF joins
--   7.3  claims of LIS first added up by doctor, list and day: there are nearly as many groups as claims
--   8.6  that, without stretches: each group with each agreement of its LIS
--   8.8  each claim with each agreement of its LIS, then the least outcome of each claim
WITH
punkter AS (
    SELECT lis_hpr, DATE '1900-01-01' AS fra FROM avtaler
    UNION SELECT lis_hpr, fra FROM avtaler
    UNION SELECT lis_hpr, CAST(til + INTERVAL '1' DAY AS DATE) FROM avtaler
    UNION SELECT a.lis_hpr, p.fra FROM avtaler a JOIN parter p ON p.avtale_id = a.avtale_id
    UNION SELECT a.lis_hpr, CAST(p.til + INTERVAL '1' DAY AS DATE)
        FROM avtaler a JOIN parter p ON p.avtale_id = a.avtale_id
    UNION SELECT a.lis_hpr, p.fra FROM avtaler a JOIN permisjoner p ON p.avtale_id = a.avtale_id
    UNION SELECT a.lis_hpr, CAST(p.til + INTERVAL '1' DAY AS DATE)
        FROM avtaler a JOIN permisjoner p ON p.avtale_id = a.avtale_id
),
biter AS (
    SELECT lis_hpr, fra, LEAD(fra, 1, DATE '3000-01-01') OVER (PARTITION BY lis_hpr ORDER BY fra) AS neste
    FROM punkter
    WHERE fra >= DATE '1900-01-01' AND fra < DATE '3000-01-01'
),
i_avtale AS ( -- Each stretch with each agreement that covers it; with none, once with null.
    SELECT b.lis_hpr, b.fra, b.neste, a.avtale_id, COUNT(p.avtale_id) > 0 AS borte
    FROM biter b
    LEFT JOIN avtaler a ON a.lis_hpr = b.lis_hpr AND b.fra >= a.fra AND b.fra <= a.til
    LEFT JOIN permisjoner p ON p.avtale_id = a.avtale_id AND b.fra >= p.fra AND b.fra <= p.til
    GROUP BY b.lis_hpr, b.fra, b.neste, a.avtale_id
),
strekk AS (
    SELECT i.lis_hpr, i.fra, i.neste,
        MIN(CASE WHEN i.avtale_id IS NULL THEN 7 WHEN i.borte THEN 5 ELSE 6 END) AS nr,
        ARRAY_AGG(p.hpr) AS eiere
    FROM i_avtale i
    LEFT JOIN parter p ON p.avtale_id = i.avtale_id AND NOT i.borte AND i.fra >= p.fra AND i.fra <= p.til
    GROUP BY i.lis_hpr, i.fra, i.neste
),
lest AS ( -- What the row tells by itself. A comparison with null is not true, so one null makes the row invalid.
    SELECT behandler_hpr, liste_hpr, dato, belop_ore,
        CASE WHEN krav_id >= 0 AND behandler_hpr >= 0 AND liste_hpr >= 0 AND belop_ore IS NOT NULL
                  AND dato >= DATE '1900-01-01' AND dato < DATE '3000-01-01'
             THEN CASE WHEN grunnlag <> '' THEN 1 WHEN behandler_hpr = liste_hpr THEN 2 ELSE 3 END
             ELSE 0 END AS nr
    FROM krav
),
uavklart AS ( -- Only rows without an outcome of their own look for a stretch: a null key finds nothing, and is cheap.
    SELECT CASE WHEN nr = 3 THEN behandler_hpr END AS lis_hpr, liste_hpr, dato, belop_ore, nr FROM lest
),
avgjort AS (
    SELECT CASE WHEN s.nr IS NULL THEN u.nr WHEN ARRAY_CONTAINS(s.eiere, u.liste_hpr) THEN 4 ELSE s.nr END AS nr,
        u.belop_ore
    FROM uavklart u
    LEFT JOIN strekk s ON s.lis_hpr = u.lis_hpr AND u.dato >= s.fra AND u.dato < s.neste
),
summer AS (SELECT nr, COUNT(*) AS antall, SUM(belop_ore) AS belop_ore FROM avgjort GROUP BY nr),
navn (nr, utfall) AS (
    VALUES (0, 'ugyldig'), (1, 'annet_grunnlag'), (2, 'ordinaer'), (3, 'ingen_avtale'),
           (4, 'ok'), (5, 'permisjon'), (6, 'ikke_part'), (7, 'utenfor_periode')
)
SELECT n.utfall, COALESCE(s.antall, 0) AS antall, COALESCE(s.belop_ore, 0) AS belop_ore
FROM navn n
LEFT JOIN summer s ON s.nr = n.nr
ORDER BY n.nr
