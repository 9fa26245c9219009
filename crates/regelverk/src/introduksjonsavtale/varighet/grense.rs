//! The limits that the arithmetic goes by, as they are in force on a day.

use crate::parameter::{
    KALENDERTID_MANEDER, MINSTETID_MANEDER, OPPHOLD_TELLER, Parameter, RAMME_MANEDER, STILLINGSANDEL_MINST,
};
use crate::regel::Regeldag;
use crate::tid::Dato;

/// The limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grense {
    /// The smallest share.
    pub stillingsandel_minst: u16,
    /// The shortest agreement, in months.
    pub minstetid_maneder: u16,
    /// What the frame holds, in months of a full position.
    pub ramme_maneder: u16,
    /// The longest time on the calendar, in months.
    pub kalendertid_maneder: u16,
    /// Whether days between agreements use time.
    pub opphold_teller: bool,
}

impl Grense {
    /// The limits of a day.
    pub fn on(dag: Regeldag) -> Self {
        let small = |parameter: &Parameter| u16::try_from(parameter.on(dag).verdi).unwrap_or(u16::MAX);
        Self {
            stillingsandel_minst: small(&STILLINGSANDEL_MINST),
            minstetid_maneder: small(&MINSTETID_MANEDER),
            ramme_maneder: small(&RAMME_MANEDER),
            kalendertid_maneder: small(&KALENDERTID_MANEDER),
            opphold_teller: OPPHOLD_TELLER.on(dag).verdi != 0,
        }
    }

    /// The limits of a frame that begins on `fra`: before the first rulebook, those of the first.
    pub fn of_frame(fra: Dato) -> Self {
        Self::on(Regeldag::new(fra).unwrap_or(Regeldag::FIRST))
    }
}
