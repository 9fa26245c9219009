//! The messages as a file, for a receiver without a machine that asks.

use axum::response::Response;
use serde_json::json;
use store::Melding;

use super::kind;
use crate::access::Kontrollor;
use crate::eksport::{Celle, Fil};
use crate::error::Feil;
use crate::fil::download;
use crate::state::App;

/// `GET …/meldinger.csv`.
pub async fn csv(app: App, _who: Kontrollor) -> Result<Response, Feil> {
    table(&app).await?.csv()
}

/// `GET …/meldinger.xlsx`.
pub async fn xlsx(app: App, _who: Kontrollor) -> Result<Response, Feil> {
    table(&app).await?.xlsx(&app)
}

/// `GET …/meldinger.jsonl`: the messages as the API gives them, a line each.
pub async fn jsonl(app: App, _who: Kontrollor) -> Result<Response, Feil> {
    let mut lines = String::new();
    for melding in all(&app).await? {
        let line = json!({
            "nr": melding.nr, "slag": melding.slag, "tidspunkt": melding.tidspunkt.unix_seconds(),
            "registrert": melding.registrert, "forrige": melding.forrige, "hash": melding.hash,
        });
        lines.push_str(&line.to_string());
        lines.push('\n');
    }
    let name = format!("{}.jsonl", app.tekst.helfo_reg_filnavn());
    Ok(download(
        &name,
        "application/jsonl; charset=utf-8",
        lines.into_bytes(),
    ))
}

async fn all(app: &App) -> Result<Vec<Melding>, Feil> {
    Ok(app.store.meldinger(0, u64::MAX >> 1).await?)
}

async fn table(app: &App) -> Result<Fil, Feil> {
    let t = app.tekst;
    let spans = |spans: Vec<String>| Celle::from(spans.join(", "));
    let rows = all(app).await?.into_iter().map(|melding| {
        let registrert = melding.registrert;
        let lists = registrert.fastleger.iter();
        let lists = lists.map(|part| format!("{} {}/{}", part.hpr, part.dager.fra, part.dager.til));
        let leave = registrert
            .permisjoner
            .iter()
            .map(|leave| format!("{}/{}", leave.fra, leave.til));
        let shares = registrert.andeler.iter();
        let shares = shares.map(|andel| format!("{} {}", andel.fra, andel.stillingsandel));
        vec![
            Celle::from(melding.nr),
            kind(t, melding.slag).into(),
            t.tidspunkt(melding.tidspunkt).into(),
            registrert.avtale.to_string().into(),
            registrert.kommune.as_str().into(),
            registrert.legekontor.into(),
            registrert.lis.number().into(),
            registrert.dager.fra.into(),
            registrert.dager.til.into(),
            spans(lists.collect()),
            spans(leave.collect()),
            spans(shares.collect()),
            melding.hash.into(),
        ]
    });
    let navn = t.helfo_reg_filnavn();
    Ok(Fil {
        ark: navn.clone(),
        navn,
        hode: vec![
            t.helfo_reg_nr(),
            t.helfo_reg_slag(),
            t.helfo_reg_tid(),
            t.helfo_avtale(),
            t.helfo_kommune(),
            t.helfo_legekontor(),
            t.helfo_reg_lis(),
            t.helfo_reg_fra(),
            t.helfo_reg_til(),
            t.helfo_reg_lister(),
            t.helfo_reg_permisjon(),
            t.helfo_reg_andeler(),
            t.helfo_reg_hash(),
        ],
        rader: rows.collect(),
    })
}
