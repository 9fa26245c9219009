//! What the program does by itself, besides answering: it tells subscribers of calls that have opened, reminds
//! of what agreements wait for, and erases what is no longer needed. The binary runs it now and then; running it twice does nothing more.

mod avtaler;

use sak::utlysning::Fase;
use store::StoreError;

use crate::epost::{self, Apnet, Hemmelighet};
use crate::state::App;

/// For how long the outbox remembers a letter that is sent or given up, in seconds: 30 days.
const REMEMBERED: i64 = 30 * 24 * 60 * 60;

/// After how long nobody can be checking a file of claims any longer, in seconds: a day.
const ABANDONED: i64 = 24 * 60 * 60;

/// What was done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Utfort {
    /// Letters put in the outbox.
    pub varsler: u64,
    /// Addresses erased.
    pub slettet: u64,
}

/// Does what is due.
///
/// # Errors
/// If the database fails.
pub async fn run_due(app: &App) -> Result<Utfort, StoreError> {
    let varsler = announce(app).await? + avtaler::remind(app).await?;
    let slettet = app.store.erase_unconfirmed(app.now()).await?;
    app.store.erase_mails(app.now().plus_seconds(-REMEMBERED)).await?;
    sweep(app);
    Ok(Utfort { varsler, slettet })
}

/// Deletes claims that a run left behind when the program was stopped. The files have the real time, so it is asked for.
fn sweep(app: &App) {
    let before = (app.real_clock())().plus_seconds(-ABANDONED);
    if let Some(Err(error)) = app.kontrollrom().map(|rom| rom.sweep(before)) {
        tracing::error!(%error, "claims that were left behind could not be deleted");
    }
}

/// Tells subscribers of every call that is open and that they have not been told of.
async fn announce(app: &App) -> Result<u64, StoreError> {
    let today = app.today();
    let open: Vec<_> = app
        .store
        .utlysninger()
        .await?
        .into_iter()
        .filter(|call| matches!(call.fase(today), Fase::Apen { .. }))
        .collect();
    if open.is_empty() {
        return Ok(0);
    }
    let announced = app.store.announced().await?;
    let mut count = 0;
    for call in open.iter().filter(|call| !announced.contains(&call.navn)) {
        let kommuner = app.store.kommuner().await?;
        let apnet = Apnet {
            utlysning: call,
            kommuner: &kommuner,
            dato: today,
        };
        let letters = app
            .store
            .announce(&call.navn, app.now(), |abonnement| {
                let avslutt = Hemmelighet::new(app);
                let mail = epost::call_opened(app, &apnet, abonnement, &avslutt);
                (mail, avslutt.own_hash())
            })
            .await?;
        count += letters.unwrap_or(0);
    }
    Ok(count)
}
