//! Days in words.

use regelverk::introduksjonsavtale::varighet::FULL_DAG;
use regelverk::tid::Dato;
use texts::Tekst;

/// A tenth of a day in a full position.
const TENTH: i64 = FULL_DAG / 10;

/// Units as days in a full position, with all their decimals and without the word.
pub fn tall(t: &Tekst, enheter: i64) -> String {
    t.fulle_dager(u64::try_from(enheter).unwrap_or_default())
}

/// Units as days in a full position, with all their decimals.
pub fn dager(t: &Tekst, enheter: i64) -> String {
    t.plasstid_dager(tall(t, enheter), if enheter == FULL_DAG { "en" } else { "flere" })
}

/// Units as days in a full position with at most one decimal, never more than they are.
pub fn rundt(t: &Tekst, enheter: i64) -> String {
    dager(t, rounded_down(enheter))
}

/// Whole days.
pub fn hele(t: &Tekst, dager: i64) -> String {
    self::dager(t, dager * FULL_DAG)
}

/// Units rounded to tenths of a day, never to less than they are.
pub fn rounded_up(enheter: i64) -> i64 {
    rounded_down(enheter + TENTH - 1)
}

fn rounded_down(enheter: i64) -> i64 {
    enheter - enheter.rem_euclid(TENTH)
}

/// A day, or that it lies beyond the dates that can be written.
pub fn dag(t: &Tekst, dag: Option<Dato>) -> String {
    dag.map_or_else(|| t.plasstid_etter_2999(), |dag| t.dato(dag))
}

/// A share, hundredths of a percent.
pub fn andel(t: &Tekst, andel: i64) -> String {
    t.prosent(u16::try_from(andel).unwrap_or(u16::MAX))
}

/// Months as people say them.
pub fn lengde(t: &Tekst, maneder: u16) -> String {
    t.plasstid_lengde(u64::from(maneder))
}
