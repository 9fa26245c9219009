//! Beginning: with the last application, with what is right for most, and with few questions for one place.

use super::*;
use sak::utlysning::Utlysning;
use store::Spor;

/// A call a year after the demonstration's, open on 14 February 2023.
async fn next_call(app: &TestApp) -> Utlysning {
    let first = app.store.utlysning(&app.call()).await.unwrap().unwrap();
    let next = Utlysning {
        navn: sak::id::UtlysningNavn::parse("fristrunden-2023").unwrap(),
        tittel: "Introduksjonsavtaler, fristrunden 2023".into(),
        kunngjort: Dato::constant(2023, 2, 1),
        frist: Dato::constant(2023, 3, 15),
        ..first
    };
    let aktor = app.store.bruker("leder").await.unwrap().unwrap();
    let now = regelverk::tid::Tidspunkt::in_norway(next.kunngjort, 9, 0).unwrap();
    app.store
        .create_utlysning(&next, Spor { aktor: &aktor, now })
        .await
        .unwrap();
    next
}

#[tokio::test]
async fn the_last_application_is_a_start_and_is_marked_until_somebody_saves_it() {
    let app = TestApp::new().await;
    let t = texts::nb();
    let next = next_call(&app).await;
    app.go_to(Dato::constant(2023, 2, 14));
    let visitor = app.login("kommune-5037").await;
    let tasks = app.get_as(&visitor, "/oppgaver").await.body;
    assert!(
        tasks.contains(&t.start_fra_tidligere()) && tasks.contains(&t.start_tom()),
        "{tasks}"
    );
    let earlier = between(&tasks, "name=\"fra\" value=\"", "\"").unwrap();
    let fields = [("utlysning", next.navn.as_str()), ("fra", earlier)];
    let begun = app.post_as(&visitor, "/soknad", &fields).await;
    assert!(begun.location.ends_with("/legene"), "{}", begun.location);
    let mark = t.start_overfort("Introduksjonsavtaler, fristrunden 2022");
    let page = app.get_as(&visitor, &begun.location).await.body;
    assert!(page.contains(&mark), "{page}");
    let (address, _) = begun.location.rsplit_once('/').unwrap();
    let summary = app
        .get_as(&visitor, &format!("{address}/oppsummering"))
        .await
        .body;
    assert!(summary.contains("kontroller"), "{summary}");

    let version = between(&page, "id=\"versjon\" value=\"", "\"").unwrap();
    let mut fields = LEGENE.to_vec();
    fields[0].1 = version;
    app.post_as(&visitor, &begun.location, &fields).await;
    assert!(!app.get_as(&visitor, &begun.location).await.body.contains(&mark));
}

#[tokio::test]
async fn nobody_starts_from_an_application_that_is_not_theirs() {
    let app = TestApp::new().await;
    let next = next_call(&app).await;
    app.go_to(Dato::constant(2023, 2, 14));
    let levanger = Kommunenummer::parse("5037").unwrap();
    let theirs = app
        .store
        .soknad_in(&app.call(), &levanger)
        .await
        .unwrap()
        .unwrap();
    let id = theirs.verdi.felles().id.to_string();
    let visitor = app.login_kommune(municipality(&app, None).await.as_str()).await;
    let fields = [("utlysning", next.navn.as_str()), ("fra", id.as_str())];
    let answer = app.post_as(&visitor, "/soknad", &fields).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn one_place_is_asked_about_with_yes_and_no_and_another_number_asks_anew() {
    let app = TestApp::new().await;
    let t = texts::nb();
    let (visitor, address) = draft(&app, Some(Utdanningsvirksomhet::Registrert)).await;
    let step = format!("{address}/legene");
    let page = app.get_as(&visitor, &step).await.body;
    assert!(page.contains(&t.soknad_felt_antall_hovedformal_en()), "{page}");
    assert!(
        page.contains("name=\"antall\"") && page.contains("name=\"en_plass\""),
        "{page}"
    );
    let answer = [
        ("versjon", "0"),
        ("en_plass", "1"),
        ("antall", "3"),
        ("antall_hovedformal", "1"),
        ("behov", "5"),
        ("arbeid", "sykehjem"),
    ];
    let saved = app.post_as(&visitor, &step, &answer).await;
    assert_eq!(saved.location, format!("{step}#antall_hovedformal"));
    assert!(typed(&app, &address, Felt::AntallHovedformal).await.is_empty());
    assert_eq!(typed(&app, &address, Felt::Antall).await, ["3"]);
    let page = app.get_as(&visitor, &step).await.body;
    assert!(page.contains(&t.soknad_felt_antall_hovedformal()), "{page}");
}

/// What a small municipality that the register knows must answer for one place: three questions. The other
/// fields hold what is right for most, or may stay open.
#[tokio::test]
async fn one_place_is_applied_for_with_three_answers() {
    let app = TestApp::new().await;
    let (visitor, address) = draft(&app, Some(Utdanningsvirksomhet::Registrert)).await;
    let fields_of = |page: &str| -> Vec<(String, String)> {
        // As a browser sends it: what is typed in advance, and the ticked ones.
        let inputs = page
            .split("<input")
            .skip(1)
            .map(|part| part.split('>').next().unwrap());
        inputs
            .filter(|input| {
                !input.contains("radio") && !input.contains("checkbox") || input.contains(" checked")
            })
            .filter_map(|input| {
                let name = between(input, "name=\"", "\"")?;
                let value = between(input, "value=\"", "\"").unwrap_or_default();
                Some((name.to_owned(), value.to_owned()))
            })
            .filter(|(name, _)| name != "csrf")
            .collect()
    };
    let mut given = 0;
    let own = [
        ("antall_hovedformal", "1"),
        ("behov", "2"),
        ("arbeid", "sykehjem"),
    ];
    for steg in ["legene", "plassene", "legekontoret"] {
        let path = format!("{address}/{steg}");
        let page = app.get_as(&visitor, &path).await.body;
        let form = between(&page, "id=\"skjema\"", "</form>").unwrap();
        let mut fields = fields_of(form);
        for (name, value) in own {
            if form.contains(&format!("name=\"{name}\"")) {
                fields.retain(|(field, _)| field != name);
                fields.push((name.to_owned(), value.to_owned()));
                given += 1;
            }
        }
        let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        app.post_as(&visitor, &path, &fields).await;
    }
    assert_eq!(given, 3);
    let sent = app.post_as(&visitor, &format!("{address}/send"), &[]).await;
    assert_eq!(sent.location, format!("{address}/kvittering"), "{}", sent.body);
    let soknad = stored(&app, &address).await;
    let innhold = &soknad.sendt().unwrap().innhold;
    assert_eq!(
        (innhold.antall, innhold.antall_hovedformal, innhold.behov),
        (Some(1), Some(1), Some(2))
    );
    assert_eq!(
        (innhold.perioder, innhold.antall_knyttet_til_alis),
        (Some(1), Some(0))
    );
}
