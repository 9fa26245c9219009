//! The municipality's letters: the list, the letter as a page, the document.

use crate::common::TestApp;
use axum::http::StatusCode;
use demo::Stand;
use letters::vedtak::{Vedtaksbrev, brev, dokumentnummer};
use regelverk::tid::{Dato, Tidspunkt};
use sak::aktor::Aktor;
use sak::id::VedtakId;
use sak::prioritering::Prioritering;
use sak::runde::Runde;
use sak::vedtak::{Godkjent, VedtakSlag};
use store::{Dokument, Mail, Mailbox, Spor};
use uuid::Uuid;

const PDF: &[u8] = b"%PDF-1.7 the letter";

fn at(day: i8) -> Tidspunkt {
    Tidspunkt::in_norway(Dato::constant(2022, 4, day), 10, 0).unwrap()
}

/// Fresh ids, apart from those of the application.
pub fn ids(from: u128) -> impl FnMut() -> Uuid + Send {
    let mut next = from;
    move || {
        next += 1;
        Uuid::from_u128(next)
    }
}

/// The round with equal places chosen, and a proposal for every application.
async fn proposed() -> TestApp {
    let app = TestApp::with(Stand::Vurdert).await;
    app.go_to(Dato::constant(2022, 4, 20));
    let (call, store) = (app.call(), app.store.clone());
    let aktor = &store.bruker("saksbehandler2").await.unwrap().unwrap();
    let spor = Spor { aktor, now: at(1) };
    let runde = store.runde(&call).await.unwrap().unwrap();
    let mut versjon = runde.versjon;
    if let Some(equal) = runde.verdi.liste().likhet {
        let count = usize::try_from(equal.ledig).unwrap();
        let chosen = equal.gruppe.into_iter().take(count).collect();
        let choose = |ranking: Prioritering, runde: &Runde| {
            let Prioritering::Apen(open) = ranking else {
                panic!("not open")
            };
            let chosen = open.choose(chosen, "Geografi.".into(), &runde.liste(), aktor, at(1));
            chosen.map(|(open, event)| (Prioritering::Apen(open), event))
        };
        versjon = store
            .change_prioritering(&call, versjon, spor, choose)
            .await
            .unwrap();
    }
    store
        .send_for_approval(&call, versjon, spor, &mut ids(1_000_000))
        .await
        .unwrap();
    app
}

/// The round decided: every proposal approved.
pub async fn decided() -> (TestApp, Vec<Godkjent>) {
    let app = proposed().await;
    let aktor = app.store.bruker("attestant").await.unwrap().unwrap();
    let mut new_id = ids(2_000_000);
    let mut approved = Vec::new();
    for vedtak in app.store.vedtak_in(&app.call()).await.unwrap() {
        let document = document(&app, vedtak.id(), &aktor).await;
        let spor = Spor {
            aktor: &aktor,
            now: at(4),
        };
        approved.push(
            app.store
                .approve(vedtak.id(), (document, &notice), spor, &mut new_id)
                .await
                .unwrap(),
        );
    }
    (app, approved)
}

/// The notice to the mailbox of a municipality that has one.
fn notice(mailbox: &Mailbox) -> Mail {
    panic!("{} has no mailbox", mailbox.saksnummer)
}

/// The letter of a proposal, as it is made when somebody approves it.
async fn document(app: &TestApp, id: VedtakId, attestant: &Aktor) -> Dokument {
    let forslag = app.store.vedtak(id).await.unwrap().unwrap().forslag().clone();
    let runde = app.store.runde(&app.call()).await.unwrap().unwrap().verdi;
    let liste = runde.liste();
    let (innstilt, grunnlag) = runde.grunnlag(forslag.soknad, &liste).unwrap();
    let kommune = app
        .store
        .kommune(&innstilt.sendt.felles.kommune)
        .await
        .unwrap()
        .unwrap();
    let letter = brev(
        texts::nb(),
        &Vedtaksbrev {
            runde: &runde,
            liste: &liste,
            kommune: &kommune,
            forslag: &forslag,
            innstilt,
            grunnlag: &grunnlag,
            godkjenning: Some((attestant, at(4))),
            demonstrasjon: true,
        },
    );
    Dokument {
        nummer: dokumentnummer(innstilt),
        avtrykk: forslag.avtrykk,
        brev: serde_json::to_value(letter).unwrap(),
        pdf: PDF.to_vec(),
        sha256: "0123456789abcdef".repeat(4),
    }
}

/// A decision of the given kind, and the user id of its municipality.
pub async fn one(app: &TestApp, approved: &[Godkjent], slag: VedtakSlag) -> (Godkjent, String) {
    let found = approved
        .iter()
        .find(|godkjent| godkjent.forslag.utfall.slag == slag)
        .unwrap()
        .clone();
    let soknad = app
        .store
        .soknad(found.forslag.soknad)
        .await
        .unwrap()
        .unwrap()
        .verdi;
    (found, soknad.felles().kommune.to_string())
}

#[tokio::test]
async fn without_letters_the_page_says_when_they_come() {
    let app = TestApp::new().await;
    let visitor = app.login("kommune-5037").await;
    let page = app.get_as(&visitor, "/brev").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(
        page.body.contains("Kommunen har ingen brev ennå"),
        "{}",
        page.body
    );
    assert!(
        page.body.contains("kommer svaret på søknaden her"),
        "{}",
        page.body
    );
}

#[tokio::test]
async fn the_letter_stands_in_the_list_and_reads_as_a_page() {
    let (app, approved) = decided().await;
    let (godkjent, kommune) = one(&app, &approved, VedtakSlag::Tildeling).await;
    let visitor = app.login_kommune(&kommune).await;
    let id = godkjent.forslag.id;
    let list = app.get_as(&visitor, "/brev").await.body;
    assert!(list.contains(&format!("href=\"/brev/{id}\"")), "{list}");
    assert!(
        list.contains("Alle plassene er tildelt") && list.contains("4. april 2022"),
        "{list}"
    );
    assert!(list.contains("01234567<wbr>89abcdef"), "{list}");
    let page = app.get_as(&visitor, &format!("/brev/{id}")).await;
    assert_eq!(page.status, StatusCode::OK);
    for text in [
        "for introduksjonsavtaler</h1>",
        "Hva som avgjorde",
        "Dere kan ikke klage",
        "Atle Attestant",
        "IA-41",
    ] {
        assert!(page.body.contains(text), "{text}: {}", page.body);
    }
    let home = app.get_as(&visitor, "/oppgaver").await.body;
    assert!(home.contains(&format!("href=\"/brev/{id}\"")), "{home}");
    let receipt = app
        .get_as(
            &visitor,
            &format!("/soknad/{}/kvittering", godkjent.forslag.soknad),
        )
        .await
        .body;
    assert!(receipt.contains(&format!("href=\"/brev/{id}\"")), "{receipt}");
}

#[tokio::test]
async fn a_place_on_the_waiting_list_has_its_number() {
    let (app, approved) = decided().await;
    let (godkjent, kommune) = one(&app, &approved, VedtakSlag::Delvis).await;
    let visitor = app.login_kommune(&kommune).await;
    let page = app
        .get_as(&visitor, &format!("/brev/{}", godkjent.forslag.id))
        .await
        .body;
    let place = godkjent.forslag.utfall.venteliste[0];
    let line = format!(
        "Plass {} i søknaden har nummer {} på ventelisten",
        place.plass, place.nummer
    );
    assert!(page.contains(&line), "{line}: {page}");
}

#[tokio::test]
async fn a_refusal_says_which_rule() {
    let (app, approved) = decided().await;
    let (godkjent, kommune) = one(&app, &approved, VedtakSlag::Avslag).await;
    let visitor = app.login_kommune(&kommune).await;
    let page = app
        .get_as(&visitor, &format!("/brev/{}", godkjent.forslag.id))
        .await
        .body;
    assert!(
        page.contains("får ikke plasser") && page.contains("IA-01"),
        "{page}"
    );
}

#[tokio::test]
async fn the_document_is_the_stored_one() {
    let (app, approved) = decided().await;
    let (godkjent, kommune) = one(&app, &approved, VedtakSlag::Tildeling).await;
    let visitor = app.login_kommune(&kommune).await;
    let answer = app
        .get_as(&visitor, &format!("/brev/{}/brev.pdf", godkjent.forslag.id))
        .await;
    assert_eq!((answer.status, answer.bytes.as_slice()), (StatusCode::OK, PDF));
}

#[tokio::test]
async fn nobody_reads_the_letters_of_others() {
    let (app, approved) = decided().await;
    let (godkjent, kommune) = one(&app, &approved, VedtakSlag::Tildeling).await;
    let other = if kommune == "5037" { "1804" } else { "5037" };
    let visitor = app.login_kommune(other).await;
    for page in ["", "/brev.pdf"] {
        let answer = app
            .get_as(&visitor, &format!("/brev/{}{page}", godkjent.forslag.id))
            .await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{page}");
    }
    let leader = app.login("leder").await;
    assert_eq!(app.get_as(&leader, "/brev").await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_proposal_is_no_letter() {
    let app = proposed().await;
    let proposal = app.store.vedtak_in(&app.call()).await.unwrap().remove(0);
    let soknad = app.store.soknad(proposal.soknad()).await.unwrap().unwrap().verdi;
    let visitor = app.login_kommune(soknad.felles().kommune.as_str()).await;
    let list = app.get_as(&visitor, "/brev").await;
    assert!(
        list.body.contains("Kommunen har ingen brev ennå"),
        "{}",
        list.body
    );
    for page in ["", "/brev.pdf"] {
        let answer = app
            .get_as(&visitor, &format!("/brev/{}{page}", proposal.id()))
            .await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{page}");
    }
}
