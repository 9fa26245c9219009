//! The assignments as a file: those that pass the filters, in the order of the list, of all pages.

use axum::extract::Query;
use axum::response::Response;
use sak::oppdrag::Oppdrag;
use texts::Tekst;

use super::filter::Filter;
use super::{source, state};
use crate::access::Leser;
use crate::eksport::{Celle, Fil};
use crate::error::Feil;
use crate::state::App;

/// `GET /oppdrag/liste.csv`.
pub async fn csv(app: App, _leser: Leser, Query(filter): Query<Filter>) -> Result<Response, Feil> {
    read(&app, &filter).await?.csv()
}

/// `GET /oppdrag/liste.xlsx`.
pub async fn xlsx(app: App, _leser: Leser, Query(filter): Query<Filter>) -> Result<Response, Feil> {
    read(&app, &filter).await?.xlsx(&app)
}

async fn read(app: &App, filter: &Filter) -> Result<Fil, Feil> {
    let t = app.tekst;
    let alle = app.store.oppdragsliste().await?;
    let chosen = filter.choose(&alle, app.today());
    Ok(Fil {
        navn: t.eksport_oppdrag_navn(),
        ark: t.eksport_oppdrag_ark(),
        hode: vec![
            t.oppdrag_kolonne_oppdrag(),
            t.oppdrag_kolonne_kilde(),
            t.oppdrag_gitt(),
            t.oppdrag_kolonne_frist(),
            t.oppdrag_kolonne_tilstand(),
            t.oppdrag_kolonne_ansvarlig(),
            t.eksport_oppdrag_purringer(),
            t.eksport_oppdrag_utsettelser(),
            t.eksport_oppdrag_besvart(),
            t.eksport_oppdrag_referanse(),
        ],
        rader: chosen.into_iter().map(|oppdrag| cells(t, oppdrag)).collect(),
    })
}

fn cells(t: &Tekst, oppdrag: &Oppdrag) -> Vec<Celle> {
    let apent = oppdrag.apent();
    let svar = oppdrag.svar();
    let count = |count: usize| Celle::Tall(count as u64);
    vec![
        apent.innhold.tittel.as_str().into(),
        source(t, &apent.innhold.kilde).into(),
        apent.innhold.gitt.into(),
        apent.frist.into(),
        state(t, oppdrag).into(),
        apent.innhold.ansvarlig.as_deref().into(),
        count(apent.purringer.len()),
        count(apent.utsettelser.len()),
        svar.map(|svar| svar.dato).into(),
        svar.and_then(|svar| svar.referanse.as_deref()).into(),
    ]
}
