//! What runs beside the server: letters are sent, subscribers told, old addresses erased.

use std::time::Duration;

use store::{Store, StoreError};
use tokio::sync::watch;
use web::jobb;
use web::state::App;

use crate::post::Postkontor;

/// How often the outbox and the calls are looked at.
const PAUSE: Duration = Duration::from_secs(5);

/// Runs until it is told to stop; a letter that is on its way then is finished first.
pub async fn run(app: App, post: Option<Postkontor>, mut stop: watch::Receiver<bool>) {
    loop {
        match jobb::run_due(&app).await {
            Ok(done) if done != jobb::Utfort::default() => {
                tracing::info!(varsler = done.varsler, slettet = done.slettet, "jobs done");
            }
            Ok(_) => {}
            Err(error) => tracing::error!(%error, "jobs failed"),
        }
        if let Some(post) = &post
            && let Err(error) = empty(&app, &app.store, post, &stop).await
        {
            tracing::error!(%error, "the outbox failed");
        }
        tokio::select! {
            _ = stop.changed() => return,
            () = tokio::time::sleep(PAUSE) => {}
        }
    }
}

/// Sends what is due, one letter after the other.
async fn empty(
    app: &App,
    store: &Store,
    post: &Postkontor,
    stop: &watch::Receiver<bool>,
) -> Result<(), StoreError> {
    while !*stop.borrow() {
        let Some(krav) = store.claim_mail(app.now()).await? else {
            return Ok(());
        };
        match post.send(&krav).await {
            Ok(()) => {
                store.mail_sent(krav.mail.id, app.now()).await?;
                tracing::info!(slag = krav.mail.slag, id = %krav.mail.id, "letter sent");
            }
            Err(feil) => {
                tracing::warn!(
                    slag = krav.mail.slag, id = %krav.mail.id, forsok = krav.forsok, feil = feil.hva, "letter not sent"
                );
                store
                    .mail_failed(&krav, &feil.hva, feil.endelig, app.now())
                    .await?;
            }
        }
    }
    Ok(())
}
