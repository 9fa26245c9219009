//! `tildel`: the form. What it computes is in `tildeling_fasit`.

use kontrakt::tildeling::{PlassUt, TildelingUt, read};
use kontrakt::vis_tildeling::{EndeligUt, VisTildelingUt};
use kontrakt::{Feil, FeilSlag, JsonSlag, MAX_PLASSER};
use regelverk::introduksjonsavtale::tildeling::Kriterium;
use serde_json::{Value, json};

fn answer(body: &Value) -> String {
    let inn = read(body.to_string().as_bytes()).unwrap();
    let rangering = inn.rank();
    let mut out = Vec::new();
    kontrakt::json::write(&TildelingUt::new(&rangering, &inn.soknader), &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

fn fault(body: &Value) -> (String, FeilSlag) {
    let Feil { peker, slag } = read(body.to_string().as_bytes()).expect_err(&body.to_string());
    (peker, slag)
}

fn soknad(id: &str, antall: u64, hovedformal: u64, behov: u64, alis: u64) -> Value {
    json!({"id": id, "antall": antall, "antall_hovedformal": hovedformal, "behov": behov,
        "antall_knyttet_til_alis": alis})
}

#[test]
fn the_example_of_the_contract() {
    let body = json!({"kapasitet": 65, "soknader": [soknad("5037", 3, 2, 4, 1)],
        "rekkefolge": ["formal", "behov", "alis"]});
    assert_eq!(
        answer(&body),
        "{\"tildelt\":[{\"id\":\"5037\",\"plass\":1,\"rang\":1},{\"id\":\"5037\",\"plass\":2,\"rang\":2},\
         {\"id\":\"5037\",\"plass\":3,\"rang\":3}],\"skjonn\":[],\"venteliste\":[],\"skjonn_antall\":0}\n"
    );
}

#[test]
fn a_group_across_the_cut_is_left_to_a_person() {
    let body = json!({"kapasitet": 2, "soknader": [soknad("b", 1, 1, 4, 0), soknad("a", 2, 2, 8, 0),
        soknad("c", 1, 0, 99, 0)]});
    let answer: Value = serde_json::from_str(&answer(&body)).unwrap();
    assert_eq!(answer["tildelt"], json!([{"id": "a", "plass": 1, "rang": 1}]));
    let equal = json!([{"id": "a", "plass": 2, "rang": 2}, {"id": "b", "plass": 1, "rang": 2}]);
    assert_eq!(answer["skjonn"], equal);
    assert_eq!(answer["skjonn_antall"], 1);
    assert_eq!(answer["venteliste"], json!([{"id": "c", "plass": 1, "rang": 4}]));
}

#[test]
fn no_applications_are_fine() {
    let empty = "{\"tildelt\":[],\"skjonn\":[],\"venteliste\":[],\"skjonn_antall\":0}\n";
    assert_eq!(answer(&json!({"kapasitet": 0, "soknader": []})), empty);
    assert_eq!(
        answer(&json!({"kapasitet": 9_007_199_254_740_992_u64, "soknader": []})),
        empty
    );
}

#[test]
fn the_order_of_criteria_may_be_left_out_but_not_null() {
    let order = |rekkefolge: Value| {
        let mut body = json!({"kapasitet": 1, "soknader": []});
        body["rekkefolge"] = rekkefolge;
        read(body.to_string().as_bytes()).map(|inn| inn.rekkefolge)
    };
    let absent = read(br#"{"kapasitet": 1, "soknader": []}"#).unwrap().rekkefolge;
    assert_eq!(absent, Kriterium::DEFAULT_ORDER);
    assert_eq!(
        order(json!(["alis", "formal"])).unwrap(),
        [Kriterium::Alis, Kriterium::Formal]
    );
    assert_eq!(order(json!([])).unwrap(), []);
    let wrong = order(Value::Null).unwrap_err();
    let null = FeilSlag::FeilType {
        ventet: JsonSlag::Liste,
        fikk: JsonSlag::Null,
    };
    assert_eq!((wrong.peker.as_str(), wrong.slag), ("/rekkefolge", null));
    let twice = order(json!(["behov", "alis", "behov"])).unwrap_err();
    assert_eq!(
        (twice.peker.as_str(), twice.slag),
        ("/rekkefolge/2", FeilSlag::DobbeltOrd)
    );
    let unknown = order(json!(["Formal"])).unwrap_err();
    assert_eq!(unknown.peker, "/rekkefolge/0");
}

#[test]
fn every_fault_is_placed() {
    let with = |soknader: Value| json!({"kapasitet": 1, "soknader": soknader});
    let changed = |field: &str, value: Value| {
        let mut one = soknad("x", 2, 1, 3, 1);
        one[field] = value;
        with(json!([soknad("først", 1, 0, 0, 0), one]))
    };
    let too_large = FeilSlag::StorreEnn { felt: "antall" };
    for (body, peker, slag) in [
        (
            changed("antall", json!(0)),
            "/soknader/1/antall",
            FeilSlag::UtenforOmrade { fra: 1, til: 1 << 53 },
        ),
        (
            changed("antall_hovedformal", json!(3)),
            "/soknader/1/antall_hovedformal",
            too_large.clone(),
        ),
        (
            changed("antall_knyttet_til_alis", json!(3)),
            "/soknader/1/antall_knyttet_til_alis",
            too_large,
        ),
        (
            changed("behov", json!(-1)),
            "/soknader/1/behov",
            FeilSlag::UtenforOmrade { fra: 0, til: 1 << 53 },
        ),
        (
            changed("behov", json!(0.5)),
            "/soknader/1/behov",
            FeilSlag::IkkeHelt,
        ),
        (
            changed("id", json!("først")),
            "/soknader/1/id",
            FeilSlag::DobbelId,
        ),
        (
            changed("id", json!(5037)),
            "/soknader/1/id",
            FeilSlag::FeilType {
                ventet: JsonSlag::Tekst,
                fikk: JsonSlag::Tall,
            },
        ),
        (
            json!({"kapasitet": null, "soknader": []}),
            "/kapasitet",
            FeilSlag::FeilType {
                ventet: JsonSlag::Tall,
                fikk: JsonSlag::Null,
            },
        ),
        (json!({"soknader": []}), "/kapasitet", FeilSlag::ManglerFelt),
        (json!({"kapasitet": 1}), "/soknader", FeilSlag::ManglerFelt),
        (
            with(json!([{"id": "x"}])),
            "/soknader/0/antall",
            FeilSlag::ManglerFelt,
        ),
        (
            with(json!({})),
            "/soknader",
            FeilSlag::FeilType {
                ventet: JsonSlag::Liste,
                fikk: JsonSlag::Objekt,
            },
        ),
        (
            with(json!([[]])),
            "/soknader/0",
            FeilSlag::FeilType {
                ventet: JsonSlag::Objekt,
                fikk: JsonSlag::Liste,
            },
        ),
    ] {
        assert_eq!(fault(&body), (peker.to_owned(), slag), "{body}");
    }
}

#[test]
fn the_sum_of_places_has_a_limit() {
    let of = |counts: &[u64]| {
        let soknader: Vec<Value> = counts
            .iter()
            .enumerate()
            .map(|(id, count)| soknad(&id.to_string(), *count, 0, 1, 0))
            .collect();
        json!({"kapasitet": 1, "soknader": soknader})
    };
    assert!(read(of(&[1, MAX_PLASSER - 1]).to_string().as_bytes()).is_ok());
    let too_many = FeilSlag::ForStorSum {
        felt: "antall",
        maks: MAX_PLASSER,
    };
    assert_eq!(
        fault(&of(&[1, MAX_PLASSER])),
        ("/soknader/1/antall".to_owned(), too_many.clone())
    );
    assert_eq!(
        fault(&of(&[1 << 53, 1 << 53])),
        ("/soknader/0/antall".to_owned(), too_many)
    );
}

#[test]
fn the_decided_order_stands_beside_the_computed_one() {
    let inn = read(
        json!({"kapasitet": 1, "soknader": [soknad("x", 1, 0, 0, 0)]})
            .to_string()
            .as_bytes(),
    )
    .unwrap();
    let rangering = inn.rank();
    let place = PlassUt {
        id: "x",
        plass: 1,
        rang: 1,
    };
    let shown = |endelig| {
        let beregnet = TildelingUt::new(&rangering, &inn.soknader);
        serde_json::to_value(VisTildelingUt { beregnet, endelig }).unwrap()
    };
    let place_json = json!([{"id": "x", "plass": 1, "rang": 1}]);
    let computed = |endelig: Value| json!({"tildelt": place_json, "skjonn": [], "venteliste": [], "skjonn_antall": 0, "endelig": endelig});
    assert_eq!(shown(None), computed(Value::Null));
    let decided = EndeligUt {
        tildelt: vec![place],
        venteliste: vec![],
    };
    assert_eq!(
        shown(Some(decided)),
        computed(json!({"tildelt": place_json, "venteliste": []}))
    );
}

#[test]
fn a_million_places_are_ranked_and_written() {
    let soknader: Vec<Value> = (0..1_000)
        .map(|id| soknad(&format!("{id:04}"), 1_000, id % 1_000, id, id % 7))
        .collect();
    let body = json!({"kapasitet": 500_000, "soknader": soknader});
    let answer = answer(&body);
    let (tildelt, rest) = answer.split_once("\"skjonn\":").unwrap();
    let (skjonn, venteliste) = rest.split_once("\"venteliste\":").unwrap();
    let count = |list: &str| list.matches("\"plass\":").count();
    assert_eq!(count(tildelt) + count(skjonn) + count(venteliste), 1_000_000);
    assert!(count(tildelt) <= 500_000 && count(tildelt) + count(skjonn) >= 500_000);
}
