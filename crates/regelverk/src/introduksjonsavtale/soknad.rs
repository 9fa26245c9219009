//! The facts of an application, and all that the rules say of them.

use serde::{Deserialize, Serialize};

use super::{
    ia01_utdanningsvirksomhet, ia02_en_soknad, ia03_frist, ia04_uten_kandidat, ia05_formal,
    ia06_annet_arbeid_oppgitt, ia07_perioder, ia24_pasientgrunnlag,
};
use crate::regel::Regeldag;
use crate::tid::Dato;
use crate::vurdering::Vurdering;

/// Whether the municipality is a registered training establishment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Utdanningsvirksomhet {
    /// Registered.
    Registrert,
    /// Has applied to be registered.
    Sokt,
    /// Neither.
    Nei,
}

impl Utdanningsvirksomhet {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Registrert, Self::Sokt, Self::Nei];

    /// The word that contracts and the database use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Registrert => "registrert",
            Self::Sokt => "sokt",
            Self::Nei => "nei",
        }
    }

    /// The opposite of [`Self::word`].
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.word() == word)
    }
}

/// The facts of an application as they are known. `None` is *unknown*, never *no*.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SoknadFakta {
    /// The day the application was received.
    pub dato: Dato,
    /// Status in the register of training establishments.
    pub utdanningsvirksomhet: Option<Utdanningsvirksomhet>,
    /// Places wanted.
    pub antall: Option<u64>,
    /// Of these, places that serve the main purpose.
    pub antall_hovedformal: Option<u64>,
    /// Earlier applications from the same municipality in the deadline round.
    pub tidligere_soknader_i_fristrunden: Option<u64>,
    /// The deadline of the call.
    pub frist: Option<Dato>,
    /// Whether the call runs on after the deadline.
    pub lopende: Option<bool>,
    /// Places that were free that day.
    pub ledige_plasser: Option<u64>,
    /// Periods wanted.
    pub perioder: Option<u64>,
    /// The planned position share, hundredths of a percent (10000 = 100 %).
    pub stillingsandel: Option<u16>,
    /// Other general medical work, in words.
    pub annet_allmennlegearbeid: Option<String>,
    /// The total patient base, in patients.
    pub pasientgrunnlag: Option<u64>,
}

impl SoknadFakta {
    /// An application of which nothing but the day is known.
    pub fn unknown(dato: Dato) -> Self {
        Self {
            dato,
            utdanningsvirksomhet: None,
            antall: None,
            antall_hovedformal: None,
            tidligere_soknader_i_fristrunden: None,
            frist: None,
            lopende: None,
            ledige_plasser: None,
            perioder: None,
            stillingsandel: None,
            annet_allmennlegearbeid: None,
            pasientgrunnlag: None,
        }
    }
}

/// Every rule that is judged on an application, in the order of their ids. `dag` chooses versions and
/// parameters.
pub fn judge(fakta: &SoknadFakta, dag: Regeldag) -> Vec<Vurdering> {
    vec![
        ia01_utdanningsvirksomhet::judge(fakta, dag),
        ia02_en_soknad::judge(fakta, dag),
        ia03_frist::judge(fakta, dag),
        ia04_uten_kandidat::judge(fakta, dag),
        ia05_formal::judge(fakta, dag),
        ia06_annet_arbeid_oppgitt::judge(fakta, dag),
        ia07_perioder::judge(fakta, dag),
        ia24_pasientgrunnlag::judge(fakta, dag),
    ]
}
