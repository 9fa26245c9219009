//! The to-do list of each role.

use crate::common::{TestApp, between};
use crate::runde::send_round;
use demo::Stand;
use regelverk::tid::Dato;

async fn tasks(app: &TestApp, who: &str) -> String {
    let visitor = app.login(who).await;
    app.get_as(&visitor, "/oppgaver").await.body
}

#[tokio::test]
async fn a_case_worker_is_led_to_the_first_case_that_waits() {
    let app = TestApp::new().await;
    let t = texts::nb();
    let page = tasks(&app, "saksbehandler").await;
    assert!(page.contains(&t.oppgave_vurder(4)));
    let start = page.find(&t.oppgave_vurder(4)).unwrap();
    let link = between(&page[start..], "href=\"", "\"").unwrap();
    assert!(
        link.starts_with("/saker/") && link.ends_with("tilstand=sendt"),
        "{link}"
    );
    let visitor = app.login("saksbehandler").await;
    let case = app.get_as(&visitor, &link.replace("&amp;", "&")).await.body;
    assert!(
        case.contains(&t.sak_tittel(3, "Bodø")),
        "the lowest case number that is not assessed"
    );
}

#[tokio::test]
async fn ties_and_sending_wait_for_the_deadline_and_for_the_last_assessment() {
    let app = TestApp::with(Stand::Vurdert).await;
    let t = texts::nb();
    let before = tasks(&app, "saksbehandler").await;
    assert!(
        before.contains(&t.oppgave_tom()),
        "before the deadline nothing can be decided"
    );
    app.go_to(Dato::constant(2022, 3, 16));
    let runde = app.store.runde(&app.call()).await.unwrap().unwrap().verdi;
    let undecided = runde.liste().undecided();
    let after = tasks(&app, "saksbehandler").await;
    if undecided > 0 {
        assert!(
            after.contains(&t.oppgave_likt(undecided)),
            "{undecided} are equal"
        );
        assert!(!after.contains(&t.oppgave_klar()));
    } else {
        assert!(after.contains(&t.oppgave_klar()));
    }
    assert!(after.contains(&format!("/prioritering/{}", demo::UTLYSNING)));
}

#[tokio::test]
async fn proposals_wait_for_the_approver_until_an_assessment_is_opened_again() {
    let app = TestApp::with(Stand::Vurdert).await;
    app.go_to(Dato::constant(2022, 3, 16));
    send_round(&app).await;
    let t = texts::nb();
    let attestant = tasks(&app, "attestant").await;
    assert!(attestant.contains(&t.oppgave_attester(34)));
    let worker = app.login("saksbehandler").await;
    let idle = app.get_as(&worker, "/oppgaver").await.body;
    assert!(idle.contains(&t.oppgave_tom_saksbehandler_foreslatt()));
}

#[tokio::test]
async fn those_with_nothing_to_do_are_told_what_comes_next() {
    let app = TestApp::new().await;
    let t = texts::nb();
    for who in ["attestant", "leder"] {
        let page = tasks(&app, who).await;
        assert!(
            page.contains(&t.oppgave_tom()) && page.contains(&t.oppgave_tom_attestant()),
            "{who}"
        );
    }
    let ministry = tasks(&app, "departement").await;
    assert!(ministry.contains(&t.oppgave_tom_departement()));
    assert!(
        ministry.contains(&t.oppgave_runde_vurdert_verdi(34, 30)),
        "the ministry sees how the round stands"
    );
}

#[tokio::test]
async fn the_shortcuts_are_listed_on_a_page() {
    let app = TestApp::new().await;
    let visitor = app.login("saksbehandler").await;
    let page = app.get_as(&visitor, "/hurtigtaster").await.body;
    let table = between(&page, "<tbody>", "</tbody>").unwrap();
    assert_eq!(table.matches("<tr>").count(), 4);
    assert!(table.contains("<kbd>j</kbd>"));
}
