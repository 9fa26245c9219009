//! Several people, several windows, a login that ran out: nothing is lost, nothing overwritten.

use super::*;

#[tokio::test]
async fn two_people_in_different_steps_never_collide() {
    let app = TestApp::new().await;
    let (visitor, address) = draft(&app, None).await;
    let other = colleague(&app, &address).await;
    let one = app.post_as(&visitor, &format!("{address}/legene"), &LEGENE).await;
    let two = app
        .post_as(&other, &format!("{address}/plassene"), &PLASSENE)
        .await;
    assert_eq!(
        (one.status, two.status),
        (StatusCode::SEE_OTHER, StatusCode::SEE_OTHER)
    );
    assert_eq!(typed(&app, &address, Felt::Antall).await, ["3"]);
    assert_eq!(typed(&app, &address, Felt::Perioder).await, ["1"]);
}

#[tokio::test]
async fn a_collision_shows_both_versions_and_overwrites_nothing() {
    let app = TestApp::new().await;
    let (visitor, address) = draft(&app, None).await;
    let other = colleague(&app, &address).await;
    let step = format!("{address}/legene");
    app.post_as(&other, &step, &LEGENE).await;
    let mine = [("versjon", "0"), ("antall", "7"), ("arbeid", "legevakt")];
    let answer = app.post_as(&visitor, &step, &mine).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    let page = answer.body;
    assert!(
        page.contains("Ola Oppdiktet har lagret dette steget etter at dere åpnet det"),
        "{page}"
    );
    assert!(page.contains("Sykehjem"), "theirs as text: {page}");
    assert!(
        page.contains("name=\"antall\" type=\"text\" inputmode=\"numeric\" value=\"7\""),
        "mine in the box: {page}"
    );
    assert!(
        page.contains("name=\"versjon\" id=\"versjon\" value=\"1\""),
        "{page}"
    );
    assert!(
        !page.contains("hx-post"),
        "nothing saves by itself while somebody must choose: {page}"
    );
    assert_eq!(typed(&app, &address, Felt::Antall).await, ["3"]);
    let chosen = [("versjon", "1"), ("antall", "7"), ("arbeid", "legevakt")];
    assert_eq!(
        app.post_as(&visitor, &step, &chosen).await.status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(typed(&app, &address, Felt::Antall).await, ["7"]);
}

#[tokio::test]
async fn an_autosave_that_collides_says_so_and_saves_nothing() {
    let app = TestApp::new().await;
    let (visitor, address) = draft(&app, None).await;
    let other = colleague(&app, &address).await;
    app.post_as(&other, &format!("{address}/legene"), &LEGENE).await;
    let answer = app
        .post_as(
            &visitor,
            &format!("{address}/legene/lagre"),
            &[("versjon", "0"), ("antall", "7")],
        )
        .await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert!(
        answer.body.contains("Ola Oppdiktet har lagret") && answer.body.contains("Se begge versjonene"),
        "{}",
        answer.body
    );
    assert!(
        !answer.body.contains("name=\"versjon\""),
        "the page keeps the old version: {}",
        answer.body
    );
    assert_eq!(typed(&app, &address, Felt::Antall).await, ["3"]);
}

#[tokio::test]
async fn a_login_that_ran_out_costs_nobody_their_text() {
    let app = TestApp::new().await;
    let (visitor, address) = draft(&app, None).await;
    let step = format!("{address}/legene");
    let fields = [
        ("versjon", "0"),
        ("antall", "12"),
        ("arbeid", "sykehjem"),
        ("arbeid", "legevakt"),
    ];
    let out = app.post(&step, &fields).await;
    assert_eq!(out.status, StatusCode::UNAUTHORIZED, "{}", out.body);
    assert!(out.body.contains("name=\"antall\" value=\"12\""), "{}", out.body);
    assert_eq!(
        out.body.matches("type=\"hidden\" name=\"arbeid\"").count(),
        2,
        "{}",
        out.body
    );
    assert!(
        out.body.contains(&format!("/logg-inn?neste={step}")),
        "{}",
        out.body
    );
    let back = app.post_without_token(&visitor, &step, &fields).await;
    assert_eq!(back.status, StatusCode::FORBIDDEN);
    assert!(
        back.body.contains("value=\"12\"") && back.body.contains(&visitor.csrf),
        "{}",
        back.body
    );
    assert!(
        typed(&app, &address, Felt::Antall).await.is_empty(),
        "nothing is saved without the token"
    );
    let auto = app.post(&format!("{step}/lagre"), &fields).await;
    assert_eq!(auto.status, StatusCode::CONFLICT);
    assert!(
        auto.body.contains("Dere er logget ut") && auto.body.contains(&format!("neste={step}\"")),
        "{}",
        auto.body
    );
}

#[tokio::test]
async fn an_autosave_after_a_new_login_gets_the_new_token_and_saves_at_once() {
    let app = TestApp::new().await;
    let (visitor, address) = draft(&app, None).await;
    let url = format!("{address}/legene/lagre");
    let fields = [
        ("versjon", "0"),
        ("antall", "12"),
        ("csrf", "from an earlier login"),
    ];
    let answer = app.post_without_token(&visitor, &url, &fields).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    let token = format!("id=\"csrf\" value=\"{}\" hx-swap-oob=\"true\"", visitor.csrf);
    assert!(answer.body.contains(&token), "{}", answer.body);
    assert!(typed(&app, &address, Felt::Antall).await.is_empty());
}

#[tokio::test]
async fn nobody_else_finds_the_application() {
    let app = TestApp::new().await;
    let (_, address) = draft(&app, None).await;
    let stranger = app.login("kommune-5037").await;
    for page in ["", "/legene", "/oppsummering", "/kvittering", "/kvittering.pdf"] {
        let answer = app.get_as(&stranger, &format!("{address}{page}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{page}");
    }
    for (page, fields) in [
        ("/legene", LEGENE.as_slice()),
        ("/legene/lagre", LEGENE.as_slice()),
        ("/send", &[]),
    ] {
        let answer = app.post_as(&stranger, &format!("{address}{page}"), fields).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{page}");
    }
    let case_worker = app.login("saksbehandler").await;
    assert_eq!(
        app.get_as(&case_worker, &format!("{address}/legene"))
            .await
            .status,
        StatusCode::FORBIDDEN
    );
    assert!(typed(&app, &address, Felt::Antall).await.is_empty());
}
