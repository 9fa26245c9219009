//! The regional ALIS offices.

use regelverk::hjemmel::Status;
use sak::alis_kontor::{AlisKontor, Dekning};
use sea_orm::{EntityTrait, QueryOrder};

use crate::entity::{alis_dekning, alis_kontor};
use crate::store::finish;
use crate::{Store, StoreError, time, verdi};

impl Store {
    /// Every office with the counties that it has helped, by name.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn alis_kontorer(&self) -> Result<Vec<AlisKontor>, StoreError> {
        let tx = self.begin_read().await?;
        let result = async {
            let offices = alis_kontor::Entity::find()
                .order_by_asc(alis_kontor::Column::Navn)
                .all(&tx)
                .await?;
            let coverage = alis_dekning::Entity::find()
                .order_by_asc(alis_dekning::Column::Fylke)
                .order_by_asc(alis_dekning::Column::Fra)
                .all(&tx)
                .await?;
            let mut list = Vec::with_capacity(offices.len());
            for model in offices {
                let own = coverage.iter().filter(|row| row.kontor == model.id);
                let dekning = own.map(from_row).collect::<Result<_, StoreError>>()?;
                list.push(from_model(model, dekning)?);
            }
            Ok(list)
        }
        .await;
        finish(tx, result).await
    }
}

fn from_model(model: alis_kontor::Model, dekning: Vec<Dekning>) -> Result<AlisKontor, StoreError> {
    Ok(AlisKontor {
        id: model.id,
        navn: model.navn,
        sted: model.sted,
        fra: time::dato(model.fra)?,
        til: model.til.map(time::dato).transpose()?,
        dekning,
    })
}

fn from_row(row: &alis_dekning::Model) -> Result<Dekning, StoreError> {
    let status = |word: &str| {
        [Status::Bekreftet, Status::Ubekreftet, Status::Tolkning]
            .into_iter()
            .find(|status| status.word() == word)
    };
    Ok(Dekning {
        fylkesnummer: row.fylke.clone(),
        fra: time::dato(row.fra)?,
        til: row.til.map(time::dato).transpose()?,
        status: verdi::word("status", &row.status, status)?,
    })
}
