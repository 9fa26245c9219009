//! Documents of what all have signed. They are made when the last one has signed, or when somebody first asks for
//! them, and never again: later texts of the program do not change what was archived.

use sak::hendelse::{Hendelse, Slag};
use sak::id::AvtaleId;
use sea_orm::{EntityTrait, IntoActiveModel};
use serde_json::json;

use super::endre;
use crate::entity::avtaledokument::{Entity, Model};
use crate::store::finish;
use crate::{Dokument, EndringFeil, Spor, Store, StoreError, journal, verdi};

impl Store {
    /// The document of an agreement (0) or of one of its amendments (its number), if it is archived.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn avtaledokument(&self, id: AvtaleId, endring: u64) -> Result<Option<Dokument>, StoreError> {
        let key = (id.to_string(), verdi::count("endring", endring)?);
        let row = Entity::find_by_id(key).one(self.reader()).await?;
        Ok(row.map(from_row))
    }

    /// Archives a document, unless it is archived already, and gives the one that is kept.
    ///
    /// # Errors
    /// [`EndringFeil::IkkeFunnet`] if there is no such agreement.
    pub async fn keep_avtaledokument(
        &self,
        id: AvtaleId,
        endring: u64,
        dokument: Dokument,
        spor: Spor<'_>,
    ) -> Result<Dokument, EndringFeil<std::convert::Infallible>> {
        let tx = self.begin_write().await?;
        let result = async {
            let sak = endre::lock(&tx, id).await?;
            let felles = sak.avtale.felles();
            let key = (id.to_string(), verdi::count("endring", endring)?);
            if let Some(kept) = Entity::find_by_id(key.clone()).one(&tx).await? {
                return Ok(from_row(kept));
            }
            let told = json!({
                "avtale": id,
                "endring": endring,
                "nummer": dokument.nummer,
                "sha256": dokument.sha256,
            });
            let hendelse = Hendelse::new(felles.kjede(), Slag::AvtaleArkivert, &told);
            let row = Model {
                avtale: key.0,
                endring: key.1,
                soknad: felles.soknad.to_string(),
                nummer: dokument.nummer.clone(),
                avtrykk: dokument.avtrykk.clone(),
                brev: dokument.brev.clone(),
                pdf: dokument.pdf.clone(),
                sha256: dokument.sha256.clone(),
            };
            Entity::insert(row.into_active_model())
                .exec_without_returning(&tx)
                .await?;
            journal::write(&tx, spor, vec![hendelse]).await?;
            Ok(dokument)
        }
        .await;
        finish(tx, result).await
    }
}

fn from_row(row: Model) -> Dokument {
    Dokument {
        nummer: row.nummer,
        avtrykk: row.avtrykk,
        brev: row.brev,
        pdf: row.pdf,
        sha256: row.sha256,
    }
}
