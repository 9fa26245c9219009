//! The case: what it shows to whom, saving answers, recommending, opening again, and two people at once.

use crate::common::{Answer, TestApp, Visitor, between};
use axum::http::StatusCode;
use demo::Stand;
use regelverk::tid::Dato;
use sak::soknad::{Innstilling, Tilstand};

const BODO: &str = "1804";
const LEVANGER: &str = "5037";
const SORTLAND: &str = "1870";

/// The address of the case of a municipality.
async fn case_of(app: &TestApp, visitor: &Visitor, kommune: &str) -> String {
    let page = app.get_as(visitor, &format!("/saker?sok={kommune}")).await.body;
    let link = between(&page, "<th scope=\"row\"><a href=\"", "?").unwrap();
    link.to_owned()
}

fn version(page: &Answer) -> String {
    between(&page.body, "name=\"versjon\" value=\"", "\"")
        .unwrap()
        .to_owned()
}

async fn stored(app: &TestApp, case: &str) -> sak::soknad::Soknad {
    let id = case.trim_start_matches("/saker/").parse().unwrap();
    app.store.soknad(id).await.unwrap().unwrap().verdi
}

#[tokio::test]
async fn the_case_shows_the_application_the_municipality_and_every_verdict() {
    let app = TestApp::new().await;
    let visitor = app.login("saksbehandler").await;
    let case = case_of(&app, &visitor, LEVANGER).await;
    let page = app.get_as(&visitor, &case).await;
    let t = texts::nb();
    for text in [
        t.sak_tittel(4, "Levanger"),
        "22/0009".into(),
        "1/1, 1/2, 1/3, 1/4".into(),
        "Trøndelag".into(),
        t.sak_krever_svar(2),
        t.sak_hva_bor_ikke_oppfylt(),
        t.sak_nummer_av(34, 9),
    ] {
        assert!(page.body.contains(&text), "{text}");
    }
    for rule in [
        "ia-01", "ia-02", "ia-03", "ia-04", "ia-05", "ia-06", "ia-07", "ia-24",
    ] {
        assert_eq!(
            page.body.matches(&format!("id=\"v-{rule}\"")).count(),
            1,
            "{rule}"
        );
    }
    assert!(page.body.contains("rel=\"prev\"") && page.body.contains("rel=\"next\""));
}

#[tokio::test]
async fn others_read_but_get_no_form_and_cannot_send_one() {
    let app = TestApp::new().await;
    let worker = app.login("saksbehandler").await;
    let case = case_of(&app, &worker, LEVANGER).await;
    for who in ["attestant", "leder", "departement"] {
        let visitor = app.login(who).await;
        let page = app.get_as(&visitor, &case).await;
        assert_eq!(page.status, StatusCode::OK, "{who}");
        assert!(!page.body.contains("<textarea"), "{who}");
        let refused = app
            .post_as(&visitor, &format!("{case}/svar"), &[("versjon", "1")])
            .await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN, "{who}");
    }
    let kommune = app.login("kommune-5037").await;
    assert_eq!(app.get_as(&kommune, &case).await.status, StatusCode::FORBIDDEN);
    assert_eq!(
        app.get_as(&worker, "/saker/ikke-en-id").await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn answers_are_saved_half_done_and_told_in_the_history() {
    let app = TestApp::new().await;
    let visitor = app.login("saksbehandler").await;
    let case = case_of(&app, &visitor, LEVANGER).await;
    let before = app.get_as(&visitor, &case).await;
    let fields = [
        ("versjon", version(&before)),
        ("begrunnelse-ia-24", "Flere fastleger & ett kontor.".into()),
        ("hovedformal", "2".into()),
    ];
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    let sent = app.post_as(&visitor, &format!("{case}/svar"), &fields).await;
    assert_eq!(
        (sent.status, sent.location.as_str()),
        (StatusCode::SEE_OTHER, format!("{case}?kvittert=lagret").as_str())
    );
    let page = app.get_as(&visitor, &sent.location).await.body;
    let t = texts::nb();
    assert!(page.contains(&t.sak_lagret_svar()));
    assert!(page.contains(&t.sak_beslutning_svar_gitt(2, 1)));
    assert!(page.contains("Flere fastleger &amp; ett kontor.</textarea>"));
    assert!(
        page.contains(&t.sak_hovedformal_rettet(2, 4, 3)),
        "the correction stands beside what was applied for"
    );
    assert!(page.contains("begrunnet «Stort nok pasientgrunnlag» (IA-24)"));
    let again = app
        .post_as(
            &visitor,
            &format!("{case}/svar"),
            &[fields[1], fields[2], ("versjon", "2")],
        )
        .await;
    assert!(
        again.location.ends_with("kvittert=uendret"),
        "nothing is written twice: {}",
        again.location
    );
}

#[tokio::test]
async fn a_recommendation_without_reasons_is_refused_but_the_answers_are_kept() {
    let app = TestApp::new().await;
    let visitor = app.login("saksbehandler").await;
    let case = case_of(&app, &visitor, LEVANGER).await;
    let versjon = version(&app.get_as(&visitor, &case).await);
    let fields = [
        ("versjon", versjon.as_str()),
        ("begrunnelse-ia-05", "Sykehjemmet mangler leger."),
        ("innstilling", "alle"),
    ];
    let page = app
        .post_as(&visitor, &format!("{case}/innstilling"), &fields)
        .await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let t = texts::nb();
    assert!(
        page.body.contains("href=\"#begrunnelse-ia-24\""),
        "the summary leads to the field"
    );
    assert!(page.body.contains(&t.sak_delvis_lagret()));
    assert!(
        page.body.contains("value=\"alle\" selected"),
        "what was chosen is still chosen"
    );
    let soknad = stored(&app, &case).await;
    assert_eq!(soknad.tilstand(), Tilstand::Sendt);
    assert_eq!(
        soknad.sendt().unwrap().svar.reason("IA-05"),
        Some("Sykehjemmet mangler leger.")
    );
}

#[tokio::test]
async fn recommending_leads_to_the_next_case_that_waits() {
    let app = TestApp::new().await;
    let visitor = app.login("saksbehandler").await;
    let case = case_of(&app, &visitor, BODO).await;
    let versjon = version(&app.get_as(&visitor, &case).await);
    let fields = [
        ("versjon", versjon.as_str()),
        ("begrunnelse-ia-05", "Som søkt."),
        ("innstilling", "farre"),
        ("innstilling-antall", "2"),
        ("innstilling-begrunnelse", "Bare to leger trenger spesialisering."),
    ];
    let sent = app
        .post_as(&visitor, &format!("{case}/innstilling?tilstand=sendt"), &fields)
        .await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    let levanger = case_of(&app, &visitor, LEVANGER).await;
    assert!(
        sent.location.starts_with(&format!("{levanger}?tilstand=sendt&")),
        "{}",
        sent.location
    );
    let next = app.get_as(&visitor, &sent.location).await.body;
    let t = texts::nb();
    assert!(next.contains(&t.sak_innstilt_neste("Bodø")));
    assert!(next.contains(&format!(
        "href=\"{case}?tilstand=sendt\">{}",
        t.sak_tilbake_til("Bodø")
    )));
    match &stored(&app, &case).await.innstilt().unwrap().innstilling {
        Innstilling::KanTildeles { antall, begrunnelse } => {
            assert_eq!(
                (*antall, begrunnelse.as_deref()),
                (2, Some("Bare to leger trenger spesialisering."))
            );
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_rule_that_is_not_met_stops_the_award_and_is_named() {
    let app = TestApp::new().await;
    let visitor = app.login("saksbehandler").await;
    let case = case_of(&app, &visitor, SORTLAND).await;
    let shown = app.get_as(&visitor, &case).await;
    let t = texts::nb();
    assert!(shown.body.contains(&t.sak_beslutning_sperret()));
    let fields = [
        ("versjon", version(&shown)),
        ("begrunnelse-ia-05", "x".into()),
        ("innstilling", "alle".into()),
    ];
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    let page = app
        .post_as(&visitor, &format!("{case}/innstilling"), &fields)
        .await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let why = between(&page.body, "id=\"innstilling-f\">", "</p>").unwrap();
    assert!(why.contains("IA-01"), "{why}");
    assert!(why.contains("ikke registrert som utdanningsvirksomhet"), "{why}");
    let versjon = version(&page);
    let blank = [
        ("versjon", versjon.as_str()),
        ("begrunnelse-ia-05", "x"),
        ("innstilling", "ikke"),
    ];
    let page = app
        .post_as(&visitor, &format!("{case}/innstilling"), &blank)
        .await;
    assert!(
        page.body.contains(&t.svarfeil_begrunnelse_ikke()),
        "a refusal needs a reason"
    );
    assert!(
        page.body
            .contains("rows=\"3\" form=\"beslutning\" aria-invalid=\"true\""),
        "beside the field too"
    );
    let versjon = version(&page);
    let given = [
        ("versjon", versjon.as_str()),
        ("begrunnelse-ia-05", "x"),
        ("innstilling", "ikke"),
        (
            "innstilling-begrunnelse",
            "Kommunen er ikke utdanningsvirksomhet.",
        ),
    ];
    let sent = app
        .post_as(&visitor, &format!("{case}/innstilling"), &given)
        .await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    assert_eq!(stored(&app, &case).await.tilstand(), Tilstand::Innstilt);
}

#[tokio::test]
async fn everything_that_is_missing_is_told_at_once() {
    let app = TestApp::new().await;
    let visitor = app.login("saksbehandler").await;
    let case = case_of(&app, &visitor, LEVANGER).await;
    let versjon = version(&app.get_as(&visitor, &case).await);
    let fields = [
        ("versjon", versjon.as_str()),
        ("innstilling", "farre"),
        ("innstilling-antall", "4"),
    ];
    let page = app
        .post_as(&visitor, &format!("{case}/innstilling"), &fields)
        .await;
    let summary = between(&page.body, "ds-error-summary", "</ul>").unwrap();
    for field in [
        "innstilling-antall",
        "innstilling-begrunnelse",
        "begrunnelse-ia-24",
        "begrunnelse-ia-05",
    ] {
        assert!(summary.contains(&format!("href=\"#{field}\"")), "{field}");
        assert!(
            page.body.contains(&format!("id=\"{field}-f\"")),
            "{field} has its message beside it"
        );
    }
    assert!(page.body.contains("value=\"4\""), "what was typed stays");
    let nothing = app
        .post_as(
            &visitor,
            &format!("{case}/innstilling"),
            &[("versjon", versjon.as_str())],
        )
        .await;
    assert!(nothing.body.contains(&texts::nb().svarfeil_velg()));
}

#[tokio::test]
async fn two_who_answer_at_once_see_both_and_lose_nothing() {
    let app = TestApp::new().await;
    let (first, second) = (
        app.login("saksbehandler").await,
        app.login("saksbehandler2").await,
    );
    let case = case_of(&app, &first, LEVANGER).await;
    let versjon = version(&app.get_as(&first, &case).await);
    let theirs = [
        ("versjon", versjon.as_str()),
        ("begrunnelse-ia-24", "Skrevet av den andre."),
    ];
    app.post_as(&second, &format!("{case}/svar"), &theirs).await;
    let mine = [
        ("versjon", versjon.as_str()),
        ("begrunnelse-ia-24", "Skrevet av meg."),
        ("innstilling", "alle"),
    ];
    let page = app.post_as(&first, &format!("{case}/innstilling"), &mine).await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    let t = texts::nb();
    assert!(page.body.contains(&t.sak_konflikt_tittel()));
    assert!(
        page.body.contains("Skrevet av meg.</textarea>"),
        "what was typed is kept"
    );
    assert!(
        page.body
            .contains(&t.sak_konflikt_lagret("Skrevet av den andre.")),
        "what is saved is shown"
    );
    assert_eq!(
        stored(&app, &case).await.sendt().unwrap().svar.reason("IA-24"),
        Some("Skrevet av den andre.")
    );
    let versjon = version(&page);
    let chosen = [
        ("versjon", versjon.as_str()),
        ("begrunnelse-ia-24", "Skrevet av meg."),
    ];
    let sent = app.post_as(&first, &format!("{case}/svar"), &chosen).await;
    assert_eq!(
        sent.status,
        StatusCode::SEE_OTHER,
        "having seen it, one may overwrite"
    );
    let page = app.get_as(&second, &case).await.body;
    assert!(
        page.contains("class=\"hj-endring\" role=\"note\""),
        "the other is told what changed since"
    );
}

#[tokio::test]
async fn the_same_answers_saved_in_between_are_no_conflict() {
    let app = TestApp::new().await;
    let visitor = app.login("saksbehandler").await;
    let case = case_of(&app, &visitor, BODO).await;
    let versjon = version(&app.get_as(&visitor, &case).await);
    let fields = [
        ("versjon", versjon.as_str()),
        ("begrunnelse-ia-05", "Som søkt."),
        ("innstilling", "alle"),
    ];
    app.post_as(&visitor, &format!("{case}/svar"), &fields).await;
    let sent = app
        .post_as(&visitor, &format!("{case}/innstilling"), &fields)
        .await;
    assert_eq!(
        sent.status,
        StatusCode::SEE_OTHER,
        "an autosave of the same page came first"
    );
}

#[tokio::test]
async fn an_assessment_is_opened_again_only_after_a_question() {
    let app = TestApp::new().await;
    let visitor = app.login("saksbehandler").await;
    let case = case_of(&app, &visitor, "0301").await;
    let shown = app.get_as(&visitor, &case).await.body;
    let t = texts::nb();
    assert!(!shown.contains("<textarea") && shown.contains(&t.sak_gjenapne()));
    let question = app.get_as(&visitor, &format!("{case}/gjenapne")).await;
    assert!(question.body.contains(&t.sak_gjenapne_tittel("Oslo")));
    let versjon = version(&question);
    let sent = app
        .post_as(&visitor, &format!("{case}/gjenapne"), &[("versjon", &versjon)])
        .await;
    assert_eq!(sent.location, format!("{case}?kvittert=gjenapnet"));
    let page = app.get_as(&visitor, &sent.location).await.body;
    assert!(page.contains(&t.sak_gjenapnet()));
    assert!(
        page.contains("value=\"alle\" selected"),
        "what was recommended stands in the form"
    );
    let stale = app
        .post_as(&visitor, &format!("{case}/gjenapne"), &[("versjon", &versjon)])
        .await;
    assert_eq!(stale.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn opening_again_after_the_round_was_sent_says_that_proposals_fall() {
    let app = TestApp::with(Stand::Vurdert).await;
    app.go_to(Dato::constant(2022, 3, 16));
    crate::runde::send_round(&app).await;
    let visitor = app.login("saksbehandler").await;
    let case = case_of(&app, &visitor, LEVANGER).await;
    let shown = app.get_as(&visitor, &case).await.body;
    let t = texts::nb();
    assert!(
        shown.contains(&t.sak_svaret()) && shown.contains("/attestering/"),
        "the proposal is shown"
    );
    let question = app.get_as(&visitor, &format!("{case}/gjenapne")).await;
    assert!(question.body.contains(&t.sak_gjenapne_forslag()));
    let versjon = version(&question);
    app.post_as(&visitor, &format!("{case}/gjenapne"), &[("versjon", &versjon)])
        .await;
    let tasks = app.get_as(&visitor, "/oppgaver").await.body;
    assert!(
        tasks.contains(&t.oppgave_vurder(1)),
        "one that holds up the round is a task"
    );
}

#[tokio::test]
async fn a_login_that_ran_out_costs_nobody_their_text() {
    let app = TestApp::new().await;
    let visitor = app.login("saksbehandler").await;
    let case = case_of(&app, &visitor, BODO).await;
    let versjon = version(&app.get_as(&visitor, &case).await);
    let fields = [
        ("versjon", versjon.as_str()),
        ("begrunnelse-ia-05", "Linje en.\nLinje to."),
        ("innstilling", "alle"),
    ];
    let path = format!("{case}/innstilling?tilstand=sendt");
    let held = app.post(&path, &fields).await;
    assert_eq!(held.status, StatusCode::UNAUTHORIZED);
    assert!(
        held.body.contains(&format!("action=\"{path}\"")),
        "it goes on from here"
    );
    assert!(
        held.body
            .contains("name=\"begrunnelse-ia-05\" value=\"Linje en.\nLinje to.\"")
    );
    assert!(!held.body.contains(&visitor.csrf));
    let again = app.post_without_token(&visitor, &path, &fields).await;
    assert_eq!(again.status, StatusCode::FORBIDDEN);
    let t = texts::nb();
    assert!(again.body.contains(&t.sak_gammelt_tittel()) && again.body.contains("Linje to.</textarea>"));
    assert!(
        again.body.contains(&t.sak_konflikt_blankt()),
        "what is saved stands beside it"
    );
    assert_eq!(
        stored(&app, &case).await.sendt().unwrap().svar.reason("IA-05"),
        None,
        "nothing is saved unseen"
    );
}

#[tokio::test]
async fn what_cannot_be_kept_is_explained_and_nothing_is_saved() {
    let app = TestApp::new().await;
    let visitor = app.login("saksbehandler").await;
    let case = case_of(&app, &visitor, LEVANGER).await;
    let versjon = version(&app.get_as(&visitor, &case).await);
    let long = "å".repeat(4001);
    let fields = [
        ("versjon", versjon.as_str()),
        ("begrunnelse-ia-24", long.as_str()),
    ];
    let page = app.post_as(&visitor, &format!("{case}/svar"), &fields).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        page.body.contains("4001 tegn"),
        "{:?}",
        between(&page.body, "ds-error-summary", "</ul>")
    );
    assert!(page.body.contains(&long), "nothing typed is lost");
    let fields = [("versjon", versjon.as_str()), ("hovedformal", "5")];
    let page = app.post_as(&visitor, &format!("{case}/svar"), &fields).await;
    assert!(page.body.contains(&texts::nb().svarfeil_for_mange(4)));
    assert_eq!(
        stored(&app, &case).await.sendt().unwrap().svar,
        sak::soknad::sendt::SvarPaRegler::default()
    );
}
