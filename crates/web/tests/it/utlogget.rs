//! Typed reasons survive a login that has run out.

use crate::common::{TestApp, Visitor, between};
use crate::{attestering, ko, plasser};
use axum::http::StatusCode;
use sak::oppdrag::Tilstand;

const REASON: &str = "Legen slutter <3. mai> & flytter";
const ESCAPED: &str = "Legen slutter &lt;3. mai&gt; &amp; flytter";

/// All that any of these forms could change.
async fn fingerprint(app: &TestApp) -> String {
    let (store, call) = (&app.store, app.call());
    let round = (
        store.runde(&call).await.unwrap(),
        store.vedtak_in(&call).await.unwrap(),
    );
    let places = (
        store.alle_kvoteplasser().await.unwrap(),
        store.ko(app.now().dato()).await.unwrap(),
    );
    let rest = (
        store.saksarbeid_in(&call).await.unwrap(),
        store.oppdragsliste().await.unwrap(),
    );
    format!("{round:?} {places:?} {rest:?}")
}

/// Sends a form without being logged in, then with a new login from the page that held it, and gives that answer: the
/// form with what was typed, and nothing done.
async fn lost_and_found(app: &TestApp, visitor: &Visitor, path: &str, fields: &[(&str, &str)]) -> String {
    let t = texts::nb();
    let before = fingerprint(app).await;
    let held = app.post(path, fields).await;
    assert_eq!(held.status, StatusCode::UNAUTHORIZED, "{path}");
    let form = between(&held.body, &format!("action=\"{path}\""), "</form>").unwrap();
    for (name, value) in fields {
        let shown = if *value == REASON { ESCAPED } else { value };
        assert!(
            form.contains(&format!("name=\"{name}\" value=\"{shown}\"")),
            "{path}: {form}"
        );
    }
    let back = app.post_without_token(visitor, path, fields).await;
    assert_eq!(back.status, StatusCode::FORBIDDEN, "{path}");
    assert!(back.body.contains(&t.felles_gammelt()), "{path}: {}", back.body);
    assert_eq!(fingerprint(app).await, before, "nothing is done");
    back.body
}

#[tokio::test]
async fn what_a_municipality_typed_about_its_places_is_held() {
    let (app, visitor, place) = plasser::offered().await;
    let no = format!("/plasser/{}/takk-nei", place.id);
    let page = lost_and_found(&app, &visitor, &no, &[("begrunnelse", REASON)]).await;
    assert!(page.contains(ESCAPED), "{page}");
    app.post_as(&visitor, &format!("/plasser/{}/takk-ja", place.id), &[])
        .await;
    let back = format!("/plasser/{}/gi-tilbake", place.id);
    let fields = [("grunn", "annet"), ("begrunnelse", REASON)];
    let page = lost_and_found(&app, &visitor, &back, &fields).await;
    assert!(page.contains(ESCAPED), "{page}");
    let chosen = between(&page, "value=\"annet\"", ">").unwrap();
    assert!(chosen.contains("checked"), "{chosen}");
    let done = app.post_as(&visitor, &back, &fields).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn what_a_case_worker_typed_about_a_place_or_the_queue_is_held() {
    let (app, _, place) = plasser::offered().await;
    let worker = app.login("saksbehandler").await;
    let extend = format!("/plasser/{}/utsett", place.id);
    let fields = [("svarfrist", "2022-06-01"), ("begrunnelse", REASON)];
    let page = lost_and_found(&app, &worker, &extend, &fields).await;
    assert!(page.contains(ESCAPED) && page.contains("2022-06-01"), "{page}");
    let withdraw = format!("/plasser/{}/trekk", place.id);
    lost_and_found(&app, &worker, &withdraw, &[("begrunnelse", REASON)]).await;

    let (app, worker, head) = ko::freed().await;
    let address = format!("/ko/{}/{}", head.soknad, head.plass);
    let typed = [("begrunnelse", REASON)];
    for word in ["ga-forbi", "ta-inn"] {
        let page = lost_and_found(&app, &worker, &format!("{address}/{word}"), &typed).await;
        assert!(page.contains(ESCAPED), "{page}");
    }
    let case = app.store.soknad(head.soknad).await.unwrap().unwrap().verdi;
    let own = app.login_kommune(case.felles().kommune.as_str()).await;
    lost_and_found(&app, &own, &format!("{address}/ta-ut"), &typed).await;
    let tilbud = ko::offered(&app, &worker, head).await;
    let approver = app.login("attestant").await;
    lost_and_found(&app, &approver, &format!("/tilbud/{}/tilbake", tilbud.id), &typed).await;
}

#[tokio::test]
async fn what_was_typed_about_an_assignment_is_held_and_a_change_in_between_is_found() {
    let app = TestApp::new().await;
    let leder = app.login("leder").await;
    let new = [
        ("tittel", "Et nytt oppdrag"),
        ("kilde-annet", "Et brev"),
        ("frist", "2022-09-01"),
    ];
    let page = lost_and_found(&app, &leder, "/oppdrag/nytt", &new).await;
    assert!(page.contains("value=\"Et nytt oppdrag\""), "{page}");
    let all = app.store.oppdragsliste().await.unwrap();
    let open = all
        .iter()
        .find(|one| one.tilstand() == Tilstand::Mottatt)
        .unwrap();
    let version = app
        .store
        .oppdrag(open.id())
        .await
        .unwrap()
        .unwrap()
        .versjon
        .to_string();
    let path = format!("/oppdrag/{}/utsett", open.id());
    let fields = [
        ("versjon", version.as_str()),
        ("frist", "2023-09-01"),
        ("grunn", REASON),
    ];
    let page = lost_and_found(&app, &leder, &path, &fields).await;
    assert!(page.contains(ESCAPED), "{page}");
    assert!(page.contains(&format!("name=\"versjon\" value=\"{version}\"")));
    let done = app.post_as(&leder, &path, &fields).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    let page = app.post_without_token(&leder, &path, &fields).await.body;
    assert!(
        page.contains(&format!("name=\"versjon\" value=\"{version}\"")),
        "the version it was typed on"
    );
    assert_eq!(
        app.post_as(&leder, &path, &fields).await.status,
        StatusCode::CONFLICT
    );
}

#[tokio::test]
async fn who_was_chosen_when_a_case_is_handed_over_is_held() {
    let app = TestApp::new().await;
    let worker = app.login("saksbehandler").await;
    let case = crate::saksarbeid::case_of(&app, &worker, "5037").await;
    for path in [format!("{case}/saksbehandler"), format!("{case}/inhabilitet")] {
        let fields = [("til", "saksbehandler2")];
        let page = lost_and_found(&app, &worker, &path, &fields).await;
        let chosen = between(&page, "value=\"saksbehandler2\"", ">").unwrap();
        assert!(chosen.contains("selected"), "{path}: {chosen}");
        let done = app.post_as(&worker, &path, &fields).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{path}");
    }
}

#[tokio::test]
async fn why_a_ranking_is_sent_back_is_held() {
    let app = attestering::proposed().await;
    let approver = app.login("attestant").await;
    let path = "/attestering/fristrunden-2022/tilbake";
    let page = lost_and_found(&app, &approver, path, &[("grunn", REASON)]).await;
    assert!(page.contains(ESCAPED), "{page}");
}
