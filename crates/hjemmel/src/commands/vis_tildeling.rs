//! `hjemmel vis tildeling`: the order of priority in a call, computed and decided.

use std::process::ExitCode;

use kontrakt::tildeling::{EndeligUt, PlassUt, TildelingUt, VisTildelingUt};
use regelverk::introduksjonsavtale::tildeling::Onske;
use sak::id::UtlysningNavn;
use sak::prioritering::{Liste, Plassutfall, Prioritering};

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
    let onsker: Vec<Onske> = runde
        .deltakere()
        .into_iter()
        .map(|deltaker| deltaker.onske)
        .collect();
    let liste = runde.liste();
    let decided = matches!(runde.prioritering, Prioritering::Vedtatt(_));
    let shown = VisTildelingUt {
        beregnet: TildelingUt::new(&liste.beregnet, &onsker),
        endelig: decided.then(|| decided_order(&liste, &onsker)),
    };
    kontrakt::json::write(&shown, std::io::stdout().lock())?;
    Ok(ExitCode::SUCCESS)
}

fn decided_order<'a>(liste: &Liste, onsker: &'a [Onske]) -> EndeligUt<'a> {
    let places = |wanted: Plassutfall| {
        let rows = liste.plasser.iter().filter(move |row| row.utfall == wanted);
        rows.map(|row| PlassUt {
            id: &onsker[row.deltaker].id,
            plass: row.plass.plass,
            rang: row.endelig.0,
        })
        .collect()
    };
    EndeligUt {
        tildelt: places(Plassutfall::Innenfor),
        venteliste: places(Plassutfall::Venteliste),
    }
}
