//! The assignments that the sources give, for an installation that has none yet.

use regelverk::hjemmel::{Datering, Dokument};
use regelverk::tid::Dato;

use super::Kilde;

/// An assignment of the sources. Its title is the text `oppdrag-kjent-<nokkel>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kjent {
    /// The word of the text key.
    pub nokkel: &'static str,
    /// The letter that gives it.
    pub dokument: Dokument,
    /// The point in it.
    pub punkt: &'static str,
    /// The last day to answer, as the letter says.
    pub frist: Dato,
}

impl Kjent {
    /// Where it stands.
    pub fn kilde(&self) -> Kilde {
        Kilde {
            dokument: Some(self.dokument),
            annet: None,
            punkt: self.punkt.to_owned(),
        }
    }

    /// The day it was given; `None` for a letter without a day.
    pub fn gitt(&self) -> Option<Dato> {
        match self.dokument.datering() {
            Datering::Day(dato) => Some(dato),
            Datering::Month(..) | Datering::Year(_) => None,
        }
    }
}

const fn kjent(nokkel: &'static str, dokument: Dokument, punkt: &'static str, frist: Dato) -> Kjent {
    Kjent {
        nokkel,
        dokument,
        punkt,
        frist,
    }
}

/// All of them, in the order of the letters.
pub const KJENTE: [Kjent; 7] = [
    kjent(
        "soknadskriterier",
        Dokument::S1,
        "Avslutning",
        Dato::constant(2021, 6, 20),
    ),
    kjent(
        "utlysning",
        Dokument::S2,
        "(1) Introduksjonsavtaler",
        Dato::constant(2022, 2, 1),
    ),
    kjent(
        "kostnadsanslag",
        Dokument::S2,
        "(2) Beregning av kostnader for Folketrygden",
        Dato::constant(2023, 1, 1),
    ),
    kjent(
        "regelverk",
        Dokument::S2,
        "(3) Nasjonal ALIS",
        Dato::constant(2022, 1, 17),
    ),
    kjent(
        "veiledning",
        Dokument::S2,
        "(5) Tilskudd til veiledning",
        Dato::constant(2022, 1, 17),
    ),
    kjent(
        "mandat",
        Dokument::S2,
        "(6) ALIS-kontorer",
        Dato::constant(2022, 1, 17),
    ),
    kjent(
        "samordning",
        Dokument::S2,
        "Samordning av utlysningene",
        Dato::constant(2022, 2, 1),
    ),
];
