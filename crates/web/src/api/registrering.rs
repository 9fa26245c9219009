//! The registration: every change of the agreements, numbered and in order, and acknowledging them.

use kontrakt::Feil;
use kontrakt::json::{At, read};
use regelverk::tid::Dato;
use sak::avtale::melding::{Meldingsslag, Registrert};
use sak::tilgangsnokkel::Omfang;
use serde::Serialize;
use serde_json::{Value, json};
use store::{EndringFeil, KvitteringFeil, Melding};
use texts::format::maskinlesbar;

use super::Resource;
use super::answer::Answer;
use super::body::{JSON, Json};
use super::nokkel::Mottaker;
use super::operation::{Access, Operation, Parameter};
use super::problem::{Kind, Problem};
use super::query::Query;
use crate::state::App;

const EXAMPLE: &str = include_str!("eksempler/helfo_kvitter_inn.json");

/// The resource.
pub fn resource() -> Resource {
    let number = || json!({ "type": "integer", "minimum": 0 });
    let messages = Operation::get("helfo_meldinger", "/helfo/meldinger", messages)
        .says(
            "Changes of the agreements",
            "Numbered from 1 without a gap, in the order in which they were kept. Each says all that refunds depend on of \
             its agreement, so the last one of each agreement is enough. `hash` is SHA-256 over the JSON object of \
             `forrige`, `nr`, `registrert`, `slag` and the time in seconds since 1970 as `tidspunkt`, names in order and \
             without spaces; `forrige` is that of the message before. Read on from `neste` until it is `siste`.",
        )
        .access(Access::Key(Omfang::Registrering))
        .parameters([
            Parameter::query("etter", "The number of the last message that you have; 0 unless given.", number(), json!(0)),
            Parameter::pages()[1].clone(),
        ])
        .answers(
            json!({ "$ref": "#/components/schemas/Meldinger" }),
            include_str!("eksempler/helfo_meldinger.json"),
        );
    let register = Operation::get("helfo_register", "/helfo/register", register)
        .says(
            "The agreements as they are registered",
            "After the last message, or after the one with the number `nr`: what reading all messages up to it gives.",
        )
        .access(Access::Key(Omfang::Registrering))
        .parameters([Parameter::query(
            "nr",
            "The number of a message; the last unless given.",
            number(),
            json!(1),
        )])
        .answers(
            json!({ "$ref": "#/components/schemas/Register" }),
            include_str!("eksempler/helfo_register.json"),
        );
    let example: Value = serde_json::from_str(EXAMPLE).unwrap_or_default();
    let said = json!({ "schema": { "$ref": "#/components/schemas/Kvittering" }, "example": example });
    let acknowledge = Operation::post("helfo_kvitter", "/helfo/kvitteringer", acknowledge)
        .says(
            "Acknowledge messages",
            "That everything up to a message has come. The hash shows that it is the same message here and there. To \
             acknowledge again what is acknowledged changes nothing.",
        )
        .access(Access::Key(Omfang::Registrering))
        .body(JSON, said)
        .problem(Kind::Konflikt)
        .answers(
            json!({ "$ref": "#/components/schemas/Kvittert" }),
            include_str!("eksempler/helfo_kvitter.json"),
        );
    Resource {
        operations: vec![messages, register, acknowledge],
        schemas: schemas(),
    }
}

#[derive(Serialize)]
struct MeldingUt {
    nr: u64,
    slag: Meldingsslag,
    tidspunkt: i64,
    registrert: Registrert,
    forrige: String,
    hash: String,
}

impl From<Melding> for MeldingUt {
    fn from(melding: Melding) -> Self {
        Self {
            nr: melding.nr,
            slag: melding.slag,
            tidspunkt: melding.tidspunkt.unix_seconds(),
            registrert: melding.registrert,
            forrige: melding.forrige,
            hash: melding.hash,
        }
    }
}

#[derive(Serialize)]
struct MeldingerUt {
    meldinger: Vec<MeldingUt>,
    neste: u64,
    siste: u64,
}

#[derive(Serialize)]
struct RegisterUt {
    nr: u64,
    avtaler: Vec<Registrert>,
}

#[derive(Serialize)]
struct KvittertUt {
    til: u64,
    tidspunkt: String,
}

async fn messages(app: App, _: Mottaker, query: Query) -> Result<Answer, Problem> {
    let after = query.message("etter")?.unwrap_or(0);
    let most = query.page()?.antall;
    let meldinger = app.store.meldinger(after, most as u64).await?;
    let siste = app.store.siste_melding().await?;
    let neste = meldinger.last().map_or(after, |last| last.nr);
    let meldinger = meldinger.into_iter().map(MeldingUt::from).collect();
    Ok(Answer::json(&MeldingerUt {
        meldinger,
        neste,
        siste,
    })?
    .private())
}

async fn register(app: App, _: Mottaker, query: Query) -> Result<Answer, Problem> {
    let register = app.store.registrerte(query.message("nr")?).await?;
    Ok(Answer::json(&RegisterUt {
        nr: register.nr,
        avtaler: register.avtaler.into_values().collect(),
    })?
    .private())
}

async fn acknowledge(app: App, Mottaker(nokkel): Mottaker, Json(bytes): Json) -> Result<Answer, Problem> {
    let (til, hash) = said(&bytes).map_err(|feil| Problem::json(&feil))?;
    let t = texts::nb();
    let kept = app
        .store
        .acknowledge(til, &hash, app.spor(&nokkel.aktor()))
        .await
        .map_err(|feil| match feil {
            EndringFeil::Avvist(KvitteringFeil::Ukjent) => {
                Problem::with(Kind::Konflikt, t.api_problem_ukjent_melding())
            }
            EndringFeil::Avvist(KvitteringFeil::AnnenHash) => {
                Problem::with(Kind::Konflikt, t.api_problem_annen_hash())
            }
            other => Problem::internal(other),
        })?;
    Answer::json(&KvittertUt {
        til: kept.til,
        tidspunkt: maskinlesbar(kept.tidspunkt),
    })
}

fn said(bytes: &[u8]) -> Result<(u64, String), Feil> {
    let node = read(bytes)?;
    let object = At::root(&node).object(&["til", "hash"])?;
    let til = object.required("til")?.number()?;
    Ok((til, object.required("hash")?.text()?.to_owned()))
}

fn schemas() -> Vec<(&'static str, Value)> {
    let count = json!({ "type": "integer", "minimum": 0 });
    let hpr = json!({ "type": "integer", "minimum": 1, "maximum": sak::id::Hpr::MAX });
    let date = json!({ "type": "string", "format": "date", "example": Dato::FIRST.to_string() });
    let text = json!({ "type": "string" });
    let days = json!({
        "type": "object", "required": ["fra", "til"], "properties": { "fra": date, "til": date },
    });
    let part = json!({
        "type": "object", "required": ["hpr", "fra", "til"],
        "properties": { "hpr": hpr, "fra": date, "til": date },
    });
    let andel = json!({
        "type": "object", "required": ["fra", "stillingsandel"],
        "properties": { "fra": date, "stillingsandel": { "type": "integer", "minimum": 0, "maximum": 10_000 } },
    });
    let registrert = json!({
        "type": "object",
        "required": [
            "avtale", "kommune", "legekontor", "lis", "fra", "til", "fastleger", "permisjoner", "andeler", "stand",
        ],
        "properties": {
            "avtale": { "type": "string", "format": "uuid" },
            "kommune": { "$ref": "#/components/schemas/Kommunenummer" },
            "legekontor": { "type": ["string", "null"] },
            "lis": hpr, "fra": date, "til": date,
            "fastleger": { "type": "array", "items": part },
            "permisjoner": { "type": "array", "items": days, "description": "Full leave." },
            "andeler": { "type": "array", "items": andel },
            "stand": { "type": "string", "enum": ["gjelder", "avsluttet", "bortfalt"] },
        },
    });
    let melding = json!({
        "type": "object", "required": ["nr", "slag", "tidspunkt", "registrert", "forrige", "hash"],
        "properties": {
            "nr": { "type": "integer", "minimum": 1 },
            "slag": { "type": "string", "enum": Meldingsslag::ALL.map(Meldingsslag::word) },
            "tidspunkt": { "type": "integer", "description": "Seconds since 1970-01-01T00:00:00Z." },
            "registrert": { "$ref": "#/components/schemas/Registrert" },
            "forrige": text, "hash": text,
        },
    });
    vec![
        ("Registrert", registrert),
        ("Melding", melding),
        (
            "Meldinger",
            json!({
                "type": "object", "required": ["meldinger", "neste", "siste"],
                "properties": {
                    "meldinger": { "type": "array", "items": { "$ref": "#/components/schemas/Melding" } },
                    "neste": count, "siste": count,
                },
            }),
        ),
        (
            "Register",
            json!({
                "type": "object", "required": ["nr", "avtaler"],
                "properties": {
                    "nr": count,
                    "avtaler": { "type": "array", "items": { "$ref": "#/components/schemas/Registrert" } },
                },
            }),
        ),
        (
            "Kvittering",
            json!({
                "type": "object", "additionalProperties": false, "required": ["til", "hash"],
                "properties": { "til": count, "hash": text },
            }),
        ),
        (
            "Kvittert",
            json!({
                "type": "object", "required": ["til", "tidspunkt"],
                "properties": {
                    "til": count,
                    "tidspunkt": { "type": "string", "description": "In Norwegian time, to the minute." },
                },
            }),
        ),
    ]
}
