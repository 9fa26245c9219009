//! The result of a run, as it is kept.

use std::collections::BTreeMap;

use helfo::Register;
use helfo::kontroll::{Opptelling, Sum, Utfall};
use sak::avtale::melding::Registrert;
use serde::{Deserialize, Serialize};

/// Rows and their money.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rader {
    /// How many.
    pub antall: u64,
    /// Their amounts, øre. No sum of refunds comes near the limits of the type; one beyond them is kept as the limit.
    pub belop_ore: i64,
}

impl From<Sum> for Rader {
    fn from(sum: Sum) -> Self {
        let limit = if sum.belop_ore < 0 { i64::MIN } else { i64::MAX };
        Self {
            antall: sum.antall,
            belop_ore: i64::try_from(sum.belop_ore).unwrap_or(limit),
        }
    }
}

impl Rader {
    /// Both.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self {
            antall: self.antall + other.antall,
            belop_ore: self.belop_ore.saturating_add(other.belop_ore),
        }
    }
}

/// Rows of one doctor, month and outcome.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Detalj {
    /// The doctor in specialisation.
    pub lis: i64,
    /// The GP offices of the doctor's agreements.
    pub legekontor: Option<String>,
    /// The month, `YYYY-MM`.
    pub maned: String,
    /// The word of the outcome.
    pub utfall: String,
    /// How many and how much.
    #[serde(flatten)]
    pub rader: Rader,
}

/// The result of a run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Svar {
    /// All rows of the file.
    pub rader: u64,
    /// By the word of the outcome, the invalid too.
    pub utfall: BTreeMap<String, Rader>,
    /// Rows that reached the agreements.
    pub detaljer: Vec<Detalj>,
}

impl Svar {
    /// What was counted against these agreements.
    pub fn new(sum: &Opptelling, register: &Register, avtaler: &[Registrert]) -> Self {
        let all = Utfall::GYLDIGE.into_iter().chain([Utfall::Ugyldig]);
        let utfall = all.map(|utfall| (utfall.word().to_owned(), sum.of(utfall).into()));
        let mut places: BTreeMap<u32, (i64, Vec<&str>)> = BTreeMap::new();
        for avtale in avtaler {
            let lis = i64::try_from(avtale.lis.number()).unwrap_or(i64::MAX);
            if let Some(place) = register.find(lis) {
                let (_, offices) = places.entry(place).or_insert((lis, Vec::new()));
                let new = avtale
                    .legekontor
                    .as_deref()
                    .filter(|name| !offices.contains(name));
                offices.extend(new);
            }
        }
        let detaljer = sum.detaljer().filter_map(|((place, maned, utfall), sum)| {
            let (lis, offices) = places.get(&place)?;
            Some(Detalj {
                lis: *lis,
                legekontor: (!offices.is_empty()).then(|| offices.join(", ")),
                maned: maned.to_string(),
                utfall: utfall.word().to_owned(),
                rader: sum.into(),
            })
        });
        Self {
            rader: sum.rader(),
            utfall: utfall.collect(),
            detaljer: detaljer.collect(),
        }
    }

    /// Rows with an outcome.
    pub fn of(&self, utfall: Utfall) -> Rader {
        self.utfall.get(utfall.word()).copied().unwrap_or_default()
    }

    /// Rows that an agreement could have covered and does not. Those that cannot be read are not among them.
    pub fn avvik(&self) -> Rader {
        let all = Utfall::GYLDIGE.into_iter();
        let deviating = all.filter(|utfall| utfall.is_deviation(false));
        deviating
            .map(|utfall| self.of(utfall))
            .fold(Rader::default(), Rader::and)
    }

    /// The details in groups: by the name that `of` gives, and within it by outcome.
    pub fn grouped(&self, of: impl Fn(&Detalj) -> String) -> BTreeMap<String, BTreeMap<&str, Rader>> {
        let mut groups: BTreeMap<String, BTreeMap<&str, Rader>> = BTreeMap::new();
        for detalj in &self.detaljer {
            let group = groups.entry(of(detalj)).or_default();
            let rader = group.entry(detalj.utfall.as_str()).or_default();
            *rader = rader.and(detalj.rader);
        }
        groups
    }
}
