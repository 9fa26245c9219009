//! Dated values that rules read. Each stands in a file of its own under `parametre/`, with a source for
//! every value, and is compiled in.

use std::fmt;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::hjemmel::{Dokument, Status};
use crate::regel::{FIRST_RULEBOOK, Regeldag};
use crate::tid::Dato;

/// What a value counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Enhet {
    /// Agreements or places.
    #[default]
    Avtaler,
    /// Patients.
    Pasienter,
    /// Periods.
    Perioder,
    /// Days.
    Dager,
    /// Whole øre.
    Ore,
    /// Months.
    Maneder,
    /// Hundredths of a percent.
    Andel,
    /// No (0) or yes (1).
    JaNei,
    /// A date, which may be open.
    Dato,
}

/// A value as contracts print it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Storrelse {
    /// No or yes.
    JaNei(bool),
    /// A whole number.
    Tall(i64),
    /// A date.
    Dato(Dato),
    /// Nobody has set the date.
    Ingen,
}

impl fmt::Display for Storrelse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::JaNei(yes) => f.write_str(if *yes { "ja" } else { "nei" }),
            Self::Tall(tall) => tall.fmt(f),
            Self::Dato(dato) => dato.fmt(f),
            Self::Ingen => f.write_str("ingen"),
        }
    }
}

/// One dated value. In force from `virker_fra` until the next value's.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Verdi {
    /// The first day it is in force.
    pub virker_fra: Dato,
    /// The day it became known; "what was known then" can be asked.
    pub kunngjort: Dato,
    /// The value, in the parameter's unit; 0 where that is a date.
    #[serde(default)]
    pub verdi: i64,
    /// The value where the unit is a date; `None` as long as nobody has set it.
    #[serde(default)]
    pub dato: Option<Dato>,
    /// The parameter's unit.
    #[serde(skip)]
    pub enhet: Enhet,
    /// The document it comes from.
    pub dokument: Dokument,
    /// The point in it.
    pub punkt: String,
    /// Whether the source says it.
    pub status: Status,
    /// The day somebody last held it against the source.
    pub sist_kontrollert: Dato,
}

impl Verdi {
    /// The value as contracts print it.
    pub fn storrelse(&self) -> Storrelse {
        match self.enhet {
            Enhet::Dato => self.dato.map_or(Storrelse::Ingen, Storrelse::Dato),
            Enhet::JaNei => Storrelse::JaNei(self.verdi != 0),
            _ => Storrelse::Tall(self.verdi),
        }
    }
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
    /// A number where a date belongs, or the other way round.
    #[error("{0}: a value is not of the parameter's unit")]
    Unit(String),
    /// Values are not strictly in order of date.
    #[error("{0}: values must be in order of date, without repetition")]
    Order(String),
}

/// Reads a parameter file and checks that its values are in order and without a gap.
///
/// # Errors
/// Says what is wrong with the file.
pub fn parse(text: &str) -> Result<Parameter, ParameterError> {
    let mut parameter: Parameter =
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
    for verdi in &mut parameter.verdi {
        verdi.enhet = parameter.enhet;
        let is_of_unit = match parameter.enhet {
            Enhet::Dato => verdi.verdi == 0,
            Enhet::JaNei => verdi.dato.is_none() && matches!(verdi.verdi, 0 | 1),
            Enhet::Andel => verdi.dato.is_none() && (0..=10_000).contains(&verdi.verdi),
            _ => verdi.dato.is_none(),
        };
        if !is_of_unit {
            return Err(ParameterError::Unit(parameter.navn));
        }
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
    /// The smallest share of a position that an agreement may have, in hundredths of a percent.
    STILLINGSANDEL_MINST = "stillingsandel_minst" in "introduksjonsavtale/stillingsandel_minst.toml";
    /// How long an agreement must be entered into for, in months.
    MINSTETID_MANEDER = "minstetid_maneder" in "introduksjonsavtale/minstetid_maneder.toml";
    /// How much time a frame holds, in months of a full position.
    RAMME_MANEDER = "ramme_maneder" in "introduksjonsavtale/ramme_maneder.toml";
    /// How long a frame may last on the calendar, in months without statutory leave.
    KALENDERTID_MANEDER = "kalendertid_maneder" in "introduksjonsavtale/kalendertid_maneder.toml";
    /// Whether days between agreements use time of the frame.
    OPPHOLD_TELLER = "opphold_teller" in "introduksjonsavtale/opphold_teller.toml";
    /// The last day on which somebody in the old scheme can begin.
    GAMMEL_ORDNING_TIL = "gammel_ordning_til" in "introduksjonsavtale/gammel_ordning_til.toml";
    /// The first day on which a list ceiling may be raised again.
    LISTETAK_FRITT_FRA = "listetak_fritt_fra" in "introduksjonsavtale/listetak_fritt_fra.toml";
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
            dato: None,
            enhet: Enhet::Avtaler,
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
        let dated = file(&["2020-10-27"]).replace("\"avtaler\"", "\"dato\"");
        assert_eq!(parse(&dated), Err(ParameterError::Unit("prove".into())));
    }

    #[test]
    fn a_value_is_printed_in_its_unit() {
        let day = Regeldag::new(Dato::constant(2022, 3, 10)).unwrap();
        let shown = |parameter: &Parameter| parameter.on(day).storrelse();
        assert_eq!(shown(&GAMMEL_ORDNING_TIL), Storrelse::Ingen);
        assert_eq!(
            shown(&LISTETAK_FRITT_FRA),
            Storrelse::Dato(Dato::constant(2023, 9, 1))
        );
        assert_eq!(shown(&OPPHOLD_TELLER), Storrelse::JaNei(false));
        let printed = [&OPPHOLD_TELLER, &KVOTE, &GAMMEL_ORDNING_TIL].map(|found| shown(found).to_string());
        assert_eq!(printed, ["nei", "65", "ingen"]);
    }
}
