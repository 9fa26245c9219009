//! The queue after the round: who waits, who stands first, and what is done next.

pub mod bilde;
pub mod egne;
mod filter;
pub mod historie;
mod liste;
mod merk;
mod plass;

use axum::Router;
use axum::routing::{get, post};
use sak::id::SoknadId;
use sak::ko::{KoFeil, Opphav};
use sak::prioritering::PlassRef;
use sak::soknad::sendt::LONGEST_REASON;
use texts::Tekst;

use crate::error::Feil;
use crate::pages::sporsmal::{BEGRUNNELSE, Hindring};
use crate::state::App;

/// The routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/ko", get(liste::show))
        .route("/ko/{soknad}/{plass}", get(plass::show))
        .route("/ko/{soknad}/{plass}/tilby", post(plass::offer))
        .route(
            "/ko/{soknad}/{plass}/ga-forbi",
            get(merk::ask_pass).post(merk::pass),
        )
        .route(
            "/ko/{soknad}/{plass}/ta-inn",
            get(merk::ask_back).post(merk::back),
        )
        .route("/ko/{soknad}/{plass}/ta-ut", get(egne::ask_out).post(egne::out))
}

/// The quota in force today.
///
/// # Errors
/// The database.
pub async fn quota_today(app: &App) -> Result<u64, Feil> {
    Ok(app.store.kvote_on(app.today()).await?)
}

/// The place that an address names.
fn reference((soknad, plass): (SoknadId, u64)) -> PlassRef {
    PlassRef { soknad, plass }
}

/// The address of a place in the queue.
pub fn href(plass: PlassRef) -> String {
    format!("/ko/{}/{}", plass.soknad, plass.plass)
}

/// Why a place stands where it stands.
pub fn origin(t: &Tekst, opphav: &Opphav) -> String {
    match opphav {
        Opphav::Venteliste { nummer, .. } => t.ko_opphav_venteliste(*nummer),
        Opphav::Supplerende { mottatt } => t.ko_opphav_supplerende(t.tidspunkt(*mottatt)),
    }
}

/// A refusal in words, by the field that can be put right.
pub fn hindring(t: &Tekst, feil: KoFeil) -> Hindring {
    match feil {
        KoFeil::Begrunnelse => Hindring::Felt(BEGRUNNELSE, t.plasser_feil_begrunnelse()),
        KoFeil::ForLang => Hindring::Felt(BEGRUNNELSE, t.plasser_feil_lang(LONGEST_REASON)),
        other => Hindring::Last(words(t, other)),
    }
}

/// A refusal in words.
pub fn words(t: &Tekst, feil: KoFeil) -> String {
    match feil {
        KoFeil::IkkeIKo => t.ko_feil_ikke_i_ko(),
        KoFeil::IkkeTur => t.ko_feil_ikke_tur(),
        KoFeil::IngenLedige => t.ko_feil_ingen_ledige(),
        KoFeil::TilAttestering => t.ko_feil_til_attestering(),
        KoFeil::AlleredeMerket => t.ko_feil_alt_merket(),
        KoFeil::IkkeForbigatt => t.ko_feil_ikke_forbigatt(),
        KoFeil::RundenPagar(_) => t.ko_feil_runden(),
        KoFeil::TidligereSoknad => t.ko_feil_tidligere(),
        KoFeil::Begrunnelse => t.plasser_feil_begrunnelse(),
        KoFeil::ForLang => t.plasser_feil_lang(LONGEST_REASON),
    }
}
