//! The end: cancelled, over, reported; the place given back or closed; list ceilings.

use axum::http::StatusCode;
use regelverk::tid::Dato;
use sak::avtale::Avtale;
use sak::kvoteplass::PlassTilstand;

use super::bygg::*;

#[tokio::test]
async fn before_it_begins_it_is_cancelled_and_after_that_it_ends_by_amendment() {
    let (app, kommune, place, id) = entered().await;
    let give = format!("/plasser/{}/gi-tilbake", place.id);
    let held = app.post_as(&kommune, &give, &[("grunn", "ingen-lege")]).await;
    assert_eq!(held.status, StatusCode::CONFLICT);
    assert!(
        held.body.contains("En avtale under plassen er ikke over"),
        "{}",
        held.body
    );
    let done = app
        .post_as(&kommune, &format!("/avtaler/{id}/avlys"), &[("signert", "4")])
        .await;
    assert_eq!(done.location, format!("/avtaler/{id}?gjort=avlyst"));
    let given = app.post_as(&kommune, &give, &[("grunn", "ingen-lege")]).await;
    assert_eq!(given.status, StatusCode::SEE_OTHER, "{}", given.body);
    let place = app.store.kvoteplass(place.id).await.unwrap().unwrap();
    assert_eq!(place.tilstand, PlassTilstand::Returnert);
}

#[tokio::test]
async fn an_agreement_that_has_begun_is_not_cancelled() {
    let (app, kommune, _, id) = entered().await;
    app.go_to(Dato::constant(2023, 1, 1));
    let late = app
        .post_as(&kommune, &format!("/avtaler/{id}/avlys"), &[("signert", "4")])
        .await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.body.contains("1. januar 2023"), "{}", late.body);
}

#[tokio::test]
async fn the_closing_report_is_asked_for_and_given() {
    let (app, kommune, _, id) = entered().await;
    let address = format!("/avtaler/{id}/sluttrapport");
    let early = [("etter", "fastlege-her"), ("arbeid", "legevakt")];
    let early = app.post_as(&kommune, &address, &early).await;
    assert_eq!(early.status, StatusCode::CONFLICT, "it still lasts");
    app.go_to(Dato::constant(2024, 1, 1));
    assert!(app.get_as(&kommune, "/oppgaver").await.body.contains(&address));
    let silent = app.post_as(&kommune, &address, &[("arbeid", "legevakt")]).await;
    assert!(silent.body.contains("Velg hva legen gjør nå"), "{}", silent.body);
    let empty = app
        .post_as(&kommune, &address, &[("etter", "fastlege-her"), ("arbeid", " ")])
        .await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    let report = [
        ("etter", "fastlege-her"),
        ("arbeid", "legevakt"),
        ("erfaring", "Begynn tidlig."),
    ];
    let done = app.post_as(&kommune, &address, &report).await;
    assert_eq!(
        done.location,
        format!("/avtaler/{id}?gjort=rapport"),
        "{}",
        done.body
    );
    let kept = app.store.avtale(id).await.unwrap().unwrap().avtale;
    assert!(matches!(kept, Avtale::Avsluttet(over) if over.rapport.is_some()));
    let page = app.get_as(&kommune, &format!("/avtaler/{id}")).await.body;
    assert!(
        page.contains("Begynn tidlig.") && page.contains("Er fastlege i kommunen"),
        "{page}"
    );
    app.store.verify_journal().await.unwrap();
}

#[tokio::test]
async fn a_place_whose_time_is_used_is_closed() {
    let (app, kommune, place) = accepted().await;
    let (fra, til) = (Dato::constant(2022, 9, 1), Dato::constant(2024, 8, 31));
    let id = waiting(&app, &place, 1, innhold(fra, til)).await;
    all_sign(&app, &kommune, id).await;
    let close = format!("/plasser/{}/avslutt", place.id);
    let early = app.post_as(&kommune, &close, &[]).await;
    assert_eq!(early.status, StatusCode::CONFLICT);
    app.go_to(Dato::constant(2024, 9, 1));
    let perioder = app.store.perioder(place.soknad).await.unwrap();
    let page = app.get_as(&kommune, &format!("/plasser/{}", place.id)).await.body;
    assert_eq!(page.contains(&close), perioder == 1, "{page}");
    let done = app.post_as(&kommune, &close, &[]).await;
    let held = app.store.kvoteplass(place.id).await.unwrap().unwrap().is_held();
    assert_eq!(
        (done.status == StatusCode::SEE_OTHER, held),
        (perioder == 1, perioder != 1)
    );
}

#[tokio::test]
async fn a_raised_list_ceiling_is_a_breach_that_shows_to_the_directorate() {
    let (app, kommune, place) = accepted().await;
    let (fra, til) = (Dato::constant(2022, 9, 1), Dato::constant(2023, 8, 31));
    let id = waiting(&app, &place, 1, innhold(fra, til)).await;
    all_sign(&app, &kommune, id).await;
    app.go_to(Dato::constant(2023, 2, 1));
    let gp = app.login(FASTLEGE).await;
    let own = hpr(FASTLEGE).to_string();
    let address = format!("/avtaler/{id}/listetak");
    let ahead = app
        .post_as(&gp, &address, &[("hpr", own.as_str()), ("dato", "2023-03-01")])
        .await;
    assert!(ahead.body.contains("Dagen har ikke vært ennå"), "{}", ahead.body);
    let other = hpr(KOLLEGA).to_string();
    let meddling = app
        .post_as(&gp, &address, &[("hpr", other.as_str()), ("dato", "2023-01-15")])
        .await;
    assert_eq!(
        meddling.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "a GP tells of their own list only"
    );
    let told = app
        .post_as(&gp, &address, &[("hpr", own.as_str()), ("dato", "2023-01-15")])
        .await;
    assert_eq!(
        told.location,
        format!("/avtaler/{id}?gjort=listetak"),
        "{}",
        told.body
    );
    let case_worker = app.login("saksbehandler").await;
    let tasks = app.get_as(&case_worker, "/oppgaver").await.body;
    assert!(tasks.contains("Listetaket er økt"), "{tasks}");
    let page = app.get_as(&case_worker, &format!("/avtaler/{id}")).await.body;
    assert!(
        page.contains("mens det var forbudt") && page.contains("IA-26"),
        "{page}"
    );
    let follow = format!("{address}/0");
    let silent = app.post_as(&case_worker, &follow, &[("hva", "fulgt-opp")]).await;
    assert_eq!(
        silent.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "a reason is needed"
    );
    let settled = [("hva", "fulgt-opp"), ("begrunnelse", "Listetaket er satt ned.")];
    // Only the directorate says that it is followed up; a GP says nothing here.
    let own = app.post_as(&kommune, &follow, &settled).await;
    assert_eq!(own.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        app.post_as(&gp, &follow, &settled).await.status,
        StatusCode::FORBIDDEN
    );
    let done = app.post_as(&case_worker, &follow, &settled).await;
    assert_eq!(
        done.location,
        format!("/avtaler/{id}?gjort=fulgt-opp"),
        "{}",
        done.body
    );
    let tasks = app.get_as(&case_worker, "/oppgaver").await.body;
    assert!(
        !tasks.contains("Listetaket er økt"),
        "it is no task any more: {tasks}"
    );
    let page = app.get_as(&case_worker, &format!("/avtaler/{id}")).await.body;
    assert!(
        page.contains("Listetaket er satt ned.") && page.contains("IA-26"),
        "{page}"
    );
}

#[tokio::test]
async fn the_doctor_sees_agreement_and_time_on_one_page() {
    let (app, _, _, id) = entered().await;
    app.go_to(Dato::constant(2023, 4, 1));
    let lis = app.login(LIS).await;
    let page = app.get_as(&lis, "/oppgaver").await.body;
    for shown in [
        "Min side",
        "Avtalen min",
        ">91 dager<",
        "31. desember 2023",
        "bekreftelse.pdf",
        "Fred Oppdiktet",
    ] {
        assert!(page.contains(shown), "{shown}: {page}");
    }
    let gp = app.login(FASTLEGE).await;
    let page = app.get_as(&gp, "/oppgaver").await.body;
    assert!(
        page.contains("Leger som arbeider på listen min") && page.contains("Leger jeg veileder"),
        "{page}"
    );
    assert!(page.contains(&format!("/avtaler/{id}/listetak")), "{page}");
    assert!(!app.get_as(&gp, "/saker").await.body.contains("Saker</h1>"));
}
