//! The answer to an assignment, as an estimate gives it: a proposal that whoever answers goes over.

use regelverk::sporsmal;
use sak::id::KostnadsberegningId;

use super::{load, ord};
use crate::error::Feil;
use crate::state::App;

/// The rulebook's question of what an agreement costs.
const SPORSMAL: &str = "kostnad_per_avtale-2020-10-27";

/// What can be answered.
pub struct Svarforslag {
    /// The answer, in short.
    pub sammendrag: String,
    /// Which report it stands in.
    pub referanse: String,
    /// The rulebook's questions that it concerns.
    pub sporsmal: Vec<String>,
}

/// What an estimate answers.
///
/// # Errors
/// Not found, or the database.
pub async fn forslag(app: &App, id: KostnadsberegningId) -> Result<Svarforslag, Feil> {
    let t = app.tekst;
    let beregning = load(app, id).await?;
    let said = ord(app, &beregning)?;
    let svar = said.svar().join(" ");
    let resultat = &beregning.resultat;
    let sammendrag = match resultat.kvoteforslag {
        Some(antall) => t.folketrygd_rapport_sammendrag(antall, said.kroner(resultat.bevilgning), svar),
        None => svar,
    };
    let open = sporsmal::find(SPORSMAL).map(|found| found.kode());
    Ok(Svarforslag {
        sammendrag: sammendrag.replace('\u{a0}', " "),
        referanse: t.folketrygd_rapport_referanse(said.ar(), beregning.dokumentnummer()),
        sporsmal: open.into_iter().collect(),
    })
}
