//! What is changed for a municipality: what the register of training establishments says of it, and its own
//! profile. One chain in the journal for each municipality.

use std::collections::BTreeMap;

use sak::hendelse::Hendelse;
use sak::id::Kommunenummer;
use sak::kommune::Kommune;
use sak::kommuneprofil::{Kommuneprofil, ProfilFeil};
use sak::utdanningsvirksomhet::{Opplysning, RegisterFeil};
use sea_orm::{ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter};

use crate::entity::kommuneopplysning::{Column, Entity, Model};
use crate::store::finish;
use crate::{EndringFeil, Spor, Store, StoreError, journal, kommune, verdi};

/// What is kept of a municipality beside its row in the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kommuneopplysning {
    /// Counts up at every change; 0 before the first.
    pub versjon: i64,
    /// How what the register says is known.
    pub registerkilde: Option<String>,
    /// The mailbox that answers are announced to.
    pub epost: Option<String>,
}

impl Store {
    /// What is kept of a municipality beside its row in the list.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn kommuneopplysning(&self, nummer: &Kommunenummer) -> Result<Kommuneopplysning, StoreError> {
        load(self.reader(), nummer).await
    }

    /// The same for every municipality for which anything was changed.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn kommuneopplysninger(
        &self,
    ) -> Result<BTreeMap<Kommunenummer, Kommuneopplysning>, StoreError> {
        let rows = Entity::find().all(self.reader()).await?;
        rows.into_iter()
            .map(|row| Ok((verdi::kommunenummer(&row.kommune)?, from_model(row))))
            .collect()
    }

    /// Changes what the register says of a municipality. `expected` is the version that the writer saw.
    ///
    /// # Errors
    /// [`EndringFeil::Konflikt`] if somebody changed it since; and what the command says.
    pub async fn change_register(
        &self,
        nummer: &Kommunenummer,
        expected: i64,
        ny: Opplysning,
        spor: Spor<'_>,
    ) -> Result<(), EndringFeil<RegisterFeil>> {
        let tx = self.begin_write().await?;
        let result = async {
            let hendelse = register(&tx, nummer, Some(expected), ny, spor).await?;
            Ok(journal::write(&tx, spor, vec![hendelse]).await?)
        }
        .await;
        finish(tx, result).await
    }

    /// Takes a whole list into the register, all or nothing, and gives how many municipalities it changed.
    /// What the register says already is passed over.
    ///
    /// # Errors
    /// [`EndringFeil::IkkeFunnet`] if a municipality is unknown; what the command says of a line.
    pub async fn take_in_register(
        &self,
        liste: Vec<(Kommunenummer, Opplysning)>,
        spor: Spor<'_>,
    ) -> Result<usize, EndringFeil<RegisterFeil>> {
        let tx = self.begin_write().await?;
        let result = async {
            let mut hendelser = Vec::new();
            for (nummer, ny) in liste {
                match register(&tx, &nummer, None, ny, spor).await {
                    Ok(hendelse) => hendelser.push(hendelse),
                    Err(EndringFeil::Avvist(RegisterFeil::Uendret)) => {}
                    Err(error) => return Err(error),
                }
            }
            let count = hendelser.len();
            journal::write(&tx, spor, hendelser).await?;
            Ok(count)
        }
        .await;
        finish(tx, result).await
    }

    /// Changes the profile of a municipality. `expected` is the version that the writer saw.
    ///
    /// # Errors
    /// [`EndringFeil::Konflikt`] if somebody changed it since; and what the command says.
    pub async fn change_kommuneprofil(
        &self,
        nummer: &Kommunenummer,
        expected: i64,
        ny: Kommuneprofil,
        spor: Spor<'_>,
    ) -> Result<(), EndringFeil<ProfilFeil>> {
        let tx = self.begin_write().await?;
        let result = profile(&tx, nummer, expected, ny, spor).await;
        finish(tx, result).await
    }
}

async fn register<C: ConnectionTrait>(
    tx: &C,
    nummer: &Kommunenummer,
    expected: Option<i64>,
    ny: Opplysning,
    spor: Spor<'_>,
) -> Result<Hendelse, EndringFeil<RegisterFeil>> {
    let (known, kept) = both(tx, nummer, expected).await?;
    let changed = known.change_register(ny, spor.now.dato());
    let (kommune, ny, hendelse) = changed.map_err(EndringFeil::Avvist)?;
    let kept = Kommuneopplysning {
        registerkilde: Some(ny.kilde),
        ..kept
    };
    save(tx, &kommune, kept).await?;
    Ok(hendelse)
}

async fn profile(
    tx: &DatabaseTransaction,
    nummer: &Kommunenummer,
    expected: i64,
    ny: Kommuneprofil,
    spor: Spor<'_>,
) -> Result<(), EndringFeil<ProfilFeil>> {
    let (mut kommune, kept) = both(tx, nummer, Some(expected)).await?;
    let now = Kommuneprofil {
        maalform: kommune.maalform,
        epost: kept.epost.clone(),
    };
    let (ny, hendelse) = now.change(&kommune, ny).map_err(EndringFeil::Avvist)?;
    kommune.maalform = ny.maalform;
    let kept = Kommuneopplysning {
        epost: ny.epost,
        ..kept
    };
    save(tx, &kommune, kept).await?;
    journal::write(tx, spor, vec![hendelse]).await?;
    Ok(())
}

/// The municipality and what is kept of it, if nobody has changed that since `expected`.
async fn both<E>(
    tx: &impl ConnectionTrait,
    nummer: &Kommunenummer,
    expected: Option<i64>,
) -> Result<(Kommune, Kommuneopplysning), EndringFeil<E>> {
    let known = kommune::by_nummer(tx, nummer)
        .await?
        .ok_or(EndringFeil::IkkeFunnet)?;
    let kept = load(tx, nummer).await?;
    if expected.is_some_and(|expected| expected != kept.versjon) {
        return Err(EndringFeil::Konflikt);
    }
    Ok((known, kept))
}

/// Saves what was changed on top of the version that was read. Whoever read the same and is later, fails.
async fn save<E>(
    tx: &impl ConnectionTrait,
    changed: &Kommune,
    kept: Kommuneopplysning,
) -> Result<(), EndringFeil<E>> {
    let row = Model {
        kommune: changed.nummer.to_string(),
        versjon: kept.versjon + 1,
        registerkilde: kept.registerkilde,
        epost: kept.epost,
    };
    if kept.versjon == 0 {
        Entity::insert(row.into_active_model())
            .exec_without_returning(tx)
            .await?;
    } else {
        let update = Entity::update_many()
            .col_expr(Column::Versjon, row.versjon.into())
            .col_expr(Column::Registerkilde, row.registerkilde.into())
            .col_expr(Column::Epost, row.epost.into())
            .filter(Column::Kommune.eq(changed.nummer.as_str()))
            .filter(Column::Versjon.eq(kept.versjon));
        if update.exec(tx).await?.rows_affected != 1 {
            return Err(EndringFeil::Konflikt);
        }
    }
    kommune::save_changed(tx, changed).await?;
    Ok(())
}

pub(crate) async fn load(
    db: &impl ConnectionTrait,
    nummer: &Kommunenummer,
) -> Result<Kommuneopplysning, StoreError> {
    let row = Entity::find_by_id(nummer.as_str()).one(db).await?;
    Ok(row.map(from_model).unwrap_or_default())
}

fn from_model(row: Model) -> Kommuneopplysning {
    Kommuneopplysning {
        versjon: row.versjon,
        registerkilde: row.registerkilde,
        epost: row.epost,
    }
}
