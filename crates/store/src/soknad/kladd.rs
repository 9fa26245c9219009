//! Drafts: begun, saved step by step, sent.

use std::convert::Infallible;

use sak::id::SoknadId;
use sak::soknad::felt::Svarskjema;
use sak::soknad::innhold::VedMottak;
use sak::soknad::kladd::{FRA_KAN_VI_SOKE, Innsending, Kollisjon, SendFeil, StegInnhold};
use sak::soknad::{Felles, Kladd, Sendt, Soknad, Steg};
use sak::utlysning::{Fase, Utlysning};
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter,
    TryInsertResult,
};

use super::{by_id, endring, first, is_received, load, of_kommune, rad, saksnummer, update, utlysning_of};
use crate::entity::soknad::{Column, Entity};
use crate::entity::soknad_steg;
use crate::store::finish;
use crate::{EndringFeil, Lagret, Spor, Store, StoreError, journal, kvoteplass, las, time, utlysning, verdi};

impl Store {
    /// Begins a draft. If the municipality already has an application in the call, in whichever state, that
    /// one is given instead; but once the call runs on, one more is begun when nothing that was sent after the
    /// deadline waits for an answer.
    ///
    /// # Errors
    /// [`EndringFeil::IkkeFunnet`] if there is no such call or municipality.
    pub async fn begin_kladd(
        &self,
        felles: Felles,
        spor: Spor<'_>,
    ) -> Result<Lagret<Soknad>, EndringFeil<Infallible>> {
        let tx = self.begin_write().await?;
        let result = begin(&tx, felles, spor).await;
        finish(tx, result).await
    }

    /// Saves what was typed in a step of a draft, or of a change of what was sent. `expected` is the version of the step that the writer saw.
    /// Not journaled: sending is.
    ///
    /// # Errors
    /// [`EndringFeil::Konflikt`] if it is no longer being written; [`Kollisjon`] if somebody saved the step since.
    pub async fn save_step(
        &self,
        id: SoknadId,
        steg: Steg,
        expected: u64,
        svar: Svarskjema,
        spor: Spor<'_>,
    ) -> Result<StegInnhold, EndringFeil<Kollisjon>> {
        let tx = self.begin_write().await?;
        let result = async {
            let kladd = lock_draft(&tx, id).await?.ok_or(EndringFeil::Konflikt)?;
            let saved = kladd.save_step(steg, expected, svar, &spor.aktor.navn, spor.now);
            let innhold = saved.map_err(EndringFeil::Avvist)?.step(steg);
            save(&tx, id, steg, &innhold, spor).await?;
            Ok(innhold)
        }
        .await;
        finish(tx, result).await
    }

    /// Fills the steps of a draft that nobody has saved with what an earlier application of the municipality
    /// says. Not journaled: sending is.
    ///
    /// # Errors
    /// [`EndringFeil::IkkeFunnet`] if the municipality has sent no such application; [`EndringFeil::Konflikt`]
    /// if it is no longer a draft.
    pub async fn carry_over(
        &self,
        id: SoknadId,
        fra: SoknadId,
        spor: Spor<'_>,
    ) -> Result<(), EndringFeil<Infallible>> {
        let tx = self.begin_write().await?;
        let result = carry_over(&tx, id, fra, spor).await;
        finish(tx, result).await
    }

    /// Fills the steps of a draft that nobody has saved with answers that were given before there was a draft. Not
    /// journaled: sending is.
    ///
    /// # Errors
    /// [`EndringFeil::Konflikt`] if it is no longer a draft.
    pub async fn fill_in(
        &self,
        id: SoknadId,
        svar: Svarskjema,
        spor: Spor<'_>,
    ) -> Result<(), EndringFeil<Infallible>> {
        let tx = self.begin_write().await?;
        let result = async {
            let kladd = lock_draft(&tx, id).await?.ok_or(EndringFeil::Konflikt)?;
            let filled = kladd.fill_in(svar, FRA_KAN_VI_SOKE, &spor.aktor.navn, spor.now);
            Ok(save_carried(&tx, &filled, spor).await?)
        }
        .await;
        finish(tx, result).await
    }

    /// Sends a draft, or a change in place of what was sent. A first draft gets the next case number; a change
    /// keeps the one it has.
    ///
    /// # Errors
    /// What the draft says; [`SendFeil::AlleredeSendt`] also if it is sent already.
    pub async fn send(&self, id: SoknadId, spor: Spor<'_>) -> Result<Sendt, EndringFeil<SendFeil>> {
        let tx = self.begin_write().await?;
        let result = send(&tx, id, spor).await;
        finish(tx, result).await
    }
}

async fn begin(
    tx: &DatabaseTransaction,
    felles: Felles,
    spor: Spor<'_>,
) -> Result<Lagret<Soknad>, EndringFeil<Infallible>> {
    let call = utlysning::load(tx, &felles.utlysning)
        .await?
        .ok_or(EndringFeil::IkkeFunnet)?;
    let existing = of_kommune(&felles.utlysning, &felles.kommune);
    let earlier = load(tx, existing.clone()).await?;
    let another = call.fase(spor.now.dato()) == Fase::Lopende
        && earlier
            .iter()
            .all(|lagret| lagret.verdi.allows_supplerende(&call));
    if let Some(latest) = earlier.first().filter(|_| !another) {
        return Ok(latest.clone());
    }
    let lopenummer = verdi::count("lopenummer", earlier.len() as u64 + 1)?;
    let (kladd, hendelse) = Kladd::begin(felles);
    let soknad = Soknad::Kladd(kladd);
    let row = rad::to_model(&soknad, 1, lopenummer)?.into_active_model();
    let inserted = Entity::insert(row)
        .on_conflict_do_nothing_on([Column::Utlysning, Column::Kommune, Column::Lopenummer])
        .exec_without_returning(tx)
        .await?;
    if !matches!(inserted, TryInsertResult::Inserted(1)) {
        return first(load(tx, existing).await?).ok_or(EndringFeil::IkkeFunnet);
    }
    journal::write(tx, spor, vec![hendelse]).await?;
    Ok(Lagret {
        verdi: soknad,
        versjon: 1,
    })
}

async fn carry_over(
    tx: &DatabaseTransaction,
    id: SoknadId,
    fra: SoknadId,
    spor: Spor<'_>,
) -> Result<(), EndringFeil<Infallible>> {
    let kladd = lock_draft(tx, id).await?.ok_or(EndringFeil::Konflikt)?;
    let earlier = by_id(tx, fra).await?.ok_or(EndringFeil::IkkeFunnet)?.verdi;
    let own = earlier.felles().kommune == kladd.felles.kommune;
    let sendt = earlier
        .last_sent()
        .filter(|_| own)
        .ok_or(EndringFeil::IkkeFunnet)?;
    let call = utlysning::load(tx, &sendt.felles.utlysning)
        .await?
        .ok_or(EndringFeil::IkkeFunnet)?;
    let filled = kladd.carry_over(&sendt.innhold, &call.tittel, &spor.aktor.navn, spor.now);
    Ok(save_carried(tx, &filled, spor).await?)
}

/// Saves the steps that nobody has looked at yet.
async fn save_carried(tx: &DatabaseTransaction, kladd: &Kladd, spor: Spor<'_>) -> Result<(), StoreError> {
    let carried = kladd
        .steg
        .iter()
        .filter(|(_, innhold)| innhold.overfort.is_some());
    for (steg, innhold) in carried {
        save(tx, kladd.felles.id, *steg, innhold, spor).await?;
    }
    Ok(())
}

/// Locks an application and reads its draft or its change; nothing inside if neither is being written.
async fn lock_draft<E>(tx: &DatabaseTransaction, id: SoknadId) -> Result<Option<Kladd>, EndringFeil<E>> {
    if !las::soknad(tx, id).await? {
        return Err(EndringFeil::IkkeFunnet);
    }
    let lagret = by_id(tx, id).await?.ok_or(EndringFeil::IkkeFunnet)?;
    match lagret.verdi {
        Soknad::Kladd(kladd) => Ok(Some(kladd)),
        sent => Ok(endring::of(tx, &sent).await?),
    }
}

pub(super) async fn save(
    tx: &DatabaseTransaction,
    id: SoknadId,
    steg: Steg,
    innhold: &StegInnhold,
    spor: Spor<'_>,
) -> Result<(), StoreError> {
    let row = soknad_steg::Model {
        soknad: id.to_string(),
        steg: steg.word().to_owned(),
        svar: verdi::json(&innhold.svar)?,
        versjon: verdi::count("versjon", innhold.versjon)?,
        lagret: time::instant(innhold.lagret.unwrap_or(spor.now))?,
        av: innhold.av.clone().unwrap_or_default(),
        overfort: innhold.overfort.clone(),
    };
    let replace = OnConflict::columns([soknad_steg::Column::Soknad, soknad_steg::Column::Steg])
        .update_columns([
            soknad_steg::Column::Svar,
            soknad_steg::Column::Versjon,
            soknad_steg::Column::Lagret,
            soknad_steg::Column::Av,
            soknad_steg::Column::Overfort,
        ])
        .to_owned();
    soknad_steg::Entity::insert(row.into_active_model().reset_all())
        .on_conflict(replace)
        .exec_without_returning(tx)
        .await?;
    Ok(())
}

async fn send(
    tx: &DatabaseTransaction,
    id: SoknadId,
    spor: Spor<'_>,
) -> Result<Sendt, EndringFeil<SendFeil>> {
    let navn = utlysning_of(tx, id).await?.ok_or(EndringFeil::IkkeFunnet)?;
    las::utlysning(tx, &navn).await?;
    let utlysning = utlysning::load(tx, &navn).await?.ok_or(EndringFeil::IkkeFunnet)?;
    let kladd = lock_draft(tx, id)
        .await?
        .ok_or(EndringFeil::Avvist(SendFeil::AlleredeSendt))?;
    let others = of_kommune(&navn, &kladd.felles.kommune)
        .filter(Column::Id.ne(id.to_string()))
        .filter(is_received());
    let others = load(tx, others).await?;
    let running = utlysning.fase(spor.now.dato()) == Fase::Lopende;
    if running
        && others
            .iter()
            .any(|lagret| !lagret.verdi.allows_supplerende(&utlysning))
    {
        return Err(EndringFeil::Avvist(SendFeil::AlleredeSendt));
    }
    let kvote = utlysning.kvote_on(spor.now.dato());
    let ved_mottak = VedMottak {
        tidligere_soknader: in_round(&others, &utlysning),
        ledige_plasser: kvote.saturating_sub(kvoteplass::held(tx).await?),
    };
    let innsending = |saksnummer: String| Innsending {
        utlysning: &utlysning,
        ved_mottak,
        saksnummer,
        now: spor.now,
    };
    let lagret = by_id(tx, id).await?.ok_or(EndringFeil::IkkeFunnet)?;
    if lagret.verdi.last_sent().is_some() {
        return endring::send(tx, lagret, kladd, innsending(String::new()), spor).await;
    }
    let year = spor.now.dato().year();
    let number = saksnummer::take(tx, year, 1).await?;
    let innsending = innsending(saksnummer::format(year, number));
    let (sendt, hendelse) = kladd.send(innsending).map_err(EndringFeil::Avvist)?;
    // A draft is version 1 for as long as it is one: its steps have versions of their own.
    update(tx, &Soknad::Sendt(sendt.clone()), 2).await?;
    journal::write(tx, spor, vec![hendelse]).await?;
    Ok(sendt)
}

/// How many of these applications came in the deadline round.
pub(super) fn in_round(soknader: &[Lagret<Soknad>], utlysning: &Utlysning) -> u64 {
    let in_time = |lagret: &&Lagret<Soknad>| {
        let sendt = lagret.verdi.sendt();
        sendt.is_some_and(|sendt| !utlysning.is_supplerende(sendt.mottatt))
    };
    soknader.iter().filter(in_time).count() as u64
}
