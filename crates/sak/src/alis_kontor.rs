//! The regional ALIS offices. They advise municipalities; they never decide.

use regelverk::hjemmel::Status;
use regelverk::tid::Dato;
use serde::{Deserialize, Serialize};

/// An office, and the counties that it helps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlisKontor {
    /// The id in the register: `nord`, `oslo`.
    pub id: String,
    /// The name.
    pub navn: String,
    /// The town it is in.
    pub sted: String,
    /// Its first day.
    pub fra: Dato,
    /// Its last day; `None` while it is open.
    pub til: Option<Dato>,
    /// The counties, by date.
    pub dekning: Vec<Dekning>,
}

/// A county that an office helps, in a period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dekning {
    /// The county's number, two digits.
    pub fylkesnummer: String,
    /// First day.
    pub fra: Dato,
    /// Last day; `None` while it goes on.
    pub til: Option<Dato>,
    /// How sure we are.
    pub status: Status,
}

impl AlisKontor {
    /// How the office helps a county on a day; `None` if it does not.
    pub fn dekker(&self, fylkesnummer: &str, dato: Dato) -> Option<&Dekning> {
        if !covers(self.fra, self.til, dato) {
            return None;
        }
        self.dekning
            .iter()
            .find(|dekning| dekning.fylkesnummer == fylkesnummer && covers(dekning.fra, dekning.til, dato))
    }
}

/// The office that helps a county on a day, with how sure we are of it.
pub fn kontor_for<'a>(
    kontorer: &'a [AlisKontor],
    fylkesnummer: &str,
    dato: Dato,
) -> Option<(&'a AlisKontor, &'a Dekning)> {
    kontorer
        .iter()
        .find_map(|kontor| Some((kontor, kontor.dekker(fylkesnummer, dato)?)))
}

fn covers(fra: Dato, til: Option<Dato>, dato: Dato) -> bool {
    fra <= dato && til.is_none_or(|til| dato <= til)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn office(til: Option<Dato>) -> AlisKontor {
        AlisKontor {
            id: "prove".into(),
            navn: "ALIS Prøve".into(),
            sted: "Prøvevik".into(),
            fra: Dato::constant(2022, 9, 1),
            til,
            dekning: vec![Dekning {
                fylkesnummer: "03".into(),
                fra: Dato::constant(2022, 9, 1),
                til: Some(Dato::constant(2024, 12, 31)),
                status: Status::Tolkning,
            }],
        }
    }

    #[test]
    fn an_office_helps_from_its_first_day_to_its_last() {
        let offices = [office(Some(Dato::constant(2023, 12, 31)))];
        let found = |year, month, day| {
            kontor_for(&offices, "03", Dato::constant(year, month, day)).map(|(kontor, _)| &kontor.navn)
        };
        assert!(found(2022, 8, 31).is_none());
        assert!(found(2022, 9, 1).is_some());
        assert!(found(2023, 12, 31).is_some());
        assert!(
            found(2024, 1, 1).is_none(),
            "the office is closed before its coverage ends"
        );
    }

    #[test]
    fn coverage_ends_while_the_office_goes_on() {
        let offices = [office(None)];
        assert!(kontor_for(&offices, "03", Dato::constant(2024, 12, 31)).is_some());
        assert!(kontor_for(&offices, "03", Dato::constant(2025, 1, 1)).is_none());
        assert!(kontor_for(&offices, "50", Dato::constant(2023, 1, 1)).is_none());
    }
}
