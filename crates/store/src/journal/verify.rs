//! Checking the journal against itself and against the tables.

use std::collections::BTreeMap;

use sea_orm::{ConnectionTrait, EntityTrait, QueryOrder};

use super::linje::{FIRST, hash, sha256};
use super::tilstand;
use crate::entity::{journal, journal_nyttelast};
use crate::{JournalBrudd, avtale, registrering};

/// Checks everything; the error is the first fault, by the name of the chain.
pub(super) async fn verify(db: &impl ConnectionTrait) -> Result<(), JournalBrudd> {
    let mut chains: BTreeMap<String, Vec<journal::Model>> = BTreeMap::new();
    for line in journal::Entity::find()
        .order_by_asc(journal::Column::Nr)
        .all(db)
        .await?
    {
        chains.entry(line.kjede.clone()).or_default().push(line);
    }
    let mut payloads: BTreeMap<(String, i64), journal_nyttelast::Model> = BTreeMap::new();
    for payload in journal_nyttelast::Entity::find().all(db).await? {
        payloads.insert((payload.kjede.clone(), payload.nr), payload);
    }
    let mut states = tilstand::all(db).await?;
    for (kjede, lines) in &chains {
        check_chain(lines)?;
        check_payloads(lines, &payloads)?;
        let journaled = lines
            .last()
            .map(|line| (line.versjon, line.tilstand_hash.clone()));
        let state = states.remove(kjede).map(|state| (state.versjon, state.hash));
        if state != journaled {
            return Err(JournalBrudd::Tilstand { kjede: kjede.clone() });
        }
    }
    // What is left stands in the tables and has no chain.
    if let Some(kjede) = states.into_keys().next() {
        return Err(JournalBrudd::Tilstand { kjede });
    }
    // Who is named in an agreement follows from it, and is in no state of its own.
    match avtale::parter::first_fault(db).await? {
        Some(kjede) => Err(JournalBrudd::Tilstand { kjede: kjede.name() }),
        None => match registrering::verify(db).await? {
            Some(nr) => Err(JournalBrudd::Melding { nr }),
            None => Ok(()),
        },
    }
}

fn check_chain(lines: &[journal::Model]) -> Result<(), JournalBrudd> {
    let mut forrige = FIRST;
    for (nr, line) in (1..).zip(lines) {
        if line.nr != nr || line.forrige != forrige || line.hash != hash(line)? {
            return Err(JournalBrudd::Linje {
                kjede: line.kjede.clone(),
                nr: line.nr,
            });
        }
        forrige = &line.hash;
    }
    Ok(())
}

fn check_payloads(
    lines: &[journal::Model],
    payloads: &BTreeMap<(String, i64), journal_nyttelast::Model>,
) -> Result<(), JournalBrudd> {
    for line in lines {
        let payload = payloads.get(&(line.kjede.clone(), line.nr));
        let sound = payload.is_some_and(|payload| match &payload.innhold {
            Some(text) => payload.slettet.is_none() && sha256(text.as_bytes()) == line.nyttelast_hash,
            None => payload.slettet.is_some(),
        });
        if !sound {
            return Err(JournalBrudd::Nyttelast {
                kjede: line.kjede.clone(),
                nr: line.nr,
            });
        }
    }
    Ok(())
}
