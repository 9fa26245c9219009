//! The command line, run as others run it: exit status, one line about what is wrong, JSON out.

use serde_json::{Value, json};

use crate::felles::{answer, hjemmel, refusal};

const VURDER: [&str; 2] = ["vurder", "introduksjonsavtale-soknad"];

#[test]
fn facts_become_verdicts_in_the_order_of_the_rules() {
    let facts = json!({
        "dato": "2022-03-10", "utdanningsvirksomhet": "registrert", "antall": 2, "antall_hovedformal": 1,
        "tidligere_soknader_i_fristrunden": 0, "frist": "2022-03-15", "lopende": true, "ledige_plasser": 65,
        "perioder": 1, "stillingsandel": 5000, "annet_allmennlegearbeid": "sykehjem", "pasientgrunnlag": 799
    });
    let verdicts = answer(&hjemmel(&VURDER, facts.to_string().as_bytes()));
    let shown: Vec<(&str, &str)> = verdicts
        .as_array()
        .unwrap()
        .iter()
        .map(|verdict| {
            (
                verdict["regel"].as_str().unwrap(),
                verdict["utfall"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        shown,
        [
            ("IA-01", "oppfylt"),
            ("IA-02", "oppfylt"),
            ("IA-03", "oppfylt"),
            ("IA-04", "oppfylt"),
            ("IA-05", "ma_vurderes"),
            ("IA-06", "oppfylt"),
            ("IA-07", "oppfylt"),
            ("IA-24", "ikke_oppfylt"),
        ]
    );
    let last = &verdicts[7];
    assert_eq!(last["fakta"], json!({"pasientgrunnlag": 799}));
    assert_eq!(last["hjemmel"]["dokument"], "S2");
    assert_eq!(
        last["parametere"],
        json!([{"navn": "pasientgrunnlag_minst", "verdi": 800, "gjelder_fra": "2022-01-01"}])
    );
}

#[test]
fn an_absolute_rule_that_is_not_met_ends_with_one() {
    let facts = json!({"dato": "2022-03-10", "utdanningsvirksomhet": "nei"});
    let output = hjemmel(&VURDER, facts.to_string().as_bytes());
    assert_eq!(output.status.code(), Some(1));
    let verdicts: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(verdicts[0]["avgjorende"], true);
}

#[test]
fn bad_facts_are_refused_with_a_pointer() {
    for (facts, pointer) in [
        (r#"{"dato": "2022-02-30"}"#, "/dato"),
        (r#"{"dato": "2020-10-26"}"#, "/dato"),
        (r#"{"dato": null}"#, "/dato"),
        (r#"{}"#, "/dato"),
        (r#"{"dato": "2022-03-10", "antall": 1.0}"#, "/antall"),
        (r#"{"dato": "2022-03-10", "antall": -1}"#, "/antall"),
        (r#"{"dato": "2022-03-10", "antall": 1, "antall": 1}"#, "/antall"),
        (
            r#"{"dato": "2022-03-10", "antall": 1, "antall_hovedformal": 2}"#,
            "/antall_hovedformal",
        ),
        (r#"{"dato": "2022-03-10", "perioder": 0}"#, "/perioder"),
        (
            r#"{"dato": "2022-03-10", "stillingsandel": 10001}"#,
            "/stillingsandel",
        ),
        (r#"{"dato": "2022-03-10", "ukjent": 1}"#, "/ukjent"),
    ] {
        let said = refusal(&hjemmel(&VURDER, facts.as_bytes()));
        assert!(said.starts_with(&format!("{pointer}:")), "{facts}: {said}");
    }
}

#[test]
fn whatever_is_fed_in_is_answered_with_one_line() {
    let deep = "[".repeat(200_000);
    let inputs: [&[u8]; 8] = [
        b"",
        b"\xff\xfe",
        b"nonsense",
        b"[]",
        b"\"\\ud800\"",
        b"{\"dato\":\"2022-01-01\"} x",
        deep.as_bytes(),
        b"NaN",
    ];
    for input in inputs {
        refusal(&hjemmel(&VURDER, input));
        refusal(&hjemmel(&VURDER_AVTALE, input));
        refusal(&hjemmel(&["varighet"], input));
        refusal(&hjemmel(&["tildel"], input));
    }
    refusal(&hjemmel(&["tildel", "/finnes/ikke.json"], b""));
}

const VURDER_AVTALE: [&str; 2] = ["vurder", "introduksjonsavtale"];

#[test]
fn a_frame_becomes_how_long_it_lasts() {
    let frame = json!({"fra": "2022-03-01", "avtaler": [
        {"lis": "A", "fra": "2022-03-01", "til": "2023-08-31", "avtalt_til": "2023-08-31",
         "andeler": [{"fra": "2022-03-01", "stillingsandel": 10000}, {"fra": "2023-01-01", "stillingsandel": 6000}],
         "permisjoner": [{"fra": "2022-06-01", "til": "2022-08-31", "lovregulert": true, "arbeider": 0}]}]});
    let expected = concat!(
        r#"{"ramme_enheter":7310000,"brukt_enheter":3598000,"rest_enheter":3712000,"#,
        r#""kalendergrense":"2026-05-31","siste_tillatte_dag":"2025-05-10","#,
        r#""avtaler":[{"lis":"A","brukt_enheter":3598000,"dager":549,"dager_permisjon":92,"minstetid_oppfylt":true}],"#,
        r#""brudd":[]}"#,
        "\n"
    );
    let output = hjemmel(&["varighet"], frame.to_string().as_bytes());
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8(output.stdout).unwrap(), expected);

    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("ramme.json");
    std::fs::write(&file, frame.to_string()).unwrap();
    let from_file = hjemmel(&["varighet", file.to_str().unwrap()], b"");
    assert_eq!(String::from_utf8(from_file.stdout).unwrap(), expected);
}

#[test]
fn a_frame_that_breaks_rules_is_worked_out_all_the_same() {
    let frame = json!({"fra": "2022-03-01", "avtaler": [{"lis": "A", "fra": "2022-03-01", "til": "2026-03-31",
        "andeler": [{"fra": "2022-03-01", "stillingsandel": 10000}]}]});
    let found = answer(&hjemmel(&["varighet"], frame.to_string().as_bytes()));
    assert_eq!(found["rest_enheter"], -7_610_000);
    assert_eq!(
        found["brudd"],
        json!([{"regel": "IA-14", "lis": "A", "fra": "2024-03-01", "til": "2026-03-31"},
            {"regel": "IA-15", "lis": "A", "fra": "2026-03-01", "til": "2026-03-31"}])
    );
}

#[test]
fn an_agreement_is_judged_by_its_rules_and_ends_with_one_when_the_answer_is_no() {
    let mut facts =
        json!({"dato": "2022-04-01", "fra": "2022-05-01", "til": "2024-04-30", "stillingsandel": 10000});
    let verdicts = answer(&hjemmel(&VURDER_AVTALE, facts.to_string().as_bytes()));
    let rules: Vec<&str> = verdicts
        .as_array()
        .unwrap()
        .iter()
        .map(|verdict| verdict["regel"].as_str().unwrap())
        .collect();
    let expected: Vec<String> = (10..=35).map(|number| format!("IA-{number}")).collect();
    assert_eq!(rules, expected);
    assert_eq!(verdicts[2]["fakta"], json!({"stillingsandel": 10000}));
    assert_eq!(
        verdicts[2]["parametere"],
        json!([{"navn": "stillingsandel_minst", "verdi": 5000, "gjelder_fra": "2022-01-01"}])
    );
    assert_eq!(
        verdicts[1]["parametere"][0]["verdi"],
        Value::Null,
        "nobody has set the day"
    );

    facts["til"] = json!("2024-05-01");
    let output = hjemmel(&VURDER_AVTALE, facts.to_string().as_bytes());
    assert_eq!(output.status.code(), Some(1));
    let verdicts: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(verdicts[4]["utfall"], "ikke_oppfylt");
}

#[test]
fn equal_places_across_the_cut_are_left_to_a_person() {
    let body = json!({"kapasitet": 1, "soknader": [
        {"id": "b", "antall": 1, "antall_hovedformal": 1, "behov": 2, "antall_knyttet_til_alis": 0},
        {"id": "a", "antall": 1, "antall_hovedformal": 1, "behov": 2, "antall_knyttet_til_alis": 0},
    ]});
    let ranked = answer(&hjemmel(&["tildel"], body.to_string().as_bytes()));
    assert_eq!(
        ranked,
        json!({"tildelt": [], "skjonn": [{"id": "a", "plass": 1, "rang": 1}, {"id": "b", "plass": 1, "rang": 1}],
            "venteliste": [], "skjonn_antall": 1})
    );
}

const HEADER: &str = "kommunenummer,mottatt,utdanningsvirksomhet,antall,antall_hovedformal,behov,\
antall_knyttet_til_alis,perioder,stillingsandel,annet_allmennlegearbeid,pasientgrunnlag";

#[test]
fn a_file_of_applications_is_imported_and_ranked() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("soknader.csv");
    let rows = [
        "0301,2022-03-01,registrert,2,1,4,0,1,10000,sykehjem,900",
        "5037,2022-03-02,sokt,1,1,3,1,2,5000,ingen,",
    ];
    std::fs::write(&file, format!("{HEADER}\n{}\n", rows.join("\n"))).unwrap();
    let (file, database) = (
        file.to_str().unwrap(),
        format!("sqlite:{}", folder.path().join("h.db").display()),
    );
    let import = |name| {
        hjemmel(
            &[
                "import",
                "soknader",
                file,
                "--utlysning",
                name,
                "--kvote",
                "2",
                "--frist",
                "2022-03-15",
                "--database",
                &database,
            ],
            b"",
        )
    };
    assert_eq!(import("Prøverunde 1").status.code(), Some(0));
    let shown = answer(&hjemmel(
        &["vis", "tildeling", "Prøverunde 1", "--database", &database],
        b"",
    ));
    assert_eq!(
        shown,
        json!({
            "tildelt": [{"id": "0301", "plass": 1, "rang": 1}, {"id": "5037", "plass": 1, "rang": 2}],
            "skjonn": [], "venteliste": [{"id": "0301", "plass": 2, "rang": 3}], "skjonn_antall": 0, "endelig": null
        })
    );
    assert!(
        refusal(&import("Prøverunde 1")).contains("0301, 5037"),
        "the same file twice changes nothing"
    );
    refusal(&hjemmel(
        &["vis", "tildeling", "en annen", "--database", &database],
        b"",
    ));
}

#[test]
fn a_faulty_file_imports_nothing_and_names_every_fault() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("soknader.csv");
    let rows = [
        "9999,2022-03-01,registrert,2,1,4,0,1,10000,x,9",
        "5037,2022-02-30,kanskje,0,1,3,1,2,5000,x,",
    ];
    std::fs::write(&file, format!("{HEADER}\n{}\n", rows.join("\n"))).unwrap();
    let database = format!("sqlite:{}", folder.path().join("h.db").display());
    let args = [
        "import",
        "soknader",
        file.to_str().unwrap(),
        "--utlysning",
        "r",
        "--database",
        &database,
    ];
    let output = hjemmel(&args, b"");
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stderr).unwrap();
    for (line, column) in [
        (2, "kommunenummer"),
        (3, "mottatt"),
        (3, "utdanningsvirksomhet"),
        (3, "antall"),
    ] {
        assert!(
            said.contains(&format!("Linje {line}, kolonnen «{column}»")),
            "{said}"
        );
    }
    refusal(&hjemmel(&["vis", "tildeling", "r", "--database", &database], b""));
}

#[test]
fn the_demonstration_is_refused_on_an_open_address() {
    refusal(&hjemmel(&["serve", "--demo", "--listen", "0.0.0.0:0"], b""));
}

#[test]
fn a_command_that_is_not_understood_is_told_in_one_line() {
    let import = ["import", "soknader", "x.csv", "--utlysning", "x"];
    let with = |rest: &[&'static str]| hjemmel(&[&import[..], rest].concat(), b"");
    assert!(refusal(&with(&["--kvote", "mange"])).contains("--kvote"));
    assert!(refusal(&with(&["--kvote", "-1"])).contains("-1"));
    assert!(refusal(&with(&["--kvote", "18446744073709551615"])).contains("9007199254740992"));
    assert!(refusal(&hjemmel(&["import", "soknader", "x.csv"], b"")).contains("--utlysning"));
    assert!(refusal(&hjemmel(&["vurder", "alt"], b"")).contains("introduksjonsavtale-soknad"));
    assert!(
        refusal(&hjemmel(
            &["vis", "tildeling", "x", "--database", "mysql://x"],
            b""
        ))
        .contains("--database")
    );
}
