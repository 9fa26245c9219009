//! `hjemmel vis tildeling`: the order of priority in a call, computed and decided.

use std::process::ExitCode;

use kontrakt::vis_tildeling::VisTildeling;
use sak::id::UtlysningNavn;

use crate::cli::Database;
use crate::exit::Slutt;

/// Prints it.
pub async fn run(navn: String, database: Database) -> Result<ExitCode, Slutt> {
    let t = texts::nb();
    let unknown = || Slutt::bad(t.cli_ukjent_utlysning(navn.as_str()));
    let parsed = UtlysningNavn::from_title(&navn).ok_or_else(unknown)?;
    let store = super::open(&database).await?;
    let runde = store
        .runde(&parsed)
        .await
        .map_err(Slutt::failed)?
        .ok_or_else(unknown)?
        .verdi;
    let shown = VisTildeling::of(&runde);
    kontrakt::json::write(&shown.body(), std::io::stdout().lock())?;
    Ok(ExitCode::SUCCESS)
}
