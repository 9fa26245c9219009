//! An access key: with it an organisation's own system reads and sends over the API, within a scope.
//!
//! The key itself is shown once and kept by whoever asked for it; here is only its fingerprint.

use std::collections::BTreeSet;

use regelverk::tid::{Dato, Tidspunkt};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::aktor::{Aktor, Rolle};
use crate::hendelse::{Hendelse, Kjede, Slag};
use crate::id::{Kommunenummer, TilgangsnokkelId};

/// The longest name of a key, in characters.
pub const LONGEST_NAME: usize = 80;
/// The longest that a key can live, in days: somebody looks at it once a year.
pub const LONGEST_LIFE: i64 = 366;

/// What a key opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Omfang {
    /// Which applications a round has, where they stand, the ranking, and the places that are held.
    #[serde(rename = "runde:les")]
    RundeLes,
    /// What the applications say.
    #[serde(rename = "runde:innhold")]
    RundeInnhold,
    /// Sending a file of applications.
    #[serde(rename = "soknad:skriv")]
    SoknadSkriv,
    /// Whether a doctor has refund right on a list on a day.
    #[serde(rename = "helfo:refusjonsrett")]
    Refusjonsrett,
    /// The agreements as they are registered to the payer of refunds: reading the changes, and acknowledging them.
    #[serde(rename = "helfo:registrering")]
    Registrering,
}

impl Omfang {
    /// Every scope.
    pub const ALL: [Self; 5] = [
        Self::RundeLes,
        Self::RundeInnhold,
        Self::SoknadSkriv,
        Self::Refusjonsrett,
        Self::Registrering,
    ];

    /// The word that the API, the database and the journal use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::RundeLes => "runde:les",
            Self::RundeInnhold => "runde:innhold",
            Self::SoknadSkriv => "soknad:skriv",
            Self::Refusjonsrett => "helfo:refusjonsrett",
            Self::Registrering => "helfo:registrering",
        }
    }

    /// The opposite of [`Self::word`].
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|omfang| omfang.word() == word)
    }
}

/// Whose system it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Organisasjon {
    /// The directorate, which runs the scheme.
    Direktorat,
    /// The ministry, which sees and changes nothing.
    Departement,
    /// The payer of refunds, which sees the agreements as they are registered.
    Helfo,
    /// A municipality, which sees its own.
    Kommune(Kommunenummer),
}

impl Organisasjon {
    /// The word that the database and text keys use.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Direktorat => "direktorat",
            Self::Departement => "departement",
            Self::Helfo => "helfo",
            Self::Kommune(_) => "kommune",
        }
    }

    /// The organisation with this word; a municipality's with its number, and only then.
    pub fn from_word(word: &str, kommune: Option<Kommunenummer>) -> Option<Self> {
        match (word, kommune) {
            ("direktorat", None) => Some(Self::Direktorat),
            ("departement", None) => Some(Self::Departement),
            ("helfo", None) => Some(Self::Helfo),
            ("kommune", Some(nummer)) => Some(Self::Kommune(nummer)),
            _ => None,
        }
    }

    /// The municipality; `None` for a national authority.
    pub const fn kommune(&self) -> Option<&Kommunenummer> {
        match self {
            Self::Kommune(nummer) => Some(nummer),
            Self::Direktorat | Self::Departement | Self::Helfo => None,
        }
    }

    /// Whether keys of this organisation can open `omfang`. What is not named here is denied.
    pub const fn may_have(&self, omfang: Omfang) -> bool {
        match omfang {
            Omfang::RundeLes | Omfang::RundeInnhold => !matches!(self, Self::Helfo),
            Omfang::SoknadSkriv => matches!(self, Self::Direktorat),
            Omfang::Refusjonsrett => matches!(self, Self::Direktorat | Self::Helfo),
            Omfang::Registrering => matches!(self, Self::Helfo),
        }
    }
}

/// The role in which an organisation's own system acts.
pub const fn rolle_of(organisasjon: &Organisasjon) -> Rolle {
    match organisasjon {
        Organisasjon::Direktorat => Rolle::Saksbehandler,
        Organisasjon::Departement => Rolle::Departement,
        Organisasjon::Helfo => Rolle::Helfo,
        Organisasjon::Kommune(_) => Rolle::Kommune,
    }
}

/// A key that opens something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Gyldig {
    /// The id; it stands in the key.
    pub id: TilgangsnokkelId,
    /// What the key is for, in words.
    pub navn: String,
    /// Whose system it is.
    pub organisasjon: Organisasjon,
    /// What it opens.
    pub omfang: BTreeSet<Omfang>,
    /// SHA-256 of the secret part, in hexadecimal digits. The secret is random and long, so nothing slower is
    /// needed.
    pub avtrykk: String,
    /// When it was made.
    pub opprettet: Tidspunkt,
    /// By whom.
    pub av: Aktor,
    /// The last day that it opens anything.
    pub siste_dag: Dato,
}

/// A key that was revoked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tilbakekalt {
    /// As it was.
    pub nokkel: Gyldig,
    /// When it was revoked.
    pub tidspunkt: Tidspunkt,
    /// By whom.
    pub av: Aktor,
}

/// A key in whichever state it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tilgangsnokkel {
    /// Until its last day.
    Gyldig(Gyldig),
    /// For ever.
    Tilbakekalt(Tilbakekalt),
}

/// Why a key is not made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Error)]
pub enum NokkelFeil {
    /// It has no name, or too long a one.
    #[error("a name of 1 to {LONGEST_NAME} characters")]
    Navn,
    /// It opens nothing.
    #[error("at least one scope")]
    IngenOmfang,
    /// The organisation cannot have one of the scopes.
    #[error("the organisation cannot have {}", .0.word())]
    Omfang(Omfang),
    /// The last day is past, or too far away.
    #[error("the last day is from today to {LONGEST_LIFE} days ahead")]
    SisteDag,
}

/// What a key is to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Onske {
    /// What it is for, in words.
    pub navn: String,
    /// Whose system it is.
    pub organisasjon: Organisasjon,
    /// What it opens.
    pub omfang: BTreeSet<Omfang>,
    /// The last day that it opens anything.
    pub siste_dag: Dato,
}

impl Onske {
    /// Everything that is wrong with it on the day it is made.
    pub fn faults(&self, today: Dato) -> Vec<NokkelFeil> {
        let mut faults = Vec::new();
        if !(1..=LONGEST_NAME).contains(&self.navn.trim().chars().count()) {
            faults.push(NokkelFeil::Navn);
        }
        if self.omfang.is_empty() {
            faults.push(NokkelFeil::IngenOmfang);
        }
        let denied = |omfang: &&Omfang| !self.organisasjon.may_have(**omfang);
        faults.extend(self.omfang.iter().filter(denied).copied().map(NokkelFeil::Omfang));
        if !(0..=LONGEST_LIFE).contains(&today.days_until(self.siste_dag)) {
            faults.push(NokkelFeil::SisteDag);
        }
        faults
    }

    /// Makes the key whose secret part has the fingerprint `avtrykk`.
    ///
    /// # Errors
    /// Everything that is wrong.
    pub fn make(
        self,
        id: TilgangsnokkelId,
        avtrykk: String,
        av: &Aktor,
        now: Tidspunkt,
    ) -> Result<(Gyldig, Hendelse), Vec<NokkelFeil>> {
        let faults = self.faults(now.dato());
        if !faults.is_empty() {
            return Err(faults);
        }
        let nokkel = Gyldig {
            id,
            navn: self.navn.trim().to_owned(),
            organisasjon: self.organisasjon,
            omfang: self.omfang,
            avtrykk,
            opprettet: now,
            av: av.clone(),
            siste_dag: self.siste_dag,
        };
        let hendelse = nokkel.hendelse(Slag::TilgangsnokkelOpprettet);
        Ok((nokkel, hendelse))
    }
}

impl Gyldig {
    /// The key's journal line. It says what the key was for, never its fingerprint.
    fn hendelse(&self, slag: Slag) -> Hendelse {
        let said = (&self.navn, &self.organisasjon, &self.omfang, self.siste_dag);
        Hendelse::new(Kjede::Tilgangsnokkel(self.id), slag, &said)
    }

    /// Whether it has not run out on `today`.
    pub fn lasts(&self, today: Dato) -> bool {
        today <= self.siste_dag
    }

    /// Whether it opens `omfang`: it was made to, and its organisation may.
    pub fn opens(&self, omfang: Omfang) -> bool {
        self.omfang.contains(&omfang) && self.organisasjon.may_have(omfang)
    }

    /// The key as whoever acts, in the journal.
    pub fn aktor(&self) -> Aktor {
        let kommune = self.organisasjon.kommune().cloned();
        let rolle = rolle_of(&self.organisasjon);
        Aktor {
            id: format!("tilgangsnokkel/{}", self.id),
            navn: self.navn.clone(),
            rolle,
            kommune,
            hpr: None,
        }
    }

    /// Revokes it.
    pub fn revoke(self, av: &Aktor, now: Tidspunkt) -> (Tilbakekalt, Hendelse) {
        let hendelse = self.hendelse(Slag::TilgangsnokkelTilbakekalt);
        let tilbakekalt = Tilbakekalt {
            nokkel: self,
            tidspunkt: now,
            av: av.clone(),
        };
        (tilbakekalt, hendelse)
    }
}

impl Tilgangsnokkel {
    /// What it was made as.
    pub const fn nokkel(&self) -> &Gyldig {
        match self {
            Self::Gyldig(nokkel) => nokkel,
            Self::Tilbakekalt(tilbakekalt) => &tilbakekalt.nokkel,
        }
    }

    /// The key if it opens anything on `today`.
    pub fn open(self, today: Dato) -> Option<Gyldig> {
        match self {
            Self::Gyldig(nokkel) => Some(nokkel).filter(|nokkel| nokkel.lasts(today)),
            Self::Tilbakekalt(_) => None,
        }
    }
}
