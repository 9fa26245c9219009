//! What an agreement says. While it is a draft, everything in it may be missing.
//!
//! Of people it holds numbers in the register of health personnel and names. It has no room for an identity
//! number, the ground of a leave, or anything about a patient.

use regelverk::introduksjonsavtale::avtale::{Ordning, Tilknytning};
use regelverk::tid::Dato;
use serde::{Deserialize, Serialize};

use super::ord;
use crate::id::{Hpr, LegekontorId};

/// The longest text, in characters.
pub const LONGEST_TEXT: usize = 2000;

/// The doctor in specialisation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lis {
    /// The number in the register of health personnel.
    pub hpr: Option<Hpr>,
    /// The name.
    pub navn: Option<String>,
    /// The day all learning goals of the first part were achieved.
    pub lis1_fullfort: Option<Dato>,
    /// The day the older internship was completed.
    pub turnus_fullfort: Option<Dato>,
    /// Authorised in another EEA state or Switzerland.
    pub autorisert_eos_sveits: Option<bool>,
    /// The day of starting as a doctor in specialisation.
    pub lis_start: Option<Dato>,
    /// Old or new training.
    #[serde(with = "ord::ordning")]
    pub ordning: Option<Ordning>,
}

/// Whether a GP has raised the list ceiling.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Listetak {
    /// Nobody has said.
    #[default]
    Ukjent,
    /// No.
    IkkeOkt,
    /// On this day.
    Okt(Dato),
}

/// A GP who gives patients.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fastlege {
    /// The number in the register of health personnel.
    pub hpr: Option<Hpr>,
    /// The name.
    pub navn: Option<String>,
    /// Holds specialist approval.
    pub spesialist: Option<bool>,
    /// Has refund right.
    pub trygderefusjon: Option<bool>,
    /// Gives supervision.
    pub supervisjon: Option<bool>,
    /// Patients on the list.
    pub pasienter: Option<u64>,
    /// Whether the list ceiling was raised.
    pub listetak: Listetak,
}

/// The individual supervisor.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Veileder {
    /// The number in the register of health personnel.
    pub hpr: Option<Hpr>,
    /// The name.
    pub navn: Option<String>,
    /// Holds specialist approval.
    pub spesialist: Option<bool>,
}

/// What the education plan says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Utdanningsplan {
    /// The GP office stands in it as a learning arena.
    pub kontoret_er_laeringsarena: Option<bool>,
    /// It says which goals are to be reached.
    pub laeringsmal_angitt: Option<bool>,
    /// It says how guidance and supervision happen.
    pub veiledning_beskrevet: Option<bool>,
}

/// The GP office that the agreement is for, as it was when it was written down.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kontor {
    /// The office in the register.
    pub id: LegekontorId,
    /// Its name.
    pub navn: String,
}

/// What an agreement says. `None` is not answered. The municipality is the place's own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Innhold {
    /// The doctor in specialisation; a candidate may still be missing.
    pub lis: Lis,
    /// The GP office.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legekontor: Option<Kontor>,
    /// The GPs.
    pub fastleger: Vec<Fastlege>,
    /// The first day.
    pub fra: Option<Dato>,
    /// The last day.
    pub til: Option<Dato>,
    /// The position share, hundredths of a percent (10000 = 100 %).
    pub stillingsandel: Option<u16>,
    /// Other general medical work, in words; "ingen" is an answer.
    pub annet_allmennlegearbeid: Option<String>,
    /// Supervision is secured in the whole period.
    pub supervisjon_hele_perioden: Option<bool>,
    /// The individual supervisor.
    pub veileder: Veileder,
    /// The education plan.
    pub utdanningsplan: Utdanningsplan,
    /// Office, equipment and assisting staff are at hand.
    pub kontor_og_utstyr: Option<bool>,
    /// Patients are unselected.
    pub uselektert: Option<bool>,
    /// Patients are followed over time.
    pub oppfolging_over_tid: Option<bool>,
    /// How the doctor is engaged.
    #[serde(with = "ord::tilknytning")]
    pub tilknytning: Option<Tilknytning>,
    /// The parties have agreed on the economy.
    pub okonomi_avtalt: Option<bool>,
    /// Tied to an ALIS agreement.
    pub knyttet_til_alis_avtale: Option<bool>,
    /// The directorate's template is used.
    pub mal_brukt: Option<bool>,
}

/// A text that cannot be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TekstFeil {
    /// It is too long.
    #[error("longer than {LONGEST_TEXT} characters")]
    ForLang,
    /// It holds eleven digits in a row, or six and five: perhaps an identity number.
    #[error("eleven digits in a row, like an identity number")]
    Elleve,
}

/// Whether a text can be kept.
pub(crate) fn check_text(text: &str) -> Result<(), TekstFeil> {
    if text.chars().count() > LONGEST_TEXT {
        return Err(TekstFeil::ForLang);
    }
    let runs: Vec<usize> = text.split(|c: char| !c.is_ascii_digit()).map(str::len).collect();
    if runs.contains(&11) || runs.windows(2).any(|pair| pair == [6, 5]) {
        return Err(TekstFeil::Elleve);
    }
    Ok(())
}

impl Innhold {
    /// Whether every text in it can be kept.
    pub(super) fn check_texts(&self) -> Result<(), TekstFeil> {
        let names = self.fastleger.iter().map(|fastlege| &fastlege.navn);
        let office = self.legekontor.iter().map(|kontor| &kontor.navn);
        let own = [&self.lis.navn, &self.veileder.navn, &self.annet_allmennlegearbeid];
        let mut texts = names.chain(own).flatten().chain(office);
        texts.try_for_each(|text| check_text(text))
    }
}
