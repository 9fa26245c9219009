//! Notices to a municipality's mailbox: that something waits for it. They go out with what causes them, or not at
//! all. Whoever gives the command writes them, since the store knows no words; the store knows the mailbox.

use regelverk::tid::Tidspunkt;
use sak::abonnement::Epost;
use sak::id::SoknadId;
use sak::kommune::Maalform;
use sea_orm::{ConnectionTrait, DatabaseTransaction};

use super::{Mail, enqueue};
use crate::{Store, StoreError, kommune, kommuneopplysning, soknad};

/// The mailbox of the municipality that a case belongs to, and what a notice to it may speak of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mailbox {
    /// Its address.
    pub adresse: Epost,
    /// The form of Norwegian that the municipality is written to in.
    pub maalform: Maalform,
    /// The case number.
    pub saksnummer: String,
}

/// Writes the notice to a mailbox. It is asked only if the municipality has one.
pub type Notice<'a> = &'a (dyn Fn(&Mailbox) -> Mail + Send + Sync);

impl Store {
    /// The mailbox of the municipality that a case belongs to, if it has one: for what nobody's action causes.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn mailbox(&self, id: SoknadId) -> Result<Option<Mailbox>, StoreError> {
        mailbox(self.reader(), id).await
    }
}

/// Tells the municipality of a case that something waits for it. Without a mailbox nothing is sent, and neither is
/// it to what cannot be an address.
pub(crate) async fn tell(
    tx: &DatabaseTransaction,
    id: SoknadId,
    notice: Notice<'_>,
    now: Tidspunkt,
) -> Result<(), StoreError> {
    match mailbox(tx, id).await? {
        Some(mailbox) => enqueue(tx, vec![notice(&mailbox)], now).await,
        None => Ok(()),
    }
}

/// The mailbox of the municipality that a case belongs to, if it has one.
pub(crate) async fn mailbox(tx: &impl ConnectionTrait, id: SoknadId) -> Result<Option<Mailbox>, StoreError> {
    let Some(case) = soknad::by_id(tx, id).await? else {
        return Ok(None);
    };
    let Some(sendt) = case.verdi.sendt() else {
        return Ok(None);
    };
    let nummer = &sendt.felles.kommune;
    let kept = kommuneopplysning::load(tx, nummer).await?;
    let Some(adresse) = kept.epost.as_deref().and_then(Epost::parse) else {
        return Ok(None);
    };
    let kommune = kommune::by_nummer(tx, nummer).await?;
    Ok(Some(Mailbox {
        adresse,
        maalform: kommune.map(|kommune| kommune.maalform).unwrap_or_default(),
        saksnummer: sendt.saksnummer.clone(),
    }))
}
