//! The ranking: moving, choosing, sending for approval, opening again.

use sak::hendelse::{Kjede, Slag};
use sak::prioritering::{Apen, Flytting, Foreslatt, Inngrep, PlassRef, Prioritering, PrioriteringFeil};
use sak::runde::Runde;
use sak::soknad::Soknad;

use crate::common::{
    FRIST, after, apen, at, flytting, innhold, innstilt, kan_ikke, plass, runde, runde_med_behov,
    saksbehandler, sendt, utlysning, valg,
};

fn untouched() -> Apen {
    apen(Inngrep::default())
}

fn move_place(apen: Apen, flytting: Flytting) -> Result<Apen, PrioriteringFeil> {
    let liste = runde_med_behov(&[9, 6, 3], 1).liste();
    apen.move_place(flytting, &liste).map(|(apen, _)| apen)
}

#[test]
fn a_move_names_place_position_and_reason() {
    let moved = move_place(untouched(), flytting(plass(3, 1), 1)).unwrap();
    assert_eq!(moved.inngrep.flyttinger, [flytting(plass(3, 1), 1)]);
}

#[test]
fn a_move_is_told_in_the_journal_of_the_call() {
    let liste = runde_med_behov(&[9, 6, 3], 1).liste();
    let (_, hendelse) = untouched().move_place(flytting(plass(3, 1), 1), &liste).unwrap();
    assert_eq!(
        (hendelse.kjede, hendelse.slag),
        (Kjede::Utlysning(utlysning().navn), Slag::PlassFlyttet)
    );
    assert_eq!(hendelse.nyttelast["til"], 1);
}

#[test]
fn a_move_without_reason_place_or_position_is_refused() {
    let blank = Flytting {
        begrunnelse: " ".into(),
        ..flytting(plass(3, 1), 1)
    };
    assert_eq!(move_place(untouched(), blank), Err(PrioriteringFeil::Begrunnelse));
    let unknown = flytting(plass(3, 2), 1);
    assert_eq!(
        move_place(untouched(), unknown),
        Err(PrioriteringFeil::UkjentPlass)
    );
    for til in [0, 4] {
        let refused = move_place(untouched(), flytting(plass(3, 1), til));
        assert_eq!(refused, Err(PrioriteringFeil::Posisjon(3)), "{til}");
    }
}

#[test]
fn a_new_move_of_a_place_replaces_the_earlier_one() {
    let once = move_place(untouched(), flytting(plass(3, 1), 1)).unwrap();
    let other = move_place(once, flytting(plass(2, 1), 1)).unwrap();
    let again = move_place(other, flytting(plass(3, 1), 2)).unwrap();
    assert_eq!(
        again.inngrep.flyttinger,
        [flytting(plass(2, 1), 1), flytting(plass(3, 1), 2)]
    );
}

#[test]
fn a_move_can_be_taken_back_once() {
    let moved = move_place(untouched(), flytting(plass(3, 1), 1)).unwrap();
    let (back, hendelse) = moved.undo_move(plass(3, 1)).unwrap();
    assert_eq!((&back, hendelse.slag), (&untouched(), Slag::FlyttingAngret));
    assert_eq!(
        back.undo_move(plass(3, 1)).unwrap_err(),
        PrioriteringFeil::UkjentPlass
    );
}

/// 2, 3 and 4 are equal, and two of them fit.
fn tied() -> Runde {
    runde_med_behov(&[9, 3, 3, 3], 3)
}

fn choose(valgte: &[PlassRef], begrunnelse: &str) -> Result<Apen, PrioriteringFeil> {
    untouched()
        .choose(
            valgte.to_vec(),
            begrunnelse.into(),
            &tied().liste(),
            &saksbehandler(),
            after(),
        )
        .map(|(apen, _)| apen)
}

#[test]
fn exactly_as_many_as_fit_are_chosen_from_the_group() {
    let reason = "Fylket har ingen andre plasser.";
    let chosen = choose(&[plass(4, 1), plass(2, 1)], reason)
        .unwrap()
        .inngrep
        .valg
        .unwrap();
    assert_eq!(
        chosen,
        valg(
            vec![plass(2, 1), plass(3, 1), plass(4, 1)],
            vec![plass(2, 1), plass(4, 1)]
        )
    );
    let wrong: [&[PlassRef]; 5] = [
        &[],
        &[plass(2, 1)],
        &[plass(2, 1), plass(3, 1), plass(4, 1)],
        &[plass(2, 1), plass(2, 1)],
        &[plass(1, 1), plass(2, 1)],
    ];
    for valgte in wrong {
        assert_eq!(
            choose(valgte, reason),
            Err(PrioriteringFeil::Antall(2)),
            "{valgte:?}"
        );
    }
}

#[test]
fn a_choice_needs_a_reason_and_a_tie() {
    assert_eq!(
        choose(&[plass(2, 1), plass(3, 1)], "\t"),
        Err(PrioriteringFeil::Begrunnelse)
    );
    let liste = runde_med_behov(&[9, 6, 3], 1).liste();
    let refused = untouched().choose(vec![plass(2, 1)], "x".into(), &liste, &saksbehandler(), after());
    assert_eq!(refused.unwrap_err(), PrioriteringFeil::IngenLike);
}

#[test]
fn a_choice_can_be_made_again() {
    let mut runde = tied();
    runde.prioritering = Prioritering::Apen(choose(&[plass(2, 1), plass(3, 1)], "Først.").unwrap());
    let Prioritering::Apen(apen) = runde.prioritering.clone() else {
        panic!("open");
    };
    let valgte = vec![plass(3, 1), plass(4, 1)];
    let again = apen.choose(
        valgte.clone(),
        "Så.".into(),
        &runde.liste(),
        &saksbehandler(),
        after(),
    );
    assert_eq!(again.unwrap().0.inngrep.valg.unwrap().valgte, valgte);
}

fn send(runde: &Runde, now: regelverk::tid::Tidspunkt) -> Result<Foreslatt, PrioriteringFeil> {
    let Prioritering::Apen(apen) = runde.prioritering.clone() else {
        panic!("open");
    };
    apen.send_for_approval(runde, &saksbehandler(), now)
        .map(|(foreslatt, _)| foreslatt)
}

#[test]
fn the_ranking_is_sent_after_the_deadline_not_on_it() {
    let runde = runde_med_behov(&[9, 6, 3], 2);
    for now in [at(3, 1, 12, 0), at(3, 15, 0, 0), at(3, 15, 23, 59)] {
        assert_eq!(send(&runde, now), Err(PrioriteringFeil::ForFristen(FRIST)));
    }
    let sent = send(&runde, at(3, 16, 0, 0)).unwrap();
    assert_eq!((sent.kapasitet, sent.av), (2, saksbehandler()));
}

#[test]
fn everything_must_be_assessed_first() {
    let mut runde = runde_med_behov(&[9, 6], 2);
    runde.soknader.push(Soknad::Sendt(sendt(3, innhold(1, 1, 1))));
    runde.soknader.push(Soknad::Sendt(sendt(4, innhold(1, 1, 1))));
    assert_eq!(send(&runde, after()), Err(PrioriteringFeil::Uvurdert(2)));
}

#[test]
fn a_tie_across_the_cut_must_be_decided_first() {
    let mut runde = tied();
    assert_eq!(send(&runde, after()), Err(PrioriteringFeil::Uavgjort(3)));
    runde.prioritering = Prioritering::Apen(choose(&[plass(2, 1), plass(3, 1)], "Geografi.").unwrap());
    assert!(send(&runde, after()).is_ok());
    // A place less is free, so the choice is for another room: it is no choice any more.
    runde.ledige = 2;
    assert_eq!(send(&runde, after()), Err(PrioriteringFeil::Uavgjort(3)));
}

#[test]
fn an_empty_round_has_nothing_to_send_but_one_of_refusals_has() {
    assert_eq!(send(&runde(Vec::new(), 65), after()), Err(PrioriteringFeil::Tom));
    let refused = Soknad::Innstilt(innstilt(sendt(1, innhold(1, 1, 1)), kan_ikke()));
    assert!(send(&runde(vec![refused], 65), after()).is_ok());
}

#[test]
fn the_capacity_stays_as_it_was_when_the_ranking_was_sent() {
    let mut runde = runde_med_behov(&[9, 6, 3], 2);
    runde.prioritering = Prioritering::Foreslatt(send(&runde, after()).unwrap());
    let before = runde.liste();
    runde.ledige = 0;
    assert_eq!(runde.liste(), before);
}

#[test]
fn opening_again_keeps_moves_and_choices() {
    let mut runde = tied();
    let moved = choose(&[plass(2, 1), plass(3, 1)], "Geografi.").unwrap();
    runde.prioritering = Prioritering::Apen(moved.clone());
    let (again, hendelse) = send(&runde, after()).unwrap().reopen(Some("Se på plass 4."));
    assert_eq!((again, hendelse.slag), (moved, Slag::PrioriteringGjenapnet));
    assert_eq!(hendelse.nyttelast, "Se på plass 4.");
}
