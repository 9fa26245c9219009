//! Two hundred made-up years in which the cost of a full-time year is known: the interval must hold it in about 95 of
//! 100. Agreements differ, refunds have noise, and all refunds follow a common trend that the estimate must take out.

use helfo::Avtale;
use helfo::Maned;
use helfo::avtale::{Deltakelse, Periode};
use helfo::folketrygd::{Anslag, Refusjoner, estimate};
use regelverk::introduksjonsavtale::varighet::Andel;

use crate::bygg::{AR, dato};
use crate::tilfeldig::Tilfeldig;

const WORLDS: u64 = 200;
const AGREEMENTS: i64 = 40;
const CONTROLS: i64 = 400;
/// What a doctor in specialisation is refunded in a month of full-time work, on average over agreements, øre.
const LIS: i64 = 7_000_000;
/// What the GPs of an agreement lose together in such a month, on average over agreements, øre.
const LOSS: i64 = 3_000_000;
/// So what is true: twelve months of the difference.
const TRUTH: i128 = 12 * (LIS - LOSS) as i128;

/// Some hundredths of an amount more or less.
fn about(random: &mut Tilfeldig, amount: i64, percent: i64) -> i64 {
    amount + amount / 100 * random.noise(percent * 100) / 100
}

struct World {
    avtaler: Vec<Avtale>,
    refusjoner: Refusjoner,
    random: Tilfeldig,
    /// By month: what refunds are of what they were the year before, percent.
    growth: [i64; 12],
}

impl World {
    fn new(seed: u64) -> Self {
        let mut random = Tilfeldig::new(seed);
        // Another trend every month, most of them far from none.
        let growth = std::array::from_fn(|_| random.between(92, 125));
        let mut world = Self {
            avtaler: Vec::new(),
            refusjoner: Refusjoner::default(),
            random,
            growth,
        };
        for hpr in 0..CONTROLS {
            let usual = world.random.between(6_000_000, 18_000_000);
            world.doctor(1_000_000 + hpr, usual, &[0; 12]);
        }
        for number in 0..AGREEMENTS {
            world.agreement(number);
        }
        world
    }

    /// A doctor with so much in a usual month, and so much less in each month of the year.
    fn doctor(&mut self, hpr: i64, usual: i64, loss: &[i64; 12]) {
        for (month, maned) in Maned::of_year(AR).enumerate() {
            let before = about(&mut self.random, usual, 20);
            let grown = usual * self.growth[month] / 100 - loss[month];
            let now = about(&mut self.random, grown, 20);
            for (maned, ore) in [(maned.year_before(), before), (maned, now)] {
                // Whole thousands of kroner: fractions of large numbers take time.
                let ore = ore / 100_000 * 100_000;
                self.refusjoner.insert(0, hpr, maned, ore).unwrap();
            }
        }
    }

    /// An agreement for the year or half of it, at some share, with two GPs. What it costs is its own.
    fn agreement(&mut self, number: i64) {
        let (fra, til, months) = match self.random.between(0, 3) {
            0 => ("2023-01-01", "2023-06-30", 0..6),
            1 => ("2023-07-01", "2023-12-31", 6..12),
            _ => ("2023-01-01", "2023-12-31", 0..12),
        };
        let share = self.random.between(50, 100);
        let refund = (LIS + self.random.between(-3_000_000, 3_000_000)) * share / 100;
        let lost = (LOSS + self.random.between(-2_000_000, 2_000_000)) * share / 100;
        let (lis, gps) = (10_000 + number, [20_000 + 2 * number, 20_001 + 2 * number]);
        let mut loss = [0; 12];
        for (month, maned) in Maned::of_year(AR)
            .enumerate()
            .filter(|(month, _)| months.contains(month))
        {
            loss[month] = lost / 2;
            let ore = about(&mut self.random, refund, 30);
            self.refusjoner.insert(0, lis, maned, ore).unwrap();
        }
        for gp in gps {
            let usual = self.random.between(8_000_000, 18_000_000);
            self.doctor(gp, usual, &loss);
        }
        let dager = Periode {
            fra: dato(fra),
            til: dato(til),
        };
        self.avtaler.push(Avtale {
            id: format!("{number:03}"),
            lis,
            dager,
            fastleger: gps.map(|hpr| Deltakelse { hpr, dager }).to_vec(),
            permisjoner: Vec::new(),
            andeler: vec![Andel {
                fra: dager.fra,
                stillingsandel: u16::try_from(share * 100).unwrap(),
            }],
        });
    }

    fn estimate(&self) -> Anslag {
        estimate(&self.avtaler, &self.refusjoner, AR).unwrap()
    }
}

#[test]
fn the_interval_holds_the_truth_in_about_95_of_100_worlds() {
    let found: Vec<Anslag> = (1..=WORLDS).map(|seed| World::new(seed).estimate()).collect();
    let holds = |anslag: &&Anslag| {
        let (low, high) = anslag.intervall_ore().unwrap();
        (low..=high).contains(&TRUTH)
    };
    let held = found.iter().filter(holds).count();
    assert!((178..200).contains(&held), "{held} of {WORLDS}");

    // Neither too high nor too low, taken together.
    let costs: Vec<i128> = found.iter().map(|anslag| anslag.kostnad_ore().unwrap()).collect();
    let mean = costs.iter().sum::<i128>() / i128::from(WORLDS);
    assert!((mean - TRUTH).abs() < TRUTH / 50, "{mean} for {TRUTH}");

    // As narrow as can be expected of so few: of the order of a fifth of the cost to each side, and never nothing.
    for anslag in &found {
        let (low, high) = anslag.intervall_ore().unwrap();
        let width = high - low;
        assert!((TRUTH / 10..TRUTH).contains(&width), "{low} to {high}");
    }
}

#[test]
fn without_the_trend_taken_out_the_answer_would_be_another() {
    // What the change of the GPs would be without control doctors: growth counted as cost.
    let world = World::new(7);
    let anslag = world.estimate();
    let plain: i128 = world
        .avtaler
        .iter()
        .flat_map(|avtale| &avtale.fastleger)
        .flat_map(|part| Maned::of_year(AR).map(move |maned| (part, maned)))
        .filter(|(part, maned)| part.dager.fra <= maned.last() && maned.first() <= part.dager.til)
        .map(|(part, maned)| {
            let ore = |maned| i128::from(world.refusjoner.get(part.hpr, maned).unwrap_or_default());
            ore(maned) - ore(maned.year_before())
        })
        .sum();
    assert!((plain - anslag.endring_ore()).abs() > TRUTH, "{plain}");
}
