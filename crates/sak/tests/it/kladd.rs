//! Two people at one draft: nothing is overwritten in silence, and different steps never collide.

use std::collections::BTreeMap;

use proptest::prelude::*;
use regelverk::tid::Tidspunkt;
use sak::soknad::felt::{Felt, Svarskjema};
use sak::soknad::kladd::StegInnhold;
use sak::soknad::{Kladd, Steg};

use crate::common::{before, felles};

/// A question of each step, so that a test can write something in it.
const QUESTIONS: [Felt; 4] = [
    Felt::Utdanningsvirksomhet,
    Felt::Behov,
    Felt::Perioder,
    Felt::Pasientgrunnlag,
];

fn typed(steg: Steg, text: &str) -> Svarskjema {
    let felt = QUESTIONS.into_iter().find(|felt| felt.steg() == steg).unwrap();
    Svarskjema::from([(felt, vec![text.to_owned()])])
}

fn empty() -> Kladd {
    Kladd::begin(felles(1)).0
}

fn clock(seconds: usize) -> Tidspunkt {
    before().plus_seconds(i64::try_from(seconds).unwrap())
}

/// What one of the writers does.
#[derive(Clone, Debug)]
enum Gjor {
    /// Opens the step, and so sees what stands there.
    Apner(Steg),
    /// Saves a text over what was last seen.
    Lagrer(Steg, u8),
}

fn gjor() -> impl Strategy<Value = Gjor> {
    let steg = || prop::sample::select(Steg::ALL.to_vec());
    prop_oneof![
        steg().prop_map(Gjor::Apner),
        (steg(), 0_u8..3).prop_map(|(steg, text)| Gjor::Lagrer(steg, text)),
    ]
}

proptest! {
    #[test]
    fn nothing_is_overwritten_in_silence(
        acts in prop::collection::vec((0_usize..2, gjor()), 0..40)
    ) {
        let mut kladd = empty();
        let mut seen: [BTreeMap<Steg, StegInnhold>; 2] = Default::default();
        for (second, (writer, act)) in acts.into_iter().enumerate() {
            match act {
                Gjor::Apner(steg) => drop(seen[writer].insert(steg, kladd.step(steg))),
                Gjor::Lagrer(steg, text) => {
                    let svar = typed(steg, &text.to_string());
                    let (stored, last) = (kladd.step(steg), seen[writer].entry(steg).or_default().clone());
                    let name = ["Berit", "Anders"][writer];
                    match kladd.clone().save_step(steg, last.versjon, svar.clone(), name, clock(second)) {
                        Ok(saved) => {
                            let now = saved.step(steg);
                            prop_assert_eq!(&now.svar, &svar);
                            if now == stored {
                                prop_assert!(stored.versjon > 0 && stored.svar == svar, "nothing new");
                            } else {
                                prop_assert_eq!(&last, &stored, "wrote over something unseen");
                                prop_assert_eq!(now.versjon, stored.versjon + 1);
                                prop_assert_eq!((now.av.as_deref(), now.lagret), (Some(name), Some(clock(second))));
                            }
                            for other in Steg::ALL {
                                if other != steg {
                                    prop_assert_eq!(saved.step(other), kladd.step(other));
                                }
                            }
                            seen[writer].insert(steg, now);
                            kladd = saved;
                        }
                        Err(kollisjon) => {
                            prop_assert_eq!(&kollisjon.theirs, &stored, "shows what the other wrote");
                            prop_assert!(last.versjon != stored.versjon && stored.svar != svar);
                        }
                    }
                }
            }
        }
        prop_assert_eq!(kladd.saved(), kladd.steg.values().filter_map(|steg| steg.lagret).max());
    }

    #[test]
    fn different_steps_never_collide(
        saves in prop::collection::vec((any::<bool>(), any::<u8>()), 0..40)
    ) {
        let mut kladd = empty();
        let mut versions = BTreeMap::from([(Steg::Legene, 0), (Steg::Plassene, 0)]);
        for (second, (first, text)) in saves.into_iter().enumerate() {
            // Each writer keeps to a step, and knows of nothing but own saves.
            let steg = if first { Steg::Legene } else { Steg::Plassene };
            let svar = typed(steg, &text.to_string());
            let saved = kladd.save_step(steg, versions[&steg], svar, "Berit", clock(second));
            prop_assert!(saved.is_ok());
            kladd = saved.unwrap();
            versions.insert(steg, kladd.step(steg).versjon);
        }
    }

    #[test]
    fn no_save_of_a_step_changes_what_another_says(
        felt in prop::sample::select(Felt::ALL.to_vec()), steg in prop::sample::select(Steg::ALL.to_vec()),
        text in "[0-9]{1,2}",
    ) {
        prop_assume!(felt.steg() != steg);
        let stray = Svarskjema::from([(felt, vec![text])]);
        let kladd = crate::common::kladd(&crate::common::skjema());
        let told = kladd.read();
        let mut svar = kladd.step(steg).svar;
        svar.extend(stray);
        let saved = kladd.save_step(steg, 1, svar, "Berit", before()).unwrap();
        prop_assert_eq!(saved.read(), told);
    }
}

#[test]
fn whoever_saves_second_is_shown_what_the_first_wrote() {
    let kladd = empty()
        .save_step(
            Steg::Legene,
            0,
            typed(Steg::Legene, "4"),
            "Berit Oppdiktet",
            before(),
        )
        .unwrap();
    let kollisjon = kladd
        .clone()
        .save_step(
            Steg::Legene,
            0,
            typed(Steg::Legene, "5"),
            "Anders Oppdiktet",
            clock(60),
        )
        .unwrap_err();
    assert_eq!(kollisjon.theirs.svar, typed(Steg::Legene, "4"));
    assert_eq!(kollisjon.theirs.av.as_deref(), Some("Berit Oppdiktet"));
    // Having seen it, the second may write over it.
    let mended = kladd.save_step(
        Steg::Legene,
        1,
        typed(Steg::Legene, "5"),
        "Anders Oppdiktet",
        clock(90),
    );
    assert_eq!(mended.unwrap().step(Steg::Legene).versjon, 2);
}

#[test]
fn a_save_that_says_the_same_is_no_save() {
    let save = |kladd: Kladd, second| {
        kladd
            .save_step(
                Steg::Legene,
                0,
                typed(Steg::Legene, "4"),
                "Berit Oppdiktet",
                clock(second),
            )
            .unwrap()
    };
    let once = save(empty(), 0);
    assert_eq!(save(once.clone(), 60), once);
}

#[test]
fn a_version_from_nowhere_is_refused() {
    let refused = empty().save_step(
        Steg::Legene,
        3,
        typed(Steg::Legene, "4"),
        "Berit Oppdiktet",
        before(),
    );
    assert_eq!(refused.unwrap_err().theirs, StegInnhold::default());
}

#[test]
fn what_cannot_be_read_is_kept_as_it_was_typed() {
    let svar = typed(Steg::Legene, "fire");
    let kladd = empty()
        .save_step(Steg::Legene, 0, svar.clone(), "Berit Oppdiktet", before())
        .unwrap();
    assert_eq!(kladd.step(Steg::Legene).svar, svar);
    let (innhold, feil) = kladd.read();
    assert_eq!((innhold.behov, feil.len()), (None, 1));
}

#[test]
fn a_step_saved_without_answers_is_saved() {
    let saved = empty()
        .save_step(
            Steg::Legekontoret,
            0,
            Svarskjema::new(),
            "Berit Oppdiktet",
            before(),
        )
        .unwrap();
    let step = saved.step(Steg::Legekontoret);
    assert_eq!((step.versjon, step.lagret), (1, Some(before())));
}
