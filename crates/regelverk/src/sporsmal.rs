//! What the sources leave open, as questions to the ministry: one for each version of a rule and each dated
//! value that is not confirmed. Nobody keeps the list; it follows from the rulebook.

use crate::hjemmel::{Dokument, Status};
use crate::parameter::{self, Parameter, Verdi};
use crate::regel::{Regel, Versjon};
use crate::register;
use crate::tid::Dato;

/// What a question is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Emne {
    /// A version of a rule.
    Regel(&'static Regel, &'static Versjon),
    /// A dated value of a parameter.
    Verdi(&'static Parameter, &'static Verdi),
}

/// A question to the ministry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sporsmal {
    /// What it is about.
    pub emne: Emne,
}

impl Sporsmal {
    /// The lasting name, in addresses and text keys: `ia-41-2`, `kvote-2020-10-27`. The number in the list is
    /// none: it moves when a question before it is settled.
    pub fn kode(&self) -> String {
        match self.emne {
            Emne::Regel(regel, versjon) => format!("{}-{}", regel.tekstnokkel(), versjon.nummer),
            Emne::Verdi(parameter, verdi) => format!("{}-{}", parameter.navn, verdi.virker_fra),
        }
    }

    /// Whether we have read the source, or have no source that is sure.
    pub fn status(&self) -> Status {
        match self.emne {
            Emne::Regel(_, versjon) => versjon.hjemmel.status,
            Emne::Verdi(_, verdi) => verdi.status,
        }
    }

    /// The document that comes nearest.
    pub fn dokument(&self) -> Dokument {
        match self.emne {
            Emne::Regel(_, versjon) => versjon.hjemmel.dokument,
            Emne::Verdi(_, verdi) => verdi.dokument,
        }
    }

    /// The point in it.
    pub fn punkt(&self) -> &'static str {
        match self.emne {
            Emne::Regel(_, versjon) => versjon.hjemmel.punkt,
            Emne::Verdi(_, verdi) => &verdi.punkt,
        }
    }

    /// The first day that it matters for.
    pub fn fra(&self) -> Dato {
        match self.emne {
            Emne::Regel(_, versjon) => versjon.fra,
            Emne::Verdi(_, verdi) => verdi.virker_fra,
        }
    }

    /// The last day that it matters for; `None` while what is in question is still in force.
    pub fn til(&self) -> Option<Dato> {
        match self.emne {
            Emne::Regel(regel, versjon) => regel.last_day(versjon),
            Emne::Verdi(parameter, verdi) => parameter.last_day(verdi),
        }
    }
}

/// Every question: the rules in the order of their ids, then the parameters.
pub fn all() -> Vec<Sporsmal> {
    let rules = register::ALL
        .iter()
        .flat_map(|regel| regel.versjoner.iter().map(|versjon| Emne::Regel(regel, versjon)));
    let values = parameter::all()
        .into_iter()
        .flat_map(|(_, parameter, _)| parameter.verdi.iter().map(|verdi| Emne::Verdi(parameter, verdi)));
    let questions = rules.chain(values).map(|emne| Sporsmal { emne });
    questions
        .filter(|sporsmal| sporsmal.status() != Status::Bekreftet)
        .collect()
}

/// The question with this name.
pub fn find(kode: &str) -> Option<Sporsmal> {
    all().into_iter().find(|sporsmal| sporsmal.kode() == kode)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_name_is_used_once_and_leads_back() {
        let names: BTreeSet<String> = all().iter().map(Sporsmal::kode).collect();
        assert_eq!(names.len(), all().len());
        for name in names {
            assert_eq!(find(&name).map(|found| found.kode()), Some(name));
        }
    }

    #[test]
    fn what_is_confirmed_is_no_question() {
        assert!(find("ia-24-2").is_none());
        assert_eq!(
            find("ia-41-2").map(|found| found.status()),
            Some(Status::Tolkning)
        );
        let kvote = find("kvote-2020-10-27").unwrap();
        assert_eq!(kvote.status(), Status::Ubekreftet);
        assert_eq!(kvote.til(), Some(Dato::constant(2021, 12, 31)));
    }
}
