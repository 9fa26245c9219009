//! The queue and the offers from it: an offer declined and passed on.

use crate::brev::decided;
use crate::common::{TestApp, Visitor};
use axum::http::StatusCode;
use sak::ko::Ko;
use sak::prioritering::PlassRef;
use sak::tilbud::Tilbud;

async fn queue(app: &TestApp) -> Ko {
    let today = regelverk::tid::Dato::constant(2022, 4, 20);
    app.store.ko(today).await.unwrap()
}

/// A decided round where the holder of place 1 declines, and the head of the queue.
pub async fn freed() -> (TestApp, Visitor, PlassRef) {
    let (app, _) = decided().await;
    let place = app.store.kvoteplasser().await.unwrap().remove(0);
    let holder = app.login_kommune(place.kommune.as_str()).await;
    let address = format!("/plasser/{}/takk-nei", place.id);
    assert_eq!(
        app.post_as(&holder, &address, &[]).await.status,
        StatusCode::SEE_OTHER
    );
    let head = queue(&app).await.plasser[0].plass;
    let case_worker = app.login("saksbehandler").await;
    (app, case_worker, head)
}

fn href(plass: PlassRef) -> String {
    format!("/ko/{}/{}", plass.soknad, plass.plass)
}

pub async fn offered(app: &TestApp, case_worker: &Visitor, plass: PlassRef) -> Tilbud {
    let sent = app
        .post_as(case_worker, &format!("{}/tilby", href(plass)), &[])
        .await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    app.store.tilbud_til_attestering().await.unwrap().remove(0)
}

#[tokio::test]
async fn while_the_quota_is_full_the_queue_says_when_it_moves() {
    let (app, _) = decided().await;
    let reader = app.login("departement").await;
    let page = app.get_as(&reader, "/ko").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("Ingen plasser er ledige"), "{}", page.body);
    let empty = TestApp::new().await;
    let reader = empty.login("saksbehandler").await;
    assert!(
        empty
            .get_as(&reader, "/ko")
            .await
            .body
            .contains("Ingen venter på plass")
    );
}

#[tokio::test]
async fn a_declined_place_is_offered_to_the_head_and_accepted() {
    let (app, case_worker, head) = freed().await;
    let tasks = app.get_as(&case_worker, "/oppgaver").await.body;
    assert!(tasks.contains("1 ledig plass kan tilbys"), "{tasks}");
    let page = app.get_as(&case_worker, &href(head)).await.body;
    assert!(
        page.contains("Ny kontroll") && page.contains("Send tilbud til attestering"),
        "{page}"
    );
    let tilbud = offered(&app, &case_worker, head).await;
    let address = format!("/tilbud/{}", tilbud.id);

    let own = app
        .post_as(&case_worker, &format!("{address}/godkjenn"), &[])
        .await;
    assert_eq!(own.status, StatusCode::FORBIDDEN, "who prepared does not approve");
    let attestant = app.login("attestant").await;
    let list = app.get_as(&attestant, "/attestering").await.body;
    assert!(list.contains(&format!("href=\"{address}\"")), "{list}");
    let page = app.get_as(&attestant, &address).await.body;
    assert!(
        page.contains("Godkjenn og send brevet") && page.contains("IA-41"),
        "{page}"
    );
    let pdf = app.get_as(&attestant, &format!("{address}/brev.pdf")).await;
    assert!(pdf.bytes.starts_with(b"%PDF-"));
    let done = app.post_as(&attestant, &format!("{address}/godkjenn"), &[]).await;
    assert_eq!(
        done.location,
        format!("{address}?gjort=godkjent"),
        "{}",
        done.body
    );

    let held = app.store.kvoteplasser().await.unwrap();
    let place = held.iter().find(|place| place.wanted() == head).unwrap();
    assert_eq!(place.nummer, 1);
    let lucky = app.login_kommune(place.kommune.as_str()).await;
    let letters = app.get_as(&lucky, "/brev").await.body;
    assert!(letters.contains(&format!("href=\"{address}\"")), "{letters}");
    let letter = app.get_as(&lucky, &address).await.body;
    assert!(
        letter.contains("får tilbud om en plass") && letter.contains("Dere kan ikke klage"),
        "{letter}"
    );
    let yes = app
        .post_as(&lucky, &format!("/plasser/{}/takk-ja", place.id), &[])
        .await;
    assert_eq!(yes.status, StatusCode::SEE_OTHER);
    // The number has a history with both who had it.
    let page = app
        .get_as(&case_worker, &format!("/plasser/{}", place.id))
        .await
        .body;
    assert!(
        page.contains("Andre som har hatt plass 1") && page.contains("Journallinje"),
        "{page}"
    );
    app.store.verify_journal().await.unwrap();
}

#[tokio::test]
async fn passing_over_needs_a_reason_that_the_municipality_reads() {
    let (app, case_worker, head) = freed().await;
    let address = format!("{}/ga-forbi", href(head));
    assert_eq!(app.get_as(&case_worker, &address).await.status, StatusCode::OK);
    let silent = app.post_as(&case_worker, &address, &[("begrunnelse", " ")]).await;
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
    let fields = [("begrunnelse", "Kommunen har ikke fastlege.")];
    let done = app.post_as(&case_worker, &address, &fields).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    let ko = queue(&app).await;
    let passed = ko.find(head).unwrap();
    let theirs = app.login_kommune(passed.kommune.as_str()).await;
    let page = app.get_as(&theirs, "/plasser").await.body;
    assert!(page.contains("Kommunen har ikke fastlege."), "{page}");
    let next = ko.waiting().next().unwrap().plass;
    let tilbud = offered(&app, &case_worker, next).await;
    let attestant = app.login("attestant").await;
    let page = app
        .get_as(&attestant, &format!("/tilbud/{}", tilbud.id))
        .await
        .body;
    assert!(page.contains("Kommunen har ikke fastlege."), "{page}");
    let back = format!("/tilbud/{}/tilbake", tilbud.id);
    let sent = app
        .post_as(&attestant, &back, &[("begrunnelse", "Se på det igjen.")])
        .await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    let undone = app
        .post_as(
            &case_worker,
            &format!("{}/ta-inn", href(head)),
            &[("begrunnelse", "Avklart.")],
        )
        .await;
    assert_eq!(undone.status, StatusCode::SEE_OTHER);
    assert_eq!(queue(&app).await.waiting().next().unwrap().plass, head);
}

#[tokio::test]
async fn a_municipality_takes_its_own_place_out_and_nobody_elses() {
    let (app, _, head) = freed().await;
    let kommune = queue(&app).await.find(head).unwrap().kommune.clone();
    let address = format!("{}/ta-ut", href(head));
    let stranger = app.login_kommune("1865").await;
    let fields = [("begrunnelse", "Ikke behov lenger.")];
    assert_eq!(
        app.post_as(&stranger, &address, &fields).await.status,
        StatusCode::NOT_FOUND
    );
    let own = app.login_kommune(kommune.as_str()).await;
    assert_eq!(app.get_as(&own, &address).await.status, StatusCode::OK);
    let done = app.post_as(&own, &address, &fields).await;
    assert_eq!(done.location, "/plasser?gjort=ut");
    assert!(queue(&app).await.number(head).is_none());
}

#[tokio::test]
async fn only_those_who_may_reach_the_queue_and_the_offers() {
    let (app, case_worker, head) = freed().await;
    let tilbud = offered(&app, &case_worker, head).await;
    let kommune = queue(&app).await.find(head).unwrap().kommune.clone();
    let theirs = app.login_kommune(kommune.as_str()).await;
    let address = format!("/tilbud/{}", tilbud.id);
    assert_eq!(app.get_as(&theirs, "/ko").await.status, StatusCode::FORBIDDEN);
    assert_eq!(
        app.get_as(&theirs, &address).await.status,
        StatusCode::NOT_FOUND,
        "not sent yet"
    );
    for path in [
        format!("{}/tilby", href(head)),
        format!("{}/ga-forbi", href(head)),
    ] {
        for who in ["attestant", "departement", "kommune-5037"] {
            let visitor = app.login(who).await;
            assert_eq!(
                app.post_as(&visitor, &path, &[]).await.status,
                StatusCode::FORBIDDEN,
                "{who} {path}"
            );
        }
    }
    let reader = app.login("departement").await;
    assert_eq!(
        app.post_as(&reader, &format!("{address}/godkjenn"), &[])
            .await
            .status,
        StatusCode::FORBIDDEN
    );
    assert_eq!(app.get(&address).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn the_queue_is_searched_and_paged_by_the_address() {
    let (app, _) = decided().await;
    let t = texts::nb();
    let reader = app.login("departement").await;
    let places = queue(&app).await.plasser;
    let first = app.get_as(&reader, "/ko").await.body;
    assert!(
        first.contains(&t.plasser_viser_av(places.len(), 1, 20)),
        "{first}"
    );
    assert!(first.contains("href=\"/ko?side=2\""));
    let last = app.get_as(&reader, "/ko?side=9").await.body;
    let left = places.len() - 20;
    assert_eq!(last.matches("href=\"/ko/").count(), left, "{last}");
    let one = places[0].saksnummer.as_str();
    let found = app.get_as(&reader, &format!("/ko?sok={one}")).await.body;
    let same = places.iter().filter(|place| place.saksnummer == one).count();
    assert_eq!(found.matches("href=\"/ko/").count(), same, "{found}");
    let none = app.get_as(&reader, "/ko?sok=finnes-ikke").await.body;
    assert!(none.contains(&t.ko_filter_tom()) && none.contains(&t.ko_filter_tom_hvordan(places.len())));
}

#[tokio::test]
async fn who_took_a_place_back_into_the_queue_and_why_stands_beside_it() {
    let (app, case_worker, head) = freed().await;
    let t = texts::nb();
    let pass = [("begrunnelse", "Kommunen vil vente.")];
    app.post_as(&case_worker, &format!("{}/ga-forbi", href(head)), &pass)
        .await;
    let other = app.login("saksbehandler2").await;
    let back = [("begrunnelse", "Kommunen vil likevel.")];
    let done = app
        .post_as(&other, &format!("{}/ta-inn", href(head)), &back)
        .await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    let aktor = app.store.bruker("saksbehandler2").await.unwrap().unwrap();
    let role = t.get("rolle-saksbehandler", &[]);
    let said = t.ko_merknad_opphevet(t.hendelse_hvem(aktor.navn.as_str(), role));
    let page = app.get_as(&case_worker, &href(head)).await.body;
    assert!(page.contains("Kommunen vil vente.") && page.contains("Kommunen vil likevel."));
    assert!(page.contains(&said), "{page}");

    let tilbud = offered(&app, &case_worker, head).await;
    let approver = app.login("attestant").await;
    let approve = format!("/tilbud/{}/godkjenn", tilbud.id);
    app.post_as(&approver, &approve, &[]).await;
    let held = app.store.kvoteplasser().await.unwrap();
    let place = held.iter().find(|place| place.wanted() == head).unwrap();
    let page = app
        .get_as(&case_worker, &format!("/plasser/{}", place.id))
        .await
        .body;
    assert!(
        page.contains(&said) && page.contains("Kommunen vil likevel."),
        "{page}"
    );
}
