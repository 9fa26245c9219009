//! The municipality's application: begin, write, collide, send, receipt.

mod common;

use axum::http::StatusCode;
use common::{Answer, TestApp, Visitor, between};
use regelverk::introduksjonsavtale::soknad::Utdanningsvirksomhet;
use regelverk::tid::Dato;
use sak::aktor::{Aktor, Rolle};
use sak::id::{Kommunenummer, SoknadId};
use sak::soknad::felt::Felt;
use sak::soknad::{Kladd, Soknad, Steg};

/// A municipality that has not applied, by what the register says of it.
async fn municipality(app: &TestApp, status: Option<Utdanningsvirksomhet>) -> Kommunenummer {
    for kommune in app.store.kommuner().await.unwrap() {
        let applied = app
            .store
            .soknad_in(&app.call(), &kommune.nummer)
            .await
            .unwrap()
            .is_some();
        if !applied && kommune.utdanningsvirksomhet == status {
            return kommune.nummer;
        }
    }
    panic!("no municipality with the status {status:?} is left");
}

/// Somebody of a municipality with a draft just begun, and the address of the draft.
async fn draft(app: &TestApp, status: Option<Utdanningsvirksomhet>) -> (Visitor, String) {
    let nummer = municipality(app, status).await;
    let visitor = app.login_kommune(nummer.as_str()).await;
    let answer = begin(app, &visitor).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let address = answer.location.strip_suffix("/kommunen").unwrap().to_owned();
    (visitor, address)
}

async fn begin(app: &TestApp, visitor: &Visitor) -> Answer {
    app.post_as(visitor, "/soknad", &[("utlysning", demo::UTLYSNING)])
        .await
}

async fn stored(app: &TestApp, address: &str) -> Soknad {
    let id: SoknadId = address.strip_prefix("/soknad/").unwrap().parse().unwrap();
    app.store.soknad(id).await.unwrap().unwrap().verdi
}

async fn stored_draft(app: &TestApp, address: &str) -> Kladd {
    match stored(app, address).await {
        Soknad::Kladd(kladd) => kladd,
        other => panic!("not a draft: {other:?}"),
    }
}

async fn typed(app: &TestApp, address: &str, felt: Felt) -> Vec<String> {
    let step = stored_draft(app, address).await.step(felt.steg());
    step.svar.get(&felt).cloned().unwrap_or_default()
}

const LEGENE: [(&str, &str); 5] = [
    ("versjon", "0"),
    ("antall", "3"),
    ("antall_hovedformal", "2"),
    ("behov", "5"),
    ("arbeid", "sykehjem"),
];
const PLASSENE: [(&str, &str); 3] = [
    ("versjon", "0"),
    ("perioder", "1"),
    ("antall_knyttet_til_alis", "0"),
];

/// Fills in all that must be filled in.
async fn fill_in(app: &TestApp, visitor: &Visitor, address: &str) {
    for (step, fields) in [("legene", LEGENE.as_slice()), ("plassene", PLASSENE.as_slice())] {
        let answer = app.post_as(visitor, &format!("{address}/{step}"), fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    }
}

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

/// Another person of the municipality that has the draft.
async fn colleague(app: &TestApp, address: &str) -> Visitor {
    let kommune = stored(app, address).await.felles().kommune.clone();
    let ola = Aktor {
        id: "ola".into(),
        navn: "Ola Oppdiktet".into(),
        rolle: Rolle::Kommune,
        kommune: Some(kommune),
    };
    app.store.save_brukere(&[ola]).await.unwrap();
    app.login("ola").await
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

#[tokio::test]
async fn too_late_is_no_dead_end() {
    let app = TestApp::new().await;
    let (visitor, address) = draft(&app, Some(Utdanningsvirksomhet::Registrert)).await;
    fill_in(&app, &visitor, &address).await;
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
    stored_draft(&app, &address).await;
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
    let answer = begin(&app, &other).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert!(
        answer.body.contains("Dere kan ikke begynne på en søknad her nå"),
        "{}",
        answer.body
    );
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
async fn the_home_page_follows_the_application() {
    let app = TestApp::new().await;
    let nummer = municipality(&app, Some(Utdanningsvirksomhet::Registrert)).await;
    let visitor = app.login_kommune(nummer.as_str()).await;
    let before = app.get_as(&visitor, "/oppgaver").await.body;
    assert!(
        before.contains("Begynn på søknaden") && before.contains("1 dag igjen"),
        "{before}"
    );
    let address = begin(&app, &visitor)
        .await
        .location
        .strip_suffix("/kommunen")
        .unwrap()
        .to_owned();
    fill_in(&app, &visitor, &address).await;
    let during = app.get_as(&visitor, "/oppgaver").await.body;
    assert!(
        during.contains("Fortsett på søknaden") && during.contains("Sist lagret 14. mars 2022 kl. 09.00"),
        "{during}"
    );
    assert!(during.contains("3 av 4 steg er fylt ut"), "{during}");
    app.post_as(&visitor, &format!("{address}/send"), &[]).await;
    let after = app.get_as(&visitor, "/oppgaver").await.body;
    assert!(
        after.contains("Helsedirektoratet vurderer søknaden") && !after.contains("Begynn på"),
        "{after}"
    );
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
