//! `vurder introduksjonsavtale-soknad`.

use kontrakt::soknad_fakta::{SoknadInn, read};
use kontrakt::vurdering::{is_no, verdicts};
use kontrakt::{Feil, FeilSlag};
use regelverk::introduksjonsavtale::soknad::{SoknadFakta, Utdanningsvirksomhet, judge};
use regelverk::regel::Regeldag;
use regelverk::tid::Dato;
use regelverk::vurdering::Vurdering;
use serde_json::{Value, json};

/// The body that the contract shows.
fn body() -> Value {
    json!({"dato": "2022-03-10", "utdanningsvirksomhet": "registrert", "antall": 2, "antall_hovedformal": 1,
        "tidligere_soknader_i_fristrunden": 0, "frist": "2022-03-15", "lopende": true, "ledige_plasser": 65,
        "perioder": 1, "stillingsandel": 5000, "annet_allmennlegearbeid": "sykehjem", "pasientgrunnlag": 900})
}

fn fault(body: &Value) -> Feil {
    read(body.to_string().as_bytes()).expect_err(&body.to_string())
}

fn assess(body: &Value) -> Vec<Vurdering> {
    let SoknadInn { fakta, dag } = read(body.to_string().as_bytes()).unwrap();
    judge(&fakta, dag)
}

fn written(vurderinger: &[Vurdering]) -> Value {
    serde_json::to_value(verdicts(vurderinger, texts::nb())).unwrap()
}

#[test]
fn the_body_of_the_contract_is_read_field_by_field() {
    let dato = Dato::constant(2022, 3, 10);
    let expected = SoknadFakta {
        dato,
        utdanningsvirksomhet: Some(Utdanningsvirksomhet::Registrert),
        antall: Some(2),
        antall_hovedformal: Some(1),
        tidligere_soknader_i_fristrunden: Some(0),
        frist: Some(Dato::constant(2022, 3, 15)),
        lopende: Some(true),
        ledige_plasser: Some(65),
        perioder: Some(1),
        stillingsandel: Some(5_000),
        annet_allmennlegearbeid: Some("sykehjem".to_owned()),
        pasientgrunnlag: Some(900),
    };
    let inn = read(body().to_string().as_bytes()).unwrap();
    assert_eq!(
        inn,
        SoknadInn {
            fakta: expected,
            dag: Regeldag::new(dato).unwrap()
        }
    );
}

#[test]
fn absent_and_null_both_mean_unknown() {
    let unknown = SoknadFakta::unknown(Dato::constant(2022, 3, 10));
    assert_eq!(read(br#"{"dato": "2022-03-10"}"#).unwrap().fakta, unknown);
    let mut nulls = body();
    for (key, value) in nulls.as_object_mut().unwrap() {
        if key != "dato" {
            *value = Value::Null;
        }
    }
    assert_eq!(read(nulls.to_string().as_bytes()).unwrap().fakta, unknown);
}

#[test]
fn the_day_is_required_and_must_have_a_rulebook() {
    let mut without = body();
    without.as_object_mut().unwrap().remove("dato");
    assert_eq!(fault(&without).slag, FeilSlag::ManglerFelt);
    for (dato, slag) in [
        ("2020-10-26", FeilSlag::ForRegelverket),
        ("2022-02-30", FeilSlag::IkkeDato),
    ] {
        let mut changed = body();
        changed["dato"] = json!(dato);
        let feil = fault(&changed);
        assert_eq!((feil.peker.as_str(), feil.slag), ("/dato", slag));
    }
    let mut null = body();
    null["dato"] = Value::Null;
    assert_eq!(fault(&null).peker, "/dato");
    let mut first = body();
    first["dato"] = json!("2020-10-27");
    assert!(read(first.to_string().as_bytes()).is_ok());
}

#[test]
fn more_for_the_main_purpose_than_in_all_is_bad_input() {
    let mut more = body();
    more["antall_hovedformal"] = json!(3);
    let feil = fault(&more);
    assert_eq!(
        (feil.peker.as_str(), feil.slag),
        ("/antall_hovedformal", FeilSlag::StorreEnn { felt: "antall" })
    );
    more["antall"] = Value::Null;
    assert!(read(more.to_string().as_bytes()).is_ok());
}

#[test]
fn an_unknown_field_is_named_with_those_that_exist() {
    let mut unknown = body();
    unknown["antal"] = json!(2);
    let line = fault(&unknown).to_string();
    assert!(
        line.starts_with("/antal: ") && line.contains("antall_hovedformal"),
        "{line}"
    );
}

#[test]
fn the_answer_has_every_rule_in_order_and_every_field() {
    let answer = written(&assess(&body()));
    let list = answer.as_array().unwrap();
    let rules: Vec<&str> = list
        .iter()
        .map(|verdict| verdict["regel"].as_str().unwrap())
        .collect();
    assert_eq!(
        rules,
        [
            "IA-01", "IA-02", "IA-03", "IA-04", "IA-05", "IA-06", "IA-07", "IA-24"
        ]
    );
    for verdict in list {
        let keys: Vec<&str> = verdict.as_object().unwrap().keys().map(String::as_str).collect();
        let expected = [
            "art",
            "avgjorende",
            "fakta",
            "forklaring",
            "hjemmel",
            "parametere",
            "regel",
            "utfall",
        ];
        let mut sorted = keys.clone();
        sorted.sort_unstable();
        assert_eq!(sorted, expected);
        let explanation = verdict["forklaring"].as_str().unwrap();
        assert!(
            !explanation.is_empty() && !explanation.starts_with('['),
            "{explanation}"
        );
        for field in ["dokument", "dato", "punkt", "gjengivelse", "status"] {
            let text = verdict["hjemmel"][field].as_str().unwrap();
            assert!(!text.is_empty() && !text.starts_with('['), "{field}: {text}");
        }
    }
}

#[test]
fn a_verdict_shows_facts_parameters_and_source() {
    let answer = written(&assess(&body()));
    let patients = &answer[7];
    assert_eq!(patients["art"], "bor");
    assert_eq!(patients["utfall"], "oppfylt");
    assert_eq!(patients["avgjorende"], false);
    assert_eq!(patients["fakta"], json!({"pasientgrunnlag": 900}));
    let parameter = json!([{"navn": "pasientgrunnlag_minst", "verdi": 800, "gjelder_fra": "2022-01-01"}]);
    assert_eq!(patients["parametere"], parameter);
    assert_eq!(patients["hjemmel"]["dokument"], "S2");
    assert_eq!(patients["hjemmel"]["status"], "bekreftet");
}

#[test]
fn an_unknown_fact_is_shown_as_null() {
    let answer = written(&assess(&json!({"dato": "2022-03-10"})));
    assert_eq!(answer[7]["utfall"], "mangler_opplysninger");
    assert_eq!(answer[7]["fakta"], json!({"pasientgrunnlag": null}));
}

#[test]
fn the_answer_is_no_only_when_an_absolute_rule_is_not_met() {
    assert!(!is_no(&assess(&body())));
    assert!(!is_no(&assess(&json!({"dato": "2022-03-10"}))));
    let mut few = body();
    few["pasientgrunnlag"] = json!(100);
    assert!(!is_no(&assess(&few)), "advice does not make it a no");
    let mut late = body();
    late["dato"] = json!("2022-03-20");
    late["lopende"] = json!(false);
    assert!(is_no(&assess(&late)));
}
