//! The web application: one module per page under [`pages`], shared parts under [`components`], and the one
//! table of who may do what in [`access`].

pub mod access;
pub mod api;
pub mod assets;
pub mod avtalepost;
pub mod components;
pub mod eksport;
pub mod epost;
pub mod error;
pub mod fil;
pub mod form;
pub mod jobb;
pub mod kommunepost;
pub mod maskinporten;
pub mod pages;
pub mod refusjonsrett;
pub mod security;
pub mod session;
pub mod side;
pub mod signering;
pub mod spraak;
pub mod state;

use std::time::Instant;

use axum::Router;
use axum::extract::{DefaultBodyLimit, MatchedPath, Request};
use axum::http::Method;
use axum::middleware::{self, Next};
use axum::response::Response;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;

use crate::error::Feil;
use crate::state::App;

/// The largest form that is read, in bytes.
const LARGEST_FORM: usize = 256 * 1024;

/// The whole application.
pub fn router(app: App) -> Router {
    let sessions = session::layer(app.store.clone(), app.real_clock(), app.is_demo());
    let dynamic = Router::new()
        .merge(pages::forside::routes())
        .merge(pages::innlogging::routes())
        .merge(pages::kommuner::routes())
        .merge(pages::kan_vi_soke::routes())
        .merge(pages::oppgaver::routes())
        .merge(pages::soknad::routes())
        .merge(pages::brev::routes())
        .merge(pages::saker::routes())
        .merge(pages::sak::routes())
        .merge(pages::prioritering::routes())
        .merge(pages::attestering::routes())
        .merge(pages::tall::routes())
        .merge(pages::varsel::routes())
        .merge(pages::demo_post::routes())
        .merge(pages::utboks::routes())
        .merge(pages::plasser::routes())
        .merge(pages::avtaler::routes())
        .merge(pages::avtaleutkast::routes())
        .merge(pages::legekontor::routes())
        .merge(pages::helfo::routes())
        .merge(pages::ko::routes())
        .merge(pages::tilbud::routes())
        .merge(pages::oppdrag::routes())
        .merge(pages::folketrygd::routes())
        .merge(pages::regler::routes())
        .merge(pages::register::routes())
        .merge(pages::kommunen::routes())
        .merge(pages::om::routes())
        .merge(pages::api::routes())
        .merge(pages::tilgangsnokler::routes())
        .merge(pages::hurtigtaster::routes())
        .merge(pages::spraakvalg::routes())
        .layer(middleware::from_fn_with_state(
            app.clone(),
            pages::feil::remember_who,
        ))
        .layer(sessions)
        .merge(pages::drift::routes())
        .fallback(async || Feil::NotFound)
        .layer(DefaultBodyLimit::max(LARGEST_FORM))
        .layer(middleware::from_fn(security::same_origin))
        .layer(CatchPanicLayer::new())
        .layer(middleware::from_fn_with_state(app.clone(), pages::feil::layer))
        .route_layer(middleware::from_fn(measure));
    let dynamic = if app.is_demo() {
        dynamic.layer(middleware::from_fn(security::loopback_only))
    } else {
        // The cookie of the login demands encryption there already.
        dynamic.layer(middleware::from_fn(security::strict_transport))
    };
    let api = api::router(&app).route_layer(middleware::from_fn(measure));
    Router::new()
        .merge(dynamic)
        .nest(api::ROOT, api)
        .with_state(app)
        .layer(middleware::from_fn(security::headers))
        .layer(CompressionLayer::new().gzip(true))
        .merge(assets::routes())
}

/// Counts and times every request by its route, so that an address with an id is not a figure of its own.
async fn measure(request: Request, next: Next) -> Response {
    let route = request
        .extensions()
        .get::<MatchedPath>()
        .map_or("none", MatchedPath::as_str)
        .to_owned();
    let method = known_method(request.method());
    let start = Instant::now();
    let response = next.run(request).await;
    let labels = [
        ("route", route),
        ("method", method.to_owned()),
        ("status", response.status().as_str().to_owned()),
    ];
    metrics::histogram!("http_request_seconds", &labels).record(start.elapsed());
    response
}

/// A method is any word that a client cares to send; only those that are used here are figures of their own.
fn known_method(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        _ => "other",
    }
}
