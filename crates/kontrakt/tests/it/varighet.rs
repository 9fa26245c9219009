//! `varighet`.

use kontrakt::varighet::{VarighetUt, read};
use kontrakt::{Feil, FeilSlag, JsonSlag};
use regelverk::introduksjonsavtale::varighet::MAX_OVERLAPP;
use regelverk::tid::Dato;
use serde_json::{Value, json};

use crate::felles::assert_whole;

/// The body that the contract shows.
fn body() -> Value {
    json!({"fra": "2022-03-01",
        "avtaler": [{"lis": "A", "fra": "2022-03-01", "til": "2023-08-31", "avtalt_til": "2023-08-31",
            "andeler": [{"fra": "2022-03-01", "stillingsandel": 10000}, {"fra": "2023-01-01", "stillingsandel": 6000}],
            "permisjoner": [{"fra": "2022-06-01", "til": "2022-08-31", "lovregulert": true, "arbeider": 0}]}]})
}

fn answer(body: &Value) -> Result<Value, Feil> {
    let plan = read(body.to_string().as_bytes())?;
    VarighetUt::new(&plan).map(|answer| serde_json::to_value(answer).unwrap())
}

fn fault(body: &Value) -> (String, FeilSlag) {
    let feil = answer(body).expect_err(&body.to_string());
    assert_whole(&feil);
    (feil.peker, feil.slag)
}

/// The body of the contract with one value put in at a pointer; null takes the field out.
fn with(pointer: &str, value: Value) -> Value {
    let mut changed = body();
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    let object = changed.pointer_mut(parent).unwrap().as_object_mut().unwrap();
    object.insert(key.to_owned(), value);
    changed
}

fn without(pointer: &str) -> Value {
    let mut changed = body();
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    changed
        .pointer_mut(parent)
        .unwrap()
        .as_object_mut()
        .unwrap()
        .remove(key);
    changed
}

#[test]
fn the_example_of_the_contract_is_answered_to_the_letter() {
    let expected = json!({"ramme_enheter": 7_310_000, "brukt_enheter": 3_598_000, "rest_enheter": 3_712_000,
        "kalendergrense": "2026-05-31", "siste_tillatte_dag": "2025-05-10",
        "avtaler": [{"lis": "A", "brukt_enheter": 3_598_000, "dager": 549, "dager_permisjon": 92,
            "minstetid_oppfylt": true}],
        "brudd": []});
    assert_eq!(answer(&body()).unwrap(), expected);
    for optional in ["avtalt_til", "permisjoner/0/arbeider"] {
        let body = without(&format!("/avtaler/0/{optional}"));
        assert_eq!(answer(&body).unwrap(), expected, "{optional} has its default");
    }
    let without_leave = answer(&without("/avtaler/0/permisjoner")).unwrap();
    assert_eq!(without_leave["avtaler"][0]["dager_permisjon"], 0);
}

#[test]
fn a_frame_without_agreements_may_begin_any_day() {
    let found = answer(&json!({"fra": "1950-01-01", "avtaler": []})).unwrap();
    assert_eq!(
        found,
        json!({"ramme_enheter": 7_300_000, "brukt_enheter": 0, "rest_enheter": 7_300_000,
            "kalendergrense": "1953-12-31", "siste_tillatte_dag": null, "avtaler": [], "brudd": []})
    );
}

#[test]
fn everything_but_three_fields_must_be_there_and_nothing_may_be_null() {
    for required in [
        "/fra",
        "/avtaler",
        "/avtaler/0/lis",
        "/avtaler/0/fra",
        "/avtaler/0/til",
        "/avtaler/0/andeler",
        "/avtaler/0/andeler/0/fra",
        "/avtaler/0/andeler/0/stillingsandel",
        "/avtaler/0/permisjoner/0/fra",
        "/avtaler/0/permisjoner/0/til",
        "/avtaler/0/permisjoner/0/lovregulert",
    ] {
        let found = fault(&without(required));
        assert_eq!(found, (required.to_owned(), FeilSlag::ManglerFelt));
        let (pointer, slag) = fault(&with(required, Value::Null));
        assert_eq!(pointer, required);
        assert!(
            matches!(
                slag,
                FeilSlag::FeilType {
                    fikk: JsonSlag::Null,
                    ..
                }
            ),
            "{required}"
        );
    }
    for optional in [
        "/avtaler/0/avtalt_til",
        "/avtaler/0/permisjoner",
        "/avtaler/0/permisjoner/0/arbeider",
    ] {
        assert_eq!(fault(&with(optional, Value::Null)).0, optional);
    }
    for parent in [
        "",
        "/avtaler/0",
        "/avtaler/0/andeler/0",
        "/avtaler/0/permisjoner/0",
    ] {
        let pointer = format!("{parent}/grunn");
        let (found, slag) = fault(&with(&pointer, json!(1)));
        assert!(
            found == pointer && matches!(slag, FeilSlag::UkjentFelt { .. }),
            "{found}"
        );
    }
}

#[test]
fn dates_and_shares_must_fit_together() {
    let start = Dato::constant(2022, 3, 1);
    let before_start = || FeilSlag::TidligereEnn { felt: "fra" };
    for (pointer, value, slag) in [
        ("/fra", json!("2022-02-28"), FeilSlag::SkalVaere { dato: start }),
        ("/fra", json!("2022-03-02"), FeilSlag::SkalVaere { dato: start }),
        ("/avtaler/0/til", json!("2022-02-28"), before_start()),
        ("/avtaler/0/avtalt_til", json!("2022-02-28"), before_start()),
        (
            "/avtaler/0/permisjoner/0/til",
            json!("2022-05-31"),
            before_start(),
        ),
        (
            "/avtaler/0/andeler/0/fra",
            json!("2022-03-02"),
            FeilSlag::SkalVaere { dato: start },
        ),
        (
            "/avtaler/0/andeler/1/fra",
            json!("2022-03-01"),
            FeilSlag::IkkeStigende,
        ),
        (
            "/avtaler/0/andeler/1/fra",
            json!("2022-02-01"),
            FeilSlag::IkkeStigende,
        ),
        (
            "/avtaler/0/andeler/1/fra",
            json!("2023-09-01"),
            FeilSlag::SenereEnn { felt: "til" },
        ),
        ("/avtaler/0/andeler", json!([]), FeilSlag::TomListe),
        ("/avtaler/0/til", json!("2023-02-29"), FeilSlag::IkkeDato),
        ("/avtaler/0/til", json!("3000-01-01"), FeilSlag::IkkeDato),
        (
            "/avtaler/0/andeler/1/stillingsandel",
            json!(1.0),
            FeilSlag::IkkeHelt,
        ),
        (
            "/avtaler/0/andeler/1/stillingsandel",
            json!(10_001),
            FeilSlag::UtenforOmrade { fra: 0, til: 10_000 },
        ),
        (
            "/avtaler/0/permisjoner/0/arbeider",
            json!(-1),
            FeilSlag::UtenforOmrade { fra: 0, til: 10_000 },
        ),
    ] {
        assert_eq!(
            fault(&with(pointer, value.clone())),
            (pointer.to_owned(), slag),
            "{pointer} {value}"
        );
    }
    let last_day = with("/avtaler/0/andeler/1/fra", json!("2023-08-31"));
    assert!(answer(&last_day).is_ok());
    let twice = br#"{"fra": "2022-03-01", "avtaler": [], "avtaler": []}"#;
    assert_eq!(read(twice).unwrap_err().slag, FeilSlag::DobbelNokkel);
}

#[test]
fn an_answer_that_cannot_be_written_is_bad_input() {
    assert!(answer(&json!({"fra": "2996-01-01", "avtaler": []})).is_ok());
    let late = fault(&json!({"fra": "2996-01-02", "avtaler": []}));
    assert_eq!(late, ("/fra".to_owned(), FeilSlag::UtenforKalenderen));
    let one = json!({"lis": "A", "fra": "1900-01-01", "til": "1900-01-01",
        "andeler": [{"fra": "1900-01-01", "stillingsandel": 10000}]});
    let crowd: Vec<Value> = std::iter::repeat_n(one, 731).collect();
    let early = fault(&json!({"fra": "1900-01-01", "avtaler": crowd}));
    assert_eq!(early, ("/fra".to_owned(), FeilSlag::UtenforKalenderen));
    // Leave moves the limit past the last date.
    let leave = json!({"fra": "2995-01-01", "avtaler": [{"lis": "A", "fra": "2995-01-01", "til": "2999-12-31",
        "andeler": [{"fra": "2995-01-01", "stillingsandel": 5000}],
        "permisjoner": [{"fra": "2995-01-01", "til": "2999-12-31", "lovregulert": true}]}]});
    assert_eq!(fault(&leave).1, FeilSlag::UtenforKalenderen);
}

#[test]
fn so_many_overlaps_that_nobody_could_read_them_are_refused() {
    let one = json!({"lis": "A", "fra": "2022-03-01", "til": "2022-03-01",
        "andeler": [{"fra": "2022-03-01", "stillingsandel": 1}]});
    let crowd = |count: usize| json!({"fra": "2022-03-01", "avtaler": vec![one.clone(); count]});
    const { assert!(1_415 * 1_414 / 2 > MAX_OVERLAPP) };
    assert_eq!(
        fault(&crowd(1_415)),
        ("/avtaler".to_owned(), FeilSlag::ForMangeOverlapp)
    );
    let found = answer(&crowd(100)).unwrap();
    assert_eq!(found["brudd"].as_array().unwrap().len(), 100 + 100 + 100 * 99 / 2);
}
