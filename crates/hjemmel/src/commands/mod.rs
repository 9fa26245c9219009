//! One file per command.

mod avtaler;
mod folketrygd;
mod import_soknader;
mod kontroll;
mod serve;
mod tildel;
mod varighet;
mod vis_tildeling;
mod vurder;

use std::process::ExitCode;

use store::{Store, StoreError};

use crate::cli::{Cli, Command, Database, Import, Vis};
use crate::edge;
use crate::exit::Slutt;

/// Does what the command line asks.
pub fn run(cli: Cli) -> Result<ExitCode, Slutt> {
    match cli.command {
        Command::Serve(args) => block_on(serve::run(args)),
        Command::Vurder { hva, fil } => vurder::run(hva, fil.as_deref()),
        Command::Varighet { fil } => varighet::run(fil.as_deref()),
        Command::Tildel { fil } => tildel::run(fil.as_deref()),
        Command::Kontroll(args) => kontroll::run(args),
        Command::Folketrygd(args) => folketrygd::run(args),
        Command::Import {
            hva: Import::Soknader(args),
        } => block_on(import_soknader::run(args)),
        Command::Vis {
            hva: Vis::Tildeling { navn, database },
        } => block_on(vis_tildeling::run(navn, database)),
    }
}

fn block_on<T>(work: impl Future<Output = Result<T, Slutt>>) -> Result<T, Slutt> {
    tokio::runtime::Runtime::new()
        .map_err(Slutt::failed)?
        .block_on(work)
}

/// Opens the database, makes its tables, fills in the municipalities if it has none, and tells of the agreements that are
/// older than the messages.
async fn open(database: &Database) -> Result<Store, Slutt> {
    let store = Store::open(&database.url).await.map_err(|error| match error {
        StoreError::Adresse => Slutt::bad(texts::nb().cli_database()),
        error => Slutt::failed(error),
    })?;
    if store.kommuner().await.map_err(Slutt::failed)?.is_empty() {
        let list = kontrakt::kommuneliste::built_in().map_err(Slutt::failed)?;
        store.save_kommuner(&list).await.map_err(Slutt::failed)?;
    }
    store.publish_missing(edge::now()).await.map_err(Slutt::failed)?;
    Ok(store)
}
