//! How long the agreements under one place last.

use kontrakt::varighet::{self, VarighetUt};
use regelverk::introduksjonsavtale::varighet::MAX_OVERLAPP;
use serde_json::{Value, json};

use super::answer::Answer;
use super::body::{JSON, Json};
use super::operation::Operation;
use super::problem::Problem;
use super::{Resource, work};

const EXAMPLE: &str = include_str!("eksempler/beregn_varighet_inn.json");

/// The resource.
pub fn resource() -> Resource {
    let example: Value = serde_json::from_str(EXAMPLE).unwrap_or_default();
    let asked = json!({ "schema": { "$ref": "#/components/schemas/Ramme" }, "example": example });
    let compute = Operation::post("beregn_varighet", "/beregn/varighet", compute)
        .says(
            "Work out how long agreements last",
            "The body and the answer of `hjemmel varighet`: what the agreements under one place use of its frame, \
             how long they may go on, and where they break a rule. Pure arithmetic, for any date.",
        )
        .body(JSON, asked)
        .answers(
            json!({ "$ref": "#/components/schemas/Varighet" }),
            include_str!("eksempler/beregn_varighet.json"),
        );
    Resource {
        operations: vec![compute],
        schemas: schemas(),
    }
}

async fn compute(Json(bytes): Json) -> Result<Answer, Problem> {
    work::when_there_is_room(move || {
        let plan = varighet::read(&bytes).map_err(|feil| Problem::json(&feil))?;
        Answer::json(&VarighetUt::new(&plan).map_err(|feil| Problem::json(&feil))?)
    })
    .await
}

fn schemas() -> Vec<(&'static str, Value)> {
    let text = json!({ "type": "string" });
    let date = json!({ "type": "string", "format": "date" });
    let share = json!({ "type": "integer", "minimum": 0, "maximum": 10_000 });
    let count = json!({ "type": "integer", "minimum": 0 });
    let andel = json!({
        "type": "object", "additionalProperties": false, "required": ["fra", "stillingsandel"],
        "properties": { "fra": date, "stillingsandel": share },
    });
    let permisjon = json!({
        "type": "object", "additionalProperties": false, "required": ["fra", "til", "lovregulert"],
        "properties": {
            "fra": date, "til": date, "lovregulert": { "type": "boolean" }, "arbeider": share,
        },
    });
    let avtale = json!({
        "type": "object", "additionalProperties": false, "required": ["lis", "fra", "til", "andeler"],
        "properties": {
            "lis": text, "fra": date, "til": date, "avtalt_til": date,
            "andeler": {
                "type": "array", "items": andel, "minItems": 1,
                "description": "Each is in force until the next. The first begins with the agreement, none after it.",
            },
            "permisjoner": { "type": "array", "items": permisjon },
        },
    });
    let overlap =
        format!("`fra` of the frame is the earliest of theirs. At most {MAX_OVERLAPP} pairs may overlap.");
    let used = json!({
        "type": "object", "required": ["lis", "brukt_enheter", "dager", "dager_permisjon", "minstetid_oppfylt"],
        "properties": {
            "lis": text, "brukt_enheter": count, "dager": count, "dager_permisjon": count,
            "minstetid_oppfylt": { "type": "boolean" },
        },
    });
    let broken = json!({
        "type": "object", "required": ["regel", "lis", "fra", "til"],
        "properties": { "regel": text, "lis": text, "fra": date, "til": date },
    });
    vec![
        (
            "Ramme",
            json!({
                "type": "object", "additionalProperties": false, "required": ["fra", "avtaler"],
                "properties": {
                    "fra": date,
                    "avtaler": { "type": "array", "items": avtale, "description": overlap },
                },
            }),
        ),
        (
            "Varighet",
            json!({
                "type": "object",
                "required": [
                    "ramme_enheter", "brukt_enheter", "rest_enheter", "kalendergrense", "siste_tillatte_dag",
                    "avtaler", "brudd",
                ],
                "properties": {
                    "ramme_enheter": count, "brukt_enheter": count, "rest_enheter": { "type": "integer" },
                    "kalendergrense": date,
                    "siste_tillatte_dag": { "type": ["string", "null"], "format": "date" },
                    "avtaler": { "type": "array", "items": used },
                    "brudd": { "type": "array", "items": broken },
                },
            }),
        ),
    ]
}
