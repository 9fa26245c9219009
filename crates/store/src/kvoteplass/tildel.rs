//! Handing out places: the one way a place comes into being.

use sak::id::{Kommunenummer, KvoteplassId, SoknadId, TilbudId, VedtakId};
use sak::kvoteplass::{Kvoteplass, PlassTilstand, Plassteg, Plasstegslag, free_numbers, svarfrist};
use sea_orm::{DatabaseTransaction, EntityTrait, IntoActiveModel, QuerySelect};
use uuid::Uuid;

use super::{live, rad};
use crate::entity::kvoteplass::{Column, Entity};
use crate::entity::plass_steg;
use crate::{Spor, StoreError, verdi};

/// The places that one decision or one offer hands out.
pub(crate) struct Tildeling<'a> {
    pub soknad: SoknadId,
    pub kommune: &'a Kommunenummer,
    pub vedtak: VedtakId,
    pub tilbud: Option<TilbudId>,
    /// The places, by their number within the application.
    pub plasser: &'a [u64],
    /// The quota in force today.
    pub kvote: u64,
    pub spor: Spor<'a>,
}

/// Issues places as offers, with the smallest numbers that are free. `false`, and nothing issued, if there are
/// too few. The quota must be locked.
pub(crate) async fn issue(
    tx: &DatabaseTransaction,
    tildeling: &Tildeling<'_>,
    new_id: &mut (dyn FnMut() -> Uuid + Send),
) -> Result<bool, StoreError> {
    let taken: Vec<i64> = live()
        .select_only()
        .column(Column::Nummer)
        .into_tuple()
        .all(tx)
        .await?;
    let taken = taken
        .into_iter()
        .map(|nummer| verdi::number("nummer", nummer))
        .collect::<Result<Vec<u64>, _>>()?;
    let count = tildeling.plasser.len();
    // With a quota that was lowered, numbers can be free below it while more places are held than it allows.
    let room = tildeling.kvote.saturating_sub(taken.len() as u64) >= count as u64;
    let Some(numbers) = free_numbers(tildeling.kvote, &taken, count).filter(|_| room) else {
        return Ok(false);
    };
    let mut rows = Vec::with_capacity(count);
    let mut steps = Vec::with_capacity(count);
    for (&nummer, &plass) in numbers.iter().zip(tildeling.plasser) {
        let offered = offered(tildeling, KvoteplassId(new_id()), nummer, plass);
        rows.push(rad::to_model(&offered)?.into_active_model());
        steps.extend(rad::step_rows(&offered)?);
    }
    Entity::insert_many(rows).exec_without_returning(tx).await?;
    plass_steg::Entity::insert_many(steps.into_iter().map(IntoActiveModel::into_active_model))
        .exec_without_returning(tx)
        .await?;
    Ok(true)
}

fn offered(tildeling: &Tildeling<'_>, id: KvoteplassId, nummer: u64, plass: u64) -> Kvoteplass {
    let Spor { aktor, now } = tildeling.spor;
    let svarfrist = svarfrist(now.dato());
    let first = Plassteg {
        slag: Plasstegslag::Tilbudt,
        av: aktor.clone(),
        tidspunkt: now,
        grunn: None,
        begrunnelse: None,
        svarfrist,
    };
    Kvoteplass {
        id,
        nummer,
        kvote: tildeling.kvote,
        soknad: tildeling.soknad,
        plass,
        vedtak: tildeling.vedtak,
        tilbud: tildeling.tilbud,
        kommune: tildeling.kommune.clone(),
        tildelt: now.dato(),
        tilstand: PlassTilstand::Tilbudt,
        svarfrist,
        steg: vec![first],
    }
}
