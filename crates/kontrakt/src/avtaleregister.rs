//! The signed agreements that claims and refunds are held against.

use helfo::Avtale;
use helfo::avtale::{Deltakelse, Periode};

use crate::feil::Feil;
use crate::json::{self, At, Objekt};
use crate::varighet::{not_before, period, shares};

const FELTER: &[&str] = &[
    "avtale_id",
    "lis_hpr",
    "fra",
    "til",
    "fastleger",
    "permisjoner",
    "andeler",
];
const FASTLEGE_FELTER: &[&str] = &["hpr", "fra", "til"];
const PERMISJON_FELTER: &[&str] = &["fra", "til"];

/// Reads the body: an array of agreements. Leave is full leave.
///
/// # Errors
/// One line: where and what.
pub fn read(bytes: &[u8]) -> Result<Vec<Avtale>, Feil> {
    let node = json::read(bytes)?;
    At::root(&node).items()?.map(|at| agreement(&at)).collect()
}

fn agreement(at: &At<'_, '_>) -> Result<Avtale, Feil> {
    let object = at.object(FELTER)?;
    let id = object.required("avtale_id")?.text()?.to_owned();
    let lis = number(&object, "lis_hpr")?;
    let (fra, til) = period(&object)?;
    let parts = object.required("fastleger")?;
    let fastleger = parts.items()?.map(|at| party(&at)).collect::<Result<_, _>>()?;
    let permisjoner = match object.optional("permisjoner") {
        Some(list) => list.items()?.map(|at| leave(&at)).collect::<Result<_, _>>()?,
        None => Vec::new(),
    };
    let andeler = match object.optional("andeler") {
        Some(list) => shares(&list, fra, til)?,
        None => Vec::new(),
    };
    Ok(Avtale {
        id,
        lis,
        dager: Periode { fra, til },
        fastleger,
        permisjoner,
        andeler,
    })
}

/// A number in the register of health personnel. It is not held to nine digits: what stands in a file of claims is not
/// either.
fn number(object: &Objekt<'_, '_>, field: &'static str) -> Result<i64, Feil> {
    let number = object.required(field)?.number()?;
    Ok(i64::try_from(number).unwrap_or(i64::MAX))
}

fn party(at: &At<'_, '_>) -> Result<Deltakelse, Feil> {
    let object = at.object(FASTLEGE_FELTER)?;
    let hpr = number(&object, "hpr")?;
    let (fra, til) = period(&object)?;
    Ok(Deltakelse {
        hpr,
        dager: Periode { fra, til },
    })
}

fn leave(at: &At<'_, '_>) -> Result<Periode, Feil> {
    let object = at.object(PERMISJON_FELTER)?;
    let fra = object.required("fra")?.date()?;
    let til = not_before(&object.required("til")?, fra)?;
    Ok(Periode { fra, til })
}
