//! The people of the demonstration. Their names say what they do, so that nobody takes them for real.

use sak::aktor::{Aktor, Rolle};
use sak::id::Kommunenummer;
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
/// A municipality that has not applied: the number of Vågan.
pub const KOMMUNE_UTEN_SOKNAD: &str = "1865";
/// A municipality that has applied: the number of Levanger.
const KOMMUNE_MED_SOKNAD: &str = "5037";

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
                municipality(KOMMUNE_MED_SOKNAD, "Levanger")?,
                municipality(KOMMUNE_UTEN_SOKNAD, "Vågan")?,
            ],
        })
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
