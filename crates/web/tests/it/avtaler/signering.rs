//! Signing by all parties, in any order, each for itself.

use axum::http::StatusCode;
use regelverk::tid::Dato;
use sak::avtale::Avtale;

use super::bygg::*;

const FRA: Dato = Dato::constant(2023, 1, 1);
const TIL: Dato = Dato::constant(2023, 12, 31);

#[tokio::test]
async fn every_party_finds_the_text_among_its_tasks_and_signs_the_same() {
    let (app, kommune, place) = accepted().await;
    let id = waiting(&app, &place, 1, innhold(FRA, TIL)).await;
    let address = format!("/avtaler/{id}/signer");
    let mut seen = Vec::new();
    for who in [LIS, FASTLEGE, KOLLEGA] {
        let visitor = app.login(who).await;
        let tasks = app.get_as(&visitor, "/oppgaver").await.body;
        assert!(tasks.contains(&address), "{tasks}");
        seen.push(avtrykk(&app.get_as(&visitor, &address).await.body));
    }
    assert!(app.get_as(&kommune, "/oppgaver").await.body.contains(&address));
    seen.push(avtrykk(&app.get_as(&kommune, &address).await.body));
    seen.dedup();
    assert_eq!(seen.len(), 1, "all see one text");
    all_sign(&app, &kommune, id).await;
    let page = app.get_as(&kommune, &format!("/avtaler/{id}")).await.body;
    assert!(page.contains("Signert, begynner senere"), "{page}");
    assert!(
        page.contains("IA-28") && page.contains("Lise Oppdiktet"),
        "{page}"
    );
    let told = app.store.verify_journal().await;
    told.unwrap();
}

#[tokio::test]
async fn without_consent_or_with_another_text_nothing_is_signed() {
    let (app, _, place) = accepted().await;
    let id = waiting(&app, &place, 1, innhold(FRA, TIL)).await;
    let address = format!("/avtaler/{id}/signer");
    let lis = app.login(LIS).await;
    let page = app.get_as(&lis, &address).await.body;
    let avtrykk = avtrykk(&page);
    let silent = app
        .post_as(&lis, &address, &[("avtrykk", &avtrykk), ("part", "0")])
        .await;
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        silent.body.contains("Kryss av for at du har lest"),
        "{}",
        silent.body
    );
    let other = [("avtrykk", "0000"), ("part", "0"), ("samtykke", "ja")];
    let other = app.post_as(&lis, &address, &other).await;
    assert_eq!(other.status, StatusCode::CONFLICT);
    assert!(other.body.contains("Teksten er en annen"), "{}", other.body);
    let kept = app.store.avtale(id).await.unwrap().unwrap().avtale;
    let Avtale::TilSignering(venter) = kept else {
        panic!("it waits")
    };
    assert_eq!(venter.signaturer, []);
}

#[tokio::test]
async fn who_is_no_party_neither_sees_nor_signs() {
    let (app, _, place) = accepted().await;
    let id = waiting(&app, &place, 1, innhold(FRA, TIL)).await;
    let at = |path: &str| format!("/avtaler/{id}{path}");
    let stranger = app.login(NESTE).await;
    let other = if place.kommune.as_str() == "5037" {
        "1865"
    } else {
        "5037"
    };
    let neighbour = app.login_kommune(other).await;
    for path in ["", "/signer", "/avtale.pdf", "/endre/andel", "/sluttrapport"] {
        for visitor in [&stranger, &neighbour] {
            let answer = app.get_as(visitor, &at(path)).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        }
        assert_eq!(app.get(&at(path)).await.status, StatusCode::SEE_OTHER, "{path}");
    }
    // The directorate reads, and signs for nobody.
    let leser = app.login("saksbehandler").await;
    let page = app.get_as(&leser, &at("/signer")).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(!page.body.contains("name=\"samtykke\""), "{}", page.body);
    let tried = [("avtrykk", "x"), ("part", "0"), ("samtykke", "ja")];
    let tried = app.post_as(&leser, &at("/signer"), &tried).await;
    assert_eq!(tried.status, StatusCode::UNPROCESSABLE_ENTITY);
    // A doctor changes nothing that the municipality decides.
    let lis = app.login(LIS).await;
    for path in ["/apne", "/avlys"] {
        let answer = app.post_as(&lis, &at(path), &[]).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
    }
}

#[tokio::test]
async fn opening_the_text_voids_signatures_and_says_so() {
    let (app, kommune, place) = accepted().await;
    let id = waiting(&app, &place, 1, innhold(FRA, TIL)).await;
    let lis = app.login(LIS).await;
    sign(&app, &lis, &format!("/avtaler/{id}/signer")).await;
    let ask = app.get_as(&kommune, &format!("/avtaler/{id}/apne")).await.body;
    assert!(ask.contains("Én signatur faller bort"), "{ask}");
    let opened = app.post_as(&kommune, &format!("/avtaler/{id}/apne"), &[]).await;
    assert_eq!(opened.location, format!("/avtaler/{id}/utkast/parter"));
    let kept = app.store.avtale(id).await.unwrap().unwrap().avtale;
    assert!(matches!(kept, Avtale::Utkast(_)));
    // The doctor does not see the municipality's draft.
    let gone = app.get_as(&lis, &format!("/avtaler/{id}")).await;
    assert_eq!(gone.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_documents_are_archived_once_and_doctors_with_an_address_are_told() {
    let (app, kommune, _, id) = entered().await;
    let kept = app.store.avtaledokument(id, 0).await.unwrap().unwrap();
    let read = app.get_as(&kommune, &format!("/avtaler/{id}/avtale.pdf")).await;
    assert_eq!(read.header("content-type"), "application/pdf");
    assert_eq!(read.bytes, kept.pdf);
    let lis = app.login(LIS).await;
    let helfo = app.get_as(&lis, &format!("/avtaler/{id}/bekreftelse.pdf")).await;
    assert!(helfo.bytes.starts_with(b"%PDF"));
    let mail = app.store.claim_mail(app.now()).await.unwrap().unwrap().mail;
    assert_eq!(
        (mail.slag.as_str(), mail.til.as_str()),
        ("avtale-signert", "lise@oppdiktet.example")
    );
    assert!(mail.tekst.contains(&format!("/avtaler/{id}")) && !mail.tekst.contains("Lise"));
}

#[tokio::test]
async fn the_list_shows_each_their_own_and_goes_out_as_a_file() {
    let (app, kommune, _, id) = entered().await;
    let link = format!("/avtaler/{id}");
    for who in [LIS, FASTLEGE] {
        let visitor = app.login(who).await;
        assert!(app.get_as(&visitor, "/avtaler").await.body.contains(&link));
    }
    let stranger = app.login(NESTE).await;
    assert!(
        app.get_as(&stranger, "/avtaler")
            .await
            .body
            .contains("Ingen avtaler ennå")
    );
    assert!(
        app.get_as(&kommune, "/avtaler?stand=kommer")
            .await
            .body
            .contains(&link)
    );
    let none = app.get_as(&kommune, "/avtaler?stand=loper").await.body;
    assert!(none.contains("Ingen avtaler passer"), "{none}");
    let leser = app.login("departement").await;
    let csv = app.get_as(&leser, "/avtaler/liste.csv?sok=lise").await.body;
    assert!(csv.contains("Lise Oppdiktet") && csv.contains("-A1"), "{csv}");
}
