//! The description itself: whole, and with nothing that leads nowhere.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use serde_json::Value;

use super::{body, get, schema};
use crate::common::TestApp;

/// Every operation: method, path and what is said of it.
pub fn operations(document: &Value) -> Vec<(&str, &str, &Value)> {
    let paths = document["paths"].as_object().unwrap().iter();
    paths
        .flat_map(|(path, methods)| {
            let methods = methods.as_object().unwrap().iter();
            methods.map(move |(method, operation)| (method.as_str(), path.as_str(), operation))
        })
        .collect()
}

/// Calls `found` with every object in the document.
fn walk<'a>(value: &'a Value, found: &mut dyn FnMut(&'a Value)) {
    match value {
        Value::Object(members) => {
            found(value);
            members.values().for_each(|member| walk(member, found));
        }
        Value::Array(items) => items.iter().for_each(|item| walk(item, found)),
        _ => {}
    }
}

#[tokio::test]
async fn the_description_is_served_and_every_reference_in_it_leads_somewhere() {
    let app = TestApp::new().await;
    let answer = get(&app, "/openapi.json", None).await;
    assert_eq!(answer.status, StatusCode::OK);
    let document = body(&answer);
    assert_eq!(document, web::api::openapi::document());
    assert_eq!(document["openapi"], "3.1.0");
    let mut references = 0;
    walk(&document, &mut |object| {
        if object.get("$ref").is_some_and(Value::is_string) {
            schema::resolve(&document, object);
            references += 1;
        }
    });
    assert!(references > 50);
    let text = answer.body;
    for name in document["components"]["schemas"].as_object().unwrap().keys() {
        assert!(
            text.contains(&format!("\"#/components/schemas/{name}\"")),
            "{name} is used"
        );
    }
}

#[test]
fn every_operation_has_a_name_of_its_own_a_summary_an_example_and_its_parameters() {
    let document = web::api::openapi::document();
    let mut names = BTreeSet::new();
    for (method, path, operation) in operations(&document) {
        let name = operation["operationId"].as_str().unwrap();
        assert!(names.insert(name), "{name} stands twice");
        assert!(!operation["summary"].as_str().unwrap().is_empty(), "{name}");
        assert!(!operation["description"].as_str().unwrap().is_empty(), "{name}");
        let answer = &operation["responses"]["200"]["content"]["application/json"];
        assert!(!answer["example"].is_null(), "{name} has an example");
        let faults = schema::faults(&document, &answer["schema"], &answer["example"]);
        assert!(faults.is_empty(), "{name}: {faults:?}");
        for part in path.split('/').filter_map(|part| part.strip_prefix('{')) {
            let part = part.trim_end_matches('}');
            let parameters = operation["parameters"].as_array().unwrap();
            assert!(
                parameters.iter().any(|parameter| parameter["name"] == part),
                "{name}: {part}"
            );
        }
        assert_eq!(operation.get("requestBody").is_some(), method == "post", "{name}");
    }
    assert_eq!(names.len(), 22);
}

#[tokio::test]
async fn the_page_about_the_api_names_every_operation_and_explains_every_problem() {
    let app = TestApp::new().await;
    let page = app.get("/api").await;
    assert_eq!(page.status, StatusCode::OK);
    let document = web::api::openapi::document();
    for (method, path, _) in operations(&document) {
        let shown = format!("{} /api/v1{path}", method.to_uppercase());
        assert!(page.body.contains(&shown), "{shown}");
    }
    for kind in web::api::problem::Kind::ALL {
        assert!(
            page.body.contains(&format!("<tr id=\"{}\">", kind.word())),
            "{kind:?}"
        );
    }
    assert!(
        !page.body.contains("href=\"/tilgangsnokler\""),
        "only the leader is shown the way to the keys"
    );
    let leder = app.login("leder").await;
    assert!(
        app.get_as(&leder, "/api")
            .await
            .body
            .contains("href=\"/tilgangsnokler\"")
    );
}
