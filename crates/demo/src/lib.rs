//! The demonstration world: the same world every time.
//!
//! The figures of the round are known: 34 applicants, 91 places wanted, quota 65, deadline 15 March 2022.
//! Which municipalities applied, what they wrote and every person are invented.

mod mennesker;
mod oppdrag;
mod runde;

use std::sync::Arc;

use regelverk::tid::{Dato, Tidspunkt};
use sak::id::UtlysningNavn;
use store::{Store, StoreError};
use texts::Tekst;
use thiserror::Error;
use uuid::Uuid;

pub use mennesker::{ATTESTANT, DEPARTEMENT, KOMMUNE_UTEN_SOKNAD, LEDER, SAKSBEHANDLER};

/// The name of the demonstration's call.
pub const UTLYSNING: &str = "fristrunden-2022";
/// The day that a new demonstration shows: the last but one of the call.
pub const START: Dato = Dato::constant(2022, 3, 14);

/// Why the world could not be made.
#[derive(Debug, Error)]
pub enum DemoFeil {
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The world's own data do not fit the program: a fault of ours.
    #[error("the demonstration's data: {0}")]
    Data(String),
}

/// Makes ids. Given from outside, so that the same ids make the same world.
pub type NyId = Arc<dyn Fn() -> Uuid + Send + Sync>;

/// The moment that a new demonstration shows.
///
/// # Panics
/// Never: nine o'clock exists on that day.
pub fn start() -> Tidspunkt {
    Tidspunkt::in_norway(START, 9, 0).unwrap_or(Tidspunkt::from_unix_seconds(0))
}

/// How much of the round's case work is done when the world is new.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    /// Nothing: every application waits to be assessed.
    Mottatt,
    /// Most are assessed; a few that need thought wait for whoever tries the program.
    NestenVurdert,
    /// All are assessed, the ranking is open.
    Vurdert,
}

/// Fills an empty database. One that has a call already gets the invented people, if it has none, so that
/// what stands in it can be looked at; nothing invented is mixed into its applications.
///
/// # Errors
/// If the database fails.
pub async fn fill(store: &Store, t: &Tekst, stand: Stand, new_id: &NyId) -> Result<(), DemoFeil> {
    let navn = UtlysningNavn::parse(UTLYSNING).ok_or_else(|| DemoFeil::Data(UTLYSNING.into()))?;
    let people = mennesker::People::invent(t)?;
    if !store.utlysninger().await?.is_empty() {
        if store.brukere().await?.is_empty() {
            store.save_brukere(&people.all()).await?;
        }
        return Ok(());
    }
    store.save_kommuner(&runde::municipalities()?).await?;
    store.save_brukere(&people.all()).await?;
    runde::fill(store, t, &people, &navn, stand, new_id).await?;
    oppdrag::fill(store, t, &people.saksbehandler, new_id).await
}
