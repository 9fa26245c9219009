//! The register of training establishments.

use crate::common::{Answer, TestApp, Visitor, between};
use axum::http::StatusCode;
use regelverk::introduksjonsavtale::soknad::Utdanningsvirksomhet;
use sak::id::Kommunenummer;

const LIST: &str = "/register/utdanningsvirksomheter";
const ONE: &str = "/register/utdanningsvirksomheter/5037";
const IMPORT: &str = "/register/utdanningsvirksomheter/importer";

async fn status(app: &TestApp, nummer: &str) -> Option<Utdanningsvirksomhet> {
    let nummer = Kommunenummer::parse(nummer).unwrap();
    app.store
        .kommune(&nummer)
        .await
        .unwrap()
        .unwrap()
        .utdanningsvirksomhet
}

async fn change(app: &TestApp, visitor: &Visitor, status: &str, dato: &str, kilde: &str) -> Answer {
    let page = app.get_as(visitor, ONE).await.body;
    let version = between(&page, "name=\"versjon\" value=\"", "\"")
        .unwrap()
        .to_owned();
    let fields = [
        ("versjon", version.as_str()),
        ("status", status),
        ("dato", dato),
        ("kilde", kilde),
    ];
    app.post_as(visitor, ONE, &fields).await
}

#[tokio::test]
async fn the_list_is_searched_filtered_and_paged() {
    let app = TestApp::new().await;
    let visitor = app.login("departement").await;
    let all = app.get_as(&visitor, LIST).await.body;
    assert!(
        all.contains(&texts::nb().register_viser_noen(357, 1, 50)),
        "{all}"
    );
    let found = app.get_as(&visitor, &format!("{LIST}?sok=levanger")).await.body;
    assert!(
        found.contains(ONE) && found.contains(&texts::nb().register_viser(1)),
        "{found}"
    );
    let none = app.get_as(&visitor, &format!("{LIST}?sok=xyz")).await.body;
    assert!(none.contains(&texts::nb().register_tom()), "{none}");
    let unknown = app
        .get_as(&visitor, &format!("{LIST}?status=ukjent&side=99"))
        .await;
    assert_eq!(unknown.status, StatusCode::OK);
    assert!(!unknown.body.contains(ONE));
}

#[tokio::test]
async fn one_is_changed_with_date_and_source_and_changed_back_from_the_history() {
    let app = TestApp::new().await;
    let t = texts::nb();
    let visitor = app.login("saksbehandler").await;
    let before = status(&app, "5037").await;
    for (status, dato, kilde, error) in [
        ("", "2022-01-12", "brev", t.register_feil_status()),
        ("nei", "i fjor", "brev", t.register_feil_dato()),
        ("nei", "2022-03-20", "brev", t.register_feil_framtid()),
        ("nei", "2022-01-12", " ", t.register_feil_kilde()),
    ] {
        let refused = change(&app, &visitor, status, dato, kilde).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains(&error), "{error}: {}", refused.body);
    }
    let saved = change(&app, &visitor, "nei", "12.1.2022", "Brev fra prøvefylket").await;
    assert_eq!(saved.location, format!("{ONE}?lagret=1"));
    assert_eq!(status(&app, "5037").await, Some(Utdanningsvirksomhet::Nei));
    let page = app.get_as(&visitor, ONE).await.body;
    assert!(page.contains("Brev fra prøvefylket"), "{page}");
    let back = between(&page, &format!("{ONE}?status="), "\"").unwrap();
    let form = app
        .get_as(&visitor, &format!("{ONE}?status={}", back.replace("&amp;", "&")))
        .await
        .body;
    assert!(form.contains(&t.register_en_tilbake_klar()), "{form}");
    let (word, dato) = back.split_once("&amp;dato=").unwrap();
    change(&app, &visitor, word, dato, "Rettet feil").await;
    assert_eq!(status(&app, "5037").await, before);
    app.store.verify_journal().await.unwrap();
}

#[tokio::test]
async fn a_list_shows_what_it_would_change_before_it_is_taken_in() {
    let app = TestApp::new().await;
    let t = texts::nb();
    let visitor = app.login("saksbehandler").await;
    let file = "kommunenummer;status;dato\n5037;nei;2022-01-12\n0301;søkt;12.01.2022\n";
    let kilde = [("kilde", "Listen fra januar")];
    let page = app
        .upload_as(&visitor, IMPORT, &kilde, &[("fil", "liste.csv", file.as_bytes())])
        .await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    assert!(page.body.contains(&t.register_inn_forhand(2, 0)), "{}", page.body);
    assert_ne!(
        status(&app, "5037").await,
        Some(Utdanningsvirksomhet::Nei),
        "not yet"
    );
    let list = between(&page.body, "name=\"liste\" value=\"", "\"").unwrap();
    let fields = [("kilde", "Listen fra januar"), ("liste", list)];
    let done = app.post_as(&visitor, &format!("{IMPORT}/ta-inn"), &fields).await;
    assert_eq!(done.location, format!("{LIST}?tatt_inn=2"));
    assert_eq!(status(&app, "5037").await, Some(Utdanningsvirksomhet::Nei));
    assert_eq!(status(&app, "0301").await, Some(Utdanningsvirksomhet::Sokt));

    let export = app.get_as(&visitor, "/register/utdanningsvirksomheter.csv").await;
    assert!(
        export
            .body
            .contains("5037;Levanger;Trøndelag;nei;2022-01-12;Listen fra januar")
    );
    let again = app
        .upload_as(&visitor, IMPORT, &kilde, &[("fil", "liste.csv", &export.bytes)])
        .await;
    assert!(again.body.contains(&t.register_inn_likt()), "{}", again.body);
}

#[tokio::test]
async fn every_fault_of_a_list_is_named_and_nothing_is_taken_in() {
    let app = TestApp::new().await;
    let visitor = app.login("saksbehandler").await;
    let file = "kommunenummer;status;dato\n5037;nei;2022-01-12\n9999;nei;2022-01-12\n0301;kanskje;\n";
    let kilde = [("kilde", "Listen fra januar")];
    let page = app
        .upload_as(&visitor, IMPORT, &kilde, &[("fil", "liste.csv", file.as_bytes())])
        .await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    for place in ["Linje 3", "Linje 4"] {
        assert!(page.body.contains(place), "{}", page.body);
    }
    assert!(page.body.contains("Listen fra januar"), "what was typed is there");
    let empty = app
        .upload_as(&visitor, IMPORT, &[("kilde", "")], &[("fil", "liste.csv", b"")])
        .await;
    assert!(
        empty.body.contains(&texts::nb().register_inn_velg()),
        "{}",
        empty.body
    );
}

#[tokio::test]
async fn readers_read_and_only_case_workers_change() {
    let app = TestApp::new().await;
    for who in ["attestant", "leder", "departement"] {
        let visitor = app.login(who).await;
        let page = app.get_as(&visitor, ONE).await;
        assert_eq!(page.status, StatusCode::OK, "{who}");
        assert!(!page.body.contains("name=\"kilde\""), "{who}");
        assert_eq!(
            app.post_as(&visitor, ONE, &[]).await.status,
            StatusCode::FORBIDDEN,
            "{who}"
        );
        assert_eq!(
            app.get_as(&visitor, IMPORT).await.status,
            StatusCode::FORBIDDEN,
            "{who}"
        );
        let file = app
            .upload_as(&visitor, IMPORT, &[], &[("fil", "liste.csv", b"x")])
            .await;
        assert_eq!(file.status, StatusCode::FORBIDDEN, "{who}");
    }
    let kommune = app.login("kommune-5037").await;
    for path in [LIST, ONE, IMPORT, "/register/utdanningsvirksomheter.csv"] {
        assert_eq!(
            app.get_as(&kommune, path).await.status,
            StatusCode::FORBIDDEN,
            "{path}"
        );
    }
    let worker = app.login("saksbehandler").await;
    assert_eq!(
        app.post_without_token(&worker, ONE, &[]).await.status,
        StatusCode::FORBIDDEN
    );
    let mut stranger = app.login("saksbehandler").await;
    stranger.csrf = "feil".into();
    let forged = app
        .upload_as(
            &stranger,
            IMPORT,
            &[("kilde", "x")],
            &[("fil", "liste.csv", b"x")],
        )
        .await;
    assert_eq!(forged.status, StatusCode::FORBIDDEN);
    assert_eq!(
        app.get_as(&worker, &format!("{LIST}/9999")).await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn the_register_as_a_file_follows_the_address() {
    let app = TestApp::new().await;
    let leser = app.login("departement").await;
    let page = app
        .get_as(&leser, &format!("{LIST}?sok=levanger&side=1"))
        .await
        .body;
    for ending in ["csv", "xlsx"] {
        assert!(
            page.contains(&format!("href=\"{LIST}.{ending}?sok=levanger\"")),
            "{page}"
        );
    }
    let csv = app.get_as(&leser, &format!("{LIST}.csv?sok=levanger")).await.body;
    assert_eq!(csv.lines().count(), 2, "{csv}");
    assert!(csv.contains("5037;Levanger;"));
    let all = app.get_as(&leser, &format!("{LIST}.csv")).await.body;
    assert!(all.lines().count() > 300);
    let book = app.get_as(&leser, &format!("{LIST}.xlsx?sok=levanger")).await;
    assert!(book.bytes.starts_with(b"PK"));
    assert!(
        book.header("content-disposition")
            .contains("utdanningsvirksomheter.xlsx")
    );
}
