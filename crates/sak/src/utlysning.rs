//! A call: a deadline round, and after it perhaps a running phase.

use regelverk::introduksjonsavtale::tildeling::Kriterium;
use regelverk::parameter::{KVOTE, Parameter};
use regelverk::regel::Regeldag;
use regelverk::tid::{Dato, Tidspunkt};
use serde::{Deserialize, Serialize};

use crate::hendelse::{Hendelse, Kjede, Slag};
use crate::id::UtlysningNavn;

/// A call for applications.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Utlysning {
    /// The name in addresses and on the command line.
    pub navn: UtlysningNavn,
    /// The title that people read.
    pub tittel: String,
    /// The day it was announced. It chooses the rules for every application in the call.
    pub kunngjort: Dato,
    /// The last day of the deadline round.
    pub frist: Dato,
    /// Whether it runs on after the deadline while places are free.
    pub lopende: bool,
    /// Places in the whole country, in force when the call was made.
    pub kvote: u64,
    /// The order of criteria.
    pub rekkefolge: Vec<Kriterium>,
}

/// Where a call stands on a given day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fase {
    /// Not announced yet.
    Kommer,
    /// Open, with so many days left (0 on the last day).
    Apen {
        /// Days from today to the deadline.
        dager_igjen: i64,
    },
    /// The deadline has passed; the call runs on.
    Lopende,
    /// The deadline has passed and nothing can be sent.
    Lukket,
}

impl Utlysning {
    /// The day whose rules apply to every application in the call; `None` for a call that was announced before
    /// there were rules. Nothing can be judged in it, so none is made.
    pub fn regeldag(&self) -> Option<Regeldag> {
        Regeldag::new(self.kunngjort)
    }

    /// Where the call stands on `dato`.
    pub fn fase(&self, dato: Dato) -> Fase {
        if dato < self.kunngjort {
            Fase::Kommer
        } else if dato <= self.frist {
            Fase::Apen {
                dager_igjen: dato.days_until(self.frist),
            }
        } else if self.lopende {
            Fase::Lopende
        } else {
            Fase::Lukket
        }
    }

    /// Whether an application received at `mottatt` is a supplementary one: it came after the deadline, and the call
    /// runs on. It takes no part in the ranking of the deadline round.
    pub fn is_supplerende(&self, mottatt: Tidspunkt) -> bool {
        self.lopende && mottatt.dato() > self.frist
    }

    /// Places in the whole country on `dato`: what the ministry has set since the call was announced, or else
    /// the number that the call was given.
    pub fn kvote_on(&self, dato: Dato) -> u64 {
        self.kvote_by(&KVOTE, dato)
    }

    /// The same, by the values of `parameter`.
    pub fn kvote_by(&self, parameter: &Parameter, dato: Dato) -> u64 {
        let set = Regeldag::new(dato).map(|dag| parameter.on(dag));
        let since = set.filter(|verdi| verdi.virker_fra > self.kunngjort);
        since
            .and_then(|verdi| u64::try_from(verdi.verdi).ok())
            .unwrap_or(self.kvote)
    }

    /// The event that tells that the call was made.
    pub fn created(&self) -> Hendelse {
        Hendelse::new(
            Kjede::Utlysning(self.navn.clone()),
            Slag::UtlysningOpprettet,
            self,
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call(lopende: bool) -> Utlysning {
        Utlysning {
            navn: UtlysningNavn::parse("fristrunden-2022").unwrap(),
            tittel: "Fristrunden 2022".into(),
            kunngjort: Dato::constant(2022, 2, 1),
            frist: Dato::constant(2022, 3, 15),
            lopende,
            kvote: 65,
            rekkefolge: Kriterium::DEFAULT_ORDER.to_vec(),
        }
    }

    #[test]
    fn a_quota_that_is_set_after_the_call_holds_from_its_day() {
        let value = |from: &str, value: u64| {
            format!(
                "[[verdi]]\nvirker_fra = \"{from}\"\nkunngjort = \"{from}\"\nverdi = {value}\ndokument = \"S0\"\n\
                 punkt = \"1\"\nstatus = \"bekreftet\"\nsist_kontrollert = \"2026-11-21\"\n"
            )
        };
        let head = "navn = \"kvote\"\nenhet = \"avtaler\"\nbeskrivelse = \"x\"\n";
        let text = format!("{head}{}{}", value("2020-10-27", 30), value("2022-06-01", 40));
        let parameter = regelverk::parameter::parse(&text).unwrap();
        let on = |month, day| call(true).kvote_by(&parameter, Dato::constant(2022, month, day));
        assert_eq!([on(3, 1), on(5, 31), on(6, 1), on(12, 1)], [65, 65, 40, 40]);
    }

    #[test]
    fn the_last_day_is_open_and_the_next_is_not() {
        let last = Dato::constant(2022, 3, 15);
        assert_eq!(call(false).fase(last), Fase::Apen { dager_igjen: 0 });
        assert_eq!(call(false).fase(Dato::constant(2022, 3, 16)), Fase::Lukket);
        assert_eq!(call(true).fase(Dato::constant(2022, 3, 16)), Fase::Lopende);
        assert_eq!(call(true).fase(Dato::constant(2022, 1, 31)), Fase::Kommer);
    }
}
