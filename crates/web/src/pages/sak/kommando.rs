//! Answers and recommendation as one change: the answers are saved even if the recommendation is refused.

use regelverk::tid::Tidspunkt;
use sak::aktor::Aktor;
use sak::hendelse::Hendelse;
use sak::id::SoknadId;
use sak::runde::Runde;
use sak::soknad::sendt::{SvarFeil, SvarPaRegler};
use sak::soknad::{Innstilling, Soknad};
use store::EndringFeil;

use super::skjema::Ugyldig;
use crate::error::Feil;
use crate::state::App;

/// What a case worker asks for.
#[derive(Clone, Debug)]
pub struct Onske {
    /// The answers.
    pub svar: SvarPaRegler,
    /// The recommendation, if it is to be made now.
    pub innstilling: Option<Innstilling>,
}

/// What became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Utkomme {
    /// The answers are saved.
    Lagret {
        /// Whether they were other than before.
        endret: bool,
    },
    /// The answers are saved, and the outcome is recommended.
    Innstilt,
    /// The answers are saved, but the outcome cannot be recommended.
    Avvist,
    /// The answers cannot be kept. Nothing is saved.
    Svar(SvarFeil),
    /// The form cannot be read; what could be, is saved.
    Ugyldig(Ugyldig),
    /// Somebody else changed the case. Nothing is saved.
    Konflikt,
}

/// Why nothing is written.
enum Stopp {
    Svar(SvarFeil),
    /// Nothing would change.
    Uendret,
    /// The case is not to be assessed any more.
    IkkeApen,
}

/// Carries it out, unless somebody has changed the case since `versjon`.
pub async fn carry_out(
    app: &App,
    aktor: &Aktor,
    id: SoknadId,
    versjon: i64,
    onske: Onske,
) -> Result<Utkomme, Feil> {
    let spor = app.spor(aktor);
    let mut outcome = Utkomme::Lagret { endret: true };
    let told = &mut outcome;
    let change = app.store.change_soknad(id, versjon, spor, |soknad, runde| {
        let (soknad, events, became) = change(soknad, runde, onske, (aktor, spor.now))?;
        let unchanged = events.is_empty();
        *told = if unchanged && became != Utkomme::Avvist {
            Utkomme::Lagret { endret: false }
        } else {
            became
        };
        if unchanged {
            Err(Stopp::Uendret)
        } else {
            Ok((soknad, events))
        }
    });
    match change.await {
        Ok(_) | Err(EndringFeil::Avvist(Stopp::Uendret)) => Ok(outcome),
        Err(EndringFeil::Avvist(Stopp::Svar(feil))) => Ok(Utkomme::Svar(feil)),
        Err(EndringFeil::Avvist(Stopp::IkkeApen) | EndringFeil::Konflikt) => Ok(Utkomme::Konflikt),
        Err(EndringFeil::IkkeFunnet) => Err(Feil::NotFound),
        Err(EndringFeil::Store(error)) => Err(error.into()),
    }
}

fn change(
    soknad: Soknad,
    runde: &Runde,
    onske: Onske,
    (aktor, now): (&Aktor, Tidspunkt),
) -> Result<(Soknad, Vec<Hendelse>, Utkomme), Stopp> {
    let Soknad::Sendt(mut sendt) = soknad else {
        return Err(Stopp::IkkeApen);
    };
    let mut events = Vec::new();
    if sendt.svar != onske.svar {
        let (answered, hendelse) = sendt.answer(onske.svar).map_err(Stopp::Svar)?;
        sendt = answered;
        events.push(hendelse);
    }
    let Some(innstilling) = onske.innstilling else {
        return Ok((Soknad::Sendt(sendt), events, Utkomme::Lagret { endret: true }));
    };
    let vurderinger = sendt.judge(&runde.utlysning);
    match sendt.clone().recommend(innstilling, &vurderinger, aktor, now) {
        Ok((innstilt, hendelse)) => {
            events.push(hendelse);
            Ok((Soknad::Innstilt(innstilt), events, Utkomme::Innstilt))
        }
        Err(_) => Ok((Soknad::Sendt(sendt), events, Utkomme::Avvist)),
    }
}
