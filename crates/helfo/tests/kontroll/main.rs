//! The check of claims: the same rows in every form of file, on any number of threads, held against the definition row
//! by row; and files that are refused.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod csvfil;
mod fasit;
mod filer;
mod nektet;

use std::num::NonZeroUsize;
use std::path::Path;

use helfo::Register;
use helfo::kontroll::krav::Avvik;
use helfo::kontroll::{Fremdrift, Kontroll, Opptelling, Skriver, les_avvik};
use proptest::prelude::*;

/// Checks a file on some threads; what was counted, and the deviations in the order in which they were written.
pub fn check(fil: &Path, register: &Register, trader: usize, alle: bool) -> (Opptelling, Vec<Avvik>) {
    let out = fil.with_extension("avvik.parquet");
    let kontroll = Kontroll {
        register,
        detaljer: true,
        alle,
        trader: NonZeroUsize::new(trader).unwrap(),
        fremdrift: &Fremdrift::default(),
    };
    let mut skriver = Skriver::create(&out).unwrap();
    let sum = kontroll.check(fil, Some(&mut skriver)).unwrap();
    skriver.finish().unwrap();
    let mut avvik = Vec::new();
    les_avvik(&out, |mut one: Avvik| {
        // Parquet keeps a day that no date can be; text has none.
        one.krav.dag = one.krav.dag.filter(|dag| helfo::dager::dato(*dag).is_some());
        avvik.push(one);
    })
    .unwrap();
    // Without deviations to write, less is read; what is counted is the same.
    let alone = kontroll.check(fil, None).unwrap();
    assert_eq!(alone, sum);
    (sum, avvik)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn every_form_of_file_gives_what_the_definition_gives(
        avtaler in fasit::avtaler(), rader in prop::collection::vec(fasit::rad(), 0..400),
        (gruppe, trader, alle) in (1..200_usize, 1..4_usize, any::<bool>()),
    ) {
        let directory = tempfile::tempdir().unwrap();
        let register = Register::new(&avtaler);
        let ventet = fasit::ventet(&avtaler, &rader, alle);
        for fil in filer::all(directory.path(), &rader, gruppe) {
            let (sum, avvik) = check(&fil, &register, trader, alle);
            let name = fil.display().to_string();
            prop_assert_eq!(fasit::counted(&sum), ventet.summer.clone(), "{}", &name);
            prop_assert_eq!(&avvik, &ventet.avvik, "{}", &name);
            prop_assert_eq!(sum.rader(), rader.len() as u64);
        }
    }
}

#[test]
fn many_deviations_are_written_in_order_whatever_the_threads() {
    let directory = tempfile::tempdir().unwrap();
    let register = Register::default();
    // Every row deviates with `alle`; far more of them than a thread may hold.
    let rader: Vec<fasit::Rad> = (0..300_000).map(|nr| fasit::Rad::ordinary(nr, 1, 2)).collect();
    for fil in filer::all(directory.path(), &rader, 7_000) {
        let (sum, avvik) = check(&fil, &register, 3, true);
        assert_eq!(sum.rader(), 300_000, "{}", fil.display());
        assert!(
            avvik.iter().map(|one| one.rad).eq(1..=300_000),
            "{}",
            fil.display()
        );
        assert!(
            avvik
                .iter()
                .zip(0..)
                .all(|(one, nr)| one.krav.krav_id == Some(nr))
        );
    }
}

#[test]
fn a_run_can_be_stopped() {
    let directory = tempfile::tempdir().unwrap();
    let rader: Vec<fasit::Rad> = (0..50_000).map(|nr| fasit::Rad::ordinary(nr, 1, 2)).collect();
    for fil in filer::all(directory.path(), &rader, 1_000) {
        let fremdrift = Fremdrift::default();
        fremdrift.stop();
        let kontroll = Kontroll {
            register: &Register::default(),
            detaljer: false,
            alle: false,
            trader: NonZeroUsize::new(2).unwrap(),
            fremdrift: &fremdrift,
        };
        let stopped = kontroll.check(&fil, None);
        assert!(
            matches!(stopped, Err(helfo::kontroll::KontrollFeil::Stoppet)),
            "{}",
            fil.display()
        );
    }
}
