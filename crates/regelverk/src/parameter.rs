//! Dated values that rules read. Each stands in a file of its own under `parametre/`, with a source for
//! every value, and is compiled in.

use std::sync::LazyLock;

use serde::Deserialize;
use thiserror::Error;

use crate::hjemmel::{Dokument, Status};
use crate::regel::{FIRST_RULEBOOK, Regeldag};
use crate::tid::Dato;

/// What a value counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Enhet {
    /// Agreements or places.
    Avtaler,
    /// Patients.
    Pasienter,
    /// Periods.
    Perioder,
    /// Days.
    Dager,
    /// Whole øre.
    Ore,
}

/// One dated value. In force from `virker_fra` until the next value's.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Verdi {
    /// The first day it is in force.
    pub virker_fra: Dato,
    /// The day it became known; "what was known then" can be asked.
    pub kunngjort: Dato,
    /// The value, in the parameter's unit.
    pub verdi: i64,
    /// The document it comes from.
    pub dokument: Dokument,
    /// The point in it.
    pub punkt: String,
    /// Whether the source says it.
    pub status: Status,
    /// The day somebody last held it against the source.
    pub sist_kontrollert: Dato,
}

/// A parameter with its dated values, in order of date.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parameter {
    /// The name: also the file's name and the name in contracts.
    pub navn: String,
    /// What the values count.
    pub enhet: Enhet,
    /// For those who maintain the file; what users read is the text `parameter-<navn>`.
    pub beskrivelse: String,
    /// The values, in order of date.
    pub verdi: Vec<Verdi>,
}

impl Parameter {
    /// The value in force on the day. The first value begins with the first rulebook (tested), so there is
    /// always one.
    pub fn on(&self, dag: Regeldag) -> &Verdi {
        self.verdi
            .iter()
            .rev()
            .find(|verdi| verdi.virker_fra <= dag.dato())
            .unwrap_or(&self.verdi[0])
    }

    /// The last day that a value is in force; `None` while no later value has taken its place.
    pub fn last_day(&self, verdi: &Verdi) -> Option<Dato> {
        let next = self
            .verdi
            .iter()
            .find(|other| other.virker_fra > verdi.virker_fra)?;
        next.virker_fra.plus_days(-1)
    }
}

/// Why a parameter file cannot be used.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum ParameterError {
    /// The file is not TOML of the expected form.
    #[error("not a parameter file: {0}")]
    Form(String),
    /// No value is in force on the first day of the first rulebook.
    #[error("{0}: the first value must be in force from {FIRST_RULEBOOK} or earlier")]
    Gap(String),
    /// Values are not strictly in order of date.
    #[error("{0}: values must be in order of date, without repetition")]
    Order(String),
}

/// Reads a parameter file and checks that its values are in order and without a gap.
///
/// # Errors
/// Says what is wrong with the file.
pub fn parse(text: &str) -> Result<Parameter, ParameterError> {
    let parameter: Parameter =
        toml::from_str(text).map_err(|error| ParameterError::Form(error.to_string()))?;
    let first = parameter.verdi.first().map(|verdi| verdi.virker_fra);
    if first.is_none_or(|first| first > FIRST_RULEBOOK) {
        return Err(ParameterError::Gap(parameter.navn));
    }
    if !parameter
        .verdi
        .is_sorted_by(|earlier, later| earlier.virker_fra < later.virker_fra)
    {
        return Err(ParameterError::Order(parameter.navn));
    }
    Ok(parameter)
}

macro_rules! parameters {
    ($($(#[$doc:meta])* $constant:ident = $name:literal in $path:literal;)*) => {
        $(
            $(#[$doc])*
            pub static $constant: LazyLock<Parameter> =
                LazyLock::new(|| built_in(include_str!(concat!("../parametre/", $path))));
        )*

        /// Every parameter, with the text of its file.
        pub fn all() -> Vec<(&'static str, &'static Parameter, &'static str)> {
            vec![$(($name, &*$constant, include_str!(concat!("../parametre/", $path)))),*]
        }
    };
}

parameters! {
    /// How many agreements may be held at one time in the whole country.
    KVOTE = "kvote" in "introduksjonsavtale/kvote.toml";
    /// How many days a municipality has to answer the offer of a place.
    SVARFRIST_DAGER = "svarfrist_dager" in "introduksjonsavtale/svarfrist_dager.toml";
    /// The recommended total patient base, in patients.
    PASIENTGRUNNLAG_MINST = "pasientgrunnlag_minst" in "introduksjonsavtale/pasientgrunnlag_minst.toml";
    /// How many periods one application may ask for.
    PERIODER_HOYST = "perioder_hoyst" in "introduksjonsavtale/perioder_hoyst.toml";
    /// The estimated cost of one agreement to the national insurance, in øre.
    KOSTNAD_PER_AVTALE = "kostnad_per_avtale" in "introduksjonsavtale/kostnad_per_avtale.toml";
    /// The appropriation that was proposed for the scheme, in øre.
    FORESLATT_BEVILGNING = "foreslatt_bevilgning" in "introduksjonsavtale/foreslatt_bevilgning.toml";
}

/// The parameter with this name.
pub fn find(navn: &str) -> Option<&'static Parameter> {
    all()
        .into_iter()
        .find(|(name, ..)| *name == navn)
        .map(|(_, parameter, _)| parameter)
}

/// A file that is compiled in was checked by the tests of this crate, so the fallback is never seen; it
/// exists because a library does not end the process.
fn built_in(text: &str) -> Parameter {
    parse(text).unwrap_or_else(|error| {
        debug_assert!(false, "built-in parameter: {error}");
        let verdi = Verdi {
            virker_fra: Dato::FIRST,
            kunngjort: Dato::FIRST,
            verdi: 0,
            dokument: Dokument::S1,
            punkt: String::new(),
            status: Status::Ubekreftet,
            sist_kontrollert: Dato::FIRST,
        };
        Parameter {
            navn: error.to_string(),
            enhet: Enhet::Avtaler,
            beskrivelse: String::new(),
            verdi: vec![verdi],
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_in_order_and_bears_its_own_name() {
        for (name, _, text) in all() {
            let parameter = parse(text).unwrap_or_else(|error| panic!("{name}: {error}"));
            assert_eq!(parameter.navn, name);
            for verdi in &parameter.verdi {
                assert!(
                    !verdi.punkt.is_empty(),
                    "{name} from {} lacks its point",
                    verdi.virker_fra
                );
                assert!(
                    verdi.sist_kontrollert >= verdi.kunngjort,
                    "{name} was checked before it was known"
                );
            }
        }
    }

    #[test]
    fn the_value_in_force_changes_on_its_day() {
        let before = Regeldag::new(Dato::constant(2021, 12, 31)).unwrap();
        let after = Regeldag::new(Dato::constant(2022, 1, 1)).unwrap();
        assert_eq!(PASIENTGRUNNLAG_MINST.on(before).dokument, Dokument::S1);
        assert_eq!(PASIENTGRUNNLAG_MINST.on(after).dokument, Dokument::S2);
    }

    #[test]
    fn a_gap_and_a_disorder_are_refused() {
        let value = |from: &str| {
            format!(
                "[[verdi]]\nvirker_fra = \"{from}\"\nkunngjort = \"2020-10-27\"\nverdi = 1\ndokument = \"S1\"\n\
                 punkt = \"1\"\nstatus = \"bekreftet\"\nsist_kontrollert = \"2026-11-21\"\n"
            )
        };
        let file = |values: &[&str]| {
            let head = "navn = \"prove\"\nenhet = \"avtaler\"\nbeskrivelse = \"x\"\n";
            values
                .iter()
                .fold(head.to_owned(), |text, from| text + &value(from))
        };
        assert_eq!(
            parse(&file(&["2022-01-01"])),
            Err(ParameterError::Gap("prove".into()))
        );
        assert_eq!(
            parse(&file(&["2020-10-27", "2020-10-27"])),
            Err(ParameterError::Order("prove".into()))
        );
        assert!(matches!(parse("navn = 3"), Err(ParameterError::Form(_))));
    }
}
