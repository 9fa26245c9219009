//! A row of a claims file, and its columns.

use regelverk::tid::Dato;

use super::Utfall;
use crate::dager::Dag;
use crate::register::Register;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Innhold {
    /// Whole numbers of 64 bits.
    Heltall,
    /// Civil dates.
    Dato,
    /// Text.
    Tekst,
}

impl Innhold {
    /// The word that messages use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Heltall => "int64",
            Self::Dato => "date",
            Self::Tekst => "text",
        }
    }
}

/// A column that a claims file may have. Any other is refused, so that nothing about a patient comes in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kolonne {
    /// The claim's number; it need not be unique.
    KravId,
    /// The treating doctor.
    BehandlerHpr,
    /// The doctor who owns the list.
    ListeHpr,
    /// The day of the treatment.
    Dato,
    /// The amount in whole øre; negative for a reversal.
    BelopOre,
    /// Another ground for the refund, if one is stated. The only column that may be missing.
    Grunnlag,
}

impl Kolonne {
    /// All of them, in the order in which they are written.
    pub const ALL: [Self; 6] = [
        Self::KravId,
        Self::BehandlerHpr,
        Self::ListeHpr,
        Self::Dato,
        Self::BelopOre,
        Self::Grunnlag,
    ];

    /// Its name in the file.
    pub const fn name(self) -> &'static str {
        match self {
            Self::KravId => "krav_id",
            Self::BehandlerHpr => "behandler_hpr",
            Self::ListeHpr => "liste_hpr",
            Self::Dato => "dato",
            Self::BelopOre => "belop_ore",
            Self::Grunnlag => "grunnlag",
        }
    }

    /// The column with a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|column| column.name() == name)
    }

    /// What it holds.
    pub const fn innhold(self) -> Innhold {
        match self {
            Self::KravId | Self::BehandlerHpr | Self::ListeHpr | Self::BelopOre => Innhold::Heltall,
            Self::Dato => Innhold::Dato,
            Self::Grunnlag => Innhold::Tekst,
        }
    }

    /// Whether a file must have it.
    pub const fn is_required(self) -> bool {
        !matches!(self, Self::Grunnlag)
    }
}

/// The numbers of a row that has them all.
#[derive(Clone, Copy, Debug)]
pub struct Verdier {
    /// The claim's number.
    pub krav_id: i64,
    /// The treating doctor.
    pub behandler: i64,
    /// The doctor who owns the list.
    pub liste: i64,
    /// The day of the treatment.
    pub dag: Dag,
}

/// The first day that a row can have: 1900-01-01.
const FIRST: Dag = -25_567;
/// The last: 2999-12-31.
const LAST: Dag = 376_199;

impl Verdier {
    /// Whether no number is negative, and the day is one that a date can be.
    #[inline]
    pub const fn is_possible(self) -> bool {
        // One test for all three: the sign bit of the whole is set if that of one is.
        ((self.krav_id | self.behandler | self.liste) >= 0) & (FIRST <= self.dag) & (self.dag <= LAST)
    }

    /// What becomes of the row, and the place in the register of the doctor whose agreements were asked.
    #[inline]
    pub fn judge(self, stated: bool, register: &Register) -> (Utfall, Option<u32>) {
        if !self.is_possible() {
            return (Utfall::Ugyldig, None);
        }
        if stated {
            return (Utfall::AnnetGrunnlag, None);
        }
        if self.behandler == self.liste {
            return (Utfall::Ordinaer, None);
        }
        match register.find(self.behandler) {
            None => (Utfall::IngenAvtale, None),
            Some(lege) => (register.dekning_of(lege, self.liste, self.dag).into(), Some(lege)),
        }
    }
}

/// A row as far as it could be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Krav {
    /// The claim's number.
    pub krav_id: Option<i64>,
    /// The treating doctor.
    pub behandler_hpr: Option<i64>,
    /// The doctor who owns the list.
    pub liste_hpr: Option<i64>,
    /// The day.
    pub dag: Option<Dag>,
    /// The amount, øre.
    pub belop_ore: Option<i64>,
    /// The ground that is stated; an empty one is none.
    pub grunnlag: Option<Box<str>>,
}

impl Krav {
    /// The date, where it can be expressed.
    pub fn dato(&self) -> Option<Dato> {
        crate::dager::dato(self.dag?)
    }

    /// The numbers, if none is missing.
    pub fn verdier(&self) -> Option<Verdier> {
        self.belop_ore?;
        Some(Verdier {
            krav_id: self.krav_id?,
            behandler: self.behandler_hpr?,
            liste: self.liste_hpr?,
            dag: self.dag?,
        })
    }

    /// What becomes of it.
    pub fn judge(&self, register: &Register) -> (Utfall, Option<u32>) {
        match self.verdier() {
            Some(verdier) => verdier.judge(self.grunnlag.is_some(), register),
            None => (Utfall::Ugyldig, None),
        }
    }
}

/// A row that is written as a deviation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Avvik {
    /// The number of the row, from 1, the heading not counted.
    pub rad: u64,
    /// The row.
    pub krav: Krav,
    /// What became of it.
    pub utfall: Utfall,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dager::dag;

    #[test]
    fn the_range_is_that_of_dates() {
        assert_eq!((FIRST, LAST), (dag(Dato::FIRST), dag(Dato::LAST)));
    }

    #[test]
    fn columns_are_found_by_their_names() {
        for column in Kolonne::ALL {
            assert_eq!(Kolonne::from_name(column.name()), Some(column));
        }
        assert_eq!(Kolonne::from_name("pasient_fnr"), None);
    }
}
