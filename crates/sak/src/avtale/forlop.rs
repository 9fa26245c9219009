//! The course of an agreement: the text that was entered into, and on top of it the signed amendments in order.
//!
//! An amendment speaks for all days from its own on, until one that was signed after it says otherwise.

use regelverk::introduksjonsavtale::varighet::{Andel, Avtaleplan};
use regelverk::tid::Dato;

use super::endring::{Endringsslag, Permisjon};
use super::innhold::{Fastlege, Innhold, Veileder};
use super::vilkar::Vilkar;
use crate::id::{Hpr, Kommunenummer};

/// Days on which a GP is a party.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deltakelse {
    /// The GP.
    pub fastlege: Fastlege,
    /// The first day.
    pub fra: Dato,
    /// The last day; `None` is as long as the agreement.
    pub til: Option<Dato>,
}

impl Deltakelse {
    fn covers(&self, dato: Dato) -> bool {
        self.fra <= dato && self.til.is_none_or(|til| dato <= til)
    }
}

/// The course of an agreement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forlop {
    /// The first day.
    pub fra: Dato,
    /// The last day.
    pub til: Dato,
    /// The last day as it was agreed at signing.
    pub avtalt_til: Dato,
    /// The doctor in specialisation.
    pub lis: Hpr,
    /// The shares, in order of day.
    pub andeler: Vec<Andel>,
    /// Leave that stands, with the number of the amendment that says so.
    pub permisjoner: Vec<(u64, Permisjon)>,
    /// GPs and their days.
    pub fastleger: Vec<Deltakelse>,
    /// Supervisors with their first days, in order of day.
    pub veiledere: Vec<(Dato, Veileder)>,
}

/// What is in force on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gjeldende {
    /// The municipality.
    pub kommune: Kommunenummer,
    /// The doctor in specialisation.
    pub lis: Hpr,
    /// The GPs, by number.
    pub fastleger: Vec<Fastlege>,
    /// The share, hundredths of a percent.
    pub stillingsandel: u16,
    /// The leave that the doctor is on.
    pub permisjon: Option<Permisjon>,
    /// The individual supervisor.
    pub veileder: Veileder,
}

impl Forlop {
    /// The course as it was entered into.
    pub fn begin(vilkar: &Vilkar, innhold: &Innhold) -> Self {
        let fra = vilkar.fra;
        let fastleger = innhold.fastleger.iter().cloned().map(|fastlege| Deltakelse {
            fastlege,
            fra,
            til: None,
        });
        Self {
            fra,
            til: vilkar.til,
            avtalt_til: vilkar.til,
            lis: vilkar.lis,
            andeler: vec![Andel {
                fra,
                stillingsandel: vilkar.stillingsandel,
            }],
            permisjoner: Vec::new(),
            fastleger: fastleger.collect(),
            veiledere: vec![(fra, innhold.veileder.clone())],
        }
    }

    /// Puts an amendment on top. `nr` is its number.
    pub fn apply(&mut self, nr: u64, slag: &Endringsslag) {
        match slag {
            Endringsslag::Andel { fra, stillingsandel } => {
                self.andeler.retain(|andel| andel.fra < *fra);
                self.andeler.push(Andel {
                    fra: *fra,
                    stillingsandel: *stillingsandel,
                });
            }
            Endringsslag::Permisjon(permisjon) => self.permisjoner.push((nr, *permisjon)),
            Endringsslag::Rettelse { retter, permisjon } => {
                self.permisjoner.retain(|(nr, _)| Some(*nr) != *retter);
                self.permisjoner
                    .extend(permisjon.map(|permisjon| (nr, permisjon)));
            }
            Endringsslag::FastlegeInn { fra, fastlege } => {
                self.end(fastlege.hpr, *fra);
                self.fastleger.push(Deltakelse {
                    fastlege: fastlege.clone(),
                    fra: *fra,
                    til: None,
                });
            }
            Endringsslag::FastlegeUt { fra, hpr } => self.end(Some(*hpr), *fra),
            Endringsslag::Veileder { fra, veileder } => {
                self.veiledere.retain(|(dag, _)| dag < fra);
                self.veiledere.push((*fra, veileder.clone()));
            }
            Endringsslag::Avslutning { siste } | Endringsslag::Forlengelse { siste } => self.til = *siste,
        }
    }

    /// A GP is no party from a day on.
    fn end(&mut self, hpr: Option<Hpr>, fra: Dato) {
        self.fastleger
            .retain(|days| days.fastlege.hpr != hpr || days.fra < fra);
        let before = fra.plus_days(-1);
        let reaches = |days: &Deltakelse| days.til.is_none_or(|til| til >= fra);
        for days in &mut self.fastleger {
            if days.fastlege.hpr == hpr && reaches(days) {
                days.til = before;
            }
        }
    }

    /// Whether a day is one of its days.
    pub fn covers(&self, dato: Dato) -> bool {
        self.fra <= dato && dato <= self.til
    }

    /// The GPs on a day, by number, also outside the agreement's days.
    pub fn fastleger_on(&self, dato: Dato) -> Vec<Fastlege> {
        let there = self.fastleger.iter().filter(|days| days.covers(dato));
        let mut found: Vec<Fastlege> = there.map(|days| days.fastlege.clone()).collect();
        found.sort_by_key(|fastlege| fastlege.hpr);
        found
    }

    /// The share in force on a day of the agreement.
    pub fn andel_on(&self, dato: Dato) -> u16 {
        let begun = self.andeler.iter().rev().find(|andel| andel.fra <= dato);
        begun.map_or(0, |andel| andel.stillingsandel)
    }

    /// The supervisor on a day of the agreement.
    pub fn veileder_on(&self, dato: Dato) -> Veileder {
        let begun = self.veiledere.iter().rev().find(|(fra, _)| *fra <= dato);
        begun.map(|(_, veileder)| veileder.clone()).unwrap_or_default()
    }

    /// What is in force on a day; `None` outside its days.
    pub fn on(&self, kommune: &Kommunenummer, dato: Dato) -> Option<Gjeldende> {
        let leave = self
            .permisjoner
            .iter()
            .find(|(_, permisjon)| permisjon.covers(dato));
        self.covers(dato).then(|| Gjeldende {
            kommune: kommune.clone(),
            lis: self.lis,
            fastleger: self.fastleger_on(dato),
            stillingsandel: self.andel_on(dato),
            permisjon: leave.map(|(_, permisjon)| *permisjon),
            veileder: self.veileder_on(dato),
        })
    }

    /// The first day without any GP.
    pub fn without_fastlege(&self) -> Option<Dato> {
        let ends = self.fastleger.iter().filter_map(|days| days.til?.plus_days(1));
        let mut days: Vec<Dato> = ends.chain([self.fra]).filter(|dag| self.covers(*dag)).collect();
        days.sort_unstable();
        days.into_iter().find(|dag| self.fastleger_on(*dag).is_empty())
    }

    /// As the arithmetic of time takes it.
    pub fn plan(&self) -> Avtaleplan {
        let andeler = self.andeler.iter().copied().filter(|andel| andel.fra <= self.til);
        let permisjoner = self.permisjoner.iter().map(|(_, permisjon)| (*permisjon).into());
        Avtaleplan {
            lis: self.lis.to_string(),
            fra: self.fra,
            til: self.til,
            avtalt_til: self.avtalt_til,
            andeler: andeler.collect(),
            permisjoner: permisjoner.collect(),
        }
    }
}
