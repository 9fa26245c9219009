//! The ranking: what is shown, what is refused and why, what is kept when it is.

use crate::common::{Answer, TestApp, Visitor, between};
use axum::http::StatusCode;
use demo::Stand;
use regelverk::tid::Dato;
use sak::prioritering::Prioritering;

const PAGE: &str = "/prioritering/fristrunden-2022";
/// The day after the deadline.
const AFTER: Dato = Dato::constant(2022, 3, 16);

async fn assessed() -> (TestApp, Visitor) {
    let app = TestApp::with(Stand::Vurdert).await;
    app.go_to(AFTER);
    let visitor = app.login("saksbehandler").await;
    (app, visitor)
}

fn version(page: &Answer) -> String {
    between(&page.body, "name=\"versjon\" value=\"", "\"")
        .unwrap()
        .to_owned()
}

/// The equal places, as the boxes name them.
fn equal(page: &Answer) -> Vec<String> {
    let parts = page.body.split("name=\"valgt\" value=\"").skip(1);
    parts
        .map(|part| part.split('"').next().unwrap().to_owned())
        .collect()
}

/// For how many of the equal places there is room.
async fn room(app: &TestApp) -> usize {
    let runde = app.store.runde(&app.call()).await.unwrap().unwrap().verdi;
    usize::try_from(runde.liste().likhet.unwrap().ledig).unwrap()
}

/// The first places of the list, as forms name them.
async fn key(app: &TestApp, slot: usize) -> String {
    let runde = app.store.runde(&app.call()).await.unwrap().unwrap().verdi;
    let place = runde.liste().plasser[slot].plass;
    format!("{}:{}", place.soknad, place.plass)
}

async fn choose(app: &TestApp, visitor: &Visitor, count: usize, why: &str) -> Answer {
    let page = app.get_as(visitor, PAGE).await;
    let (version, places) = (version(&page), equal(&page));
    let mut fields = vec![("versjon", version.as_str()), ("begrunnelse", why)];
    fields.extend(places.iter().take(count).map(|place| ("valgt", place.as_str())));
    app.post_as(visitor, &format!("{PAGE}/velg"), &fields).await
}

#[tokio::test]
async fn the_menu_leads_to_the_newest_round_and_outsiders_are_kept_out() {
    let app = TestApp::new().await;
    let visitor = app.login("saksbehandler").await;
    assert_eq!(app.get_as(&visitor, "/prioritering").await.location, PAGE);
    let municipality = app.login_kommune("5037").await;
    assert_eq!(
        app.get_as(&municipality, PAGE).await.status,
        StatusCode::FORBIDDEN
    );
    assert_eq!(
        app.get_as(&visitor, "/prioritering/finnes-ikke").await.status,
        StatusCode::NOT_FOUND
    );
    assert!(app.get(PAGE).await.location.starts_with("/logg-inn?neste="));
}

#[tokio::test]
async fn the_list_shows_both_orders_the_cut_and_the_equal_places() {
    let (app, visitor) = assessed().await;
    let page = app.get_as(&visitor, PAGE).await;
    let t = texts::nb();
    assert_eq!(page.status, StatusCode::OK);
    for text in [
        t.prioritering_endelig(),
        t.prioritering_beregnet(),
        t.prioritering_kutt("65"),
        t.prioritering_likt_hvorfor(),
        t.prioritering_etter_fylke(),
    ] {
        assert!(page.body.contains(&text), "{text}");
    }
    assert!(equal(&page).len() > room(&app).await);
    // The reader sees the same, and can change nothing.
    let reader = app.login("departement").await;
    let read = app.get_as(&reader, PAGE).await;
    assert_eq!(read.status, StatusCode::OK);
    assert!(equal(&read).is_empty());
    assert!(!read.body.contains(&t.prioritering_send()));
    let refused = app
        .post_as(&reader, &format!("{PAGE}/send"), &[("versjon", "0")])
        .await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn what_is_tried_out_changes_nothing() {
    let (app, visitor) = assessed().await;
    let before = app.get_as(&visitor, PAGE).await;
    let trial = app
        .get_as(&visitor, &format!("{PAGE}?kvote=70&kostnad=450%20000%20kr"))
        .await;
    let t = texts::nb();
    assert!(trial.body.contains(&t.prioritering_prov_aktiv_tittel()));
    assert!(
        trial
            .body
            .contains("70 × 450\u{a0}000\u{a0}kr = 31\u{a0}500\u{a0}000\u{a0}kr"),
        "{}",
        trial.body
    );
    assert!(trial.body.contains(&t.prioritering_kutt("70")));
    assert!(equal(&trial).is_empty(), "nothing can be chosen in a trial");
    let after = app.get_as(&visitor, PAGE).await;
    assert_eq!(before.body, after.body);
}

#[tokio::test]
async fn a_criterion_moves_and_the_address_says_so() {
    let (app, visitor) = assessed().await;
    let pressed = app
        .get_as(
            &visitor,
            &format!("{PAGE}?kvote=65&rekkefolge=formal,behov,alis&opp=2"),
        )
        .await;
    assert_eq!(pressed.status, StatusCode::SEE_OTHER);
    assert!(
        pressed.location.contains("rekkefolge=behov%2Cformal%2Calis"),
        "{}",
        pressed.location
    );
    assert!(!pressed.location.contains("opp="));
    let trial = app
        .get_as(&visitor, pressed.location.split('#').next().unwrap())
        .await;
    assert!(trial.body.contains(&texts::nb().prioritering_prov_aktiv_tittel()));
}

#[tokio::test]
async fn a_number_that_is_none_is_told_beside_the_field_and_kept() {
    let (app, visitor) = assessed().await;
    let page = app
        .get_as(&visitor, &format!("{PAGE}?kvote=mange&kostnad=gratis"))
        .await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains(r#"value="mange""#) && page.body.contains(r#"value="gratis""#));
    assert!(page.body.contains(&texts::nb().prioritering_prov_kostnad_feil()));
}

#[tokio::test]
async fn exactly_as_many_as_there_is_room_for_are_chosen_with_a_reason() {
    let (app, visitor) = assessed().await;
    let room = room(&app).await;
    let t = texts::nb();
    let too_many = choose(&app, &visitor, room + 1, "Geografi.").await;
    assert_eq!(too_many.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(too_many.body.contains(&t.prioritering_feil_antall(room)));
    assert!(
        too_many.body.contains("Geografi.</textarea>"),
        "what was typed is kept"
    );
    let silent = choose(&app, &visitor, room, "  ").await;
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(silent.body.contains(&t.prioritering_feil_begrunnelse()));
    let boxes = silent.body.split("name=\"valgt\"").skip(1);
    assert_eq!(
        boxes
            .filter(|part| part.split('>').next().unwrap().contains(" checked"))
            .count(),
        room
    );
    let chosen = choose(&app, &visitor, room, "Geografi.").await;
    assert_eq!(chosen.location, format!("{PAGE}?kvittert=valgt"));
    let page = app.get_as(&visitor, &chosen.location).await;
    assert!(page.body.contains(&t.prioritering_kvittert_valgt()));
    assert!(page.body.contains(&t.prioritering_klar()), "nothing remains");
    assert!(equal(&page).is_empty());
    let again = app.get_as(&visitor, &format!("{PAGE}?velg=1")).await;
    assert!(!equal(&again).is_empty(), "the choice can be made again");
}

#[tokio::test]
async fn a_place_is_moved_with_a_reason_and_moved_back() {
    let (app, visitor) = assessed().await;
    let place = key(&app, 70).await;
    let form = app.get_as(&visitor, &format!("{PAGE}/flytt?plass={place}")).await;
    assert!(
        form.body
            .contains(&format!("<option value=\"{place}\" selected>")),
        "the place of the row is chosen"
    );
    let version = version(&form);
    let empty = app
        .post_as(
            &visitor,
            &format!("{PAGE}/flytt"),
            &[("versjon", &version), ("til", "500")],
        )
        .await;
    let t = texts::nb();
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.body.contains(r#"value="500""#));
    for text in [
        t.prioritering_feil_ukjent_plass(),
        t.prioritering_feil_begrunnelse(),
        t.komponent_feilliste(3),
    ] {
        assert!(empty.body.contains(&text), "{text}");
    }
    let fields = [
        ("versjon", version.as_str()),
        ("plass", &place),
        ("til", "10"),
        ("begrunnelse", "Lang vei."),
    ];
    let moved = app.post_as(&visitor, &format!("{PAGE}/flytt"), &fields).await;
    assert_eq!(moved.location, format!("{PAGE}?kvittert=flyttet"));
    assert_eq!(key(&app, 9).await, place);
    let page = app.get_as(&visitor, PAGE).await;
    assert!(page.body.contains("Lang vei."));
    let fresh = between(&page.body, "name=\"versjon\" value=\"", "\"").unwrap();
    let undone = app
        .post_as(
            &visitor,
            &format!("{PAGE}/angre"),
            &[("versjon", fresh), ("plass", &place)],
        )
        .await;
    assert_eq!(undone.location, format!("{PAGE}?kvittert=angret"));
    assert_eq!(key(&app, 70).await, place);
    let page = app.get_as(&visitor, PAGE).await;
    let fresh = between(&page.body, "name=\"versjon\" value=\"", "\"").unwrap();
    let fields = [("versjon", fresh), ("plass", place.as_str())];
    let twice = app.post_as(&visitor, &format!("{PAGE}/angre"), &fields).await;
    assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(twice.body.contains(&t.prioritering_feil_ikke_flyttet()));
}

#[tokio::test]
async fn whoever_comes_second_loses_nothing() {
    let (app, visitor) = assessed().await;
    let place = key(&app, 70).await;
    let old = version(&app.get_as(&visitor, &format!("{PAGE}/flytt")).await);
    let fields = [
        ("versjon", old.as_str()),
        ("plass", &place),
        ("til", "10"),
        ("begrunnelse", "Den første."),
    ];
    app.post_as(&visitor, &format!("{PAGE}/flytt"), &fields).await;
    let other = key(&app, 71).await;
    let fields = [
        ("versjon", old.as_str()),
        ("plass", &other),
        ("til", "12"),
        ("begrunnelse", "Den andre."),
    ];
    let second = app.post_as(&visitor, &format!("{PAGE}/flytt"), &fields).await;
    assert_eq!(second.status, StatusCode::CONFLICT);
    assert!(second.body.contains("Den andre.</textarea>") && second.body.contains(r#"value="12""#));
    assert!(second.body.contains(&texts::nb().prioritering_konflikt()));
    assert_eq!(key(&app, 71).await, other, "nothing was overwritten");
}

#[tokio::test]
async fn the_ranking_is_sent_when_all_is_decided_and_not_before() {
    let (app, visitor) = assessed().await;
    let t = texts::nb();
    let early = version(&app.get_as(&visitor, PAGE).await);
    let undecided = app
        .post_as(&visitor, &format!("{PAGE}/send"), &[("versjon", &early)])
        .await;
    assert_eq!(undecided.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        undecided.body.contains("class=\"ds-error-summary"),
        "{}",
        undecided.body
    );
    let room = room(&app).await;
    choose(&app, &visitor, room, "Geografi.").await;
    let fresh = version(&app.get_as(&visitor, PAGE).await);
    let sent = app
        .post_as(&visitor, &format!("{PAGE}/send"), &[("versjon", &fresh)])
        .await;
    assert_eq!(sent.location, format!("{PAGE}?kvittert=sendt"));
    let page = app.get_as(&visitor, PAGE).await;
    assert!(page.body.contains(&t.prioritering_tilstand_foreslatt()));
    assert!(!page.body.contains(&t.prioritering_send()));
    let late = app
        .post_as(
            &visitor,
            &format!("{PAGE}/angre"),
            &[("versjon", &fresh), ("plass", &key(&app, 0).await)],
        )
        .await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    let runde = app.store.runde(&app.call()).await.unwrap().unwrap().verdi;
    assert!(matches!(runde.prioritering, Prioritering::Foreslatt(_)));
}

#[tokio::test]
async fn what_is_not_assessed_is_marked_and_stops_the_sending() {
    let app = TestApp::new().await;
    app.go_to(AFTER);
    let visitor = app.login("saksbehandler").await;
    let page = app.get_as(&visitor, PAGE).await;
    let t = texts::nb();
    let runde = app.store.runde(&app.call()).await.unwrap().unwrap().verdi;
    assert!(runde.uvurdert() > 0);
    assert!(page.body.contains(&t.prioritering_ikke_vurdert()));
    assert!(
        page.body
            .contains(&t.prioritering_gjenstar_vurder(runde.uvurdert()))
    );
    let refused = app
        .post_as(&visitor, &format!("{PAGE}/send"), &[("versjon", &version(&page))])
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused
            .body
            .contains(&t.prioritering_feil_uvurdert(runde.uvurdert()))
    );
}

#[tokio::test]
async fn the_files_hold_what_is_shown() {
    let (app, visitor) = assessed().await;
    let runde = app.store.runde(&app.call()).await.unwrap().unwrap().verdi;
    let liste = runde.liste();
    let csv = app.get_as(&visitor, &format!("{PAGE}/liste.csv")).await;
    assert_eq!(csv.status, StatusCode::OK);
    assert_eq!(csv.body.lines().count(), liste.plasser.len() + 1);
    let waiting = |body: &str| body.matches(&texts::nb().prioritering_fil_venteliste()).count();
    assert!(waiting(&csv.body) > 0);
    let trial = app
        .get_as(&visitor, &format!("{PAGE}/liste.csv?kvote=1000"))
        .await;
    assert_eq!(waiting(&trial.body), 0, "what is tried out is what is written");
    let xlsx = app.get_as(&visitor, &format!("{PAGE}/liste.xlsx")).await;
    assert!(xlsx.bytes.starts_with(b"PK"));
    assert_eq!(
        app.get(&format!("{PAGE}/liste.csv")).await.status,
        StatusCode::SEE_OTHER
    );
}
