//! Who has a case, who may not have it, what is asked for, and what is attached: all that stands around an
//! application while it is worked on.

use regelverk::tid::{Dato, Tidspunkt};
use serde::Serialize;
use thiserror::Error;

use crate::aktor::{Aktor, Rolle};
use crate::foresporsel::{self, Foresporsel};
use crate::hendelse::{Hendelse, Kjede, Slag};
use crate::id::SoknadId;
use crate::vedlegg::Vedlegg;

/// Somebody who has declared that they may not handle a case. No reason is kept: the law asks for none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inhabilitet {
    /// The case.
    pub soknad: SoknadId,
    /// Who may not.
    pub aktor: Aktor,
    /// When they said so.
    pub meldt: Tidspunkt,
    /// Who found that they may after all, and when.
    pub opphevet: Option<(Aktor, Tidspunkt)>,
}

/// Why a case is not given to somebody, or a declaration is not lifted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum SaksarbeidFeil {
    /// Only a case worker can have a case.
    #[error("only a case worker can have a case")]
    IkkeSaksbehandler,
    /// They have declared that they may not handle it.
    #[error("they have declared that they may not handle it")]
    Inhabil,
    /// There is no declaration that stands.
    #[error("there is no declaration that stands")]
    IkkeMeldt,
    /// Only a leader lifts a declaration, and not their own.
    #[error("only another leader can lift it")]
    IkkeLeder,
}

/// The law on which a declaration rests; the only reason that is kept.
const GRUNNLAG: &str = "fvl-6";

#[derive(Serialize)]
struct Hvem<'a> {
    id: &'a str,
    navn: &'a str,
    grunnlag: Option<&'static str>,
}

fn named<'a>(aktor: &'a Aktor, grunnlag: Option<&'static str>) -> Hvem<'a> {
    Hvem {
        id: &aktor.id,
        navn: &aktor.navn,
        grunnlag,
    }
}

impl Inhabilitet {
    /// Declares that `aktor` may not handle the case.
    pub fn declare(soknad: SoknadId, aktor: &Aktor, now: Tidspunkt) -> (Self, Hendelse) {
        let hendelse = Hendelse::new(
            Kjede::Soknad(soknad),
            Slag::InhabilitetMeldt,
            &named(aktor, Some(GRUNNLAG)),
        );
        let declared = Self {
            soknad,
            aktor: aktor.clone(),
            meldt: now,
            opphevet: None,
        };
        (declared, hendelse)
    }

    /// Whether it stands.
    pub fn stands(&self) -> bool {
        self.opphevet.is_none()
    }

    /// Lifts it.
    ///
    /// # Errors
    /// Unless it stands and `av` is a leader other than the one who declared it.
    pub fn lift(mut self, av: &Aktor, now: Tidspunkt) -> Result<(Self, Hendelse), SaksarbeidFeil> {
        if !self.stands() {
            return Err(SaksarbeidFeil::IkkeMeldt);
        }
        if av.rolle != Rolle::Leder || av.id == self.aktor.id {
            return Err(SaksarbeidFeil::IkkeLeder);
        }
        let hendelse = Hendelse::new(
            Kjede::Soknad(self.soknad),
            Slag::InhabilitetOpphevet,
            &named(&self.aktor, None),
        );
        self.opphevet = Some((av.clone(), now));
        Ok((self, hendelse))
    }
}

/// All that stands around one application.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Saksarbeid {
    /// The case worker who has the case; `None` if it lies in the queue.
    pub saksbehandler: Option<Aktor>,
    /// Those who have declared that they may not handle it, and what became of it.
    pub inhabile: Vec<Inhabilitet>,
    /// What the municipality was asked, first to last.
    pub foresporsler: Vec<Foresporsel>,
    /// What is attached, first to last.
    pub vedlegg: Vec<Vedlegg>,
}

impl Saksarbeid {
    /// The request that waits for an answer.
    pub fn open(&self) -> Option<&Foresporsel> {
        self.foresporsler.iter().find(|foresporsel| foresporsel.is_open())
    }

    /// Whether this person may not handle the case.
    pub fn is_inhabil(&self, id: &str) -> bool {
        self.inhabile
            .iter()
            .any(|inhabil| inhabil.stands() && inhabil.aktor.id == id)
    }

    /// The age of the case in days on a day.
    pub fn age(&self, mottatt: Dato, until: Dato) -> i64 {
        foresporsel::age(mottatt, &self.foresporsler, until)
    }

    /// Days that the case has waited for the municipality.
    pub fn waited(&self, until: Dato) -> i64 {
        foresporsel::waited(&self.foresporsler, until)
    }

    /// Gives the case to a case worker, or puts it back in the queue. Nothing happens if it is there already.
    ///
    /// # Errors
    /// If it cannot be theirs.
    pub fn assign(&self, soknad: SoknadId, til: Option<&Aktor>) -> Result<Option<Hendelse>, SaksarbeidFeil> {
        if let Some(til) = til {
            if til.rolle != Rolle::Saksbehandler {
                return Err(SaksarbeidFeil::IkkeSaksbehandler);
            }
            if self.is_inhabil(&til.id) {
                return Err(SaksarbeidFeil::Inhabil);
            }
        }
        let now = self.saksbehandler.as_ref().map(|aktor| aktor.id.as_str());
        if now == til.map(|aktor| aktor.id.as_str()) {
            return Ok(None);
        }
        let told = til.map(|aktor| named(aktor, None));
        Ok(Some(Hendelse::new(
            Kjede::Soknad(soknad),
            Slag::SaksbehandlerSatt,
            &told,
        )))
    }
}
