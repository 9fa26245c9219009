//! The demonstration world: the same world every time.
//!
//! The figures of the round are known: 34 applicants, 91 places wanted, quota 65, deadline 15 March 2022.
//! Which municipalities applied, what they wrote and every person are invented.

mod avgjort;
mod avtaler;
mod etterfrist;
mod kontorer;
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

pub use mennesker::{
    ATTESTANT, DEMO_FASTLEGE_1, DEMO_FASTLEGE_2, DEMO_LIS, DEMO_LIS_SOM_VENTER, DEMO_NESTE_LIS, DEPARTEMENT,
    KOMMUNE_UTEN_SOKNAD, LEDER, SAKSBEHANDLER,
};

/// The name of the demonstration's call.
pub const UTLYSNING: &str = "fristrunden-2022";
/// The day that a new demonstration shows: the last but one of the call.
pub const START: Dato = Dato::constant(2022, 3, 14);
/// The day that a demonstration of the time after the round shows.
pub const START_AVGJORT: Dato = Dato::constant(2022, 9, 1);

/// The day that a demonstration of agreements in their first years shows: on it 34 places are known to be in use.
pub const START_AVTALER_2023: Dato = Dato::constant(2023, 8, 25);
/// The day that a demonstration of agreements shows.
pub const START_AVTALER: Dato = Dato::constant(2026, 11, 23);

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

/// The moment that a new demonstration shows: nine in the morning.
pub fn start(stand: Stand) -> Tidspunkt {
    let day = match stand {
        Stand::Mottatt | Stand::NestenVurdert | Stand::Vurdert => START,
        Stand::Avgjort => START_AVGJORT,
        Stand::Avtaler2023 => START_AVTALER_2023,
        Stand::Avtaler => START_AVTALER,
    };
    Tidspunkt::in_norway(day, 9, 0).unwrap_or(Tidspunkt::from_unix_seconds(0))
}

/// How much has happened when the world is new: each has what those before it have, and more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stand {
    /// Nothing: every application waits to be assessed.
    Mottatt,
    /// Most are assessed; a few that need thought wait for whoever tries the program.
    NestenVurdert,
    /// All are assessed, the ranking is open.
    Vurdert,
    /// The round is decided: places are accepted, declined, given back and passed on, and two municipalities have
    /// applied after the deadline.
    Avgjort,
    /// The same, and the agreements have lived until the summer of 2023.
    Avtaler2023,
    /// The same, and the agreements have lived until the autumn of 2026.
    Avtaler,
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
    kontorer::fill(store, t, &people, new_id).await?;
    runde::fill(store, t, &people, &navn, stand, new_id).await?;
    if stand >= Stand::Avgjort {
        let after = avgjort::Avgjorelse {
            store,
            t,
            people: &people,
            navn: &navn,
            new_id,
        };
        after.carry_out().await?;
        etterfrist::fill(&after).await?;
        if stand > Stand::Avgjort {
            avtaler::play(&after, start(stand).dato()).await?;
        }
    }
    oppdrag::fill(store, t, &people.saksbehandler, new_id).await
}
