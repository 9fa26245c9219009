//! The places of the quota: the list, the whole history of each, and what can be done with them. A municipality
//! sees its own.

mod avslutt;
mod avtaler;
mod bruk;
mod fil;
mod filter;
mod frist;
pub mod gjoremal;
mod historie;
mod liste;
mod plass;
mod sporsmal;
mod svar;
pub mod tid;

pub use liste::names;

use axum::Router;
use axum::routing::get;
use maud::{Markup, html};
use regelverk::tid::Dato;
use sak::id::KvoteplassId;
use sak::kvoteplass::{Kvoteplass, PlassTilstand};
use texts::Tekst;

use crate::access::Innsyn;
use crate::error::Feil;
use crate::state::App;

/// The routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/plasser", get(liste::show))
        .route("/plasser/liste.csv", get(fil::csv))
        .route("/plasser/liste.xlsx", get(fil::xlsx))
        .route("/plasser/{id}", get(plass::show))
        .route("/plasser/{id}/takk-ja", get(svar::ask_yes).post(svar::yes))
        .route("/plasser/{id}/takk-nei", get(svar::ask_no).post(svar::no))
        .route(
            "/plasser/{id}/gi-tilbake",
            get(svar::ask_give_back).post(svar::give_back),
        )
        .route("/plasser/{id}/avslutt", get(avslutt::ask).post(avslutt::close))
        .route("/plasser/{id}/utsett", get(frist::ask_extend).post(frist::extend))
        .route(
            "/plasser/{id}/trekk",
            get(frist::ask_withdraw).post(frist::withdraw),
        )
}

/// A place that this person may see. Another's is *not found*, so that nobody learns that it exists.
async fn find(app: &App, innsyn: &Innsyn, id: KvoteplassId) -> Result<Kvoteplass, Feil> {
    let found = app.store.kvoteplass(id).await?;
    found
        .filter(|plass| innsyn.sees(&plass.kommune))
        .ok_or(Feil::NotFound)
}

/// The address of a place.
pub fn href(id: KvoteplassId) -> String {
    format!("/plasser/{id}")
}

/// The state as a tag.
fn tag(t: &Tekst, plass: &Kvoteplass, today: Dato) -> Markup {
    let (colour, text) = match plass.tilstand {
        PlassTilstand::Tilbudt if plass.is_overdue(today) => ("warning", t.plasser_over_fristen()),
        PlassTilstand::Tilbudt => ("accent", state(t, plass.tilstand)),
        PlassTilstand::Tildelt => ("success", state(t, plass.tilstand)),
        PlassTilstand::Avslatt
        | PlassTilstand::Trukket
        | PlassTilstand::Returnert
        | PlassTilstand::Avsluttet => ("neutral", state(t, plass.tilstand)),
    };
    html! { span class="ds-tag" data-color=(colour) { (text) } }
}

fn state(t: &Tekst, tilstand: PlassTilstand) -> String {
    t.get(&format!("plasser-tilstand-{}", tilstand.word()), &[])
}
