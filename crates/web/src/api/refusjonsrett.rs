//! Whether a doctor has refund right on a list on a day: one question, or many at once.

use helfo::refusjonsrett::Svar;
use kontrakt::json::{At, read};
use kontrakt::vurdering::verdicts;
use kontrakt::{Feil, FeilSlag};
use regelverk::regel::Regeldag;
use regelverk::tid::Dato;
use sak::avtale::melding::Registrert;
use sak::id::{AvtaleId, Hpr};
use sak::tilgangsnokkel::Omfang;
use serde::Serialize;
use serde_json::{Value, json};

use super::Resource;
use super::answer::Answer;
use super::body::{JSON, Json};
use super::nokkel::Refusjonsleser;
use super::operation::{Access, Operation, Parameter};
use super::problem::Problem;
use super::query::Query;
use crate::refusjonsrett::Registrerte;
use crate::state::App;

/// The most questions at once.
const MOST: u64 = 10_000;
const EXAMPLE: &str = include_str!("eksempler/refusjonsrett_mange_inn.json");

/// The resource.
pub fn resource() -> Resource {
    let hpr = || json!({ "type": "integer", "minimum": 1, "maximum": Hpr::MAX });
    let date = json!({ "type": "string", "format": "date" });
    let one = Operation::get("refusjonsrett", "/refusjonsrett", one)
        .says(
            "Refund right on a day",
            "Whether a doctor in specialisation has refund right for work on a GP's list on a day by an introduction \
             agreement, and the verdict with its source. A no says nothing about other grounds for refund. Whether the \
             agreement is acknowledged does not decide the right.",
        )
        .access(Access::Key(Omfang::Refusjonsrett))
        .parameters([
            Parameter::query("lis", "The doctor in specialisation. Required.", hpr(), json!(995_037_101)),
            Parameter::query("liste", "The GP who owns the list. Required.", hpr(), json!(995_037_201)),
            Parameter::query("dato", "The day. Today unless given.", date, json!("2023-06-01")),
        ])
        .answers(
            json!({ "$ref": "#/components/schemas/Refusjonsrett" }),
            include_str!("eksempler/refusjonsrett.json"),
        );
    let example: Value = serde_json::from_str(EXAMPLE).unwrap_or_default();
    let asked = json!({ "schema": { "$ref": "#/components/schemas/Refusjonssporsmal" }, "example": example });
    let many = Operation::post("refusjonsrett_mange", "/refusjonsrett", many)
        .says(
            "Refund right, many at once",
            "Short answers in the order of the questions, all from the agreements as they were registered after the \
             message `melding`. The rule and its source are those of the single answer.",
        )
        .access(Access::Key(Omfang::Refusjonsrett))
        .body(JSON, asked)
        .answers(
            json!({ "$ref": "#/components/schemas/Refusjonssvar" }),
            include_str!("eksempler/refusjonsrett_mange.json"),
        );
    Resource {
        operations: vec![one, many],
        schemas: schemas(),
    }
}

#[derive(Serialize)]
struct SvarUt {
    refusjonsrett: bool,
    grunn: &'static str,
    avtale: Option<AvtaleId>,
    registrert: Option<bool>,
}

impl SvarUt {
    fn new(registrerte: &Registrerte, svar: &Svar<'_>) -> Self {
        Self {
            refusjonsrett: svar.er_ja(),
            grunn: svar.dekning.word(),
            avtale: svar.avtale.map(|avtale: &Registrert| avtale.avtale),
            registrert: registrerte.acknowledged(svar),
        }
    }
}

#[derive(Serialize)]
struct EnUt<V> {
    lis: Hpr,
    liste: Hpr,
    dato: Dato,
    #[serde(flatten)]
    svar: SvarUt,
    melding: u64,
    vurdering: V,
}

#[derive(Serialize)]
struct MangeUt {
    melding: u64,
    svar: Vec<SvarUt>,
}

async fn one(app: App, _: Refusjonsleser, query: Query) -> Result<Answer, Problem> {
    let (lis, liste) = (query.hpr("lis")?, query.hpr("liste")?);
    let dag = match query.day()? {
        Some(dag) => dag,
        None => Regeldag::new(app.today()).ok_or_else(Problem::not_found)?,
    };
    let registrerte = app.registrerte().await?;
    let svar = registrerte.oppslag.svar(lis, liste, dag.dato());
    let vurdering = [svar.vurder(dag)];
    let shown = EnUt {
        lis,
        liste,
        dato: dag.dato(),
        svar: SvarUt::new(&registrerte, &svar),
        melding: registrerte.nr,
        vurdering: verdicts(&vurdering, texts::nb()).pop(),
    };
    Ok(Answer::json(&shown)?.private())
}

async fn many(app: App, _: Refusjonsleser, Json(bytes): Json) -> Result<Answer, Problem> {
    let asked = questions(&bytes).map_err(|feil| Problem::json(&feil))?;
    let registrerte = app.registrerte().await?;
    let svar = asked.into_iter().map(|(lis, liste, dato)| {
        let svar = registrerte.oppslag.svar(lis, liste, dato);
        SvarUt::new(&registrerte, &svar)
    });
    Answer::json(&MangeUt {
        melding: registrerte.nr,
        svar: svar.collect(),
    })
}

fn questions(bytes: &[u8]) -> Result<Vec<(Hpr, Hpr, Dato)>, Feil> {
    let node = read(bytes)?;
    let object = At::root(&node).object(&["sporsmal"])?;
    let list = object.required("sporsmal")?;
    let items = list.items()?;
    if items.len() as u64 > MOST {
        return Err(list.error(FeilSlag::ForMange { maks: MOST }));
    }
    let hpr = |at: At<'_, '_>| {
        let number = at.number_in(1..=Hpr::MAX)?;
        Hpr::new(number).ok_or_else(|| at.error(FeilSlag::IkkeHelt))
    };
    items
        .map(|at| {
            let one = at.object(&["lis", "liste", "dato"])?;
            let (lis, liste) = (hpr(one.required("lis")?)?, hpr(one.required("liste")?)?);
            let at = one.required("dato")?;
            let dag = Regeldag::new(at.date()?).ok_or_else(|| at.error(FeilSlag::ForRegelverket))?;
            Ok((lis, liste, dag.dato()))
        })
        .collect()
}

fn schemas() -> Vec<(&'static str, Value)> {
    let hpr = json!({ "type": "integer", "minimum": 1, "maximum": Hpr::MAX });
    let date = json!({ "type": "string", "format": "date" });
    let count = json!({ "type": "integer", "minimum": 0 });
    let answer = json!({
        "refusjonsrett": { "type": "boolean" },
        "grunn": { "type": "string", "enum": ["dekket", "ingen_avtale", "utenfor_periode", "permisjon", "ikke_part"] },
        "avtale": {
            "type": ["string", "null"], "format": "uuid",
            "description": "What the answer rests on; null if no agreement is in force that day.",
        },
        "registrert": {
            "type": ["boolean", "null"],
            "description": "Whether the agreement is acknowledged as it is now. It does not decide the right.",
        },
    });
    let required = ["refusjonsrett", "grunn", "avtale", "registrert"];
    let mut whole = answer.clone();
    for (name, schema) in [
        ("lis", &hpr),
        ("liste", &hpr),
        ("dato", &date),
        ("melding", &count),
        ("vurdering", &json!({ "$ref": "#/components/schemas/Vurdering" })),
    ] {
        whole[name] = schema.clone();
    }
    let all: Vec<&str> = ["lis", "liste", "dato", "melding", "vurdering"]
        .into_iter()
        .chain(required)
        .collect();
    let question = json!({
        "type": "object", "additionalProperties": false, "required": ["lis", "liste", "dato"],
        "properties": { "lis": hpr, "liste": hpr, "dato": date },
    });
    vec![
        (
            "Refusjonsrett",
            json!({ "type": "object", "required": all, "properties": whole }),
        ),
        (
            "Refusjonssporsmal",
            json!({
                "type": "object", "additionalProperties": false, "required": ["sporsmal"],
                "properties": { "sporsmal": { "type": "array", "items": question, "maxItems": MOST } },
            }),
        ),
        (
            "Refusjonssvar",
            json!({
                "type": "object", "required": ["melding", "svar"],
                "properties": {
                    "melding": count,
                    "svar": {
                        "type": "array",
                        "items": { "type": "object", "required": required, "properties": answer },
                    },
                },
            }),
        ),
    ]
}
