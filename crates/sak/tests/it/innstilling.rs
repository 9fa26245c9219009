//! Assessing: the answers, the recommendation, and opening it again.

use regelverk::introduksjonsavtale::soknad::Utdanningsvirksomhet;
use sak::hendelse::Slag;
use sak::soknad::sendt::{InnstillingFeil, LONGEST_REASON, SvarFeil, SvarPaRegler};
use sak::soknad::{Innhold, Innstilling, Innstilt, Sendt};

use crate::common::{after, innhold, kan, kan_ikke, saksbehandler, sendt, utlysning};

fn recommend(sendt: Sendt, innstilling: Innstilling) -> Result<Innstilt, InnstillingFeil> {
    let vurderinger = sendt.judge(&utlysning());
    sendt
        .recommend(innstilling, &vurderinger, &saksbehandler(), after())
        .map(|(innstilt, _)| innstilt)
}

fn without_reason(antall: u64) -> Innstilling {
    Innstilling::KanTildeles {
        antall,
        begrunnelse: None,
    }
}

fn unanswered(mut sendt: Sendt) -> Sendt {
    sendt.svar = SvarPaRegler::default();
    sendt
}

fn svar(begrunnelser: &[(&str, &str)], hovedformal: Option<u64>) -> SvarPaRegler {
    SvarPaRegler {
        begrunnelser: begrunnelser
            .iter()
            .map(|&(regel, text)| (regel.into(), text.into()))
            .collect(),
        hovedformal,
    }
}

fn small() -> Innhold {
    Innhold {
        pasientgrunnlag: Some(799),
        ..innhold(2, 1, 4)
    }
}

fn unregistered() -> Innhold {
    Innhold {
        utdanningsvirksomhet: Some(Utdanningsvirksomhet::Nei),
        ..innhold(2, 1, 4)
    }
}

#[test]
fn all_places_can_be_recommended_without_a_reason() {
    let innstilt = recommend(sendt(1, innhold(2, 1, 4)), without_reason(2)).unwrap();
    assert_eq!((innstilt.innstilling.antall(), innstilt.av), (2, saksbehandler()));
    assert_eq!(innstilt.tidspunkt, after());
}

#[test]
fn a_blocking_rule_stands_in_the_way_of_granting_but_not_of_refusing() {
    let blocked = InnstillingFeil::KanIkkeTildeles(vec!["IA-01".into()]);
    assert_eq!(recommend(sendt(1, unregistered()), kan(2)), Err(blocked));
    assert_eq!(
        recommend(sendt(1, unregistered()), kan_ikke())
            .unwrap()
            .innstilling
            .antall(),
        0
    );
}

#[test]
fn an_absolute_rule_that_lacks_facts_blocks_too() {
    let unknown = Innhold {
        perioder: None,
        ..innhold(2, 1, 4)
    };
    let blocked = InnstillingFeil::KanIkkeTildeles(vec!["IA-07".into()]);
    assert_eq!(recommend(sendt(1, unknown), kan(2)), Err(blocked));
}

#[test]
fn judgement_and_advice_that_is_not_met_need_reasons() {
    let missing =
        |rules: &[&str]| InnstillingFeil::ManglerBegrunnelse(rules.iter().map(|&r| r.into()).collect());
    assert_eq!(
        recommend(unanswered(sendt(1, small())), kan(2)),
        Err(missing(&["IA-05", "IA-24"]))
    );
    assert_eq!(
        recommend(unanswered(sendt(1, innhold(2, 1, 4))), kan(2)),
        Err(missing(&["IA-05"]))
    );
    let unknown = Innhold {
        pasientgrunnlag: None,
        ..innhold(2, 1, 4)
    };
    assert_eq!(
        recommend(unanswered(sendt(1, unknown)), kan(2)),
        Err(missing(&["IA-05", "IA-24"]))
    );
}

#[test]
fn a_blank_reason_is_none() {
    let mut sendt = sendt(1, innhold(2, 1, 4));
    sendt.svar.begrunnelser.insert("IA-05".into(), " \n ".into());
    let missing = InnstillingFeil::ManglerBegrunnelse(vec!["IA-05".into()]);
    assert_eq!(recommend(sendt, kan(2)), Err(missing));
}

#[test]
fn fewer_places_need_a_reason() {
    let blank = Innstilling::KanTildeles {
        antall: 1,
        begrunnelse: Some("  ".into()),
    };
    for innstilling in [without_reason(1), blank] {
        assert_eq!(
            recommend(sendt(1, innhold(2, 1, 4)), innstilling),
            Err(InnstillingFeil::Begrunnelse)
        );
    }
    assert!(recommend(sendt(1, innhold(2, 1, 4)), kan(1)).is_ok());
}

#[test]
fn no_places_and_more_than_applied_for_are_refused() {
    for antall in [0, 3] {
        assert_eq!(
            recommend(sendt(1, innhold(2, 1, 4)), kan(antall)),
            Err(InnstillingFeil::Antall(2))
        );
    }
}

#[test]
fn a_refusal_needs_a_reason_and_nothing_else() {
    let blank = Innstilling::KanIkkeTildeles {
        begrunnelse: " ".into(),
    };
    assert_eq!(
        recommend(sendt(1, small()), blank),
        Err(InnstillingFeil::Begrunnelse)
    );
    assert!(recommend(unanswered(sendt(1, small())), kan_ikke()).is_ok());
}

#[test]
fn half_the_answers_can_be_saved() {
    let saved = unanswered(sendt(1, small())).answer(svar(&[("IA-24", "Legevakten.")], None));
    let (saved, hendelse) = saved.unwrap();
    assert_eq!(hendelse.slag, Slag::SvarLagret);
    assert_eq!(saved.unanswered(&saved.judge(&utlysning())), ["IA-05"]);
}

#[test]
fn a_correction_lies_within_what_is_applied_for() {
    let correct = |number| sendt(1, innhold(2, 1, 4)).answer(svar(&[], Some(number)));
    assert_eq!(correct(3).unwrap_err(), SvarFeil::ForMange(2));
    assert_eq!(correct(2).unwrap().0.svar.hovedformal, Some(2));
    assert_eq!(correct(0).unwrap().0.svar.hovedformal, Some(0));
    assert_eq!(
        correct(1).unwrap().0.svar.hovedformal,
        None,
        "what the application says is no correction"
    );
}

#[test]
fn a_reason_that_cannot_be_kept_is_refused() {
    let answer = |text: &str| sendt(1, innhold(2, 1, 4)).answer(svar(&[("IA-05", text)], None));
    assert!(answer(&"å".repeat(LONGEST_REASON)).is_ok());
    let too_long = answer(&"å".repeat(LONGEST_REASON + 1));
    assert_eq!(too_long.unwrap_err(), SvarFeil::ForLang("IA-05".into()));
}

#[test]
fn opening_again_keeps_the_answers() {
    let before = sendt(1, small());
    let (again, hendelse) = recommend(before.clone(), kan(1)).unwrap().reopen();
    assert_eq!(again, before);
    // The journal keeps what was recommended.
    assert_eq!(
        (hendelse.slag, &hendelse.nyttelast["antall"]),
        (Slag::VurderingGjenapnet, &1.into())
    );
}

#[test]
fn rules_are_those_of_the_day_the_call_was_announced() {
    let mut early = utlysning();
    early.kunngjort = regelverk::tid::Dato::constant(2021, 12, 31);
    let version = |call| sendt(1, innhold(2, 1, 4)).judge(call)[0].versjon().nummer;
    assert_eq!((version(&early), version(&utlysning())), (1, 2));
}
