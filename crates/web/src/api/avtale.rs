//! Facts of an agreement in, verdicts out.

use regelverk::introduksjonsavtale::avtale;
use serde_json::{Value, json};

use super::answer::Answer;
use super::body::{JSON, Json};
use super::operation::Operation;
use super::problem::Problem;
use super::{Resource, work};

const EXAMPLE: &str = include_str!("eksempler/vurder_introduksjonsavtale_inn.json");

/// The resource.
pub fn resource() -> Resource {
    let example: Value = serde_json::from_str(EXAMPLE).unwrap_or_default();
    let asked = json!({ "schema": { "$ref": "#/components/schemas/AvtaleFakta" }, "example": example });
    let judge = Operation::post(
        "vurder_introduksjonsavtale",
        "/vurder/introduksjonsavtale",
        judge,
    )
    .says(
        "Judge an agreement",
        "The body and the answer of `hjemmel vurder introduksjonsavtale`: every rule, in order. The status is 200 \
         whatever the verdicts say. A field that is absent or null is unknown, but for `listetak_okt`, where null \
         says that the ceiling was not raised.",
    )
    .body(JSON, asked)
    .answers(
        json!({ "type": "array", "items": { "$ref": "#/components/schemas/Vurdering" } }),
        include_str!("eksempler/vurder_introduksjonsavtale.json"),
    );
    Resource {
        operations: vec![judge],
        schemas: vec![("AvtaleFakta", facts())],
    }
}

async fn judge(Json(bytes): Json) -> Result<Answer, Problem> {
    work::when_there_is_room(move || {
        let asked = kontrakt::avtale_fakta::read(&bytes).map_err(|feil| Problem::json(&feil))?;
        let verdicts = avtale::judge(&asked.fakta, asked.dag);
        Answer::json(&kontrakt::vurdering::verdicts(&verdicts, texts::nb()))
    })
    .await
}

/// An object that may be null, with fields that may be absent.
fn object(properties: &Value) -> Value {
    json!({ "type": ["object", "null"], "additionalProperties": false, "properties": properties })
}

fn facts() -> Value {
    let count = json!({ "type": ["integer", "null"], "minimum": 0, "maximum": kontrakt::json::MAX_TALL });
    let answer = json!({ "type": ["boolean", "null"] });
    let date = json!({ "type": ["string", "null"], "format": "date" });
    let word = |words: [&str; 2]| json!({ "type": ["string", "null"], "enum": [words[0], words[1], null] });
    let lis = object(&json!({
        "lis1_fullfort": date, "turnus_fullfort": date, "autorisert_eos_sveits": answer, "lis_start": date,
        "ordning": word(["ny", "gammel"]), "andre_aktive_introduksjonsavtaler": count,
    }));
    let mut fastlege = object(&json!({
        "hpr": count, "spesialist": answer, "trygderefusjon": answer, "supervisjon": answer, "pasienter": count,
        "inngatt": date, "listetak_okt": date,
    }));
    fastlege["type"] = json!("object");
    let utdanningsplan = object(&json!({
        "kontoret_er_laeringsarena": answer, "laeringsmal_angitt": answer, "veiledning_beskrevet": answer,
    }));
    json!({
        "type": "object", "additionalProperties": false, "required": ["dato"],
        "properties": {
            "dato": { "type": "string", "format": "date", "description": "The day of assessment." },
            "signert_dato": {
                "type": ["string", "null"], "format": "date",
                "description": "The day of signing. It chooses the rules; without it, `dato` does. From 2020-10-27.",
            },
            "fra": date, "til": date,
            "stillingsandel": { "type": ["integer", "null"], "minimum": 0, "maximum": 10_000 },
            "lis": lis,
            "fastleger": { "type": ["array", "null"], "items": fastlege },
            "veileder": object(&json!({ "hpr": count, "spesialist": answer })),
            "supervisjon_hele_perioden": answer, "utdanningsplan": utdanningsplan,
            "kontor_og_utstyr": answer, "uselektert": answer, "oppfolging_over_tid": answer,
            "annet_allmennlegearbeid": { "type": ["string", "null"] },
            "tilknytning": word(["ansatt", "naeringsdrivende"]), "okonomi_avtalt": answer,
            "knyttet_til_alis_avtale": answer,
            "signert": object(&json!({ "kommune": answer, "lis": answer, "fastleger": answer })),
            "mal_brukt": answer,
            "ramme": {
                "oneOf": [{ "$ref": "#/components/schemas/Ramme" }, { "type": "null" }],
                "description": "The other agreements under the place. `fra` is the earliest of theirs and this one's.",
            },
        },
    })
}
