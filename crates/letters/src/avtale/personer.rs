//! The names of those that an agreement and its amendments name.

use std::collections::BTreeMap;

use sak::avtale::{Endringsslag, Inngatt, Innhold, Part};
use sak::id::Hpr;
use texts::Tekst;

use super::Avtalesak;

/// Names by number in the register of health personnel.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Personer(BTreeMap<Hpr, String>);

impl Personer {
    /// Those whom the agreement names.
    pub fn of(innhold: &Innhold) -> Self {
        let fastleger = innhold.fastleger.iter().map(|one| (one.hpr, &one.navn));
        let (lis, veileder) = (&innhold.lis, &innhold.veileder);
        let own = [(veileder.hpr, &veileder.navn), (lis.hpr, &lis.navn)];
        let mut personer = Self::default();
        for (hpr, navn) in own.into_iter().chain(fastleger) {
            personer.add(hpr, navn.as_deref());
        }
        personer
    }

    /// Those whom an agreement or one of its amendments names.
    pub fn of_inngatt(inngatt: &Inngatt) -> Self {
        let mut personer = Self::of(&inngatt.utfylt.innhold);
        for endring in &inngatt.endringer {
            match &endring.slag {
                Endringsslag::FastlegeInn { fastlege, .. } => {
                    personer.add(fastlege.hpr, fastlege.navn.as_deref());
                }
                Endringsslag::Veileder { veileder, .. } => {
                    personer.add(veileder.hpr, veileder.navn.as_deref());
                }
                _ => {}
            }
        }
        personer
    }

    fn add(&mut self, hpr: Option<Hpr>, navn: Option<&str>) {
        if let Some((hpr, navn)) = hpr.zip(navn) {
            self.0.insert(hpr, navn.to_owned());
        }
    }

    /// The name; the number for somebody whom nobody has named.
    pub fn navn(&self, t: &Tekst, hpr: Hpr) -> String {
        let known = self.0.get(&hpr).cloned();
        known.unwrap_or_else(|| t.avtalebrev_uten_navn(hpr.to_string()))
    }

    /// `Ada Oppdiktet, legen`: a party with what the person is in the agreement.
    pub fn part(&self, t: &Tekst, sak: &Avtalesak<'_>, part: Part) -> String {
        match part {
            Part::Kommune => t.avtalebrev_kommune(sak.kommune.navn.as_str()),
            Part::Lis(hpr) => t.avtalebrev_signatur_lis(self.navn(t, hpr)),
            Part::Fastlege(hpr) => t.avtalebrev_signatur_fastlege(self.navn(t, hpr)),
        }
    }
}

/// Name and number of a person, as far as they are known.
pub(super) fn person(t: &Tekst, hpr: Option<Hpr>, navn: Option<&str>) -> String {
    match (navn, hpr) {
        (Some(navn), Some(hpr)) => t.avtalebrev_person(hpr.to_string(), navn),
        (Some(navn), None) => t.avtalebrev_uten_hpr(navn),
        (None, Some(hpr)) => t.avtalebrev_uten_navn(hpr.to_string()),
        (None, None) => t.felles_ukjent(),
    }
}
