//! The answer to one of the rulebook's questions. It changes no rule: that takes a new version with a source.

use regelverk::sporsmal;
use regelverk::tid::Dato;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::hendelse::{Hendelse, Kjede, Slag};
use crate::id::OppdragId;
use crate::oppdrag::{LONGEST_LINE, LONGEST_TEXT, text, text_if};

/// What was answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sporsmalsvar {
    /// The lasting name of the question.
    pub kode: String,
    /// The answer, in short.
    pub tekst: String,
    /// Who answered.
    pub fra: String,
    /// The day of the answer.
    pub dato: Dato,
    /// Where it stands: a letter or a case number.
    pub referanse: Option<String>,
    /// The assignment that it belongs to.
    pub oppdrag: Option<OppdragId>,
    /// Whether it has been taken back.
    pub trukket: bool,
}

/// Why an answer is refused. Each names its field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum SporsmalsvarFeil {
    /// There is no such question.
    #[error("there is no such question")]
    Ukjent,
    /// The answer is missing or too long.
    #[error("the answer is missing or too long")]
    Tekst,
    /// Who answered is missing or too long.
    #[error("who answered is missing or too long")]
    Fra,
    /// The day has not come.
    #[error("the day has not come")]
    Dato,
    /// The reference is too long.
    #[error("the reference is too long")]
    Referanse,
}

impl Sporsmalsvar {
    /// Registers the answer, or puts another in its place. The journal keeps the earlier one.
    ///
    /// # Errors
    /// Says which field is wrong.
    pub fn register(self, today: Dato) -> Result<(Self, Hendelse), SporsmalsvarFeil> {
        if sporsmal::find(&self.kode).is_none() {
            return Err(SporsmalsvarFeil::Ukjent);
        }
        if self.dato > today {
            return Err(SporsmalsvarFeil::Dato);
        }
        let svar = Self {
            tekst: text(&self.tekst, LONGEST_TEXT, SporsmalsvarFeil::Tekst)?,
            fra: text(&self.fra, LONGEST_LINE, SporsmalsvarFeil::Fra)?,
            referanse: text_if(
                self.referanse.as_deref(),
                LONGEST_LINE,
                SporsmalsvarFeil::Referanse,
            )?,
            trukket: false,
            ..self
        };
        let event = svar.event(Slag::SporsmalBesvart);
        Ok((svar, event))
    }

    /// Takes it back, so that the question is open again.
    pub fn withdraw(mut self) -> (Self, Hendelse) {
        self.trukket = true;
        let event = self.event(Slag::SporsmalsvarTrukket);
        (self, event)
    }

    fn event(&self, slag: Slag) -> Hendelse {
        Hendelse::new(Kjede::Sporsmal(self.kode.clone()), slag, self)
    }
}
