//! `vurder introduksjonsavtale`.

use kontrakt::avtale_fakta::read;
use kontrakt::vurdering::{is_no, verdicts};
use kontrakt::{Feil, FeilSlag};
use regelverk::introduksjonsavtale::avtale::{AvtaleFakta, Listetak, judge};
use regelverk::regel::Regeldag;
use regelverk::tid::Dato;
use regelverk::vurdering::{Utfall, Vurdering};
use serde_json::{Value, json};

use crate::felles::assert_whole;

/// The body that the contract shows.
fn body() -> Value {
    json!({"dato": "2022-04-01", "signert_dato": "2022-04-01", "fra": "2022-05-01", "til": "2024-04-30",
        "stillingsandel": 10000,
        "lis": {"lis1_fullfort": "2021-08-31", "turnus_fullfort": null, "autorisert_eos_sveits": false,
            "lis_start": "2021-09-01", "ordning": "ny", "andre_aktive_introduksjonsavtaler": 0},
        "fastleger": [
            {"hpr": 9000001, "spesialist": true, "trygderefusjon": true, "supervisjon": true, "pasienter": 500,
             "inngatt": "2022-04-01", "listetak_okt": null},
            {"hpr": 9000002, "spesialist": false, "trygderefusjon": true, "supervisjon": true, "pasienter": 400,
             "inngatt": "2022-04-01", "listetak_okt": null}],
        "veileder": {"hpr": 9000001, "spesialist": true}, "supervisjon_hele_perioden": true,
        "utdanningsplan": {"kontoret_er_laeringsarena": true, "laeringsmal_angitt": true, "veiledning_beskrevet": true},
        "kontor_og_utstyr": true, "uselektert": true, "oppfolging_over_tid": true,
        "annet_allmennlegearbeid": "ingen", "tilknytning": "ansatt", "okonomi_avtalt": true,
        "knyttet_til_alis_avtale": false, "signert": {"kommune": true, "lis": true, "fastleger": true},
        "mal_brukt": true, "ramme": {"fra": "2022-05-01", "avtaler": []}})
}

/// The body with values put in at pointers.
fn with(changes: &[(&str, Value)]) -> Value {
    let mut changed = body();
    for (pointer, value) in changes {
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        let object = changed.pointer_mut(parent).unwrap().as_object_mut().unwrap();
        object.insert(key.to_owned(), value.clone());
    }
    changed
}

fn fault(body: &Value) -> Feil {
    let feil = read(body.to_string().as_bytes()).expect_err(&body.to_string());
    assert_whole(&feil);
    feil
}

fn assess(body: &Value) -> Vec<Vurdering> {
    let inn = read(body.to_string().as_bytes()).unwrap();
    judge(&inn.fakta, inn.dag)
}

fn outcome(verdicts: &[Vurdering], id: &str) -> Utfall {
    verdicts
        .iter()
        .find(|verdict| verdict.id().0 == id)
        .unwrap()
        .utfall()
}

#[test]
fn the_example_of_the_contract_is_in_order() {
    let verdicts = assess(&body());
    for verdict in &verdicts {
        let expected = match verdict.id().0 {
            "IA-19" | "IA-27" => Utfall::GjelderIkke,
            _ => Utfall::Oppfylt,
        };
        assert_eq!(verdict.utfall(), expected, "{}", verdict.id());
    }
    assert!(!is_no(&verdicts));
}

#[test]
fn absent_and_null_both_mean_unknown() {
    let unknown = AvtaleFakta::unknown(Dato::constant(2022, 4, 1));
    assert_eq!(read(br#"{"dato": "2022-04-01"}"#).unwrap().fakta, unknown);
    let mut nulls = body();
    for (key, value) in nulls.as_object_mut().unwrap() {
        if key != "dato" {
            *value = Value::Null;
        }
    }
    assert_eq!(read(nulls.to_string().as_bytes()).unwrap().fakta, unknown);
    let empty = with(&[
        ("/lis", json!({})),
        ("/fastleger", json!([{}])),
        ("/veileder", json!({})),
        ("/utdanningsplan", json!({})),
        ("/signert", json!({})),
    ]);
    let mut within = body();
    for parent in ["/lis", "/fastleger/0", "/veileder", "/utdanningsplan", "/signert"] {
        let object = within.pointer_mut(parent).unwrap().as_object_mut().unwrap();
        object.values_mut().for_each(|value| *value = Value::Null);
    }
    within["fastleger"].as_array_mut().unwrap().truncate(1);
    within["fastleger"][0]
        .as_object_mut()
        .unwrap()
        .remove("listetak_okt");
    assert_eq!(
        read(empty.to_string().as_bytes()).unwrap(),
        read(within.to_string().as_bytes()).unwrap()
    );
}

#[test]
fn a_ceiling_is_raised_not_raised_or_unknown() {
    let read_one = |fastlege: Value| {
        let body = with(&[("/fastleger", json!([fastlege]))]);
        read(body.to_string().as_bytes())
            .unwrap()
            .fakta
            .fastleger
            .unwrap()[0]
            .listetak
    };
    assert_eq!(read_one(json!({})), Listetak::Ukjent);
    assert_eq!(read_one(json!({"listetak_okt": null})), Listetak::IkkeOkt);
    let day = Dato::constant(2022, 5, 1);
    assert_eq!(
        read_one(json!({"listetak_okt": "2022-05-01"})),
        Listetak::Okt(day)
    );
}

#[test]
fn the_day_of_signing_chooses_the_rules_or_else_that_of_assessment() {
    let day = |body: &Value| read(body.to_string().as_bytes()).unwrap().dag;
    let signed = with(&[
        ("/dato", json!("2019-01-01")),
        ("/signert_dato", json!("2021-12-31")),
    ]);
    assert_eq!(day(&signed), Regeldag::new(Dato::constant(2021, 12, 31)).unwrap());
    let unsigned = with(&[("/signert_dato", Value::Null)]);
    assert_eq!(day(&unsigned), Regeldag::new(Dato::constant(2022, 4, 1)).unwrap());
    for (changes, pointer) in [
        (vec![("/signert_dato", json!("2020-10-26"))], "/signert_dato"),
        (
            vec![("/signert_dato", Value::Null), ("/dato", json!("2020-10-26"))],
            "/dato",
        ),
    ] {
        let feil = fault(&with(&changes));
        assert_eq!(
            (feil.peker.as_str(), feil.slag),
            (pointer, FeilSlag::ForRegelverket)
        );
    }
    let advice = with(&[
        ("/signert_dato", json!("2021-12-31")),
        ("/kontor_og_utstyr", json!(false)),
    ]);
    assert!(
        !is_no(&assess(&advice)),
        "office and equipment were advice in 2021"
    );
    let absolute = with(&[
        ("/signert_dato", json!("2022-01-01")),
        ("/kontor_og_utstyr", json!(false)),
    ]);
    assert!(is_no(&assess(&absolute)));
}

#[test]
fn bad_facts_are_refused_where_they_stand() {
    for (pointer, value) in [
        ("/dato", Value::Null),
        ("/til", json!("2022-04-30")),
        ("/stillingsandel", json!(10_001)),
        ("/stillingsandel", json!(50.5)),
        ("/lis/ordning", json!("eldre")),
        ("/lis/andre_aktive_introduksjonsavtaler", json!(-1)),
        ("/lis/grunn", json!("x")),
        ("/fastleger/0", Value::Null),
        ("/fastleger/1/pasienter", json!("500")),
        ("/fastleger/1/listetak_okt", json!(false)),
        ("/fastleger/0/navn", json!("x")),
        ("/veileder/hpr", json!(-9_000_001_i64)),
        ("/tilknytning", json!("")),
        ("/signert/lis", json!("ja")),
        ("/ramme/fra", json!("2022-13-01")),
        ("/ramme/fra", Value::Null),
        ("/ramme/avtaler", Value::Null),
        ("/lis1_fullfort", json!("2021-08-31")),
    ] {
        let mut changed = body();
        match pointer {
            "/fastleger/0" => changed["fastleger"][0] = value,
            _ => changed = with(&[(pointer, value)]),
        }
        assert_eq!(fault(&changed).peker, pointer);
    }
}

#[test]
fn the_frame_begins_with_the_earliest_agreement_of_all() {
    let other = |fra: &str, til: &str| json!([{"lis": "B", "fra": fra, "til": til, "andeler": [{"fra": fra, "stillingsandel": 10000}]}]);
    let frame = |fra: &str, andre: &Value| with(&[("/ramme", json!({"fra": fra, "avtaler": andre}))]);
    let earlier = other("2022-01-01", "2022-04-30");
    assert_eq!(
        outcome(&assess(&frame("2022-01-01", &earlier)), "IA-14"),
        Utfall::IkkeOppfylt
    );
    assert_eq!(
        outcome(&assess(&frame("2022-01-01", &earlier)), "IA-16"),
        Utfall::Oppfylt
    );
    let later = other("2024-04-30", "2024-10-31");
    assert_eq!(
        outcome(&assess(&frame("2022-05-01", &later)), "IA-16"),
        Utfall::IkkeOppfylt
    );
    for (fra, andre) in [
        ("2022-05-01", &earlier),
        ("2021-01-01", &earlier),
        ("2024-04-30", &later),
    ] {
        assert_eq!(fault(&frame(fra, andre)).peker, "/ramme/fra");
    }
    assert!(
        read(frame("1999-01-01", &json!([])).to_string().as_bytes()).is_ok(),
        "free without others"
    );

    // Nobody knows when this one begins: it may be the earliest.
    let unknown = |fra: &str| {
        let mut body = frame(fra, &later);
        body["fra"] = Value::Null;
        body
    };
    assert_eq!(
        outcome(&assess(&unknown("2022-05-01")), "IA-16"),
        Utfall::ManglerOpplysninger
    );
    assert_eq!(fault(&unknown("2024-05-01")).peker, "/ramme/fra");
}

#[test]
fn without_gps_each_rule_about_them_says_what_the_contract_says() {
    let of = |fastleger: Value, ids: [&str; 7]| {
        let verdicts = assess(&with(&[("/fastleger", fastleger)]));
        ids.map(|id| outcome(&verdicts, id))
    };
    let ids = ["IA-24", "IA-25", "IA-28", "IA-33", "IA-34", "IA-26", "IA-35"];
    let (no, yes) = (Utfall::IkkeOppfylt, Utfall::Oppfylt);
    assert_eq!(of(json!([]), ids), [no, no, no, no, no, yes, yes]);
    assert_eq!(of(Value::Null, ids), [Utfall::ManglerOpplysninger; 7]);
}

#[test]
fn every_verdict_has_its_sentence_and_its_source() {
    for body in [body(), json!({"dato": "2022-04-01"})] {
        let answer = serde_json::to_value(verdicts(&assess(&body), texts::nb())).unwrap();
        for verdict in answer.as_array().unwrap() {
            let sentence = verdict["forklaring"].as_str().unwrap();
            assert!(
                !sentence.is_empty() && !sentence.contains(['[', '{']),
                "{sentence}"
            );
            for field in ["dokument", "dato", "punkt", "gjengivelse", "status"] {
                let text = verdict["hjemmel"][field].as_str().unwrap();
                assert!(!text.is_empty() && !text.starts_with('['), "{field}: {text}");
            }
        }
    }
}
