//! The pages of the payer of refunds: who may, what is looked up, what is acknowledged, and control of claims.

use std::time::Duration;

use axum::http::StatusCode;
use demo::{DEMO_FASTLEGE_1, DEMO_LIS};
use sak::hendelse::{Kjede, Slag};

use crate::avtaler::bygg;
use crate::common::{Answer, TestApp, Visitor};

const PAGES: [&str; 3] = ["/helfo/refusjonsrett", "/helfo/registrering", "/helfo/kontroll"];

fn hpr(bruker: &str) -> &str {
    bruker.strip_prefix("lege-").unwrap()
}

fn question(dato: &str) -> String {
    let (lis, liste) = (hpr(DEMO_LIS), hpr(DEMO_FASTLEGE_1));
    format!("/helfo/refusjonsrett?lis={lis}&liste={liste}&dato={dato}")
}

#[tokio::test]
async fn only_the_payer_of_refunds_comes_in_and_sees_no_cases() {
    let app = TestApp::new().await;
    for bruker in [
        "kommune-5037",
        "saksbehandler",
        "attestant",
        "leder",
        "departement",
        DEMO_LIS,
    ] {
        let other = app.login(bruker).await;
        for page in PAGES {
            let answer = app.get_as(&other, page).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{bruker} {page}");
        }
        let sent = app
            .upload_as(&other, "/helfo/kontroll", &[], &[("fil", "krav.csv", b"x")])
            .await;
        assert_eq!(sent.status, StatusCode::FORBIDDEN, "{bruker}");
    }
    for page in PAGES {
        assert_eq!(app.get(page).await.status, StatusCode::SEE_OTHER, "{page}");
    }
    let helfo = app.login("helfo").await;
    for page in PAGES {
        assert_eq!(app.get_as(&helfo, page).await.status, StatusCode::OK, "{page}");
    }
    for page in [
        "/saker",
        "/plasser",
        "/avtaler",
        "/prioritering",
        "/oppdrag",
        "/tilgangsnokler",
    ] {
        let answer = app.get_as(&helfo, page).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{page}");
    }
    let tasks = app.get_as(&helfo, "/oppgaver").await.body;
    assert!(
        tasks.contains("Alt du er fortalt om avtalene, er kvittert for"),
        "{tasks}"
    );
}

#[tokio::test]
async fn a_question_is_answered_with_the_rule_and_its_source() {
    let (app, ..) = bygg::entered().await;
    let helfo = app.login("helfo").await;
    let yes = app.get_as(&helfo, &question("2023-06-01")).await.body;
    assert!(
        yes.contains("Ja, legen har refusjonsrett") && yes.contains("IA-42"),
        "{yes}"
    );
    assert!(
        yes.contains("Avventer registrering hos Helfo (melding 1)"),
        "{yes}"
    );
    let no = app.get_as(&helfo, &question("2024-01-01")).await.body;
    assert!(
        no.contains("Nei, ingen introduksjonsavtale") && no.contains("annet grunnlag"),
        "{no}"
    );
    assert!(no.contains("1. januar 2023 til 31. desember 2023"), "{no}");
    let nobody = app
        .get_as(&helfo, "/helfo/refusjonsrett?lis=7&liste=8&dato=2023-06-01")
        .await
        .body;
    assert!(
        nobody.contains("Legen er ikke lege i spesialisering i noen avtale"),
        "{nobody}"
    );
    for (wrong, told) in [
        (question("2020-10-26"), "Det finnes ingen regler før"),
        (question("snart"), "Skriv en dato"),
        (
            "/helfo/refusjonsrett?lis=x&liste=8&dato=2023-06-01".to_owned(),
            "Skriv HPR-nummeret til legen",
        ),
    ] {
        let answer = app.get_as(&helfo, &wrong).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
        assert!(answer.body.contains(told), "{wrong}");
    }
}

#[tokio::test]
async fn the_agreement_shows_whether_it_is_registered() {
    let (app, kommune, _, id) = bygg::entered().await;
    let helfo = app.login("helfo").await;
    let shown = |answer: Answer| answer.body.contains("Registrert hos Helfo");
    assert!(!shown(app.get_as(&kommune, &format!("/avtaler/{id}")).await));
    let tasks = app.get_as(&helfo, "/oppgaver").await.body;
    assert!(
        tasks.contains("1 melding om avtalene venter på kvittering"),
        "{tasks}"
    );
    let melding = app.store.meldinger(0, 1).await.unwrap().remove(0);
    let kvitter = |hash: &str| {
        vec![
            ("til".to_owned(), "1".to_owned()),
            ("hash".to_owned(), hash.to_owned()),
        ]
    };
    let send = async |fields: Vec<(String, String)>| {
        let fields: Vec<(&str, &str)> = fields.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
        app.post_as(&helfo, "/helfo/registrering/kvitter", &fields).await
    };
    assert_eq!(send(kvitter("another")).await.status, StatusCode::CONFLICT);
    assert_eq!(
        send(kvitter(&melding.hash)).await.location,
        "/helfo/registrering?kvittert=ja"
    );
    assert!(shown(app.get_as(&kommune, &format!("/avtaler/{id}")).await));
    let page = app.get_as(&helfo, "/helfo/registrering").await.body;
    assert!(page.contains("Alt er kvittert for"), "{page}");
    let all = app.get_as(&helfo, "/helfo/registrering?vis=alle").await.body;
    assert!(all.contains("Aktivering") && all.contains(hpr(DEMO_LIS)), "{all}");
    let lines = app
        .get_as(&helfo, "/helfo/registrering/meldinger.jsonl")
        .await
        .body;
    assert!(
        lines.contains(&melding.hash) && lines.lines().count() == 1,
        "{lines}"
    );
    for ending in ["csv", "xlsx"] {
        let file = app
            .get_as(&helfo, &format!("/helfo/registrering/meldinger.{ending}"))
            .await;
        assert_eq!(file.status, StatusCode::OK, "{ending}");
    }
    let journal = app.store.historikk(&Kjede::Registrering).await.unwrap();
    assert_eq!(journal[0].slag, Slag::MeldingKvittert);
    app.store.verify_journal().await.unwrap();
}

fn kroner(kroner: i64) -> String {
    texts::nb().kroner(regelverk::penger::Ore::from_kroner(kroner).unwrap())
}

fn claims() -> String {
    let (lis, liste) = (hpr(DEMO_LIS), hpr(DEMO_FASTLEGE_1));
    format!(
        "krav_id,behandler_hpr,liste_hpr,dato,belop_ore,grunnlag\n1,{lis},{liste},2023-06-01,10000,\n\
         2,{lis},{liste},2024-06-01,20000,\n3,{lis},7,2023-06-01,40000,\n4,{liste},{liste},2023-06-01,80000,\n\
         5,{lis},{liste},2023-02-30,1,\n"
    )
}

/// Sends claims and waits until they are checked; the address of the run.
async fn checked(app: &TestApp, helfo: &Visitor, text: &str) -> String {
    let sent = app
        .upload_as(
            helfo,
            "/helfo/kontroll",
            &[],
            &[("fil", "krav.csv", text.as_bytes())],
        )
        .await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    for _ in 0..1000 {
        let runs = app.store.kravkontroller().await.unwrap();
        if runs.iter().all(|run| run.ferdig.is_some()) {
            return sent.location;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("the run never ends");
}

#[tokio::test]
async fn claims_are_checked_and_only_what_deviates_is_kept() {
    let (app, ..) = bygg::entered().await;
    let helfo = app.login("helfo").await;
    let run = checked(&app, &helfo, &claims()).await;
    let page = app.get_as(&helfo, &run).await.body;
    assert!(
        page.contains("Kontroll av krav.csv") && page.contains("Utenfor perioden"),
        "{page}"
    );
    assert!(
        page.contains(&kroner(200)) && page.contains(&kroner(400)),
        "{page}"
    );
    assert!(page.contains("etter melding 1"), "{page}");
    let kept: Vec<String> = std::fs::read_dir(app.files())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    assert!(kept.len() == 1 && kept[0].ends_with(".avvik.parquet"), "{kept:?}");
    let rows = app.get_as(&helfo, &format!("{run}/avvik")).await.body;
    assert!(
        rows.contains("3 rader") && rows.contains("Kan ikke leses"),
        "{rows}"
    );
    let some = app
        .get_as(&helfo, &format!("{run}/avvik?utfall=ikke_part&maned=2023-06"))
        .await
        .body;
    assert!(
        some.contains("1 rad") && some.contains(&kroner(400)) && !some.contains(&kroner(200)),
        "{some}"
    );
    let none = app.get_as(&helfo, &format!("{run}/avvik?lege=1")).await.body;
    assert!(none.contains("Ingen rader passer"), "{none}");
    let csv = app.get_as(&helfo, &format!("{run}/avvik.csv")).await.body;
    assert!(
        csv.starts_with("krav_id,") && csv.contains(",2023-06-01,40000,,3,ikke_part"),
        "{csv}"
    );
    let parquet = app.get_as(&helfo, &format!("{run}/avvik.parquet")).await;
    assert!(parquet.bytes.starts_with(b"PAR1"));
    let filtered = app
        .get_as(&helfo, &format!("{run}/avvik.csv?utfall=ikke_part"))
        .await
        .body;
    assert_eq!(filtered.lines().count(), 2, "{filtered}");
    let beyond = app.get_as(&helfo, &format!("{run}/avvik?side=999")).await;
    assert!(beyond.location.ends_with("&side=1"), "{}", beyond.location);
    for (query, told) in [
        ("lege=abc", "med siffer"),
        ("maned=06.2023", "for eksempel 2023-06"),
    ] {
        let wrong = app.get_as(&helfo, &format!("{run}/avvik?{query}")).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{query}");
        assert_eq!(
            wrong.body.matches(told).count(),
            2,
            "{told}: in the summary and at the field"
        );
    }
    for ending in ["csv", "xlsx"] {
        let file = app.get_as(&helfo, &format!("{run}/resultat.{ending}")).await;
        assert_eq!(file.status, StatusCode::OK, "{ending}");
    }
    let list = app.get_as(&helfo, "/helfo/kontroll").await.body;
    assert!(list.contains("krav.csv") && list.contains("Ferdig"), "{list}");
    app.store.verify_journal().await.unwrap();
}

#[tokio::test]
async fn the_rows_can_be_deleted_after_a_question_and_the_sums_stay() {
    let (app, ..) = bygg::entered().await;
    let t = texts::nb();
    let helfo = app.login("helfo").await;
    let run = checked(&app, &helfo, &claims()).await;
    let delete = format!("{run}/slett");
    let before = app.get_as(&helfo, &run).await.body;
    assert!(before.contains(&format!("href=\"{delete}\"")), "{before}");
    let question = app.get_as(&helfo, &delete).await;
    assert_eq!(question.status, StatusCode::OK);
    assert!(question.body.contains("Radene fra krav.csv"), "{}", question.body);
    let other = app.login("kommune-5037").await;
    for refused in [
        app.get_as(&other, &delete).await,
        app.post_as(&other, &delete, &[]).await,
        app.post_without_token(&helfo, &delete, &[]).await,
    ] {
        assert_eq!(refused.status, StatusCode::FORBIDDEN);
    }
    assert_eq!(std::fs::read_dir(app.files()).unwrap().count(), 1);

    let done = app.post_as(&helfo, &delete, &[]).await;
    assert_eq!(done.location, format!("{run}?kvittert=slettet"));
    assert_eq!(std::fs::read_dir(app.files()).unwrap().count(), 0);
    let after = app.get_as(&helfo, &done.location).await.body;
    for said in [
        t.helfo_avvik_slettet_kvittert(),
        t.helfo_avvik_slettet(),
        kroner(200),
    ] {
        assert!(after.contains(&said), "{said} in {after}");
    }
    assert!(!after.contains("/avvik"), "no link leads to rows that are gone");
    let file = app.get_as(&helfo, &format!("{run}/avvik.csv")).await;
    assert_eq!(file.status, StatusCode::NOT_FOUND);
    let rows = app.get_as(&helfo, &format!("{run}/avvik?lege=1")).await;
    assert_eq!(rows.location, run, "an old address leads to where it is said");
    // What is gone is not deleted again.
    assert_eq!(app.get_as(&helfo, &delete).await.location, run);
    assert_eq!(app.post_as(&helfo, &delete, &[]).await.location, run);
    app.store.verify_journal().await.unwrap();
}

#[tokio::test]
async fn files_arrive_whole_when_they_are_compressed_on_the_way() {
    let (app, ..) = bygg::entered().await;
    let helfo = app.login("helfo").await;
    let heading = "krav_id,behandler_hpr,liste_hpr,dato,belop_ore\n";
    let run = checked(
        &app,
        &helfo,
        &(heading.to_owned() + &"x,2,3,2023-01-01,100\n".repeat(20_000)),
    )
    .await;
    for ending in ["csv", "parquet"] {
        let path = format!("{run}/avvik.{ending}");
        let plain = app.get_as(&helfo, &path).await;
        let packed = app.get_packed_as(&helfo, &path).await;
        assert_eq!(packed.header("content-encoding"), "gzip", "{ending}");
        let mut unpacked = Vec::new();
        std::io::Read::read_to_end(
            &mut flate2::read::GzDecoder::new(&packed.bytes[..]),
            &mut unpacked,
        )
        .unwrap();
        assert!(
            unpacked == plain.bytes,
            "{ending}: {} bytes of {}",
            unpacked.len(),
            plain.bytes.len()
        );
    }
    let page = app.get_as(&helfo, &run).await.body;
    assert!(page.contains(&texts::nb().helfo_kontroll_uleselig()), "{page}");
}

#[tokio::test]
async fn a_ground_that_looks_like_a_formula_is_told_apart_in_the_file_for_people() {
    let (app, ..) = bygg::entered().await;
    let helfo = app.login("helfo").await;
    let heading = "krav_id,behandler_hpr,liste_hpr,dato,belop_ore,grunnlag\n";
    let rows = "-1,2,3,2023-01-01,100,=1+1\n-2,2,3,2023-01-01,100,legevakt\n";
    let run = checked(&app, &helfo, &format!("{heading}{rows}")).await;
    let csv = app.get_as(&helfo, &format!("{run}/avvik.csv")).await;
    assert!(csv.header("content-disposition").contains("ikke-dekket.csv"));
    assert!(
        csv.body.contains(",100,'=1+1,1,ugyldig\n") && csv.body.contains(",100,legevakt,2,ugyldig\n"),
        "{}",
        csv.body
    );
}

#[tokio::test]
async fn claims_that_a_stopped_program_left_behind_are_deleted_after_a_day() {
    let app = TestApp::new().await;
    app.post("/demo/post/varsle", &[]).await;
    assert!(!app.files().exists(), "nothing is made where nothing was checked");
    std::fs::create_dir_all(app.files()).unwrap();
    let now = app.now().unix_seconds().cast_unsigned();
    for (name, age) in [
        ("gammel.krav", 24 * 3600 + 1),
        ("ny.krav", 24 * 3600 - 1),
        ("gammel.avvik.parquet.delvis", 24 * 3600 + 1),
        ("gammel.avvik.parquet", 400 * 24 * 3600),
    ] {
        let file = std::fs::File::create(app.files().join(name)).unwrap();
        let written = std::time::SystemTime::UNIX_EPOCH + Duration::from_secs(now - age);
        file.set_modified(written).unwrap();
    }
    app.post("/demo/post/varsle", &[]).await;
    let left = |name: &str| app.files().join(name).exists();
    assert!(!left("gammel.krav") && !left("gammel.avvik.parquet.delvis"));
    assert!(left("ny.krav") && left("gammel.avvik.parquet"));
}

#[tokio::test]
async fn a_file_that_may_be_about_patients_is_refused_and_nothing_of_it_stays() {
    let app = TestApp::new().await;
    let helfo = app.login("helfo").await;
    let heading = "krav_id,behandler_hpr,liste_hpr,dato,belop_ore,fnr\n1,2,3,2023-01-01,1,12345678901\n";
    for (content, told) in [
        (heading.as_bytes(), "fnr. Den er avvist uten å bli lest"),
        (b"".as_slice(), "Filen er tom"),
        (b"krav_id\n", "mangler kolonnene"),
        (b"PAR1 and no more", "kan ikke leses"),
    ] {
        let sent = app
            .upload_as(&helfo, "/helfo/kontroll", &[], &[("fil", "krav.csv", content)])
            .await;
        assert_eq!(sent.status, StatusCode::UNPROCESSABLE_ENTITY, "{told}");
        assert!(sent.body.contains(told), "{told}: {}", sent.body);
        assert_eq!(std::fs::read_dir(app.files()).unwrap().count(), 0, "{told}");
    }
    assert!(app.store.kravkontroller().await.unwrap().is_empty());
    let mut stranger = app.login("helfo").await;
    stranger.csrf = "another".into();
    let sent = app
        .upload_as(
            &stranger,
            "/helfo/kontroll",
            &[],
            &[("fil", "krav.csv", claims().as_bytes())],
        )
        .await;
    assert_eq!(sent.status, StatusCode::FORBIDDEN);
    assert_eq!(std::fs::read_dir(app.files()).unwrap().count(), 0);
}

#[tokio::test]
async fn a_run_that_broke_off_with_the_program_is_told_so() {
    let app = TestApp::new().await;
    let helfo = app.login("helfo").await;
    let id = sak::id::KravkontrollId(uuid::Uuid::from_u128(99));
    let fil = store::Kravfil {
        navn: "krav.parquet".into(),
        sha256: "0".repeat(64),
        storrelse: 1,
    };
    let aktor = app.store.bruker("helfo").await.unwrap().unwrap();
    let spor = store::Spor {
        aktor: &aktor,
        now: app.now(),
    };
    app.store.begin_kravkontroll(id, &fil, 0, spor).await.unwrap();
    let page = app.get_as(&helfo, &format!("/helfo/kontroll/{id}")).await.body;
    assert!(page.contains("avbrutt fordi programmet stoppet"), "{page}");
    let rows = app.get_as(&helfo, &format!("/helfo/kontroll/{id}/avvik")).await;
    assert_eq!(rows.status, StatusCode::NOT_FOUND);
    app.store.verify_journal().await.unwrap();

    // As long as its claims lie there and are new, another program on the same directory may be checking them.
    std::fs::create_dir_all(app.files()).unwrap();
    let claims = std::fs::File::create(app.files().join(format!("{id}.krav"))).unwrap();
    let now =
        std::time::SystemTime::UNIX_EPOCH + Duration::from_secs(app.now().unix_seconds().cast_unsigned());
    for (age, said) in [
        (9, "i en annen del av systemet"),
        (11, "avbrutt fordi programmet stoppet"),
    ] {
        claims.set_modified(now - Duration::from_secs(age * 60)).unwrap();
        let page = app.get_as(&helfo, &format!("/helfo/kontroll/{id}")).await.body;
        assert!(page.contains(said), "{page}");
    }
}
