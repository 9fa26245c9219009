//! The agreements under a place, and the time of its frames.

use regelverk::tid::Dato;
use sak::avtale::Ramme;
use sak::id::KvoteplassId;
use serde::Serialize;

use super::ut::AvtaleUt;

#[derive(Serialize)]
struct RammeUt {
    nummer: u64,
    fra: Dato,
    brukt_enheter: i64,
    igjen_enheter: i64,
    siste_tillatte_dag: Option<Dato>,
}

/// The agreements under a place.
#[derive(Serialize)]
pub struct PlassavtalerUt {
    plass: KvoteplassId,
    rammer: Vec<RammeUt>,
    avtaler: Vec<AvtaleUt>,
}

impl PlassavtalerUt {
    /// With the time of its frames.
    pub fn new(plass: KvoteplassId, rammer: &[Ramme], avtaler: Vec<AvtaleUt>) -> Self {
        let shown = |ramme: &Ramme| RammeUt {
            nummer: ramme.nummer,
            fra: ramme.plan.fra,
            brukt_enheter: ramme.brukt(),
            igjen_enheter: ramme.igjen(),
            siste_tillatte_dag: ramme.siste_tillatte_dag(),
        };
        Self {
            plass,
            rammer: rammer.iter().map(shown).collect(),
            avtaler,
        }
    }
}
