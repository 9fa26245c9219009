//! `vurder introduksjonsavtale-soknad`: the facts of an application.
//!
//! Only `dato` is required. Any other field may be absent or null, and is then *unknown*.

use regelverk::introduksjonsavtale::soknad::{SoknadFakta, Utdanningsvirksomhet};
use regelverk::regel::Regeldag;

use crate::feil::{Feil, FeilSlag};
use crate::json::{self, At, MAX_TALL, Objekt};

const FELTER: &[&str] = &[
    "dato",
    "utdanningsvirksomhet",
    "antall",
    "antall_hovedformal",
    "tidligere_soknader_i_fristrunden",
    "frist",
    "lopende",
    "ledige_plasser",
    "perioder",
    "stillingsandel",
    "annet_allmennlegearbeid",
    "pasientgrunnlag",
];

const UTDANNINGSVIRKSOMHET: &[(&str, Utdanningsvirksomhet)] = &[
    (
        Utdanningsvirksomhet::Registrert.word(),
        Utdanningsvirksomhet::Registrert,
    ),
    (Utdanningsvirksomhet::Sokt.word(), Utdanningsvirksomhet::Sokt),
    (Utdanningsvirksomhet::Nei.word(), Utdanningsvirksomhet::Nei),
];

/// What was asked: the facts, and the day whose rules judge them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SoknadInn {
    /// The facts.
    pub fakta: SoknadFakta,
    /// The day of assessment.
    pub dag: Regeldag,
}

/// Reads the body.
///
/// # Errors
/// One line: where and what.
pub fn read(bytes: &[u8]) -> Result<SoknadInn, Feil> {
    let node = json::read(bytes)?;
    let object = At::root(&node).object(FELTER)?;
    let at = object.required("dato")?;
    let dato = at.date()?;
    let dag = Regeldag::new(dato).ok_or_else(|| at.error(FeilSlag::ForRegelverket))?;
    let fakta = SoknadFakta {
        dato,
        utdanningsvirksomhet: object.maybe("utdanningsvirksomhet", |at| at.word(UTDANNINGSVIRKSOMHET))?,
        antall: object.maybe("antall", |at| at.number())?,
        antall_hovedformal: object.maybe("antall_hovedformal", |at| at.number())?,
        tidligere_soknader_i_fristrunden: object
            .maybe("tidligere_soknader_i_fristrunden", |at| at.number())?,
        frist: object.maybe("frist", |at| at.date())?,
        lopende: object.maybe("lopende", |at| at.boolean())?,
        ledige_plasser: object.maybe("ledige_plasser", |at| at.number())?,
        perioder: object.maybe("perioder", |at| at.number_in(1..=MAX_TALL))?,
        stillingsandel: object.maybe("stillingsandel", |at| at.share())?,
        annet_allmennlegearbeid: object
            .maybe("annet_allmennlegearbeid", |at| at.text().map(str::to_owned))?,
        pasientgrunnlag: object.maybe("pasientgrunnlag", |at| at.number())?,
    };
    refuse_larger_part(&object, &fakta)?;
    Ok(SoknadInn { fakta, dag })
}

/// More places for the main purpose than places is no fact about an application.
fn refuse_larger_part(object: &Objekt<'_, '_>, fakta: &SoknadFakta) -> Result<(), Feil> {
    match (fakta.antall, fakta.antall_hovedformal) {
        (Some(antall), Some(part)) if part > antall => {
            let at = object.required("antall_hovedformal")?;
            Err(at.error(FeilSlag::StorreEnn { felt: "antall" }))
        }
        _ => Ok(()),
    }
}
