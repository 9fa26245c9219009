//! The result of a run as a file: a row for each doctor, month and outcome.

use axum::extract::Path;
use axum::response::Response;
use helfo::kontroll::Utfall;

use super::liste::result;
use super::load;
use super::resultat::navn;
use crate::access::Kontrollor;
use crate::eksport::{Celle, Fil};
use crate::error::Feil;
use crate::state::App;

/// `GET …/resultat.csv`.
pub async fn csv(app: App, _who: Kontrollor, Path(id): Path<String>) -> Result<Response, Feil> {
    table(&app, &id).await?.csv()
}

/// `GET …/resultat.xlsx`.
pub async fn xlsx(app: App, _who: Kontrollor, Path(id): Path<String>) -> Result<Response, Feil> {
    table(&app, &id).await?.xlsx(&app)
}

async fn table(app: &App, id: &str) -> Result<Fil, Feil> {
    let t = app.tekst;
    let run = load(app, id).await?;
    let svar = result(&run).ok_or(Feil::NotFound)?;
    let rows = svar.detaljer.into_iter().map(|detalj| {
        let utfall = Utfall::from_word(&detalj.utfall);
        vec![
            Celle::from(detalj.maned),
            Celle::Heltall(detalj.lis),
            detalj.legekontor.into(),
            utfall.map(|utfall| navn(t, utfall)).into(),
            detalj.rader.antall.into(),
            Celle::Heltall(detalj.rader.belop_ore),
        ]
    });
    let name = t.helfo_kontroll_filnavn();
    Ok(Fil {
        ark: name.clone(),
        navn: name,
        hode: vec![
            t.helfo_kontroll_maned(),
            t.helfo_reg_lis(),
            t.helfo_legekontor(),
            t.helfo_kontroll_utfall(),
            t.helfo_kontroll_kol_rader(),
            t.helfo_kontroll_belop_ore(),
        ],
        rader: rows.collect(),
    })
}
