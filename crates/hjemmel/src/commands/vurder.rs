//! `hjemmel vurder`: facts in, verdicts out.

use std::path::Path;
use std::process::ExitCode;

use regelverk::introduksjonsavtale::soknad;

use crate::exit::{NO, Slutt};

/// Judges an application for introduction agreements. Ends with 1 if an absolute rule is not met.
pub fn soknad(file: Option<&Path>) -> Result<ExitCode, Slutt> {
    let t = texts::nb();
    let bytes = super::tildel::input(file)?;
    let asked = kontrakt::soknad_fakta::read(&bytes).map_err(|error| Slutt::bad(error.linje(t)))?;
    let verdicts = soknad::judge(&asked.fakta, asked.dag);
    kontrakt::json::write(
        &kontrakt::vurdering::verdicts(&verdicts, t),
        std::io::stdout().lock(),
    )?;
    Ok(if kontrakt::vurdering::is_no(&verdicts) {
        ExitCode::from(NO)
    } else {
        ExitCode::SUCCESS
    })
}
