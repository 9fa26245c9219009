//! The work around a case: an application by e-mail, asking for more, handing over, and not being allowed to.

use crate::common::{TestApp, Visitor, between};
use axum::http::StatusCode;
use regelverk::tid::Dato;

const LEVANGER: &str = "5037";
/// A municipality that has not applied.
const VAGAN: &str = "1865";

pub async fn case_of(app: &TestApp, visitor: &Visitor, kommune: &str) -> String {
    let page = app.get_as(visitor, &format!("/saker?sok={kommune}")).await.body;
    between(&page, "<th scope=\"row\"><a href=\"", "?")
        .unwrap()
        .to_owned()
}

fn email<'a>(kommune: &'a str, day: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("kommune", kommune),
        ("utlysning", demo::UTLYSNING),
        ("mottatt", day),
        ("mottatt-kl", "09:15"),
        ("antall", "2"),
        ("behov", "6"),
    ]
}

#[tokio::test]
async fn an_email_becomes_a_case_with_its_document_and_only_a_case_worker_can_do_it() {
    let app = TestApp::new().await;
    let t = texts::nb();
    for who in ["attestant", "leder", "departement", "kommune-5037"] {
        let visitor = app.login(who).await;
        assert_eq!(
            app.get_as(&visitor, "/saker/ny").await.status,
            StatusCode::FORBIDDEN,
            "{who}"
        );
        let sent = app
            .upload_as(&visitor, "/saker/ny", &email(VAGAN, "2022-03-10"), &[])
            .await;
        assert_eq!(sent.status, StatusCode::FORBIDDEN, "{who}");
    }
    let worker = app.login("saksbehandler").await;
    let file = [("vedlegg", "søknad.pdf", b"%PDF-1.7 x".as_slice())];
    let sent = app
        .upload_as(&worker, "/saker/ny", &email(VAGAN, "2022-03-10"), &file)
        .await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    let page = app.get_as(&worker, &sent.location).await.body;
    assert!(page.contains(&t.saksarbeid_gjort_registrert()));
    assert!(page.contains(&t.sak_kilde_epost()) && page.contains("10. mars 2022 kl. 09.15"));
    let (before, after) = page.split_once("/vedlegg/").unwrap();
    let case = before.rsplit('"').next().unwrap();
    let href = format!("{case}/vedlegg/{}", after.split('"').next().unwrap());
    let document = app.get_as(&worker, &href).await;
    assert!(document.bytes == b"%PDF-1.7 x", "{href}");
    assert_eq!(document.header("x-content-type-options"), "nosniff");
    assert!(document.header("content-disposition").starts_with("attachment;"));
    let stranger = app.login("kommune-5037").await;
    assert_eq!(app.get_as(&stranger, &href).await.status, StatusCode::FORBIDDEN);
    let theirs = href.replace("/saker/", "/soknad/");
    assert_eq!(app.get_as(&stranger, &theirs).await.status, StatusCode::NOT_FOUND);
    let own = app.login_kommune(VAGAN).await;
    assert_eq!(app.get_as(&own, &theirs).await.bytes, b"%PDF-1.7 x");
}

#[tokio::test]
async fn what_was_typed_stands_again_with_what_is_wrong() {
    let app = TestApp::new().await;
    let worker = app.login("saksbehandler").await;
    let t = texts::nb();
    let file = [("vedlegg", "x.pdf", b"<script>".as_slice())];
    let mut fields = email(VAGAN, "2023-03-10");
    fields.push(("pasientgrunnlag", "mange"));
    let sent = app.upload_as(&worker, "/saker/ny", &fields, &file).await;
    assert_eq!(sent.status, StatusCode::UNPROCESSABLE_ENTITY);
    for text in [
        t.vedlegg_feil_slag("x.pdf"),
        t.soknad_feil_ikke_pasienter(),
        "value=\"mange\"".to_owned(),
        "value=\"09:15\"".to_owned(),
    ] {
        assert!(sent.body.contains(&text), "{text}");
    }
    let ahead = app
        .upload_as(&worker, "/saker/ny", &email(VAGAN, "2023-03-10"), &[])
        .await;
    assert!(ahead.body.contains(&t.registrering_feil_framtid()));
    let twice = app
        .upload_as(&worker, "/saker/ny", &email(LEVANGER, "2022-03-10"), &[])
        .await;
    assert!(twice.body.contains(&t.registrering_feil_allerede("Levanger")));
}

#[tokio::test]
async fn a_question_waits_at_the_municipality_and_its_answer_stands_in_the_case() {
    let app = TestApp::new().await;
    let worker = app.login("saksbehandler").await;
    let t = texts::nb();
    let case = case_of(&app, &worker, LEVANGER).await;
    let asks = [
        ("tekst", "Hvor mange pasienter har legekontoret?"),
        ("felt", "pasientgrunnlag"),
        ("frist", "2022-03-28"),
    ];
    let empty = app
        .post_as(
            &worker,
            &format!("{case}/foresporsel"),
            &[("tekst", " "), asks[2]],
        )
        .await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.body.contains(&t.foresporsel_feil_tekst()));
    let sent = app.post_as(&worker, &format!("{case}/foresporsel"), &asks).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    let page = app.get_as(&worker, &sent.location).await.body;
    assert!(page.contains(&t.foresporsel_venter_til("28. mars 2022")));
    let version = between(&page, "name=\"versjon\" value=\"", "\"")
        .unwrap()
        .to_owned();
    let recommend = [
        ("versjon", version.as_str()),
        ("innstilling", "ikke"),
        ("innstilling-begrunnelse", "Nei."),
    ];
    let stopped = app
        .post_as(&worker, &format!("{case}/innstilling"), &recommend)
        .await;
    assert!(
        stopped.body.contains(&t.foresporsel_feil_uten_svar()),
        "{}",
        stopped.status
    );

    let own = app.login("kommune-5037").await;
    let tasks = app.get_as(&own, "/oppgaver").await.body;
    assert!(tasks.contains(&t.foresporsel_oppgave("28. mars 2022")));
    let form = case.replace("/saker/", "/soknad/") + "/foresporsel";
    assert!(
        app.get_as(&own, &form)
            .await
            .body
            .contains("Hvor mange pasienter har legekontoret?")
    );
    let stranger = app.login_kommune(VAGAN).await;
    assert_eq!(app.get_as(&stranger, &form).await.status, StatusCode::NOT_FOUND);
    let file = [("vedlegg", "liste.png", b"\x89PNG\r\n\x1a\nx".as_slice())];
    let answer = [("svar", "Det er 1 500."), ("pasientgrunnlag", "1 500")];
    let sent = app.upload_as(&own, &form, &answer, &file).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    assert!(app.get_as(&own, &sent.location).await.body.contains("liste.png"));
    let page = app.get_as(&worker, &case).await.body;
    assert!(page.contains("1 500 pasienter") || page.contains("1\u{a0}500 pasienter"));
    assert!(page.contains("Det er 1 500."), "the answer stands in the case");
    assert!(!page.contains(&t.foresporsel_venter_til("28. mars 2022")));
}

#[tokio::test]
async fn whoever_declares_hands_over_and_can_only_read() {
    let app = TestApp::new().await;
    let worker = app.login("saksbehandler").await;
    let t = texts::nb();
    let case = case_of(&app, &worker, LEVANGER).await;
    let page = app.get_as(&worker, &format!("{case}/inhabilitet")).await.body;
    assert!(page.contains("value=\"saksbehandler2\"") && !page.contains("<textarea"));
    let sent = app
        .post_as(
            &worker,
            &format!("{case}/inhabilitet"),
            &[("til", "saksbehandler2")],
        )
        .await;
    let page = app.get_as(&worker, &sent.location).await.body;
    assert!(page.contains(&t.inhabilitet_deg()) && !page.contains("name=\"innstilling\""));
    let refused = app
        .post_as(
            &worker,
            &format!("{case}/svar"),
            &[("versjon", "1"), ("begrunnelse-ia-24", "x")],
        )
        .await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert!(refused.body.contains(&t.feil_inhabil_tittel()));
    let lift = format!("{case}/inhabilitet/opphev");
    let again = app.post_as(&worker, &lift, &[("aktor", "saksbehandler")]).await;
    assert_eq!(again.status, StatusCode::FORBIDDEN);
    let leder = app.login("leder").await;
    let lifted = app.post_as(&leder, &lift, &[("aktor", "saksbehandler")]).await;
    assert_eq!(lifted.status, StatusCode::SEE_OTHER);
    assert!(
        app.get_as(&worker, &case)
            .await
            .body
            .contains("name=\"innstilling\"")
    );
    let ministry = app.login("departement").await;
    let page = app.get_as(&ministry, &format!("{case}/inhabilitet")).await;
    assert_eq!(page.status, StatusCode::FORBIDDEN);
    app.go_to(Dato::constant(2022, 3, 20));
}

#[tokio::test]
async fn the_municipality_is_told_how_large_a_document_may_be() {
    let app = TestApp::new().await;
    let worker = app.login("saksbehandler").await;
    let case = case_of(&app, &worker, LEVANGER).await;
    let page = app.get_as(&worker, &case).await.body;
    let form = format!("{case}/vedlegg");
    assert!(page.contains(&form), "{page}");
    let file = [("vedlegg", "x.pdf", b"<script>".as_slice())];
    let refused = app.upload_as(&worker, &form, &[], &file).await;
    let page = app.get_as(&worker, &refused.location).await.body;
    let told = texts::nb().vedlegg_feil_avvist(sak::vedlegg::LARGEST / 1024 / 1024);
    assert!(told.contains("10 MB") && page.contains(&told), "{page}");
}
