//! `hjemmel tildel`: applications in, the order of priority out.

use std::path::Path;
use std::process::ExitCode;

use kontrakt::tildeling::{self, TildelingUt};

use crate::edge;
use crate::exit::Slutt;

/// Ranks the wanted places.
pub fn run(file: Option<&Path>) -> Result<ExitCode, Slutt> {
    let bytes = input(file)?;
    let asked = tildeling::read(&bytes).map_err(|error| Slutt::bad(error.linje(texts::nb())))?;
    let rangering = asked.rank();
    kontrakt::json::write(
        &TildelingUt::new(&rangering, &asked.soknader),
        std::io::stdout().lock(),
    )?;
    Ok(ExitCode::SUCCESS)
}

/// The input of a command. A file that cannot be read is bad input.
pub fn input(file: Option<&Path>) -> Result<Vec<u8>, Slutt> {
    let name = file.map_or_else(|| "-".to_owned(), |path| path.display().to_string());
    edge::read(file).map_err(|_| Slutt::bad(texts::nb().cli_fil_kan_ikke_leses(name)))
}
