//! "May we apply?" without a login.

use axum::http::StatusCode;

use crate::common::{TestApp, between};

/// Vågan: registered, has not applied.
const SVAR: &str =
    "kommune=1865&antall=1&antall_hovedformal=1&arbeid=sykehjem&perioder=1&pasientgrunnlag=900";

#[tokio::test]
async fn a_step_leads_to_the_next_and_everything_stands_in_the_address() {
    let app = TestApp::new().await;
    let first = app.get("/kan-vi-soke").await;
    assert_eq!(first.status, StatusCode::OK);
    assert!(!first.sets_cookie(), "nothing is stored");
    let next = app.get("/kan-vi-soke?fra=kommune&kommune=1865").await;
    assert_eq!(next.status, StatusCode::SEE_OTHER);
    assert_eq!(
        next.location, "/kan-vi-soke?steg=plasser&kommune=1865",
        "what the register knows is not asked"
    );
    let places = app.get(&next.location).await;
    assert!(places.body.contains(&texts::nb().kansoke_vet()));
    let last = app.get(&format!("/kan-vi-soke?fra=pasienter&{SVAR}")).await;
    assert_eq!(last.location, format!("/kan-vi-soke?steg=svar&{SVAR}"));
}

#[tokio::test]
async fn the_answer_is_yes_missing_or_no_by_the_same_rules() {
    let app = TestApp::new().await;
    let t = texts::nb();
    let yes = app.get(&format!("/kan-vi-soke?steg=svar&{SVAR}")).await;
    assert!(yes.body.contains(&t.kansoke_ja("Vågan")));
    let missing = app.get("/kan-vi-soke?steg=svar&kommune=1865").await;
    assert!(missing.body.contains(&t.kansoke_mangler("Vågan")));
    let applied = app
        .get(&format!(
            "/kan-vi-soke?steg=svar&{}",
            SVAR.replace("1865", "5037")
        ))
        .await;
    assert!(
        applied.body.contains(&t.kansoke_har_sokt("Levanger")),
        "one application in the deadline round"
    );
    // The call runs on, but every place is handed out.
    let (app, _) = crate::brev::decided().await;
    let late = app.get("/kan-vi-soke").await;
    assert!(late.body.contains(&t.kansoke_ikke_apent_siden("15. mars 2022")));
}

#[tokio::test]
async fn a_wrong_answer_is_kept_and_told_beside_its_field() {
    let app = TestApp::new().await;
    let page = app
        .get("/kan-vi-soke?fra=plasser&kommune=1865&antall=mange")
        .await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("value=\"mange\""));
    assert!(page.body.contains("aria-invalid=\"true\""));
    let nobody = app.get("/kan-vi-soke?fra=kommune&kommune=").await;
    assert!(nobody.body.contains(&texts::nb().kansoke_feil_kommune()));
    let jumped = app.get("/kan-vi-soke?steg=svar&kommune=1865&antall=0").await;
    assert!(
        jumped.body.contains("name=\"antall\""),
        "no answer rests on what cannot be read"
    );
}

#[tokio::test]
async fn a_script_gets_the_verdicts_without_going_on() {
    let app = TestApp::new().await;
    let page = app
        .get_with(
            "/kan-vi-soke?fra=plasser&kommune=1865&antall=2",
            &[("hx-request", "true")],
        )
        .await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("id=\"vurderinger\""));
}

/// The fields of the form that begins the application.
fn fields(page: &str) -> Vec<(String, String)> {
    let form = between(page, "action=\"/soknad\"", "</form>").unwrap();
    let inputs = form.split("<input ").skip(1);
    let pairs = inputs.map(|input| {
        let part = |name: &str| between(input, &format!("{name}=\""), "\"").unwrap().to_owned();
        (part("name"), part("value"))
    });
    pairs.filter(|(name, _)| name != "csrf").collect()
}

fn borrowed(fields: &[(String, String)]) -> Vec<(&str, &str)> {
    let pairs = fields.iter();
    pairs
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect()
}

#[tokio::test]
async fn the_answers_go_along_into_the_draft_and_are_marked_until_somebody_looks() {
    let app = TestApp::new().await;
    let t = texts::nb();
    let answer = format!("/kan-vi-soke?steg=svar&{SVAR}");
    let page = app.get(&answer).await;
    assert!(page.body.contains(&t.kansoke_folger_med()) && !page.sets_cookie());
    let login = between(&page.body, "href=\"/logg-inn?neste=%2Fkan-vi-soke", "\"").unwrap();
    assert!(
        login.contains("antall%3D1") && login.contains("sykehjem"),
        "{login}"
    );

    let visitor = app.login_kommune("1865").await;
    let page = app.get_as(&visitor, &answer).await.body;
    assert!(page.contains(&t.kansoke_tar_med()), "{page}");
    let fields = fields(&page);
    let begun = app.post_as(&visitor, "/soknad", &borrowed(&fields)).await;
    assert!(begun.location.ends_with("/legene"), "{}", begun.location);
    let step = app.get_as(&visitor, &begun.location).await.body;
    assert!(step.contains(&t.start_fra_kansoke()), "{step}");
    let (draft, _) = begun.location.rsplit_once('/').unwrap();
    let office = app.get_as(&visitor, &format!("{draft}/legekontoret")).await.body;
    assert!(office.contains("value=\"900\""), "{office}");
    let summary = app.get_as(&visitor, &format!("{draft}/oppsummering")).await.body;
    assert!(summary.contains(&t.start_fra_kansoke_merke()));

    let again = app.get_as(&visitor, &answer).await.body;
    assert!(again.contains(&t.kansoke_begynt()) && again.contains(&format!("href=\"{draft}\"")));
    app.store.verify_journal().await.unwrap();
}

#[tokio::test]
async fn answers_for_another_municipality_are_not_taken_along() {
    let app = TestApp::new().await;
    let t = texts::nb();
    let answer = format!("/kan-vi-soke?steg=svar&{SVAR}");
    for who in ["saksbehandler", "kommune-5037"] {
        let visitor = app.login(who).await;
        let page = app.get_as(&visitor, &answer).await.body;
        assert!(page.contains(&t.kansoke_annen("Vågan")), "{who}");
        assert!(!page.contains("action=\"/soknad\""), "{who}");
    }
    let own = app.login_kommune("1865").await;
    let fields = fields(&app.get_as(&own, &answer).await.body);
    let other = app.login_kommune("1804").await;
    let begun = app.post_as(&other, "/soknad", &borrowed(&fields)).await;
    let step = app.get_as(&other, &begun.location).await.body;
    assert!(!step.contains(&t.start_fra_kansoke()), "{step}");
}
