//! Changing or withdrawing an application before the deadline, or a supplementary one until it is assessed. What
//! was sent stays valid, and is kept, until a new version is sent.

use regelverk::tid::Tidspunkt;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::innhold::Innhold;
use super::kladd::{Innsending, Kladd, SendFeil, StegInnhold};
use super::sendt::Sendt;
use super::{Soknad, Steg, svar};
use crate::hendelse::{Hendelse, Slag};
use crate::utlysning::{Fase, Utlysning};

/// A withdrawn application. It takes part in nothing, and can be sent again before the deadline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trukket {
    /// As it was when it was withdrawn.
    pub sendt: Sendt,
    /// When it was withdrawn.
    pub tidspunkt: Tidspunkt,
    /// Why, if the municipality said so.
    pub grunn: Option<String>,
}

/// A version that was sent and is no longer the valid one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tidligere {
    /// The number of the version, from 1.
    pub nr: u64,
    /// When it was received.
    pub mottatt: Tidspunkt,
    /// What it says.
    pub innhold: Innhold,
}

/// Why an application cannot be changed or withdrawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum EndreFeil {
    /// It is a draft, or withdrawn already: there is nothing to withdraw or to change.
    #[error("nothing is sent")]
    IkkeSendt,
    /// The deadline has passed.
    #[error("the deadline has passed")]
    ForSent,
    /// A case worker has assessed it.
    #[error("the application is assessed")]
    Vurdert,
    /// The reason is longer than can be kept.
    #[error("the reason is longer than {LONGEST_GRUNN} characters")]
    ForLang,
}

/// The longest reason for withdrawing, in characters.
pub const LONGEST_GRUNN: usize = 1000;

/// What the journal keeps of a new version.
#[derive(Serialize)]
struct Endret<'a> {
    saksnummer: &'a str,
    nr: u64,
    forrige: &'a Innhold,
    sendt: &'a Sendt,
}

impl Soknad {
    /// What was last sent, also if it is withdrawn; `None` while it is a first draft.
    pub fn last_sent(&self) -> Option<&Sendt> {
        match self {
            Self::Trukket(trukket) => Some(&trukket.sendt),
            other => other.sendt(),
        }
    }

    /// What was last sent, if a new version may be sent instead of it now.
    ///
    /// # Errors
    /// Why not.
    pub fn changeable(&self, utlysning: &Utlysning, now: Tidspunkt) -> Result<&Sendt, EndreFeil> {
        let sendt = match self {
            Self::Kladd(_) => return Err(EndreFeil::IkkeSendt),
            Self::Innstilt(_) | Self::Avgjort(_) => return Err(EndreFeil::Vurdert),
            Self::Sendt(sendt) => sendt,
            Self::Trukket(trukket) => &trukket.sendt,
        };
        match utlysning.fase(now.dato()) {
            Fase::Apen { .. } => Ok(sendt),
            // A supplementary application has no deadline: it can be changed until it is assessed. One that is
            // withdrawn is not sent again: the municipality begins another.
            Fase::Lopende if utlysning.is_supplerende(sendt.mottatt) && self.sendt().is_some() => Ok(sendt),
            Fase::Kommer | Fase::Lopende | Fase::Lukket => Err(EndreFeil::ForSent),
        }
    }

    /// Whether the municipality may send another application in the running phase: nothing that it has sent after
    /// the deadline waits for an answer. What it sent in the deadline round does not stand in the way.
    pub fn allows_supplerende(&self, utlysning: &Utlysning) -> bool {
        let late = |sendt: &Sendt| utlysning.is_supplerende(sendt.mottatt);
        match self {
            Self::Kladd(_) => false,
            Self::Sendt(sendt) => !late(sendt),
            Self::Innstilt(innstilt) => !late(&innstilt.sendt),
            Self::Avgjort(_) | Self::Trukket(_) => true,
        }
    }

    /// Begins a change: a draft that says what was last sent.
    ///
    /// # Errors
    /// If it cannot be changed.
    pub fn begin_change(
        &self,
        utlysning: &Utlysning,
        av: &str,
        now: Tidspunkt,
    ) -> Result<(Kladd, Hendelse), EndreFeil> {
        let sendt = self.changeable(utlysning, now)?;
        let mut answers = svar::write(&sendt.innhold);
        let step = |steg: Steg| {
            let own = answers.extract_if(.., |felt, _| felt.steg() == steg).collect();
            let innhold = StegInnhold {
                svar: own,
                versjon: 1,
                lagret: Some(now),
                av: Some(av.to_owned()),
                ..StegInnhold::default()
            };
            (steg, innhold)
        };
        let kladd = Kladd {
            felles: sendt.felles.clone(),
            steg: Steg::ALL.into_iter().map(step).collect(),
        };
        let hendelse = Hendelse::new(sendt.felles.kjede(), Slag::EndringPabegynt, &sendt.felles);
        Ok((kladd, hendelse))
    }

    /// The event that tells that a change was given up. What was sent stands.
    pub fn discard_change(&self) -> Hendelse {
        let felles = self.felles();
        Hendelse::new(felles.kjede(), Slag::EndringForkastet, felles)
    }

    /// Sends a change in place of version `nr`. It keeps the case number and the case worker's answers; a
    /// correction that does not fit the new number of places falls away.
    ///
    /// # Errors
    /// As for a first draft; [`SendFeil::Vurdert`] if a case worker was first, and [`SendFeil::Uendret`] if
    /// it says what stands already.
    pub fn send_change(
        &self,
        kladd: Kladd,
        nr: u64,
        innsending: Innsending<'_>,
    ) -> Result<(Sendt, Tidligere, Hendelse), SendFeil> {
        let before = self
            .changeable(innsending.utlysning, innsending.now)
            .map_err(|feil| match feil {
                EndreFeil::Vurdert => SendFeil::Vurdert,
                EndreFeil::ForSent | EndreFeil::IkkeSendt | EndreFeil::ForLang => SendFeil::ForSent,
            })?;
        let (mut sendt, _) = kladd.send(Innsending {
            saksnummer: before.saksnummer.clone(),
            ..innsending
        })?;
        let withdrawn = matches!(self, Self::Trukket(_));
        if !withdrawn && sendt.innhold == before.innhold {
            return Err(SendFeil::Uendret);
        }
        let fits = |hovedformal: &u64| {
            Some(*hovedformal) != sendt.innhold.antall_hovedformal
                && sendt.innhold.antall.is_some_and(|antall| *hovedformal <= antall)
        };
        sendt.svar = before.svar.clone();
        sendt.svar.hovedformal = before.svar.hovedformal.filter(fits);
        let details = Endret {
            saksnummer: &sendt.saksnummer,
            nr: nr + 1,
            forrige: &before.innhold,
            sendt: &sendt,
        };
        let slag = if withdrawn {
            Slag::SoknadSendtIgjen
        } else {
            Slag::SoknadEndret
        };
        let hendelse = Hendelse::new(sendt.felles.kjede(), slag, &details);
        let tidligere = Tidligere {
            nr,
            mottatt: before.mottatt,
            innhold: before.innhold.clone(),
        };
        Ok((sendt, tidligere, hendelse))
    }

    /// Withdraws the application.
    ///
    /// # Errors
    /// If it cannot be, or the reason is too long.
    pub fn withdraw(
        self,
        grunn: Option<&str>,
        utlysning: &Utlysning,
        now: Tidspunkt,
    ) -> Result<(Trukket, Hendelse), EndreFeil> {
        self.changeable(utlysning, now)?;
        let Self::Sendt(sendt) = self else {
            return Err(EndreFeil::IkkeSendt);
        };
        let grunn = grunn.map(str::trim).filter(|text| !text.is_empty());
        if grunn.is_some_and(|text| text.chars().count() > LONGEST_GRUNN) {
            return Err(EndreFeil::ForLang);
        }
        let hendelse = Hendelse::new(sendt.felles.kjede(), Slag::SoknadTrukket, &grunn);
        let trukket = Trukket {
            sendt,
            tidspunkt: now,
            grunn: grunn.map(str::to_owned),
        };
        Ok((trukket, hendelse))
    }
}
