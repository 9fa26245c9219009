//! The GP office of Levanger, whose GPs can log in. Those of other municipalities come with their agreements.

use regelverk::tid::{Dato, Tidspunkt};
use sak::aktor::Aktor;
use sak::id::{Kommunenummer, LegekontorId};
use sak::legekontor::{Kontorlege, Legekontor};
use store::{Spor, Store};
use texts::Tekst;

use crate::mennesker::{DEMO_FASTLEGE_1, DEMO_FASTLEGE_2, KOMMUNE_MED_SOKNAD, People};
use crate::runde::refused;
use crate::{DemoFeil, NyId};

/// When the municipality registered it: before the deadline of the round.
const REGISTERED: Dato = Dato::constant(2022, 3, 1);

/// Registers it.
pub async fn fill(store: &Store, t: &Tekst, people: &People, new_id: &NyId) -> Result<(), DemoFeil> {
    let wrong = || DemoFeil::Data(KOMMUNE_MED_SOKNAD.into());
    let kommune = Kommunenummer::parse(KOMMUNE_MED_SOKNAD).ok_or_else(wrong)?;
    let by = people.find(&format!("kommune-{kommune}"))?;
    let mut leger = Vec::new();
    for (id, pasienter) in [(DEMO_FASTLEGE_1, 1050), (DEMO_FASTLEGE_2, 980)] {
        let lege = people.find(id)?;
        leger.push(gp(lege, pasienter).ok_or_else(wrong)?);
    }
    let now = Tidspunkt::in_norway(REGISTERED, 9, 0).ok_or_else(wrong)?;
    let navn = t.demoavtale_kontor("Levanger");
    let spor = Spor { aktor: by, now };
    register(store, LegekontorId(new_id()), &kommune, (&navn, leger), spor).await?;
    Ok(())
}

/// A specialist with refund right.
pub fn gp(lege: &Aktor, pasienter: u64) -> Option<Kontorlege> {
    Some(Kontorlege {
        hpr: lege.hpr?,
        navn: lege.navn.clone(),
        spesialist: Some(true),
        trygderefusjon: Some(true),
        pasienter: Some(pasienter),
    })
}

/// Keeps a new office.
pub async fn register(
    store: &Store,
    id: LegekontorId,
    kommune: &Kommunenummer,
    kontor: (&str, Vec<Kontorlege>),
    spor: Spor<'_>,
) -> Result<Legekontor, DemoFeil> {
    let kept = store.change_legekontor((id, kommune), 0, kontor, spor).await;
    kept.map_err(refused)
}
