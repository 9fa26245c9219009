//! Who has a case, who may not, and what a move in the ranking touches.

use sak::aktor::{Aktor, Rolle};
use sak::prioritering::Inngrep;
use sak::prioritering::Prioritering;
use sak::saksarbeid::{Inhabilitet, Saksarbeid, SaksarbeidFeil};
use sak::soknad::Innhold;

use crate::common::{apen, at, flytting, innhold, person, plass, runde, saksbehandler, soknad_id, vurdert};

#[test]
fn a_case_goes_to_a_case_worker_who_may_have_it() {
    let id = soknad_id(1);
    let (declared, _) = Inhabilitet::declare(id, &saksbehandler(), at(3, 20, 9, 0));
    let around = Saksarbeid {
        inhabile: vec![declared],
        ..Saksarbeid::default()
    };
    let refused = |who: &Aktor| around.assign(id, Some(who)).unwrap_err();
    assert_eq!(refused(&saksbehandler()), SaksarbeidFeil::Inhabil);
    assert_eq!(
        refused(&person("leder", Rolle::Leder)),
        SaksarbeidFeil::IkkeSaksbehandler
    );
    let other = person("annen", Rolle::Saksbehandler);
    assert!(around.assign(id, Some(&other)).unwrap().is_some());
    assert!(
        around.assign(id, None).unwrap().is_none(),
        "it lies in the queue already"
    );
}

#[test]
fn only_another_leader_lifts_a_declaration() {
    let leder = person("leder", Rolle::Leder);
    let (declared, _) = Inhabilitet::declare(soknad_id(1), &leder, at(3, 20, 9, 0));
    let now = at(3, 21, 9, 0);
    let try_as = |who: &Aktor| declared.clone().lift(who, now).map(|(lifted, _)| lifted.stands());
    assert_eq!(try_as(&leder), Err(SaksarbeidFeil::IkkeLeder));
    assert_eq!(try_as(&saksbehandler()), Err(SaksarbeidFeil::IkkeLeder));
    assert_eq!(try_as(&person("annen-leder", Rolle::Leder)), Ok(false));
}

#[test]
fn a_move_touches_the_cases_whose_places_it_shifts() {
    let wants = |behov| -> Innhold { innhold(1, 1, behov) };
    let round = runde(
        vec![
            vurdert(1, wants(9)),
            vurdert(2, wants(7)),
            vurdert(3, wants(5)),
            vurdert(4, wants(3)),
        ],
        10,
    );
    let moved = Inngrep {
        flyttinger: vec![flytting(plass(3, 1), 2)],
        valg: None,
    };
    let touched = round.touched_by(&Prioritering::Apen(apen(moved)));
    assert_eq!(touched, [soknad_id(2), soknad_id(3)].into());
    assert!(round.touched_by(&round.prioritering).is_empty());
}
