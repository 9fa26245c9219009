//! `hjemmel kontroll` and `hjemmel folketrygd`, run as others run them, and held against one SQL statement on an engine
//! that others wrote.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Value, json};

use crate::felles::{self, answer, refusal};

/// Nothing is read from standard input.
fn hjemmel(args: &[&str]) -> Output {
    felles::hjemmel(args, b"")
}

/// `kontroll` of a file of claims against a file of agreements, and what else is asked for.
fn check(krav: &str, avtaler: &str, more: &[&str]) -> Output {
    hjemmel(&[&["kontroll", krav, "--avtaler", avtaler], more].concat())
}

struct Mappe(tempfile::TempDir);

impl Mappe {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn with(&self, name: &str, content: &str) -> String {
        let path = self.0.path().join(name);
        std::fs::write(&path, content).unwrap();
        path.display().to_string()
    }

    fn path(&self, name: &str) -> String {
        self.0.path().join(name).display().to_string()
    }
}

fn agreements() -> String {
    json!([{
        "avtale_id": "A", "lis_hpr": 1, "fra": "2023-01-01", "til": "2023-12-31",
        "fastleger": [{ "hpr": 2, "fra": "2023-01-01", "til": "2023-06-30" }, { "hpr": 3, "fra": "2023-03-01", "til": "2023-12-31" }],
        "permisjoner": [{ "fra": "2023-07-01", "til": "2023-07-31" }],
        "andeler": [{ "fra": "2023-01-01", "stillingsandel": 10_000 }]
    }])
    .to_string()
}

const CLAIMS: &str = "krav_id,behandler_hpr,liste_hpr,dato,belop_ore,grunnlag
10,1,2,2023-01-01,100,
11,1,2,2022-12-31,200,
12,1,2,2023-06-30,300,
13,1,2,2023-07-01,400,
14,1,3,2023-02-28,500,
15,1,3,2023-03-01,600,
16,1,2,2023-08-01,700,legevakt
17,2,2,2023-08-01,-800,
18,4,2,2023-08-01,900,
19,4,2,,1000,
";

#[test]
fn claims_are_counted_by_outcome_and_deviations_written() {
    let mappe = Mappe::new();
    let (krav, avtaler) = (
        mappe.with("krav.csv", CLAIMS),
        mappe.with("avtaler.json", &agreements()),
    );
    let avvik = mappe.path("avvik.csv");
    let found = answer(&check(&krav, &avtaler, &["--avvik", &avvik]));
    let sum = |antall: u64, belop_ore: i64| json!({ "antall": antall, "belop_ore": belop_ore });
    let expected = json!({
        "rader": 10, "ugyldige_rader": 1,
        "utfall": {
            "ok": sum(3, 1000), "ordinaer": sum(1, -800), "annet_grunnlag": sum(1, 700), "ingen_avtale": sum(1, 900),
            "utenfor_periode": sum(1, 200), "ikke_part": sum(1, 500), "permisjon": sum(1, 400),
        },
    });
    assert_eq!(found, expected);
    let written = std::fs::read_to_string(&avvik).unwrap();
    assert_eq!(
        written,
        "krav_id,behandler_hpr,liste_hpr,dato,belop_ore,grunnlag,rad,utfall\n\
         11,1,2,2022-12-31,200,,2,utenfor_periode\n13,1,2,2023-07-01,400,,4,permisjon\n\
         14,1,3,2023-02-28,500,,5,ikke_part\n19,4,2,,1000,,10,ugyldig\n"
    );
    let all = answer(&check(&krav, &avtaler, &["--avvik", &avvik, "--alle"]));
    assert_eq!(all, expected);
    assert!(
        std::fs::read_to_string(&avvik)
            .unwrap()
            .contains("18,4,2,2023-08-01,900,,9,ingen_avtale\n")
    );
}

#[test]
fn the_file_of_claims_is_never_written_over() {
    let mappe = Mappe::new();
    let (krav, avtaler) = (
        mappe.with("krav.csv", CLAIMS),
        mappe.with("avtaler.json", &agreements()),
    );
    let same = mappe.path("../").to_string()
        + Path::new(&mappe.path("")).file_name().unwrap().to_str().unwrap()
        + "/krav.csv";
    for out in [&krav, &same] {
        let said = refusal(&check(&krav, &avtaler, &["--avvik", out]));
        assert!(said.contains("filen med krav"), "{said}");
    }
    assert_eq!(std::fs::read_to_string(&krav).unwrap(), CLAIMS);
    // A file from before stands until the new one is whole, and nothing unfinished stays.
    let avvik = mappe.with("avvik.csv", "fra før");
    let broken = mappe.with("feil.json", "[");
    refusal(&check(&krav, &broken, &["--avvik", &avvik]));
    assert_eq!(std::fs::read_to_string(&avvik).unwrap(), "fra før");
    answer(&check(&krav, &avtaler, &["--avvik", &avvik]));
    assert!(std::fs::read_to_string(&avvik).unwrap().starts_with("krav_id,"));
    assert!(!Path::new(&mappe.path("avvik.csv.delvis")).exists());
}

#[test]
fn what_cannot_be_checked_is_told_in_one_line() {
    let mappe = Mappe::new();
    let avtaler = mappe.with("avtaler.json", &agreements());
    let patients = mappe.with(
        "pasienter.csv",
        "krav_id,behandler_hpr,liste_hpr,dato,belop_ore,fnr\n",
    );
    let avvik = mappe.path("avvik.csv");
    let said = refusal(&check(&patients, &avtaler, &["--avvik", &avvik]));
    assert!(said.contains("fnr") && said.contains("pasienter.csv"), "{said}");
    assert!(
        !Path::new(&avvik).exists(),
        "a file that is refused leaves nothing behind"
    );
    let krav = mappe.with("krav.csv", CLAIMS);
    refusal(&hjemmel(&["kontroll", &krav]));
    refusal(&check(&krav, &avtaler, &["--avvik", &mappe.path("avvik.txt")]));
    refusal(&check(&mappe.path("ingen.csv"), &avtaler, &[]));
    for (wrong, part) in [
        (r#"[{"avtale_id": "A"}]"#, "/0/lis_hpr"),
        (r#"{"avtale_id": "A"}"#, ""),
        (
            &agreements().replace("2023-06-30", "2022-06-30"),
            "/0/fastleger/0/til",
        ),
        (
            &agreements().replace("\"lis_hpr\":1", "\"lis_hpr\":1.5"),
            "/0/lis_hpr",
        ),
        (&agreements().replace("\"andeler\"", "\"andel\""), "/0/andel"),
    ] {
        let file = mappe.with("feil.json", wrong);
        let said = refusal(&check(&krav, &file, &[]));
        assert!(said.contains(part), "{said}");
    }
}

#[test]
fn the_agreements_of_a_database_are_taken_as_they_are_registered() {
    let mappe = Mappe::new();
    let krav = mappe.with("krav.csv", CLAIMS);
    let database = format!("sqlite:{}?mode=rwc", mappe.path("hjemmel.db"));
    let found = answer(&hjemmel(&["kontroll", &krav, "--database", &database]));
    assert_eq!(found["utfall"]["ingen_avtale"]["antall"], 7);
}

#[test]
fn the_cost_is_worked_out_as_it_can_be_by_hand() {
    let mappe = Mappe::new();
    let avtaler = mappe.with("avtaler.json", &agreements());
    // The doctor has 1000 in each of two months. The GP goes from 500 to 300 where others go from 100 to 120: 300 less 600.
    let refusjoner = mappe.with(
        "refusjoner.csv",
        "hpr,maned,belop_ore\n1,2023-01,1000\n1,2023-02,1000\n2,2022-01,500\n2,2023-01,300\n9,2022-01,100\n9,2023-01,120\n",
    );
    let found = answer(&hjemmel(&[
        "folketrygd",
        &refusjoner,
        "--avtaler",
        &avtaler,
        "--ar",
        "2023",
    ]));
    assert_eq!(found["avtaler"], 1);
    assert_eq!(found["arsverk_hundredeler"], 92, "334 of 365 days");
    assert_eq!(found["lis_ore"], 2000);
    assert_eq!(found["fastleger_endring_ore"], -300);
    // Two lists in ten and twelve months, less the one month with a row a year before.
    assert_eq!(found["fastleger_utelatt"], 5 + 10);
    assert_eq!(
        found["kostnad_per_avtalearsverk_ore"], 1858,
        "1700 for 334 of 365 days: 1857.78"
    );
    assert_eq!(found["intervall_95_ore"], json!([1858, 1858]));
    assert_eq!(
        found["kvoteforslag"],
        json!({ "bevilgning_ore": 3_270_000_000_i64, "antall": 1_759_956 })
    );
    let none = answer(&hjemmel(&[
        "folketrygd",
        &refusjoner,
        "--avtaler",
        &avtaler,
        "--ar",
        "2020",
    ]));
    assert_eq!(none["kostnad_per_avtalearsverk_ore"], Value::Null);
    let twice = mappe.with("to.csv", "hpr,maned,belop_ore\n1,2023-01,1000\n1,2023-01,1000\n");
    let said = refusal(&hjemmel(&[
        "folketrygd",
        &twice,
        "--avtaler",
        &avtaler,
        "--ar",
        "2023",
    ]));
    assert!(said.contains("Rad 2"), "{said}");
}

fn benches() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../benches/kontroll")
}

/// Runs a script of the benchmarks; `None` if what it needs cannot be had here.
fn script(name: &str, args: &[&str]) -> Option<Output> {
    let output = Command::new("python3")
        .arg(benches().join(name))
        .args(args)
        .output()
        .ok()?;
    let said = String::from_utf8_lossy(&output.stderr);
    match output.status.code() {
        Some(77) => None,
        Some(0) => Some(output),
        other => panic!("{name} ended with {other:?}: {said}"),
    }
}

/// The same check as one SQL statement on DuckDB, however it is said, gives the same answer: on random rows and on rows that
/// sit on every edge.
#[test]
fn one_sql_statement_gives_the_same_answer() {
    let mappe = Mappe::new();
    for (name, how) in [
        ("tilfeldig", ["--rader", "200000"].as_slice()),
        ("kanter", &["--kanter"]),
    ] {
        let (krav, avtaler) = (
            mappe.path(&format!("{name}.parquet")),
            mappe.path(&format!("{name}.json")),
        );
        let made = script(
            "lag_krav.py",
            &[&[krav.as_str(), "--avtaler", &avtaler], how].concat(),
        );
        if made.is_none() || !Path::new(&krav).exists() {
            println!("skipped: DuckDB and PyArrow cannot be had here");
            return;
        }
        let ours = answer(&check(&krav, &avtaler, &[]));
        for sql in ["kontroll", "enkel"] {
            let Some(theirs) = script("duckdb_svar.py", &[&krav, &avtaler, "--sql", sql]) else {
                println!("skipped: DuckDB cannot be had here");
                return;
            };
            let theirs: Value = serde_json::from_slice(&theirs.stdout).unwrap();
            assert_eq!(ours, theirs, "{krav}, {sql}.sql");
        }
        assert!(ours["rader"].as_u64().unwrap() > 500, "{ours}");
    }
}
