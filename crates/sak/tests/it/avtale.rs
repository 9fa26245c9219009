//! An agreement from the first draft until all have signed, and how it ends.

use crate::avtale_bygg::*;
use crate::common;
use regelverk::regel::RegelId;
use sak::aktor::Aktor;
use sak::avtale::innhold::TekstFeil;
use sak::avtale::{
    AvslutningFeil, Avtale, BegynnFeil, Endringsslag, LagreFeil, Mangel, Part, Regelfeil, SendFeil,
    SignaturFeil, SignerFeil, Signert, Slutt, Utfylt, Utkast,
};
use sak::hendelse::{Kjede, Slag};
use sak::id::{AvtaleId, Hpr};
use sak::kvoteplass::PlassTilstand;
use uuid::Uuid;

fn ordinary() -> Utkast {
    utkast(1, innhold(dato("2022-03-01"), dato("2023-02-28"), 10_000))
}

fn stopped(feil: &Regelfeil) -> Vec<RegelId> {
    match feil {
        Regelfeil::Stoppet(verdicts) => verdicts.iter().map(|one| one.id()).collect(),
        other => panic!("{other:?}"),
    }
}

fn refused(utkast: Utkast) -> SendFeil {
    let (plass, versjon) = (plassen(), utkast.versjon);
    let sent = utkast.send(
        versjon,
        &omgivelser(&plass, &[]),
        &kommunen(),
        noon(dato("2022-02-01")),
    );
    sent.unwrap_err()
}

#[test]
fn only_a_place_that_is_held_has_agreements() {
    let id = AvtaleId(Uuid::from_u128(1));
    let mut plass = plassen();
    assert_eq!(Utkast::begin(id, &plass, 0, 2), Err(BegynnFeil::Ramme));
    assert_eq!(Utkast::begin(id, &plass, 2, 1), Err(BegynnFeil::Ramme));
    let (empty, hendelse) = Utkast::begin(id, &plass, 2, 2).unwrap();
    let mut known = Utfylt::default();
    known.innhold.annet_allmennlegearbeid = Some("Sykehjem, 12345678901.".into());
    assert_eq!(
        empty.clone().with_known(known),
        Err(BegynnFeil::Tekst(TekstFeil::Elleve))
    );
    assert_eq!(hendelse.slag, Slag::AvtalePabegynt);
    assert_eq!(hendelse.kjede, Kjede::Soknad(common::soknad_id(1)));
    assert_eq!(empty.felles.kommune, common::kommune(1));
    plass.tilstand = PlassTilstand::Tilbudt;
    assert_eq!(Utkast::begin(id, &plass, 1, 2), Err(BegynnFeil::IkkeTildelt));
    // Given back between the draft and the sending.
    plass.tilstand = PlassTilstand::Returnert;
    let sent = ordinary().send(1, &omgivelser(&plass, &[]), &kommunen(), noon(dato("2022-02-01")));
    assert_eq!(sent.unwrap_err(), SendFeil::Regler(Regelfeil::Plass));
}

#[test]
fn two_who_write_never_overwrite_each_other() {
    let mine = utfylt(innhold(dato("2022-03-01"), dato("2022-12-31"), 8000));
    let saved = ordinary();
    assert_eq!(saved.clone().save(0, mine.clone()), Err(LagreFeil::Kollisjon(1)));
    assert_eq!(saved.clone().save(1, mine.clone()).unwrap().versjon, 2);
    // The same text never collides.
    let same = saved.utfylt.clone();
    assert_eq!(saved.clone().save(0, same).unwrap(), saved);
    let sent = saved.send(
        0,
        &omgivelser(&plassen(), &[]),
        &kommunen(),
        noon(dato("2022-02-01")),
    );
    assert_eq!(sent.unwrap_err(), SendFeil::Kollisjon(1));
}

#[test]
fn nothing_like_an_identity_number_is_kept() {
    assert_eq!(Hpr::new(12_345_678_901), None);
    assert_eq!(Hpr::new(0), None);
    assert!(serde_json::from_str::<Hpr>("12345678901").is_err());
    let mut typed = ordinary().utfylt;
    let elleve = Err(LagreFeil::Tekst(TekstFeil::Elleve));
    for like in ["Sykehjem, se 010190 12345.", "01019012345", "x010190-12345 1"] {
        typed.innhold.annet_allmennlegearbeid = Some(like.into());
        assert_eq!(ordinary().save(1, typed.clone()), elleve);
    }
    typed.innhold.annet_allmennlegearbeid = Some("Ring 22334455 eller 99887766.".into());
    assert!(ordinary().save(1, typed.clone()).is_ok());
    typed.innhold.annet_allmennlegearbeid = Some("x".repeat(2001));
    assert_eq!(
        ordinary().save(1, typed),
        Err(LagreFeil::Tekst(TekstFeil::ForLang))
    );
}

#[test]
fn a_candidate_may_be_missing_in_a_draft_but_not_in_what_is_signed() {
    let mut utkast = ordinary();
    utkast.utfylt.innhold.lis.hpr = None;
    utkast.utfylt.innhold.fastleger[1].navn = Some(" ".into());
    utkast.utfylt.innhold.til = Some(dato("2022-02-28"));
    let mangler = vec![Mangel::Lis, Mangel::Rekkefolge, Mangel::Fastlege(1)];
    assert_eq!(refused(utkast), SendFeil::Mangler(mangler));
    let mut utkast = ordinary();
    utkast.utfylt.innhold.fastleger[1].hpr = Some(hpr(LIS));
    let mangler = vec![Mangel::SammePerson(hpr(LIS))];
    assert_eq!(refused(utkast), SendFeil::Mangler(mangler));
}

#[test]
fn the_rules_stop_what_is_sent() {
    let stops = |change: fn(&mut Utkast)| {
        let mut utkast = ordinary();
        change(&mut utkast);
        match refused(utkast) {
            SendFeil::Regler(feil) => stopped(&feil).iter().map(|id| id.0).collect::<Vec<_>>(),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(
        stops(|it| it.utfylt.innhold.stillingsandel = Some(4999)),
        ["IA-12"]
    );
    assert_eq!(
        stops(|it| it.utfylt.innhold.til = Some(dato("2022-08-30"))),
        ["IA-13"]
    );
    // A day more than two years.
    assert_eq!(
        stops(|it| it.utfylt.innhold.til = Some(dato("2024-03-01"))),
        ["IA-14"]
    );
    // What is not answered stops it as surely as a fault.
    assert_eq!(
        stops(|it| it.utfylt.innhold.supervisjon_hele_perioden = None),
        ["IA-20"]
    );
    assert_eq!(stops(|it| it.utfylt.innhold.mal_brukt = Some(false)), ["IA-28"]);
    assert_eq!(
        stops(|it| it.utfylt.innhold.fastleger[0].trygderefusjon = Some(false)),
        ["IA-35"]
    );
}

#[test]
fn advice_that_is_not_met_needs_a_reason() {
    let mut utkast = ordinary();
    utkast.utfylt.innhold.fastleger.pop();
    match refused(utkast.clone()) {
        SendFeil::Regler(feil) => assert_eq!(stopped(&feil), [RegelId("IA-24"), RegelId("IA-25")]),
        other => panic!("{other:?}"),
    }
    for (regel, grunn) in [("IA-24", "Liten kommune."), ("IA-25", "Én lege ved kontoret.")] {
        utkast.utfylt.begrunnelser.insert(regel.into(), grunn.into());
    }
    let venter = sendt(utkast, &[], dato("2022-02-01"));
    assert_eq!(venter.parter(), parter()[..3]);
}

#[test]
fn all_sign_the_same_text_in_any_order() {
    let venter = sendt(ordinary(), &[], dato("2022-02-01"));
    assert_eq!((venter.parter(), venter.missing()), (parter(), parter()));
    let (plass, today) = (plassen(), noon(dato("2022-02-02")));
    let around = omgivelser(&plass, &[]);
    let avtrykk = venter.avtrykk.clone();
    let sign = |venter: &sak::avtale::TilSignering, part, avtrykk: &str| {
        venter
            .clone()
            .sign((part, avtrykk), &signatory(part), &around, today)
    };
    let other = sendt(
        utkast(1, innhold(dato("2022-03-01"), dato("2023-02-27"), 10_000)),
        &[],
        dato("2022-02-01"),
    );
    let signature = |feil| Err(SignerFeil::Signatur(feil));
    assert_eq!(
        sign(&venter, Part::Kommune, &other.avtrykk),
        signature(SignaturFeil::Avtrykk)
    );
    let stranger = Part::Fastlege(hpr(9));
    assert_eq!(
        sign(&venter, stranger, &avtrykk),
        signature(SignaturFeil::IkkePart)
    );
    let (Signert::Venter(venter), hendelse) = sign(&venter, parter()[3], &avtrykk).unwrap() else {
        panic!("one of four")
    };
    assert_eq!(hendelse.slag, Slag::AvtaleSignert);
    assert_eq!(
        sign(&venter, parter()[3], &avtrykk),
        signature(SignaturFeil::AlleredeSignert)
    );
    assert_eq!(Avtale::TilSignering(venter.clone()).on(dato("2022-03-01")), None);
    let inngatt = signert(venter, &[], dato("2022-02-03"));
    assert_eq!(inngatt.signaturer.len(), 4);
    assert_eq!(inngatt.refusjon_fra(), dato("2022-03-01"));
}

#[test]
fn signed_late_it_runs_from_its_date_and_refund_right_from_the_last_signature() {
    let venter = sendt(ordinary(), &[], dato("2022-02-01"));
    let inngatt = signert(venter.clone(), &[], dato("2022-04-19"));
    assert_eq!(inngatt.forlop().fra, dato("2022-03-01"));
    assert!(inngatt.on(dato("2022-03-01")).is_some());
    assert_eq!(inngatt.refusjon_fra(), dato("2022-04-19"));
    // After the last day there is nothing to enter into.
    let plass = plassen();
    let mut venter = venter;
    for part in &parter()[..3] {
        let avtrykk = venter.avtrykk.clone();
        let signed = venter.sign(
            (*part, &avtrykk),
            &signatory(*part),
            &omgivelser(&plass, &[]),
            noon(dato("2022-02-02")),
        );
        venter = match signed.unwrap().0 {
            Signert::Venter(venter) => venter,
            Signert::Inngatt(_) => panic!("one is missing"),
        };
    }
    let avtrykk = venter.avtrykk.clone();
    let late = venter.sign(
        (parter()[3], &avtrykk),
        &signatory(parter()[3]),
        &omgivelser(&plass, &[]),
        noon(dato("2023-03-01")),
    );
    assert_eq!(late.unwrap_err(), SignerFeil::Utlopt);
}

#[test]
fn opening_it_to_change_the_text_voids_the_signatures() {
    let venter = sendt(ordinary(), &[], dato("2022-02-01"));
    let (plass, avtrykk) = (plassen(), venter.avtrykk.clone());
    let signed = venter.sign(
        (Part::Kommune, &avtrykk),
        &kommunen(),
        &omgivelser(&plass, &[]),
        noon(dato("2022-02-02")),
    );
    let (Signert::Venter(venter), _) = signed.unwrap() else {
        panic!("one of four")
    };
    let (again, void, hendelse) = venter.clone().reopen();
    assert_eq!((again.versjon, void), (2, venter.signaturer));
    assert_eq!(hendelse.slag, Slag::AvtaleGjenapnet);
    assert_eq!(hendelse.nyttelast["bortfalt"][0]["part"], "kommune");
    let text = utfylt(innhold(dato("2022-03-01"), dato("2023-02-28"), 9000));
    let again = sendt(again.save(2, text).unwrap(), &[], dato("2022-02-03"));
    assert_eq!(again.missing(), parter());
    assert_ne!(again.avtrykk, avtrykk);
}

#[test]
fn of_two_that_are_signed_at_once_the_second_meets_the_first() {
    let first = sendt(
        utkast(1, innhold(dato("2022-03-01"), dato("2022-12-31"), 10_000)),
        &[],
        dato("2022-02-01"),
    );
    let second = sendt(
        utkast(2, innhold(dato("2022-12-31"), dato("2023-10-31"), 10_000)),
        &[],
        dato("2022-02-01"),
    );
    let entered = [Avtale::Inngatt(signert(first, &[], dato("2022-02-02")))];
    let (plass, avtrykk) = (plassen(), second.avtrykk.clone());
    let around = omgivelser(&plass, &entered);
    let mut venter = second;
    for part in &parter()[..3] {
        let signed = venter
            .sign(
                (*part, &avtrykk),
                &signatory(*part),
                &around,
                noon(dato("2022-02-02")),
            )
            .unwrap();
        venter = match signed.0 {
            Signert::Venter(venter) => venter,
            Signert::Inngatt(_) => panic!("one is missing"),
        };
    }
    let last = venter.sign(
        (parter()[3], &avtrykk),
        &signatory(parter()[3]),
        &around,
        noon(dato("2022-02-02")),
    );
    match last.unwrap_err() {
        SignerFeil::Regler(feil) => assert_eq!(stopped(&feil), [RegelId("IA-16")]),
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_agreement_ends_on_its_last_day_or_never_begins() {
    let av = kommunen();
    let avtale = inngatt(1, "2022-03-01", "2023-02-28", 10_000, &[]);
    let varer = AvslutningFeil::Varer(dato("2023-02-28"));
    assert_eq!(avtale.clone().close(noon(dato("2023-02-28"))).unwrap_err(), varer);
    let (over, _) = avtale.clone().close(noon(dato("2023-03-01"))).unwrap();
    assert_eq!((over.siste, over.slutt), (dato("2023-02-28"), Slutt::Ordinaer));
    let begun = AvslutningFeil::Begynt(dato("2022-03-01"));
    assert_eq!(
        avtale.clone().cancel(&av, noon(dato("2022-03-01"))).unwrap_err(),
        begun
    );
    let (cancelled, _) = avtale.clone().cancel(&av, noon(dato("2022-02-28"))).unwrap();
    assert_eq!(Avtale::Kansellert(cancelled.clone()).on(dato("2022-03-01")), None);
    assert_eq!(cancelled.signaturer.len(), 4);
}

#[test]
fn every_state_is_kept_as_it_is() {
    let plass = plassen();
    let avtale = inngatt(1, "2022-03-01", "2023-02-28", 10_000, &[]);
    let leave = Endringsslag::Permisjon(permisjon("2022-06-01", "2022-06-30"));
    let avtale = endret(&avtale, leave, &omgivelser(&plass, &[]), dato("2022-05-01")).unwrap();
    let states = [
        Avtale::Utkast(ordinary()),
        Avtale::TilSignering(sendt(ordinary(), &[], dato("2022-02-01"))),
        Avtale::Kansellert(ordinary().cancel(&kommunen(), noon(dato("2022-02-01"))).0),
        Avtale::Avsluttet(avtale.clone().close(noon(dato("2023-03-01"))).unwrap().0),
        Avtale::Inngatt(avtale),
    ];
    for state in states {
        let written = serde_json::to_string(&state).unwrap();
        assert_eq!(serde_json::from_str::<Avtale>(&written).unwrap(), state);
        assert_eq!(state.felles().plass, plass.id);
    }
}

/// Signatures name the text by it for ever: if this fails, what was signed before is no longer recognised.
#[test]
fn the_fingerprint_is_of_all_that_is_signed_and_nothing_else() {
    let avtrykk = |utkast: Utkast| sendt(utkast, &[], dato("2022-02-01")).avtrykk;
    assert_eq!(
        avtrykk(ordinary()),
        "064f811c789144359384dca6038cd9dec098b428cae55d945cc2efb5b1fefd0d"
    );
    let mut saved = ordinary();
    saved.versjon = 7;
    saved
        .utfylt
        .begrunnelser
        .insert("IA-24".into(), "Liten kommune.".into());
    assert_eq!(avtrykk(saved), avtrykk(ordinary()));
    let changes: [fn(&mut Utkast); 6] = [
        |it| it.felles.id = AvtaleId(Uuid::from_u128(2)),
        |it| it.felles.kommune = common::kommune(2),
        |it| it.utfylt.innhold.lis.navn = Some("Annen Oppdiktet".into()),
        |it| it.utfylt.innhold.fastleger[1].pasienter = Some(701),
        |it| it.utfylt.innhold.annet_allmennlegearbeid = Some("Ingen".into()),
        |it| it.utfylt.innhold.knyttet_til_alis_avtale = Some(true),
    ];
    for change in changes {
        let mut changed = ordinary();
        change(&mut changed);
        assert_ne!(avtrykk(changed), avtrykk(ordinary()));
    }
}

#[test]
fn nobody_signs_for_another_and_nobody_for_two() {
    let venter = sendt(ordinary(), &[], dato("2022-02-01"));
    let (plass, today) = (plassen(), noon(dato("2022-02-02")));
    let around = omgivelser(&plass, &[]);
    let avtrykk = venter.avtrykk.clone();
    let sign = |venter: &sak::avtale::TilSignering, part, av: &Aktor| {
        let signed = venter.clone().sign((part, &avtrykk), av, &around, today);
        signed.map(|(signert, _)| signert)
    };
    let refused = |feil| Err(SignerFeil::Signatur(feil));
    let lis = parter()[1];
    assert_eq!(sign(&venter, lis, &kommunen()), refused(SignaturFeil::Fullmakt));
    assert_eq!(
        sign(&venter, Part::Kommune, &signatory(lis)),
        refused(SignaturFeil::Fullmakt)
    );
    assert_eq!(
        sign(&venter, lis, &signatory(parter()[2])),
        refused(SignaturFeil::Fullmakt)
    );
    let mut neighbour = kommunen();
    neighbour.kommune = Some(crate::common::kommune(2));
    assert_eq!(
        sign(&venter, Part::Kommune, &neighbour),
        refused(SignaturFeil::Fullmakt)
    );
    let Ok(Signert::Venter(venter)) = sign(&venter, Part::Kommune, &kommunen()) else {
        panic!("one of four")
    };
    let mut both = signatory(lis);
    both.id = kommunen().id;
    assert_eq!(sign(&venter, lis, &both), refused(SignaturFeil::SammePerson));
}
