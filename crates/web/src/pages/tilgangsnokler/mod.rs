//! Access keys for the API: the leader makes, lists and revokes them.

mod lag;
mod liste;
mod skjema;
mod tilbakekall;

use axum::Router;
use axum::routing::get;
use sak::tilgangsnokkel::Organisasjon;
use texts::Tekst;

use crate::error::Feil;
use crate::pages::kommuner;
use crate::state::App;

/// The routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/tilgangsnokler", get(liste::show).post(lag::make))
        .route("/tilgangsnokler/ny", get(lag::ask))
        .route(
            "/tilgangsnokler/{id}/tilbakekall",
            get(tilbakekall::ask).post(tilbakekall::revoke),
        )
}

/// The organisation's name.
async fn name(app: &App, organisasjon: &Organisasjon) -> Result<String, Feil> {
    let t = app.tekst;
    let Some(nummer) = organisasjon.kommune() else {
        return Ok(authority(t, organisasjon));
    };
    kommuner::name_of(app, nummer).await
}

fn authority(t: &Tekst, organisasjon: &Organisasjon) -> String {
    match organisasjon {
        Organisasjon::Direktorat => t.tilgangsnokkel_organisasjon_direktorat(),
        Organisasjon::Departement => t.tilgangsnokkel_organisasjon_departement(),
        Organisasjon::Helfo => t.tilgangsnokkel_organisasjon_helfo(),
        Organisasjon::Kommune(_) => t.tilgangsnokkel_organisasjon_kommune(),
    }
}
