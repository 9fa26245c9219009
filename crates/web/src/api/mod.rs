//! The HTTP API under `/api/v1`: the bodies of the command line, and reading a round and its agreements.
//!
//! A file for each resource holds its operations: route, handler, and what the description says of it, in one
//! place, so that no route can be undocumented. [`openapi`] makes the description of them.
//!
//! Logins and cookies are not known here; who may do what follows from the access key alone ([`nokkel`]).
//! Everything that goes wrong is a problem of RFC 9457 ([`problem`]).

pub mod answer;
pub mod body;
pub mod nokkel;
pub mod openapi;
pub mod operation;
pub mod problem;
pub mod query;
mod work;

mod avtale;
mod avtaler;
mod import;
mod kommuner;
mod parametre;
mod plasser;
mod refusjonsrett;
mod registrering;
mod regler;
mod runder;
mod soknader;
mod tildeling;
mod varighet;
mod vurdering;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware;
use axum::routing::get;
use serde_json::{Value, json};
use tower_http::catch_panic::CatchPanicLayer;

use crate::security;
use crate::state::App;
use operation::Operation;
use problem::Problem;

/// Where the API stands.
pub const ROOT: &str = "/api/v1";

/// A resource: what can be asked, and the forms of its bodies by name.
pub struct Resource {
    /// What can be asked.
    pub operations: Vec<Operation>,
    /// JSON schemas by name.
    pub schemas: Vec<(&'static str, Value)>,
}

/// Every resource, in the order of the description.
pub fn resources() -> Vec<Resource> {
    vec![
        tildeling::resource(),
        varighet::resource(),
        vurdering::resource(),
        avtale::resource(),
        runder::resource(),
        soknader::resource(),
        import::resource(),
        plasser::resource(),
        avtaler::resource(),
        refusjonsrett::resource(),
        registrering::resource(),
        kommuner::resource(),
        regler::resource(),
        parametre::resource(),
    ]
}

/// The schema of one page of a list of `element`.
fn listed(element: &str) -> Value {
    let count = json!({ "type": "integer", "minimum": 0 });
    json!({
        "type": "object", "required": ["elementer", "side", "antall", "totalt"],
        "properties": {
            "elementer": { "type": "array", "items": { "$ref": format!("#/components/schemas/{element}") } },
            "side": count, "antall": count, "totalt": count,
        },
    })
}

/// The routes below [`ROOT`].
pub fn router(app: &App) -> Router<App> {
    let described = resources()
        .into_iter()
        .flat_map(|resource| resource.operations)
        .fold(Router::new(), |router, operation| {
            router.route(operation.path, operation.route)
        });
    let router = described
        .route("/openapi.json", get(openapi::show))
        .fallback(async || Problem::not_found())
        .layer(DefaultBodyLimit::max(body::LARGEST_JSON))
        .layer(CatchPanicLayer::new());
    let router = if app.is_demo() {
        router.layer(middleware::from_fn(security::loopback_only))
    } else {
        router.layer(middleware::from_fn(security::strict_transport))
    };
    router.layer(middleware::from_fn_with_state(app.clone(), problem::layer))
}
