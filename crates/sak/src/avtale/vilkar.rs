//! The terms that an agreement cannot be signed without.

use regelverk::introduksjonsavtale::varighet::FULL_DAG;
use regelverk::tid::Dato;
use serde::{Deserialize, Serialize};

use super::innhold::{Fastlege, Innhold};
use super::part::Part;
use crate::id::Hpr;

/// Who, when and how much: all of it known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vilkar {
    /// The first day.
    pub fra: Dato,
    /// The last day as it was agreed at signing.
    pub til: Dato,
    /// The position share at the beginning, hundredths of a percent (10000 = 100 %).
    pub stillingsandel: u16,
    /// The doctor in specialisation.
    pub lis: Hpr,
    /// The GPs at the beginning.
    pub fastleger: Vec<Hpr>,
}

/// What is missing or cannot be. GPs are counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mangel {
    /// Who the doctor is.
    Lis,
    /// There is no GP.
    Fastleger,
    /// Who this GP is.
    Fastlege(usize),
    /// Two parties with the same number.
    SammePerson(Hpr),
    /// The first day.
    Fra,
    /// The last day.
    Til,
    /// The last day comes before the first.
    Rekkefolge,
    /// The share, from 1 to 10000 hundredths of a percent.
    Stillingsandel,
}

/// Whether a share can be.
pub(super) fn is_share(stillingsandel: u16) -> bool {
    stillingsandel > 0 && i64::from(stillingsandel) <= FULL_DAG
}

/// Whether a name says anything.
pub(super) fn is_named(navn: Option<&str>) -> bool {
    navn.is_some_and(|navn| !navn.trim().is_empty())
}

impl Fastlege {
    /// The number, if number and name are known.
    pub(super) fn known(&self) -> Option<Hpr> {
        self.hpr.filter(|_| is_named(self.navn.as_deref()))
    }
}

impl Vilkar {
    /// The terms of what an agreement says.
    ///
    /// # Errors
    /// All that is missing or cannot be.
    pub fn of(innhold: &Innhold) -> Result<Self, Vec<Mangel>> {
        let mut mangler = Vec::new();
        let lis = innhold.lis.hpr.filter(|_| is_named(innhold.lis.navn.as_deref()));
        let andel = innhold.stillingsandel.filter(|andel| is_share(*andel));
        let known: Vec<Option<Hpr>> = innhold.fastleger.iter().map(Fastlege::known).collect();
        let present = [
            (lis.is_some(), Mangel::Lis),
            (!known.is_empty(), Mangel::Fastleger),
            (innhold.fra.is_some(), Mangel::Fra),
            (innhold.til.is_some(), Mangel::Til),
            (
                innhold.fra.zip(innhold.til).is_none_or(|(fra, til)| fra <= til),
                Mangel::Rekkefolge,
            ),
            (andel.is_some(), Mangel::Stillingsandel),
        ];
        mangler.extend(
            present
                .into_iter()
                .filter(|(there, _)| !there)
                .map(|(_, mangel)| mangel),
        );
        let nameless = (0..).zip(&known).filter(|(_, hpr)| hpr.is_none());
        mangler.extend(nameless.map(|(index, _)| Mangel::Fastlege(index)));
        let fastleger: Vec<Hpr> = known.iter().flatten().copied().collect();
        let mut seen: Vec<Hpr> = lis.into_iter().collect();
        for hpr in &fastleger {
            if seen.contains(hpr) {
                mangler.push(Mangel::SammePerson(*hpr));
            }
            seen.push(*hpr);
        }
        match (innhold.fra, innhold.til, andel, lis) {
            (Some(fra), Some(til), Some(stillingsandel), Some(lis)) if mangler.is_empty() => Ok(Self {
                fra,
                til,
                stillingsandel,
                lis,
                fastleger,
            }),
            _ => Err(mangler),
        }
    }

    /// Who must sign: the municipality, the doctor and each GP.
    pub fn parter(&self) -> Vec<Part> {
        let fastleger = self.fastleger.iter().copied().map(Part::Fastlege);
        [Part::Kommune, Part::Lis(self.lis)]
            .into_iter()
            .chain(fastleger)
            .collect()
    }
}
