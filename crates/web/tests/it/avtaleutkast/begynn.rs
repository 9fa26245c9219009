//! Begin, give up, and who may.

use sak::aktor::{Aktor, Rolle};
use sak::id::LegekontorId;
use sak::legekontor::Kontorlege;
use store::Spor;
use uuid::Uuid;

use super::*;

#[tokio::test]
async fn a_draft_is_begun_only_under_a_place_that_is_accepted() {
    let (app, visitor, place) = offered().await;
    let address = format!("/plasser/{}/avtale", place.id);
    let early = app.post_as(&visitor, &address, &[]).await;
    assert_eq!(early.status, StatusCode::CONFLICT);
    assert!(early.body.contains("takket ja til plassen"), "{}", early.body);
    app.post_as(&visitor, &format!("/plasser/{}/takk-ja", place.id), &[])
        .await;
    let wrong = app.post_as(&visitor, &address, &[("ramme", "9")]).await;
    assert_eq!(wrong.status, StatusCode::CONFLICT, "{}", wrong.body);
    let begun = app.post_as(&visitor, &address, &[]).await;
    assert!(begun.location.ends_with("/utkast/parter"), "{}", begun.location);
}

#[tokio::test]
async fn what_is_known_is_not_asked_again() {
    let (app, visitor, place) = accepted().await;
    let soknad = app.store.soknad(place.soknad).await.unwrap().unwrap();
    let wanted = soknad.verdi.sendt().unwrap().innhold.clone();
    let aktor = Aktor {
        id: "kommune".into(),
        navn: "Ola Oppdiktet".into(),
        rolle: Rolle::Kommune,
        kommune: Some(place.kommune.clone()),
        hpr: None,
    };
    let lege = Kontorlege {
        hpr: sak::id::Hpr::new(9_144_900).unwrap(),
        navn: "Kari Fastlege".into(),
        spesialist: Some(true),
        trygderefusjon: Some(true),
        pasienter: Some(950),
    };
    let spor = Spor {
        aktor: &aktor,
        now: app.now(),
    };
    let office = LegekontorId(Uuid::from_u128(77));
    app.store
        .change_legekontor((office, &place.kommune), 0, ("Torget", vec![lege]), spor)
        .await
        .unwrap();
    let first = begin(&app, &visitor, &place).await;
    let innhold = kept(&app, &first).await.utfylt.innhold;
    assert_eq!(innhold.annet_allmennlegearbeid, wanted.annet_allmennlegearbeid);
    assert_eq!(innhold.stillingsandel, wanted.stillingsandel);
    assert_eq!(innhold.legekontor.unwrap().navn, "Torget");
    assert_eq!(innhold.fastleger[0].pasienter, Some(950));
    // The next one builds on the first: the doctor is another, the day the one after it.
    fill_in(&app, &visitor, &first).await;
    let second = begin(&app, &visitor, &place).await;
    let innhold = kept(&app, &second).await.utfylt.innhold;
    assert_eq!(innhold.lis.hpr, None);
    assert_eq!(innhold.fastleger.len(), 2);
    assert_eq!(innhold.supervisjon_hele_perioden, Some(true));
    assert_eq!(innhold.fra.unwrap().to_string(), "2024-09-01");
}

#[tokio::test]
async fn nobody_else_sees_a_draft_or_writes_in_it() {
    let (app, _, base) = begun().await;
    let id = id_of(&base);
    let pages = [format!("{base}/parter"), format!("/avtaler/{id}/forkast")];
    let posts = [
        format!("{base}/parter"),
        format!("{base}/parter/lagre"),
        format!("/avtaler/{id}/send"),
        format!("/avtaler/{id}/forkast"),
    ];
    let stranger = app.login_kommune("1865").await;
    let leder = app.login("leder").await;
    for page in &pages {
        let (theirs, ours) = (app.get_as(&stranger, page).await, app.get_as(&leder, page).await);
        assert_eq!(
            (theirs.status, ours.status),
            (StatusCode::NOT_FOUND, StatusCode::FORBIDDEN)
        );
    }
    for post in &posts {
        let (theirs, ours) = (
            app.post_as(&stranger, post, &[]).await,
            app.post_as(&leder, post, &[]).await,
        );
        assert_eq!(
            (theirs.status, ours.status),
            (StatusCode::NOT_FOUND, StatusCode::FORBIDDEN)
        );
    }
    let place = kept(&app, &base).await.felles.plass;
    let theirs = app
        .post_as(&stranger, &format!("/plasser/{place}/avtale"), &[])
        .await;
    assert_eq!(theirs.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_draft_is_given_up_after_a_question() {
    let (app, visitor, base) = begun().await;
    let place = kept(&app, &base).await.felles.plass;
    let address = format!("/avtaler/{}/forkast", id_of(&base));
    let asked = app.get_as(&visitor, &address).await;
    assert!(
        asked.body.contains("Vil dere forkaste utkastet?"),
        "{}",
        asked.body
    );
    kept(&app, &base).await;
    let done = app.post_as(&visitor, &address, &[]).await;
    assert_eq!(done.location, format!("/plasser/{place}"));
    let gone = app.store.avtale(id_of(&base)).await.unwrap().unwrap();
    assert!(matches!(gone.avtale, Avtale::Kansellert(_)));
    let onward = format!("/avtaler/{}", id_of(&base));
    for page in [format!("{base}/parter"), base.clone(), address] {
        assert_eq!(app.get_as(&visitor, &page).await.location, onward, "{page}");
    }
}
