//! The order of priority: of applications that are sent here, and of a round as it stands.

use kontrakt::tildeling::{self, TildelingUt};
use kontrakt::vis_tildeling::VisTildeling;
use sak::tilgangsnokkel::Omfang;
use serde_json::{Value, json};

use super::answer::Answer;
use super::body::{JSON, Json};
use super::nokkel::RundeLeser;
use super::operation::{Access, Operation};
use super::problem::Problem;
use super::query::Part;
use super::{Resource, runder, work};
use crate::state::App;

const EXAMPLE: &str = include_str!("eksempler/beregn_tildeling_inn.json");

/// The resource.
pub fn resource() -> Resource {
    let example: Value = serde_json::from_str(EXAMPLE).unwrap_or_default();
    let asked = json!({ "schema": { "$ref": "#/components/schemas/TildelingInn" }, "example": example });
    let compute = Operation::post("beregn_tildeling", "/beregn/tildeling", compute)
        .says(
            "Rank wanted places",
            "The body and the answer of `hjemmel tildel`.",
        )
        .body(JSON, asked)
        .answers(
            json!({ "$ref": "#/components/schemas/Tildeling" }),
            include_str!("eksempler/beregn_tildeling.json"),
        );
    let show = Operation::get("runde_tildeling", "/runder/{navn}/tildeling", show)
        .says(
            "The order of priority in a round",
            "The answer of `hjemmel vis tildeling`: computed as the round stands, and beside it the order that was \
             decided. It names other municipalities, so a municipality's key does not open it.",
        )
        .access(Access::Key(Omfang::RundeLes))
        .parameters([runder::navn()])
        .answers(
            json!({ "$ref": "#/components/schemas/VisTildeling" }),
            include_str!("eksempler/runde_tildeling.json"),
        );
    Resource {
        operations: vec![compute, show],
        schemas: schemas(),
    }
}

async fn compute(Json(bytes): Json) -> Result<Answer, Problem> {
    work::when_there_is_room(move || {
        let asked = tildeling::read(&bytes).map_err(|feil| Problem::json(&feil))?;
        Answer::json(&TildelingUt::new(&asked.rank(), &asked.soknader))
    })
    .await
}

async fn show(app: App, RundeLeser(nokkel): RundeLeser, Part(navn): Part) -> Result<Answer, Problem> {
    if nokkel.organisasjon.kommune().is_some() {
        return Err(Problem::scope(Omfang::RundeLes));
    }
    let runde = runder::load(&app, &navn).await?;
    Ok(Answer::json(&VisTildeling::of(&runde).body())?.private())
}

fn schemas() -> Vec<(&'static str, Value)> {
    let count =
        |least: u64| json!({ "type": "integer", "minimum": least, "maximum": kontrakt::json::MAX_TALL });
    let places = json!({ "type": "array", "items": { "$ref": "#/components/schemas/Plass" } });
    let ranked = json!({
        "tildelt": places, "skjonn": places, "venteliste": places,
        "skjonn_antall": {
            "type": "integer", "minimum": 0, "description": "How many of the equal places there is room for.",
        },
    });
    let mut shown = ranked.clone();
    shown["endelig"] = json!({
        "type": ["object", "null"], "required": ["tildelt", "venteliste"],
        "properties": { "tildelt": places, "venteliste": places },
    });
    let soknad = json!({
        "type": "object", "additionalProperties": false,
        "required": ["id", "antall", "antall_hovedformal", "behov", "antall_knyttet_til_alis"],
        "properties": {
            "id": { "type": "string" }, "antall": count(1), "antall_hovedformal": count(0), "behov": count(0),
            "antall_knyttet_til_alis": count(0),
        },
    });
    vec![
        (
            "TildelingInn",
            json!({
                "type": "object", "additionalProperties": false, "required": ["kapasitet", "soknader"],
                "properties": {
                    "kapasitet": count(0),
                    "soknader": {
                        "type": "array", "items": soknad,
                        "description": "Ids are distinct, the two sub-counts at most `antall`, and all `antall` together at most 1 000 000.",
                    },
                    "rekkefolge": {
                        "type": "array", "uniqueItems": true,
                        "items": { "type": "string", "enum": ["formal", "behov", "alis"] },
                    },
                },
            }),
        ),
        (
            "Plass",
            json!({
                "type": "object", "required": ["id", "plass", "rang"],
                "properties": { "id": { "type": "string" }, "plass": count(1), "rang": count(1) },
            }),
        ),
        (
            "Tildeling",
            json!({
                "type": "object", "required": ["tildelt", "skjonn", "venteliste", "skjonn_antall"],
                "properties": ranked,
            }),
        ),
        (
            "VisTildeling",
            json!({
                "type": "object", "required": ["tildelt", "skjonn", "venteliste", "skjonn_antall", "endelig"],
                "properties": shown,
            }),
        ),
    ]
}
