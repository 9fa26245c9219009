//! Changing and withdrawing what was sent, as the municipality and the case worker see it.

use super::*;

async fn sent(app: &TestApp) -> (Visitor, String) {
    let (visitor, address) = draft(app, Some(Utdanningsvirksomhet::Registrert)).await;
    fill_in(app, &visitor, &address).await;
    let sent = app.post_as(&visitor, &format!("{address}/send"), &[]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    (visitor, address)
}

async fn change_antall(app: &TestApp, visitor: &Visitor, address: &str, antall: &str) {
    app.post_as(visitor, &format!("{address}/endre"), &[]).await;
    let page = app.get_as(visitor, &format!("{address}/legene")).await.body;
    let version = between(&page, "id=\"versjon\" value=\"", "\"").unwrap();
    let mut fields = LEGENE.to_vec();
    fields[0].1 = version;
    fields[1].1 = antall;
    let saved = app.post_as(visitor, &format!("{address}/legene"), &fields).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
}

fn case(address: &str) -> String {
    address.replace("/soknad/", "/saker/")
}

#[tokio::test]
async fn what_was_sent_stands_until_the_new_version_is_sent_and_both_can_be_read() {
    let app = TestApp::new().await;
    let t = texts::nb();
    let (visitor, address) = sent(&app).await;
    let receipt = app.get_as(&visitor, &format!("{address}/kvittering")).await.body;
    assert!(
        receipt.contains(&t.endring_knapp()) && receipt.contains(&t.endring_trekk()),
        "{receipt}"
    );

    change_antall(&app, &visitor, &address, "4").await;
    let summary = app
        .get_as(&visitor, &format!("{address}/oppsummering"))
        .await
        .body;
    assert!(summary.contains(&t.endring_verdi("3", "4")), "{summary}");
    assert!(summary.contains(&t.endring_send()), "{summary}");
    assert_eq!(
        stored(&app, &address).await.sendt().unwrap().innhold.antall,
        Some(3)
    );
    let tasks = app.get_as(&visitor, "/oppgaver").await.body;
    assert!(tasks.contains(&t.endring_oppgave_paagar()), "{tasks}");

    let done = app.post_as(&visitor, &format!("{address}/send"), &[]).await;
    assert_eq!(done.location, format!("{address}/kvittering"));
    assert_eq!(
        stored(&app, &address).await.sendt().unwrap().innhold.antall,
        Some(4)
    );
    let receipt = app.get_as(&visitor, &done.location).await.body;
    assert!(receipt.contains(&t.endring_versjon_se(1)), "{receipt}");

    let worker = app.login("saksbehandler").await;
    let page = app.get_as(&worker, &case(&address)).await.body;
    assert!(
        page.contains(&t.endring_verdi("3", "4")) && page.contains(&t.endring_versjon_se(1)),
        "{page}"
    );
    app.store.verify_journal().await.unwrap();
}

#[tokio::test]
async fn a_change_can_be_given_up_after_a_question() {
    let app = TestApp::new().await;
    let (visitor, address) = sent(&app).await;
    let ask = app.get_as(&visitor, &format!("{address}/forkast")).await;
    assert_eq!(ask.location, address, "there is nothing to give up");
    change_antall(&app, &visitor, &address, "4").await;
    let ask = app.get_as(&visitor, &format!("{address}/forkast")).await.body;
    assert!(ask.contains(&texts::nb().endring_forkast_tittel()), "{ask}");
    let done = app.post_as(&visitor, &format!("{address}/forkast"), &[]).await;
    assert_eq!(done.location, format!("{address}/kvittering"));
    assert_eq!(
        app.get_as(&visitor, &format!("{address}/legene")).await.location,
        done.location
    );
}

#[tokio::test]
async fn a_withdrawn_application_says_so_everywhere_and_can_be_sent_again() {
    let app = TestApp::new().await;
    let t = texts::nb();
    let (visitor, address) = sent(&app).await;
    let path = format!("{address}/trekk");
    assert!(
        app.get_as(&visitor, &path)
            .await
            .body
            .contains(&t.endring_trekk_tittel())
    );
    let long = "x".repeat(1_001);
    let refused = app.post_as(&visitor, &path, &[("grunn", &long)]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains(&long), "what was typed is there");
    app.post_as(&visitor, &path, &[("grunn", "Lagt på is.")]).await;

    let page = app.get_as(&visitor, &format!("{address}/kvittering")).await.body;
    assert!(
        page.contains("Lagt på is.") && page.contains(&t.endring_trukket_knapp()),
        "{page}"
    );
    let worker = app.login("saksbehandler").await;
    let page = app.get_as(&worker, &case(&address)).await.body;
    assert!(
        page.contains("Lagt på is.") && !page.contains("<textarea"),
        "{page}"
    );
    let queue = app.get_as(&worker, "/saker").await.body;
    assert!(
        queue.contains(&t.endring_saker_trukket(1)) && queue.contains(&case(&address)),
        "{queue}"
    );

    let begun = app.post_as(&visitor, &format!("{address}/endre"), &[]).await;
    assert_eq!(begun.location, format!("{address}/oppsummering"));
    app.post_as(&visitor, &format!("{address}/send"), &[]).await;
    assert_eq!(
        stored(&app, &address).await.sendt().unwrap().innhold.antall,
        Some(3)
    );
}

#[tokio::test]
async fn after_the_deadline_and_once_assessed_the_receipt_says_whom_to_write_to() {
    let app = TestApp::new().await;
    let t = texts::nb();
    let (visitor, address) = sent(&app).await;
    change_antall(&app, &visitor, &address, "4").await;
    let saksnummer = stored(&app, &address).await.sendt().unwrap().saksnummer.clone();
    app.go_to(Dato::constant(2022, 3, 16));
    let visitor_late = app
        .login_kommune(stored(&app, &address).await.felles().kommune.as_str())
        .await;
    let expected = t.endring_for_sent(t.soknad_epost(), "15. mars 2022", saksnummer);
    let page = app
        .get_as(&visitor_late, &format!("{address}/kvittering"))
        .await
        .body;
    assert!(page.contains(&expected), "{page}");
    let page = app
        .get_as(&visitor_late, &format!("{address}/oppsummering"))
        .await
        .body;
    assert!(
        page.contains(&expected),
        "what was typed can still be read: {page}"
    );
    let late = app.post_as(&visitor_late, &format!("{address}/send"), &[]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    let _ = visitor;
}

#[tokio::test]
async fn answers_about_an_earlier_version_are_marked_until_they_are_written_anew() {
    let app = TestApp::new().await;
    let t = texts::nb();
    let (visitor, address) = sent(&app).await;
    let worker = app.login("saksbehandler").await;
    let case = case(&address);
    let save = async |text: &str| {
        let page = app.get_as(&worker, &case).await.body;
        let version = between(&page, "name=\"versjon\" value=\"", "\"")
            .unwrap()
            .to_owned();
        let fields = [("versjon", version.as_str()), ("begrunnelse-ia-05", text)];
        app.post_as(&worker, &format!("{case}/svar"), &fields).await;
    };
    save("Leger ved sykehjemmet.").await;
    let mark = t.endring_sak_merke(1);
    assert!(!app.get_as(&worker, &case).await.body.contains(&mark));
    change_antall(&app, &visitor, &address, "4").await;
    app.post_as(&visitor, &format!("{address}/send"), &[]).await;
    let page = app.get_as(&worker, &case).await.body;
    assert!(
        page.contains(&mark) && page.contains("Leger ved sykehjemmet."),
        "{page}"
    );
    assert!(page.contains(&t.endring_sak_forklaring()), "{page}");
    save("Leger ved sykehjemmet, også den fjerde.").await;
    assert!(!app.get_as(&worker, &case).await.body.contains(&mark));
}

#[tokio::test]
async fn nobody_changes_or_withdraws_what_is_not_theirs() {
    let app = TestApp::new().await;
    let (_, address) = sent(&app).await;
    let other = app.login_kommune(municipality(&app, None).await.as_str()).await;
    let worker = app.login("saksbehandler").await;
    for page in ["endre", "trekk", "forkast"] {
        let path = format!("{address}/{page}");
        assert_eq!(
            app.post_as(&other, &path, &[]).await.status,
            StatusCode::NOT_FOUND,
            "{page}"
        );
        assert_eq!(
            app.post_as(&worker, &path, &[]).await.status,
            StatusCode::FORBIDDEN,
            "{page}"
        );
        let without = app.post_without_token(&other, &path, &[]).await;
        assert_eq!(without.status, StatusCode::FORBIDDEN, "{page}");
    }
}
