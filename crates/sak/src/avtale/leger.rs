//! The doctors whom an agreement names, so that each finds and sees their own.

use super::{Avtale, Endringsslag, Inngatt, Innhold, Part, Utfylt};
use crate::id::Hpr;

/// As what an agreement names a doctor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Legerolle {
    /// The doctor in specialisation.
    Lis,
    /// A GP who gives patients.
    Fastlege,
    /// The individual supervisor, who need not be a party.
    Veileder,
}

impl Legerolle {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Lis, Self::Fastlege, Self::Veileder];

    /// The word that the database and text keys use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Lis => "lis",
            Self::Fastlege => "fastlege",
            Self::Veileder => "veileder",
        }
    }
}

impl Avtale {
    /// The doctors whom it names now or named before, also in amendments that were proposed. Nobody is named in a
    /// draft, which is the municipality's own.
    pub fn leger(&self) -> Vec<(Hpr, Legerolle)> {
        let mut found: Vec<(Hpr, Legerolle)> = match self {
            Self::Utkast(_) => Vec::new(),
            Self::TilSignering(venter) => named(venter.parter(), venter.utfylt.innhold.veileder.hpr),
            Self::Kansellert(over) => match &over.inngatt {
                Some(inngatt) => of_inngatt(inngatt),
                None => named(over.parter.iter().copied(), None),
            },
            Self::Inngatt(inngatt) => of_inngatt(inngatt),
            Self::Avsluttet(over) => of_inngatt(&over.inngatt),
        };
        found.sort_unstable();
        found.dedup();
        found
    }
}

impl Inngatt {
    /// The name of a doctor, as the agreement or an amendment of it gives it.
    pub fn navn(&self, hpr: Hpr) -> Option<&str> {
        let later = self.endringer.iter().filter_map(|endring| match &endring.slag {
            Endringsslag::FastlegeInn { fastlege, .. } => Some((fastlege.hpr, &fastlege.navn)),
            Endringsslag::Veileder { veileder, .. } => Some((veileder.hpr, &veileder.navn)),
            _ => None,
        });
        let mut named = self.utfylt.innhold.people().chain(later);
        named.find(|(own, _)| *own == Some(hpr))?.1.as_deref()
    }
}

impl Innhold {
    /// The name of a doctor, as the text gives it.
    pub fn navn(&self, hpr: Hpr) -> Option<&str> {
        self.people().find(|(own, _)| *own == Some(hpr))?.1.as_deref()
    }

    fn people(&self) -> impl Iterator<Item = (Option<Hpr>, &Option<String>)> {
        let doctor = [
            (self.lis.hpr, &self.lis.navn),
            (self.veileder.hpr, &self.veileder.navn),
        ];
        let fastleger = self.fastleger.iter().map(|one| (one.hpr, &one.navn));
        doctor.into_iter().chain(fastleger)
    }
}

impl Avtale {
    /// What was written, before any amendment.
    pub const fn utfylt(&self) -> &Utfylt {
        match self {
            Self::Utkast(utkast) => &utkast.utfylt,
            Self::TilSignering(venter) => &venter.utfylt,
            Self::Inngatt(inngatt) => &inngatt.utfylt,
            Self::Avsluttet(over) => &over.inngatt.utfylt,
            Self::Kansellert(over) => &over.utfylt,
        }
    }

    /// The name of a doctor, as the agreement or an amendment of it gives it.
    pub fn navn(&self, hpr: Hpr) -> Option<&str> {
        match self.inngatt() {
            Some(inngatt) => inngatt.navn(hpr),
            None => self.utfylt().innhold.navn(hpr),
        }
    }
}

fn of_inngatt(inngatt: &Inngatt) -> Vec<(Hpr, Legerolle)> {
    // Who was named in a proposal that was withdrawn may be somebody else than was meant.
    let standing = || inngatt.endringer.iter().filter(|endring| !endring.is_withdrawn());
    let proposed = standing().flat_map(|endring| endring.parter.clone());
    let parter = inngatt.vilkar.parter().into_iter().chain(proposed);
    let later = standing().filter_map(|endring| match &endring.slag {
        Endringsslag::Veileder { veileder, .. } => veileder.hpr,
        _ => None,
    });
    named(
        parter,
        inngatt.utfylt.innhold.veileder.hpr.into_iter().chain(later),
    )
}

fn named(
    parter: impl IntoIterator<Item = Part>,
    veiledere: impl IntoIterator<Item = Hpr>,
) -> Vec<(Hpr, Legerolle)> {
    let doctors = parter.into_iter().filter_map(|part| match part {
        Part::Kommune => None,
        Part::Lis(hpr) => Some((hpr, Legerolle::Lis)),
        Part::Fastlege(hpr) => Some((hpr, Legerolle::Fastlege)),
    });
    let supervisors = veiledere.into_iter().map(|hpr| (hpr, Legerolle::Veileder));
    doctors.chain(supervisors).collect()
}
