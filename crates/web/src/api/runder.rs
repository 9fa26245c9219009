//! Rounds: what was called for, where it stands, and how the quota is used.

use regelverk::introduksjonsavtale::tildeling::Kriterium;
use regelverk::tid::Dato;
use sak::id::UtlysningNavn;
use sak::runde::Runde;
use sak::tilgangsnokkel::Omfang;
use sak::utlysning::{Fase, Utlysning};
use serde::Serialize;
use serde_json::{Value, json};

use super::Resource;
use super::answer::{self, Answer};
use super::nokkel::PerhapsNokkel;
use super::operation::{Access, Operation, Parameter};
use super::problem::Problem;
use super::query::{Part, Query};
use crate::state::App;

/// The resource.
pub fn resource() -> Resource {
    let list = Operation::get("runder", "/runder", list)
        .says(
            "All rounds",
            "Every call for applications, the one with the last deadline first.",
        )
        .parameters(Parameter::pages())
        .answers(super::listed("Utlysning"), include_str!("eksempler/runder.json"));
    let one = Operation::get("runde", "/runder/{navn}", one)
        .says(
            "One round",
            "The call, its phase today, and how the quota is used. `tall` is null without a key that opens \
             `runde:les` for the whole country.",
        )
        .access(Access::Optional(Omfang::RundeLes))
        .parameters([navn()])
        .answers(
            json!({ "$ref": "#/components/schemas/Runde" }),
            include_str!("eksempler/runde.json"),
        );
    Resource {
        operations: vec![list, one],
        schemas: schemas(),
    }
}

/// The parameter that names a round.
pub fn navn() -> Parameter {
    let schema = json!({ "type": "string", "pattern": "^[a-z0-9-]{1,60}$" });
    Parameter::path(
        "navn",
        "The name of the round.",
        schema,
        json!("fristrunden-2022"),
    )
}

/// A round by its name as it stands in the address.
///
/// # Errors
/// Not found, or the database.
pub async fn load(app: &App, navn: &str) -> Result<Runde, Problem> {
    let navn = UtlysningNavn::parse(navn).ok_or_else(Problem::not_found)?;
    let found = app.store.runde(&navn).await?;
    found.map(|lagret| lagret.verdi).ok_or_else(Problem::not_found)
}

#[derive(Serialize)]
struct UtlysningUt<'a> {
    navn: &'a str,
    tittel: &'a str,
    kunngjort: Dato,
    frist: Dato,
    lopende: bool,
    fase: &'static str,
    dager_igjen: Option<i64>,
    kvote: u64,
    rekkefolge: Vec<&'static str>,
}

impl<'a> UtlysningUt<'a> {
    fn new(call: &'a Utlysning, today: Dato) -> Self {
        let (fase, dager_igjen) = match call.fase(today) {
            Fase::Kommer => ("kommer", None),
            Fase::Apen { dager_igjen } => ("apen", Some(dager_igjen)),
            Fase::Lopende => ("lopende", None),
            Fase::Lukket => ("lukket", None),
        };
        Self {
            navn: call.navn.as_str(),
            tittel: &call.tittel,
            kunngjort: call.kunngjort,
            frist: call.frist,
            lopende: call.lopende,
            fase,
            dager_igjen,
            kvote: call.kvote,
            rekkefolge: call
                .rekkefolge
                .iter()
                .map(|kriterium| Kriterium::word(*kriterium))
                .collect(),
        }
    }
}

#[derive(Serialize)]
struct RundeUt<'a> {
    #[serde(flatten)]
    utlysning: UtlysningUt<'a>,
    plasser: PlasserUt,
    tall: Option<TallUt>,
}

#[derive(Serialize)]
struct PlasserUt {
    tildelt: u64,
    ledige: u64,
    i_bruk: u64,
}

#[derive(Serialize)]
struct TallUt {
    soknader: usize,
    etter_fristen: usize,
    uvurdert: usize,
    onsket: u64,
}

async fn list(app: App, query: Query) -> Result<Answer, Problem> {
    let wanted = query.page()?;
    let calls = app.store.utlysninger().await?;
    let today = app.today();
    let shown = calls.iter().map(|call| UtlysningUt::new(call, today)).collect();
    Ok(answer::page("/runder", wanted, shown)?.open())
}

async fn one(app: App, PerhapsNokkel(nokkel): PerhapsNokkel, Part(navn): Part) -> Result<Answer, Problem> {
    let runde = load(&app, &navn).await?;
    let status = app
        .store
        .kvotestatus(runde.utlysning.kvote_on(app.today()))
        .await?;
    let sees_all = nokkel
        .is_some_and(|nokkel| nokkel.opens(Omfang::RundeLes) && nokkel.organisasjon.kommune().is_none());
    let body = RundeUt {
        utlysning: UtlysningUt::new(&runde.utlysning, app.today()),
        plasser: PlasserUt {
            tildelt: status.tildelt,
            ledige: status.ledige(),
            i_bruk: app.store.plasser_i_bruk(app.today()).await?,
        },
        tall: sees_all.then(|| TallUt {
            soknader: runde.soknader.len(),
            etter_fristen: runde.supplerende.len(),
            uvurdert: runde.uvurdert(),
            onsket: runde.onsket(),
        }),
    };
    Ok(Answer::json(&body)?.private())
}

fn schemas() -> Vec<(&'static str, Value)> {
    let count = json!({ "type": "integer", "minimum": 0 });
    let date = json!({ "type": "string", "format": "date" });
    let required = [
        "navn",
        "tittel",
        "kunngjort",
        "frist",
        "lopende",
        "fase",
        "dager_igjen",
        "kvote",
        "rekkefolge",
    ];
    let properties = json!({
        "navn": { "type": "string" }, "tittel": { "type": "string" }, "kunngjort": date, "frist": date,
        "lopende": { "type": "boolean", "description": "Whether it runs on after the deadline while places are free." },
        "fase": { "type": "string", "enum": ["kommer", "apen", "lopende", "lukket"] },
        "dager_igjen": { "type": ["integer", "null"], "minimum": 0, "description": "Days to the deadline while it is open; 0 on the last." },
        "kvote": count,
        "rekkefolge": { "type": "array", "items": { "type": "string", "enum": ["formal", "behov", "alis"] } },
    });
    let mut whole = properties.clone();
    whole["plasser"] = json!({
        "type": "object", "required": ["tildelt", "ledige", "i_bruk"],
        "description": "Of the whole quota today; `i_bruk` are those that somebody works under by an agreement that all have signed.",
        "properties": { "tildelt": count, "ledige": count, "i_bruk": count },
    });
    whole["tall"] = json!({
        "type": ["object", "null"], "required": ["soknader", "etter_fristen", "uvurdert", "onsket"],
        "description": "The round; `etter_fristen` are the applications after the deadline, which are not in the other figures.",
        "properties": { "soknader": count, "etter_fristen": count, "uvurdert": count, "onsket": count },
    });
    let mut all = required.to_vec();
    all.extend(["plasser", "tall"]);
    vec![
        (
            "Utlysning",
            json!({ "type": "object", "required": required, "properties": properties }),
        ),
        (
            "Runde",
            json!({ "type": "object", "required": all, "properties": whole }),
        ),
    ]
}
