//! The summary, the sending, the receipt, and when it is too late.

use super::*;
use sak::id::UtlysningNavn;
use sak::utlysning::Utlysning;
use store::Spor;

#[tokio::test]
async fn the_summary_says_what_must_be_mended_and_sending_waits_for_it() {
    let app = TestApp::new().await;
    let (visitor, address) = draft(&app, None).await;
    app.post_as(
        &visitor,
        &format!("{address}/legene"),
        &[("versjon", "0"), ("antall", "to")],
    )
    .await;
    let page = app
        .get_as(&visitor, &format!("{address}/oppsummering"))
        .await
        .body;
    assert!(
        page.contains("7 ting må på plass før søknaden kan sendes"),
        "{page}"
    );
    assert!(page.contains(&format!("{address}/legene#antall\"")), "{page}");
    assert!(page.contains("to (må rettes)"), "{page}");
    let refused = app.post_as(&visitor, &format!("{address}/send"), &[]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.body.contains("Søknaden ble ikke sendt"),
        "{}",
        refused.body
    );
    stored_draft(&app, &address).await;
}

#[tokio::test]
async fn a_sent_application_has_a_receipt_and_cannot_be_changed() {
    let app = TestApp::new().await;
    let (visitor, address) = draft(&app, Some(Utdanningsvirksomhet::Registrert)).await;
    fill_in(&app, &visitor, &address).await;
    let page = app
        .get_as(&visitor, &format!("{address}/oppsummering"))
        .await
        .body;
    assert!(
        page.contains("Alt som må være med, er fylt ut.") && page.contains("Det er 1 dag igjen"),
        "{page}"
    );
    let sent = app.post_as(&visitor, &format!("{address}/send"), &[]).await;
    assert_eq!(sent.location, format!("{address}/kvittering"));
    let receipt = app.get_as(&visitor, &sent.location).await.body;
    let Soknad::Sendt(application) = stored(&app, &address).await else {
        panic!("not sent")
    };
    assert!(receipt.contains(&application.saksnummer), "{receipt}");
    assert!(
        receipt.contains("14. mars 2022 kl. 09.00") && receipt.contains("sykehjem"),
        "{receipt}"
    );
    for page in ["", "/legene", "/oppsummering"] {
        let answer = app.get_as(&visitor, &format!("{address}{page}")).await;
        assert_eq!(answer.location, format!("{address}/kvittering"), "{page}");
    }
    assert_eq!(
        app.post_as(&visitor, &format!("{address}/send"), &[])
            .await
            .location,
        format!("{address}/kvittering")
    );
    let late = app
        .post_as(
            &visitor,
            &format!("{address}/legene"),
            &[("versjon", "1"), ("antall", "9")],
        )
        .await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(
        late.body.contains("Søknaden er allerede sendt") && late.body.contains('9'),
        "{}",
        late.body
    );
    let Soknad::Sendt(after) = stored(&app, &address).await else {
        panic!("not sent")
    };
    assert_eq!(after.innhold.antall, Some(3));
}

#[tokio::test]
async fn the_receipt_is_a_document_too() {
    let app = TestApp::new().await;
    let visitor = app.login("kommune-5037").await;
    let kommune = Kommunenummer::parse("5037").unwrap();
    let soknad = app
        .store
        .soknad_in(&app.call(), &kommune)
        .await
        .unwrap()
        .unwrap()
        .verdi;
    let id = soknad.felles().id;
    let page = app.get_as(&visitor, &format!("/soknad/{id}/kvittering")).await;
    assert!(
        page.body.contains(&format!("/soknad/{id}/kvittering.pdf")),
        "{}",
        page.body
    );
    let answer = app
        .get_as(&visitor, &format!("/soknad/{id}/kvittering.pdf"))
        .await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(answer.bytes.starts_with(b"%PDF-"));
}

#[tokio::test]
async fn a_rule_that_is_not_met_is_told_and_stops_nobody_from_sending() {
    let app = TestApp::new().await;
    let (visitor, address) = draft(&app, None).await;
    fill_in(&app, &visitor, &address).await;
    let fields = [("versjon", "0"), ("utdanningsvirksomhet", "nei")];
    app.post_as(&visitor, &format!("{address}/kommunen"), &fields)
        .await;
    let page = app
        .get_as(&visitor, &format!("{address}/oppsummering"))
        .await
        .body;
    assert!(
        page.contains("Slik søknaden står, kan den ikke tildeles plasser"),
        "{page}"
    );
    assert!(
        page.contains("href=\"#v-ia-01\"") && page.contains("id=\"v-ia-01\""),
        "{page}"
    );
    let sent = app.post_as(&visitor, &format!("{address}/send"), &[]).await;
    assert_eq!(sent.location, format!("{address}/kvittering"));
}

/// A call like the demonstration's, that does not run on.
async fn closed_call(app: &TestApp) -> UtlysningNavn {
    let running = app.store.utlysning(&app.call()).await.unwrap().unwrap();
    let closed = Utlysning {
        navn: UtlysningNavn::parse("stengt-2022").unwrap(),
        lopende: false,
        ..running
    };
    let aktor = &app.store.bruker("saksbehandler").await.unwrap().unwrap();
    let spor = Spor {
        aktor,
        now: app.now(),
    };
    app.store.create_utlysning(&closed, spor).await.unwrap();
    closed.navn
}

#[tokio::test]
async fn too_late_is_no_dead_end() {
    let app = TestApp::new().await;
    let closed = closed_call(&app).await;
    let nummer = municipality(&app, Some(Utdanningsvirksomhet::Registrert)).await;
    let visitor = app.login_kommune(nummer.as_str()).await;
    let begun = app
        .post_as(&visitor, "/soknad", &[("utlysning", closed.as_str())])
        .await;
    let (address, _) = begun.location.rsplit_once('/').unwrap();
    fill_in(&app, &visitor, address).await;
    app.go_to(Dato::constant(2022, 3, 16));
    let page = app
        .get_as(&visitor, &format!("{address}/oppsummering"))
        .await
        .body;
    assert!(
        page.contains("Fristen gikk ut 15. mars 2022") && page.contains("godkjenning@helsedir.no"),
        "{page}"
    );
    assert!(!page.contains(&format!("action=\"{address}/send\"")), "{page}");
    let refused = app.post_as(&visitor, &format!("{address}/send"), &[]).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    stored_draft(&app, address).await;
    let save = app
        .post_as(
            &visitor,
            &format!("{address}/legekontoret"),
            &[("versjon", "0"), ("pasientgrunnlag", "900")],
        )
        .await;
    assert_eq!(
        save.status,
        StatusCode::SEE_OTHER,
        "the draft is kept and can be written in"
    );
    let other = app.login_kommune(municipality(&app, None).await.as_str()).await;
    let answer = app
        .post_as(&other, "/soknad", &[("utlysning", closed.as_str())])
        .await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert!(
        answer.body.contains("Dere kan ikke begynne på en søknad her nå"),
        "{}",
        answer.body
    );
}

#[tokio::test]
async fn the_home_page_follows_the_application() {
    let app = TestApp::new().await;
    let nummer = municipality(&app, Some(Utdanningsvirksomhet::Registrert)).await;
    let visitor = app.login_kommune(nummer.as_str()).await;
    let before = app.get_as(&visitor, "/oppgaver").await.body;
    assert!(
        before.contains("Begynn søknad") && before.contains("1 dag igjen"),
        "{before}"
    );
    let begun = begin(&app, &visitor).await.location;
    let address = begun.rsplit_once('/').unwrap().0.to_owned();
    fill_in(&app, &visitor, &address).await;
    let during = app.get_as(&visitor, "/oppgaver").await.body;
    assert!(
        during.contains("Fortsett<") && during.contains("Sist lagret 14. mars 2022 kl. 09.00"),
        "{during}"
    );
    assert!(during.contains("3 av 4 steg er fylt ut"), "{during}");
    app.post_as(&visitor, &format!("{address}/send"), &[]).await;
    let after = app.get_as(&visitor, "/oppgaver").await.body;
    assert!(
        after.contains("Helsedirektoratet vurderer søknaden") && !after.contains("Begynn søknad"),
        "{after}"
    );
}
