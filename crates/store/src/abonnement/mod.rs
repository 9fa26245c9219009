//! Subscriptions to new calls. An address counts only when its owner has confirmed it; until then it gets
//! nothing but the letter that asks. What ends a subscription erases it.

mod varsel;

use regelverk::tid::Tidspunkt;
use sak::abonnement::{
    Abonnement, Epost, Formal, HOYST_PER_ADRESSE, HOYST_SAMLET, LENKE_VARER, TELLES_I, TELLES_SAMLET_I,
    Varselvalg,
};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, IntoActiveModel, PaginatorTrait,
    QueryFilter, Select, SqlErr,
};
use uuid::Uuid;

use crate::entity::{abonnement, abonnement_lenke as lenke, outbox as post};
use crate::outbox::{self, Mail};
use crate::store::finish;
use crate::{Store, StoreError, time, verdi};

/// What somebody asked for in the form, with the letter that asks the owner of the address to confirm it.
#[derive(Clone, Debug)]
pub struct Bestilling {
    /// The id of the subscription, if it is a new one.
    pub id: Uuid,
    /// The address.
    pub adresse: Epost,
    /// What was chosen.
    pub valg: Varselvalg,
    /// The hash of the link that confirms.
    pub bekreft: String,
    /// The hash of the link that ends it.
    pub avslutt: String,
    /// The letter with the two links.
    pub mail: Mail,
}

/// What came of a request. Whoever sent it is told only of [`Mottak::ForMange`], which says nothing of the
/// address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mottak {
    /// The letter is on its way.
    Sendt,
    /// The address has had as many letters as it gets for now: nothing is sent.
    NokForNa,
    /// Too many requests from all over: nothing is sent.
    ForMange,
}

/// A link that was found by its hash, and still holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lenke {
    /// What it does.
    pub formal: Formal,
    /// The subscription as it is.
    pub abonnement: Abonnement,
    /// The choices that it confirms.
    pub valg: Varselvalg,
}

impl Store {
    /// Takes a request for a subscription, and puts the letter that asks for confirmation in the outbox in the
    /// same transaction. The choices are kept with the link: a subscription that is confirmed changes only when
    /// its owner confirms anew.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn request_abonnement(
        &self,
        bestilling: Bestilling,
        now: Tidspunkt,
    ) -> Result<Mottak, StoreError> {
        let tx = self.begin_write().await?;
        let result = request(&tx, bestilling, now).await;
        match finish(tx, result).await {
            // Somebody typed the same address at the same moment: the letter of the other request is enough.
            Err(StoreError::Database(error)) if is_taken(&error) => Ok(Mottak::NokForNa),
            other => other,
        }
    }

    /// The link with this hash; `None` if there is none, or it has run out.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn abonnement_lenke(&self, hash: &str, now: Tidspunkt) -> Result<Option<Lenke>, StoreError> {
        Ok(find(self.reader(), hash, now).await?.map(|(_, lenke)| lenke))
    }

    /// Confirms a subscription, with the choices of the link. `None` if the link does not hold. Confirming
    /// twice is as confirming once.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn confirm_abonnement(
        &self,
        hash: &str,
        now: Tidspunkt,
    ) -> Result<Option<Abonnement>, StoreError> {
        let tx = self.begin_write().await?;
        let result = confirm(&tx, hash, now).await;
        finish(tx, result).await
    }

    /// Ends a subscription and erases it, with what waits to be sent to it. `false` if there is none: it has
    /// ended already.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn end_abonnement(&self, hash: &str, now: Tidspunkt) -> Result<bool, StoreError> {
        let tx = self.begin_write().await?;
        let result = async {
            let Some((id, lenke)) = find(&tx, hash, now).await? else {
                return Ok(false);
            };
            erase(&tx, &id, &lenke.abonnement.adresse).await?;
            Ok(true)
        }
        .await;
        finish(tx, result).await
    }

    /// How many addresses are confirmed.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn count_abonnement(&self) -> Result<u64, StoreError> {
        Ok(confirmed().count(self.reader()).await?)
    }
}

fn confirmed() -> Select<abonnement::Entity> {
    abonnement::Entity::find().filter(abonnement::Column::Bekreftet.is_not_null())
}

fn is_taken(error: &DbErr) -> bool {
    matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_)))
}

async fn request(
    tx: &DatabaseTransaction,
    bestilling: Bestilling,
    now: Tidspunkt,
) -> Result<Mottak, StoreError> {
    let asked_since = |seconds: i64| -> Result<Select<lenke::Entity>, StoreError> {
        let since = time::instant(now.plus_seconds(-seconds))?;
        Ok(lenke::Entity::find()
            .filter(lenke::Column::Formal.eq(Formal::Bekreft.word()))
            .filter(lenke::Column::Laget.gt(since)))
    };
    if asked_since(TELLES_SAMLET_I)?.count(tx).await? >= HOYST_SAMLET {
        return Ok(Mottak::ForMange);
    }
    let known = abonnement::Entity::find()
        .filter(abonnement::Column::Adresse.eq(bestilling.adresse.as_str()))
        .one(tx)
        .await?;
    let id = match known {
        Some(known) => {
            let asked = asked_since(TELLES_I)?.filter(lenke::Column::Abonnement.eq(&known.id));
            if asked.count(tx).await? >= HOYST_PER_ADRESSE {
                return Ok(Mottak::NokForNa);
            }
            // Until it is confirmed, the time that it may be kept begins anew.
            abonnement::Entity::update_many()
                .col_expr(abonnement::Column::Opprettet, Expr::value(time::instant(now)?))
                .filter(abonnement::Column::Id.eq(&known.id))
                .filter(abonnement::Column::Bekreftet.is_null())
                .exec(tx)
                .await?;
            known.id
        }
        None => {
            let model = abonnement::Model {
                id: bestilling.id.to_string(),
                adresse: bestilling.adresse.as_str().to_owned(),
                spraak: bestilling.valg.spraak.clone(),
                kommune: bestilling.valg.kommune.as_ref().map(ToString::to_string),
                opprettet: time::instant(now)?,
                bekreftet: None,
            };
            let id = model.id.clone();
            abonnement::Entity::insert(model.into_active_model())
                .exec_without_returning(tx)
                .await?;
            id
        }
    };
    let until = now.plus_seconds(LENKE_VARER);
    let links = [
        link(
            &id,
            bestilling.bekreft,
            Formal::Bekreft,
            &bestilling.valg,
            now,
            Some(until),
        )?,
        link(
            &id,
            bestilling.avslutt,
            Formal::Avslutt,
            &bestilling.valg,
            now,
            None,
        )?,
    ];
    let links = links.map(IntoActiveModel::into_active_model);
    lenke::Entity::insert_many(links)
        .exec_without_returning(tx)
        .await?;
    outbox::enqueue(tx, vec![bestilling.mail], now).await?;
    Ok(Mottak::Sendt)
}

fn link(
    abonnement: &str,
    hash: String,
    formal: Formal,
    valg: &Varselvalg,
    now: Tidspunkt,
    utloper: Option<Tidspunkt>,
) -> Result<lenke::Model, StoreError> {
    Ok(lenke::Model {
        hash,
        abonnement: abonnement.to_owned(),
        formal: formal.word().to_owned(),
        spraak: valg.spraak.clone(),
        kommune: valg.kommune.as_ref().map(ToString::to_string),
        laget: time::instant(now)?,
        utloper: utloper.map(time::instant).transpose()?,
    })
}

async fn find(
    db: &impl ConnectionTrait,
    hash: &str,
    now: Tidspunkt,
) -> Result<Option<(String, Lenke)>, StoreError> {
    let Some(row) = lenke::Entity::find_by_id(hash).one(db).await? else {
        return Ok(None);
    };
    let run_out = row.utloper.is_some_and(|until| time::tidspunkt(until) < now);
    let owner = abonnement::Entity::find_by_id(&row.abonnement).one(db).await?;
    let Some(owner) = owner.filter(|_| !run_out) else {
        return Ok(None);
    };
    let lenke = Lenke {
        formal: verdi::word("formal", &row.formal, Formal::from_word)?,
        valg: choices(row.spraak, row.kommune)?,
        abonnement: from_model(owner)?,
    };
    Ok(Some((row.abonnement, lenke)))
}

async fn confirm(
    tx: &DatabaseTransaction,
    hash: &str,
    now: Tidspunkt,
) -> Result<Option<Abonnement>, StoreError> {
    let found = find(tx, hash, now).await?;
    let Some((id, lenke)) = found.filter(|(_, lenke)| lenke.formal == Formal::Bekreft) else {
        return Ok(None);
    };
    let bekreftet = lenke.abonnement.bekreftet.unwrap_or(now);
    let kommune = lenke.valg.kommune.as_ref().map(ToString::to_string);
    abonnement::Entity::update_many()
        .col_expr(
            abonnement::Column::Bekreftet,
            Expr::value(time::instant(bekreftet)?),
        )
        .col_expr(
            abonnement::Column::Spraak,
            Expr::value(lenke.valg.spraak.as_str()),
        )
        .col_expr(abonnement::Column::Kommune, Expr::value(kommune))
        .filter(abonnement::Column::Id.eq(id))
        .exec(tx)
        .await?;
    Ok(Some(Abonnement {
        adresse: lenke.abonnement.adresse,
        valg: lenke.valg,
        bekreftet: Some(bekreftet),
    }))
}

async fn erase(tx: &DatabaseTransaction, id: &str, adresse: &Epost) -> Result<(), DbErr> {
    lenke::Entity::delete_many()
        .filter(lenke::Column::Abonnement.eq(id))
        .exec(tx)
        .await?;
    abonnement::Entity::delete_by_id(id).exec(tx).await?;
    post::Entity::delete_many()
        .filter(post::Column::Til.eq(adresse.as_str()))
        .filter(post::Column::Slag.starts_with("varsel-"))
        .exec(tx)
        .await?;
    Ok(())
}

fn from_model(model: abonnement::Model) -> Result<Abonnement, StoreError> {
    Ok(Abonnement {
        adresse: Epost::parse(&model.adresse).ok_or_else(|| StoreError::ulesbar("an e-mail address"))?,
        valg: choices(model.spraak, model.kommune)?,
        bekreftet: model.bekreftet.map(time::tidspunkt),
    })
}

fn choices(spraak: String, kommune: Option<String>) -> Result<Varselvalg, StoreError> {
    Ok(Varselvalg {
        spraak,
        kommune: kommune.as_deref().map(verdi::kommunenummer).transpose()?,
    })
}
