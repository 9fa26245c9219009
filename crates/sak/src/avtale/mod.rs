//! An introduction agreement under an allocated place: drafted, signed by all its parties, amended by signed
//! amendments, over at last. Nothing that was signed is overwritten: what is in force on a day is worked out
//! from the text that was entered into and the signed amendments in order.

mod avslutning;
mod avtrykk;
pub mod endring;
mod fakta;
pub mod forlop;
mod inngatt;
pub mod innhold;
mod leger;
mod listetak;
pub mod melding;
mod omgivelser;
pub mod ord;
pub mod part;
pub mod ramme;
mod signering;
mod sluttrapport;
mod utkast;
mod varsel;
pub mod vilkar;

pub use avslutning::{AvslutningFeil, Avsluttet, Kansellert, Slutt};
pub use endring::{Endring, EndringFeil, Endringsslag, Permisjon};
pub use forlop::{Forlop, Gjeldende};
pub use inngatt::Inngatt;
pub use innhold::Innhold;
pub use leger::Legerolle;
pub use listetak::{ListetakFeil, Listetakmelding, Oppfolging};
pub use omgivelser::{Omgivelser, Regelfeil};
pub use part::{Part, Signatur, SignaturFeil};
pub use ramme::Ramme;
pub use signering::{SignerFeil, Signert, TilSignering};
pub use sluttrapport::{Etter, RapportFeil, Rapportsvar, Sluttrapport};
pub use utkast::{BegynnFeil, LagreFeil, SendFeil, Utfylt, Utkast};
pub use varsel::{Varsel, Varselslag, standing_on};
pub use vilkar::{Mangel, Vilkar};

use regelverk::tid::Dato;
use serde::{Deserialize, Serialize};

use crate::hendelse::Kjede;
use crate::id::{AvtaleId, Kommunenummer, KvoteplassId, SoknadId};

/// What never changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Felles {
    /// The id.
    pub id: AvtaleId,
    /// The place.
    pub plass: KvoteplassId,
    /// The application that the place answers.
    pub soknad: SoknadId,
    /// The municipality: a party.
    pub kommune: Kommunenummer,
    /// The frame, from 1: with two periods a place has two, one after the other.
    pub ramme: u64,
}

impl Felles {
    /// The chain of journal lines: that of the place's application, where all that happens to the place stands.
    pub const fn kjede(&self) -> Kjede {
        Kjede::Soknad(self.soknad)
    }
}

/// An agreement in whichever state it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "tilstand", rename_all = "snake_case")]
pub enum Avtale {
    /// A draft.
    Utkast(Utkast),
    /// Sent to its parties to be signed.
    TilSignering(TilSignering),
    /// Entered into.
    Inngatt(Inngatt),
    /// Over.
    Avsluttet(Avsluttet),
    /// Cancelled before it began.
    Kansellert(Kansellert),
}

impl Avtale {
    /// What never changes.
    pub const fn felles(&self) -> &Felles {
        match self {
            Self::Utkast(utkast) => &utkast.felles,
            Self::TilSignering(signering) => &signering.felles,
            Self::Inngatt(inngatt) => &inngatt.felles,
            Self::Avsluttet(avsluttet) => &avsluttet.inngatt.felles,
            Self::Kansellert(kansellert) => &kansellert.felles,
        }
    }

    /// The agreement that all have signed, if they have and it was not cancelled.
    pub const fn inngatt(&self) -> Option<&Inngatt> {
        match self {
            Self::Inngatt(inngatt) => Some(inngatt),
            Self::Avsluttet(avsluttet) => Some(&avsluttet.inngatt),
            Self::Utkast(_) | Self::TilSignering(_) | Self::Kansellert(_) => None,
        }
    }

    /// Whether something is still to happen with it: it is drafted, waits for signatures, is not over, or an amendment
    /// of it waits that can still change what was used.
    pub fn is_under_way(&self, today: Dato) -> bool {
        match self {
            Self::Utkast(_) | Self::TilSignering(_) => true,
            Self::Inngatt(inngatt) => today <= inngatt.forlop().til || self.waits_for_signatures(today),
            Self::Avsluttet(_) => self.waits_for_signatures(today),
            Self::Kansellert(_) => false,
        }
    }

    /// Whether an amendment of it can be signed on a day. When it is over, only leave can be corrected.
    pub fn can_be_signed(&self, endring: &Endring, today: Dato) -> bool {
        match self {
            Self::Inngatt(inngatt) => inngatt.can_be_signed(endring, today),
            Self::Avsluttet(over) => {
                matches!(endring.slag, Endringsslag::Rettelse { .. })
                    && over.inngatt.can_be_signed(endring, today)
            }
            Self::Utkast(_) | Self::TilSignering(_) | Self::Kansellert(_) => false,
        }
    }

    fn waits_for_signatures(&self, today: Dato) -> bool {
        let all = self.inngatt().map(|inngatt| inngatt.endringer.as_slice());
        let mut all = all.unwrap_or_default().iter();
        all.any(|endring| self.can_be_signed(endring, today))
    }

    /// Whether all have signed it and a day is one of its days.
    pub fn covers(&self, dato: Dato) -> bool {
        self.inngatt()
            .is_some_and(|inngatt| inngatt.forlop().covers(dato))
    }

    /// What is in force on a day; `None` on days outside an agreement that all have signed.
    pub fn on(&self, dato: Dato) -> Option<Gjeldende> {
        self.inngatt()?.on(dato)
    }
}
