//! Begin and write: steps, fields, autosave.

use super::*;

#[tokio::test]
async fn an_application_is_begun_once_and_come_back_to() {
    let app = TestApp::new().await;
    let (visitor, address) = draft(&app, None).await;
    assert_eq!(begin(&app, &visitor).await.location, address);
    let resumed = app.get_as(&visitor, &address).await;
    assert_eq!(resumed.location, format!("{address}/kommunen"));
    let answer = app
        .post_as(
            &visitor,
            &format!("{address}/kommunen"),
            &[("versjon", "0"), ("utdanningsvirksomhet", "sokt")],
        )
        .await;
    assert_eq!(answer.location, format!("{address}/legene"));
    assert_eq!(
        app.get_as(&visitor, &address).await.location,
        format!("{address}/legene")
    );
    fill_in(&app, &visitor, &address).await;
    assert_eq!(
        app.get_as(&visitor, &address).await.location,
        format!("{address}/legekontoret")
    );
}

#[tokio::test]
async fn what_the_register_knows_is_shown_and_not_asked() {
    let app = TestApp::new().await;
    let (visitor, address) = draft(&app, Some(Utdanningsvirksomhet::Registrert)).await;
    assert_eq!(
        typed(&app, &address, Felt::Utdanningsvirksomhet).await,
        ["registrert"]
    );
    let page = app.get_as(&visitor, &format!("{address}/kommunen")).await;
    assert!(page.body.contains("Registrert 12. januar 2021"), "{}", page.body);
    assert!(
        !page.body.contains("name=\"utdanningsvirksomhet\""),
        "{}",
        page.body
    );
    // A form that claims otherwise changes nothing.
    app.post_as(
        &visitor,
        &format!("{address}/kommunen"),
        &[("versjon", "1"), ("utdanningsvirksomhet", "nei")],
    )
    .await;
    assert_eq!(
        typed(&app, &address, Felt::Utdanningsvirksomhet).await,
        ["registrert"]
    );
}

#[tokio::test]
async fn what_the_register_does_not_know_is_asked() {
    let app = TestApp::new().await;
    let (visitor, address) = draft(&app, None).await;
    let page = app.get_as(&visitor, &format!("{address}/kommunen")).await;
    assert_eq!(
        page.body.matches("name=\"utdanningsvirksomhet\"").count(),
        3,
        "{}",
        page.body
    );
}

#[tokio::test]
async fn anything_is_saved_as_typed_and_stops_nobody() {
    let app = TestApp::new().await;
    let (visitor, address) = draft(&app, None).await;
    let step = format!("{address}/legene");
    let fields = [
        ("versjon", "0"),
        ("antall", "3"),
        ("antall_hovedformal", "4"),
        ("behov", "<b>mange</b>"),
    ];
    let answer = app.post_as(&visitor, &step, &fields).await;
    assert_eq!(
        (answer.status, answer.location),
        (StatusCode::SEE_OTHER, format!("{address}/plassene"))
    );
    assert_eq!(typed(&app, &address, Felt::Behov).await, ["<b>mange</b>"]);
    let page = app.get_as(&visitor, &step).await.body;
    assert!(page.contains("2 ting må rettes"), "{page}");
    assert!(
        page.contains("Skriv 3 eller færre. Dere søker om 3 avtaler."),
        "{page}"
    );
    assert!(
        page.contains("value=\"&lt;b&gt;mange&lt;/b&gt;\"") && !page.contains("<b>mange"),
        "{page}"
    );
}

#[tokio::test]
async fn buttons_lead_on_back_and_away_and_all_save() {
    let app = TestApp::new().await;
    let (visitor, address) = draft(&app, None).await;
    let step = format!("{address}/plassene");
    for (versjon, perioder, til, location) in [
        ("0", "1", "", format!("{address}/legekontoret")),
        ("1", "2", "forrige", format!("{address}/legene")),
        ("2", "1", "senere", "/oppgaver".to_owned()),
    ] {
        let fields = [("versjon", versjon), ("perioder", perioder), ("til", til)];
        let answer = app.post_as(&visitor, &step, &fields).await;
        assert_eq!(answer.location, location);
        assert_eq!(typed(&app, &address, Felt::Perioder).await, [perioder]);
    }
    let last = app
        .post_as(&visitor, &format!("{address}/legekontoret"), &[("versjon", "0")])
        .await;
    assert_eq!(last.location, format!("{address}/oppsummering"));
}

#[tokio::test]
async fn autosave_answers_with_time_version_and_verdicts() {
    let app = TestApp::new().await;
    let (visitor, address) = draft(&app, None).await;
    let url = format!("{address}/legekontoret/lagre");
    let answer = app
        .post_as(&visitor, &url, &[("versjon", "0"), ("pasientgrunnlag", "740")])
        .await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    assert_eq!(typed(&app, &address, Felt::Pasientgrunnlag).await, ["740"]);
    let fragment = answer.body;
    assert!(
        !fragment.contains("<html") && fragment.contains("Lagret kl. 09.00"),
        "{fragment}"
    );
    assert!(
        fragment.contains("name=\"versjon\" id=\"versjon\" value=\"1\" hx-swap-oob=\"true\""),
        "{fragment}"
    );
    assert!(
        fragment.contains("Pasientgrunnlaget er 740, under anbefalte 800"),
        "{fragment}"
    );
    assert!(fragment.contains("id=\"stand-kort\" hx-swap-oob"), "{fragment}");
    let again = app
        .post_as(
            &visitor,
            &url,
            &[("versjon", "1"), ("pasientgrunnlag", "åtte hundre")],
        )
        .await
        .body;
    assert!(again.contains("id=\"pasientgrunnlag-f\""), "{again}");
}

#[tokio::test]
async fn unknown_steps_and_calls_are_not_found() {
    let app = TestApp::new().await;
    let (visitor, address) = draft(&app, None).await;
    assert_eq!(
        app.get_as(&visitor, &format!("{address}/tilskudd")).await.status,
        StatusCode::NOT_FOUND
    );
    let answer = app
        .post_as(&visitor, "/soknad", &[("utlysning", "finnes-ikke")])
        .await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn every_field_of_every_step_has_a_label() {
    let app = TestApp::new().await;
    let (visitor, address) = draft(&app, None).await;
    for steg in Steg::ALL {
        let page = app
            .get_as(&visitor, &format!("{address}/{}", steg.word()))
            .await
            .body;
        let form = between(&page, "<form class=\"hj-skjema\"", "</form>").unwrap();
        for control in form.split("<input class=\"ds-input").skip(1) {
            let id = between(control, "id=\"", "\"").unwrap();
            assert!(form.contains(&format!("for=\"{id}\"")), "{id} in {form}");
        }
        assert!(!form.contains("[soknad"), "a text is missing: {form}");
    }
}
