//! The places that are held within the quota. A municipality's key shows its own.

use regelverk::tid::Dato;
use sak::id::{KvoteplassId, SoknadId};
use sak::kvoteplass::Kvoteplass;
use sak::tilgangsnokkel::Omfang;
use serde::Serialize;
use serde_json::{Value, json};

use super::Resource;
use super::answer::{self, Answer};
use super::nokkel::RundeLeser;
use super::operation::{Access, Operation, Parameter};
use super::problem::Problem;
use super::query::Query;
use crate::state::App;

/// The resource.
pub fn resource() -> Resource {
    let list = Operation::get("plasser", "/plasser", list)
        .says(
            "Held places",
            "Every place that is held, by its number in the quota.",
        )
        .access(Access::Key(Omfang::RundeLes))
        .parameters(Parameter::pages())
        .answers(
            super::listed("Kvoteplass"),
            include_str!("eksempler/plasser.json"),
        );
    Resource {
        operations: vec![list],
        schemas: schemas(),
    }
}

#[derive(Serialize)]
struct PlassUt<'a> {
    id: KvoteplassId,
    nummer: u64,
    soknad: SoknadId,
    plass: u64,
    kommune: &'a str,
    tildelt: Dato,
    tilstand: &'static str,
}

async fn list(app: App, RundeLeser(nokkel): RundeLeser, query: Query) -> Result<Answer, Problem> {
    let wanted = query.page()?;
    let places = match nokkel.organisasjon.kommune() {
        Some(own) => app.store.kvoteplasser_for(own).await?,
        None => app.store.kvoteplasser().await?,
    };
    let shown = places.iter().map(shown).collect();
    Ok(answer::page("/plasser", wanted, shown)?.private())
}

fn shown(place: &Kvoteplass) -> PlassUt<'_> {
    PlassUt {
        id: place.id,
        nummer: place.nummer,
        soknad: place.soknad,
        plass: place.plass,
        kommune: place.kommune.as_str(),
        tildelt: place.tildelt,
        tilstand: place.tilstand.word(),
    }
}

fn schemas() -> Vec<(&'static str, Value)> {
    let id = json!({ "type": "string", "format": "uuid" });
    let number = json!({ "type": "integer", "minimum": 1 });
    let place = json!({
        "type": "object",
        "required": ["id", "nummer", "soknad", "plass", "kommune", "tildelt", "tilstand"],
        "properties": {
            "id": id, "nummer": number, "soknad": id, "plass": number,
            "kommune": { "$ref": "#/components/schemas/Kommunenummer" },
            "tildelt": { "type": "string", "format": "date" },
            "tilstand": { "type": "string" },
        },
    });
    vec![("Kvoteplass", place)]
}
