//! A draft. It accepts anything half-done, and each step has a version of its own, so that two people who
//! fill in different steps never collide.

use std::collections::BTreeMap;

use regelverk::tid::Tidspunkt;
use regelverk::vurdering::Vurdering;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::Felles;
use super::felt::{self, Felt, FeltFeil, Svarskjema};
use super::innhold::{Innhold, VedMottak};
use super::sendt::{Kilde, Sendt, SvarPaRegler};
use crate::hendelse::{Hendelse, Slag};
use crate::utlysning::{Fase, Utlysning};

/// A step of the form: one topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Steg {
    /// What is known of the municipality.
    Kommunen,
    /// Who is to specialise.
    Legene,
    /// Periods, share, ALIS agreements.
    Plassene,
    /// The patient base at the offices.
    Legekontoret,
}

impl Steg {
    /// The steps in order. After them comes the summary.
    pub const ALL: [Self; 4] = [Self::Kommunen, Self::Legene, Self::Plassene, Self::Legekontoret];

    /// The word in addresses and text keys.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Kommunen => "kommunen",
            Self::Legene => "legene",
            Self::Plassene => "plassene",
            Self::Legekontoret => "legekontoret",
        }
    }

    /// The opposite of [`Self::word`].
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|steg| steg.word() == word)
    }
}

/// Marks answers that were given before there was a draft, where anybody can try whether a municipality may apply.
pub const FRA_KAN_VI_SOKE: &str = "kan-vi-soke";

/// What somebody typed in one step.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StegInnhold {
    /// The answers.
    pub svar: Svarskjema,
    /// Counts up at every save; 0 before the first.
    pub versjon: u64,
    /// When it was last saved.
    pub lagret: Option<Tidspunkt>,
    /// Who saved it last, by name.
    pub av: Option<String>,
    /// Where the answers that stand here come from, until somebody has looked at them and saved: the title of an
    /// earlier call, or [`FRA_KAN_VI_SOKE`].
    pub overfort: Option<String>,
}

/// A draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kladd {
    /// What never changes.
    pub felles: Felles,
    /// The steps that have been saved.
    pub steg: BTreeMap<Steg, StegInnhold>,
}

/// Somebody else has saved the step since it was shown. Nothing was overwritten.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("the step was saved by somebody else (version {})", .theirs.versjon)]
pub struct Kollisjon {
    /// What they wrote.
    pub theirs: StegInnhold,
}

/// Why a draft cannot be sent.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum SendFeil {
    /// Answers that cannot be read, and questions that must be answered.
    #[error("{} answers to mend and {} missing", .feil.len(), .mangler.len())]
    Ufullstendig {
        /// Answers that cannot be read.
        feil: Vec<FeltFeil>,
        /// Questions that must be answered.
        mangler: Vec<Felt>,
    },
    /// The deadline has passed.
    #[error("the deadline has passed")]
    ForSent,
    /// The call is not announced yet.
    #[error("the call is not open yet")]
    IkkeApen,
    /// The municipality has already sent an application in this round.
    #[error("the municipality has already applied")]
    AlleredeSendt,
    /// A change, but a case worker has assessed what was sent.
    #[error("the application is assessed")]
    Vurdert,
    /// A change that says what was sent already.
    #[error("nothing is changed")]
    Uendret,
}

/// What the moment of sending knows that the draft does not.
#[derive(Clone, Debug)]
pub struct Innsending<'a> {
    /// The call.
    pub utlysning: &'a Utlysning,
    /// What is known around the application.
    pub ved_mottak: VedMottak,
    /// The case number that the application gets.
    pub saksnummer: String,
    /// Now.
    pub now: Tidspunkt,
}

impl Kladd {
    /// An empty draft, and the event that tells that it was begun.
    pub fn begin(felles: Felles) -> (Self, Hendelse) {
        let hendelse = Hendelse::new(felles.kjede(), Slag::SoknadPabegynt, &felles);
        (
            Self {
                felles,
                steg: BTreeMap::new(),
            },
            hendelse,
        )
    }

    /// Saves what was typed in a step. `expected` is the version that the writer saw.
    ///
    /// # Errors
    /// [`Kollisjon`] with the other's text if somebody saved the step in between. A save that changes
    /// nothing never collides.
    pub fn save_step(
        mut self,
        steg: Steg,
        expected: u64,
        svar: Svarskjema,
        av: &str,
        now: Tidspunkt,
    ) -> Result<Self, Kollisjon> {
        let stored = self.steg.entry(steg).or_default();
        if stored.svar == svar && stored.versjon > 0 {
            // Whoever saves answers that were carried over has looked at them.
            stored.overfort = None;
            return Ok(self);
        }
        if stored.versjon != expected {
            return Err(Kollisjon {
                theirs: stored.clone(),
            });
        }
        let versjon = stored.versjon + 1;
        *stored = StegInnhold {
            svar,
            versjon,
            lagret: Some(now),
            av: Some(av.to_owned()),
            overfort: None,
        };
        Ok(self)
    }

    /// Fills the steps that nobody has saved with what an earlier application says. They stay marked with
    /// the title of its call until somebody saves them. What the register knows is not carried over.
    #[must_use]
    pub fn carry_over(self, tidligere: &Innhold, tittel: &str, av: &str, now: Tidspunkt) -> Self {
        let mut answers = super::svar::write(tidligere);
        answers.remove(&Felt::Utdanningsvirksomhet);
        self.fill_in(answers, tittel, av, now)
    }

    /// Fills the steps that nobody has saved with these answers. They stay marked with where they come from until
    /// somebody saves them: the title of an earlier call, or [`FRA_KAN_VI_SOKE`].
    #[must_use]
    pub fn fill_in(mut self, svar: Svarskjema, kilde: &str, av: &str, now: Tidspunkt) -> Self {
        for (felt, texts) in svar {
            let innhold = self.steg.entry(felt.steg()).or_default();
            if innhold.versjon > 0 && innhold.overfort.is_none() {
                continue;
            }
            innhold.versjon = 1;
            innhold.svar.insert(felt, texts);
            innhold.lagret = Some(now);
            innhold.av = Some(av.to_owned());
            innhold.overfort = Some(kilde.to_owned());
        }
        self
    }

    /// The step as it was last saved.
    pub fn step(&self, steg: Steg) -> StegInnhold {
        self.steg.get(&steg).cloned().unwrap_or_default()
    }

    /// When anything was last saved.
    pub fn saved(&self) -> Option<Tidspunkt> {
        self.steg.values().filter_map(|innhold| innhold.lagret).max()
    }

    /// What the draft says so far, and the answers that cannot be read. A step answers its own questions
    /// only, so that no save of one step can change what another says.
    pub fn read(&self) -> (Innhold, Vec<FeltFeil>) {
        let svar: Svarskjema = self
            .steg
            .iter()
            .flat_map(|(steg, innhold)| innhold.svar.iter().filter(|(felt, _)| felt.steg() == *steg))
            .map(|(felt, texts)| (*felt, texts.clone()))
            .collect();
        felt::read(&svar)
    }

    /// What the rules say of the draft if it were sent at `now`.
    pub fn judge(&self, utlysning: &Utlysning, ved_mottak: VedMottak, now: Tidspunkt) -> Vec<Vurdering> {
        let (innhold, _) = self.read();
        super::sendt::judge(&innhold, now, utlysning, ved_mottak)
    }

    /// Sends the application. An application that does not meet a rule can be sent all the same: nobody is
    /// denied an answer. One that says too little to be judged or ranked cannot.
    ///
    /// # Errors
    /// What must be mended, or why it is too late or too early.
    pub fn send(self, innsending: Innsending<'_>) -> Result<(Sendt, Hendelse), SendFeil> {
        let Innsending {
            utlysning,
            ved_mottak,
            saksnummer,
            now,
        } = innsending;
        match utlysning.fase(now.dato()) {
            Fase::Kommer => return Err(SendFeil::IkkeApen),
            Fase::Apen { .. } if ved_mottak.tidligere_soknader > 0 => return Err(SendFeil::AlleredeSendt),
            // After the deadline earlier applications do not count against it.
            Fase::Apen { .. } | Fase::Lopende => {}
            Fase::Lukket => return Err(SendFeil::ForSent),
        }
        let (innhold, feil) = self.read();
        let faulty = |felt: Felt| feil.iter().any(|feil| feil.felt == felt);
        let answered_wrongly = |felt: Felt| {
            // The words for other work are part of the answer to the boxes.
            faulty(felt) || felt == Felt::Arbeid && faulty(Felt::AnnetArbeid)
        };
        let mangler: Vec<Felt> = missing(&innhold)
            .into_iter()
            .filter(|felt| !answered_wrongly(*felt))
            .collect();
        if !feil.is_empty() || !mangler.is_empty() {
            return Err(SendFeil::Ufullstendig { feil, mangler });
        }
        let sendt = Sendt {
            felles: self.felles,
            saksnummer,
            mottatt: now,
            innhold,
            kilde: Kilde::Skjema,
            ved_mottak,
            svar: SvarPaRegler::default(),
        };
        let hendelse = Hendelse::new(sendt.felles.kjede(), Slag::SoknadSendt, &sendt);
        Ok((sendt, hendelse))
    }
}

/// Questions without which an application can be neither judged nor ranked. The patient base and the
/// position share may be left open: the case worker then answers for the former, the agreement for the
/// latter.
fn missing(innhold: &Innhold) -> Vec<Felt> {
    let asked = [
        (Felt::Utdanningsvirksomhet, innhold.utdanningsvirksomhet.is_none()),
        (Felt::Antall, innhold.antall.is_none()),
        (Felt::AntallHovedformal, innhold.antall_hovedformal.is_none()),
        (Felt::Behov, innhold.behov.is_none()),
        (Felt::Arbeid, innhold.annet_allmennlegearbeid.is_none()),
        (Felt::Perioder, innhold.perioder.is_none()),
        (
            Felt::AntallKnyttetTilAlis,
            innhold.antall_knyttet_til_alis.is_none(),
        ),
    ];
    asked
        .into_iter()
        .filter_map(|(felt, absent)| absent.then_some(felt))
        .collect()
}
