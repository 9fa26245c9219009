//! Several cases at once, lists as files, and the case as one file.

use std::io::{Cursor, Read};

use crate::common::{TestApp, Visitor, between};
use axum::http::StatusCode;
use demo::Stand;
use sak::soknad::Tilstand;

/// The ids of the cases on a page of the queue.
async fn ids(app: &TestApp, visitor: &Visitor, query: &str) -> Vec<String> {
    let page = app.get_as(visitor, &format!("/saker{query}")).await.body;
    let boxes = page.split("name=\"valgt\" value=\"").skip(1);
    boxes
        .map(|rest| rest.split('"').next().unwrap().to_owned())
        .collect()
}

fn chosen<'a>(handling: &'a str, ids: &'a [String]) -> Vec<(&'a str, &'a str)> {
    let mut fields = vec![("handling", handling)];
    fields.extend(ids.iter().map(|id| ("valgt", id.as_str())));
    fields
}

#[tokio::test]
async fn chosen_cases_are_taken_and_found_again_as_mine() {
    let app = TestApp::new().await;
    let worker = app.login("saksbehandler").await;
    let t = texts::nb();
    let two = ids(&app, &worker, "").await[..2].to_vec();
    let done = app.post_as(&worker, "/saker/valgte", &chosen("ta", &two)).await;
    assert!(done.body.contains(&t.valgte_antall(2, 2)), "{}", done.body);
    assert_eq!(ids(&app, &worker, "?hvem=meg").await, two);
    assert_eq!(ids(&app, &worker, "?hvem=ingen&side=2").await.len(), 7);
    let all = app.get_as(&worker, "/saker?velg=alle").await.body;
    assert_eq!(all.matches("value=\"").count() > 25, all.contains("checked"));
    let empty = app.post_as(&worker, "/saker/valgte", &[("handling", "ta")]).await;
    assert!(empty.body.contains(&t.valgte_tomt()));
    for who in ["attestant", "leder", "departement", "kommune-5037"] {
        let visitor = app.login(who).await;
        let refused = app.post_as(&visitor, "/saker/valgte", &chosen("ta", &two)).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN, "{who}");
    }
}

#[tokio::test]
async fn only_cases_without_open_answers_are_recommended_together_and_only_after_a_yes() {
    let app = TestApp::with(Stand::Mottatt).await;
    let worker = app.login("saksbehandler").await;
    let t = texts::nb();
    let all = ids(&app, &worker, "").await;
    let fields = chosen("innstill", &all);
    let ask = app.post_as(&worker, "/saker/valgte", &fields).await.body;
    assert!(ask.contains(&t.valgte_utelatt()), "{ask}");
    let recommended = |runde: &sak::runde::Runde| {
        let done = runde
            .soknader
            .iter()
            .filter(|one| one.tilstand() == Tilstand::Innstilt);
        done.count()
    };
    let before = app.store.runde(&app.call()).await.unwrap().unwrap().verdi;
    assert_eq!(recommended(&before), 0, "nothing before the yes");
    let mut fields = fields;
    fields.push(("bekreft", "ja"));
    let done = app.post_as(&worker, "/saker/valgte", &fields).await;
    assert_eq!(done.status, StatusCode::OK);
    let after = app.store.runde(&app.call()).await.unwrap().unwrap().verdi;
    for soknad in &after.soknader {
        if let Some(innstilt) = soknad.innstilt() {
            let verdicts = innstilt.sendt.judge(&after.utlysning);
            assert!(innstilt.sendt.unanswered(&verdicts).is_empty());
        }
    }
    app.store.verify_journal().await.unwrap();
}

#[tokio::test]
async fn several_are_asked_the_same_and_wait() {
    let app = TestApp::new().await;
    let worker = app.login("saksbehandler").await;
    let t = texts::nb();
    let waiting = ids(&app, &worker, "?tilstand=sendt").await;
    let form = app
        .post_as(&worker, "/saker/valgte", &chosen("be-om", &waiting))
        .await
        .body;
    assert!(form.contains(&t.foresporsel_tekst()));
    let mut fields = chosen("be-om", &waiting);
    fields.extend([
        ("bekreft", "ja"),
        ("tekst", "Send kart."),
        ("frist", "2022-03-30"),
    ]);
    let done = app.post_as(&worker, "/saker/valgte", &fields).await.body;
    assert!(
        done.contains(&t.valgte_antall(waiting.len(), waiting.len())),
        "{done}"
    );
    assert_eq!(ids(&app, &worker, "?vurdering=venter").await, waiting);
}

#[tokio::test]
async fn a_list_as_a_file_holds_what_passes_the_filters_on_all_pages() {
    let app = TestApp::new().await;
    let reader = app.login("departement").await;
    let all = app.get_as(&reader, "/saker/liste.csv").await;
    assert_eq!(all.body.trim_end().lines().count(), 1 + 34);
    assert!(all.body.starts_with('\u{feff}') && all.body.contains(";Levanger;Trøndelag;"));
    assert!(all.header("content-disposition").starts_with("attachment"));
    let some = app.get_as(&reader, "/saker/liste.csv?sok=5037").await;
    assert_eq!(some.body.trim_end().lines().count(), 2);
    let book = app.get_as(&reader, "/saker/liste.xlsx").await;
    assert!(book.bytes.starts_with(b"PK"));
    assert_eq!(
        app.get_as(&reader, "/attestering/liste.csv").await.status,
        StatusCode::OK
    );
    let kommune = app.login("kommune-5037").await;
    for path in ["/saker/liste.csv", "/saker/liste.xlsx", "/attestering/liste.xlsx"] {
        assert_eq!(
            app.get_as(&kommune, path).await.status,
            StatusCode::FORBIDDEN,
            "{path}"
        );
    }
}

#[tokio::test]
async fn the_whole_case_is_one_file_and_its_hashes_fit() {
    let app = TestApp::new().await;
    let worker = app.login("saksbehandler").await;
    let page = app.get_as(&worker, "/saker?sok=5037").await.body;
    let case = between(&page, "<th scope=\"row\"><a href=\"", "?")
        .unwrap()
        .to_owned();
    let file = [("vedlegg", "kart.pdf", b"%PDF-1.7 kart".as_slice())];
    app.upload_as(&worker, &format!("{case}/vedlegg"), &[], &file)
        .await;
    let auditor = app.login("departement").await;
    let pdf = app.get_as(&auditor, &format!("{case}/dossier.pdf")).await;
    assert!(pdf.bytes.starts_with(b"%PDF"), "{}", pdf.status);
    let zipped = app.get_as(&auditor, &format!("{case}/dossier.zip")).await;
    let mut archive = zip::ZipArchive::new(Cursor::new(zipped.bytes)).unwrap();
    let mut read = |name: &str| {
        let mut bytes = Vec::new();
        archive.by_name(name).unwrap().read_to_end(&mut bytes).unwrap();
        bytes
    };
    assert_eq!(read("vedlegg/01-kart.pdf"), b"%PDF-1.7 kart");
    let readme = String::from_utf8(read("LESMEG.txt")).unwrap();
    for name in ["sak.pdf", "journal.json", "vedlegg/01-kart.pdf"] {
        let sum = sak::vedtak::hex(&<sha2::Sha256 as sha2::Digest>::digest(read(name)));
        assert!(readme.contains(&format!("{sum}  {name}")), "{name}");
    }
    let journal: serde_json::Value = serde_json::from_slice(&read("journal.json")).unwrap();
    let lines = journal.as_array().unwrap();
    for pair in lines.windows(2) {
        assert_eq!(pair[1]["forrige"], pair[0]["hash"]);
    }
    let kommune = app.login("kommune-5037").await;
    let refused = app.get_as(&kommune, &format!("{case}/dossier.zip")).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    let t = texts::nb();
    assert!(
        refused.body.contains(&t.meny_brev()),
        "their own menu stands on the page"
    );
    assert!(refused.body.contains("/logg-ut"));
}

#[tokio::test]
async fn choosing_all_on_a_page_keeps_what_is_chosen_on_another() {
    let app = TestApp::new().await;
    let worker = app.login("saksbehandler").await;
    let t = texts::nb();
    let (first, second) = (ids(&app, &worker, "").await, ids(&app, &worker, "?side=2").await);
    let ticked = format!("/saker?valgt={}&valgt={}", second[0], first[0]);
    let page = app.get_as(&worker, &ticked).await.body;
    assert_eq!(page.matches(" checked aria-label").count(), 1, "{page}");
    assert!(page.contains(&t.valgte_andre_sider(1)));
    let link = between(&page, "<a href=\"/saker?velg=alle", "\"").unwrap();
    assert!(link.contains(&second[0]) && link.contains(&first[0]), "{link}");

    let address = format!("/saker?velg=alle{}", link.replace("&amp;", "&"));
    let page = app.get_as(&worker, &address).await.body;
    assert_eq!(page.matches(" checked aria-label").count(), first.len());
    assert!(page.contains(&format!("type=\"hidden\" name=\"valgt\" value=\"{}\"", second[0])));
    let next = between(&page, "href=\"/saker?side=2", "\"").unwrap();
    assert!(first.iter().all(|id| next.contains(id.as_str())), "{next}");
    let mut all = first.clone();
    all.push(second[0].clone());
    let done = app.post_as(&worker, "/saker/valgte", &chosen("ta", &all)).await;
    assert!(done.body.contains(&t.valgte_antall(all.len(), all.len())));
}
