//! The API: what its description says is what it does.

mod avtaler;
mod description;
mod examples;
mod fuzz;
mod http;
mod import;
mod keys;
mod schema;

use axum::body::Body;
use axum::http::{Request, header};
use sak::aktor::{Aktor, Rolle};
use sak::id::{Kommunenummer, TilgangsnokkelId};
use sak::tilgangsnokkel::{Omfang, Onske, Organisasjon};
use serde_json::Value;
use store::Spor;
use uuid::Uuid;

use crate::common::{Answer, TestApp};

/// The leader of the demonstration.
pub fn leder() -> Aktor {
    Aktor {
        id: "leder".into(),
        navn: "Prøve Leder".into(),
        rolle: Rolle::Leder,
        kommune: None,
        hpr: None,
    }
}

/// Levanger, which has applied.
pub fn levanger() -> Organisasjon {
    Organisasjon::Kommune(Kommunenummer::parse("5037").unwrap())
}

/// A key of `organisasjon` that opens as much of `omfang` as it may.
pub async fn key(app: &TestApp, organisasjon: Organisasjon, omfang: &[Omfang]) -> String {
    let id = TilgangsnokkelId(Uuid::from_u128(
        1_000_000 + app.store.tilgangsnokler().await.unwrap().len() as u128,
    ));
    let (key, avtrykk) = web::api::nokkel::make(id, &[7; 32]);
    let now = app.now();
    let onske = Onske {
        navn: "Prøvesystemet".into(),
        omfang: omfang
            .iter()
            .copied()
            .filter(|omfang| organisasjon.may_have(*omfang))
            .collect(),
        organisasjon,
        siste_dag: now.dato().plus_days(30).unwrap(),
    };
    let leder = leder();
    let (nokkel, hendelse) = onske.make(id, avtrykk, &leder, now).unwrap();
    let spor = Spor { aktor: &leder, now };
    app.store
        .save_tilgangsnokkel(&nokkel, hendelse, spor)
        .await
        .unwrap();
    key
}

/// A request with these headers, and with `key` if there is one.
pub fn request(
    method: &str,
    path: &str,
    key: Option<&str>,
    headers: &[(&str, &str)],
    body: &[u8],
) -> Request<Body> {
    let mut request = Request::builder().method(method).uri(format!("/api/v1{path}"));
    if let Some(key) = key {
        request = request.header(header::AUTHORIZATION, format!("Bearer {key}"));
    }
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request.body(Body::from(body.to_vec())).unwrap()
}

/// Reads `path`, with `key` if there is one.
pub async fn get(app: &TestApp, path: &str, key: Option<&str>) -> Answer {
    app.send(request("GET", path, key, &[], b"")).await
}

/// The body as JSON.
pub fn body(answer: &Answer) -> Value {
    serde_json::from_slice(&answer.bytes).unwrap_or_else(|error| panic!("{error}: {}", answer.body))
}
