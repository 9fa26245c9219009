//! The offices as they are known. Five opened in the spring of 2020 and the sixth, in Oslo, in the autumn of
//! 2022; the exact days are not in the sources, so the first of March and of September stand for them. Which
//! counties each helps is put together from what the offices say of themselves: an interpretation, and so
//! marked. Who helped Oslo before it had an office, the sources do not say: nobody is named.

use sea_orm_migration::prelude::{InsertStatement, Query};
use time::{Date, Month};

const STATUS: &str = "tolkning";

/// Id, name, town, first day, counties.
type Kontor = (
    &'static str,
    &'static str,
    &'static str,
    (i32, Month),
    &'static [&'static str],
);

const SPRING_2020: (i32, Month) = (2020, Month::March);
const AUTUMN_2022: (i32, Month) = (2022, Month::September);

const KONTORER: [Kontor; 6] = [
    ("nord", "ALIS Nord", "Bodø", SPRING_2020, &["18", "55", "56"]),
    ("midt", "ALIS Midt", "Trondheim", SPRING_2020, &["15", "50"]),
    ("vest", "ALIS Vest", "Bergen", SPRING_2020, &["11", "46"]),
    (
        "sor",
        "ALIS Sør",
        "Kristiansand",
        SPRING_2020,
        &["31", "39", "40", "42"],
    ),
    ("ost", "ALIS Øst", "Ringsaker", SPRING_2020, &["32", "33", "34"]),
    ("oslo", "ALIS Oslo", "Oslo", AUTUMN_2022, &["03"]),
];

pub(super) fn seed() -> Vec<InsertStatement> {
    let mut offices = Query::insert();
    offices
        .into_table("alis_kontor")
        .columns(["id", "navn", "sted", "fra"]);
    let mut coverage = Query::insert();
    coverage
        .into_table("alis_dekning")
        .columns(["kontor", "fylke", "fra", "status"]);
    for (id, navn, sted, (year, month), fylker) in KONTORER {
        let Ok(fra) = Date::from_calendar_date(year, month, 1) else {
            continue;
        };
        offices.values_panic([id.into(), navn.into(), sted.into(), fra.into()]);
        for fylke in fylker {
            coverage.values_panic([id.into(), (*fylke).into(), fra.into(), STATUS.into()]);
        }
    }
    vec![offices, coverage]
}
