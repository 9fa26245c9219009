//! Who sees an agreement, and for which parties they may sign.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use sak::aktor::Aktor;
use sak::avtale::{Avtale, Legerolle, Part};
use sak::id::{AvtaleId, Hpr, Kommunenummer};
use store::Avtalesak;

use super::{Bruker, Handling, Tilgang, allow};
use crate::error::Feil;
use crate::session::Innlogget;
use crate::state::App;

/// A doctor, who sees what is their own.
#[derive(Clone, Debug)]
pub struct Lege {
    /// Who is logged in.
    pub innlogget: Innlogget,
    /// The doctor's number in the register of health personnel.
    pub hpr: Hpr,
}

impl Lege {
    /// The person.
    pub fn aktor(&self) -> &Aktor {
        &self.innlogget.aktor
    }

    /// Somebody who is logged in as a doctor; `None` for anybody else.
    pub fn of(innlogget: Innlogget) -> Option<Self> {
        let hpr = innlogget.aktor.hpr?;
        allow(innlogget.aktor.rolle, Handling::SeEgneAvtaler).then_some(Self { innlogget, hpr })
    }
}

impl Tilgang for Lege {
    fn innlogget(&self) -> &Innlogget {
        &self.innlogget
    }
}

impl FromRequestParts<App> for Lege {
    type Rejection = Feil;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Feil> {
        let Bruker(innlogget) = Bruker::from_request_parts(parts, app).await?;
        Self::of(innlogget).ok_or(Feil::Forbidden(Handling::SeEgneAvtaler))
    }
}

/// Sees agreements: the directorate and the ministry all that were sent to their parties, a municipality its own,
/// a doctor those that name them.
#[derive(Clone, Debug)]
pub struct Avtaleinnsyn {
    innlogget: Innlogget,
}

impl Avtaleinnsyn {
    /// Somebody who may see some agreements; `None` for anybody else.
    pub fn of(innlogget: Innlogget) -> Option<Self> {
        let rolle = innlogget.aktor.rolle;
        let may = [Handling::Lese, Handling::Soke, Handling::SeEgneAvtaler];
        let may = may.into_iter().any(|handling| allow(rolle, handling));
        may.then_some(Self { innlogget })
    }

    /// The person.
    pub fn aktor(&self) -> &Aktor {
        &self.innlogget.aktor
    }

    /// The municipality that the person acts for.
    pub fn kommune(&self) -> Option<&Kommunenummer> {
        let aktor = self.aktor();
        aktor
            .kommune
            .as_ref()
            .filter(|_| allow(aktor.rolle, Handling::Soke))
    }

    /// The doctor that the person is.
    pub fn hpr(&self) -> Option<Hpr> {
        let aktor = self.aktor();
        aktor.hpr.filter(|_| allow(aktor.rolle, Handling::SeEgneAvtaler))
    }

    /// Whether the person acts for the municipality of an agreement, and may change it.
    pub fn owns(&self, avtale: &Avtale) -> bool {
        self.kommune() == Some(&avtale.felles().kommune)
    }

    /// As what an agreement names the person.
    pub fn named_as(&self, avtale: &Avtale) -> Vec<Legerolle> {
        let named = avtale.leger().into_iter();
        named
            .filter(|(hpr, _)| Some(*hpr) == self.hpr())
            .map(|(_, rolle)| rolle)
            .collect()
    }

    /// Whether the person sees an agreement. A draft is the municipality's own.
    pub fn sees(&self, avtale: &Avtale) -> bool {
        let private = match avtale {
            Avtale::Utkast(_) => true,
            Avtale::Kansellert(over) => !over.was_sent(),
            Avtale::TilSignering(_) | Avtale::Inngatt(_) | Avtale::Avsluttet(_) => false,
        };
        let reads = allow(self.aktor().rolle, Handling::Lese) && !private;
        reads || self.owns(avtale) || !self.named_as(avtale).is_empty()
    }

    /// Those of these parties that the person may sign for.
    pub fn may_sign(&self, avtale: &Avtale, parter: &[Part]) -> Vec<Part> {
        let kommune = &avtale.felles().kommune;
        let own = |part: &&Part| part.may_be_signed_by(self.aktor(), kommune);
        parter.iter().filter(own).copied().collect()
    }

    /// An agreement that the person sees. Another is *not found*, so that nobody learns that it exists.
    ///
    /// # Errors
    /// Not found, or the database.
    pub async fn avtale(&self, app: &App, id: AvtaleId) -> Result<Avtalesak, Feil> {
        let found = app.store.avtale(id).await?;
        found.filter(|sak| self.sees(&sak.avtale)).ok_or(Feil::NotFound)
    }
}

impl Tilgang for Avtaleinnsyn {
    fn innlogget(&self) -> &Innlogget {
        &self.innlogget
    }
}

impl FromRequestParts<App> for Avtaleinnsyn {
    type Rejection = Feil;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Feil> {
        let Bruker(innlogget) = Bruker::from_request_parts(parts, app).await?;
        Self::of(innlogget).ok_or(Feil::Forbidden(Handling::SeEgneAvtaler))
    }
}
