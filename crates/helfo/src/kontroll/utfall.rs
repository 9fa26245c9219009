//! What becomes of a claim row.

use crate::register::Dekning;

/// What becomes of a claim row. Nothing of it accuses anybody: doctors have refund right on other grounds too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Utfall {
    /// Covered by an introduction agreement.
    Ok,
    /// The treating doctor owns the list.
    Ordinaer,
    /// The row states another ground.
    AnnetGrunnlag,
    /// The treating doctor is the one in specialisation of no agreement.
    IngenAvtale,
    /// None of the doctor's agreements covers the day.
    UtenforPeriode,
    /// The list was not part of the agreement that day.
    IkkePart,
    /// The doctor was on full leave that day.
    Permisjon,
    /// A value is missing, impossible, or cannot be read.
    Ugyldig,
}

impl Utfall {
    /// Every outcome that a valid row can have, in the order in which they are told.
    pub const GYLDIGE: [Self; 7] = [
        Self::Ok,
        Self::Ordinaer,
        Self::AnnetGrunnlag,
        Self::IngenAvtale,
        Self::UtenforPeriode,
        Self::IkkePart,
        Self::Permisjon,
    ];

    /// How many there are, with the invalid.
    pub const COUNT: usize = Self::GYLDIGE.len() + 1;

    /// The word in files and answers.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Ordinaer => "ordinaer",
            Self::AnnetGrunnlag => "annet_grunnlag",
            Self::IngenAvtale => "ingen_avtale",
            Self::UtenforPeriode => "utenfor_periode",
            Self::IkkePart => "ikke_part",
            Self::Permisjon => "permisjon",
            Self::Ugyldig => "ugyldig",
        }
    }

    /// The opposite of [`Self::word`].
    pub fn from_word(word: &str) -> Option<Self> {
        let all = Self::GYLDIGE.into_iter().chain([Self::Ugyldig]);
        all.into_iter().find(|utfall| utfall.word() == word)
    }

    /// Whether rows with it are written as deviations: those that an agreement could have covered and does not, and
    /// those that cannot be judged. `alle` adds the doctors without any agreement.
    pub const fn is_deviation(self, alle: bool) -> bool {
        match self {
            Self::UtenforPeriode | Self::IkkePart | Self::Permisjon | Self::Ugyldig => true,
            Self::IngenAvtale => alle,
            Self::Ok | Self::Ordinaer | Self::AnnetGrunnlag => false,
        }
    }
}

impl From<Dekning> for Utfall {
    fn from(dekning: Dekning) -> Self {
        match dekning {
            Dekning::Dekket => Self::Ok,
            Dekning::IngenAvtale => Self::IngenAvtale,
            Dekning::UtenforPeriode => Self::UtenforPeriode,
            Dekning::Permisjon => Self::Permisjon,
            Dekning::IkkePart => Self::IkkePart,
        }
    }
}
