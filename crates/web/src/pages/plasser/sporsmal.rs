//! What the questions about a place share: its address, and what each refusal says.

use axum::response::{IntoResponse, Redirect, Response};
use maud::Markup;
use sak::kvoteplass::{Kvoteplass, PlassFeil};
use sak::soknad::sendt::LONGEST_REASON;
use store::EndringFeil;
use texts::Tekst;

use super::href;
use crate::components::layout::Link;
use crate::error::Feil;
pub use crate::pages::sporsmal::{BEGRUNNELSE, Hindring, Sporsmal};
use crate::session::Innlogget;
use crate::side::Menypunkt;
use crate::state::App;

/// The kind of reason.
pub const GRUNN: &str = "grunn";
/// The new last day to answer.
pub const SVARFRIST: &str = "svarfrist";

/// What is asked about a place.
pub struct Innhold {
    /// The last part of the address.
    pub handling: &'static str,
    /// The question.
    pub tittel: String,
    /// What it means.
    pub ingress: String,
    /// The fields.
    pub felter: Markup,
    /// The button that does it.
    pub knapp: String,
}

/// A question about a place.
pub fn sporsmal<'a>(
    app: &'a App,
    innlogget: &'a Innlogget,
    plass: &Kvoteplass,
    innhold: Innhold,
) -> Sporsmal<'a> {
    let t = app.tekst;
    let back = href(plass.id);
    let action = format!("{back}/{}", innhold.handling);
    Sporsmal {
        app,
        innlogget,
        aktiv: Menypunkt::Plasser,
        vei: vec![
            Link::new(t.plasser_tittel(), "/plasser"),
            Link::new(t.plasser_nummer_navn(plass.nummer), back.as_str()),
            Link::new(innhold.tittel.as_str(), action.as_str()),
        ],
        action,
        tilbake: back,
        tittel: innhold.tittel,
        ingress: innhold.ingress,
        felter: innhold.felter,
        knapp: innhold.knapp,
    }
}

/// A refusal in words, by the field that can be put right.
fn hindring(t: &Tekst, feil: &PlassFeil) -> Hindring {
    match feil {
        PlassFeil::Begrunnelse => Hindring::Felt(BEGRUNNELSE, t.plasser_feil_begrunnelse()),
        PlassFeil::ForLang => Hindring::Felt(BEGRUNNELSE, t.plasser_feil_lang(LONGEST_REASON)),
        PlassFeil::Svarfrist(dato) => Hindring::Felt(SVARFRIST, t.plasser_feil_svarfrist(t.dato(*dato))),
        PlassFeil::FristenLoper(dato) => Hindring::Last(t.plasser_feil_frist_loper(t.dato(*dato))),
        PlassFeil::IkkeTilbudt => Hindring::Last(t.plasser_feil_ikke_tilbudt()),
        PlassFeil::AvtaleLoper(_) => Hindring::Last(t.plasser_feil_avtale_loper()),
        PlassFeil::TidIgjen => Hindring::Last(t.plasser_feil_tid_igjen()),
        PlassFeil::IkkeTildelt => Hindring::Last(t.plasser_feil_ikke_tildelt()),
    }
}

/// Where it leads when it is done; what is in the way when it is not.
pub fn outcome(
    t: &Tekst,
    handling: &str,
    result: Result<Kvoteplass, EndringFeil<PlassFeil>>,
) -> Result<Result<Response, Hindring>, Feil> {
    match result {
        Ok(plass) => {
            let address = format!("{}?gjort={handling}", href(plass.id));
            Ok(Ok(Redirect::to(&address).into_response()))
        }
        Err(EndringFeil::Store(error)) => Err(error.into()),
        Err(EndringFeil::IkkeFunnet) => Err(Feil::NotFound),
        Err(EndringFeil::Konflikt) => Err(Feil::Conflict),
        Err(EndringFeil::Avvist(feil)) => Ok(Err(hindring(t, &feil))),
    }
}
