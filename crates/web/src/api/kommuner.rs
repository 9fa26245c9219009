//! Municipalities.

use sak::kommune::Kommune;
use serde::Serialize;
use serde_json::{Value, json};

use super::Resource;
use super::answer::{self, Answer};
use super::operation::{Operation, Parameter};
use super::problem::Problem;
use super::query::Query;
use crate::state::App;

/// The resource.
pub fn resource() -> Resource {
    let list = Operation::get("kommuner", "/kommuner", list)
        .says(
            "Municipalities",
            "Every municipality, by county and name, with its centrality and what the register of training \
             establishments says.",
        )
        .parameters(Parameter::pages())
        .answers(super::listed("Kommune"), include_str!("eksempler/kommuner.json"));
    Resource {
        operations: vec![list],
        schemas: schemas(),
    }
}

#[derive(Serialize)]
struct KommuneUt<'a> {
    nummer: &'a str,
    navn: &'a str,
    fylkesnummer: &'a str,
    fylke: &'a str,
    sentralitetsindeks: u16,
    sentralitetsklasse: u8,
    befolkning: u32,
    gyldig_fra: String,
    gyldig_til: Option<String>,
    etterfolger: Option<&'a str>,
    utdanningsvirksomhet: Option<&'static str>,
    utdanningsvirksomhet_dato: Option<String>,
}

async fn list(app: App, query: Query) -> Result<Answer, Problem> {
    let wanted = query.page()?;
    let kommuner = app.store.kommuner().await?;
    let shown = kommuner.iter().map(shown).collect();
    Ok(answer::page("/kommuner", wanted, shown)?.open())
}

fn shown(kommune: &Kommune) -> KommuneUt<'_> {
    KommuneUt {
        nummer: kommune.nummer.as_str(),
        navn: &kommune.navn,
        fylkesnummer: &kommune.fylkesnummer,
        fylke: &kommune.fylke,
        sentralitetsindeks: kommune.sentralitetsindeks,
        sentralitetsklasse: kommune.sentralitetsklasse,
        befolkning: kommune.befolkning,
        gyldig_fra: kommune.gyldig_fra.to_string(),
        gyldig_til: kommune.gyldig_til.map(|dato| dato.to_string()),
        etterfolger: kommune.etterfolger.as_ref().map(|nummer| nummer.as_str()),
        utdanningsvirksomhet: kommune.utdanningsvirksomhet.map(|status| status.word()),
        utdanningsvirksomhet_dato: kommune.utdanningsvirksomhet_dato.map(|dato| dato.to_string()),
    }
}

fn schemas() -> Vec<(&'static str, Value)> {
    let text = json!({ "type": "string" });
    let maybe_date = json!({ "type": ["string", "null"], "format": "date" });
    let count = |most: u64| json!({ "type": "integer", "minimum": 0, "maximum": most });
    let kommune = json!({
        "type": "object",
        "required": [
            "nummer", "navn", "fylkesnummer", "fylke", "sentralitetsindeks", "sentralitetsklasse", "befolkning",
            "gyldig_fra", "gyldig_til", "etterfolger", "utdanningsvirksomhet", "utdanningsvirksomhet_dato",
        ],
        "properties": {
            "nummer": { "$ref": "#/components/schemas/Kommunenummer" },
            "navn": text, "fylkesnummer": text, "fylke": text,
            "sentralitetsindeks": count(1000), "sentralitetsklasse": count(6), "befolkning": count(10_000_000),
            "gyldig_fra": { "type": "string", "format": "date" },
            "gyldig_til": maybe_date,
            "etterfolger": { "oneOf": [{ "$ref": "#/components/schemas/Kommunenummer" }, { "type": "null" }] },
            "utdanningsvirksomhet": { "type": ["string", "null"], "enum": ["registrert", "sokt", "nei", null] },
            "utdanningsvirksomhet_dato": maybe_date,
        },
    });
    vec![
        (
            "Kommunenummer",
            json!({ "type": "string", "pattern": "^[0-9]{4}$" }),
        ),
        ("Kommune", kommune),
    ]
}
