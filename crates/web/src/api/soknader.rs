//! The applications of a round. A municipality's key shows its own; what they say is a scope of its own.

use sak::id::SoknadId;
use sak::runde::Runde;
use sak::soknad::{Innhold, Soknad};
use sak::tilgangsnokkel::Omfang;
use serde::Serialize;
use serde_json::{Value, json};

use super::answer::{self, Answer};
use super::nokkel::{Adgang, RundeLeser};
use super::operation::{Access, Operation, Parameter};
use super::problem::Problem;
use super::query::{Part, Query};
use super::{Resource, runder};
use crate::state::App;

/// The resource.
pub fn resource() -> Resource {
    let list = Operation::get("runde_soknader", "/runder/{navn}/soknader", list)
        .says(
            "The applications of a round",
            "In the order in which they were received, drafts not included. A municipality's key shows its own. \
             `innhold` is null unless the key opens `runde:innhold` as well.",
        )
        .access(Access::Key(Omfang::RundeLes))
        .parameters([runder::navn()])
        .parameters(Parameter::pages())
        .answers(super::listed("Soknad"), include_str!("eksempler/runde_soknader.json"));
    Resource {
        operations: vec![list],
        schemas: schemas(),
    }
}

#[derive(Serialize)]
struct SoknadUt<'a> {
    id: SoknadId,
    saksnummer: &'a str,
    kommune: &'a str,
    mottatt: String,
    tilstand: &'static str,
    etter_fristen: bool,
    antall: Option<u64>,
    antall_hovedformal: Option<u64>,
    innhold: Option<&'a Innhold>,
}

fn shown<'a>(runde: &Runde, soknad: &'a Soknad, nokkel: &Adgang) -> Option<SoknadUt<'a>> {
    let sendt = soknad.sendt()?;
    let own = nokkel.organisasjon.kommune();
    if own.is_some_and(|own| *own != sendt.felles.kommune) {
        return None;
    }
    Some(SoknadUt {
        id: sendt.felles.id,
        saksnummer: &sendt.saksnummer,
        kommune: sendt.felles.kommune.as_str(),
        mottatt: texts::format::maskinlesbar(sendt.mottatt),
        tilstand: soknad.tilstand().word(),
        etter_fristen: runde.utlysning.is_supplerende(sendt.mottatt),
        antall: sendt.innhold.antall,
        antall_hovedformal: sendt.innhold.antall_hovedformal,
        innhold: nokkel.opens(Omfang::RundeInnhold).then_some(&sendt.innhold),
    })
}

async fn list(
    app: App,
    RundeLeser(nokkel): RundeLeser,
    Part(navn): Part,
    query: Query,
) -> Result<Answer, Problem> {
    let wanted = query.page()?;
    let runde = runder::load(&app, &navn).await?;
    let rows = runde.alle().filter_map(|soknad| shown(&runde, soknad, &nokkel));
    let address = format!("/runder/{}/soknader", runde.utlysning.navn);
    Ok(answer::page(&address, wanted, rows.collect())?.private())
}

fn schemas() -> Vec<(&'static str, Value)> {
    let count = json!({ "type": ["integer", "null"], "minimum": 0 });
    let text = json!({ "type": "string" });
    vec![
        (
            "Innhold",
            json!({
                "type": "object", "description": "What the application says; null is not answered.",
                "properties": {
                    "utdanningsvirksomhet": { "type": ["string", "null"], "enum": ["registrert", "sokt", "nei", null] },
                    "antall": count, "antall_hovedformal": count, "behov": count,
                    "annet_allmennlegearbeid": { "type": ["string", "null"] },
                    "perioder": count, "stillingsandel": count, "antall_knyttet_til_alis": count,
                    "pasientgrunnlag": count,
                },
            }),
        ),
        (
            "Soknad",
            json!({
                "type": "object",
                "required": ["id", "saksnummer", "kommune", "mottatt", "tilstand", "etter_fristen", "antall", "antall_hovedformal", "innhold"],
                "properties": {
                    "id": { "type": "string", "format": "uuid" }, "saksnummer": text,
                    "kommune": { "$ref": "#/components/schemas/Kommunenummer" },
                    "mottatt": { "type": "string", "description": "In Norwegian time, to the minute: 2022-03-01T14:32." },
                    "tilstand": { "type": "string", "enum": ["sendt", "innstilt", "avgjort"] },
                    "etter_fristen": { "type": "boolean", "description": "Came after the deadline of a call that runs on: takes no part in the ranking." },
                    "antall": count, "antall_hovedformal": count,
                    "innhold": { "oneOf": [{ "$ref": "#/components/schemas/Innhold" }, { "type": "null" }] },
                },
            }),
        ),
    ]
}
