//! The facts of an agreement as they are known.

use crate::introduksjonsavtale::varighet::{Avtaleplan, Plan};
use crate::tid::Dato;

/// Which specialist training the doctor follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ordning {
    /// The one of 2019.
    Ny,
    /// The one before.
    Gammel,
}

impl Ordning {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Ny, Self::Gammel];

    /// The word that contracts use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Ny => "ny",
            Self::Gammel => "gammel",
        }
    }
}

/// How the doctor is engaged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tilknytning {
    /// Employed by the municipality.
    Ansatt,
    /// Self-employed.
    Naeringsdrivende,
}

impl Tilknytning {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Ansatt, Self::Naeringsdrivende];

    /// The word that contracts use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Ansatt => "ansatt",
            Self::Naeringsdrivende => "naeringsdrivende",
        }
    }
}

/// What is known of the doctor in specialisation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lis {
    /// The day all learning goals of the first part were achieved.
    pub lis1_fullfort: Option<Dato>,
    /// The day the older internship was completed.
    pub turnus_fullfort: Option<Dato>,
    /// Authorised in another EEA state or Switzerland.
    pub autorisert_eos_sveits: Option<bool>,
    /// The day of starting as a doctor in specialisation.
    pub lis_start: Option<Dato>,
    /// Old or new training.
    pub ordning: Option<Ordning>,
    /// Other introduction agreements that are active.
    pub andre_aktive_introduksjonsavtaler: Option<u64>,
}

/// Whether a GP has raised the list ceiling.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Listetak {
    /// Nobody has said.
    #[default]
    Ukjent,
    /// No.
    IkkeOkt,
    /// On this day.
    Okt(Dato),
}

/// What is known of a GP in the agreement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Fastlege {
    /// Number in the register of health personnel.
    pub hpr: Option<u64>,
    /// Holds specialist approval.
    pub spesialist: Option<bool>,
    /// Has refund right.
    pub trygderefusjon: Option<bool>,
    /// Gives supervision.
    pub supervisjon: Option<bool>,
    /// Patients on the list.
    pub pasienter: Option<u64>,
    /// The day of entering into the agreement.
    pub inngatt: Option<Dato>,
    /// Whether the list ceiling was raised.
    pub listetak: Listetak,
}

/// What is known of the individual supervisor.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Veileder {
    /// Number in the register of health personnel.
    pub hpr: Option<u64>,
    /// Holds specialist approval.
    pub spesialist: Option<bool>,
}

/// What is known of the education plan.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Utdanningsplan {
    /// The GP office stands in it as a learning arena.
    pub kontoret_er_laeringsarena: Option<bool>,
    /// It says which goals are to be reached.
    pub laeringsmal_angitt: Option<bool>,
    /// It says how guidance and supervision happen.
    pub veiledning_beskrevet: Option<bool>,
}

/// Who has signed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Signert {
    /// The municipality.
    pub kommune: Option<bool>,
    /// The doctor.
    pub lis: Option<bool>,
    /// All GPs.
    pub fastleger: Option<bool>,
}

impl Signert {
    /// All have.
    pub const ALLE: Self = Self {
        kommune: Some(true),
        lis: Some(true),
        fastleger: Some(true),
    };
}

/// The facts of an agreement as they are known. `None` is *unknown*, never *no*.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AvtaleFakta {
    /// The day of assessment.
    pub dato: Dato,
    /// The first day of the agreement.
    pub fra: Option<Dato>,
    /// The last day of the agreement.
    pub til: Option<Dato>,
    /// The position share, hundredths of a percent (10000 = 100 %).
    pub stillingsandel: Option<u16>,
    /// The doctor.
    pub lis: Lis,
    /// The GPs.
    pub fastleger: Option<Vec<Fastlege>>,
    /// The individual supervisor.
    pub veileder: Veileder,
    /// Supervision is secured in the whole period.
    pub supervisjon_hele_perioden: Option<bool>,
    /// The education plan.
    pub utdanningsplan: Utdanningsplan,
    /// Office, equipment and assisting staff are at hand.
    pub kontor_og_utstyr: Option<bool>,
    /// Patients are unselected.
    pub uselektert: Option<bool>,
    /// Patients are followed over time.
    pub oppfolging_over_tid: Option<bool>,
    /// Other general medical work, in words.
    pub annet_allmennlegearbeid: Option<String>,
    /// How the doctor is engaged.
    pub tilknytning: Option<Tilknytning>,
    /// The parties have agreed on the economy.
    pub okonomi_avtalt: Option<bool>,
    /// Tied to an ALIS agreement.
    pub knyttet_til_alis_avtale: Option<bool>,
    /// Who has signed.
    pub signert: Signert,
    /// The directorate's template is used.
    pub mal_brukt: Option<bool>,
    /// The other agreements under the place.
    pub andre_avtaler: Vec<Avtaleplan>,
}

impl AvtaleFakta {
    /// An agreement of which nothing but the day of assessment is known.
    pub fn unknown(dato: Dato) -> Self {
        Self {
            dato,
            fra: None,
            til: None,
            stillingsandel: None,
            lis: Lis::default(),
            fastleger: None,
            veileder: Veileder::default(),
            supervisjon_hele_perioden: None,
            utdanningsplan: Utdanningsplan::default(),
            kontor_og_utstyr: None,
            uselektert: None,
            oppfolging_over_tid: None,
            annet_allmennlegearbeid: None,
            tilknytning: None,
            okonomi_avtalt: None,
            knyttet_til_alis_avtale: None,
            signert: Signert::default(),
            mal_brukt: None,
            andre_avtaler: Vec::new(),
        }
    }

    /// The frame: the other agreements under the place, and this one last, at a constant share and without
    /// leave. `None` while its first or last day is unknown.
    pub fn plan(&self, stillingsandel: u16) -> Option<Plan> {
        let (fra, til) = self.fra.zip(self.til)?;
        let mut avtaler = self.andre_avtaler.clone();
        avtaler.push(Avtaleplan::constant(String::new(), fra, til, stillingsandel));
        let first = avtaler.iter().map(|avtale| avtale.fra).min()?;
        Some(Plan { fra: first, avtaler })
    }

    /// How many GPs.
    pub fn antall_fastleger(&self) -> Option<u64> {
        self.fastleger.as_ref().map(|fastleger| fastleger.len() as u64)
    }

    /// How many other agreements under the place.
    pub fn antall_andre(&self) -> u64 {
        self.andre_avtaler.len() as u64
    }
}
