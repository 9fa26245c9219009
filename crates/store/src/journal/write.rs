//! Writing lines, in the transaction that makes the change.

use std::collections::BTreeMap;

use sak::hendelse::{Hendelse, Kjede};
use sak::id::Kommunenummer;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Query};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect,
};

use super::linje::{FIRST, canonical, hash, sha256};
use super::tilstand;
use crate::entity::{journal, journal_nyttelast};
use crate::{Spor, StoreError, time};

/// Lines in one statement: with 13 columns far below the number of values that either database takes.
const CHUNK: usize = 500;

/// Writes what happened. Call it last in the transaction: every line carries the hash of the state after it,
/// which is read here from the tables.
pub(crate) async fn write(
    tx: &DatabaseTransaction,
    spor: Spor<'_>,
    hendelser: Vec<Hendelse>,
) -> Result<(), StoreError> {
    let kjeder: BTreeMap<String, Kjede> = hendelser
        .iter()
        .map(|hendelse| (hendelse.kjede.name(), hendelse.kjede.clone()))
        .collect();
    let states = tilstand::of(tx, kjeder.values()).await?;
    let names: Vec<String> = kjeder.into_keys().collect();
    let mut heads = heads(tx, &names).await?;
    let mut lines = Vec::with_capacity(hendelser.len());
    let mut payloads = Vec::with_capacity(hendelser.len());
    for hendelse in &hendelser {
        let kjede = hendelse.kjede.name();
        let state = states
            .get(&kjede)
            .ok_or_else(|| StoreError::ulesbar(format!("{kjede} has no state to journal")))?;
        let (nr, forrige) = heads.remove(&kjede).unwrap_or((0, FIRST.to_owned()));
        let (line, payload) = line(spor, hendelse, (nr + 1, forrige), state)?;
        heads.insert(kjede, (line.nr, line.hash.clone()));
        lines.push(line.into_active_model());
        payloads.push(payload.into_active_model());
    }
    for chunk in lines.chunks(CHUNK) {
        journal::Entity::insert_many(chunk.iter().cloned())
            .exec_without_returning(tx)
            .await?;
    }
    for chunk in payloads.chunks(CHUNK) {
        journal_nyttelast::Entity::insert_many(chunk.iter().cloned())
            .exec_without_returning(tx)
            .await?;
    }
    Ok(())
}

fn line(
    spor: Spor<'_>,
    hendelse: &Hendelse,
    (nr, forrige): (i64, String),
    state: &tilstand::Tilstand,
) -> Result<(journal::Model, journal_nyttelast::Model), StoreError> {
    let kjede = hendelse.kjede.name();
    let innhold = canonical(&hendelse.nyttelast);
    let mut line = journal::Model {
        kjede: kjede.clone(),
        nr,
        tidspunkt: time::instant(spor.now)?,
        aktor_id: spor.aktor.id.clone(),
        aktor_navn: spor.aktor.navn.clone(),
        aktor_rolle: spor.aktor.rolle.word().to_owned(),
        pa_vegne_av: spor.aktor.kommune.as_ref().map(Kommunenummer::to_string),
        slag: hendelse.slag.word().to_owned(),
        versjon: state.versjon,
        nyttelast_hash: sha256(innhold.as_bytes()),
        tilstand_hash: state.hash.clone(),
        forrige,
        hash: String::new(),
    };
    line.hash = hash(&line)?;
    let payload = journal_nyttelast::Model {
        kjede,
        nr,
        innhold: Some(innhold),
        slettet: None,
    };
    Ok((line, payload))
}

/// The number and the hash of the last line of each of these chains that has one.
async fn heads(
    db: &impl ConnectionTrait,
    names: &[String],
) -> Result<BTreeMap<String, (i64, String)>, StoreError> {
    let mut heads = BTreeMap::new();
    for chunk in names.chunks(CHUNK) {
        let later = Alias::new("later");
        let last = Query::select()
            .expr(Expr::col((later.clone(), journal::Column::Nr)).max())
            .from_as(journal::Entity, later.clone())
            .and_where(
                Expr::col((later, journal::Column::Kjede)).equals((journal::Entity, journal::Column::Kjede)),
            )
            .to_owned();
        let rows: Vec<(String, i64, String)> = journal::Entity::find()
            .filter(journal::Column::Kjede.is_in(chunk))
            .filter(journal::Column::Nr.in_subquery(last))
            .select_only()
            .columns([journal::Column::Kjede, journal::Column::Nr, journal::Column::Hash])
            .into_tuple()
            .all(db)
            .await?;
        heads.extend(rows.into_iter().map(|(kjede, nr, hash)| (kjede, (nr, hash))));
    }
    Ok(heads)
}
