//! The round: who takes part, and what a round that is sent or decided no longer takes in.

use sak::prioritering::{Foreslatt, Inngrep, Prioritering};
use sak::runde::Runde;
use sak::soknad::{Avgjort, Kladd, Soknad};

use crate::common::{
    after, before, felles, foreslatt, innhold, innstilt, kan, kan_ikke, runde, runde_med_behov, sendt,
    soknad_id, vedtak_id, vurdert,
};

/// The applications that take part, with how many places.
fn taking_part(runde: &Runde) -> Vec<(sak::id::SoknadId, u64)> {
    runde
        .deltakere()
        .iter()
        .map(|deltaker| (deltaker.soknad, deltaker.onske.antall))
        .collect()
}

fn decided(mut runde: Runde) -> Runde {
    let Prioritering::Foreslatt(sent) = runde.prioritering else {
        panic!("not sent");
    };
    runde.prioritering = Prioritering::Vedtatt(Foreslatt::confirm(sent, after()));
    runde
}

#[test]
fn all_that_is_received_takes_part_except_what_is_to_be_refused() {
    let runde = runde(
        vec![
            Soknad::Kladd(Kladd::begin(felles(1)).0),
            Soknad::Sendt(sendt(2, innhold(3, 1, 1))),
            Soknad::Innstilt(innstilt(sendt(3, innhold(3, 1, 1)), kan(2))),
            Soknad::Innstilt(innstilt(sendt(4, innhold(3, 1, 1)), kan_ikke())),
        ],
        65,
    );
    assert_eq!(taking_part(&runde), [(soknad_id(2), 3), (soknad_id(3), 2)]);
    assert_eq!((runde.uvurdert(), runde.onsket()), (1, 9));
}

#[test]
fn a_correction_of_the_main_purpose_counts_in_the_ranking() {
    let mut corrected = sendt(1, innhold(3, 3, 1));
    corrected.svar.hovedformal = Some(1);
    let runde = runde(vec![Soknad::Innstilt(innstilt(corrected, kan(2)))], 65);
    assert_eq!(runde.deltakere()[0].onske.antall_hovedformal, 1);
}

#[test]
fn a_decided_application_keeps_its_place_in_the_list() {
    let mut runde = decided(foreslatt(runde_med_behov(&[9, 6, 3], 2), Inngrep::default()));
    let list = runde.liste();
    let Soknad::Innstilt(innstilt) = runde.soknader[0].clone() else {
        panic!("assessed");
    };
    runde.soknader[0] = Soknad::Avgjort(Avgjort {
        innstilt,
        vedtak: vedtak_id(1),
    });
    runde.ledige -= 1;
    assert_eq!(runde.liste(), list);
}

#[test]
fn what_comes_in_after_the_decision_changes_neither_list_nor_proposals() {
    let mut runde = decided(foreslatt(runde_med_behov(&[9, 6, 3], 2), Inngrep::default()));
    assert!(runde.is_decided());
    let (list, told) = (
        runde.liste(),
        runde.grunnlag(soknad_id(3), &runde.liste()).unwrap().1,
    );
    runde.soknader.push(Soknad::Sendt(sendt(4, innhold(5, 5, 90))));
    assert_eq!(runde.liste(), list);
    assert_eq!(runde.grunnlag(soknad_id(3), &runde.liste()).unwrap().1, told);
}

#[test]
fn nothing_is_decided_while_an_assessment_is_open_again() {
    let mut runde = foreslatt(runde_med_behov(&[9, 6, 3], 2), Inngrep::default());
    assert!(runde.grunnlag(soknad_id(1), &runde.liste()).is_some());
    // Its places stand where they stood, but the round is not as it was sent.
    runde.soknader[2] = Soknad::Sendt(sendt(3, innhold(1, 1, 3)));
    assert!(runde.grunnlag(soknad_id(1), &runde.liste()).is_none());
}

#[test]
fn what_is_assessed_after_the_ranking_was_sent_voids_it() {
    let mut runde = foreslatt(runde_med_behov(&[9, 6], 2), Inngrep::default());
    let mut late = innstilt(sendt(3, innhold(1, 1, 1)), kan_ikke());
    runde.soknader.push(Soknad::Innstilt(late.clone()));
    assert!(
        runde.grunnlag(soknad_id(1), &runde.liste()).is_some(),
        "assessed before"
    );
    late.tidspunkt = after().plus_seconds(1);
    runde.soknader[2] = Soknad::Innstilt(late);
    assert!(
        runde.grunnlag(soknad_id(1), &runde.liste()).is_none(),
        "assessed after"
    );
}

#[test]
fn a_round_that_is_open_shows_what_the_decision_would_be() {
    let mut runde = runde_med_behov(&[9, 6], 1);
    runde.soknader.push(Soknad::Sendt(sendt(3, innhold(1, 1, 7))));
    let told = runde.grunnlag(soknad_id(2), &runde.liste()).unwrap().1;
    assert_eq!(
        told.utfall.venteliste[0].nummer, 2,
        "after the one that is not assessed"
    );
    assert!(runde.grunnlag(soknad_id(3), &runde.liste()).is_none());
    assert!(runde.grunnlag(soknad_id(4), &runde.liste()).is_none());
}

#[test]
fn the_state_of_an_application_is_told_by_name() {
    let soknad = vurdert(1, innhold(1, 1, 1));
    assert_eq!(
        (soknad.tilstand().word(), soknad.felles()),
        ("innstilt", &felles(1))
    );
    assert_eq!(soknad.sendt().unwrap().mottatt, before());
}
