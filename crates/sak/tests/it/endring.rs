//! Changing and withdrawing what was sent, and carrying over what an earlier application said.

use proptest::prelude::*;
use sak::hendelse::Slag;
use sak::soknad::endring::EndreFeil;
use sak::soknad::felt::{self, ARBEID, Felt, Svarskjema};
use sak::soknad::kladd::{Innsending, SendFeil};
use sak::soknad::{Innhold, Kladd, Soknad, Steg, svar};

use crate::common::{
    after, at, before, felles, innhold, innstilt, kan, kladd, sendt, skjema, utlysning, ved_mottak,
};

const AV: &str = "Berit Oppdiktet";

fn received() -> Soknad {
    Soknad::Sendt(sendt(1, felt::read(&skjema()).0))
}

fn change(soknad: &Soknad, felt: Felt, text: &str) -> Kladd {
    let (kladd, _) = soknad.begin_change(&utlysning(), AV, before()).unwrap();
    let steg = felt.steg();
    let mut typed = kladd.step(steg).svar;
    typed.insert(felt, vec![text.to_owned()]);
    kladd.save_step(steg, 1, typed, AV, at(3, 2, 12, 0)).unwrap()
}

fn send(soknad: &Soknad, kladd: Kladd, now: regelverk::tid::Tidspunkt) -> Result<Soknad, SendFeil> {
    let utlysning = utlysning();
    let innsending = Innsending {
        utlysning: &utlysning,
        ved_mottak: ved_mottak(),
        saksnummer: "22/9999".into(),
        now,
    };
    let sent = soknad.send_change(kladd, 1, innsending);
    sent.map(|(sendt, _, _)| Soknad::Sendt(sendt))
}

#[test]
fn a_change_starts_from_what_was_sent_and_takes_its_place_under_the_same_case_number() {
    let soknad = received();
    let kladd = change(&soknad, Felt::Antall, "3");
    let utlysning = utlysning();
    let innsending = Innsending {
        utlysning: &utlysning,
        ved_mottak: ved_mottak(),
        saksnummer: "22/9999".into(),
        now: at(3, 3, 9, 0),
    };
    let (changed, earlier, hendelse) = soknad.send_change(kladd, 1, innsending).unwrap();
    assert_eq!(changed.saksnummer, "22/0001");
    assert_eq!(changed.innhold.antall, Some(3));
    assert_eq!(changed.mottatt, at(3, 3, 9, 0));
    assert_eq!((earlier.nr, earlier.mottatt), (1, before()));
    assert_eq!(earlier.innhold, soknad.last_sent().unwrap().innhold);
    assert_eq!(hendelse.slag, Slag::SoknadEndret);
    assert_eq!(hendelse.nyttelast["nr"], 2);
    assert_eq!(svar::changed(&earlier.innhold, &changed.innhold), [Felt::Antall]);
}

#[test]
fn the_case_workers_answers_stay_and_a_correction_that_no_longer_fits_falls_away() {
    for (correction, antall, kept) in [(2, "3", Some(2)), (2, "1", None), (0, "1", Some(0))] {
        let mut before_change = sendt(1, innhold(2, 1, 4));
        before_change.svar.hovedformal = Some(correction);
        let reasons = before_change.svar.begrunnelser.clone();
        let soknad = Soknad::Sendt(before_change);
        let kladd = change(&soknad, Felt::Antall, antall);
        let changed = send(&soknad, kladd, at(3, 3, 9, 0)).unwrap();
        let answers = &changed.sendt().unwrap().svar;
        assert_eq!(answers.begrunnelser, reasons);
        assert_eq!(answers.hovedformal, kept, "{antall}");
    }
}

#[test]
fn nothing_is_changed_after_the_deadline_or_once_it_is_assessed() {
    let soknad = received();
    let kladd = change(&soknad, Felt::Behov, "9");
    assert_eq!(
        soknad.changeable(&utlysning(), after()).unwrap_err(),
        EndreFeil::ForSent
    );
    assert_eq!(
        send(&soknad, kladd.clone(), after()).unwrap_err(),
        SendFeil::ForSent
    );

    let assessed = Soknad::Innstilt(innstilt(soknad.last_sent().unwrap().clone(), kan(2)));
    assert_eq!(
        assessed.changeable(&utlysning(), before()).unwrap_err(),
        EndreFeil::Vurdert
    );
    assert_eq!(send(&assessed, kladd, before()).unwrap_err(), SendFeil::Vurdert);
    let withdrawn = assessed.withdraw(None, &utlysning(), before());
    assert_eq!(withdrawn.unwrap_err(), EndreFeil::Vurdert);

    let draft = Soknad::Kladd(kladd_of(&skjema()));
    assert_eq!(
        draft.changeable(&utlysning(), before()).unwrap_err(),
        EndreFeil::IkkeSendt
    );
}

fn kladd_of(svar: &Svarskjema) -> Kladd {
    kladd(svar)
}

#[test]
fn a_change_that_says_the_same_is_not_sent() {
    let soknad = received();
    let (same, _) = soknad.begin_change(&utlysning(), AV, before()).unwrap();
    assert_eq!(send(&soknad, same, before()).unwrap_err(), SendFeil::Uendret);
}

#[test]
fn what_is_withdrawn_counts_for_nothing_and_can_be_sent_again_as_it_was() {
    let soknad = received();
    let sent = soknad.last_sent().unwrap().clone();
    let (trukket, hendelse) = soknad
        .withdraw(Some("  Lagt på is. "), &utlysning(), before())
        .unwrap();
    assert_eq!(trukket.grunn.as_deref(), Some("Lagt på is."));
    assert_eq!(hendelse.slag, Slag::SoknadTrukket);
    let trukket = Soknad::Trukket(trukket);
    assert!(trukket.sendt().is_none() && trukket.last_sent().is_some());

    let (kladd, _) = trukket.begin_change(&utlysning(), AV, before()).unwrap();
    let again = send(&trukket, kladd.clone(), at(3, 4, 9, 0)).unwrap();
    let again = again.sendt().unwrap();
    assert_eq!(
        (&again.innhold, &again.saksnummer),
        (&sent.innhold, &sent.saksnummer)
    );
    assert_eq!(send(&trukket, kladd, after()).unwrap_err(), SendFeil::ForSent);
    let twice = trukket.withdraw(None, &utlysning(), before());
    assert_eq!(twice.unwrap_err(), EndreFeil::IkkeSendt);

    let long = "x".repeat(1_001);
    let refused = received().withdraw(Some(&long), &utlysning(), before());
    assert_eq!(refused.unwrap_err(), EndreFeil::ForLang);
}

#[test]
fn what_is_carried_over_is_marked_until_somebody_saves_it_and_overwrites_nothing() {
    let earlier = innhold(2, 1, 4);
    let (empty, _) = Kladd::begin(felles(1));
    let own = Svarskjema::from([(Felt::Pasientgrunnlag, vec!["1 100".to_owned()])]);
    let begun = empty
        .save_step(Steg::Legekontoret, 0, own.clone(), AV, before())
        .unwrap();
    let kladd = begun.carry_over(&earlier, "Fristrunden 2021", AV, before());
    assert_eq!(kladd.step(Steg::Legekontoret).svar, own);
    assert_eq!(kladd.step(Steg::Kommunen).versjon, 0, "the register answers that");
    let legene = kladd.step(Steg::Legene);
    assert_eq!(legene.overfort.as_deref(), Some("Fristrunden 2021"));
    assert_eq!(kladd.read().0.behov, Some(4));

    let confirmed = kladd
        .save_step(Steg::Legene, 1, legene.svar.clone(), AV, before())
        .unwrap();
    assert_eq!(confirmed.step(Steg::Legene).overfort, None);
    assert_eq!(confirmed.step(Steg::Legene).svar, legene.svar);
}

fn words() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        prop::sample::select(ARBEID.to_vec()).prop_map(str::to_owned),
        "[a-zæøå ,]{0,12}",
    ];
    prop::collection::vec(piece, 0..5).prop_map(|pieces| pieces.join(", "))
}

fn contents() -> impl Strategy<Value = Innhold> {
    let boxes = prop::sample::subsequence(ARBEID.to_vec(), 0..=ARBEID.len());
    let count = || prop::option::of(0_u64..1_500);
    (
        boxes,
        words(),
        count(),
        count(),
        count(),
        prop::option::of(0_u16..=10_000),
    )
        .prop_map(|(boxes, other, antall, behov, perioder, share)| {
            let mut svar = Svarskjema::new();
            svar.insert(Felt::Arbeid, boxes.into_iter().map(str::to_owned).collect());
            svar.insert(Felt::AnnetArbeid, vec![other]);
            for (felt, value) in [
                (Felt::Antall, antall),
                (Felt::Behov, behov),
                (Felt::Perioder, perioder),
            ] {
                svar.extend(value.map(|value| (felt, vec![value.to_string()])));
            }
            let percent = share.map(|share| format!("{},{:02} %", share / 100, share % 100));
            svar.extend(percent.map(|text| (Felt::Stillingsandel, vec![text])));
            felt::read(&svar).0
        })
}

proptest! {
    #[test]
    fn answers_written_back_are_read_as_the_same_content(innhold in contents()) {
        let (again, errors) = felt::read(&svar::write(&innhold));
        prop_assert_eq!(again, innhold);
        prop_assert_eq!(errors, Vec::new());
    }
}
