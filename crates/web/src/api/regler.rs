//! The rulebook: every rule with its versions and their legal basis.

use regelverk::regel::{Regel, Regeldag, Versjon};
use regelverk::register;
use serde_json::{Value, json};

use super::Resource;
use super::answer::{self, Answer};
use super::operation::{Operation, Parameter};
use super::problem::Problem;
use super::query::{self, Part, Query};
use crate::state::App;

/// The resource.
pub fn resource() -> Resource {
    let day = || Parameter::day("Only the version that is in force on this day.");
    let list = Operation::get("regler", "/regler", list)
        .says(
            "The rules",
            "Every rule with its dated versions, or with the one in force on a day.",
        )
        .parameters([day()])
        .parameters(Parameter::pages())
        .answers(super::listed("Regel"), include_str!("eksempler/regler.json"));
    let id = Parameter::path(
        "id",
        "The id of the rule.",
        json!({ "type": "string" }),
        json!("IA-24"),
    );
    let one = Operation::get("regel", "/regler/{id}", one)
        .says(
            "One rule",
            "A rule with its dated versions, or with the one in force on a day.",
        )
        .parameters([id, day()])
        .answers(
            json!({ "$ref": "#/components/schemas/Regel" }),
            include_str!("eksempler/regel.json"),
        );
    Resource {
        operations: vec![list, one],
        schemas: schemas(),
    }
}

async fn list(_: App, query: Query) -> Result<Answer, Problem> {
    let (day, wanted) = (query.day()?, query.page()?);
    let shown = register::ALL.iter().map(|regel| shown(regel, day)).collect();
    Ok(answer::page_for("/regler", query::kept(day), wanted, shown)?.open())
}

async fn one(Part(id): Part, query: Query) -> Result<Answer, Problem> {
    let day = query.day()?;
    let regel = register::find(&id).ok_or_else(Problem::not_found)?;
    Ok(Answer::json(&shown(regel, day))?.open())
}

fn shown(regel: &Regel, day: Option<Regeldag>) -> Value {
    let versions: Vec<&Versjon> = match day {
        Some(day) => regel.versjon_on(day.dato()).into_iter().collect(),
        None => regel.versjoner.iter().collect(),
    };
    let versions: Vec<Value> = versions
        .into_iter()
        .map(|versjon| version(regel, versjon))
        .collect();
    json!({
        "id": regel.id.0,
        "tittel": texts::regel::tittel(texts::nb(), regel.id),
        "gjelder": regel.gjelder.iter().map(|gjelder| gjelder.word()).collect::<Vec<_>>(),
        "parametere": regel.parametere,
        "versjoner": versions,
    })
}

fn version(regel: &Regel, versjon: &Versjon) -> Value {
    let hjemmel = &versjon.hjemmel;
    json!({
        "nummer": versjon.nummer,
        "fra": versjon.fra,
        "art": versjon.art.word(),
        "hjemmel": {
            "dokument": hjemmel.dokument.code(),
            "dato": hjemmel.dokument.datering().to_string(),
            "punkt": hjemmel.punkt,
            "gjengivelse": texts::regel::gjengivelse(texts::nb(), regel.id, versjon.nummer),
            "status": hjemmel.status.word(),
        },
    })
}

fn schemas() -> Vec<(&'static str, Value)> {
    let text = json!({ "type": "string" });
    let version = json!({
        "type": "object", "required": ["nummer", "fra", "art", "hjemmel"],
        "properties": {
            "nummer": { "type": "integer", "minimum": 1 },
            "fra": { "type": "string", "format": "date" },
            "art": { "$ref": "#/components/schemas/Art" },
            "hjemmel": { "$ref": "#/components/schemas/Hjemmel" },
        },
    });
    vec![
        (
            "Art",
            json!({ "type": "string", "enum": ["skal", "bor", "skjonn", "info"] }),
        ),
        (
            "Status",
            json!({ "type": "string", "enum": ["bekreftet", "ubekreftet", "tolkning"] }),
        ),
        (
            "Hjemmel",
            json!({
                "type": "object", "required": ["dokument", "dato", "punkt", "gjengivelse", "status"],
                "properties": {
                    "dokument": text,
                    "dato": { "type": "string", "description": "As exactly as the document is dated: 2020-10-27, 2023-09 or 2021." },
                    "punkt": text, "gjengivelse": text, "status": { "$ref": "#/components/schemas/Status" },
                },
            }),
        ),
        (
            "Regel",
            json!({
                "type": "object", "required": ["id", "tittel", "gjelder", "parametere", "versjoner"],
                "properties": {
                    "id": text, "tittel": text, "gjelder": { "type": "array", "items": text },
                    "parametere": { "type": "array", "items": text },
                    "versjoner": { "type": "array", "items": version },
                },
            }),
        ),
    ]
}
