//! Assignments from the ministry.

use regelverk::tid::Dato;
use sak::aktor::{Aktor, Rolle};
use sak::id::OppdragId;
use sak::oppdrag::{Apent, Innhold, KJENTE, Oppdrag, OppdragFeil, Svar, Tilstand};
use sak::sporsmal::{Sporsmalsvar, SporsmalsvarFeil};
use uuid::Uuid;

const TODAY: Dato = Dato::constant(2021, 6, 18);

fn innhold() -> Innhold {
    Innhold {
        tittel: "  Søknadskriterier ".into(),
        kilde: KJENTE[0].kilde(),
        gitt: KJENTE[0].gitt(),
        ansvarlig: None,
    }
}

fn apent() -> Apent {
    Apent::register(OppdragId(Uuid::from_u128(1)), innhold(), KJENTE[0].frist)
        .unwrap()
        .0
}

fn svar() -> Svar {
    Svar {
        dato: TODAY,
        sammendrag: "Forslaget er sendt.".into(),
        referanse: Some("  ".into()),
        sporsmal: Vec::new(),
        av: Aktor {
            id: "leder-1".into(),
            navn: "Prøve Leder".into(),
            rolle: Rolle::Leder,
            kommune: None,
            hpr: None,
        },
    }
}

#[test]
fn a_letter_without_a_day_gives_no_day() {
    assert_eq!(KJENTE[0].gitt(), Some(Dato::constant(2020, 10, 27)));
    assert!(KJENTE[1..].iter().all(|kjent| kjent.gitt().is_none()));
}

#[test]
fn it_goes_from_received_to_answered_and_back() {
    let apent = apent();
    assert_eq!(apent.innhold.tittel, "Søknadskriterier");
    assert_eq!(Oppdrag::Apent(apent.clone()).tilstand(), Tilstand::Mottatt);
    assert_eq!(Oppdrag::Apent(apent.clone()).days_left(TODAY), Some(2));
    let (apent, _) = apent.begin(TODAY).unwrap();
    assert_eq!(Oppdrag::Apent(apent.clone()).tilstand(), Tilstand::UnderArbeid);
    assert_eq!(apent.clone().begin(TODAY), Err(OppdragFeil::Tilstand));
    let (besvart, _) = apent.clone().answer(svar(), TODAY).unwrap();
    assert_eq!(besvart.svar.referanse, None, "blanks are no reference");
    assert_eq!(besvart.clone().reopen(" "), Err(OppdragFeil::Grunn));
    assert_eq!(Oppdrag::Besvart(besvart.clone()).days_left(TODAY), None);
    assert_eq!(besvart.reopen("Departementet vil ha mer.").unwrap().0, apent);
}

#[test]
fn a_deadline_moves_only_forward_and_with_a_reason() {
    let frist = KJENTE[0].frist;
    assert_eq!(apent().extend(frist, "x"), Err(OppdragFeil::NyFrist));
    let later = Dato::constant(2021, 8, 1);
    assert_eq!(apent().extend(later, "  "), Err(OppdragFeil::Grunn));
    let (apent, _) = apent().extend(later, "Ferie.").unwrap();
    assert_eq!((apent.frist, apent.utsettelser[0].fra), (later, frist));
    // A correction of what was registered leaves the deadline alone.
    assert_eq!(apent.change(innhold()).unwrap().0.frist, later);
}

#[test]
fn what_cannot_be_right_is_refused_with_its_field() {
    let register =
        |innhold: Innhold, frist| Apent::register(OppdragId(Uuid::from_u128(1)), innhold, frist).map(|_| ());
    let frist = KJENTE[0].frist;
    let blank = Innhold {
        tittel: " ".into(),
        ..innhold()
    };
    assert_eq!(register(blank, frist), Err(OppdragFeil::Tittel));
    let mut nowhere = innhold();
    nowhere.kilde.dokument = None;
    assert_eq!(register(nowhere.clone(), frist), Err(OppdragFeil::Kilde));
    nowhere.kilde.annet = Some("Et annet brev".into());
    assert_eq!(register(nowhere, frist), Ok(()));
    assert_eq!(
        register(innhold(), Dato::constant(2020, 10, 26)),
        Err(OppdragFeil::Frist)
    );
    let early = Svar {
        dato: Dato::constant(2020, 10, 26),
        ..svar()
    };
    let tomorrow = Svar {
        dato: Dato::constant(2021, 6, 19),
        ..svar()
    };
    let silent = Svar {
        sammendrag: String::new(),
        ..svar()
    };
    let unknown = Svar {
        sporsmal: vec!["tull".into()],
        ..svar()
    };
    for (svar, feil) in [
        (early, OppdragFeil::Dato),
        (tomorrow, OppdragFeil::Dato),
        (silent, OppdragFeil::Sammendrag),
        (unknown, OppdragFeil::Sporsmal),
    ] {
        assert_eq!(apent().answer(svar, TODAY).map(|_| ()), Err(feil));
    }
    assert_eq!(
        apent()
            .remind(Dato::constant(2021, 6, 19), "x", TODAY)
            .map(|_| ()),
        Err(OppdragFeil::Dato)
    );
}

#[test]
fn only_a_question_that_exists_is_answered() {
    let answer = |kode: &str, dato| Sporsmalsvar {
        kode: kode.into(),
        tekst: "Ja.".into(),
        fra: "Prøvedepartementet".into(),
        dato,
        referanse: None,
        oppdrag: None,
        trukket: true,
    };
    let registered = answer("ia-41-2", TODAY).register(TODAY).unwrap().0;
    assert!(!registered.trukket, "registering it again takes it into use");
    assert!(registered.withdraw().0.trukket);
    let refused = |kode, dato| answer(kode, dato).register(TODAY).map(|_| ());
    assert_eq!(
        refused("ia-24-2", TODAY),
        Err(SporsmalsvarFeil::Ukjent),
        "confirmed"
    );
    assert_eq!(
        refused("ia-41-2", Dato::constant(2021, 6, 19)),
        Err(SporsmalsvarFeil::Dato)
    );
}
