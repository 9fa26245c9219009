//! Applications after the deadline: begun when places are free, listed beside the ranking, decided one by one.

use crate::brev::decided;
use crate::common::{TestApp, Visitor, between};
use axum::http::StatusCode;
use sak::id::{Kommunenummer, SoknadId};
use sak::soknad::{Soknad, Tilstand};
use sak::vedtak::VedtakSlag;
use store::Spor;

/// A municipality that did not apply in the round, and has declared nothing to the register.
const LATE: &str = "1865";

/// A decided round in which so many of those who got a place have declined it.
async fn with_declined(count: usize) -> TestApp {
    let (app, _) = decided().await;
    for place in app.store.kvoteplasser().await.unwrap().into_iter().take(count) {
        let aktor = &app.store.bruker("saksbehandler").await.unwrap().unwrap();
        let spor = Spor {
            aktor,
            now: app.now(),
        };
        app.store
            .change_kvoteplass(place.id, spor, |place| place.decline("", aktor, spor.now))
            .await
            .unwrap();
    }
    app
}

/// Writes and sends an application for so many places, and gives its id.
async fn apply(app: &TestApp, visitor: &Visitor, antall: &str) -> SoknadId {
    let begun = app
        .post_as(visitor, "/soknad", &[("utlysning", demo::UTLYSNING)])
        .await;
    let (address, _) = begun.location.rsplit_once('/').unwrap();
    let steps: [(&str, &[(&str, &str)]); 4] = [
        ("kommunen", &[("utdanningsvirksomhet", "registrert")]),
        (
            "legene",
            &[
                ("antall", antall),
                ("antall_hovedformal", antall),
                ("behov", "5"),
                ("arbeid", "sykehjem"),
            ],
        ),
        ("plassene", &[("perioder", "1"), ("antall_knyttet_til_alis", "0")]),
        ("legekontoret", &[("pasientgrunnlag", "1200")]),
    ];
    let id: SoknadId = address.trim_start_matches("/soknad/").parse().unwrap();
    for (step, fields) in steps {
        let Soknad::Kladd(kladd) = app.store.soknad(id).await.unwrap().unwrap().verdi else {
            panic!("not a draft");
        };
        let steg = sak::soknad::Steg::from_word(step).unwrap();
        let versjon = kladd.step(steg).versjon.to_string();
        let all: Vec<(&str, &str)> = fields
            .iter()
            .copied()
            .chain([("versjon", versjon.as_str())])
            .collect();
        app.post_as(visitor, &format!("{address}/{step}"), &all).await;
    }
    let page = app.get_as(visitor, &format!("{address}/oppsummering")).await.body;
    assert!(page.contains("men dere kan fortsatt søke"), "{page}");
    let sent = app.post_as(visitor, &format!("{address}/send"), &[]).await;
    assert_eq!(sent.location, format!("{address}/kvittering"), "{}", sent.body);
    id
}

async fn assess(app: &TestApp, who: &Visitor, id: SoknadId) {
    let versjon = app.store.soknad(id).await.unwrap().unwrap().versjon.to_string();
    let fields = [
        ("versjon", versjon.as_str()),
        ("begrunnelse-ia-05", "Plassene gjelder leger ved sykehjemmet."),
        ("innstilling", "alle"),
    ];
    let done = app
        .post_as(who, &format!("/saker/{id}/innstilling"), &fields)
        .await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    let tilstand = app.store.soknad(id).await.unwrap().unwrap().verdi.tilstand();
    assert_eq!(tilstand, Tilstand::Innstilt);
}

#[tokio::test]
async fn a_municipality_is_told_when_it_can_apply_and_when_nothing_is_free() {
    let full = with_declined(0).await;
    let visitor = full.login_kommune(LATE).await;
    let page = full.get_as(&visitor, "/oppgaver").await.body;
    assert!(
        page.contains("Ingen plasser er ledige nå") && page.contains("href=\"/varsel\""),
        "{page}"
    );
    assert!(!page.contains("Søk etter fristen"), "{page}");

    let app = with_declined(1).await;
    let visitor = app.login_kommune(LATE).await;
    let page = app.get_as(&visitor, "/oppgaver").await.body;
    assert!(
        page.contains("Søk etter fristen") && page.contains("1 plass er ledig nå"),
        "{page}"
    );
    // One that has a place already can ask for more, and start from what it sent.
    let held = app.store.kvoteplasser().await.unwrap().remove(0).kommune;
    let holder = app.login_kommune(held.as_str()).await;
    let page = app.get_as(&holder, "/oppgaver").await.body;
    assert!(
        page.contains("Søk om flere plasser") && page.contains("Les svaret"),
        "{page}"
    );
}

#[tokio::test]
async fn with_a_waiting_list_it_gets_a_number_in_the_queue() {
    let app = with_declined(1).await;
    let visitor = app.login_kommune(LATE).await;
    let id = apply(&app, &visitor, "2").await;
    let receipt = app
        .get_as(&visitor, &format!("/soknad/{id}/kvittering"))
        .await
        .body;
    assert!(
        receipt.contains("i den rekkefølgen de kom") && receipt.contains("til vi har vurdert"),
        "{receipt}"
    );
    let again = app
        .post_as(&visitor, "/soknad", &[("utlysning", demo::UTLYSNING)])
        .await;
    assert_eq!(
        again.location,
        format!("/soknad/{id}/kvittering"),
        "one that waits is enough"
    );

    let worker = app.login("saksbehandler").await;
    let tasks = app.get_as(&worker, "/oppgaver").await.body;
    assert!(tasks.contains("1 søknad etter fristen skal vurderes"), "{tasks}");
    let ranking = app
        .get_as(&worker, &format!("/prioritering/{}", app.call()))
        .await
        .body;
    assert!(
        ranking.contains("id=\"etterfrist\"") && ranking.contains(&format!("/saker/{id}")),
        "{ranking}"
    );
    assess(&app, &worker, id).await;
    let tasks = app.get_as(&worker, "/oppgaver").await.body;
    assert!(
        tasks.contains("1 svar på søknad etter fristen kan sendes"),
        "{tasks}"
    );
    let case = app.get_as(&worker, &format!("/saker/{id}")).await.body;
    let waiting = app.store.ko(app.now().dato()).await.unwrap().waiting().count();
    assert!(
        case.contains("Venteliste for 2 plasser")
            && case.contains(&format!("{waiting} plasser venter foran")),
        "{case}"
    );
    let sent = app
        .post_as(&worker, &format!("/saker/{id}/etterfrist"), &[])
        .await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    let page = app.get_as(&worker, &sent.location).await.body;
    assert!(page.contains("Svaret er sendt til attestering"), "{page}");
    let forslag = app.store.vedtak_of(id).await.unwrap().remove(0);
    let utfall = &forslag.forslag().utfall;
    assert_eq!(
        (utfall.slag, utfall.venteliste[0].nummer),
        (VedtakSlag::Venteliste, waiting as u64 + 1)
    );

    let attestant = app.login("attestant").await;
    let list = app.get_as(&attestant, "/attestering").await.body;
    assert!(
        list.contains("Søknader etter fristen, 1 til attestering"),
        "{list}"
    );
    assert!(
        !list.contains("godkjenn-alle"),
        "nothing of the round waits: {list}"
    );
    let address = format!("/attestering/{}", forslag.id());
    let page = app.get_as(&attestant, &address).await.body;
    assert!(
        page.contains("Godkjenn og send") && page.contains(&format!("nummer {} i køen", waiting + 1)),
        "{page}"
    );
    let done = app.post_as(&attestant, &format!("{address}/godkjenn"), &[]).await;
    assert_eq!(
        done.location,
        format!("/attestering?godkjent={}", forslag.id()),
        "{}",
        done.body
    );
    let letter = app
        .get_as(&visitor, &format!("/brev/{}", forslag.id()))
        .await
        .body;
    assert!(
        letter.contains("etter fristen") && letter.contains("IA-41"),
        "{letter}"
    );
    let tasks = app.get_as(&visitor, "/oppgaver").await.body;
    assert!(tasks.contains("Søk om flere plasser"), "{tasks}");
    let queue = app.get_as(&worker, "/ko?sok=V%C3%A5gan").await.body;
    assert!(queue.contains(&format!("/ko/{id}/1")), "{queue}");
    app.store.verify_journal().await.unwrap();
}

#[tokio::test]
async fn with_room_for_all_it_is_granted_at_once_and_can_be_sent_back_first() {
    let app = with_declined(30).await;
    let visitor = app.login_kommune(LATE).await;
    let id = apply(&app, &visitor, "2").await;
    let worker = app.login("saksbehandler").await;
    assess(&app, &worker, id).await;
    app.post_as(&worker, &format!("/saker/{id}/etterfrist"), &[])
        .await;
    let forslag = app.store.vedtak_of(id).await.unwrap().remove(0);
    let attestant = app.login("attestant").await;
    let back = format!("/attestering/{}/tilbake-svar", forslag.id());
    let form = app.get_as(&attestant, &back).await;
    assert_eq!(form.status, StatusCode::OK);
    let silent = app.post_as(&attestant, &back, &[("begrunnelse", " ")]).await;
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
    let sent = app
        .post_as(&attestant, &back, &[("begrunnelse", "Se på formålet.")])
        .await;
    assert_eq!(sent.location, "/attestering?kvittert=tilbake-svar");
    let refused = app.post_as(&worker, &back, &[("begrunnelse", "Nei.")]).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    let tasks = app.get_as(&worker, "/oppgaver").await.body;
    assert!(tasks.contains("Se på formålet."), "{tasks}");

    app.post_as(&worker, &format!("/saker/{id}/etterfrist"), &[])
        .await;
    let anew = app.store.vedtak_of(id).await.unwrap().remove(0);
    let address = format!("/attestering/{}", anew.id());
    app.post_as(&attestant, &format!("{address}/godkjenn"), &[]).await;
    let late = Kommunenummer::parse(LATE).unwrap();
    assert_eq!(app.store.kvoteplasser_for(&late).await.unwrap().len(), 2);
    let ranked = app
        .get_as(&attestant, &format!("/attestering/{}/tilbake-svar", anew.id()))
        .await;
    assert_eq!(ranked.status, StatusCode::OK);
    let other = between(&ranked.body, "<h1", "</h1>").unwrap();
    assert!(other.contains("Send tilbake"), "{other}");
}

#[tokio::test]
async fn it_is_changed_and_withdrawn_from_the_receipt_until_it_is_assessed() {
    let app = with_declined(1).await;
    let visitor = app.login_kommune(LATE).await;
    let id = apply(&app, &visitor, "1").await;
    let begun = app.post_as(&visitor, &format!("/soknad/{id}/endre"), &[]).await;
    assert_eq!(begun.location, format!("/soknad/{id}/oppsummering"));
    let ask = app.get_as(&visitor, &format!("/soknad/{id}/trekk")).await.body;
    assert!(ask.contains("mister plassen sin i rekkefølgen"), "{ask}");
    let gone = app.post_as(&visitor, &format!("/soknad/{id}/trekk"), &[]).await;
    let page = app.get_as(&visitor, &gone.location).await.body;
    assert!(
        page.contains("Dere kan sende en ny søknad fra Oppgaver"),
        "{page}"
    );
    let another = apply(&app, &visitor, "1").await;
    assert_ne!(another, id);
    let worker = app.login("saksbehandler").await;
    assess(&app, &worker, another).await;
    let receipt = app
        .get_as(&visitor, &format!("/soknad/{another}/kvittering"))
        .await
        .body;
    assert!(receipt.contains("kan ikke endres eller trekkes her"), "{receipt}");
}
