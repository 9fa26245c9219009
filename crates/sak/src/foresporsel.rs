//! A request to the municipality for more: what is missing, by when, and what became of it. While one is open
//! the case waits for the municipality, and those days are not counted in its age.

use regelverk::tid::{Dato, Tidspunkt};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::aktor::Aktor;
use crate::hendelse::{Hendelse, Kjede, Slag};
use crate::id::{ForesporselId, SoknadId};
use crate::soknad::felt::{self, Felt, FeltFeil, Svarskjema};
use crate::soknad::{Innhold, Sendt, svar};

/// The longest text, in characters.
pub const LONGEST_TEXT: usize = 4000;

/// The last day that can be set, in days from today.
pub const LONGEST_WAIT: i64 = 90;

/// One fact that an answer changed: what stood before is kept beside what stands now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Endring {
    /// The question.
    pub felt: Felt,
    /// What the application said.
    pub gammelt: Vec<String>,
    /// What it says now.
    pub nytt: Vec<String>,
}

/// What the municipality answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Svar {
    /// In words.
    pub tekst: String,
    /// What it changed in the application.
    pub endringer: Vec<Endring>,
}

/// What became of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stand {
    /// It waits for an answer.
    Apen,
    /// It is answered.
    Besvart {
        /// The answer.
        svar: Svar,
        /// By whom.
        av: Aktor,
        /// When.
        tidspunkt: Tidspunkt,
    },
    /// It was taken back.
    Trukket {
        /// By whom.
        av: Aktor,
        /// When.
        tidspunkt: Tidspunkt,
    },
}

/// A request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Foresporsel {
    /// The id.
    pub id: ForesporselId,
    /// The case.
    pub soknad: SoknadId,
    /// What is asked, in words.
    pub tekst: String,
    /// The questions of the form that are to be answered anew.
    pub felt: Vec<Felt>,
    /// The last day to answer.
    pub frist: Dato,
    /// Who asked.
    pub av: Aktor,
    /// When.
    pub sendt: Tidspunkt,
    /// What became of it.
    pub stand: Stand,
}

/// What a case worker asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sporsmal {
    /// In words.
    pub tekst: String,
    /// Questions of the form.
    pub felt: Vec<Felt>,
    /// The last day to answer.
    pub frist: Dato,
}

/// Why nothing is asked, or why the last day is not moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ForesporselFeil {
    /// There are no words.
    #[error("say what is asked")]
    Tekst,
    /// Too many words.
    #[error("longer than {LONGEST_TEXT} characters")]
    ForLang,
    /// The last day is not between tomorrow and [`LONGEST_WAIT`] days from now.
    #[error("the last day must be between tomorrow and {LONGEST_WAIT} days from now")]
    Frist,
    /// The case waits for an answer already.
    #[error("there is an open request")]
    VenterAlt,
    /// It is answered or taken back.
    #[error("the request is not open")]
    IkkeApen,
    /// The case is not being assessed.
    #[error("the case is not being assessed")]
    IkkeTilVurdering,
}

/// Why an answer is not taken in.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum SvarFeil {
    /// There are no words.
    #[error("say something")]
    Tekst,
    /// Too many words.
    #[error("longer than {LONGEST_TEXT} characters")]
    ForLang,
    /// These cannot be read.
    #[error("{} answers to mend", .0.len())]
    Felt(Vec<FeltFeil>),
    /// It is answered or taken back.
    #[error("the request is not open")]
    IkkeApen,
}

#[derive(Serialize)]
struct Stilt<'a> {
    id: ForesporselId,
    tekst: &'a str,
    felt: &'a [Felt],
    frist: Dato,
}

impl Foresporsel {
    /// Asks for more in a case that is being assessed. Questions that are read together are asked together.
    ///
    /// # Errors
    /// If there are no words, too many, or the last day cannot be.
    pub fn ask(
        id: ForesporselId,
        soknad: SoknadId,
        sporsmal: Sporsmal,
        av: &Aktor,
        now: Tidspunkt,
    ) -> Result<(Self, Hendelse), ForesporselFeil> {
        let tekst = sporsmal.tekst.trim().to_owned();
        if tekst.is_empty() {
            return Err(ForesporselFeil::Tekst);
        }
        if tekst.chars().count() > LONGEST_TEXT {
            return Err(ForesporselFeil::ForLang);
        }
        check_deadline(sporsmal.frist, now)?;
        let foresporsel = Self {
            id,
            soknad,
            tekst,
            felt: together(&sporsmal.felt),
            frist: sporsmal.frist,
            av: av.clone(),
            sendt: now,
            stand: Stand::Apen,
        };
        let hendelse = foresporsel.event(Slag::ForesporselSendt);
        Ok((foresporsel, hendelse))
    }

    /// Whether it waits for an answer.
    pub fn is_open(&self) -> bool {
        self.stand == Stand::Apen
    }

    /// Whether it waits for an answer after its last day.
    pub fn is_overdue(&self, today: Dato) -> bool {
        self.is_open() && self.frist < today
    }

    /// Sets another last day.
    ///
    /// # Errors
    /// If it is not open, or the day cannot be.
    pub fn extend(mut self, frist: Dato, now: Tidspunkt) -> Result<(Self, Hendelse), ForesporselFeil> {
        if !self.is_open() {
            return Err(ForesporselFeil::IkkeApen);
        }
        check_deadline(frist, now)?;
        self.frist = frist;
        let hendelse = self.event(Slag::ForesporselForlenget);
        Ok((self, hendelse))
    }

    /// Takes it back.
    ///
    /// # Errors
    /// If it is not open.
    pub fn withdraw(mut self, av: &Aktor, now: Tidspunkt) -> Result<(Self, Hendelse), ForesporselFeil> {
        if !self.is_open() {
            return Err(ForesporselFeil::IkkeApen);
        }
        self.stand = Stand::Trukket {
            av: av.clone(),
            tidspunkt: now,
        };
        let hendelse = self.event(Slag::ForesporselTrukket);
        Ok((self, hendelse))
    }

    /// Takes in an answer: it changes the application in the questions that were asked and are answered. What
    /// is left empty stays as it was.
    ///
    /// # Errors
    /// If it is not open, or something cannot be read.
    pub fn answer(
        mut self,
        mut sendt: Sendt,
        (tekst, typed): (&str, &Svarskjema),
        av: &Aktor,
        now: Tidspunkt,
    ) -> Result<(Self, Sendt, Hendelse), SvarFeil> {
        if !self.is_open() {
            return Err(SvarFeil::IkkeApen);
        }
        let tekst = tekst.trim().to_owned();
        if tekst.is_empty() {
            return Err(SvarFeil::Tekst);
        }
        if tekst.chars().count() > LONGEST_TEXT {
            return Err(SvarFeil::ForLang);
        }
        let (innhold, endringer) = self.merge(&sendt.innhold, typed)?;
        // A correction of a number that is not there any more is no correction.
        sendt.svar.hovedformal = sendt
            .svar
            .hovedformal
            .filter(|antall| *antall <= innhold.antall.unwrap_or(0));
        sendt.innhold = innhold;
        let svar = Svar { tekst, endringer };
        let hendelse = Hendelse::new(Kjede::Soknad(self.soknad), Slag::ForesporselBesvart, &svar);
        self.stand = Stand::Besvart {
            svar,
            av: av.clone(),
            tidspunkt: now,
        };
        Ok((self, sendt, hendelse))
    }

    fn merge(&self, before: &Innhold, typed: &Svarskjema) -> Result<(Innhold, Vec<Endring>), SvarFeil> {
        let old = svar::write(before);
        let mut whole = old.clone();
        let answered: Vec<Felt> = self
            .felt
            .iter()
            .copied()
            .filter(|felt| {
                typed.contains_key(felt) || *felt == Felt::AnnetArbeid && typed.contains_key(&Felt::Arbeid)
            })
            .collect();
        for felt in &answered {
            match typed.get(felt) {
                Some(texts) => whole.insert(*felt, texts.clone()),
                None => whole.remove(felt),
            };
        }
        let (read, mut faults) = felt::read(&whole);
        faults.retain(|fault| answered.contains(&fault.felt));
        if !faults.is_empty() {
            return Err(SvarFeil::Felt(faults));
        }
        let mut after = before.clone();
        let mut changes = Vec::new();
        for felt in answered {
            after.take(felt, &read);
        }
        let new = svar::write(&after);
        for felt in Felt::ALL {
            let (gammelt, nytt) = (old.get(&felt), new.get(&felt));
            if gammelt != nytt {
                changes.push(Endring {
                    felt,
                    gammelt: gammelt.cloned().unwrap_or_default(),
                    nytt: nytt.cloned().unwrap_or_default(),
                });
            }
        }
        Ok((after, changes))
    }

    /// When it ended; `None` while it is open.
    pub fn ended(&self) -> Option<Tidspunkt> {
        match &self.stand {
            Stand::Apen => None,
            Stand::Besvart { tidspunkt, .. } | Stand::Trukket { tidspunkt, .. } => Some(*tidspunkt),
        }
    }

    fn event(&self, slag: Slag) -> Hendelse {
        let told = Stilt {
            id: self.id,
            tekst: &self.tekst,
            felt: &self.felt,
            frist: self.frist,
        };
        Hendelse::new(Kjede::Soknad(self.soknad), slag, &told)
    }
}

fn check_deadline(frist: Dato, now: Tidspunkt) -> Result<(), ForesporselFeil> {
    if (1..=LONGEST_WAIT).contains(&now.dato().days_until(frist)) {
        Ok(())
    } else {
        Err(ForesporselFeil::Frist)
    }
}

/// In the order of the form. The number of places is read together with its parts, the boxes for other work
/// with their words.
fn together(asked: &[Felt]) -> Vec<Felt> {
    let asks = |felt: Felt| asked.contains(&felt);
    Felt::ALL
        .into_iter()
        .filter(|felt| match felt {
            Felt::AntallHovedformal | Felt::AntallKnyttetTilAlis => asks(*felt) || asks(Felt::Antall),
            Felt::Arbeid | Felt::AnnetArbeid => asks(Felt::Arbeid) || asks(Felt::AnnetArbeid),
            other => asks(*other),
        })
        .collect()
}

/// Days that a case has waited for the municipality, until `until`.
pub fn waited(foresporsler: &[Foresporsel], until: Dato) -> i64 {
    let days = |foresporsel: &Foresporsel| {
        let end = foresporsel.ended().map_or(until, Tidspunkt::dato).min(until);
        foresporsel.sendt.dato().days_until(end).max(0)
    };
    foresporsler.iter().map(days).sum()
}

/// The age of a case in days: from when it was received until `until`, without the days that it waited for
/// the municipality.
pub fn age(mottatt: Dato, foresporsler: &[Foresporsel], until: Dato) -> i64 {
    (mottatt.days_until(until) - waited(foresporsler, until)).max(0)
}
