//! Notices to a municipality's mailbox.

use crate::common::{TestApp, Visitor, between};
use crate::{attestering, ko, plasser, saksarbeid};
use axum::http::StatusCode;
use store::Mail;

/// The mailbox.
pub const ADDRESS: &str = "postmottak@provevik.example";

/// Gives a municipality a mailbox, and this form of Norwegian.
pub async fn with_mailbox(app: &TestApp, kommune: &str, maalform: &str) -> Visitor {
    let visitor = app.login_kommune(kommune).await;
    let page = app.get_as(&visitor, "/kommunen").await.body;
    let version = between(&page, "name=\"versjon\" value=\"", "\"").unwrap();
    let profile = [("versjon", version), ("maalform", maalform), ("epost", ADDRESS)];
    let saved = app.post_as(&visitor, "/kommunen", &profile).await;
    assert_eq!(saved.location, "/kommunen?lagret=1");
    visitor
}

/// The only letter to the mailbox since this was asked last: it is taken out.
async fn only(app: &TestApp) -> Mail {
    let later = app.now().plus_seconds(1);
    let krav = app.store.claim_mail(later).await.unwrap().unwrap();
    app.store.mail_sent(krav.mail.id, later).await.unwrap();
    assert!(app.store.waiting_mails().await.unwrap().is_empty());
    assert_eq!(krav.mail.til.as_str(), ADDRESS);
    krav.mail
}

/// The page that a notice leads to.
fn path(mail: &Mail) -> &str {
    between(&mail.tekst, "http://127.0.0.1:8080", "\n").unwrap()
}

#[tokio::test]
async fn a_question_and_its_new_deadline_are_announced_without_a_word_of_what_is_asked() {
    let app = TestApp::new().await;
    let worker = app.login("saksbehandler").await;
    let case = saksarbeid::case_of(&app, &worker, "5037").await;
    let asks = [("tekst", "Hva med vikaren?"), ("frist", "2022-03-28")];
    let address = format!("{case}/foresporsel");
    let unheard = app.post_as(&worker, &address, &asks).await;
    assert_eq!(unheard.status, StatusCode::SEE_OTHER);
    let change = format!("{address}/endre");
    app.post_as(&worker, &change, &[("trekk", "ja")]).await;
    assert!(app.store.waiting_mails().await.unwrap().is_empty(), "no mailbox");

    let visitor = with_mailbox(&app, "5037", "nynorsk").await;
    let asked = app.post_as(&worker, &address, &asks).await;
    assert_eq!(asked.status, StatusCode::SEE_OTHER);
    let mail = only(&app).await;
    let t = texts::Tekst::for_language(texts::Spraak::Nn);
    let id = case.strip_prefix("/saker/").unwrap();
    let soknad = app
        .store
        .soknad(id.parse().unwrap())
        .await
        .unwrap()
        .unwrap()
        .verdi;
    let saksnummer = soknad.sendt().unwrap().saksnummer.as_str();
    assert_eq!(mail.emne, t.epost_kommune_sporsmal_emne(saksnummer));
    assert!(
        mail.tekst.contains(&t.epost_kommune_svar_innen("28. mars 2022")),
        "{}",
        mail.tekst
    );
    assert!(!mail.tekst.contains("vikaren"));
    let found = app.get_as(&visitor, path(&mail)).await;
    assert!(found.body.contains("Hva med vikaren?"), "{}", path(&mail));

    app.post_as(&worker, &change, &[("frist", "2022-03-30")]).await;
    let mail = only(&app).await;
    assert_eq!(mail.emne, t.epost_kommune_frist_emne(saksnummer));
    assert!(mail.tekst.contains(&t.epost_kommune_svar_innen("30. mars 2022")));
    app.post_as(&worker, &change, &[("trekk", "ja")]).await;
    assert!(app.store.waiting_mails().await.unwrap().is_empty());
    app.store.verify_journal().await.unwrap();
}

#[tokio::test]
async fn the_letter_of_a_decision_is_announced_when_it_is_approved() {
    let app = attestering::proposed().await;
    let all = attestering::decisions(&app).await;
    let granting = all
        .iter()
        .find(|vedtak| !vedtak.forslag().utfall.tildelt.is_empty());
    let vedtak = granting.unwrap();
    let case = app.store.soknad(vedtak.soknad()).await.unwrap().unwrap().verdi;
    let visitor = with_mailbox(&app, case.felles().kommune.as_str(), "bokmal").await;
    let approver = app.login("attestant").await;
    let address = format!("/attestering/{}", vedtak.id());
    attestering::approve(&app, &approver, &address).await;
    let mail = only(&app).await;
    let t = texts::nb();
    let saksnummer = case.sendt().unwrap().saksnummer.as_str();
    assert_eq!(mail.emne, t.epost_kommune_brev_emne(saksnummer));
    assert!(
        mail.tekst.contains(&t.epost_kommune_svar_innen("6. april 2022")),
        "{}",
        mail.tekst
    );
    assert_eq!(app.get_as(&visitor, path(&mail)).await.status, StatusCode::OK);
    let again = attestering::approve(&app, &approver, &address).await;
    assert_eq!(again.status, StatusCode::CONFLICT);
    assert!(app.store.waiting_mails().await.unwrap().is_empty());
}

#[tokio::test]
async fn an_offer_from_the_queue_is_announced_when_it_is_approved() {
    let (app, case_worker, head) = ko::freed().await;
    let case = app.store.soknad(head.soknad).await.unwrap().unwrap().verdi;
    let visitor = with_mailbox(&app, case.felles().kommune.as_str(), "nynorsk").await;
    let tilbud = ko::offered(&app, &case_worker, head).await;
    assert!(
        app.store.waiting_mails().await.unwrap().is_empty(),
        "it is only proposed"
    );
    let approver = app.login("attestant").await;
    let address = format!("/tilbud/{}", tilbud.id);
    app.post_as(&approver, &format!("{address}/godkjenn"), &[]).await;
    let mail = only(&app).await;
    assert_eq!(path(&mail), address);
    assert_eq!(app.get_as(&visitor, &address).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_new_deadline_for_the_answer_to_an_offer_is_announced() {
    let (app, _, place) = plasser::offered().await;
    let visitor = with_mailbox(&app, place.kommune.as_str(), "bokmal").await;
    let worker = app.login("saksbehandler").await;
    let address = format!("/plasser/{}", place.id);
    let moved = [("svarfrist", "2022-06-01"), ("begrunnelse", "Ferie hos Kari.")];
    let done = app.post_as(&worker, &format!("{address}/utsett"), &moved).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    let mail = only(&app).await;
    let t = texts::nb();
    assert!(
        mail.tekst.contains(&t.epost_kommune_svar_innen("1. juni 2022")),
        "{}",
        mail.tekst
    );
    assert!(!mail.tekst.contains("Kari"));
    assert_eq!(path(&mail), address);
    assert_eq!(app.get_as(&visitor, &address).await.status, StatusCode::OK);
    for who in ["leder", "attestant"] {
        let other = app.login(who).await;
        app.post_as(&other, &format!("{address}/utsett"), &moved).await;
    }
    assert!(app.store.waiting_mails().await.unwrap().is_empty());
}

#[tokio::test]
async fn the_page_of_the_municipality_promises_what_is_sent() {
    let app = TestApp::new().await;
    let visitor = app.login("kommune-5037").await;
    let page = app.get_as(&visitor, "/kommunen").await.body;
    assert!(page.contains(&texts::nb().kommunen_epost_hjelp()), "{page}");
    let about = app.get("/om").await.body;
    let t = texts::nb();
    assert!(about.contains(&t.om_personvern_epost()) && about.contains(&t.om_personvern_vedlegg()));
}
