//! Subscription by e-mail: double opt-in, no answer that tells whether an address is known, one-click end.

use axum::http::StatusCode;
use demo::Stand;

use crate::common::{TestApp, between};

const HER: &str = "post@provevik.example";

async fn sign_up(app: &TestApp) -> (String, String) {
    let answer = app
        .post(
            "/varsel",
            &[("epost", HER), ("spraak", "nn"), ("kommune", "1865")],
        )
        .await;
    assert_eq!(
        (answer.status, answer.location.as_str()),
        (StatusCode::SEE_OTHER, "/varsel/sendt")
    );
    let (mail, _) = app.store.waiting_mails().await.unwrap().remove(0);
    let link = |kind: &str| {
        let start = mail.tekst.find(&format!("/varsel/{kind}/")).unwrap();
        mail.tekst[start..].split('\n').next().unwrap().to_owned()
    };
    (link("bekreft"), link("avslutt"))
}

#[tokio::test]
async fn only_a_button_confirms_and_only_a_confirmed_address_is_told() {
    let app = TestApp::new().await;
    let t = texts::nb();
    let (confirm, end) = sign_up(&app).await;
    let page = app.get(&confirm).await;
    assert!(page.body.contains(&t.varsel_bekreft_tittel()));
    assert_eq!(
        app.store.count_abonnement().await.unwrap(),
        0,
        "opening the link confirms nothing"
    );
    let pressed = app.post(&confirm, &[]).await;
    assert_eq!(pressed.location, "/varsel/bekreftet");
    assert_eq!(app.store.count_abonnement().await.unwrap(), 1);
    app.post("/demo/post/varsle", &[]).await;
    let mails = app.store.waiting_mails().await.unwrap();
    assert_eq!(mails.len(), 2);
    let told = mails
        .iter()
        .find(|(mail, _)| mail.slag == "varsel-utlysning")
        .unwrap();
    assert!(told.0.tekst.contains("/kommuner/1865"));
    assert!(
        told.0.tekst.contains("15. mars 2022") && told.0.tekst.contains("1 dag"),
        "{}",
        told.0.tekst
    );
    assert!(told.0.avmelding.as_ref().unwrap().contains("/varsel/avslutt/"));
    let asked = app.get(&end).await;
    assert!(asked.body.contains(&t.varsel_avslutt_tittel()));
    assert_eq!(
        app.store.count_abonnement().await.unwrap(),
        1,
        "opening the link ends nothing"
    );
    // What a mail program sends by itself.
    for _ in 0..2 {
        let ended = app.post(&end, &[("List-Unsubscribe", "One-Click")]).await;
        assert_eq!(ended.status, StatusCode::OK);
    }
    assert_eq!(app.store.count_abonnement().await.unwrap(), 0);
    assert!(
        app.store.waiting_mails().await.unwrap().is_empty(),
        "nothing is sent to who has left"
    );
    assert!(app.get(&confirm).await.body.contains(&t.varsel_utlopt_tittel()));
}

#[tokio::test]
async fn the_answer_is_the_same_whether_the_address_is_known_or_not() {
    let app = TestApp::new().await;
    let (confirm, _) = sign_up(&app).await;
    app.post(&confirm, &[]).await;
    let ask = async |address: &str| app.post("/varsel", &[("epost", address)]).await;
    let (known, unknown) = (ask(HER).await, ask("annen@provevik.example").await);
    assert_eq!(
        (known.status, &known.location),
        (unknown.status, &unknown.location)
    );
    assert_eq!(known.bytes, unknown.bytes);
    for _ in 0..5 {
        assert_eq!(
            ask(HER).await.location,
            known.location,
            "also when nothing more is sent"
        );
    }
    assert_eq!(app.store.waiting_mails().await.unwrap().len(), 4);
}

#[tokio::test]
async fn a_wrong_address_is_kept_and_explained() {
    let app = TestApp::new().await;
    let page = app
        .post("/varsel", &[("epost", "post@provevik"), ("kommune", "1865")])
        .await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains(&texts::nb().varsel_feil_epost()));
    assert!(page.body.contains("value=\"post@provevik\""));
    assert!(page.body.contains("value=\"1865\" selected"));
    assert!(app.store.waiting_mails().await.unwrap().is_empty());
}

#[tokio::test]
async fn what_was_given_up_is_shown_to_the_leader_alone_and_without_the_address() {
    let app = TestApp::with(Stand::Mottatt).await;
    sign_up(&app).await;
    let now = app.now();
    let krav = app.store.claim_mail(now).await.unwrap().unwrap();
    app.store.mail_failed(&krav, "smtp 550", true, now).await.unwrap();
    for who in ["saksbehandler", "attestant", "departement", "kommune-5037"] {
        let visitor = app.login(who).await;
        assert_eq!(
            app.get_as(&visitor, "/drift/utboks").await.status,
            StatusCode::FORBIDDEN,
            "{who}"
        );
    }
    assert_eq!(app.get("/drift/utboks").await.status, StatusCode::SEE_OTHER);
    let leader = app.login("leder").await;
    let tasks = app.get_as(&leader, "/oppgaver").await;
    assert!(
        tasks.body.contains(&texts::nb().utboks_oppgave(1)),
        "it is among the leader's tasks"
    );
    let page = app.get_as(&leader, "/drift/utboks").await;
    assert!(page.body.contains("smtp 550") && !page.body.contains("provevik"));
    let action = between(&page.body, "action=\"/drift/utboks/", "\"")
        .unwrap()
        .to_owned();
    let path = format!("/drift/utboks/{action}");
    let forged = app.post_without_token(&leader, &path, &[]).await;
    assert_eq!(forged.status, StatusCode::FORBIDDEN);
    assert_eq!(app.post_as(&leader, &path, &[]).await.location, "/drift/utboks");
    assert_eq!(app.store.outbox_status().await.unwrap().venter, 1);
}
