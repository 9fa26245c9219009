//! Asking for more: what an answer changes and keeps, and which days count.

use regelverk::tid::Dato;
use sak::foresporsel::{self, Foresporsel, ForesporselFeil, Sporsmal, Stand, SvarFeil};
use sak::id::ForesporselId;
use sak::soknad::felt::{Felt, Svarskjema};
use uuid::Uuid;

use crate::common::{at, innhold, person, saksbehandler, sendt, soknad_id};

fn dato(month: i8, day: i8) -> Dato {
    Dato::new(2022, month, day).unwrap()
}

fn asked(felt: &[Felt]) -> Foresporsel {
    let sporsmal = Sporsmal {
        tekst: "Hvor mange pasienter er det?".into(),
        felt: felt.to_vec(),
        frist: dato(4, 1),
    };
    let id = ForesporselId(Uuid::from_u128(1));
    Foresporsel::ask(id, soknad_id(1), sporsmal, &saksbehandler(), at(3, 20, 9, 0))
        .unwrap()
        .0
}

#[test]
fn an_answer_changes_what_was_asked_and_keeps_what_stood() {
    let before = sendt(1, innhold(3, 2, 5));
    let typed = Svarskjema::from([
        (Felt::Antall, vec!["2".to_owned()]),
        (Felt::Behov, vec!["99".to_owned()]),
    ]);
    let kommune = person("kommune", sak::aktor::Rolle::Kommune);
    let (done, after, _) = asked(&[Felt::Antall])
        .answer(before.clone(), ("To holder.", &typed), &kommune, at(3, 25, 9, 0))
        .unwrap();
    assert_eq!(after.innhold.antall, Some(2));
    assert_eq!(after.innhold.behov, before.innhold.behov, "was not asked");
    let Stand::Besvart { svar, .. } = done.stand else {
        panic!("not answered");
    };
    assert_eq!(svar.endringer.len(), 1);
    assert_eq!(svar.endringer[0].gammelt, ["3"]);
    assert_eq!(svar.endringer[0].nytt, ["2"]);
}

#[test]
fn places_are_asked_with_their_parts_so_that_no_part_is_larger_than_the_whole() {
    let open = asked(&[Felt::Antall]);
    assert_eq!(
        open.felt,
        [Felt::Antall, Felt::AntallHovedformal, Felt::AntallKnyttetTilAlis]
    );
    let typed = Svarskjema::from([
        (Felt::Antall, vec!["1".to_owned()]),
        (Felt::AntallHovedformal, vec!["2".to_owned()]),
    ]);
    let refused = open.answer(
        sendt(1, innhold(3, 2, 5)),
        ("En.", &typed),
        &saksbehandler(),
        at(3, 25, 9, 0),
    );
    assert!(matches!(refused, Err(SvarFeil::Felt(faults)) if faults[0].felt == Felt::AntallHovedformal));
}

#[test]
fn a_request_ends_once_and_its_last_day_lies_ahead() {
    let late = asked(&[]).extend(dato(3, 20), at(3, 20, 9, 0));
    assert_eq!(late.unwrap_err(), ForesporselFeil::Frist);
    let (gone, _) = asked(&[]).withdraw(&saksbehandler(), at(3, 21, 9, 0)).unwrap();
    assert_eq!(
        gone.clone().extend(dato(4, 10), at(3, 22, 9, 0)).unwrap_err(),
        ForesporselFeil::IkkeApen
    );
    assert!(!gone.is_overdue(dato(12, 1)));
    assert!(asked(&[]).is_overdue(dato(4, 2)) && !asked(&[]).is_overdue(dato(4, 1)));
}

#[test]
fn days_at_the_municipality_are_not_counted() {
    let (answered, ..) = asked(&[])
        .answer(
            sendt(1, innhold(1, 1, 1)),
            ("Ja.", &Svarskjema::new()),
            &saksbehandler(),
            at(3, 27, 9, 0),
        )
        .unwrap();
    let received = dato(3, 10);
    assert_eq!(foresporsel::age(received, &[], dato(3, 30)), 20);
    assert_eq!(
        foresporsel::age(received, std::slice::from_ref(&answered), dato(3, 30)),
        13
    );
    assert_eq!(
        foresporsel::waited(&[asked(&[])], dato(4, 4)),
        15,
        "while it is open"
    );
    assert_eq!(
        foresporsel::waited(&[answered], dato(3, 22)),
        2,
        "as of an earlier day"
    );
}
