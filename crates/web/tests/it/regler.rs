//! The rulebook, as everybody sees it.

use axum::http::StatusCode;
use regelverk::regel::FIRST_RULEBOOK;
use regelverk::tid::Dato;
use regelverk::{parameter, register, sporsmal};

use crate::common::{TestApp, between};

fn escaped(text: &str) -> String {
    maud::html! { (text) }.into_string()
}

#[tokio::test]
async fn every_rule_and_every_version_has_a_lasting_address() {
    let app = TestApp::new().await;
    for rule in register::ALL {
        for version in rule.versjoner {
            let page = app.get(&format!("/regler/{}/{}", rule.id, version.nummer)).await;
            assert_eq!(page.status, StatusCode::OK, "{} {}", rule.id, version.nummer);
            let says = texts::regel::gjengivelse(texts::nb(), rule.id, version.nummer);
            assert!(
                page.body.contains(&escaped(&says)),
                "{} {}",
                rule.id,
                version.nummer
            );
        }
    }
    for path in [
        "/regler/IA-24/3",
        "/regler/IA-24/0",
        "/regler/IA-99/1",
        "/regler/parametre/tull",
    ] {
        assert_eq!(app.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn the_list_is_that_of_the_day_and_of_what_is_chosen() {
    let app = TestApp::new().await;
    let t = texts::nb();
    let early = app.get("/regler?dato=2021-06-01").await.body;
    assert!(
        early.contains("/regler/IA-24?dato=2021-06-01"),
        "links keep the day"
    );
    assert!(early.contains(&t.regelbok_viser(register::ALL.len(), "1. juni 2021")));
    let decisions = app.get("/regler?gjelder=vedtak").await.body;
    assert!(decisions.contains("/regler/IA-40\"") && !decisions.contains("/regler/IA-24\""));
    let refunds = app.get("/regler?gjelder=refusjon").await.body;
    assert!(refunds.contains("/regler/IA-42\"") && !refunds.contains("/regler/IA-40\""));
    let none = app.get("/regler?gjelder=vedtak&art=skal").await.body;
    assert!(none.contains(&t.regelbok_ingen()));
    let nonsense = app.get("/regler?gjelder=x&art=y&status=z").await;
    assert!(
        nonsense.body.contains("/regler/IA-24\""),
        "what cannot be read is left out"
    );
}

#[tokio::test]
async fn a_day_before_the_first_letter_has_no_rulebook_and_the_page_says_why() {
    let app = TestApp::new().await;
    let t = texts::nb();
    let why = t.regelbok_for_forste_hvorfor(t.dato(FIRST_RULEBOOK));
    for path in [
        "/regler",
        "/regler/IA-24",
        "/regler/parametre",
        "/regler/parametre/kvote",
    ] {
        let page = app.get(&format!("{path}?dato=2020-10-26")).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert!(page.body.contains(&why), "{path}");
        assert!(
            page.body.contains(&format!("{path}?dato={FIRST_RULEBOOK}")),
            "{path} leads on"
        );
        let first = app.get(&format!("{path}?dato={FIRST_RULEBOOK}")).await;
        assert!(!first.body.contains(&why), "{path}");
    }
    let wrong = app.get("/regler?dato=i-fjor").await;
    assert!(wrong.body.contains(&t.regelbok_dato_feil("2022-03-14")));
    assert!(wrong.body.contains("value=\"i-fjor\""), "what was written stays");
}

#[tokio::test]
async fn a_rule_shows_its_cases_with_the_names_of_the_facts() {
    let app = TestApp::new().await;
    let page = app.get("/regler/IA-24?dato=2021-06-01").await.body;
    assert!(page.contains("Godt over"), "the cases stand there");
    assert!(page.contains(&texts::regel::parameter_navn(
        texts::nb(),
        "pasientgrunnlag_minst"
    )));
    assert!(!page.contains("<th scope=\"col\">pasientgrunnlag_minst"));
    let marked = texts::nb().regelbok_regel_den_dagen("1. juni 2021");
    assert_eq!(page.matches(&marked).count(), 1, "one version was in force");
}

#[tokio::test]
async fn no_table_of_cases_shows_a_name_that_only_contracts_use() {
    let app = TestApp::new().await;
    for rule in register::ALL {
        let page = app.get(&format!("/regler/{}", rule.id)).await.body;
        for heading in page.split("<th scope=\"col\">").skip(1) {
            let heading = heading.split('<').next().unwrap();
            let first = heading.chars().next().unwrap();
            assert!(
                first.is_uppercase() && !heading.contains('_'),
                "{}: {heading}",
                rule.id
            );
        }
    }
}

#[tokio::test]
async fn every_value_shows_both_its_days_and_who_reads_it() {
    let app = TestApp::new().await;
    let t = texts::nb();
    let list = app.get("/regler/parametre?dato=2021-06-01").await.body;
    for (navn, found, _) in parameter::all() {
        assert!(
            list.contains(&format!("/regler/parametre/{navn}?dato=2021-06-01")),
            "{navn}"
        );
        let page = app.get(&format!("/regler/parametre/{navn}")).await.body;
        for value in &found.verdi {
            assert!(page.contains(&t.dato_kort(value.virker_fra)), "{navn}");
            assert!(page.contains(&t.dato_kort(value.kunngjort)), "{navn}");
        }
    }
    assert!(
        list.contains(&t.parametre_kjent_senere("01.02.2022")),
        "nobody knew the quota in 2021"
    );
    assert!(
        app.get("/regler/parametre/kvote")
            .await
            .body
            .contains("/regler/IA-41")
    );
}

#[tokio::test]
async fn two_days_are_compared() {
    let app = TestApp::new().await;
    let t = texts::nb();
    let same = app
        .get("/regler/sammenlign?fra=2022-02-01&til=2022-03-01")
        .await
        .body;
    assert!(same.contains(&t.sammenlign_ingen()));
    let other = app
        .get("/regler/sammenlign?fra=2021-12-31&til=2022-01-01")
        .await
        .body;
    assert!(other.contains("/regler/IA-24\"") && !other.contains("/regler/IA-40\""));
    assert!(
        other.contains(&t.sammenlign_samme_tall()),
        "the quota is the same on another basis"
    );
    let early = app
        .get("/regler/sammenlign?fra=2020-10-26&til=2022-01-01")
        .await
        .body;
    assert!(early.contains(&t.sammenlign_for_tidlig("26. oktober 2020", t.dato(FIRST_RULEBOOK))));
    let wrong = app.get("/regler/sammenlign?fra=x&til=2022-01-01").await.body;
    assert!(wrong.contains("href=\"#fra\"") && wrong.contains("value=\"x\""));
    assert_eq!(app.get("/regler/sammenlign").await.status, StatusCode::OK);
}

#[tokio::test]
async fn every_open_point_is_a_question_with_all_its_parts() {
    let app = TestApp::new().await;
    let t = texts::nb();
    let page = app.get("/regler/sporsmal").await.body;
    for asked in sporsmal::all() {
        assert!(
            page.contains(&format!("id=\"{}\"", asked.kode())),
            "{}",
            asked.kode()
        );
        assert!(
            page.contains(&escaped(&texts::sporsmal::sporsmal(t, &asked))),
            "{}",
            asked.kode()
        );
    }
    let readings = app.get("/regler/sporsmal?status=tolkning").await.body;
    assert!(readings.contains("id=\"ia-41-2\"") && !readings.contains("id=\"kvote-2020-10-27\""));
    let csv = app.get("/regler/sporsmal.csv").await.body;
    assert_eq!(csv.lines().count(), sporsmal::all().len() + 1);
    assert!(app.get("/regler/sporsmal.pdf").await.bytes.starts_with(b"%PDF-"));
}

#[tokio::test]
async fn the_sources_are_described() {
    let app = TestApp::new().await;
    let page = app.get("/regler/kilder").await.body;
    for code in ["S0", "S1", "S2"] {
        assert!(page.contains(&format!("id=\"{code}\"")));
    }
    assert!(page.contains("udatert"), "no day that nobody wrote");
}

#[tokio::test]
async fn the_rulebook_of_a_day_is_there_for_machines() {
    let app = TestApp::new().await;
    let answer = app.get("/regler.json?dato=2021-06-01").await;
    let body: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
    assert_eq!(body["regler"].as_array().unwrap().len(), register::ALL.len());
    let rule = body["regler"]
        .as_array()
        .unwrap()
        .iter()
        .find(|rule| rule["regel"] == "IA-24")
        .unwrap();
    assert_eq!(
        (&rule["versjon"], &rule["gjelder_til"]),
        (&1.into(), &"2021-12-31".into())
    );
    assert_eq!(
        app.get("/regler.json?dato=2020-10-26").await.status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        app.get("/regler.json?dato=x").await.status,
        StatusCode::BAD_REQUEST
    );
}

#[tokio::test]
async fn a_page_that_is_the_same_is_not_sent_again_and_a_person_s_page_is_not_kept() {
    let app = TestApp::new().await;
    let first = app.get("/regler").await;
    let tag = first.header("etag");
    assert!(tag.starts_with("W/\""), "{tag}");
    assert_eq!(first.header("cache-control"), "public, no-cache");
    let again = app.get_with("/regler", &[("if-none-match", &tag)]).await;
    assert_eq!(
        (again.status, again.body.as_str()),
        (StatusCode::NOT_MODIFIED, "")
    );
    app.go_to(Dato::constant(2022, 3, 20));
    let later = app.get_with("/regler", &[("if-none-match", &tag)]).await;
    assert_eq!(later.status, StatusCode::OK, "another day is another page");
    let visitor = app.login("leder").await;
    let own = app.get_as(&visitor, "/regler").await;
    assert_eq!(
        (own.header("etag").as_str(), own.header("cache-control").as_str()),
        ("", "no-store")
    );
    assert!(between(&own.body, "name=\"csrf\" value=\"", "\"").is_some());
}
