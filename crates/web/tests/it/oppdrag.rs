//! The ministry's assignments, and the answers to the rulebook's questions.

use axum::http::StatusCode;
use regelverk::tid::Dato;
use sak::oppdrag::{KJENTE, Oppdrag, Tilstand};

use crate::common::{TestApp, Visitor};

async fn waiting(app: &TestApp) -> Oppdrag {
    let all = app.store.oppdragsliste().await.unwrap();
    all.into_iter()
        .find(|one| one.tilstand() == Tilstand::Mottatt)
        .unwrap()
}

async fn post(app: &TestApp, who: &Visitor, path: &str, fields: &[(&str, &str)]) -> StatusCode {
    app.post_as(who, path, fields).await.status
}

#[tokio::test]
async fn the_list_shows_what_is_late_first_and_what_is_answered_last() {
    let app = TestApp::new().await;
    let t = texts::nb();
    let leder = app.login("leder").await;
    let page = app.get_as(&leder, "/oppdrag").await.body;
    let place = |key: &str| page.find(&t.get(&format!("oppdrag-kjent-{key}"), &[])).unwrap();
    assert!(
        place("samordning") < place("kostnadsanslag") && place("kostnadsanslag") < place("soknadskriterier")
    );
    assert!(page.contains(&t.oppdrag_frist_over(41)));
    let late = app.get_as(&leder, "/oppdrag?vis=over").await.body;
    assert!(late.contains(&t.oppdrag_viser(KJENTE.len(), 1)));
    let none = app.get_as(&leder, "/oppdrag?sok=finnes-ikke").await.body;
    assert!(none.contains(&t.oppdrag_filter_tom()));
    let nonsense = app.get_as(&leder, "/oppdrag?vis=tull&side=x").await.body;
    assert!(nonsense.contains(&t.oppdrag_viser(KJENTE.len(), KJENTE.len())));
}

#[tokio::test]
async fn the_ministry_reads_and_changes_nothing_and_others_do_not_read() {
    let app = TestApp::new().await;
    let t = texts::nb();
    let id = waiting(&app).await.id();
    let one = format!("/oppdrag/{id}");
    let answer = format!("/oppdrag/{id}/svar");
    for who in ["departement", "attestant"] {
        let visitor = app.login(who).await;
        for path in ["/oppdrag", one.as_str()] {
            let page = app.get_as(&visitor, path).await;
            assert_eq!(page.status, StatusCode::OK, "{who} {path}");
            assert!(
                !page.body.contains("/svar\"") && !page.body.contains("/oppdrag/nytt"),
                "{who} {path}"
            );
        }
        for path in ["/oppdrag/nytt", answer.as_str(), "/regler/sporsmal/ia-41-2/svar"] {
            let page = app.get_as(&visitor, path).await;
            assert_eq!(page.status, StatusCode::FORBIDDEN, "{who} {path}");
            assert!(
                page.body.contains(&t.feil_ingen_tilgang_folge_opp_oppdrag()),
                "{who} {path}"
            );
            assert_eq!(
                post(&app, &visitor, path, &[]).await,
                StatusCode::FORBIDDEN,
                "{who} {path}"
            );
        }
    }
    let kommune = app.login("kommune-5037").await;
    for path in ["/oppdrag", one.as_str(), answer.as_str()] {
        assert_eq!(
            app.get_as(&kommune, path).await.status,
            StatusCode::FORBIDDEN,
            "{path}"
        );
        assert_eq!(app.get(path).await.status, StatusCode::SEE_OTHER, "{path}");
    }
}

#[tokio::test]
async fn an_assignment_is_registered_extended_answered_and_opened_again() {
    let app = TestApp::new().await;
    let leder = app.login("leder").await;
    let fields = [
        ("tittel", "Prøveoppdrag"),
        ("dokument", "annet"),
        ("annet", "Oppdiktet brev"),
        ("punkt", "3"),
        ("gitt", "2022-03-01"),
        ("frist", "2022-04-01"),
    ];
    let made = app.post_as(&leder, "/oppdrag/nytt", &fields).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
    let path = made.location.split('?').next().unwrap().to_owned();
    let command = async |hva: &str, versjon: &str, fields: &[(&str, &str)]| {
        let mut all = vec![("versjon", versjon)];
        all.extend_from_slice(fields);
        app.post_as(&leder, &format!("{path}/{hva}"), &all).await
    };
    assert_eq!(command("begynn", "1", &[]).await.status, StatusCode::SEE_OTHER);
    let extended = command(
        "utsett",
        "2",
        &[("frist", "2022-05-01"), ("grunn", "Oppdiktet grunn")],
    )
    .await;
    assert_eq!(extended.status, StatusCode::SEE_OTHER, "{}", extended.body);
    let stale = command(
        "purring",
        "2",
        &[("dato", "2022-03-10"), ("grunn", "Står her ennå")],
    )
    .await;
    assert_eq!(stale.status, StatusCode::CONFLICT);
    assert!(stale.body.contains("Står her ennå") && stale.body.contains("name=\"versjon\" value=\"3\""));
    let answer = [
        ("dato", "2022-03-14"),
        ("sammendrag", "Oppdiktet svar"),
        ("sporsmal", "ia-41-2"),
    ];
    assert_eq!(command("svar", "3", &answer).await.status, StatusCode::SEE_OTHER);
    let page = app.get_as(&leder, &path).await.body;
    assert!(page.contains("Oppdiktet svar") && page.contains("/regler/sporsmal#ia-41-2"));
    assert!(
        page.contains("Oppdiktet grunn"),
        "the reason for the later deadline stays"
    );
    let late = command("utsett", "4", &[("frist", "2022-06-01"), ("grunn", "x")]).await;
    assert_eq!(
        late.status,
        StatusCode::CONFLICT,
        "what is answered has no deadline to move"
    );
    assert_eq!(
        command("gjenapne", "4", &[("grunn", "De vil ha mer")])
            .await
            .status,
        StatusCode::SEE_OTHER
    );
    app.store.verify_journal().await.unwrap();
}

#[tokio::test]
async fn bad_input_is_told_beside_its_field_and_nothing_typed_is_lost() {
    let app = TestApp::new().await;
    let t = texts::nb();
    let who = app.login("saksbehandler").await;
    let bad = [
        ("tittel", "Blir stående"),
        ("punkt", "1"),
        ("gitt", "i går"),
        ("frist", ""),
    ];
    let page = app.post_as(&who, "/oppdrag/nytt", &bad).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    for part in [
        "value=\"Blir stående\"",
        "href=\"#gitt\"",
        "href=\"#frist\"",
        "value=\"i går\"",
    ] {
        assert!(page.body.contains(part), "{part}");
    }
    let id = waiting(&app).await.id();
    let path = format!("/oppdrag/{id}/svar");
    let early = [
        ("versjon", "1"),
        ("dato", "2022-03-15"),
        ("sammendrag", "Blir stående"),
    ];
    let page = app.post_as(&who, &path, &early).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains(&t.oppdrag_feil_dato()) && page.body.contains("Blir stående"));
    assert_eq!(
        app.get_as(&who, &format!("/oppdrag/{id}/tull")).await.status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(waiting(&app).await.id(), id, "nothing was changed");
}

#[tokio::test]
async fn deadlines_within_thirty_days_are_tasks_of_those_who_follow_up() {
    let app = TestApp::new().await;
    let t = texts::nb();
    for (who, told) in [
        ("leder", true),
        ("saksbehandler", true),
        ("attestant", false),
        ("departement", false),
    ] {
        let visitor = app.login(who).await;
        let page = app.get_as(&visitor, "/oppgaver").await.body;
        assert_eq!(page.contains(&t.oppdrag_oppgave_over(1)), told, "{who}");
        assert!(
            !page.contains(&t.oppdrag_oppgave(1)),
            "{who}: January is far away"
        );
    }
    app.go_to(Dato::constant(2022, 12, 2));
    let leder = app.login("leder").await;
    assert!(
        app.get_as(&leder, "/oppgaver")
            .await
            .body
            .contains(&t.oppdrag_oppgave(1))
    );
}

#[tokio::test]
async fn an_answer_to_a_question_is_shown_to_everybody_until_it_is_taken_back() {
    let app = TestApp::new().await;
    let leder = app.login("leder").await;
    let path = "/regler/sporsmal/ia-41-2/svar";
    assert_eq!(app.get_as(&leder, path).await.status, StatusCode::OK);
    let wrong = [
        ("versjon", "0"),
        ("tekst", "Blir stående"),
        ("fra", ""),
        ("dato", "2022-03-01"),
    ];
    let page = app.post_as(&leder, path, &wrong).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("Blir stående") && page.body.contains("href=\"#fra\""));
    let right = [
        ("versjon", "0"),
        ("tekst", "Oppdiktet: Ja, slik kan det telles."),
        ("fra", "Prøvedepartementet"),
        ("dato", "2022-03-01"),
    ];
    assert_eq!(post(&app, &leder, path, &right).await, StatusCode::SEE_OTHER);
    assert_eq!(post(&app, &leder, path, &right).await, StatusCode::CONFLICT);
    for shown in [
        "/regler/sporsmal",
        "/regler/sporsmal?svar=besvart",
        "/regler/sporsmal.csv",
    ] {
        assert!(
            app.get(shown).await.body.contains("slik kan det telles"),
            "{shown}"
        );
    }
    assert!(
        !app.get("/regler/sporsmal?svar=ubesvart")
            .await
            .body
            .contains("id=\"ia-41-2\"")
    );
    let back = "/regler/sporsmal/ia-41-2/trekk";
    assert_eq!(
        post(&app, &leder, back, &[("versjon", "1")]).await,
        StatusCode::SEE_OTHER
    );
    assert!(
        !app.get("/regler/sporsmal")
            .await
            .body
            .contains("slik kan det telles")
    );
    let confirmed = app.get_as(&leder, "/regler/sporsmal/ia-24-2/svar").await;
    assert_eq!(confirmed.status, StatusCode::NOT_FOUND);
    app.store.verify_journal().await.unwrap();
}

#[tokio::test]
async fn the_list_as_a_file_follows_the_address() {
    let app = TestApp::new().await;
    let leser = app.login("departement").await;
    let page = app.get_as(&leser, "/oppdrag?vis=over").await.body;
    for ending in ["csv", "xlsx"] {
        assert!(
            page.contains(&format!("href=\"/oppdrag/liste.{ending}?vis=over\"")),
            "{page}"
        );
    }
    let all = app.get_as(&leser, "/oppdrag/liste.csv").await;
    assert_eq!(all.body.lines().count(), 1 + KJENTE.len());
    let late = app.get_as(&leser, "/oppdrag/liste.csv?vis=over").await.body;
    assert_eq!(late.lines().count(), 2, "{late}");
    assert!(
        late.contains(&texts::nb().get("oppdrag-kjent-samordning", &[])),
        "{late}"
    );
    let book = app.get_as(&leser, "/oppdrag/liste.xlsx?vis=over").await;
    assert!(book.bytes.starts_with(b"PK"));
    let kommune = app.login("kommune-5037").await;
    for path in ["/oppdrag/liste.csv", "/oppdrag/liste.xlsx"] {
        assert_eq!(
            app.get_as(&kommune, path).await.status,
            StatusCode::FORBIDDEN,
            "{path}"
        );
    }
}
