//! Whatever is sent, to every operation: no server error, no status that is not described, and a body of the
//! form that is described for it.

use axum::http::StatusCode;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use sak::tilgangsnokkel::{Omfang, Organisasjon};
use serde_json::Value;

use super::description::operations;
use super::{key, levanger, request, schema};
use crate::common::{Answer, TestApp};

/// Requests to each operation.
const EACH: u32 = 60;

/// What a body, a part of a path or a parameter can be.
#[derive(Clone, Debug)]
struct Sent {
    part: String,
    query: String,
    kind: &'static str,
    body: Vec<u8>,
    key: usize,
}

/// Words of the contracts, and numbers and texts near the edges, so that some of what is sent gets far.
fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        proptest::sample::select(vec![
            "dato",
            "antall",
            "antall_hovedformal",
            "kapasitet",
            "soknader",
            "rekkefolge",
            "id",
            "behov",
            "antall_knyttet_til_alis",
            "side",
            "fristrunden-2022",
            "IA-24",
            "2022-03-10",
            "2019-01-01",
            "formal",
            "perioder",
            "frist",
            "stillingsandel",
            "kommune",
            "5037",
            "stand",
            "loper",
            "paa_dato",
            "00000000-0000-0000-0000-000000000001",
        ])
        .prop_map(str::to_owned),
        "\\PC{0,12}",
    ]
}

fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (-2_i64..100_000).prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        Just(serde_json::json!(1.5)),
        word().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..5).prop_map(Value::from),
            vec((word(), inner), 0..8).prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

fn encoded(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

fn sent() -> impl Strategy<Value = Sent> {
    let body = prop_oneof![
        4 => json().prop_map(|value| value.to_string().into_bytes()),
        1 => vec(any::<u8>(), 0..200),
        1 => vec(word(), 0..30).prop_map(|cells| cells.join(",").into_bytes()),
    ];
    let kinds = proptest::sample::select(vec![
        "application/json",
        "application/json",
        "text/csv",
        "text/plain",
        "",
    ]);
    let query = vec((word(), word()), 0..3).prop_map(|pairs| {
        let pairs: Vec<String> = pairs
            .iter()
            .map(|(name, value)| format!("{}={}", encoded(name), encoded(value)))
            .collect();
        pairs.join("&")
    });
    let query = prop_oneof![3 => Just(String::new()), 1 => query, 1 => (0_u64..600).prop_map(|n| format!("antall={n}"))];
    (word(), query, kinds, body, 0_usize..5).prop_map(|(part, query, kind, body, key)| Sent {
        part: encoded(&part),
        query,
        kind,
        body,
        key,
    })
}

fn check(document: &Value, operation: &Value, answer: &Answer) -> Result<(), String> {
    let status = answer.status.as_u16().to_string();
    if answer.status.is_server_error() {
        return Err(format!("{status}: {}", answer.body));
    }
    let described = operation["responses"]
        .get(&status)
        .ok_or_else(|| format!("{status} is not described"))?;
    let described = schema::resolve(document, described);
    if answer.status == StatusCode::NOT_MODIFIED {
        return Ok(());
    }
    let kind = answer.headers["content-type"].to_str().unwrap();
    let media = described["content"]
        .get(kind)
        .ok_or_else(|| format!("{status}: {kind} is not described"))?;
    let value: Value = serde_json::from_slice(&answer.bytes).map_err(|error| error.to_string())?;
    let faults = schema::faults(document, &media["schema"], &value);
    if faults.is_empty() {
        Ok(())
    } else {
        Err(format!("{status}: {faults:?}"))
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_is_sent_is_answered_as_described() {
    let app = TestApp::new().await;
    let document = web::api::openapi::document();
    let keys = [
        None,
        Some("hjm_x".to_owned()),
        Some(key(&app, levanger(), &[Omfang::RundeLes, Omfang::RundeInnhold]).await),
        Some(key(&app, Organisasjon::Direktorat, &Omfang::ALL).await),
        Some(key(&app, Organisasjon::Helfo, &Omfang::ALL).await),
    ];
    let handle = tokio::runtime::Handle::current();
    tokio::task::block_in_place(|| {
        for (method, path, operation) in operations(&document) {
            let mut runner = TestRunner::new(Config {
                cases: EACH,
                failure_persistence: None,
                ..Config::default()
            });
            let result = runner.run(&sent(), |sent| {
                let part = if sent.part.is_empty() { "x" } else { &sent.part };
                let path = path.replace("{navn}", part).replace("{id}", part);
                let asked = request(
                    &method.to_uppercase(),
                    &format!("{path}?{}", sent.query),
                    keys[sent.key].as_deref(),
                    &[("content-type", sent.kind)],
                    &sent.body,
                );
                let answer = handle.block_on(app.send(asked));
                check(&document, operation, &answer).map_err(TestCaseError::fail)
            });
            if let Err(error) = result {
                panic!("{method} {path}: {error}");
            }
        }
    });
    app.store.verify_journal().await.unwrap();
}
