//! Where the keys of the issuer of tokens come from.

use std::sync::Arc;
use std::time::Duration;

use tokio::task::spawn_blocking;
use web::maskinporten::tillit::{Tillit, organisasjoner};
use web::maskinporten::{Hent, Maskinporten, Oppsett};

use crate::cli;
use crate::exit::Slutt;

/// The longest that a fetch may take.
const PATIENCE: Duration = Duration::from_secs(5);
/// The largest set of keys, in bytes.
const LARGEST: u64 = 64 * 1024;

/// Whose tokens are believed; `None` if no issuer is set up.
pub fn trusted(args: &cli::Maskinporten) -> Result<Option<Tillit>, Slutt> {
    let (Some(utsteder), Some(mottaker), Some(nokler)) = (&args.utsteder, &args.mottaker, &args.nokler)
    else {
        return Ok(None);
    };
    let known = organisasjoner(args.organisasjoner.as_deref().unwrap_or_default())
        .map_err(|wrong| Slutt::bad(texts::nb().cli_organisasjoner(wrong.0)))?;
    // Plain HTTP is for an issuer on this very machine, which only a test has.
    let here = nokler.starts_with("http://127.0.0.1:");
    if !here && !nokler.starts_with("https://") {
        return Err(Slutt::bad(texts::nb().cli_maskinporten_nokler()));
    }
    Ok(Some(Tillit {
        tokener: Maskinporten::new(Oppsett::new(utsteder, mottaker), fetcher(nokler, !here)),
        organisasjoner: known,
    }))
}

/// Fetches the set of keys from an address.
fn fetcher(adresse: &str, only_tls: bool) -> Hent {
    let agent: ureq::Agent = ureq::Agent::config_builder()
        .https_only(only_tls)
        .max_redirects(0)
        .timeout_global(Some(PATIENCE))
        .build()
        .into();
    let adresse: Arc<str> = adresse.into();
    Arc::new(move || {
        let (agent, adresse) = (agent.clone(), Arc::clone(&adresse));
        Box::pin(async move {
            let fetched = spawn_blocking(move || {
                let mut answer = agent.get(&*adresse).call()?;
                if answer.status() != 200 {
                    return Err(ureq::Error::StatusCode(answer.status().as_u16()));
                }
                answer.body_mut().with_config().limit(LARGEST).read_to_string()
            });
            let fetched = fetched.await.map_err(|error| error.to_string())?;
            fetched.map_err(|error| error.to_string())
        })
    })
}
