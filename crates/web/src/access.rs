//! Who may do what. Every handler takes one of the access values below as an argument; there is no way to
//! reach a page without one, except the public pages. What somebody may not do, the value has no method for.

mod avtale;

pub use avtale::{Avtaleinnsyn, Lege};

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use sak::aktor::{Aktor, Rolle};
use sak::id::{AvtaleId, Kommunenummer, SoknadId, VedtakId};
use sak::soknad::Soknad;
use sak::vedtak::Vedtak;
use store::{Avtalesak, Lagret};

use crate::error::Feil;
use crate::session::{Innlogget, KanskjeInnlogget};
use crate::state::App;

/// Something that can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Handling {
    /// Write and send an application, read the answer.
    Soke,
    /// Read cases, rankings and decisions.
    Lese,
    /// Assess, recommend, rank, propose.
    Saksbehandle,
    /// Approve or send back what another has prepared.
    Attestere,
    /// Declare that one may not handle a case: whoever handles cases.
    MeldeInhabil,
    /// Lift another's declaration; see what could not be sent, and try it again.
    Lede,
    /// Register the ministry's assignments, and the answers to them and to the rulebook's questions.
    FolgeOppOppdrag,
    /// Make and revoke access keys.
    Administrere,
    /// See and sign one's own agreements as a doctor.
    SeEgneAvtaler,
    /// See who has refund right as it is registered, acknowledge changes, check claims.
    KontrollereRefusjon,
    /// See what the agreements cost the national insurance.
    SeKostnad,
    /// Work it out from a file of refunds.
    BeregneKostnad,
}

impl Handling {
    /// Everything that can be done.
    pub const ALL: [Self; 12] = [
        Self::Soke,
        Self::Lese,
        Self::Saksbehandle,
        Self::Attestere,
        Self::MeldeInhabil,
        Self::Lede,
        Self::FolgeOppOppdrag,
        Self::Administrere,
        Self::SeEgneAvtaler,
        Self::KontrollereRefusjon,
        Self::SeKostnad,
        Self::BeregneKostnad,
    ];
}

/// The one table of who may do what. What it does not name is denied.
pub const fn allow(rolle: Rolle, handling: Handling) -> bool {
    match handling {
        Handling::Soke => matches!(rolle, Rolle::Kommune),
        Handling::Lese => {
            matches!(
                rolle,
                Rolle::Saksbehandler | Rolle::Attestant | Rolle::Leder | Rolle::Departement
            )
        }
        Handling::Saksbehandle => matches!(rolle, Rolle::Saksbehandler),
        Handling::Attestere => matches!(rolle, Rolle::Attestant | Rolle::Leder),
        Handling::MeldeInhabil => matches!(rolle, Rolle::Saksbehandler | Rolle::Attestant | Rolle::Leder),
        Handling::Lede => matches!(rolle, Rolle::Leder),
        Handling::FolgeOppOppdrag => matches!(rolle, Rolle::Saksbehandler | Rolle::Leder),
        Handling::Administrere => matches!(rolle, Rolle::Leder),
        Handling::SeEgneAvtaler => matches!(rolle, Rolle::Lege),
        Handling::KontrollereRefusjon => matches!(rolle, Rolle::Helfo),
        Handling::SeKostnad => {
            matches!(
                rolle,
                Rolle::Helfo | Rolle::Saksbehandler | Rolle::Attestant | Rolle::Leder | Rolle::Departement
            )
        }
        Handling::BeregneKostnad => matches!(rolle, Rolle::Helfo | Rolle::Saksbehandler),
    }
}

/// An access value: somebody who is logged in and may do what the value stands for.
pub trait Tilgang: FromRequestParts<App, Rejection = Feil> + Send {
    /// Who is logged in.
    fn innlogget(&self) -> &Innlogget;
}

/// Anybody who is logged in.
#[derive(Clone, Debug)]
pub struct Bruker(pub Innlogget);

impl FromRequestParts<App> for Bruker {
    type Rejection = Feil;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Feil> {
        let KanskjeInnlogget(found) = KanskjeInnlogget::from_request_parts(parts, app).await?;
        found.map(Self).ok_or_else(|| Feil::log_in_first(parts))
    }
}

async fn allowed(parts: &mut Parts, app: &App, handling: Handling) -> Result<Innlogget, Feil> {
    let Bruker(innlogget) = Bruker::from_request_parts(parts, app).await?;
    if allow(innlogget.aktor.rolle, handling) {
        Ok(innlogget)
    } else {
        Err(Feil::Forbidden(handling))
    }
}

macro_rules! access_values {
    ($($(#[$doc:meta])* $name:ident = $handling:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub struct $name {
            /// Who is logged in.
            pub innlogget: Innlogget,
        }

        impl $name {
            /// The person.
            pub fn aktor(&self) -> &Aktor {
                &self.innlogget.aktor
            }
        }

        impl Tilgang for $name {
            fn innlogget(&self) -> &Innlogget {
                &self.innlogget
            }
        }

        impl FromRequestParts<App> for $name {
            type Rejection = Feil;

            async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Feil> {
                Ok(Self { innlogget: allowed(parts, app, Handling::$handling).await? })
            }
        }
    )*};
}

access_values! {
    /// May read every case, ranking and decision.
    Leser = Lese;
    /// May assess, recommend, rank and propose.
    Saksbehandler = Saksbehandle;
    /// May approve or send back.
    Attestant = Attestere;
    /// May declare that they may not handle a case.
    Behandler = MeldeInhabil;
    /// May lift another's declaration, and try again what could not be sent.
    Leder = Lede;
    /// May register assignments and answers.
    Oppfolger = FolgeOppOppdrag;
    /// May make and revoke access keys.
    Administrator = Administrere;
    /// May see the register, acknowledge changes and check claims.
    Kontrollor = KontrollereRefusjon;
    /// May see what the agreements cost.
    Kostnadsleser = SeKostnad;
    /// May work out what the agreements cost.
    Kostnadsberegner = BeregneKostnad;
}

/// Acts for one municipality, and sees nothing but its own.
#[derive(Clone, Debug)]
pub struct Kommunebruker {
    /// Who is logged in.
    pub innlogget: Innlogget,
    /// The municipality.
    pub kommune: Kommunenummer,
}

impl Kommunebruker {
    /// Somebody who may apply; `None` for anybody else.
    pub fn of(innlogget: Innlogget) -> Option<Self> {
        let kommune = innlogget.aktor.kommune.clone()?;
        allow(innlogget.aktor.rolle, Handling::Soke).then_some(Self { innlogget, kommune })
    }

    /// The person.
    pub fn aktor(&self) -> &Aktor {
        &self.innlogget.aktor
    }

    /// One of the municipality's own applications. Another's is *not found*, so that nobody learns that it
    /// exists.
    ///
    /// # Errors
    /// Not found, or the database.
    pub async fn soknad(&self, app: &App, id: SoknadId) -> Result<Lagret<Soknad>, Feil> {
        let found = app.store.soknad(id).await?;
        found
            .filter(|soknad| soknad.verdi.felles().kommune == self.kommune)
            .ok_or(Feil::NotFound)
    }

    /// One of the municipality's own agreements. Another's is *not found*.
    ///
    /// # Errors
    /// Not found, or the database.
    pub async fn avtale(&self, app: &App, id: AvtaleId) -> Result<Avtalesak, Feil> {
        let found = app.store.avtale(id).await?;
        found
            .filter(|sak| sak.avtale.felles().kommune == self.kommune)
            .ok_or(Feil::NotFound)
    }

    /// An approved decision on one of the municipality's own applications.
    ///
    /// # Errors
    /// Not found, or the database.
    pub async fn vedtak(&self, app: &App, id: VedtakId) -> Result<Vedtak, Feil> {
        let vedtak = app.store.vedtak(id).await?.ok_or(Feil::NotFound)?;
        self.soknad(app, vedtak.soknad()).await?;
        if matches!(vedtak, Vedtak::Godkjent(_)) {
            Ok(vedtak)
        } else {
            Err(Feil::NotFound)
        }
    }
}

impl Tilgang for Kommunebruker {
    fn innlogget(&self) -> &Innlogget {
        &self.innlogget
    }
}

impl FromRequestParts<App> for Kommunebruker {
    type Rejection = Feil;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Feil> {
        let innlogget = allowed(parts, app, Handling::Soke).await?;
        Self::of(innlogget).ok_or(Feil::Forbidden(Handling::Soke))
    }
}

/// Sees the places of the quota: those who read cases see all, a municipality its own.
#[derive(Clone, Debug)]
pub enum Innsyn {
    /// All of them.
    Alle(Leser),
    /// The municipality's own.
    Egne(Kommunebruker),
}

impl Innsyn {
    /// Whether what belongs to this municipality may be seen.
    pub fn sees(&self, kommune: &Kommunenummer) -> bool {
        match self {
            Self::Alle(_) => true,
            Self::Egne(bruker) => bruker.kommune == *kommune,
        }
    }
}

impl Tilgang for Innsyn {
    fn innlogget(&self) -> &Innlogget {
        match self {
            Self::Alle(leser) => leser.innlogget(),
            Self::Egne(bruker) => bruker.innlogget(),
        }
    }
}

impl FromRequestParts<App> for Innsyn {
    type Rejection = Feil;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Feil> {
        match Kommunebruker::from_request_parts(parts, app).await {
            Ok(bruker) => Ok(Self::Egne(bruker)),
            Err(Feil::Forbidden(_)) => Leser::from_request_parts(parts, app).await.map(Self::Alle),
            Err(feil) => Err(feil),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_both_prepares_and_approves() {
        for rolle in Rolle::ALL {
            assert!(
                !(allow(rolle, Handling::Saksbehandle) && allow(rolle, Handling::Attestere)),
                "{rolle:?}"
            );
        }
    }

    #[test]
    fn the_ministry_only_reads_and_a_municipality_only_applies() {
        let may = |rolle| {
            Handling::ALL
                .into_iter()
                .filter(move |&handling| allow(rolle, handling))
                .collect::<Vec<_>>()
        };
        assert_eq!(may(Rolle::Departement), [Handling::Lese, Handling::SeKostnad]);
        assert_eq!(may(Rolle::Kommune), [Handling::Soke]);
        assert_eq!(may(Rolle::Lege), [Handling::SeEgneAvtaler]);
        assert_eq!(
            may(Rolle::Helfo),
            [
                Handling::KontrollereRefusjon,
                Handling::SeKostnad,
                Handling::BeregneKostnad
            ]
        );
    }

    #[test]
    fn the_table_agrees_with_the_rule_of_two_pairs_of_eyes() {
        for rolle in Rolle::ALL {
            assert_eq!(
                allow(rolle, Handling::Attestere),
                rolle.may_approve(),
                "{rolle:?}"
            );
        }
    }
}
