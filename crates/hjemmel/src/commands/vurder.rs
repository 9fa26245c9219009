//! `hjemmel vurder`: facts in, verdicts out.

use std::path::Path;
use std::process::ExitCode;

use kontrakt::Feil;
use regelverk::introduksjonsavtale::{avtale, soknad};
use regelverk::vurdering::Vurdering;

use crate::cli::Vurder;
use crate::exit::{NO, Slutt};

/// Judges the facts. Ends with 1 if an absolute rule is not met.
pub fn run(hva: Vurder, file: Option<&Path>) -> Result<ExitCode, Slutt> {
    let t = texts::nb();
    let bytes = super::tildel::input(file)?;
    let verdicts = judge(hva, &bytes).map_err(|error| Slutt::bad(error.linje(t)))?;
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

fn judge(hva: Vurder, bytes: &[u8]) -> Result<Vec<Vurdering>, Feil> {
    match hva {
        Vurder::IntroduksjonsavtaleSoknad => {
            let asked = kontrakt::soknad_fakta::read(bytes)?;
            Ok(soknad::judge(&asked.fakta, asked.dag))
        }
        Vurder::Introduksjonsavtale => {
            let asked = kontrakt::avtale_fakta::read(bytes)?;
            Ok(avtale::judge(&asked.fakta, asked.dag))
        }
    }
}
