//! The people of the demonstration. Their names say what they do, so that nobody takes them for real.

use sak::aktor::{Aktor, Rolle};
use sak::id::{Hpr, Kommunenummer};
use texts::Tekst;

use crate::DemoFeil;

/// The id of the first case worker.
pub const SAKSBEHANDLER: &str = "saksbehandler";
/// The id of the first approver.
pub const ATTESTANT: &str = "attestant";
/// The id of the leader.
pub const LEDER: &str = "leder";
/// The id of the one in the ministry.
pub const DEPARTEMENT: &str = "departement";
/// The id of the one at the payer of refunds.
pub const HELFO: &str = "helfo";
/// A municipality that has not applied: the number of Vågan.
pub const KOMMUNE_UTEN_SOKNAD: &str = "1865";
/// A municipality that has applied, and has a GP office: the number of Levanger.
pub const KOMMUNE_MED_SOKNAD: &str = "5037";
/// The id of the doctor in specialisation of Levanger. Nobody has a number of nine digits that begins with 99, which
/// is how all invented numbers do.
pub const DEMO_LIS: &str = "lege-995037101";
/// The id of a GP of Levanger.
pub const DEMO_FASTLEGE_1: &str = "lege-995037201";
/// The id of the other GP of Levanger.
pub const DEMO_FASTLEGE_2: &str = "lege-995037202";
/// The id of the doctor who comes next in Levanger.
pub const DEMO_NESTE_LIS: &str = "lege-995037102";
/// The id of a doctor in specialisation elsewhere, who has something to sign when the agreements have lived.
pub const DEMO_LIS_SOM_VENTER: &str = "lege-991505103";

/// Everybody.
pub struct People {
    /// The case worker who has done the case work so far.
    pub saksbehandler: Aktor,
    /// The approver who has approved what is approved so far.
    pub attestant: Aktor,
    others: Vec<Aktor>,
}

impl People {
    /// Invents them.
    pub fn invent(t: &Tekst) -> Result<Self, DemoFeil> {
        let state = |id: &str, navn: String, rolle| Aktor {
            id: id.into(),
            navn,
            rolle,
            kommune: None,
            hpr: None,
        };
        let municipality = |nummer: &str, navn: &str| -> Result<Aktor, DemoFeil> {
            let kommune = Kommunenummer::parse(nummer).ok_or_else(|| DemoFeil::Data(nummer.into()))?;
            let navn = t.demo_person_kommune(navn);
            Ok(Aktor {
                id: format!("kommune-{nummer}"),
                navn,
                rolle: Rolle::Kommune,
                kommune: Some(kommune),
                hpr: None,
            })
        };
        let lege = |id: &str, navn: String| -> Result<Aktor, DemoFeil> {
            let hpr = id.strip_prefix("lege-").and_then(|number| number.parse().ok());
            Ok(doctor(
                hpr.and_then(Hpr::new).ok_or_else(|| DemoFeil::Data(id.into()))?,
                navn,
            ))
        };
        Ok(Self {
            saksbehandler: state(SAKSBEHANDLER, t.demo_person_saksbehandler(), Rolle::Saksbehandler),
            attestant: state(ATTESTANT, t.demo_person_attestant(), Rolle::Attestant),
            others: vec![
                state(
                    "saksbehandler2",
                    t.demo_person_saksbehandler2(),
                    Rolle::Saksbehandler,
                ),
                state("attestant2", t.demo_person_attestant2(), Rolle::Attestant),
                state(LEDER, t.demo_person_leder(), Rolle::Leder),
                state(DEPARTEMENT, t.demo_person_departement(), Rolle::Departement),
                state(HELFO, t.demo_person_helfo(), Rolle::Helfo),
                municipality(KOMMUNE_MED_SOKNAD, "Levanger")?,
                municipality(KOMMUNE_UTEN_SOKNAD, "Vågan")?,
                lege(DEMO_LIS, t.demoavtale_person_lis())?,
                lege(DEMO_FASTLEGE_1, t.demoavtale_person_fastlege1())?,
                lege(DEMO_FASTLEGE_2, t.demoavtale_person_fastlege2())?,
                lege(DEMO_NESTE_LIS, t.demoavtale_person_neste_lis())?,
                lege(DEMO_LIS_SOM_VENTER, t.demoavtale_person_lis_som_venter())?,
            ],
        })
    }

    /// Somebody who logs in, by id.
    pub fn find(&self, id: &str) -> Result<&Aktor, DemoFeil> {
        let found = self.others.iter().find(|aktor| aktor.id == id);
        found.ok_or_else(|| DemoFeil::Data(id.into()))
    }

    /// The doctors who log in.
    pub fn doctors(&self) -> Vec<Aktor> {
        let doctors = self.others.iter().filter(|aktor| aktor.hpr.is_some());
        doctors.cloned().collect()
    }

    /// Everybody, case workers first.
    pub fn all(&self) -> Vec<Aktor> {
        [&self.saksbehandler, &self.attestant]
            .into_iter()
            .chain(&self.others)
            .cloned()
            .collect()
    }
}

/// A doctor, who logs in under their number.
pub fn doctor(hpr: Hpr, navn: String) -> Aktor {
    Aktor {
        id: format!("lege-{hpr}"),
        navn,
        rolle: Rolle::Lege,
        kommune: None,
        hpr: Some(hpr),
    }
}
