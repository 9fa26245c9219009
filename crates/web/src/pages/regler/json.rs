//! The whole rulebook of a day, for machines.

use axum::Json;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use regelverk::parameter;
use regelverk::regel::{FIRST_RULEBOOK, Gjelder, Regel, Regeldag};
use regelverk::register;
use serde_json::{Value, json};
use texts::{Tekst, regel};

use super::dag::Sporring;
use crate::state::App;

/// `GET /regler.json?dato=`.
pub async fn whole(app: App, Query(sporring): Query<Sporring>) -> Response {
    let t = app.tekst;
    let dag = sporring.dag(&app);
    if let Some(feil) = dag.feil {
        return (StatusCode::BAD_REQUEST, Json(json!({ "feil": feil }))).into_response();
    }
    let Some(day) = dag.regeldag() else {
        let feil = t.regelbok_for_forste_hvorfor(t.dato(FIRST_RULEBOOK));
        return (StatusCode::NOT_FOUND, Json(json!({ "feil": feil }))).into_response();
    };
    let regler: Vec<Value> = register::ALL.iter().filter_map(|one| rule(t, one, day)).collect();
    let parametere: Vec<Value> = parameter::all()
        .iter()
        .map(|(navn, found, _)| value(t, navn, found, day))
        .collect();
    Json(json!({ "dato": day.dato(), "regler": regler, "parametere": parametere })).into_response()
}

fn rule(t: &Tekst, one: &Regel, day: Regeldag) -> Option<Value> {
    let version = one.versjon_on(day.dato())?;
    let source = &version.hjemmel;
    let gjelder: Vec<&str> = one
        .gjelder
        .iter()
        .map(|gjelder| Gjelder::word(*gjelder))
        .collect();
    Some(json!({
        "regel": one.id.0,
        "tittel": regel::tittel(t, one.id),
        "art": version.art.word(),
        "gjelder": gjelder,
        "versjon": version.nummer,
        "gjelder_fra": version.fra,
        "gjelder_til": one.last_day(version),
        "parametere": one.parametere,
        "hjemmel": {
            "dokument": source.dokument.code(),
            "dato": source.dokument.datering().to_string(),
            "punkt": source.punkt,
            "gjengivelse": regel::gjengivelse(t, one.id, version.nummer),
            "status": source.status.word(),
        },
    }))
}

fn value(t: &Tekst, navn: &str, found: &parameter::Parameter, day: Regeldag) -> Value {
    let value = found.on(day);
    json!({
        "navn": navn,
        "tittel": regel::parameter_navn(t, navn),
        "verdi": value.verdi,
        "tekst": regel::parameter_verdi(t, navn, value),
        "gjelder_fra": value.virker_fra,
        "gjelder_til": found.last_day(value),
        "kunngjort": value.kunngjort,
        "dokument": value.dokument.code(),
        "punkt": value.punkt,
        "status": value.status.word(),
        "sist_kontrollert": value.sist_kontrollert,
    })
}
