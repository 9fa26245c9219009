//! The ministry's assignments: those who follow them up register, answer and extend; the ministry and the rest of
//! the directorate read.

mod ett;
mod fil;
mod filter;
pub mod frister;
mod gjor;
mod liste;
mod nytt;
mod skjema;

use axum::Router;
use axum::routing::{get, post};
use regelverk::hjemmel::Dokument;
use sak::oppdrag::{Kilde, Oppdrag};
use texts::{Tekst, regel};

use crate::state::App;
pub use ett::history;

/// The routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/oppdrag", get(liste::show))
        .route("/oppdrag/nytt", get(nytt::ask).post(nytt::register))
        .route("/oppdrag/liste.csv", get(fil::csv))
        .route("/oppdrag/liste.xlsx", get(fil::xlsx))
        .route("/oppdrag/kjente", post(nytt::known))
        .route("/oppdrag/{id}", get(ett::show))
        .route("/oppdrag/{id}/begynn", post(gjor::begin))
        .route("/oppdrag/{id}/{hva}", get(gjor::ask).post(gjor::run))
}

/// `Tillegg til tildelingsbrev nr. 88, (3) Nasjonal ALIS`.
fn source(t: &Tekst, kilde: &Kilde) -> String {
    let document = match (kilde.dokument, &kilde.annet) {
        (Some(dokument), _) => regel::dokument(t, dokument),
        (None, Some(annet)) => annet.clone(),
        (None, None) => t.oppdrag_ikke_oppgitt(),
    };
    t.oppdrag_kilde_punkt(document, kilde.punkt.as_str())
}

/// The day it was given, or as much as its document tells.
fn given(t: &Tekst, oppdrag: &Oppdrag) -> String {
    let innhold = &oppdrag.apent().innhold;
    let of_document = |dokument: Dokument| t.oppdrag_gitt_brevet(regel::datering(t, dokument));
    match (innhold.gitt, innhold.kilde.dokument) {
        (Some(dato), _) => t.dato(dato),
        (None, Some(dokument)) => of_document(dokument),
        (None, None) => t.oppdrag_ikke_oppgitt(),
    }
}

/// `3 dager igjen`, `1 dag over fristen`; nothing for what is answered.
pub fn time_left(app: &App, oppdrag: &Oppdrag) -> Option<String> {
    let days = oppdrag.days_left(app.today())?;
    let count = days.unsigned_abs();
    Some(if days < 0 {
        app.tekst.oppdrag_frist_over(count)
    } else {
        app.tekst.oppdrag_frist_igjen(count)
    })
}

/// The name of its state.
pub fn state(t: &Tekst, oppdrag: &Oppdrag) -> String {
    t.get(&format!("oppdrag-tilstand-{}", oppdrag.tilstand().word()), &[])
}
