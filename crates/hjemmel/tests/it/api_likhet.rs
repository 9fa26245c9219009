//! The API answers what the command line prints, byte for byte, and 422 where the command line ends with 2.

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use http::{Request, StatusCode};
use sak::aktor::{Aktor, Rolle};
use sak::id::TilgangsnokkelId;
use sak::tilgangsnokkel::{Omfang, Onske, Organisasjon};
use serde_json::Value;
use store::{Spor, Store};
use tower::ServiceExt;
use uuid::Uuid;
use web::state::App;

use crate::felles::hjemmel;

async fn ask(api: &Router, request: Request<Body>) -> (StatusCode, Vec<u8>) {
    let response = api.clone().oneshot(request).await.unwrap();
    let status = response.status();
    let bytes = axum::body::to_bytes(response.into_body(), usize::MAX)
        .await
        .unwrap();
    (status, bytes.to_vec())
}

fn application(store: Store) -> Router {
    web::router(App::new(
        store,
        Arc::new(|| demo::start(demo::Stand::Mottatt)),
        Arc::new(Uuid::nil),
    ))
}

/// The command, the address, and bodies good and bad.
const CASES: [(&[&str], &str, &[&str]); 4] = [
    (
        &["tildel"],
        "/api/v1/beregn/tildeling",
        &[
            r#"{"kapasitet": 0, "soknader": []}"#,
            r#"{"kapasitet": 2, "soknader": [{"id": "b\u00e6", "antall": 3, "antall_hovedformal": 2, "behov": 4, "antall_knyttet_til_alis": 1}, {"id": "a", "antall": 1, "antall_hovedformal": 1, "behov": 4, "antall_knyttet_til_alis": 0}]}"#,
            r#"{"kapasitet": 1, "soknader": [{"id": "a", "antall": 1000, "antall_hovedformal": 0, "behov": 0, "antall_knyttet_til_alis": 0}], "rekkefolge": []}"#,
            "\u{feff}{\"kapasitet\": 1, \"soknader\": []}\n",
            r#"{"kapasitet": 1.0, "soknader": []}"#,
            r#"{"kapasitet": 1, "soknader": [], "soknader": []}"#,
            r#"{"kapasitet": 1, "soknader": [], "rekkefolge": null}"#,
            r#"{"kapasitet": -1, "soknader": []}"#,
            r#"{"kapasitet": 1, "soknader": [{"id": "a", "antall": 1000001, "antall_hovedformal": 0, "behov": 0, "antall_knyttet_til_alis": 0}]}"#,
            r#"{"kapasitet": 1, "soknader": [], "rekkefolge": ["behov", "behov"]}"#,
            "",
            "[",
            "nonsense",
        ],
    ),
    (
        &["vurder", "introduksjonsavtale-soknad"],
        "/api/v1/vurder/introduksjonsavtale-soknad",
        &[
            r#"{"dato": "2022-03-10"}"#,
            r#"{"dato": "2022-03-10", "utdanningsvirksomhet": "nei", "antall": 0}"#,
            r#"{"dato": "2020-10-27", "antall": 2, "antall_hovedformal": 1, "pasientgrunnlag": 799, "frist": null}"#,
            r#"{"dato": "2020-10-26"}"#,
            r#"{"dato": null}"#,
            r#"{"dato": "2022-03-10", "ukjent": 1}"#,
            r#"{"dato": "2022-03-10", "antall": 1, "antall_hovedformal": 2}"#,
            r#"{"dato": "2022-03-10", "perioder": 0}"#,
            r#"{"dato": "2022-03-10", "antall": 9007199254740993}"#,
            "{}",
            "null",
        ],
    ),
    (
        &["varighet"],
        "/api/v1/beregn/varighet",
        &[
            r#"{"fra": "2022-03-01", "avtaler": []}"#,
            r#"{"fra": "2022-03-01", "avtaler": [{"lis": "\u00c6", "fra": "2022-03-01", "til": "2024-03-01", "andeler": [{"fra": "2022-03-01", "stillingsandel": 10000}]}]}"#,
            r#"{"fra": "2022-03-02", "avtaler": [{"lis": "A", "fra": "2022-03-01", "til": "2024-03-01", "andeler": [{"fra": "2022-03-01", "stillingsandel": 10000}]}]}"#,
            r#"{"fra": "2996-01-02", "avtaler": []}"#,
            r#"{"fra": "2022-03-01"}"#,
            r#"{"fra": "2022-03-01", "avtaler": null}"#,
            "{",
        ],
    ),
    (
        &["vurder", "introduksjonsavtale"],
        "/api/v1/vurder/introduksjonsavtale",
        &[
            r#"{"dato": "2022-04-01"}"#,
            r#"{"dato": "2022-04-01", "stillingsandel": 4999, "fra": "2022-05-01", "til": "2024-04-30"}"#,
            r#"{"dato": "2020-01-01", "signert_dato": "2021-12-31", "kontor_og_utstyr": false}"#,
            r#"{"dato": "2022-04-01", "signert_dato": "2020-10-26"}"#,
            r#"{"dato": "2022-04-01", "fastleger": [{"hpr": -1}]}"#,
            r#"{"dato": "2022-04-01", "ramme": {"fra": "2022-04-01"}}"#,
            "{}",
        ],
    ),
];

#[tokio::test]
async fn a_body_gets_the_same_answer_and_the_same_refusal() {
    let api = application(Store::open("sqlite::memory:").await.unwrap());
    for (command, address, bodies) in CASES {
        for body in bodies {
            let printed = hjemmel(command, body.as_bytes());
            let request = Request::post(address)
                .header("content-type", "application/json")
                .body(Body::from((*body).to_owned()))
                .unwrap();
            let (status, answered) = ask(&api, request).await;
            if printed.status.code() == Some(2) {
                assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{body}");
                let problem: Value = serde_json::from_slice(&answered).unwrap();
                let line = String::from_utf8(printed.stderr).unwrap();
                assert_eq!(problem["detail"].as_str().unwrap(), line.trim_end(), "{body}");
            } else {
                assert_eq!(status, StatusCode::OK, "{body}");
                assert_eq!(answered, printed.stdout, "{body}");
            }
        }
    }
}

const FILE: &str = "kommunenummer,mottatt,utdanningsvirksomhet,antall,antall_hovedformal,behov,\
antall_knyttet_til_alis,perioder,stillingsandel,annet_allmennlegearbeid,pasientgrunnlag\n\
0301,2022-03-01,registrert,2,1,4,0,1,10000,sykehjem,900\n5037,2022-03-02,sokt,1,1,3,1,2,5000,ingen,\n";

#[tokio::test]
async fn a_file_is_refused_alike_and_a_round_is_shown_alike() {
    let folder = tempfile::tempdir().unwrap();
    let database = format!("sqlite:{}", folder.path().join("h.db").display());
    let import = |text: &str| {
        let file = folder.path().join("soknader.csv");
        std::fs::write(&file, text).unwrap();
        let file = file.to_str().unwrap();
        hjemmel(
            &[
                "import",
                "soknader",
                file,
                "--utlysning",
                "prove",
                "--database",
                &database,
            ],
            b"",
        )
    };
    assert_eq!(import(FILE).status.code(), Some(0));
    let store = Store::open(&database).await.unwrap();
    let key = key(&store).await;
    let api = application(store);
    let request = |method: &str, path: &str, body: &str| {
        Request::builder()
            .method(method)
            .uri(path)
            .header("authorization", format!("Bearer {key}"))
            .header("content-type", "text/csv")
            .body(Body::from(body.to_owned()))
            .unwrap()
    };
    let printed = hjemmel(&["vis", "tildeling", "prove", "--database", &database], b"");
    let (status, answered) = ask(&api, request("GET", "/api/v1/runder/prove/tildeling", "")).await;
    assert_eq!((status, answered), (StatusCode::OK, printed.stdout));

    let faulty = FILE.replace("0301", "9999").replace(",sokt,", ",kanskje,");
    for text in [FILE, &faulty, "", "a,b\n1,2\n"] {
        let printed = import(text);
        assert_eq!(printed.status.code(), Some(2), "{text}");
        let (status, answered) = ask(&api, request("POST", "/api/v1/runder/prove/soknader", text)).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{text}");
        let problem: Value = serde_json::from_slice(&answered).unwrap();
        let told = problem["feil"].as_array().unwrap().iter();
        let told: Vec<&str> = told.map(|fault| fault["detail"].as_str().unwrap()).collect();
        let printed = String::from_utf8(printed.stderr).unwrap();
        assert_eq!(told, printed.lines().collect::<Vec<_>>(), "{text}");
    }
}

async fn key(store: &Store) -> String {
    let leder = Aktor {
        id: "leder".into(),
        navn: "Prøve Leder".into(),
        rolle: Rolle::Leder,
        kommune: None,
        hpr: None,
    };
    let id = TilgangsnokkelId(Uuid::from_u128(1));
    let (key, avtrykk) = web::api::nokkel::make(id, &[1; 32]);
    let now = demo::start(demo::Stand::Mottatt);
    let onske = Onske {
        navn: "Prøvesystemet".into(),
        organisasjon: Organisasjon::Direktorat,
        omfang: Omfang::ALL
            .into_iter()
            .filter(|omfang| Organisasjon::Direktorat.may_have(*omfang))
            .collect(),
        siste_dag: now.dato(),
    };
    let (nokkel, hendelse) = onske.make(id, avtrykk, &leder, now).unwrap();
    let spor = Spor { aktor: &leder, now };
    store.save_tilgangsnokkel(&nokkel, hendelse, spor).await.unwrap();
    key
}
