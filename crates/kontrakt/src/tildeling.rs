//! `tildel`: which of the wanted places are within the capacity.

use std::collections::HashSet;

use regelverk::introduksjonsavtale::tildeling::{Kriterium, Onske, Rangering, RangertPlass, rank};
use serde::Serialize;
use serde::ser::Serializer;

use crate::MAX_PLASSER;
use crate::feil::{Feil, FeilSlag};
use crate::json::{self, At, MAX_TALL};

const FELTER: &[&str] = &["kapasitet", "soknader", "rekkefolge"];
const SOKNAD_FELTER: &[&str] = &[
    "id",
    "antall",
    "antall_hovedformal",
    "behov",
    "antall_knyttet_til_alis",
];
const KRITERIER: &[(&str, Kriterium)] = &[
    (Kriterium::Formal.word(), Kriterium::Formal),
    (Kriterium::Behov.word(), Kriterium::Behov),
    (Kriterium::Alis.word(), Kriterium::Alis),
];

/// What was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TildelingInn {
    /// Places to hand out now.
    pub kapasitet: u64,
    /// The applications.
    pub soknader: Vec<Onske>,
    /// The criteria, the first first.
    pub rekkefolge: Vec<Kriterium>,
}

impl TildelingInn {
    /// Ranks the wanted places.
    pub fn rank(&self) -> Rangering {
        rank(self.kapasitet, &self.soknader, &self.rekkefolge)
    }
}

/// Reads the body.
///
/// # Errors
/// One line: where and what.
pub fn read(bytes: &[u8]) -> Result<TildelingInn, Feil> {
    let node = json::read(bytes)?;
    let object = At::root(&node).object(FELTER)?;
    let kapasitet = object.required("kapasitet")?.number()?;
    let soknader = applications(&object.required("soknader")?)?;
    let rekkefolge = match object.optional("rekkefolge") {
        Some(at) => criteria(&at)?,
        None => Kriterium::DEFAULT_ORDER.to_vec(),
    };
    Ok(TildelingInn {
        kapasitet,
        soknader,
        rekkefolge,
    })
}

fn applications(list: &At<'_, '_>) -> Result<Vec<Onske>, Feil> {
    let items = list.items()?;
    let mut onsker = Vec::with_capacity(items.len());
    let mut ids = HashSet::with_capacity(items.len());
    let mut sum: u64 = 0;
    for at in items {
        let object = at.object(SOKNAD_FELTER)?;
        let id = object.required("id")?;
        let text = id.text()?;
        if !ids.insert(text) {
            return Err(id.error(FeilSlag::DobbelId));
        }
        let antall = object.required("antall")?;
        let count = antall.number_in(1..=MAX_TALL)?;
        sum = sum.saturating_add(count);
        if sum > MAX_PLASSER {
            return Err(antall.error(FeilSlag::ForStorSum {
                felt: "antall",
                maks: MAX_PLASSER,
            }));
        }
        onsker.push(Onske {
            id: text.to_owned(),
            antall: count,
            antall_hovedformal: part_of(&object.required("antall_hovedformal")?, count)?,
            behov: object.required("behov")?.number()?,
            antall_knyttet_til_alis: part_of(&object.required("antall_knyttet_til_alis")?, count)?,
        });
    }
    Ok(onsker)
}

fn part_of(at: &At<'_, '_>, antall: u64) -> Result<u64, Feil> {
    let part = at.number()?;
    if part > antall {
        Err(at.error(FeilSlag::StorreEnn { felt: "antall" }))
    } else {
        Ok(part)
    }
}

fn criteria(list: &At<'_, '_>) -> Result<Vec<Kriterium>, Feil> {
    let mut rekkefolge = Vec::with_capacity(KRITERIER.len());
    for at in list.items()? {
        let kriterium = at.word(KRITERIER)?;
        if rekkefolge.contains(&kriterium) {
            return Err(at.error(FeilSlag::DobbeltOrd));
        }
        rekkefolge.push(kriterium);
    }
    Ok(rekkefolge)
}

/// One place in a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct PlassUt<'a> {
    /// The application.
    pub id: &'a str,
    /// The number of the place within it, from 1.
    pub plass: u64,
    /// The rank; equal places share one.
    pub rang: u64,
}

/// The answer.
#[derive(Clone, Debug, Serialize)]
pub struct TildelingUt<'a> {
    tildelt: Plasser<'a>,
    skjonn: Plasser<'a>,
    venteliste: Plasser<'a>,
    skjonn_antall: usize,
}

impl<'a> TildelingUt<'a> {
    /// The answer for a ranking of these applications.
    pub fn new(rangering: &'a Rangering, soknader: &'a [Onske]) -> Self {
        let list = |plasser| Plasser { plasser, soknader };
        Self {
            tildelt: list(rangering.tildelt()),
            skjonn: list(rangering.skjonn()),
            venteliste: list(rangering.venteliste()),
            skjonn_antall: rangering.skjonn_antall,
        }
    }
}

#[derive(Clone, Copy, Debug)]
struct Plasser<'a> {
    plasser: &'a [RangertPlass],
    soknader: &'a [Onske],
}

impl Serialize for Plasser<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.plasser.iter().map(|ranked| {
            PlassUt {
                id: self
                    .soknader
                    .get(ranked.onske)
                    .map_or("", |onske| onske.id.as_str()),
                plass: ranked.plass,
                rang: ranked.rang,
            }
        }))
    }
}
