//! Runs of claim control: what was checked, against which agreements, and what came of it.

use regelverk::tid::Tidspunkt;
use sak::aktor::Aktor;
use sak::hendelse::{Hendelse, Kjede, Slag};
use sak::id::KravkontrollId;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, IntoActiveModel,
    QueryFilter, QueryOrder,
};
use serde_json::{Value, json};

use crate::entity::kravkontroll::{Column, Entity, Model};
use crate::store::finish;
use crate::{Spor, Store, StoreError, journal, las, time, verdi};

const KJORER: &str = "kjorer";
const FERDIG: &str = "ferdig";
const STANSET: &str = "stanset";

/// A file that is to be checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kravfil {
    /// What it is called.
    pub navn: String,
    /// Fingerprint (SHA-256, hexadecimal) of its content.
    pub sha256: String,
    /// How large it is, bytes.
    pub storrelse: u64,
}

/// What has become of a run.
#[derive(Clone, Debug, PartialEq)]
pub enum Kontrollstand {
    /// It goes on, or broke off with the program that did it.
    Kjorer,
    /// It is done, with this result.
    Ferdig(Value),
    /// It was not carried through, and this is why.
    Stanset(String),
}

/// A run.
#[derive(Clone, Debug, PartialEq)]
pub struct Kravkontroll {
    /// Its id.
    pub id: KravkontrollId,
    /// What was checked.
    pub fil: Kravfil,
    /// The last message that the agreements were read from.
    pub melding: u64,
    /// Who asked for it.
    pub av: Aktor,
    /// When it began.
    pub startet: Tidspunkt,
    /// When it ended.
    pub ferdig: Option<Tidspunkt>,
    /// What has become of it.
    pub stand: Kontrollstand,
}

impl Store {
    /// Keeps that a run has begun.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn begin_kravkontroll(
        &self,
        id: KravkontrollId,
        fil: &Kravfil,
        melding: u64,
        spor: Spor<'_>,
    ) -> Result<(), StoreError> {
        let row = Model {
            id: id.to_string(),
            filnavn: fil.navn.clone(),
            sha256: fil.sha256.clone(),
            storrelse: verdi::count("storrelse", fil.storrelse)?,
            tilstand: KJORER.to_owned(),
            melding: verdi::count("melding", melding)?,
            av: verdi::json(spor.aktor)?,
            startet: time::instant(spor.now)?,
            ferdig: None,
            resultat: None,
            feil: None,
        };
        let tx = self.begin_write().await?;
        let result = Entity::insert(row.into_active_model())
            .exec_without_returning(&tx)
            .await;
        finish(tx, result).await?;
        Ok(())
    }

    /// Keeps what came of a run: its result, or why it was not carried through. Does nothing if that is kept already.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn end_kravkontroll(
        &self,
        id: KravkontrollId,
        utfall: Result<Value, String>,
        spor: Spor<'_>,
    ) -> Result<(), StoreError> {
        let tx = self.begin_write().await?;
        let result = end(&tx, id, utfall, spor).await;
        finish(tx, result).await
    }

    /// Tells in the journal that the rows of a run that are not covered are deleted. They lie in a file, not here.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn note_deleted_kravavvik(&self, id: KravkontrollId, spor: Spor<'_>) -> Result<(), StoreError> {
        let tx = self.begin_write().await?;
        let result = note_deleted(&tx, id, spor).await;
        finish(tx, result).await
    }

    /// Every run, the newest first.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn kravkontroller(&self) -> Result<Vec<Kravkontroll>, StoreError> {
        let newest = Entity::find()
            .order_by_desc(Column::Startet)
            .order_by_desc(Column::Id);
        let rows = newest.all(self.reader()).await?;
        rows.into_iter().map(from_row).collect()
    }

    /// One run.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn kravkontroll(&self, id: KravkontrollId) -> Result<Option<Kravkontroll>, StoreError> {
        let row = by_id(self.reader(), id).await?;
        row.map(from_row).transpose()
    }
}

async fn by_id(db: &impl ConnectionTrait, id: KravkontrollId) -> Result<Option<Model>, StoreError> {
    let found = Entity::find().filter(Column::Id.eq(id.to_string()));
    Ok(found.one(db).await?)
}

async fn end(
    tx: &DatabaseTransaction,
    id: KravkontrollId,
    utfall: Result<Value, String>,
    spor: Spor<'_>,
) -> Result<(), StoreError> {
    // The journal's chain is one for all runs, so they end one after the other.
    las::meldinger(tx).await?;
    let Some(mut row) = by_id(tx, id).await?.filter(|row| row.ferdig.is_none()) else {
        return Ok(());
    };
    let told = json!({ "kontroll": id, "sha256": row.sha256, "melding": row.melding, "feil": utfall.as_ref().err() });
    row.ferdig = Some(time::instant(spor.now)?);
    (row.tilstand, row.resultat, row.feil) = match utfall {
        Ok(resultat) => (FERDIG.to_owned(), Some(resultat), None),
        Err(feil) => (STANSET.to_owned(), None, Some(feil)),
    };
    row.into_active_model().reset_all().update(tx).await?;
    let hendelse = Hendelse::new(Kjede::Registrering, Slag::KravKontrollert, &told);
    journal::write(tx, spor, vec![hendelse]).await
}

async fn note_deleted(
    tx: &DatabaseTransaction,
    id: KravkontrollId,
    spor: Spor<'_>,
) -> Result<(), StoreError> {
    las::meldinger(tx).await?;
    let told = json!({ "kontroll": id });
    let hendelse = Hendelse::new(Kjede::Registrering, Slag::KravavvikSlettet, &told);
    journal::write(tx, spor, vec![hendelse]).await
}

fn from_row(row: Model) -> Result<Kravkontroll, StoreError> {
    let stand = match (row.tilstand.as_str(), row.resultat, row.feil) {
        (KJORER, _, _) => Kontrollstand::Kjorer,
        (FERDIG, Some(resultat), _) => Kontrollstand::Ferdig(resultat),
        (STANSET, _, Some(feil)) => Kontrollstand::Stanset(feil),
        (other, _, _) => return Err(StoreError::ulesbar(format!("tilstand: {other}"))),
    };
    Ok(Kravkontroll {
        id: verdi::id(&row.id)?,
        fil: Kravfil {
            navn: row.filnavn,
            sha256: row.sha256,
            storrelse: verdi::number("storrelse", row.storrelse)?,
        },
        melding: verdi::number("melding", row.melding)?,
        av: verdi::from_json("av", row.av)?,
        startet: time::tidspunkt(row.startet),
        ferdig: row.ferdig.map(time::tidspunkt),
        stand,
    })
}
