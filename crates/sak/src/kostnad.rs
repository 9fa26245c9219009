//! What the agreements of a year cost the national insurance: an estimate as it was worked out, kept with all that its
//! report says, so that the report is the same whenever it is asked for.

use regelverk::penger::Ore;
use regelverk::tid::Tidspunkt;
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::aktor::Aktor;
use crate::hendelse::{Hendelse, Kjede, Slag};
use crate::id::{AvtaleId, Kommunenummer, KostnadsberegningId};
use crate::vedtak::fingerprint;

/// How many digits of the fingerprint are the report's number: enough to hold two reports of a year apart.
const NUMBER_DIGITS: usize = 8;

/// What it was worked out from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kostnadsgrunnlag {
    /// The year.
    pub ar: i16,
    /// What the file of refunds is called.
    pub filnavn: String,
    /// SHA-256 of the file, hexadecimal.
    pub sha256: String,
    /// The last message that the agreements were read from; 0 before the first.
    pub melding: u64,
}

/// What one agreement adds. No doctor is named: an agreement has a number and a municipality.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Avtalekostnad {
    /// The agreement.
    pub avtale: AvtaleId,
    /// The number that people call it by.
    pub nummer: String,
    /// The municipality.
    pub kommunenummer: Kommunenummer,
    /// Its name.
    pub kommune: String,
    /// Refunds of the doctor in specialisation.
    pub lis: Ore,
    /// The change in the refunds of its GPs beyond the trend, rounded by itself.
    pub endring: Ore,
    /// Days of work times hundredths of a percent.
    pub enheter: u64,
    /// The cost of a full-time year without this agreement; `None` if nobody else worked.
    pub uten: Option<Ore>,
}

/// The trend up to a month in which GPs were compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manedstrend {
    /// The month, from 1.
    pub maned: u8,
    /// How many doctors in no agreement it rests on.
    pub leger: u64,
    /// Their refunds in the same month a year before.
    pub for_ett_ar_siden: Ore,
    /// Their refunds in the month.
    pub na: Ore,
}

/// The estimate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kostnadsresultat {
    /// Rows of the file.
    pub rader: u64,
    /// Rows below zero, counted in as they stand. Not written where there are none, as there were not before it was counted.
    #[serde(default, skip_serializing_if = "is_none")]
    pub negative: u64,
    /// Days of the year.
    pub dager: u64,
    /// Refunds of the doctors in specialisation.
    pub lis: Ore,
    /// The change in the refunds of the GPs beyond the trend, rounded once.
    pub endring: Ore,
    /// Months of GPs that are left out, since there is nothing a year before.
    pub utelatt: u64,
    /// Full-time years, in hundredths.
    pub arsverk_hundredeler: u64,
    /// What a full-time year costs; `None` if nobody worked.
    pub kostnad: Option<Ore>,
    /// Where that lies with 95 % confidence; `None` if nobody worked.
    pub intervall: Option<(Ore, Ore)>,
    /// What a number of places is proposed from.
    pub bevilgning: Ore,
    /// How many whole agreements it pays for; `None` without a cost above zero.
    pub kvoteforslag: Option<u64>,
    /// The agreements of the year, by number.
    pub avtaler: Vec<Avtalekostnad>,
    /// The trend, by month.
    pub trend: Vec<Manedstrend>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for it")]
const fn is_none(count: &u64) -> bool {
    *count == 0
}

impl Kostnadsresultat {
    /// Refunds and change together.
    pub const fn sum(&self) -> Ore {
        Ore(self.lis.0.saturating_add(self.endring.0))
    }

    /// Days of work times hundredths of a percent, of all agreements.
    pub fn enheter(&self) -> u64 {
        self.avtaler.iter().map(|avtale| avtale.enheter).sum()
    }

    /// The agreement without which the cost would be most another; the first of those that move it as much. `None` if
    /// none can be left out, or none moves it.
    pub fn tyngst(&self) -> Option<&Avtalekostnad> {
        let cost = self.kostnad?;
        let moved = |avtale: &Avtalekostnad| avtale.uten.map_or(0, |uten| uten.0.abs_diff(cost.0));
        let most = self.avtaler.iter().map(moved).max().filter(|most| *most > 0)?;
        self.avtaler.iter().find(|avtale| moved(avtale) == most)
    }
}

/// An estimate with what it rests on, who worked it out, and when. It never changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kostnadsberegning {
    /// The id.
    pub id: KostnadsberegningId,
    /// What it was worked out from.
    pub grunnlag: Kostnadsgrunnlag,
    /// The estimate.
    pub resultat: Kostnadsresultat,
    /// Who.
    pub av: Aktor,
    /// When.
    pub tidspunkt: Tidspunkt,
}

impl Kostnadsberegning {
    /// That it was worked out.
    pub fn hendelse(&self) -> Hendelse {
        let told = json!({
            "beregning": self.id,
            "ar": self.grunnlag.ar,
            "sha256": self.grunnlag.sha256,
            "melding": self.grunnlag.melding,
            "kostnad": self.resultat.kostnad,
        });
        Hendelse::new(Kjede::Registrering, Slag::KostnadBeregnet, &told)
    }

    /// Fingerprint (SHA-256, hexadecimal) of all that the report says.
    pub fn avtrykk(&self) -> String {
        let Kostnadsgrunnlag {
            ar,
            filnavn,
            sha256,
            melding,
        } = &self.grunnlag;
        fingerprint(&json!({
            "beregning": self.id,
            "ar": ar,
            "filnavn": filnavn,
            "sha256": sha256,
            "melding": melding,
            "resultat": self.resultat,
            "av": self.av,
            "tidspunkt": self.tidspunkt.unix_seconds(),
        }))
    }

    /// The number of the report as a document.
    pub fn dokumentnummer(&self) -> String {
        let avtrykk = self.avtrykk();
        format!("FT{}-{}", self.grunnlag.ar, &avtrykk[..NUMBER_DIGITS])
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::aktor::Rolle;

    fn avtale(number: u128, uten: Option<i64>) -> Avtalekostnad {
        Avtalekostnad {
            avtale: AvtaleId(Uuid::from_u128(number)),
            nummer: format!("22/0001-A{number}"),
            kommunenummer: Kommunenummer::parse("5037").unwrap(),
            kommune: "Levanger".into(),
            lis: Ore(700),
            endring: Ore(-200),
            enheter: 1_825_000,
            uten: uten.map(Ore),
        }
    }

    fn beregning() -> Kostnadsberegning {
        Kostnadsberegning {
            id: KostnadsberegningId(Uuid::from_u128(7)),
            grunnlag: Kostnadsgrunnlag {
                ar: 2023,
                filnavn: "refusjoner.csv".into(),
                sha256: "ab".repeat(32),
                melding: 4,
            },
            resultat: Kostnadsresultat {
                rader: 10,
                negative: 0,
                dager: 365,
                lis: Ore(1_400),
                endring: Ore(-400),
                utelatt: 0,
                arsverk_hundredeler: 100,
                kostnad: Some(Ore(1_000)),
                intervall: Some((Ore(900), Ore(1_100))),
                bevilgning: Ore(5_000),
                kvoteforslag: Some(5),
                avtaler: vec![avtale(1, Some(990)), avtale(2, Some(1_015)), avtale(3, Some(985))],
                trend: Vec::new(),
            },
            av: Aktor {
                id: "helfo-1".into(),
                navn: "Prøve Prøvesen".into(),
                rolle: Rolle::Helfo,
                kommune: None,
                hpr: None,
            },
            tidspunkt: Tidspunkt::from_unix_seconds(1_700_000_000),
        }
    }

    #[test]
    fn the_agreement_that_moves_the_cost_most_is_found_in_both_directions() {
        let mut resultat = beregning().resultat;
        let number = |resultat: &Kostnadsresultat| resultat.tyngst().map(|one| one.avtale.0.as_u128());
        assert_eq!(number(&resultat), Some(2), "the first of two that move it by 15");
        resultat.avtaler[2].uten = Some(Ore(900));
        assert_eq!(number(&resultat), Some(3));
        resultat.avtaler[2].uten = None;
        assert_eq!(number(&resultat), Some(2));
        for avtale in &mut resultat.avtaler {
            avtale.uten = Some(Ore(1_000));
        }
        assert_eq!(number(&resultat), None);
        resultat.kostnad = None;
        assert_eq!(number(&resultat), None);
    }

    #[test]
    fn another_figure_or_another_basis_is_another_fingerprint() {
        let first = beregning();
        assert_eq!(first.avtrykk(), beregning().avtrykk());
        assert_eq!(
            first.dokumentnummer(),
            format!("FT2023-{}", &first.avtrykk()[..8])
        );
        let changes: [fn(&mut Kostnadsberegning); 4] = [
            |one| one.resultat.avtaler[1].endring = Ore(-201),
            |one| one.grunnlag.melding = 5,
            |one| one.grunnlag.sha256 = "cd".repeat(32),
            |one| one.tidspunkt = one.tidspunkt.plus_seconds(1),
        ];
        for change in changes {
            let mut other = beregning();
            change(&mut other);
            assert_ne!(other.avtrykk(), first.avtrykk());
        }
    }

    #[test]
    fn the_event_names_no_doctor_and_the_sum_adds_up() {
        let one = beregning();
        assert_eq!(one.resultat.sum(), Ore(1_000));
        assert_eq!(one.resultat.enheter(), 3 * 1_825_000);
        let hendelse = one.hendelse();
        assert_eq!(
            (hendelse.kjede, hendelse.slag),
            (Kjede::Registrering, Slag::KostnadBeregnet)
        );
        assert_eq!(hendelse.nyttelast["kostnad"], 1_000);
    }
}
