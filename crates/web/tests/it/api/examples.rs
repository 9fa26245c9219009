//! Every example in the description is what the API answers.

use demo::Stand;
use sak::tilgangsnokkel::{Omfang, Organisasjon};
use serde_json::Value;

use super::description::operations;
use super::{body, key, request};
use crate::common::TestApp;

/// The longest list of places that an example shows.
const SHOWN: usize = 2;

/// Ids differ from one database to the next, documents from one version of their texts to the next, and a long ranking
/// is cut in its example.
fn comparable(value: &Value) -> Value {
    match value {
        Value::String(text) if is_checksum(text) => Value::from("sha256"),
        Value::String(text) if uuid::Uuid::try_parse(text).is_ok() => Value::from("id"),
        Value::Array(items) => items.iter().map(comparable).collect(),
        Value::Object(members) => {
            let cut = |name: &str, value: Value| match value {
                Value::Array(mut places) if ["tildelt", "skjonn", "venteliste"].contains(&name) => {
                    places.truncate(SHOWN);
                    Value::Array(places)
                }
                other => other,
            };
            let members = members.iter();
            members
                .map(|(name, value)| (name.clone(), cut(name, comparable(value))))
                .collect()
        }
        plain => plain.clone(),
    }
}

fn is_checksum(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// The address with the examples of its parameters.
fn address(path: &str, operation: &Value) -> String {
    let mut address = path.to_owned();
    let mut query = Vec::new();
    for parameter in operation["parameters"].as_array().into_iter().flatten() {
        let name = parameter["name"].as_str().unwrap();
        let value = parameter["example"].to_string().replace('"', "");
        if parameter["in"] == "path" {
            address = address.replace(&format!("{{{name}}}"), &value);
        } else {
            query.push(format!("{name}={value}"));
        }
    }
    format!("{address}?{}", query.join("&"))
}

/// Operations on agreements are shown in a world that has some.
fn is_about_agreements(path: &str) -> bool {
    path.contains("/avtaler") || is_for_helfo(path)
}

/// What the payer of refunds asks.
fn is_for_helfo(path: &str) -> bool {
    path.starts_with("/helfo/") || path == "/refusjonsrett"
}

#[tokio::test]
async fn every_example_of_agreements_is_what_is_answered() {
    let (app, place, _) = super::avtaler::amended().await;
    let directorate = key(&app, Organisasjon::Direktorat, &Omfang::ALL).await;
    let helfo = key(&app, Organisasjon::Helfo, &Omfang::ALL).await;
    let first = app.store.meldinger(0, 1).await.unwrap().remove(0);
    let document = web::api::openapi::document();
    let all = operations(&document).into_iter();
    let mut wrong = Vec::new();
    for (method, path, operation) in all.filter(|(_, path, _)| is_about_agreements(path)) {
        let key = if is_for_helfo(path) { &helfo } else { &directorate };
        let path = path.replace("/plasser/{id}", &format!("/plasser/{}", place.id));
        let mut sent = operation["requestBody"]["content"]["application/json"]["example"].clone();
        if path.ends_with("/kvitteringer") {
            sent["hash"] = first.hash.as_str().into();
        }
        let sent = if sent.is_null() {
            String::new()
        } else {
            sent.to_string()
        };
        let kind = [("content-type", "application/json")];
        let path = address(&path, operation);
        let asked = request(&method.to_uppercase(), &path, Some(key), &kind, sent.as_bytes());
        let answer = app.send(asked).await;
        let shown = &operation["responses"]["200"]["content"]["application/json"]["example"];
        if comparable(&body(&answer)) != comparable(shown) {
            wrong.push(format!("{path}: {}", answer.body));
        }
    }
    assert!(wrong.is_empty(), "in {}: {}", place.kommune, wrong.join("\n"));
}

#[tokio::test]
async fn every_other_example_is_what_is_answered() {
    let app = TestApp::with(Stand::NestenVurdert).await;
    let key = key(&app, Organisasjon::Direktorat, &Omfang::ALL).await;
    let document = web::api::openapi::document();
    // Reading first: what is sent changes what is read.
    let mut all = operations(&document);
    all.retain(|(_, path, _)| !is_about_agreements(path));
    all.sort_by_key(|(method, ..)| *method);
    for (method, path, operation) in all {
        let sent = operation["requestBody"]["content"].as_object();
        let sent = sent.and_then(|kinds| kinds.iter().find(|(_, media)| !media["example"].is_null()));
        let (kind, bytes) = match sent {
            Some((kind, media)) => match &media["example"] {
                Value::String(text) => (kind.as_str(), text.clone()),
                json => (kind.as_str(), json.to_string()),
            },
            None => ("text/plain", String::new()),
        };
        let path = address(path, operation);
        let asked = request(
            &method.to_uppercase(),
            &path,
            Some(&key),
            &[("content-type", kind)],
            bytes.as_bytes(),
        );
        let answer = app.send(asked).await;
        let shown = &operation["responses"]["200"]["content"]["application/json"]["example"];
        assert_eq!(
            comparable(&body(&answer)),
            comparable(shown),
            "{method} {path}: {}",
            answer.body
        );
    }
}
