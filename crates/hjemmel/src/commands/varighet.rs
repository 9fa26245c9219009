//! `hjemmel varighet`: the agreements under one place in, how long they last out.

use std::path::Path;
use std::process::ExitCode;

use kontrakt::varighet::{self, VarighetUt};

use crate::exit::Slutt;

/// Works out one frame.
pub fn run(file: Option<&Path>) -> Result<ExitCode, Slutt> {
    let bytes = super::tildel::input(file)?;
    let refuse = |error: kontrakt::Feil| Slutt::bad(error.linje(texts::nb()));
    let plan = varighet::read(&bytes).map_err(refuse)?;
    let answer = VarighetUt::new(&plan).map_err(refuse)?;
    kontrakt::json::write(&answer, std::io::stdout().lock())?;
    Ok(ExitCode::SUCCESS)
}
