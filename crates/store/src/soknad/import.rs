//! Taking in a file of applications: all of them or none.

use std::collections::{BTreeMap, BTreeSet};

use sak::id::{Kommunenummer, UtlysningNavn};
use sak::prioritering::Prioritering;
use sak::soknad::innhold::VedMottak;
use sak::soknad::sendt::{Kilde, SvarPaRegler};
use sak::soknad::{Felles, Sendt, Soknad};
use sea_orm::{ColumnTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect};

use super::{rad, saksnummer};
use crate::entity::soknad::{Column, Entity};
use crate::store::finish;
use crate::{EndringFeil, Import, ImportFeil, Lagret, Spor, Store, StoreError, journal, runde, verdi};

/// Rows in one statement: with 27 columns far below the number of values that either database takes.
const CHUNK: usize = 200;

impl Store {
    /// Takes in applications from a file, all or nothing, and gives how many. They get case numbers in the
    /// order of the file.
    ///
    /// # Errors
    /// [`ImportFeil::AlleredeSokt`] if any of the municipalities has an application or a draft in the call
    /// or stands twice in the file; [`EndringFeil::Konflikt`] once a decision in the round is approved;
    /// [`EndringFeil::IkkeFunnet`] if there is no such call, or one of the municipalities is unknown.
    pub async fn import(
        &self,
        navn: &UtlysningNavn,
        rader: Vec<Import>,
        spor: Spor<'_>,
    ) -> Result<usize, EndringFeil<ImportFeil>> {
        let tx = self.begin_write().await?;
        let result = import(&tx, navn, rader, spor).await;
        finish(tx, result).await
    }
}

async fn import(
    tx: &DatabaseTransaction,
    navn: &UtlysningNavn,
    rader: Vec<Import>,
    spor: Spor<'_>,
) -> Result<usize, EndringFeil<ImportFeil>> {
    let Lagret { verdi: runde, .. } = runde::lock(tx, navn).await?;
    if matches!(runde.prioritering, Prioritering::Vedtatt(_)) {
        return Err(EndringFeil::Konflikt);
    }
    let taken = already_applied(tx, navn, &rader).await?;
    if !taken.is_empty() {
        return Err(EndringFeil::Avvist(ImportFeil::AlleredeSokt(taken)));
    }
    let mut numbers = Numbers::take(tx, &rader).await?;
    let sendt: Vec<Sendt> = rader
        .into_iter()
        .map(|rad| Sendt {
            saksnummer: numbers.next(&rad),
            felles: Felles {
                id: rad.id,
                utlysning: navn.clone(),
                kommune: rad.kommune,
            },
            mottatt: rad.mottatt,
            innhold: rad.innhold,
            kilde: Kilde::Fil,
            ved_mottak: VedMottak {
                tidligere_soknader: 0,
                ledige_plasser: runde.ledige,
            },
            svar: SvarPaRegler::default(),
        })
        .collect();
    let hendelser = sendt.iter().map(Sendt::imported).collect();
    let count = sendt.len();
    insert(tx, sendt).await?;
    journal::write(tx, spor, hendelser).await?;
    Ok(count)
}

async fn insert(tx: &DatabaseTransaction, sendt: Vec<Sendt>) -> Result<(), EndringFeil<ImportFeil>> {
    let models = sendt
        .into_iter()
        .map(|sendt| rad::to_model(&Soknad::Sendt(sendt), 1, 1))
        .collect::<Result<Vec<_>, StoreError>>()?;
    for chunk in models.chunks(CHUNK) {
        let rows = chunk.iter().cloned().map(IntoActiveModel::into_active_model);
        Entity::insert_many(rows).exec_without_returning(tx).await?;
    }
    Ok(())
}

/// The municipalities that have something in the call, or stand more than once in the file.
async fn already_applied(
    tx: &DatabaseTransaction,
    navn: &UtlysningNavn,
    rader: &[Import],
) -> Result<Vec<Kommunenummer>, StoreError> {
    let in_call: Vec<String> = Entity::find()
        .filter(Column::Utlysning.eq(navn.as_str()))
        .select_only()
        .column(Column::Kommune)
        .into_tuple()
        .all(tx)
        .await?;
    let mut seen = in_call
        .iter()
        .map(|nummer| verdi::kommunenummer(nummer))
        .collect::<Result<BTreeSet<_>, _>>()?;
    let taken = rader.iter().filter(|rad| !seen.insert(rad.kommune.clone()));
    let taken: BTreeSet<Kommunenummer> = taken.map(|rad| rad.kommune.clone()).collect();
    Ok(taken.into_iter().collect())
}

/// The next running number of each year in the file.
struct Numbers(BTreeMap<i16, i64>);

impl Numbers {
    async fn take(tx: &DatabaseTransaction, rader: &[Import]) -> Result<Self, StoreError> {
        let mut numbers: BTreeMap<i16, i64> = BTreeMap::new();
        for rad in rader {
            *numbers.entry(rad.mottatt.dato().year()).or_default() += 1;
        }
        for (year, number) in &mut numbers {
            *number = saksnummer::take(tx, *year, *number).await?;
        }
        Ok(Self(numbers))
    }

    fn next(&mut self, rad: &Import) -> String {
        let year = rad.mottatt.dato().year();
        let number = self.0.entry(year).or_insert(1);
        let saksnummer = saksnummer::format(year, *number);
        *number += 1;
        saksnummer
    }
}
