//! Sending: when, how often, and what must be answered first.

use regelverk::tid::Tidspunkt;
use sak::hendelse::{Kjede, Slag};
use sak::soknad::Sendt;
use sak::soknad::felt::{FeilSlag, Felt, FeltFeil, Svarskjema};
use sak::soknad::innhold::VedMottak;
use sak::soknad::kladd::{Innsending, SendFeil};
use sak::soknad::sendt::Kilde;
use sak::utlysning::{Fase, Utlysning};

use crate::common::{at, before, kladd, skjema, soknad_id, utlysning, ved_mottak};

fn send_in(
    utlysning: &Utlysning,
    svar: &Svarskjema,
    now: Tidspunkt,
    earlier: u64,
) -> Result<Sendt, SendFeil> {
    let innsending = Innsending {
        utlysning,
        ved_mottak: VedMottak {
            tidligere_soknader: earlier,
            ..ved_mottak()
        },
        saksnummer: "22/0001".into(),
        now,
    };
    kladd(svar).send(innsending).map(|(sendt, _)| sendt)
}

fn send(svar: &Svarskjema, now: Tidspunkt) -> Result<Sendt, SendFeil> {
    send_in(&utlysning(), svar, now, 0)
}

fn with(felt: Felt, texts: &[&str]) -> Svarskjema {
    let mut svar = skjema();
    svar.insert(felt, texts.iter().map(|&text| text.to_owned()).collect());
    svar
}

fn incomplete(svar: &Svarskjema) -> (Vec<FeltFeil>, Vec<Felt>) {
    match send(svar, before()).unwrap_err() {
        SendFeil::Ufullstendig { feil, mangler } => (feil, mangler),
        other => panic!("{other}"),
    }
}

#[test]
fn a_complete_application_is_received_as_it_was_written() {
    let sendt = send(&skjema(), before()).unwrap();
    assert_eq!(sendt.mottatt, before());
    assert_eq!(
        (sendt.innhold.antall, sendt.innhold.stillingsandel),
        (Some(2), Some(5_000))
    );
    assert_eq!(
        (sendt.kilde, sendt.saksnummer.as_str()),
        (Kilde::Skjema, "22/0001")
    );
}

#[test]
fn sending_is_told_in_the_journal_of_the_case() {
    let innsending = Innsending {
        utlysning: &utlysning(),
        ved_mottak: ved_mottak(),
        saksnummer: "22/0001".into(),
        now: before(),
    };
    let (_, hendelse) = kladd(&skjema()).send(innsending).unwrap();
    assert_eq!(
        (hendelse.kjede, hendelse.slag),
        (Kjede::Soknad(soknad_id(1)), Slag::SoknadSendt)
    );
    assert_eq!(hendelse.nyttelast["innhold"]["antall"], 2);
}

#[test]
fn the_call_opens_and_closes_at_midnight_in_norway() {
    assert_eq!(send(&skjema(), at(1, 31, 23, 59)), Err(SendFeil::IkkeApen));
    assert!(send(&skjema(), at(2, 1, 0, 0)).is_ok());
    assert!(send(&skjema(), at(3, 15, 23, 59)).is_ok());
    assert_eq!(send(&skjema(), at(3, 16, 0, 0)), Err(SendFeil::ForSent));
}

#[test]
fn days_left_are_counted_to_the_deadline() {
    let fase = |now: Tidspunkt| utlysning().fase(now.dato());
    assert_eq!(fase(at(3, 14, 12, 0)), Fase::Apen { dager_igjen: 1 });
    assert_eq!(fase(at(3, 15, 23, 59)), Fase::Apen { dager_igjen: 0 });
    assert_eq!(fase(at(3, 16, 0, 0)), Fase::Lukket);
}

#[test]
fn a_municipality_applies_once() {
    assert_eq!(
        send_in(&utlysning(), &skjema(), before(), 1),
        Err(SendFeil::AlleredeSendt)
    );
}

#[test]
fn after_the_deadline_a_call_that_runs_on_takes_supplementary_applications() {
    let lopende = Utlysning {
        lopende: true,
        ..utlysning()
    };
    let late = at(3, 16, 0, 0);
    let sendt = send_in(&lopende, &skjema(), late, 1).unwrap();
    assert!(lopende.is_supplerende(sendt.mottatt));
    assert!(!lopende.is_supplerende(at(3, 15, 23, 59)));
    assert_eq!(send_in(&utlysning(), &skjema(), late, 0), Err(SendFeil::ForSent));
}

#[test]
fn too_late_is_said_before_what_is_missing() {
    assert_eq!(send(&Svarskjema::new(), at(3, 16, 0, 0)), Err(SendFeil::ForSent));
}

#[test]
fn an_empty_form_names_every_question_that_must_be_answered() {
    let (feil, mangler) = incomplete(&Svarskjema::new());
    assert_eq!(feil, []);
    let optional = [Felt::AnnetArbeid, Felt::Stillingsandel, Felt::Pasientgrunnlag];
    let required: Vec<Felt> = Felt::ALL
        .into_iter()
        .filter(|felt| !optional.contains(felt))
        .collect();
    assert_eq!(mangler, required);
}

#[test]
fn a_question_is_faulty_or_missing_but_not_both() {
    let (feil, mangler) = incomplete(&with(Felt::Antall, &["mange"]));
    assert_eq!(
        feil,
        [FeltFeil {
            felt: Felt::Antall,
            slag: FeilSlag::MinstEn
        }]
    );
    assert_eq!(mangler, []);
}

#[test]
fn a_ticked_box_without_its_words_is_one_fault() {
    let (feil, mangler) = incomplete(&with(Felt::Arbeid, &["annet"]));
    assert_eq!(
        feil,
        [FeltFeil {
            felt: Felt::AnnetArbeid,
            slag: FeilSlag::BeskrivAnnet
        }]
    );
    assert_eq!(mangler, [], "the boxes are answered");
}

#[test]
fn patient_base_and_share_may_be_left_open() {
    let mut svar = skjema();
    svar.remove(&Felt::Pasientgrunnlag);
    svar.remove(&Felt::Stillingsandel);
    let sendt = send(&svar, before()).unwrap();
    assert_eq!(
        (sendt.innhold.pasientgrunnlag, sendt.innhold.stillingsandel),
        (None, None)
    );
}

#[test]
fn an_application_that_does_not_meet_a_rule_is_received_all_the_same() {
    let sendt = send(&with(Felt::Utdanningsvirksomhet, &["nei"]), before()).unwrap();
    let vurderinger = sendt.judge(&utlysning());
    let blocking: Vec<String> = vurderinger
        .iter()
        .filter(|v| v.blocks())
        .map(|v| v.id().to_string())
        .collect();
    assert_eq!(blocking, ["IA-01"]);
}

#[test]
fn what_was_known_at_receipt_is_kept() {
    // Others apply later and the quota fills up; the verdict on this one stays as it was.
    let sendt = send(&skjema(), before()).unwrap();
    assert_eq!(sendt.ved_mottak, ved_mottak());
    let fakta = sendt
        .innhold
        .fakta(sendt.mottatt.dato(), &utlysning(), sendt.ved_mottak);
    assert_eq!(
        (fakta.tidligere_soknader_i_fristrunden, fakta.ledige_plasser),
        (Some(0), Some(65))
    );
}
