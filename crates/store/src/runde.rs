//! A whole round: the one read that everything about a round starts from, and the changes to its ranking.

use sak::hendelse::Hendelse;
use sak::id::UtlysningNavn;
use sak::id::VedtakId;
use sak::prioritering::{Prioritering, PrioriteringFeil};
use sak::runde::Runde;
use sak::soknad::Soknad;
use sak::vedtak::Forslag;
use sea_orm::{ConnectionTrait, DatabaseTransaction};
use uuid::Uuid;

use crate::store::finish;
use crate::{
    EndringFeil, Lagret, Spor, Store, StoreError, TilbakeFeil, journal, kvoteplass, las, prioritering,
    saksarbeid, soknad, utlysning, vedtak,
};

impl Store {
    /// A round as it stands. The version is the ranking's.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn runde(&self, navn: &UtlysningNavn) -> Result<Option<Lagret<Runde>>, StoreError> {
        let tx = self.begin_read().await?;
        let result = load(&tx, navn).await;
        finish(tx, result).await
    }

    /// Changes the ranking while it is open, and gives its new version. `f` gets the ranking, and the round
    /// as it stands in the same transaction.
    ///
    /// # Errors
    /// [`EndringFeil::Konflikt`] if it is no longer version `expected`, or no longer open; and what `f` says.
    pub async fn change_prioritering<E, F>(
        &self,
        navn: &UtlysningNavn,
        expected: i64,
        spor: Spor<'_>,
        f: F,
    ) -> Result<i64, EndringFeil<E>>
    where
        F: FnOnce(Prioritering, &Runde) -> Result<(Prioritering, Hendelse), E> + Send,
        E: Send,
    {
        let tx = self.begin_write().await?;
        let result = change(&tx, navn, expected, spor, f).await;
        finish(tx, result).await
    }

    /// Sends the ranking for approval, and proposes a decision on every application.
    ///
    /// # Errors
    /// [`EndringFeil::Konflikt`] if it is no longer version `expected`, or no longer open; and what the
    /// ranking says.
    pub async fn send_for_approval(
        &self,
        navn: &UtlysningNavn,
        expected: i64,
        spor: Spor<'_>,
        new_id: &mut (dyn FnMut() -> Uuid + Send),
    ) -> Result<(), EndringFeil<PrioriteringFeil>> {
        let tx = self.begin_write().await?;
        let result = send_for_approval(&tx, navn, expected, spor, new_id).await;
        finish(tx, result).await
    }

    /// Sends the ranking and all its proposals back, with the reason.
    ///
    /// # Errors
    /// Unless it waits for approval, and nothing in it is approved yet.
    pub async fn send_back(
        &self,
        navn: &UtlysningNavn,
        spor: Spor<'_>,
        grunn: &str,
    ) -> Result<(), EndringFeil<TilbakeFeil>> {
        let tx = self.begin_write().await?;
        let result = send_back(&tx, navn, spor, grunn).await;
        finish(tx, result).await
    }
}

/// Reads a round, in a handful of queries however large it is.
pub(crate) async fn load(
    db: &impl ConnectionTrait,
    navn: &UtlysningNavn,
) -> Result<Option<Lagret<Runde>>, StoreError> {
    let Some(utlysning) = utlysning::load(db, navn).await? else {
        return Ok(None);
    };
    let Some(Lagret { verdi, versjon }) = prioritering::load(db, navn).await? else {
        return Err(StoreError::ulesbar(format!("{navn} has no ranking")));
    };
    let taken = kvoteplass::held(db).await? + vedtak::promised_elsewhere(db, navn).await?;
    let late = |soknad: &Soknad| {
        soknad
            .sendt()
            .is_some_and(|sendt| utlysning.is_supplerende(sendt.mottatt))
    };
    let (supplerende, soknader) = soknad::received(db, navn).await?.into_iter().partition(late);
    let runde = Runde {
        soknader,
        supplerende,
        prioritering: verdi,
        ledige: utlysning.kvote.saturating_sub(taken),
        utlysning,
    };
    Ok(Some(Lagret {
        verdi: runde,
        versjon,
    }))
}

/// Locks a call and reads the round.
pub(crate) async fn lock<E>(
    tx: &DatabaseTransaction,
    navn: &UtlysningNavn,
) -> Result<Lagret<Runde>, EndringFeil<E>> {
    las::utlysning(tx, navn).await?;
    load(tx, navn).await?.ok_or(EndringFeil::IkkeFunnet)
}

/// Locks a call and the national quota, and reads the round: nothing else may promise the same places at the same
/// moment, be it another round, an offer or a supplementary application.
pub(crate) async fn lock_with_quota<E>(
    tx: &DatabaseTransaction,
    navn: &UtlysningNavn,
) -> Result<Lagret<Runde>, EndringFeil<E>> {
    las::utlysning(tx, navn).await?;
    las::kvote(tx).await?;
    load(tx, navn).await?.ok_or(EndringFeil::IkkeFunnet)
}

async fn change<E, F>(
    tx: &DatabaseTransaction,
    navn: &UtlysningNavn,
    expected: i64,
    spor: Spor<'_>,
    f: F,
) -> Result<i64, EndringFeil<E>>
where
    F: FnOnce(Prioritering, &Runde) -> Result<(Prioritering, Hendelse), E> + Send,
    E: Send,
{
    let Lagret {
        verdi: runde,
        versjon,
    } = lock_with_quota(tx, navn).await?;
    if versjon != expected || !matches!(runde.prioritering, Prioritering::Apen(_)) {
        return Err(EndringFeil::Konflikt);
    }
    let (changed, hendelse) = f(runde.prioritering.clone(), &runde).map_err(EndringFeil::Avvist)?;
    saksarbeid::demand_habil(tx, spor.aktor, &runde.touched_by(&changed)).await?;
    prioritering::update(tx, &changed, versjon + 1).await?;
    journal::write(tx, spor, vec![hendelse]).await?;
    Ok(versjon + 1)
}

async fn send_for_approval(
    tx: &DatabaseTransaction,
    navn: &UtlysningNavn,
    expected: i64,
    spor: Spor<'_>,
    new_id: &mut (dyn FnMut() -> Uuid + Send),
) -> Result<(), EndringFeil<PrioriteringFeil>> {
    let Lagret {
        verdi: mut runde,
        versjon,
    } = lock_with_quota(tx, navn).await?;
    let Prioritering::Apen(apen) = runde.prioritering.clone() else {
        return Err(EndringFeil::Konflikt);
    };
    if versjon != expected {
        return Err(EndringFeil::Konflikt);
    }
    let all = runde.soknader.iter().map(|soknad| soknad.felles().id).collect();
    saksarbeid::demand_habil(tx, spor.aktor, &all).await?;
    let sent = apen.send_for_approval(&runde, spor.aktor, spor.now);
    let (foreslatt, hendelse) = sent.map_err(EndringFeil::Avvist)?;
    runde.prioritering = Prioritering::Foreslatt(foreslatt);
    let (forslag, mut hendelser) = propose(&runde, spor, new_id)?;
    hendelser.insert(0, hendelse);
    prioritering::update(tx, &runde.prioritering, versjon + 1).await?;
    vedtak::insert(tx, forslag).await?;
    journal::write(tx, spor, hendelser).await?;
    Ok(())
}

/// A proposal for every application that is not decided.
fn propose(
    runde: &Runde,
    spor: Spor<'_>,
    new_id: &mut (dyn FnMut() -> Uuid + Send),
) -> Result<(Vec<Forslag>, Vec<Hendelse>), StoreError> {
    let liste = runde.liste();
    let undecided = runde
        .soknader
        .iter()
        .filter(|soknad| matches!(soknad, Soknad::Innstilt(_)));
    let proposed = undecided.map(|soknad| {
        let id = soknad.felles().id;
        let (_, grunnlag) = runde
            .grunnlag(id, &liste)
            .ok_or_else(|| StoreError::ulesbar(format!("no decision follows for {id}")))?;
        Ok(Forslag::propose(
            VedtakId(new_id()),
            id,
            &grunnlag,
            spor.aktor,
            spor.now,
        ))
    });
    let both = proposed.collect::<Result<Vec<_>, StoreError>>()?;
    Ok(both.into_iter().unzip())
}

async fn send_back(
    tx: &DatabaseTransaction,
    navn: &UtlysningNavn,
    spor: Spor<'_>,
    grunn: &str,
) -> Result<(), EndringFeil<TilbakeFeil>> {
    let Lagret {
        verdi: runde,
        versjon,
    } = lock(tx, navn).await?;
    let foreslatt = match runde.prioritering {
        Prioritering::Foreslatt(foreslatt) => foreslatt,
        Prioritering::Apen(_) => return Err(EndringFeil::Avvist(TilbakeFeil::IkkeForeslatt)),
        Prioritering::Vedtatt(_) => return Err(EndringFeil::Avvist(TilbakeFeil::Vedtatt)),
    };
    if grunn.trim().is_empty() {
        return Err(EndringFeil::Avvist(TilbakeFeil::Begrunnelse));
    }
    let all = runde.soknader.iter().map(|soknad| soknad.felles().id).collect();
    saksarbeid::demand_habil(tx, spor.aktor, &all).await?;
    let (apen, hendelse) = foreslatt.reopen(Some(grunn));
    let mut hendelser = vec![hendelse];
    let slutt = vedtak::Slutt::Returnert {
        av: spor.aktor,
        grunn,
    };
    for forslag in vedtak::close_proposals(tx, &all, slutt, spor.now).await? {
        hendelser.push(forslag.sent_back(grunn));
    }
    prioritering::update(tx, &Prioritering::Apen(apen), versjon + 1).await?;
    journal::write(tx, spor, hendelser).await?;
    Ok(())
}
