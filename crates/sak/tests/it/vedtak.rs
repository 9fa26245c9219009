//! The decision: what follows from the list, and who may approve.

use regelverk::vurdering::Vurdering;
use sak::aktor::{Aktor, Rolle};
use sak::hendelse::Slag;
use sak::prioritering::{Inngrep, Plassutfall};
use sak::runde::Runde;
use sak::soknad::{Innstilt, Soknad};
use sak::vedtak::{Forslag, GodkjenningFeil, Godkjent, Grunnlag, Vedtak, VedtakSlag, work_out};

use crate::common::{
    after, attestant, flytting, foreslatt, innhold, innstilt, kan, kan_ikke, person, plass, runde,
    runde_med_behov, saksbehandler, sendt, soknad_id, utlysning, valg, vedtak_id, vurdert,
};

/// 1 gets all its places, 2 one of two, 3 none, 4 is refused.
fn four_kinds() -> Runde {
    let soknader = vec![
        vurdert(1, innhold(1, 1, 9)),
        vurdert(2, innhold(2, 2, 6)),
        vurdert(3, innhold(1, 1, 1)),
        Soknad::Innstilt(innstilt(sendt(4, innhold(2, 1, 9)), kan_ikke())),
    ];
    foreslatt(runde(soknader, 2), Inngrep::default())
}

fn current(runde: &Runde, number: u64) -> (&Innstilt, Grunnlag) {
    runde.grunnlag(soknad_id(number), &runde.liste()).unwrap()
}

fn propose(runde: &Runde, number: u64) -> Forslag {
    let (_, grunnlag) = current(runde, number);
    Forslag::propose(
        vedtak_id(number),
        soknad_id(number),
        &grunnlag,
        &person("per", Rolle::Saksbehandler),
        after(),
    )
    .0
}

fn approve(runde: &Runde, number: u64, av: &Aktor, ledige: u64) -> Result<Godkjent, GodkjenningFeil> {
    let (innstilt, grunnlag) = current(runde, number);
    propose(runde, number)
        .approve(av, innstilt, Some(&grunnlag), ledige, after())
        .map(|(godkjent, _)| godkjent)
}

#[test]
fn the_four_kinds_follow_from_the_list() {
    let runde = four_kinds();
    let told = |number| {
        let utfall = current(&runde, number).1.utfall;
        let waiting: Vec<_> = utfall
            .venteliste
            .iter()
            .map(|place| (place.plass, place.nummer))
            .collect();
        (utfall.slag, utfall.sokt, utfall.tildelt, waiting)
    };
    assert_eq!(told(1), (VedtakSlag::Tildeling, 1, vec![1], vec![]));
    assert_eq!(told(2), (VedtakSlag::Delvis, 2, vec![1], vec![(2, 1)]));
    assert_eq!(told(3), (VedtakSlag::Venteliste, 1, vec![], vec![(1, 2)]));
    assert_eq!(told(4), (VedtakSlag::Avslag, 2, vec![], vec![]));
}

#[test]
fn all_recommended_places_granted_is_a_grant_even_if_more_were_applied_for() {
    let fewer = Soknad::Innstilt(innstilt(sendt(1, innhold(3, 3, 9)), kan(2)));
    let utfall = current(&runde(vec![fewer], 65), 1).1.utfall;
    assert_eq!(
        (utfall.slag, utfall.sokt, utfall.tildelt),
        (VedtakSlag::Tildeling, 3, vec![1, 2])
    );
}

#[test]
fn the_order_of_priority_decides_what_is_ranked_and_no_appeal_is_always_said() {
    let runde = four_kinds();
    for number in 1..=4 {
        let vurderinger = current(&runde, number).1.vurderinger;
        let ids: Vec<String> = vurderinger
            .iter()
            .map(|vurdering| vurdering.id().to_string())
            .collect();
        assert_eq!(ids.last().unwrap(), "IA-40");
        assert_eq!(ids.contains(&"IA-41".into()), number != 4, "{number}");
        let decisive: Vec<_> = vurderinger
            .iter()
            .filter(|v| v.is_decisive())
            .map(Vurdering::id)
            .collect();
        assert_eq!(decisive.len(), usize::from(number != 4), "{number}");
    }
}

#[test]
fn there_is_no_decision_while_a_place_is_undecided() {
    let tied = runde_med_behov(&[9, 3, 3, 1], 2);
    let told = |number| {
        tied.grunnlag(soknad_id(number), &tied.liste())
            .map(|(_, grunnlag)| grunnlag.utfall)
    };
    assert!(told(1).is_some() && told(2).is_none() && told(3).is_none());
    // One of the equal places will wait before it.
    assert_eq!(told(4).unwrap().venteliste[0].nummer, 2);
}

#[test]
fn there_is_no_decision_from_a_list_of_other_places() {
    let runde = four_kinds();
    let (innstilt, _) = current(&runde, 2);
    let mut liste = runde.liste();
    liste.plasser.retain(|row| row.plass != plass(2, 2));
    assert_eq!(work_out(innstilt, &liste, &runde.utlysning), None);
}

#[test]
fn there_is_no_decision_in_a_call_from_before_the_rules() {
    let mut runde = four_kinds();
    runde.utlysning.kunngjort = regelverk::tid::Dato::constant(2020, 10, 26);
    assert!(runde.grunnlag(soknad_id(1), &runde.liste()).is_none());
}

#[test]
fn another_person_with_the_right_role_approves() {
    let runde = four_kinds();
    for av in [attestant(), person("eva", Rolle::Leder)] {
        let godkjent = approve(&runde, 2, &av, 1).unwrap();
        assert_eq!((&godkjent.av, godkjent.tidspunkt), (&av, after()));
        assert_eq!(godkjent.forslag, propose(&runde, 2));
    }
}

#[test]
fn other_roles_may_not_approve() {
    for rolle in [Rolle::Kommune, Rolle::Saksbehandler, Rolle::Departement] {
        let refused = approve(&four_kinds(), 2, &person("eva", rolle), 1);
        assert_eq!(refused, Err(GodkjenningFeil::IkkeAttestant), "{rolle:?}");
    }
}

#[test]
fn nobody_approves_what_they_proposed_or_recommended() {
    let runde = four_kinds();
    for id in ["per", "kari"] {
        let refused = approve(&runde, 2, &person(id, Rolle::Leder), 1);
        assert_eq!(refused, Err(GodkjenningFeil::SammePerson), "{id}");
    }
    let forslag = propose(&runde, 2);
    assert_eq!(forslag.prepared_by(current(&runde, 2).0), ["per", "kari"]);
}

#[test]
fn nobody_approves_a_list_that_they_moved_or_chose_in() {
    let (eva, siri) = (person("eva", Rolle::Leder), person("siri", Rolle::Attestant));
    let mut moved = flytting(plass(4, 1), 3);
    moved.av = eva.clone();
    let mut chosen = valg(vec![plass(2, 1), plass(3, 1)], vec![plass(3, 1)]);
    chosen.av = siri.clone();
    let inngrep = Inngrep {
        flyttinger: vec![moved],
        valg: Some(chosen),
    };
    let runde = foreslatt(runde_med_behov(&[9, 3, 3, 1], 2), inngrep);
    assert_eq!(current(&runde, 1).1.forberedt_av, ["eva", "kari", "siri"]);
    for av in [eva, siri] {
        assert_eq!(
            approve(&runde, 1, &av, 2),
            Err(GodkjenningFeil::SammePerson),
            "{}",
            av.id
        );
    }
    assert!(approve(&runde, 1, &attestant(), 2).is_ok());
}

#[test]
fn whoever_made_a_choice_that_is_no_longer_in_force_may_approve() {
    let mut stale = valg(vec![plass(1, 1), plass(2, 1)], vec![plass(1, 1)]);
    stale.av = attestant();
    let inngrep = Inngrep {
        flyttinger: Vec::new(),
        valg: Some(stale),
    };
    let runde = foreslatt(runde_med_behov(&[9, 3], 1), inngrep);
    assert!(approve(&runde, 1, &attestant(), 1).is_ok());
}

#[test]
fn a_proposal_is_void_when_anything_changed_or_nothing_follows_any_more() {
    let mut runde = four_kinds();
    let forslag = propose(&runde, 2);
    let innstilt = current(&runde, 2).0.clone();
    runde.utlysning.kvote += 1;
    let (_, changed) = current(&runde, 2);
    for grunnlag in [Some(&changed), None] {
        let refused = forslag
            .clone()
            .approve(&attestant(), &innstilt, grunnlag, 65, after());
        assert_eq!(refused.unwrap_err(), GodkjenningFeil::Endret);
    }
    assert_eq!(forslag.void().slag, Slag::VedtakBortfalt);
}

#[test]
fn no_more_is_granted_than_there_is_room_for() {
    let runde = four_kinds();
    let full = GodkjenningFeil::KvotenErFull { ledige: 0, trengs: 1 };
    assert_eq!(approve(&runde, 2, &attestant(), 0), Err(full));
    assert!(approve(&runde, 2, &attestant(), 1).is_ok());
    // Waiting and refusal need no room.
    assert!(approve(&runde, 3, &attestant(), 0).is_ok());
    assert!(approve(&runde, 4, &attestant(), 0).is_ok());
}

#[test]
fn whoever_may_not_approve_is_not_told_whether_there_is_room() {
    assert_eq!(
        approve(&four_kinds(), 2, &saksbehandler(), 0),
        Err(GodkjenningFeil::IkkeAttestant)
    );
}

#[test]
fn a_decision_stands_until_it_is_returned_or_void() {
    let forslag = propose(&four_kinds(), 2);
    let returned = Vedtak::Returnert {
        forslag: forslag.clone(),
        av: attestant(),
        tidspunkt: after(),
        grunn: "Se på begrunnelsen.".into(),
    };
    let void = Vedtak::Bortfalt {
        forslag: forslag.clone(),
        tidspunkt: after(),
    };
    let standing = [Vedtak::Forslag(forslag.clone()), returned, void].map(|vedtak| vedtak.is_current());
    assert_eq!(standing, [true, false, false]);
    assert_eq!(
        forslag.sent_back("Se på begrunnelsen.").nyttelast,
        "Se på begrunnelsen."
    );
}

#[test]
fn the_outcome_of_a_decision_is_what_the_list_shows() {
    let runde = four_kinds();
    let inside = |number| {
        let liste = runde.liste();
        liste
            .of(soknad_id(number))
            .filter(|row| row.utfall == Plassutfall::Innenfor)
            .count()
    };
    for number in 1..=4 {
        assert_eq!(current(&runde, number).1.utfall.tildelt.len(), inside(number));
    }
    assert_eq!(runde.utlysning, utlysning());
}
