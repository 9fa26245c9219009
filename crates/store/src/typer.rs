//! What goes in and out of the store beside the types of `sak`.

use regelverk::tid::{Dato, Tidspunkt};
use sak::aktor::{Aktor, Rolle};
use sak::hendelse::Slag;
use sak::id::{Kommunenummer, SoknadId};
use sak::ko::Merknad;
use sak::soknad::Innhold;
use sak::tilgangsnokkel::Tilgangsnokkel;
use serde_json::Value;

/// Who acts and when, for the journal.
#[derive(Clone, Copy, Debug)]
pub struct Spor<'a> {
    /// Who.
    pub aktor: &'a Aktor,
    /// When.
    pub now: Tidspunkt,
}

/// Something with the version that a later change must name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lagret<T> {
    /// The thing.
    pub verdi: T,
    /// Counts up at every change.
    pub versjon: i64,
}

/// One application of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Import {
    /// The id that it gets.
    pub id: SoknadId,
    /// The municipality that applies.
    pub kommune: Kommunenummer,
    /// When it was received.
    pub mottatt: Tidspunkt,
    /// What it says.
    pub innhold: Innhold,
}

/// A letter, as it was sent.
#[derive(Clone, Debug, PartialEq)]
pub struct Dokument {
    /// Its number: the case number and a running number, `22/0001-2`.
    pub nummer: String,
    /// Fingerprint of the decision that it was made from. It must be the proposal's.
    pub avtrykk: String,
    /// What it says, as data.
    pub brev: Value,
    /// The file.
    pub pdf: Vec<u8>,
    /// SHA-256 of the file, hexadecimal.
    pub sha256: String,
}

/// An access key in the list of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NokkelRad {
    /// The key.
    pub nokkel: Tilgangsnokkel,
    /// The last day that it was used; `None` if never.
    pub sist_brukt: Option<Dato>,
}

/// A note on a place in the queue, as its history tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MerknadRad {
    /// The place, by its number within the application.
    pub plass: u64,
    /// The note.
    pub merknad: Merknad,
    /// Who took it back; `None` while it stands.
    pub opphevet: Option<Opphevet>,
}

/// That a note was taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opphevet {
    /// Who.
    pub av: Aktor,
    /// When.
    pub tidspunkt: Tidspunkt,
    /// Why.
    pub begrunnelse: String,
}

/// One line of the journal, as people read it.
#[derive(Clone, Debug, PartialEq)]
pub struct HistorikkRad {
    /// The number within the chain, from 1.
    pub nr: i64,
    /// When.
    pub tidspunkt: Tidspunkt,
    /// Who, by name.
    pub aktor_navn: String,
    /// In which role.
    pub rolle: Rolle,
    /// What.
    pub slag: Slag,
    /// The details; null if they are erased.
    pub nyttelast: Value,
}
