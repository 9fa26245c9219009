//! The dated values that rules read.

use regelverk::parameter::{self, Enhet, Verdi};
use regelverk::regel::Regeldag;
use serde_json::{Value, json};

use super::Resource;
use super::answer::{self, Answer};
use super::operation::{Operation, Parameter};
use super::problem::Problem;
use super::query::{self, Query};

/// The words of the units.
const UNITS: [&str; 9] = [
    "avtaler",
    "pasienter",
    "perioder",
    "ore",
    "dager",
    "maneder",
    "andel",
    "ja_nei",
    "dato",
];

/// The resource.
pub fn resource() -> Resource {
    let list = Operation::get("parametre", "/parametre", list)
        .says(
            "The values",
            "Every value that rules read, with its history, or as it is in force on a day.",
        )
        .parameters([Parameter::day("Only the value that is in force on this day.")])
        .parameters(Parameter::pages())
        .answers(
            super::listed("Parameter"),
            include_str!("eksempler/parametre.json"),
        );
    Resource {
        operations: vec![list],
        schemas: schemas(),
    }
}

async fn list(query: Query) -> Result<Answer, Problem> {
    let (day, wanted) = (query.day()?, query.page()?);
    let all = parameter::all().into_iter();
    let shown = all.map(|(_, parameter, _)| shown(parameter, day)).collect();
    Ok(answer::page_for("/parametre", query::kept(day), wanted, shown)?.open())
}

fn shown(parameter: &'static parameter::Parameter, day: Option<Regeldag>) -> Value {
    let t = texts::nb();
    let values: Vec<Value> = match day {
        Some(day) => vec![value(parameter.on(day))],
        None => parameter.verdi.iter().map(value).collect(),
    };
    json!({
        "navn": parameter.navn,
        "tittel": texts::regel::parameter_navn(t, &parameter.navn),
        "beskrivelse": texts::regel::parameter_beskrivelse(t, &parameter.navn),
        "enhet": unit(parameter.enhet),
        "verdier": values,
    })
}

fn value(verdi: &Verdi) -> Value {
    json!({
        "verdi": verdi.storrelse(),
        "gjelder_fra": verdi.virker_fra,
        "kunngjort": verdi.kunngjort,
        "dokument": verdi.dokument.code(),
        "punkt": verdi.punkt,
        "status": verdi.status.word(),
        "sist_kontrollert": verdi.sist_kontrollert,
    })
}

const fn unit(enhet: Enhet) -> &'static str {
    match enhet {
        Enhet::Avtaler => "avtaler",
        Enhet::Pasienter => "pasienter",
        Enhet::Perioder => "perioder",
        Enhet::Ore => "ore",
        Enhet::Dager => "dager",
        Enhet::Maneder => "maneder",
        Enhet::Andel => "andel",
        Enhet::JaNei => "ja_nei",
        Enhet::Dato => "dato",
    }
}

fn schemas() -> Vec<(&'static str, Value)> {
    let text = json!({ "type": "string" });
    let date = json!({ "type": "string", "format": "date" });
    let value = json!({
        "type": "object",
        "required": ["verdi", "gjelder_fra", "kunngjort", "dokument", "punkt", "status", "sist_kontrollert"],
        "properties": {
            "verdi": {
                "type": ["integer", "boolean", "string", "null"],
                "description": "As the unit says: yes or no, a date, otherwise a whole number. null: no date is set.",
            },
            "gjelder_fra": date, "kunngjort": date, "dokument": text,
            "punkt": text, "status": { "$ref": "#/components/schemas/Status" }, "sist_kontrollert": date,
        },
    });
    let parameter = json!({
        "type": "object", "required": ["navn", "tittel", "beskrivelse", "enhet", "verdier"],
        "properties": {
            "navn": text, "tittel": text, "beskrivelse": text,
            "enhet": { "type": "string", "enum": UNITS },
            "verdier": { "type": "array", "items": value },
        },
    });
    vec![("Parameter", parameter)]
}
