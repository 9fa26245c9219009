//! What differs between the rulebooks of two days.

use crate::parameter::{self, Parameter, Verdi};
use crate::regel::{Regel, Regeldag, Versjon};
use crate::register;

/// A rule that is not the same on both days. On a day when it was not in force, it has no version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Regelforskjell {
    /// The rule.
    pub regel: &'static Regel,
    /// The version of the first day.
    pub fra: Option<&'static Versjon>,
    /// The version of the second day.
    pub til: Option<&'static Versjon>,
}

/// A parameter that has another dated value. The figure itself may be the same, with another source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verdiforskjell {
    /// The parameter.
    pub parameter: &'static Parameter,
    /// The value of the first day.
    pub fra: &'static Verdi,
    /// The value of the second day.
    pub til: &'static Verdi,
}

impl Verdiforskjell {
    /// Whether the figure is another, and not only what it rests on.
    pub fn is_other_figure(&self) -> bool {
        self.fra.storrelse() != self.til.storrelse()
    }
}

/// All that differs between two days.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Forskjeller {
    /// Rules, in the order of their ids.
    pub regler: Vec<Regelforskjell>,
    /// Parameters, in the order of the register.
    pub verdier: Vec<Verdiforskjell>,
}

impl Forskjeller {
    /// What is not the same on `til` as on `fra`. Either may be the earlier one.
    pub fn between(fra: Regeldag, til: Regeldag) -> Self {
        let regler = register::ALL.iter().map(|regel| Regelforskjell {
            regel,
            fra: regel.versjon_on(fra.dato()),
            til: regel.versjon_on(til.dato()),
        });
        let verdier = parameter::all()
            .into_iter()
            .map(|(_, parameter, _)| Verdiforskjell {
                parameter,
                fra: parameter.on(fra),
                til: parameter.on(til),
            });
        Self {
            regler: regler.filter(|rule| rule.fra != rule.til).collect(),
            verdier: verdier.filter(|value| value.fra != value.til).collect(),
        }
    }

    /// Whether the two days have the same rulebook.
    pub fn is_empty(&self) -> bool {
        self.regler.is_empty() && self.verdier.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tid::Dato;

    fn day(year: i16, month: i8, day: i8) -> Regeldag {
        Regeldag::new(Dato::constant(year, month, day)).unwrap()
    }

    #[test]
    fn a_day_does_not_differ_from_itself_nor_from_its_neighbour_in_the_same_rulebook() {
        assert!(Forskjeller::between(day(2022, 3, 10), day(2022, 3, 10)).is_empty());
        assert!(Forskjeller::between(day(2020, 10, 27), day(2021, 12, 31)).is_empty());
    }

    #[test]
    fn the_second_letter_changes_the_rules_that_it_speaks_of() {
        let found = Forskjeller::between(day(2021, 12, 31), day(2022, 1, 1));
        let ids: Vec<&str> = found.regler.iter().map(|rule| rule.regel.id.0).collect();
        assert!(ids.contains(&"IA-24") && !ids.contains(&"IA-40"), "{ids:?}");
        let kvote = found.verdier.iter().find(|value| value.parameter.navn == "kvote");
        assert!(
            !kvote.unwrap().is_other_figure(),
            "65 before and after, on another basis"
        );
    }

    #[test]
    fn turned_around_it_is_the_same_difference_the_other_way() {
        let there = Forskjeller::between(day(2021, 6, 1), day(2022, 6, 1));
        let back = Forskjeller::between(day(2022, 6, 1), day(2021, 6, 1));
        assert_eq!(there.regler.len(), back.regler.len());
        for (one, other) in there.regler.iter().zip(&back.regler) {
            assert_eq!((one.fra, one.til), (other.til, other.fra));
        }
    }
}
