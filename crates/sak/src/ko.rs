//! The queue after the round is decided: the waiting list in its order, then supplementary applications by the
//! time they were received. Nobody in it is passed over without a reason that stands beside the place.

use std::collections::BTreeSet;

use regelverk::tid::Tidspunkt;
use serde::{Deserialize, Serialize};
use serde_json::json;
use thiserror::Error;

use crate::aktor::Aktor;
use crate::hendelse::{Hendelse, Kjede, Slag};
use crate::id::{Kommunenummer, SoknadId, TilbudId, UtlysningNavn, VedtakId};
use crate::prioritering::PlassRef;
use crate::soknad::sendt::LONGEST_REASON;
use crate::soknad::{Innstilt, Sendt};

/// Why a place in the queue is not offered although it is its turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Merknadsslag {
    /// A case worker passed it over. It keeps its position and can be taken in again.
    Forbigatt,
    /// The municipality took it out.
    Trukket,
}

impl Merknadsslag {
    /// The word that the database and text keys use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Forbigatt => "forbigatt",
            Self::Trukket => "trukket",
        }
    }

    /// The opposite of [`Self::word`].
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Forbigatt, Self::Trukket]
            .into_iter()
            .find(|slag| slag.word() == word)
    }
}

/// A note on a place in the queue, with its reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Merknad {
    /// What kind.
    pub slag: Merknadsslag,
    /// Why.
    pub begrunnelse: String,
    /// Who.
    pub av: Aktor,
    /// When.
    pub tidspunkt: Tidspunkt,
}

/// Where a place in the queue comes from. The order of the variants is the order of the queue.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "slag", rename_all = "lowercase")]
pub enum Opphav {
    /// The waiting list of a round: its deadline decides between rounds, then its number there.
    Venteliste {
        /// The deadline of the round.
        frist: regelverk::tid::Dato,
        /// The number on the waiting list of the round.
        nummer: u64,
    },
    /// A supplementary application.
    Supplerende {
        /// When it was received.
        mottatt: Tidspunkt,
    },
}

/// A place in the queue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Koplass {
    /// The wanted place.
    pub plass: PlassRef,
    /// The municipality that waits.
    pub kommune: Kommunenummer,
    /// The call that it applied in.
    pub utlysning: UtlysningNavn,
    /// The decision that put it in the queue.
    pub vedtak: VedtakId,
    /// Where it comes from.
    pub opphav: Opphav,
    /// The case number.
    pub saksnummer: String,
    /// Why it is not offered, if it is not.
    pub merknad: Option<Merknad>,
    /// The offer of it that waits for approval.
    pub forslag: Option<TilbudId>,
}

impl Koplass {
    fn event(&self, slag: Slag, nyttelast: &impl Serialize) -> Hendelse {
        let payload = json!({ "plass": self.plass.plass, "merknad": nyttelast });
        Hendelse::new(Kjede::Soknad(self.plass.soknad), slag, &payload)
    }

    /// Whether it waits for an offer: nobody has noted why not.
    pub const fn waits(&self) -> bool {
        self.merknad.is_none()
    }
}

/// Why something cannot be done with a place in the queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum KoFeil {
    /// The place does not stand in the queue, or not any more.
    #[error("the place is not in the queue")]
    IkkeIKo,
    /// Decisions of a round are not approved yet, so that not everybody who waits is known.
    #[error("{0} decisions of the round are not approved")]
    RundenPagar(u64),
    /// An application that was received earlier is not decided.
    #[error("an application that was received earlier is not decided")]
    TidligereSoknad,
    /// It is somebody else's turn.
    #[error("another place comes first")]
    IkkeTur,
    /// No place is free.
    #[error("no place is free")]
    IngenLedige,
    /// An offer of the place waits for approval.
    #[error("an offer of the place waits for approval")]
    TilAttestering,
    /// It is set aside already.
    #[error("the place is set aside already")]
    AlleredeMerket,
    /// It is not passed over, so it cannot be taken in again.
    #[error("the place is not passed over")]
    IkkeForbigatt,
    /// A reason is needed.
    #[error("a reason is needed")]
    Begrunnelse,
    /// The reason is longer than can be kept.
    #[error("the reason is longer than {LONGEST_REASON} characters")]
    ForLang,
}

/// A supplementary application that is not decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ubehandlet {
    /// Which.
    pub soknad: SoknadId,
    /// When it was received.
    pub mottatt: Tidspunkt,
    /// The case number, which comes first of two that were received at the same time.
    pub saksnummer: String,
    /// Places that it may get at most: what was recommended, or else what it asks for.
    pub plasser: u64,
    /// Of these, places that a proposed decision on it promises. They count among those that are taken.
    pub lovet: u64,
}

impl Ubehandlet {
    /// Places that it may get beyond those that are promised.
    const fn rest(&self) -> u64 {
        self.plasser.saturating_sub(self.lovet)
    }
}

/// What the queue leaves for a supplementary application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kostand {
    /// The quota in force.
    pub kvote: u64,
    /// Places that are free, its own proposal apart.
    pub ledige: u64,
    /// Places that wait before it.
    pub foran: u64,
    /// Places that applications received earlier may still get.
    pub reservert: u64,
    /// The first of these applications.
    pub tidligere: Option<SoknadId>,
    /// Places before it that were set aside, each with its reason.
    pub forbigatt: Vec<(PlassRef, Merknad)>,
}

impl Kostand {
    /// Places that are left for it.
    pub const fn rom(&self) -> u64 {
        self.ledige
            .saturating_sub(self.foran)
            .saturating_sub(self.reservert)
    }
}

/// The queue, with the quota behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ko {
    /// The places, first come first.
    pub plasser: Vec<Koplass>,
    /// The quota in force.
    pub kvote: u64,
    /// Places that are held, and places that the proposals of a round promise.
    pub opptatt: u64,
    /// Proposals that wait for approval in rounds where the first decision is approved.
    pub uavgjort: u64,
    /// Supplementary applications that are not decided.
    pub ubehandlet: Vec<Ubehandlet>,
}

impl Ko {
    /// A queue of these places, put in order, with a quota of which nothing is held.
    pub fn new(mut plasser: Vec<Koplass>, kvote: u64) -> Self {
        plasser.sort_by(|one, other| {
            let key = |koplass: &Koplass| (koplass.opphav.clone(), koplass.saksnummer.clone(), koplass.plass);
            key(one).cmp(&key(other))
        });
        Self {
            plasser,
            kvote,
            opptatt: 0,
            uavgjort: 0,
            ubehandlet: Vec::new(),
        }
    }

    /// Places that can be offered now.
    pub const fn ledige(&self) -> u64 {
        self.kvote.saturating_sub(self.opptatt)
    }

    /// One place.
    pub fn find(&self, plass: PlassRef) -> Option<&Koplass> {
        self.plasser.iter().find(|koplass| koplass.plass == plass)
    }

    /// Those that wait for an offer, in order.
    pub fn waiting(&self) -> impl Iterator<Item = &Koplass> {
        self.plasser.iter().filter(|koplass| koplass.waits())
    }

    /// The number among those that wait, from 1; `None` if it does not.
    pub fn number(&self, plass: PlassRef) -> Option<u64> {
        let before = self.waiting().position(|koplass| koplass.plass == plass)?;
        Some(before as u64 + 1)
    }

    /// Those before `plass` that were set aside, each with its reason.
    pub fn set_aside_before(&self, plass: PlassRef) -> Vec<&Koplass> {
        let before = self.plasser.iter().take_while(|koplass| koplass.plass != plass);
        before.filter(|koplass| !koplass.waits()).collect()
    }

    /// Whether an offer of the place can be proposed: it waits, and a place is free for it and for everybody who
    /// waits before it.
    ///
    /// # Errors
    /// Says why not.
    pub fn check_proposal(&self, plass: PlassRef) -> Result<&Koplass, KoFeil> {
        let koplass = self.known(plass)?;
        if koplass.forslag.is_some() {
            return Err(KoFeil::TilAttestering);
        }
        let number = self.number(plass).ok_or(KoFeil::AlleredeMerket)?;
        match (self.ledige(), number) {
            (0, _) => Err(KoFeil::IngenLedige),
            (ledige, number) if number > ledige => Err(KoFeil::IkkeTur),
            (ledige, number) if number + self.reserved_before(koplass) > ledige => {
                Err(KoFeil::TidligereSoknad)
            }
            _ => Ok(koplass),
        }
    }

    /// Whether the place can be issued now: a place is free, and nobody who waits stands before it.
    ///
    /// # Errors
    /// Says why not.
    pub fn check_issue(&self, plass: PlassRef) -> Result<&Koplass, KoFeil> {
        let koplass = self.known(plass)?;
        match (self.number(plass), self.ledige()) {
            (None, _) => Err(KoFeil::AlleredeMerket),
            (_, 0) => Err(KoFeil::IngenLedige),
            (Some(1), ledige) if self.reserved_before(koplass) >= ledige => Err(KoFeil::TidligereSoknad),
            (Some(1), _) => Ok(koplass),
            (Some(_), _) => Err(KoFeil::IkkeTur),
        }
    }

    /// A place in the queue when everybody who stands before it is known.
    fn known(&self, plass: PlassRef) -> Result<&Koplass, KoFeil> {
        let koplass = self.find(plass).ok_or(KoFeil::IkkeIKo)?;
        if self.uavgjort > 0 {
            return Err(KoFeil::RundenPagar(self.uavgjort));
        }
        Ok(koplass)
    }

    /// Places that applications received before the one that a place belongs to may still get.
    fn reserved_before(&self, koplass: &Koplass) -> u64 {
        match koplass.opphav {
            Opphav::Venteliste { .. } => 0,
            Opphav::Supplerende { mottatt } => self
                .claims_before(mottatt, &koplass.saksnummer)
                .map(Ubehandlet::rest)
                .sum(),
        }
    }

    /// The applications that were received before another, are not decided, and may still get places.
    fn claims_before(&self, mottatt: Tidspunkt, saksnummer: &str) -> impl Iterator<Item = &Ubehandlet> {
        self.ubehandlet.iter().filter(move |one| {
            one.rest() > 0 && (one.mottatt, one.saksnummer.as_str()) < (mottatt, saksnummer)
        })
    }

    /// What the queue leaves for a supplementary application.
    pub fn stand(&self, sendt: &Sendt) -> Kostand {
        let own = self.ubehandlet.iter().find(|one| one.soknad == sendt.felles.id);
        let taken = self.opptatt.saturating_sub(own.map_or(0, |own| own.lovet));
        let here = Opphav::Supplerende {
            mottatt: sendt.mottatt,
        };
        let case = sendt.saksnummer.as_str();
        let stands_before =
            |koplass: &&Koplass| (&koplass.opphav, koplass.saksnummer.as_str()) < (&here, case);
        let before = || self.plasser.iter().filter(stands_before);
        let noted = |koplass: &Koplass| Some((koplass.plass, koplass.merknad.clone()?));
        let claims = || self.claims_before(sendt.mottatt, case);
        let first = claims()
            .min_by(|one, other| (one.mottatt, &one.saksnummer).cmp(&(other.mottatt, &other.saksnummer)));
        Kostand {
            kvote: self.kvote,
            ledige: self.kvote.saturating_sub(taken),
            foran: before().filter(|koplass| koplass.waits()).count() as u64,
            reservert: claims().map(Ubehandlet::rest).sum(),
            tidligere: first.map(|earlier| earlier.soknad),
            forbigatt: before().filter_map(noted).collect(),
        }
    }

    /// Sets a place aside: a case worker passes it over, or the municipality takes it out.
    ///
    /// # Errors
    /// If it does not wait, an offer of it waits for approval, or there is no reason.
    pub fn set_aside(
        &self,
        plass: PlassRef,
        slag: Merknadsslag,
        begrunnelse: &str,
        av: &Aktor,
        now: Tidspunkt,
    ) -> Result<(Merknad, Hendelse), KoFeil> {
        let koplass = self.find(plass).ok_or(KoFeil::IkkeIKo)?;
        // Whoever was passed over may still leave.
        let noted = koplass.merknad.as_ref().map(|merknad| merknad.slag);
        let leaves = slag == Merknadsslag::Trukket;
        if noted.is_some_and(|noted| !leaves || noted == Merknadsslag::Trukket) {
            return Err(KoFeil::AlleredeMerket);
        }
        if koplass.forslag.is_some() && !leaves {
            return Err(KoFeil::TilAttestering);
        }
        let merknad = Merknad {
            slag,
            begrunnelse: reason(begrunnelse)?,
            av: av.clone(),
            tidspunkt: now,
        };
        let event = match slag {
            Merknadsslag::Forbigatt => Slag::KoForbigatt,
            Merknadsslag::Trukket => Slag::KoTrukket,
        };
        let hendelse = koplass.event(event, &merknad);
        Ok((merknad, hendelse))
    }

    /// Takes a place that was passed over into the queue again, where it stood.
    ///
    /// # Errors
    /// If it was not passed over, or there is no reason.
    pub fn take_back(&self, plass: PlassRef, begrunnelse: &str) -> Result<(String, Hendelse), KoFeil> {
        let koplass = self.find(plass).ok_or(KoFeil::IkkeIKo)?;
        let passed_over = koplass
            .merknad
            .as_ref()
            .is_some_and(|merknad| merknad.slag == Merknadsslag::Forbigatt);
        if !passed_over {
            return Err(KoFeil::IkkeForbigatt);
        }
        let begrunnelse = reason(begrunnelse)?;
        let hendelse = koplass.event(Slag::KoGjenopptatt, &json!({ "begrunnelse": begrunnelse }));
        Ok((begrunnelse, hendelse))
    }
}

/// Whoever had a hand in what the queue gives, sorted by id: who recommended the outcome, and who passed over somebody
/// that stood before it.
pub(crate) fn preparers<'a>(
    innstilt: &Innstilt,
    merknader: impl Iterator<Item = &'a Merknad>,
) -> Vec<String> {
    let passed = merknader.filter(|merknad| merknad.slag == Merknadsslag::Forbigatt);
    let people = passed.map(|merknad| &merknad.av).chain([&innstilt.av]);
    let ids: BTreeSet<String> = people.map(|av| av.id.clone()).collect();
    ids.into_iter().collect()
}

/// A reason without blanks around it.
pub(crate) fn reason(begrunnelse: &str) -> Result<String, KoFeil> {
    let text = begrunnelse.trim();
    if text.is_empty() {
        return Err(KoFeil::Begrunnelse);
    }
    if text.chars().count() > LONGEST_REASON {
        return Err(KoFeil::ForLang);
    }
    Ok(text.to_owned())
}
