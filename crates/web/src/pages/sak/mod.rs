//! The case: the whole application on one page, with what the rules say, what a case worker answers, and the
//! recommendation.

pub(crate) mod ansvar;
pub(crate) mod be_om;
mod beslutning;
mod bla;
mod dossier;
mod endret;
mod etterfrist;
mod fakta;
mod feil;
mod gjenapne;
pub mod historikk;
mod kommando;
mod lagre;
mod load;
mod melding;
mod skjema;
pub mod svar;
pub(crate) mod utlogget;
mod vedlegg;
mod vedtak;
mod view;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Path, RawQuery};
use axum::routing::{get, post};
use maud::{Markup, html};
use sak::id::SoknadId;
use sak::soknad::Tilstand;
use texts::Tekst;

use crate::access::Leser;
use crate::error::Feil;
use crate::form::LARGEST_UPLOAD;
use crate::pages::saker::filter::Filter;
use crate::state::App;
use load::Sak;
use melding::Melding;
pub use vedtak::outcome;
use view::Sakside;

/// The routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/saker/{id}", get(show))
        .route("/saker/{id}/dossier.pdf", get(dossier::pdf))
        .route("/saker/{id}/dossier.zip", get(dossier::zip))
        .route("/saker/{id}/svar", post(lagre::svar))
        .route("/saker/{id}/innstilling", post(lagre::innstilling))
        .route("/saker/{id}/etterfrist", post(etterfrist::propose))
        .route("/saker/{id}/gjenapne", get(gjenapne::ask).post(gjenapne::reopen))
        .route("/saker/{id}/foresporsel", get(be_om::show).post(be_om::ask))
        .route("/saker/{id}/foresporsel/endre", post(be_om::change))
        .route("/saker/{id}/saksbehandler", post(ansvar::assign))
        .route("/saker/{id}/inhabilitet", get(ansvar::ask).post(ansvar::declare))
        .route("/saker/{id}/inhabilitet/opphev", post(ansvar::lift))
        .route(
            "/saker/{id}/vedlegg",
            post(vedlegg::add).layer(DefaultBodyLimit::max(LARGEST_UPLOAD)),
        )
        .route("/saker/{id}/vedlegg/{vedlegg}", get(vedlegg::show))
}

async fn show(
    app: App,
    leser: Leser,
    Path(id): Path<String>,
    filter: Filter,
    RawQuery(query): RawQuery,
) -> Result<Markup, Feil> {
    let sak = Sak::load(&app, parse_id(&id)?, leser.aktor()).await?;
    let melding = Melding::from_query(query.as_deref().unwrap_or_default(), &sak);
    let kolleger = ansvar::colleagues(&app).await?;
    let page = Sakside::new(&app, &leser.innlogget, &sak, filter);
    Ok(Sakside {
        melding,
        kolleger,
        ..page
    }
    .render())
}

/// The id in an address. One that is none is *not found*.
fn parse_id(id: &str) -> Result<SoknadId, Feil> {
    id.parse().map_err(|_| Feil::NotFound)
}

/// The state of an application as a tag.
pub fn state_tag(t: &Tekst, tilstand: Tilstand) -> Markup {
    let colour = match tilstand {
        Tilstand::Kladd | Tilstand::Innstilt | Tilstand::Trukket => "neutral",
        Tilstand::Sendt => "accent",
        Tilstand::Avgjort => "success",
    };
    html! {
        span class="ds-tag" data-color=(colour) { (t.get(&format!("tilstand-{}", tilstand.word()), &[])) }
    }
}
