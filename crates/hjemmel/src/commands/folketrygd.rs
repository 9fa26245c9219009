//! `hjemmel folketrygd`: refunds in, what the agreements cost the national insurance out.

use std::process::ExitCode;

use helfo::folketrygd::{Refusjoner, estimate};
use kontrakt::folketrygd::{FolketrygdUt, file_sentence, sentence};

use crate::cli;
use crate::exit::Slutt;

/// Estimates.
pub fn run(args: cli::Folketrygd) -> Result<ExitCode, Slutt> {
    let t = texts::nb();
    let avtaler = super::avtaler::read(args.avtaler)?;
    let name = args.refusjoner.display();
    let refusjoner = Refusjoner::read(&args.refusjoner)
        .map_err(|feil| Slutt::bad(format!("{name}: {}", file_sentence(&feil, t))))?;
    let anslag = estimate(&avtaler, &refusjoner, args.ar)
        .map_err(|feil| Slutt::bad(format!("{name}: {}", sentence(feil, t))))?;
    let answer = FolketrygdUt::new(&anslag, args.bevilgning_ore);
    kontrakt::json::write(&answer, std::io::stdout().lock())?;
    Ok(ExitCode::SUCCESS)
}
