//! `vis tildeling`: the order of priority in a call as it stands, computed and decided.

use regelverk::introduksjonsavtale::tildeling::Onske;
use sak::prioritering::{Liste, Plassutfall};
use sak::runde::Runde;
use serde::Serialize;

use crate::tildeling::{PlassUt, TildelingUt};

/// A round's order of priority, with what its body borrows from.
#[derive(Clone, Debug)]
pub struct VisTildeling {
    onsker: Vec<Onske>,
    liste: Liste,
    vedtatt: bool,
}

impl VisTildeling {
    /// The order of priority in `runde`.
    pub fn of(runde: &Runde) -> Self {
        let deltakere = runde.deltakere().into_iter();
        Self {
            onsker: deltakere.map(|deltaker| deltaker.onske).collect(),
            liste: runde.liste(),
            vedtatt: runde.is_decided(),
        }
    }

    /// The answer.
    pub fn body(&self) -> VisTildelingUt<'_> {
        VisTildelingUt {
            beregnet: TildelingUt::new(&self.liste.beregnet, &self.onsker),
            endelig: self.vedtatt.then(|| EndeligUt {
                tildelt: self.places(Plassutfall::Innenfor),
                venteliste: self.places(Plassutfall::Venteliste),
            }),
        }
    }

    fn places(&self, wanted: Plassutfall) -> Vec<PlassUt<'_>> {
        let rows = self.liste.plasser.iter().filter(|row| row.utfall == wanted);
        rows.map(|row| PlassUt {
            id: self
                .onsker
                .get(row.deltaker)
                .map_or("", |onske| onske.id.as_str()),
            plass: row.plass.plass,
            rang: row.endelig.0,
        })
        .collect()
    }
}

/// The answer of `vis tildeling`: the answer of `tildel` for the call as it stands, and beside it the order
/// that was decided.
#[derive(Clone, Debug, Serialize)]
pub struct VisTildelingUt<'a> {
    /// The computed order.
    #[serde(flatten)]
    pub beregnet: TildelingUt<'a>,
    /// The decided order; null until it is decided.
    pub endelig: Option<EndeligUt<'a>>,
}

/// The order that was decided. Here `rang` is the place in the order, and no two share one.
#[derive(Clone, Debug, Serialize)]
pub struct EndeligUt<'a> {
    /// The places handed out.
    pub tildelt: Vec<PlassUt<'a>>,
    /// The waiting list.
    pub venteliste: Vec<PlassUt<'a>>,
}
