//! The list of municipalities: CSV with the columns of `data/kommuner_2024.csv`, which is built in.

use regelverk::tid::Dato;
use sak::id::Kommunenummer;
use sak::kommune::{Kommune, Maalform};
use thiserror::Error;

/// The built-in list, 357 municipalities.
const LIST_OF_2024: &[u8] = include_bytes!("../data/kommuner_2024.csv");
/// The day from which the built-in list holds.
const FROM: Dato = Dato::constant(2024, 1, 1);
const COLUMNS: [&str; 7] = [
    "kommunenummer",
    "navn",
    "fylkesnummer",
    "fylke",
    "sentralitetsindeks",
    "sentralitetsklasse",
    "befolkning_2026_01_01",
];

/// Why a list cannot be used. Lines count from 1, the header first.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum ListeFeil {
    /// Not CSV, or other columns.
    #[error("line {0}: not of the expected form")]
    Form(u64),
    /// A value that cannot be.
    #[error("line {0}, column {1}: the value cannot be used")]
    Verdi(u64, &'static str),
}

/// The built-in list.
///
/// # Errors
/// Never, for the list that is built in: tested.
pub fn built_in() -> Result<Vec<Kommune>, ListeFeil> {
    read(LIST_OF_2024)
}

/// Reads a list. Nothing is known of training establishments yet.
///
/// # Errors
/// The first line that cannot be used.
pub fn read(bytes: &[u8]) -> Result<Vec<Kommune>, ListeFeil> {
    let mut reader = csv::Reader::from_reader(bytes);
    let header = reader.headers().map_err(|_| ListeFeil::Form(1))?;
    if header.iter().ne(COLUMNS) {
        return Err(ListeFeil::Form(1));
    }
    (2..)
        .zip(reader.records())
        .map(|(line, record)| row(line, &record.map_err(|_| ListeFeil::Form(line))?))
        .collect()
}

fn row(line: u64, record: &csv::StringRecord) -> Result<Kommune, ListeFeil> {
    let cell = |index: usize| record.get(index).unwrap_or_default();
    let wrong = |index: usize| ListeFeil::Verdi(line, COLUMNS[index]);
    let klasse = cell(5).parse().ok().filter(|klasse| (1..=6).contains(klasse));
    Ok(Kommune {
        nummer: Kommunenummer::parse(cell(0)).ok_or_else(|| wrong(0))?,
        navn: Some(cell(1).to_owned())
            .filter(|navn| !navn.is_empty())
            .ok_or_else(|| wrong(1))?,
        fylkesnummer: cell(2).to_owned(),
        fylke: cell(3).to_owned(),
        sentralitetsindeks: cell(4).parse().map_err(|_| wrong(4))?,
        sentralitetsklasse: klasse.ok_or_else(|| wrong(5))?,
        befolkning: cell(6).parse().map_err(|_| wrong(6))?,
        gyldig_fra: FROM,
        gyldig_til: None,
        etterfolger: None,
        utdanningsvirksomhet: None,
        utdanningsvirksomhet_dato: None,
        maalform: Maalform::default(),
    })
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn the_built_in_list_is_that_of_2024() {
        let list = built_in().unwrap();
        assert_eq!(list.len(), 357);
        assert_eq!(
            list.iter()
                .map(|kommune| &kommune.nummer)
                .collect::<HashSet<_>>()
                .len(),
            357
        );
        assert_eq!(
            list.iter()
                .map(|kommune| &kommune.fylkesnummer)
                .collect::<HashSet<_>>()
                .len(),
            15
        );
        assert_eq!(
            list.iter()
                .map(|kommune| u64::from(kommune.befolkning))
                .sum::<u64>(),
            5_627_400
        );
        let by_class = |class| {
            list.iter()
                .filter(|kommune| kommune.sentralitetsklasse == class)
                .count()
        };
        assert_eq!([1, 2, 3, 4, 5, 6].map(by_class), [5, 21, 54, 65, 104, 108]);
    }

    #[test]
    fn names_that_occur_twice_are_told_apart_by_county() {
        let list = built_in().unwrap();
        for name in ["Herøy", "Våler"] {
            let found: Vec<&str> = list
                .iter()
                .map(|kommune| kommune.navn.as_str())
                .filter(|navn| navn.starts_with(name))
                .collect();
            assert_eq!(found.len(), 2, "{name}: {found:?}");
            assert_ne!(found[0], found[1]);
        }
    }

    #[test]
    fn a_faulty_line_is_named() {
        let head = COLUMNS.join(",");
        assert_eq!(
            read(format!("{head}\n301,Oslo,03,Oslo,1000,1,1\n").as_bytes()),
            Err(ListeFeil::Verdi(2, "kommunenummer"))
        );
        assert_eq!(
            read(format!("{head}\n0301,Oslo,03,Oslo,1000,7,1\n").as_bytes()),
            Err(ListeFeil::Verdi(2, "sentralitetsklasse"))
        );
        assert_eq!(read(b"navn\nOslo\n"), Err(ListeFeil::Form(1)));
    }
}
