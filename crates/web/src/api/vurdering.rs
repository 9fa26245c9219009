//! Facts of an application in, verdicts out.

use regelverk::introduksjonsavtale::soknad;
use serde_json::{Value, json};

use super::Resource;
use super::answer::Answer;
use super::body::{JSON, Json};
use super::operation::Operation;
use super::problem::Problem;

const EXAMPLE: &str = include_str!("eksempler/vurder_introduksjonsavtale_soknad_inn.json");

/// The resource.
pub fn resource() -> Resource {
    let example: Value = serde_json::from_str(EXAMPLE).unwrap_or_default();
    let asked = json!({ "schema": { "$ref": "#/components/schemas/SoknadFakta" }, "example": example });
    let judge = Operation::post(
        "vurder_introduksjonsavtale_soknad",
        "/vurder/introduksjonsavtale-soknad",
        judge,
    )
    .says(
        "Judge an application",
        "The body and the answer of `hjemmel vurder introduksjonsavtale-soknad`: every rule, in order. The status \
         is 200 whatever the verdicts say. A field that is absent or null is unknown.",
    )
    .body(JSON, asked)
    .answers(
        json!({ "type": "array", "items": { "$ref": "#/components/schemas/Vurdering" } }),
        include_str!("eksempler/vurder_introduksjonsavtale_soknad.json"),
    );
    Resource {
        operations: vec![judge],
        schemas: schemas(),
    }
}

async fn judge(Json(bytes): Json) -> Result<Answer, Problem> {
    let asked = kontrakt::soknad_fakta::read(&bytes).map_err(|feil| Problem::json(&feil))?;
    let verdicts = soknad::judge(&asked.fakta, asked.dag);
    Answer::json(&kontrakt::vurdering::verdicts(&verdicts, texts::nb()))
}

fn schemas() -> Vec<(&'static str, Value)> {
    let count = |least: u64| json!({ "type": ["integer", "null"], "minimum": least, "maximum": kontrakt::json::MAX_TALL });
    let text = json!({ "type": "string" });
    let parameter = json!({
        "type": "object", "required": ["navn", "verdi", "gjelder_fra"],
        "properties": {
            "navn": text, "verdi": { "type": ["integer", "boolean", "string", "null"] }, "gjelder_fra": { "type": "string", "format": "date" },
        },
    });
    vec![
        (
            "SoknadFakta",
            json!({
                "type": "object", "additionalProperties": false, "required": ["dato"],
                "properties": {
                    "dato": {
                        "type": "string", "format": "date",
                        "description": "The day received: it chooses the rules. From 2020-10-27.",
                    },
                    "utdanningsvirksomhet": {
                        "type": ["string", "null"], "enum": ["registrert", "sokt", "nei", null],
                    },
                    "antall": count(0), "antall_hovedformal": count(0),
                    "tidligere_soknader_i_fristrunden": count(0),
                    "frist": { "type": ["string", "null"], "format": "date" },
                    "lopende": { "type": ["boolean", "null"] },
                    "ledige_plasser": count(0), "perioder": count(1),
                    "stillingsandel": { "type": ["integer", "null"], "minimum": 0, "maximum": 10_000 },
                    "annet_allmennlegearbeid": { "type": ["string", "null"] },
                    "pasientgrunnlag": count(0),
                },
            }),
        ),
        (
            "Vurdering",
            json!({
                "type": "object",
                "required": ["regel", "art", "utfall", "avgjorende", "forklaring", "fakta", "parametere", "hjemmel"],
                "properties": {
                    "regel": text,
                    "art": { "$ref": "#/components/schemas/Art" },
                    "utfall": {
                        "type": "string",
                        "enum": ["oppfylt", "ikke_oppfylt", "mangler_opplysninger", "ma_vurderes", "gjelder_ikke"],
                    },
                    "avgjorende": { "type": "boolean" },
                    "forklaring": text,
                    "fakta": { "type": "object" },
                    "parametere": { "type": "array", "items": parameter },
                    "hjemmel": { "$ref": "#/components/schemas/Hjemmel" },
                },
            }),
        ),
    ]
}
