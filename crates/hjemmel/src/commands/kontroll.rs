//! `hjemmel kontroll`: a file of claims in, what no introduction agreement covers out.

use std::io::{IsTerminal, Write};
use std::num::NonZeroUsize;
use std::path::Path;
use std::process::ExitCode;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use helfo::Register;
use helfo::kontroll::{Fremdrift, Kontroll, KontrollFeil, Opptelling, Skriver, look};
use kontrakt::kontroll::{KontrollUt, sentence};

use crate::cli;
use crate::exit::Slutt;

/// How often progress is told.
const PAUSE: Duration = Duration::from_millis(250);

/// Checks the file.
pub fn run(args: cli::Kontroll) -> Result<ExitCode, Slutt> {
    let register = Register::new(&super::avtaler::read(args.avtaler)?);
    let fremdrift = Fremdrift::default();
    let kontroll = Kontroll {
        register: &register,
        detaljer: false,
        alle: args.alle,
        trader: thread::available_parallelism().unwrap_or(NonZeroUsize::MIN),
        fremdrift: &fremdrift,
    };
    let sum = telling(&fremdrift, || check(&kontroll, &args.krav, args.avvik.as_deref()))?;
    kontrakt::json::write(&KontrollUt::from(&sum), std::io::stdout().lock())?;
    Ok(ExitCode::SUCCESS)
}

fn check(kontroll: &Kontroll<'_>, krav: &Path, avvik: Option<&Path>) -> Result<Opptelling, Slutt> {
    let named = |path: &Path, feil: KontrollFeil| {
        let line = format!("{}: {}", path.display(), sentence(&feil, texts::nb()));
        match feil {
            KontrollFeil::Skriv(_) => Slutt::failed(line),
            _ => Slutt::bad(line),
        }
    };
    let of_claims = |feil| named(krav, feil);
    let Some(out) = avvik else {
        return kontroll.check(krav, None).map_err(of_claims);
    };
    // A file that is refused is refused before anything is made.
    look(krav).map_err(of_claims)?;
    if is_same(krav, out) {
        return Err(Slutt::bad(
            texts::nb().cli_avvik_er_krav(out.display().to_string()),
        ));
    }
    let mut skriver = Skriver::create(out).map_err(|feil| named(out, feil))?;
    let sum = kontroll.check(krav, Some(&mut skriver)).map_err(of_claims)?;
    skriver.finish().map_err(|feil| named(out, feil))?;
    Ok(sum)
}

/// Whether both are names of one file that is there.
fn is_same(one: &Path, other: &Path) -> bool {
    matches!((one.canonicalize(), other.canonicalize()), (Ok(one), Ok(other)) if one == other)
}

/// Tells how far it has come while the work goes on, if somebody looks.
fn telling<T: Send>(fremdrift: &Fremdrift, work: impl FnOnce() -> T + Send) -> T {
    if !std::io::stderr().is_terminal() {
        return work();
    }
    thread::scope(|scope| {
        let (done, wait) = mpsc::channel::<()>();
        scope.spawn(move || {
            while wait.recv_timeout(PAUSE) == Err(RecvTimeoutError::Timeout) {
                let (read, all) = fremdrift.now();
                if let Some(percent) = (read * 100).checked_div(all) {
                    let _ = write!(
                        std::io::stderr(),
                        "\r{}",
                        texts::nb().cli_fremdrift(percent.to_string())
                    );
                }
            }
            let _ = write!(std::io::stderr(), "\r\x1b[K");
        });
        let result = work();
        drop(done);
        result
    })
}
