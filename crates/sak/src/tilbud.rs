//! An offer of a place to whoever stands first in the queue: checked anew and proposed by one, approved by
//! another.

use regelverk::introduksjonsavtale::ia40_ingen_klagerett;
use regelverk::introduksjonsavtale::ia41_prioritering::{self, TildelingFakta};
use regelverk::introduksjonsavtale::soknad::Utdanningsvirksomhet;
use regelverk::tid::Tidspunkt;
use regelverk::vurdering::Vurdering;
use serde::Serialize;
use serde_json::{Value, json};
use thiserror::Error;

use crate::aktor::Aktor;
use crate::hendelse::{Hendelse, Kjede, Slag};
use crate::id::TilbudId;
use crate::ko::{self, Ko, KoFeil};
use crate::prioritering::PlassRef;
use crate::soknad::Innstilt;
use crate::soknad::innhold::VedMottak;
use crate::soknad::sendt;
use crate::utlysning::Utlysning;
use crate::vedtak::fingerprint;

/// Facts as they are when the offer is proposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct DagensFakta {
    /// What the register of training establishments says of the municipality now; `None` if nothing.
    pub utdanningsvirksomhet: Option<Utdanningsvirksomhet>,
    /// The quota in force.
    pub kvote: u64,
    /// Places that are free.
    pub ledige: u64,
}

/// The new check: what the offer rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kontroll {
    /// The facts of the day that it was made with.
    pub fakta: DagensFakta,
    /// Every verdict on the application with the facts of the day, then those on the hand-out.
    pub vurderinger: Vec<Vurdering>,
    /// Fingerprint (SHA-256, hexadecimal) of all that the offer rests on.
    pub avtrykk: String,
    /// Ids of those who had a hand in it, sorted: whoever recommended the outcome, or passed somebody over.
    pub forberedt_av: Vec<String>,
}

impl Kontroll {
    /// Checks an application anew: the rules of its call, the facts of today. `None` for a call without rules, or
    /// for a place that does not stand in the queue.
    pub fn work_out(
        innstilt: &Innstilt,
        utlysning: &Utlysning,
        plass: PlassRef,
        ko: &Ko,
        fakta: DagensFakta,
    ) -> Option<Self> {
        let dag = utlysning.regeldag()?;
        ko.find(plass)?;
        let sendt = &innstilt.sendt;
        let mut innhold = sendt.innhold.clone();
        innhold.utdanningsvirksomhet = fakta.utdanningsvirksomhet.or(innhold.utdanningsvirksomhet);
        let ved_mottak = VedMottak {
            ledige_plasser: fakta.ledige,
            ..sendt.ved_mottak
        };
        let mut vurderinger = sendt::judge(&innhold, sendt.mottatt, utlysning, ved_mottak);
        let hand_out = TildelingFakta {
            rangert: 1,
            innenfor: 1,
            kvote: fakta.kvote,
        };
        vurderinger.push(ia41_prioritering::judge(hand_out, dag));
        vurderinger.push(ia40_ingen_klagerett::judge(dag));
        let before = ko.set_aside_before(plass);
        let passed: Vec<_> = before
            .iter()
            .map(|koplass| json!([koplass.plass, koplass.merknad]))
            .collect();
        let notes = before.iter().filter_map(|koplass| koplass.merknad.as_ref());
        let basis = json!({
            "plass": plass,
            "soknad": sendt,
            "innstilling": innstilt.innstilling,
            "utlysning": utlysning,
            "fakta": fakta,
            "forbigatt": passed,
            "vurderinger": vurderinger.iter().map(Vurdering::canonical).collect::<Vec<_>>(),
        });
        Some(Self {
            fakta,
            vurderinger,
            avtrykk: fingerprint(&basis),
            forberedt_av: ko::preparers(innstilt, notes),
        })
    }

    /// Absolute rules that are not met, by id. With any of these nothing is offered.
    pub fn blocking(&self) -> Vec<String> {
        let blocking = self.vurderinger.iter().filter(|vurdering| vurdering.blocks());
        blocking.map(|vurdering| vurdering.id().to_string()).collect()
    }

    /// The verdicts as they are kept with the offer.
    pub fn canonical(&self) -> Value {
        self.vurderinger.iter().map(Vurdering::canonical).collect()
    }
}

/// How an offer stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "tilstand", rename_all = "lowercase")]
pub enum Tilbudsstand {
    /// Proposed, waiting for approval.
    Forslag,
    /// Approved: the place is issued.
    Godkjent {
        /// Who approved it: never who prepared it.
        av: Aktor,
        /// When.
        tidspunkt: Tidspunkt,
    },
    /// Sent back by whoever was to approve it.
    Returnert {
        /// Who sent it back.
        av: Aktor,
        /// When.
        tidspunkt: Tidspunkt,
        /// Why.
        grunn: String,
    },
    /// Void: something that it rested on had changed.
    Bortfalt {
        /// When that was found.
        tidspunkt: Tidspunkt,
    },
}

impl Tilbudsstand {
    /// The word that the database and text keys use.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Forslag => "forslag",
            Self::Godkjent { .. } => "godkjent",
            Self::Returnert { .. } => "returnert",
            Self::Bortfalt { .. } => "bortfalt",
        }
    }
}

/// An offer in whichever state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Tilbud {
    /// The id.
    pub id: TilbudId,
    /// The wanted place that it answers.
    pub plass: PlassRef,
    /// The quota in force when it was proposed.
    pub kvote: u64,
    /// Places that were free then.
    pub ledige: u64,
    /// Fingerprint of what it rests on.
    pub avtrykk: String,
    /// The new check, as it was then.
    pub kontroll: Value,
    /// Who proposed it.
    pub av: Aktor,
    /// When.
    pub tidspunkt: Tidspunkt,
    /// How it stands.
    pub stand: Tilbudsstand,
}

/// Why an offer is not proposed, approved or sent back.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum TilbudFeil {
    /// The queue says no.
    #[error(transparent)]
    Ko(#[from] KoFeil),
    /// These absolute rules are not met any more.
    #[error("the new check fails: {0:?}")]
    Kontroll(Vec<String>),
    /// Whoever prepared it cannot approve it.
    #[error("whoever prepared an offer cannot approve it")]
    SammePerson,
    /// The role may not approve.
    #[error("the role may not approve")]
    IkkeAttestant,
    /// Something that it rests on has changed.
    #[error("something has changed since the offer was proposed")]
    Endret,
    /// It is not a proposal any more.
    #[error("the offer does not wait for approval")]
    IkkeForslag,
}

impl Tilbud {
    /// Proposes an offer of a place that it is the turn of.
    ///
    /// # Errors
    /// If it is not its turn, no place is free, or the new check fails.
    pub fn propose(
        id: TilbudId,
        plass: PlassRef,
        kontroll: &Kontroll,
        ko: &Ko,
        av: &Aktor,
        now: Tidspunkt,
    ) -> Result<(Self, Hendelse), TilbudFeil> {
        ko.check_proposal(plass)?;
        let blocking = kontroll.blocking();
        if !blocking.is_empty() {
            return Err(TilbudFeil::Kontroll(blocking));
        }
        let tilbud = Self {
            id,
            plass,
            kvote: kontroll.fakta.kvote,
            ledige: kontroll.fakta.ledige,
            avtrykk: kontroll.avtrykk.clone(),
            kontroll: kontroll.canonical(),
            av: av.clone(),
            tidspunkt: now,
            stand: Tilbudsstand::Forslag,
        };
        let hendelse = tilbud.event(Slag::TilbudForeslatt);
        Ok((tilbud, hendelse))
    }

    /// Whether `av` is the second pair of eyes that the offer needs.
    ///
    /// # Errors
    /// If the role is wrong, or the person had a hand in it.
    pub fn check_approver(&self, av: &Aktor, kontroll: Option<&Kontroll>) -> Result<(), TilbudFeil> {
        if !av.rolle.may_approve() {
            return Err(TilbudFeil::IkkeAttestant);
        }
        let had_a_hand = kontroll.is_some_and(|kontroll| kontroll.forberedt_av.contains(&av.id));
        if had_a_hand || self.av.id == av.id {
            return Err(TilbudFeil::SammePerson);
        }
        Ok(())
    }

    /// Approves the offer. `kontroll` is the check worked out anew in the same transaction, `ko` the queue as it
    /// stands without this proposal's own claim.
    ///
    /// # Errors
    /// If the same person prepared it, anything has changed, or it is not its turn.
    pub fn approve(
        mut self,
        av: &Aktor,
        kontroll: Option<&Kontroll>,
        ko: &Ko,
        now: Tidspunkt,
    ) -> Result<(Self, Hendelse), TilbudFeil> {
        if self.stand != Tilbudsstand::Forslag {
            return Err(TilbudFeil::IkkeForslag);
        }
        self.check_approver(av, kontroll)?;
        if kontroll.is_none_or(|kontroll| kontroll.avtrykk != self.avtrykk) {
            return Err(TilbudFeil::Endret);
        }
        ko.check_issue(self.plass)?;
        self.stand = Tilbudsstand::Godkjent {
            av: av.clone(),
            tidspunkt: now,
        };
        let hendelse = self.event(Slag::TilbudGodkjent);
        Ok((self, hendelse))
    }

    /// Sends the proposal back, with the reason.
    ///
    /// # Errors
    /// Without a reason, or if it does not wait for approval.
    pub fn send_back(
        mut self,
        grunn: &str,
        av: &Aktor,
        now: Tidspunkt,
    ) -> Result<(Self, Hendelse), TilbudFeil> {
        if self.stand != Tilbudsstand::Forslag {
            return Err(TilbudFeil::IkkeForslag);
        }
        let grunn = crate::ko::reason(grunn)?;
        self.stand = Tilbudsstand::Returnert {
            av: av.clone(),
            tidspunkt: now,
            grunn,
        };
        let hendelse = self.event(Slag::TilbudReturnert);
        Ok((self, hendelse))
    }

    /// Something had changed: the proposal is void.
    pub fn void(mut self, now: Tidspunkt) -> (Self, Hendelse) {
        self.stand = Tilbudsstand::Bortfalt { tidspunkt: now };
        let hendelse = self.event(Slag::TilbudBortfalt);
        (self, hendelse)
    }

    fn event(&self, slag: Slag) -> Hendelse {
        Hendelse::new(Kjede::Soknad(self.plass.soknad), slag, self)
    }
}
