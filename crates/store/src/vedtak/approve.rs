//! Approving a decision: the one place where places of the quota are handed out.

use sak::hendelse::{Hendelse, Kjede, Slag};
use sak::id::VedtakId;
use sak::prioritering::Prioritering;
use sak::runde::Runde;
use sak::soknad::{Avgjort, Innstilt, Soknad};
use sak::vedtak::{Forslag, GodkjenningFeil, Godkjent, Grunnlag, Vedtak};
use sea_orm::{DatabaseTransaction, EntityTrait, IntoActiveModel};
use uuid::Uuid;

use super::{Slutt, by_id, close_proposals, rad, supplerende};
use crate::entity::dokument;
use crate::store::finish;
use crate::{
    Dokument, EndringFeil, Lagret, Notice, Spor, Store, StoreError, journal, kvoteplass, outbox,
    prioritering, runde, saksarbeid, soknad,
};

type Feil = EndringFeil<GodkjenningFeil>;

impl Store {
    /// Approves a decision: hands out its places, keeps its letter, closes the case, and tells the municipality that
    /// a letter waits.
    ///
    /// # Errors
    /// What the decision says. On [`GodkjenningFeil::Endret`] something **is** written: every proposal of
    /// the round is void, and the ranking is open again. (Not once a decision of the round is approved, since
    /// the ranking then stands; and of a supplementary application only its own proposal is void.) [`EndringFeil::Konflikt`] if somebody else approved, returned or voided the
    /// decision, or the letter was made from another decision than this.
    pub async fn approve(
        &self,
        id: VedtakId,
        (dokument, notice): (Dokument, Notice<'_>),
        spor: Spor<'_>,
        new_id: &mut (dyn FnMut() -> Uuid + Send),
    ) -> Result<Godkjent, EndringFeil<GodkjenningFeil>> {
        let tx = self.begin_write().await?;
        let result = approve(&tx, id, (dokument, notice), spor, new_id).await;
        let godkjent = finish(tx, result).await?;
        godkjent.ok_or(EndringFeil::Avvist(GodkjenningFeil::Endret))
    }
}

/// `None` if the proposal was found void, with all of its round unless it stands by itself; that is written too.
async fn approve(
    tx: &DatabaseTransaction,
    id: VedtakId,
    (dokument, notice): (Dokument, Notice<'_>),
    spor: Spor<'_>,
    new_id: &mut (dyn FnMut() -> Uuid + Send),
) -> Result<Option<Godkjent>, Feil> {
    let Lagret {
        verdi: mut runde,
        versjon,
    } = lock(tx, id).await?;
    // The quota may have been set anew since the round was sent.
    let kvote = runde.utlysning.kvote_on(spor.now.dato());
    runde.ledige = kvote.saturating_sub(kvoteplass::held(tx).await?);
    let Some(Vedtak::Forslag(forslag)) = by_id(tx, id).await? else {
        return Err(EndringFeil::Konflikt);
    };
    saksarbeid::demand_habil(tx, spor.aktor, &[forslag.soknad].into()).await?;
    let avtrykk = forslag.avtrykk.clone();
    let late = runde.is_supplerende(forslag.soknad);
    let soknad = forslag.soknad;
    let current = match late {
        true => supplerende::current(tx, &runde, soknad, spor).await?,
        false => runde
            .grunnlag(soknad, &runde.liste())
            .map(|(_, grunnlag)| grunnlag),
    };
    let (godkjent, hendelse) = match judge(forslag, &runde, current.as_ref(), spor) {
        Ok(approved) => approved,
        Err(GodkjenningFeil::Endret) if late => {
            let events = supplerende::lapse_one(tx, soknad, spor).await?;
            journal::write(tx, spor, events).await?;
            return Ok(None);
        }
        Err(GodkjenningFeil::Endret) => {
            void(tx, runde, versjon, spor).await?;
            return Ok(None);
        }
        Err(refusal) => return Err(EndringFeil::Avvist(refusal)),
    };
    if dokument.avtrykk != avtrykk {
        return Err(EndringFeil::Konflikt);
    }
    let innstilt = find_innstilt(&runde, &godkjent.forslag)?.clone();
    issue(tx, &godkjent, &innstilt, &runde, spor, new_id).await?;
    close_case(tx, &godkjent, innstilt).await?;
    keep(tx, id, dokument).await?;
    let mut hendelser = vec![hendelse];
    if !late {
        hendelser.extend(confirm(tx, runde.prioritering, versjon, &godkjent).await?);
    }
    journal::write(tx, spor, hendelser).await?;
    outbox::tell(tx, godkjent.forslag.soknad, notice, spor.now).await?;
    Ok(Some(godkjent))
}

/// Locks the call of a decision and the quota, in this order, and reads the round.
async fn lock(tx: &DatabaseTransaction, id: VedtakId) -> Result<Lagret<Runde>, Feil> {
    let vedtak = by_id(tx, id).await?.ok_or(EndringFeil::IkkeFunnet)?;
    let navn = soknad::utlysning_of(tx, vedtak.soknad()).await?;
    runde::lock_with_quota(tx, &navn.ok_or(EndringFeil::IkkeFunnet)?).await
}

/// Whether the decision can be approved, worked out anew from the round as it stands.
fn judge(
    forslag: Forslag,
    runde: &Runde,
    current: Option<&Grunnlag>,
    spor: Spor<'_>,
) -> Result<(Godkjent, Hendelse), GodkjenningFeil> {
    let Some(innstilt) = runde.find(forslag.soknad).and_then(Soknad::innstilt) else {
        // The assessment was opened again. Whoever may not approve is told that first all the same.
        return Err(if !spor.aktor.rolle.may_approve() {
            GodkjenningFeil::IkkeAttestant
        } else if forslag.av.id == spor.aktor.id {
            GodkjenningFeil::SammePerson
        } else {
            GodkjenningFeil::Endret
        });
    };
    forslag.approve(spor.aktor, innstilt, current, runde.ledige, spor.now)
}

fn find_innstilt<'a>(runde: &'a Runde, forslag: &Forslag) -> Result<&'a Innstilt, StoreError> {
    match runde.find(forslag.soknad) {
        Some(Soknad::Innstilt(innstilt)) => Ok(innstilt),
        _ => Err(StoreError::ulesbar(format!(
            "{} has a proposal but is not recommended",
            forslag.soknad
        ))),
    }
}

async fn issue(
    tx: &DatabaseTransaction,
    godkjent: &Godkjent,
    innstilt: &Innstilt,
    runde: &Runde,
    spor: Spor<'_>,
    new_id: &mut (dyn FnMut() -> Uuid + Send),
) -> Result<(), Feil> {
    let plasser = &godkjent.forslag.utfall.tildelt;
    let tildeling = kvoteplass::Tildeling {
        soknad: godkjent.forslag.soknad,
        kommune: &innstilt.sendt.felles.kommune,
        vedtak: godkjent.forslag.id,
        tilbud: None,
        plasser,
        kvote: runde.utlysning.kvote_on(spor.now.dato()),
        spor,
    };
    if kvoteplass::issue(tx, &tildeling, new_id).await? {
        return Ok(());
    }
    Err(EndringFeil::Avvist(GodkjenningFeil::KvotenErFull {
        ledige: runde.ledige,
        trengs: plasser.len() as u64,
    }))
}

async fn close_case(tx: &DatabaseTransaction, godkjent: &Godkjent, innstilt: Innstilt) -> Result<(), Feil> {
    rad::update(tx, &Vedtak::Godkjent(godkjent.clone())).await?;
    let id = godkjent.forslag.soknad;
    let Lagret { versjon, .. } = soknad::by_id(tx, id).await?.ok_or(EndringFeil::IkkeFunnet)?;
    let vedtak = godkjent.forslag.id;
    let avgjort = Soknad::Avgjort(Avgjort { innstilt, vedtak });
    Ok(soknad::update(tx, &avgjort, versjon + 1).await?)
}

async fn keep(tx: &DatabaseTransaction, id: VedtakId, dokument: Dokument) -> Result<(), Feil> {
    let row = dokument::Model {
        vedtak: id.to_string(),
        nummer: dokument.nummer,
        avtrykk: dokument.avtrykk,
        brev: dokument.brev,
        pdf: dokument.pdf,
        sha256: dokument.sha256,
    };
    dokument::Entity::insert(row.into_active_model())
        .exec_without_returning(tx)
        .await?;
    Ok(())
}

/// From the first approved decision on the ranking stands.
async fn confirm(
    tx: &DatabaseTransaction,
    ranking: Prioritering,
    versjon: i64,
    godkjent: &Godkjent,
) -> Result<Option<Hendelse>, Feil> {
    match ranking {
        Prioritering::Vedtatt(_) => Ok(None),
        Prioritering::Apen(_) => Err(EndringFeil::Konflikt),
        Prioritering::Foreslatt(foreslatt) => {
            let kjede = Kjede::Utlysning(foreslatt.utlysning.clone());
            let vedtatt = Prioritering::Vedtatt(foreslatt.confirm(godkjent.tidspunkt));
            prioritering::update(tx, &vedtatt, versjon + 1).await?;
            Ok(Some(Hendelse::new(
                kjede,
                Slag::VedtakGodkjent,
                &godkjent.forslag.id,
            )))
        }
    }
}

/// Something had changed: nothing that was proposed in the round holds any more.
async fn void(tx: &DatabaseTransaction, runde: Runde, versjon: i64, spor: Spor<'_>) -> Result<(), Feil> {
    let hendelser = lapse(tx, &runde, versjon, spor).await?;
    if hendelser.is_empty() {
        return Err(EndringFeil::Avvist(GodkjenningFeil::Endret));
    }
    Ok(journal::write(tx, spor, hendelser).await?)
}

/// Ends every proposal of a round whose ranking waits for approval, opens the ranking again, and gives what is
/// to be journaled; nothing if it does not wait. The call must be locked.
pub(crate) async fn lapse(
    tx: &DatabaseTransaction,
    runde: &Runde,
    versjon: i64,
    spor: Spor<'_>,
) -> Result<Vec<Hendelse>, StoreError> {
    let Prioritering::Foreslatt(foreslatt) = runde.prioritering.clone() else {
        return Ok(Vec::new());
    };
    let (apen, hendelse) = foreslatt.reopen(None);
    let mut hendelser = vec![hendelse];
    let ranked = runde.soknader.iter().map(|soknad| soknad.felles().id).collect();
    let closed = close_proposals(tx, &ranked, Slutt::Bortfalt, spor.now).await?;
    hendelser.extend(closed.iter().map(Forslag::void));
    prioritering::update(tx, &Prioritering::Apen(apen), versjon + 1).await?;
    Ok(hendelser)
}
