//! Which cases are shown, and in which order. A round has some hundreds at most, so all of it is in memory.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use regelverk::vurdering::Vurdering;
use sak::aktor::Aktor;
use sak::foresporsel::Foresporsel;
use sak::id::SoknadId;
use sak::kommune::Kommune;
use sak::runde::Runde;
use sak::saksarbeid::Saksarbeid;
use sak::soknad::{Sendt, Soknad, Tilstand};

use super::filter::{Filter, Hvem, Krav, Nokkel};
use crate::components::symbol::Merke;

/// One case of the queue.
pub struct Rad<'a> {
    /// The application in its state.
    pub soknad: &'a Soknad,
    /// What was sent.
    pub sendt: &'a Sendt,
    /// The municipality; `None` if its number is in no list.
    pub kommune: Option<&'a Kommune>,
    /// What the rules say.
    pub vurderinger: Vec<Vurdering>,
    /// Answers that a case worker has not given yet.
    pub ubesvart: usize,
    supplerende: bool,
    /// What stands around it; `None` if nothing does, or nobody asks.
    pub arbeid: Option<&'a Saksarbeid>,
    /// The id of whoever reads.
    pub leser: &'a str,
}

impl Rad<'_> {
    /// The id of the application.
    pub fn id(&self) -> SoknadId {
        self.sendt.felles.id
    }

    /// The municipality's name, or its number if it has none.
    pub fn navn(&self) -> &str {
        self.kommune
            .map_or(self.sendt.felles.kommune.as_str(), |kommune| {
                kommune.navn.as_str()
            })
    }

    /// The case worker who has the case.
    pub fn saksbehandler(&self) -> Option<&Aktor> {
        self.arbeid?.saksbehandler.as_ref()
    }

    /// The request that waits for an answer.
    pub fn venter(&self) -> Option<&Foresporsel> {
        self.arbeid?.open()
    }

    /// Whether whoever reads may not handle the case.
    pub fn is_inhabil(&self) -> bool {
        self.arbeid.is_some_and(|arbeid| arbeid.is_inhabil(self.leser))
    }

    fn is_of(&self, hvem: Hvem) -> bool {
        let id = self.saksbehandler().map(|aktor| aktor.id.as_str());
        match hvem {
            Hvem::Meg => id == Some(self.leser),
            Hvem::Ingen => id.is_none(),
        }
    }

    /// Whether it came after the deadline of a call that runs on.
    pub fn is_supplerende(&self) -> bool {
        self.supplerende
    }

    /// Places wanted.
    pub fn antall(&self) -> u64 {
        self.sendt.innhold.antall.unwrap_or(0)
    }

    /// Verdicts with this mark.
    pub fn count(&self, merke: Merke) -> usize {
        self.vurderinger
            .iter()
            .filter(|vurdering| Merke::of(vurdering) == merke)
            .count()
    }

    fn passes(&self, filter: &Filter) -> bool {
        let in_county = |fylke: &String| self.kommune.is_some_and(|kommune| kommune.fylkesnummer == *fylke);
        filter
            .tilstand
            .is_none_or(|tilstand| self.soknad.tilstand() == tilstand)
            && filter.hvem.is_none_or(|hvem| self.is_of(hvem))
            && filter.fylke.as_ref().is_none_or(in_county)
            && self.matches(&filter.sok)
            && match filter.krav {
                None => true,
                Some(Krav::Svar) => self.soknad.tilstand() == Tilstand::Sendt && self.ubesvart > 0,
                Some(Krav::IkkeOppfylt) => self.count(Merke::IkkeOppfylt) > 0,
                Some(Krav::Mangler) => self.count(Merke::Mangler) > 0,
                Some(Krav::Venter) => self.venter().is_some(),
            }
    }

    fn matches(&self, sok: &str) -> bool {
        let sok = sok.trim().to_lowercase();
        sok.is_empty()
            || self.navn().to_lowercase().contains(&sok)
            || self.sendt.saksnummer.contains(&sok)
            || self.sendt.felles.kommune.as_str() == sok
    }

    fn compare(&self, other: &Self, nokkel: Nokkel) -> Ordering {
        match nokkel {
            Nokkel::Saksnummer => Ordering::Equal,
            Nokkel::Kommune => alphabetical(self.navn()).cmp(&alphabetical(other.navn())),
            Nokkel::Mottatt => self.sendt.mottatt.cmp(&other.sendt.mottatt),
            Nokkel::Plasser => self.antall().cmp(&other.antall()),
        }
    }
}

/// Every case of the round.
pub fn rader<'a>(runde: &'a Runde, kommuner: &'a [Kommune]) -> Vec<Rad<'a>> {
    let row = |soknad: &'a Soknad| {
        let sendt = soknad.sendt()?;
        let vurderinger = sendt.judge(&runde.utlysning);
        let ubesvart = sendt.unanswered(&vurderinger).len();
        let kommune = kommuner
            .iter()
            .find(|kommune| kommune.nummer == sendt.felles.kommune);
        Some(Rad {
            soknad,
            sendt,
            kommune,
            vurderinger,
            ubesvart,
            supplerende: runde.utlysning.is_supplerende(sendt.mottatt),
            arbeid: None,
            leser: "",
        })
    };
    runde.alle().filter_map(row).collect()
}

/// Every case of the round, with what stands around it, for somebody who reads.
pub fn rader_for<'a>(
    runde: &'a Runde,
    kommuner: &'a [Kommune],
    arbeid: &'a BTreeMap<SoknadId, Saksarbeid>,
    leser: &'a str,
) -> Vec<Rad<'a>> {
    let mut all = rader(runde, kommuner);
    for rad in &mut all {
        rad.arbeid = arbeid.get(&rad.id());
        rad.leser = leser;
    }
    all
}

/// Those that pass the filters, in the order that they ask for. Equal ones stand by case number.
pub fn velg<'a>(mut rader: Vec<Rad<'a>>, filter: &Filter) -> Vec<Rad<'a>> {
    rader.retain(|rad| rad.passes(filter));
    rader.sort_by(|first, second| {
        let order = first
            .compare(second, filter.nokkel)
            .then_with(|| case_number(&first.sendt.saksnummer).cmp(&case_number(&second.sendt.saksnummer)));
        if filter.synkende { order.reverse() } else { order }
    });
    rader
}

/// Those that pass the filters, in order of case number, whatever order the list is shown in.
pub fn in_case_order<'a>(rader: Vec<Rad<'a>>, filter: &Filter) -> Vec<Rad<'a>> {
    velg(
        rader,
        &Filter {
            nokkel: Nokkel::Saksnummer,
            synkende: false,
            ..filter.clone()
        },
    )
}

/// A case number as numbers, so that `22/10000` comes after `22/9999`.
pub fn case_number(saksnummer: &str) -> Vec<u64> {
    saksnummer
        .split(|c: char| !c.is_ascii_digit())
        .filter_map(|part| part.parse().ok())
        .collect()
}

/// A name as it is sorted: æ, ø and å come last, in that order.
fn alphabetical(navn: &str) -> String {
    let letter = |c: char| match c {
        'æ' | 'ä' => '{',
        'ø' | 'ö' => '|',
        'å' => '}',
        'á' => 'a',
        'đ' => 'd',
        'š' => 's',
        other => other,
    };
    navn.to_lowercase().chars().map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_norwegian_letters_come_last() {
        let mut names = ["Ås", "Østre Toten", "Ærlig", "Øksnes", "Asker", "Vågan", "Aa"];
        names.sort_by_key(|navn| alphabetical(navn));
        assert_eq!(
            names,
            ["Aa", "Asker", "Vågan", "Ærlig", "Øksnes", "Østre Toten", "Ås"]
        );
    }

    #[test]
    fn case_numbers_are_numbers() {
        assert!(case_number("22/10000") > case_number("22/9999"));
        assert!(case_number("23/0001") > case_number("22/0034"));
    }
}
