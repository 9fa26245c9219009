//! `varighet`: how long the agreements under one place last.

use regelverk::introduksjonsavtale::varighet::{
    Andel, Avtaleplan, Dag, Grense, MAX_OVERLAPP, Permisjon, Plan, Varighet, brudd,
};
use regelverk::tid::Dato;
use serde::Serialize;

use crate::feil::{Feil, FeilSlag};
use crate::json::{self, At, Objekt, Path};

pub(crate) const FELTER: &[&str] = &["fra", "avtaler"];
const AVTALE_FELTER: &[&str] = &["lis", "fra", "til", "avtalt_til", "andeler", "permisjoner"];
const ANDEL_FELTER: &[&str] = &["fra", "stillingsandel"];
const PERMISJON_FELTER: &[&str] = &["fra", "til", "lovregulert", "arbeider"];

/// Reads the body.
///
/// # Errors
/// One line: where and what.
pub fn read(bytes: &[u8]) -> Result<Plan, Feil> {
    let node = json::read(bytes)?;
    let object = At::root(&node).object(FELTER)?;
    let at = object.required("fra")?;
    let list = object.required("avtaler")?;
    let plan = Plan {
        fra: at.date()?,
        avtaler: agreements(&list)?,
    };
    match plan.avtaler.iter().map(|avtale| avtale.fra).min() {
        Some(first) if first != plan.fra => return Err(at.error(FeilSlag::SkalVaere { dato: first })),
        _ => {}
    }
    if brudd::overlapp(&plan).take(MAX_OVERLAPP + 1).count() > MAX_OVERLAPP {
        return Err(list.error(FeilSlag::ForMangeOverlapp));
    }
    Ok(plan)
}

/// The agreements of a frame, in the order of the input.
pub(crate) fn agreements(list: &At<'_, '_>) -> Result<Vec<Avtaleplan>, Feil> {
    list.items()?.map(|at| agreement(&at)).collect()
}

fn agreement(at: &At<'_, '_>) -> Result<Avtaleplan, Feil> {
    let object = at.object(AVTALE_FELTER)?;
    let lis = object.required("lis")?.text()?.to_owned();
    let (fra, til) = period(&object)?;
    let avtalt_til = match object.optional("avtalt_til") {
        Some(at) => not_before(&at, fra)?,
        None => til,
    };
    let permisjoner = match object.optional("permisjoner") {
        Some(list) => list.items()?.map(|at| leave(&at)).collect::<Result<_, _>>()?,
        None => Vec::new(),
    };
    Ok(Avtaleplan {
        lis,
        fra,
        til,
        avtalt_til,
        andeler: shares(&object.required("andeler")?, fra, til)?,
        permisjoner,
    })
}

/// `fra` and `til`, the second not before the first.
pub(crate) fn period(object: &Objekt<'_, '_>) -> Result<(Dato, Dato), Feil> {
    let fra = object.required("fra")?.date()?;
    Ok((fra, not_before(&object.required("til")?, fra)?))
}

/// A date that is not before the `fra` beside it.
pub(crate) fn not_before(at: &At<'_, '_>, fra: Dato) -> Result<Dato, Feil> {
    let dato = at.date()?;
    if dato < fra {
        return Err(at.error(FeilSlag::TidligereEnn { felt: "fra" }));
    }
    Ok(dato)
}

/// Change points: the first with the agreement, each later than the one before, none after the end.
pub(crate) fn shares(list: &At<'_, '_>, first: Dato, last: Dato) -> Result<Vec<Andel>, Feil> {
    let mut andeler: Vec<Andel> = Vec::new();
    for at in list.items()? {
        let object = at.object(ANDEL_FELTER)?;
        let day = object.required("fra")?;
        let fra = day.date()?;
        match andeler.last() {
            None if fra != first => return Err(day.error(FeilSlag::SkalVaere { dato: first })),
            Some(earlier) if fra <= earlier.fra => return Err(day.error(FeilSlag::IkkeStigende)),
            _ if fra > last => return Err(day.error(FeilSlag::SenereEnn { felt: "til" })),
            _ => andeler.push(Andel {
                fra,
                stillingsandel: object.required("stillingsandel")?.share()?,
            }),
        }
    }
    if andeler.is_empty() {
        return Err(list.error(FeilSlag::TomListe));
    }
    Ok(andeler)
}

fn leave(at: &At<'_, '_>) -> Result<Permisjon, Feil> {
    let object = at.object(PERMISJON_FELTER)?;
    let (fra, til) = period(&object)?;
    Ok(Permisjon {
        fra,
        til,
        lovregulert: object.required("lovregulert")?.boolean()?,
        arbeider: match object.optional("arbeider") {
            Some(at) => at.share()?,
            None => 0,
        },
    })
}

/// The answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct VarighetUt<'a> {
    ramme_enheter: i64,
    brukt_enheter: i64,
    rest_enheter: i64,
    kalendergrense: Dato,
    siste_tillatte_dag: Option<Dato>,
    avtaler: Vec<AvtaleUt<'a>>,
    brudd: Vec<BruddUt<'a>>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct AvtaleUt<'a> {
    lis: &'a str,
    brukt_enheter: i64,
    dager: i64,
    dager_permisjon: i64,
    minstetid_oppfylt: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct BruddUt<'a> {
    regel: &'static str,
    lis: &'a str,
    fra: Dato,
    til: Dato,
}

impl<'a> VarighetUt<'a> {
    /// Works the plan out.
    ///
    /// # Errors
    /// If the answer would hold a date that cannot be written.
    pub fn new(plan: &'a Plan) -> Result<Self, Feil> {
        let grense = Grense::of_frame(plan.fra);
        let varighet = Varighet::compute(plan, &grense);
        let printable = |dag: Dag| {
            let at_start = Path::Key(&Path::Root, "fra");
            dag.dato()
                .ok_or_else(|| Feil::new(&at_start, FeilSlag::UtenforKalenderen))
        };
        let each = varighet.avtaler.iter().map(|bruk| AvtaleUt {
            lis: &plan.avtaler[bruk.avtale].lis,
            brukt_enheter: bruk.brukt_enheter,
            dager: bruk.dager,
            dager_permisjon: bruk.dager_permisjon,
            minstetid_oppfylt: bruk.minstetid_oppfylt,
        });
        let broken = brudd::all(plan, &varighet, &grense)
            .into_iter()
            .map(|brudd| BruddUt {
                regel: brudd.regel.0,
                lis: brudd.lis,
                fra: brudd.fra,
                til: brudd.til,
            });
        Ok(Self {
            ramme_enheter: varighet.ramme_enheter,
            brukt_enheter: varighet.brukt_enheter,
            rest_enheter: varighet.ramme_enheter - varighet.brukt_enheter,
            kalendergrense: printable(varighet.kalendergrense)?,
            siste_tillatte_dag: varighet.siste_tillatte_dag.map(printable).transpose()?,
            avtaler: each.collect(),
            brudd: broken.collect(),
        })
    }
}
