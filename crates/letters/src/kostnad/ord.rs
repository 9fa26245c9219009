//! What is said of an estimate, on its page as in its report.

use regelverk::parameter::{KOSTNAD_PER_AVTALE, KVOTE, Verdi};
use regelverk::penger::Ore;
use regelverk::regel::Regeldag;
use sak::kostnad::{Avtalekostnad, Kostnadsberegning, Manedstrend};
use texts::{Tekst, regel};

/// Fewer agreements than this drawn anew say too little of how much others would differ: the interval is too narrow.
const FEW: usize = 10;
/// A day in a full position, in the units of an agreement.
const UNITS_A_DAY: u128 = 10_000;

/// An estimate and the words for it.
#[derive(Clone, Copy)]
pub struct Ord<'a> {
    /// The texts.
    pub t: &'a Tekst,
    /// The estimate.
    pub beregning: &'a Kostnadsberegning,
    dag: Regeldag,
}

impl<'a> Ord<'a> {
    /// `None` for an estimate from before the first rulebook.
    pub fn new(t: &'a Tekst, beregning: &'a Kostnadsberegning) -> Option<Self> {
        let dag = Regeldag::new(beregning.tidspunkt.dato())?;
        Some(Self { t, beregning, dag })
    }

    /// The year.
    pub fn ar(&self) -> String {
        self.beregning.grunnlag.ar.to_string()
    }

    /// What the ministry has estimated, with its source.
    pub fn anslag(&self) -> &'static Verdi {
        KOSTNAD_PER_AVTALE.on(self.dag)
    }

    /// The same as an amount.
    pub fn anslag_kroner(&self) -> String {
        self.t.kroner(Ore(self.anslag().verdi))
    }

    /// An amount to the nearest krone, half up.
    pub fn kroner(&self, belop: Ore) -> String {
        self.t.kroner(Ore(belop
            .0
            .saturating_add(50)
            .div_euclid(100)
            .saturating_mul(100)))
    }

    /// The cost of a full-time year, or that there is none.
    pub fn kostnad(&self) -> String {
        let kostnad = self.beregning.resultat.kostnad;
        kostnad.map_or_else(|| self.t.folketrygd_tall_ingen(), |kostnad| self.kroner(kostnad))
    }

    /// The interval, or that there is none.
    pub fn intervall(&self) -> String {
        let said = |(fra, til)| {
            self.t
                .folketrygd_tall_intervall_verdi(self.kroner(fra), self.kroner(til))
        };
        let intervall = self.beregning.resultat.intervall;
        intervall.map_or_else(|| self.t.folketrygd_tall_ingen(), said)
    }

    /// The proposed number of agreements, or that there is none.
    pub fn forslag(&self) -> String {
        let forslag = self.beregning.resultat.kvoteforslag;
        forslag.map_or_else(
            || self.t.folketrygd_tall_ingen(),
            |antall| self.t.folketrygd_tall_forslag_verdi(antall),
        )
    }

    /// The answer, how the ministry's estimate lies to it, and how far the interval is to be relied on.
    pub fn svar(&self) -> Vec<String> {
        let t = self.t;
        let resultat = &self.beregning.resultat;
        let (Some(kostnad), Some((fra, til))) = (resultat.kostnad, resultat.intervall) else {
            return vec![t.folketrygd_svar_ingen(self.ar())];
        };
        let (low, high) = (self.kroner(fra), self.kroner(til));
        let mut said = vec![t.folketrygd_svar(self.ar(), low, self.kroner(kostnad), high)];
        let antall = resultat.avtaler.len();
        if antall > 1 {
            said.push(self.beside(fra, til));
        }
        if antall < FEW {
            said.push(t.folketrygd_svar_fa(antall));
        }
        said
    }

    fn beside(&self, fra: Ore, til: Ore) -> String {
        let (t, anslag) = (self.t, Ore(self.anslag().verdi));
        if anslag < fra {
            t.folketrygd_svar_under(self.anslag_kroner())
        } else if anslag > til {
            t.folketrygd_svar_over(self.anslag_kroner())
        } else {
            t.folketrygd_svar_innenfor(self.anslag_kroner())
        }
    }

    /// How many agreements could be proposed, and that it is no more than a proposal.
    pub fn forslaget(&self) -> Vec<String> {
        let t = self.t;
        let resultat = &self.beregning.resultat;
        let Some(kostnad) = resultat.kostnad else {
            return vec![t.folketrygd_forslag_ingen_arsverk()];
        };
        let Some(antall) = resultat.kvoteforslag else {
            return vec![t.folketrygd_forslag_ikke_over_null()];
        };
        let bevilgning = self.kroner(resultat.bevilgning);
        let mut said = vec![t.folketrygd_forslag_antall(antall, bevilgning, self.kroner(kostnad))];
        let ends = resultat.intervall.and_then(|(fra, til)| {
            let pays = |price| resultat.bevilgning.whole_times(price);
            Some(t.folketrygd_forslag_spenn(pays(til)?, pays(fra)?))
        });
        said.extend(ends);
        said.push(t.folketrygd_forslag_bare(KVOTE.on(self.dag).verdi));
        said
    }

    /// How the figure came about, in steps that can be checked by hand: to the øre.
    pub fn steg(&self) -> Vec<String> {
        let t = self.t;
        let resultat = &self.beregning.resultat;
        let (lis, endring) = (t.kroner(resultat.lis), t.kroner(resultat.endring));
        let (sum, fulle) = (t.kroner(resultat.sum()), t.fulle_dager(resultat.enheter()));
        let arsverk = self.hundredeler(resultat.arsverk_hundredeler);
        let mut steps = vec![
            t.folketrygd_steg_lis(lis.as_str()),
            t.folketrygd_steg_endring(endring.as_str()),
            t.folketrygd_steg_sum(endring, lis, sum.as_str()),
            t.folketrygd_steg_arsverk(arsverk, resultat.dager, fulle.as_str()),
        ];
        match resultat.kostnad {
            Some(kostnad) => steps.extend([
                t.folketrygd_steg_deling(resultat.dager, fulle, t.kroner(kostnad), sum),
                t.folketrygd_steg_intervall(),
            ]),
            None => steps.push(t.folketrygd_steg_deling_ingen()),
        }
        steps
    }

    /// The agreement that moves the estimate most, if one does.
    pub fn tyngst(&self) -> Option<String> {
        let avtale = self.beregning.resultat.tyngst()?;
        let (nummer, kommune) = (avtale.nummer.as_str(), avtale.kommune.as_str());
        Some(
            self.t
                .folketrygd_avtaler_tyngst(kommune, nummer, self.uten(avtale)),
        )
    }

    /// The cost without an agreement, or that nobody else worked.
    pub fn uten(&self, avtale: &Avtalekostnad) -> String {
        let none = || self.t.folketrygd_avtaler_ingen_andre();
        avtale.uten.map_or_else(none, |uten| self.kroner(uten))
    }

    /// A number of hundredths, with as many decimals as it needs.
    pub fn hundredeler(&self, hundredeler: u64) -> String {
        self.t.fulle_dager(hundredeler.saturating_mul(100))
    }

    /// The full-time years of an agreement in hundredths, half up.
    pub fn arsverk_hundredeler(&self, avtale: &Avtalekostnad) -> u64 {
        let year = u128::from(self.beregning.resultat.dager.max(1)) * UNITS_A_DAY;
        let rounded = (200 * u128::from(avtale.enheter) + year) / (2 * year);
        u64::try_from(rounded).unwrap_or(u64::MAX)
    }

    /// The full-time years of an agreement.
    pub fn arsverk(&self, avtale: &Avtalekostnad) -> String {
        self.hundredeler(self.arsverk_hundredeler(avtale))
    }

    /// What to know of the file: what is left out of it, and what is counted in though it may be wrong.
    pub fn utelatt(&self) -> Vec<String> {
        let (t, resultat) = (self.t, &self.beregning.resultat);
        let negative = (resultat.negative > 0).then(|| t.folketrygd_negative(resultat.negative));
        [t.folketrygd_utelatt_antall(resultat.utelatt)]
            .into_iter()
            .chain(negative)
            .collect()
    }

    /// `januar 2023`.
    pub fn maned(&self, trend: &Manedstrend) -> String {
        self.t.maned(self.beregning.grunnlag.ar, trend.maned)
    }

    /// The months in one sentence: the lowest and the highest trend, the fewest and the most doctors.
    pub fn trend(&self) -> String {
        let t = self.t;
        let months = &self.beregning.resultat.trend;
        let low = months.iter().min_by_key(|month| growth(month));
        let high = months.iter().max_by_key(|month| growth(month));
        let (Some(low), Some(high)) = (low, high) else {
            return t.folketrygd_trend_ingen();
        };
        let doctors = || months.iter().map(|month| month.leger);
        let (fewest, most) = (doctors().min().unwrap_or(0), doctors().max().unwrap_or(0));
        t.folketrygd_trend_kort(t.tall(fewest), t.tall(most), self.vekst(high), self.vekst(low))
    }

    /// `+2,35 %`, to the nearest hundredth, half up. A dash for what cannot be told.
    pub fn vekst(&self, trend: &Manedstrend) -> String {
        let Some(hundredeler) = growth(trend) else {
            return "–".to_owned();
        };
        let sign = match hundredeler {
            0 => "",
            1.. => "+",
            _ => "\u{2212}",
        };
        let size = u64::try_from(hundredeler.unsigned_abs()).unwrap_or(u64::MAX);
        self.t.felles_prosent(format!("{sign}{}", self.hundredeler(size)))
    }

    /// What is assumed.
    pub fn forutsetninger(&self) -> Vec<String> {
        let t = self.t;
        vec![
            t.folketrygd_forutsetning_likt(),
            t.folketrygd_forutsetning_for(),
            t.folketrygd_forutsetning_maned(),
            t.folketrygd_forutsetning_permisjon(),
            t.folketrygd_forutsetning_fa(),
            t.folketrygd_forutsetning_tolkning(),
        ]
    }

    /// What it rests on: file, agreements, who and when, fingerprint.
    pub fn grunnlag(&self) -> Vec<(String, String)> {
        let t = self.t;
        let (grunnlag, resultat) = (&self.beregning.grunnlag, &self.beregning.resultat);
        let avtaler =
            t.folketrygd_grunnlag_avtaler_verdi(resultat.avtaler.len(), self.ar(), grunnlag.melding);
        vec![
            (t.folketrygd_grunnlag_fil(), grunnlag.filnavn.clone()),
            (t.folketrygd_grunnlag_rader(), t.tall(resultat.rader)),
            (t.folketrygd_grunnlag_sha256(), grunnlag.sha256.clone()),
            (t.folketrygd_grunnlag_avtaler(), avtaler),
            (t.folketrygd_grunnlag_av(), self.hvem()),
            (t.folketrygd_grunnlag_avtrykk(), self.beregning.avtrykk()),
        ]
    }

    /// Who worked it out, and when.
    pub fn hvem(&self) -> String {
        let av = &self.beregning.av;
        let rolle = self.t.get(&format!("rolle-{}", av.rolle.word()), &[]);
        let tidspunkt = self.t.tidspunkt(self.beregning.tidspunkt);
        self.t
            .folketrygd_grunnlag_av_verdi(av.navn.as_str(), rolle, tidspunkt)
    }

    /// The document and point that ask for the estimate.
    pub fn kilde(&self) -> String {
        let anslag = self.anslag();
        self.t
            .oppdrag_kilde_punkt(regel::dokument(self.t, anslag.dokument), anslag.punkt.as_str())
    }
}

/// How much more the refunds are than a year before, in hundredths of a percent, half up. `None` if they were nothing.
pub fn growth(trend: &Manedstrend) -> Option<i128> {
    let (before, now) = (i128::from(trend.for_ett_ar_siden.0), i128::from(trend.na.0));
    // Half up is down for the same fraction with both signs turned, so the divisor is made positive first.
    let (before, more) = (before.checked_abs()?, (now - before) * before.signum());
    (before > 0).then(|| (20_000 * more + before).div_euclid(2 * before))
}
