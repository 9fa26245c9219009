//! `GET /api/v1/openapi.json`: the description of the API, OpenAPI 3.1, made of the same list as the routes.

use std::sync::LazyLock;

use serde_json::{Map, Value, json};

use super::answer::Answer;
use super::problem::{Kind, MOST_FAULTS, Problem};
use super::{ROOT, resources};

static DOCUMENT: LazyLock<Value> = LazyLock::new(document);

/// The description.
///
/// # Errors
/// If it cannot be written as JSON.
pub async fn show() -> Result<Answer, Problem> {
    Ok(Answer::json(&*DOCUMENT)?.open())
}

/// The whole document.
pub fn document() -> Value {
    let mut paths = Map::new();
    let mut schemas = Map::new();
    for resource in resources() {
        for operation in resource.operations {
            let path = paths.entry(operation.path).or_insert_with(|| json!({}));
            path[operation.method] = operation.described();
        }
        let named = resource.schemas.into_iter();
        schemas.extend(named.map(|(name, schema)| (name.to_owned(), schema)));
    }
    schemas.insert("Problem".into(), problem_schema());
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Hjemmel",
            "version": "1",
            "summary": "The schemes for recruiting doctors into general practice.",
            "description": DESCRIPTION,
            "license": { "name": "MIT", "identifier": "MIT" },
        },
        "servers": [{ "url": ROOT }],
        "paths": paths,
        "components": {
            "schemas": schemas,
            "responses": responses(),
            "headers": headers(),
            "securitySchemes": { "tilgangsnokkel": {
                "type": "http", "scheme": "bearer", "bearerFormat": "hjm_<id>_<secret>",
                "description": "An access key of an organisation, with the scopes runde:les, runde:innhold and soknad:skriv. The leader of the scheme in the directorate makes it.",
            } },
        },
    })
}

const DESCRIPTION: &str = "The same bodies as on the command line, from the same code and the same rulebook. \
Bodies are read strictly: an unknown or repeated field, a number with a decimal point, or a null where none is \
shown is refused with 422 and the place of the fault. Dates are YYYY-MM-DD, shares are hundredths of a percent, \
money is whole ore. Answers may gain fields; they lose or rename none within a version. HEAD is answered wherever \
GET is. Logins and cookies are not known here. Whoever runs the program limits the rate at the proxy. A \
demonstration answers only on its own machine; from elsewhere everything is 403.";

/// Every status that tells of a problem, once.
fn responses() -> Map<String, Value> {
    let mut responses: Map<String, Value> = Map::new();
    for kind in Kind::ALL {
        let status = kind.status().as_u16().to_string();
        let problem = json!({ "schema": { "$ref": "#/components/schemas/Problem" } });
        let mut response = json!({
            "description": kind.status().canonical_reason().unwrap_or_default(),
            "headers": { "X-Request-Id": { "$ref": "#/components/headers/X-Request-Id" } },
            "content": { "application/problem+json": problem },
        });
        if matches!(kind, Kind::Nokkel | Kind::Omfang) {
            response["headers"]["WWW-Authenticate"] = json!({
                "description": "What is asked for (RFC 6750).", "schema": { "type": "string" },
            });
        }
        responses.entry(status).or_insert(response);
    }
    responses.insert(
        "304".into(),
        json!({ "description": "What the client has still holds." }),
    );
    responses
}

fn headers() -> Value {
    let text = |description: &str| json!({ "description": description, "schema": { "type": "string" } });
    json!({
        "X-Request-Id": text("The number of the request: the client's own if it gave one, otherwise ours."),
        "ETag": text("Send it back in If-None-Match; 304 if nothing has changed."),
        "Link": text("The first, previous, next and last page (RFC 8288)."),
    })
}

fn problem_schema() -> Value {
    let text = |what: &str| json!({ "type": "string", "description": what });
    let count = |what: &str| json!({ "type": "integer", "minimum": 0, "description": what });
    let feil = json!({
        "type": "object", "required": ["detail"],
        "properties": {
            "peker": text("The place in a JSON body, as a JSON pointer (RFC 6901)."),
            "parameter": text("The parameter of the address."),
            "linje": count("The line of a file, from 1."),
            "kolonne": text("The column of a file."),
            "detail": text("What is wrong and what to do, in bokmål: the line that the command line prints."),
        },
    });
    json!({
        "type": "object", "required": ["type", "title", "status", "detail", "instance"],
        "description": "A problem (RFC 9457).",
        "properties": {
            "type": text("The kind. The address leads to its explanation."),
            "title": text("The kind in words, in bokmål."),
            "status": { "type": "integer", "minimum": 400, "maximum": 599 },
            "detail": text("What is wrong this time."),
            "instance": text("The address that was asked."),
            "peker": text("The place of the first fault in a JSON body."),
            "linje": count("The line of the first fault in a file."),
            "feil": { "type": "array", "maxItems": MOST_FAULTS, "items": feil },
            "feil_antall": count("How many faults there are."),
        },
        "example": {
            "type": "/api#ugyldig-innhold", "title": texts::nb().api_problem_ugyldig_innhold(), "status": 422,
            "detail": "/antall: skriv et helt tall, uten desimaltegn og uten eksponent",
            "instance": "/api/v1/vurder/introduksjonsavtale-soknad", "peker": "/antall",
            "feil": [{ "peker": "/antall", "detail": "/antall: skriv et helt tall, uten desimaltegn og uten eksponent" }],
            "feil_antall": 1,
        },
    })
}
