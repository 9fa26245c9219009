//! Approval: two pairs of eyes, what changes in between, the letter, and the sending back.

use crate::common::{Answer, TestApp, Visitor, between};
use axum::http::StatusCode;
use demo::Stand;
use regelverk::tid::Dato;
use sak::id::{Kommunenummer, SoknadId};
use sak::prioritering::Prioritering;
use sak::soknad::Innhold;
use sak::vedtak::Vedtak;
use sha2::{Digest, Sha256};
use store::{Import, Spor};
use uuid::Uuid;

const RANKING: &str = "/prioritering/fristrunden-2022";
const ROUND: &str = "/attestering/fristrunden-2022";

/// The demonstration with its ranking sent for approval.
pub async fn proposed() -> TestApp {
    let app = TestApp::with(Stand::Vurdert).await;
    app.go_to(Dato::constant(2022, 3, 16));
    let case_worker = app.login("saksbehandler").await;
    let page = app.get_as(&case_worker, RANKING).await;
    let runde = app.store.runde(&app.call()).await.unwrap().unwrap().verdi;
    if let Some(likhet) = runde.liste().likhet {
        let version = version(&page);
        let keys: Vec<String> = likhet
            .gruppe
            .iter()
            .map(|p| format!("{}:{}", p.soknad, p.plass))
            .collect();
        let mut fields = vec![("versjon", version.as_str()), ("begrunnelse", "Geografi.")];
        let room = usize::try_from(likhet.ledig).unwrap();
        fields.extend(keys.iter().take(room).map(|key| ("valgt", key.as_str())));
        let chosen = app
            .post_as(&case_worker, &format!("{RANKING}/velg"), &fields)
            .await;
        assert_eq!(chosen.status, StatusCode::SEE_OTHER, "{}", chosen.body);
    }
    let version = version(&app.get_as(&case_worker, RANKING).await);
    let sent = app
        .post_as(&case_worker, &format!("{RANKING}/send"), &[("versjon", &version)])
        .await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    app
}

fn version(page: &Answer) -> String {
    between(&page.body, "name=\"versjon\" value=\"", "\"")
        .unwrap()
        .to_owned()
}

pub async fn decisions(app: &TestApp) -> Vec<Vedtak> {
    app.store.vedtak_in(&app.call()).await.unwrap()
}

/// The address of the first proposal that gives places.
async fn first(app: &TestApp) -> String {
    let all = decisions(app).await;
    let granting = all
        .iter()
        .find(|vedtak| !vedtak.forslag().utfall.tildelt.is_empty())
        .unwrap();
    format!("/attestering/{}", granting.id())
}

pub async fn approve(app: &TestApp, who: &Visitor, address: &str) -> Answer {
    app.post_as(who, &format!("{address}/godkjenn"), &[]).await
}

#[tokio::test]
async fn what_waits_is_listed_with_result_rule_and_preparer() {
    let app = proposed().await;
    let approver = app.login("attestant").await;
    let page = app.get_as(&approver, "/attestering").await;
    let t = texts::nb();
    let all = decisions(&app).await;
    assert_eq!(page.status, StatusCode::OK);
    for vedtak in &all {
        assert!(
            page.body
                .contains(&format!("href=\"/attestering/{}\"", vedtak.id()))
        );
    }
    assert!(page.body.contains("IA-41") && page.body.contains(&t.attestering_uendret()));
    assert!(page.body.contains(&t.attestering_godkjenn_alle()));
    let reader = app.login("departement").await;
    let read = app.get_as(&reader, "/attestering").await;
    assert_eq!(read.status, StatusCode::OK);
    assert!(!read.body.contains(&t.attestering_godkjenn_alle()));
}

#[tokio::test]
async fn whoever_prepared_or_may_only_read_gets_no_button_and_is_refused() {
    let app = proposed().await;
    let address = first(&app).await;
    let t = texts::nb();
    for role in ["saksbehandler", "departement"] {
        let visitor = app.login(role).await;
        let page = app.get_as(&visitor, &address).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.body.contains(&t.attestering_ikke_attestant()), "{role}");
        assert!(!page.body.contains(&format!("{address}/godkjenn")), "{role}");
        assert_eq!(
            approve(&app, &visitor, &address).await.status,
            StatusCode::FORBIDDEN,
            "{role}"
        );
    }
    assert!(
        decisions(&app)
            .await
            .iter()
            .all(|vedtak| matches!(vedtak, Vedtak::Forslag(_)))
    );
}

#[tokio::test]
async fn the_letter_is_shown_as_a_draft_and_kept_as_it_was_sent() {
    let app = proposed().await;
    let approver = app.login("attestant").await;
    let address = first(&app).await;
    let t = texts::nb();
    let page = app.get_as(&approver, &address).await;
    for text in [
        t.attestering_kontroll_uendret(),
        t.regel_ia_40_alltid(),
        t.attestering_brevet_utkast(),
    ] {
        assert!(page.body.contains(&text), "{text}");
    }
    let draft = app.get_as(&approver, &format!("{address}/brev.pdf")).await;
    assert!(draft.bytes.starts_with(b"%PDF-"));
    let approved = approve(&app, &approver, &address).await;
    assert_eq!(approved.status, StatusCode::SEE_OTHER, "{}", approved.body);
    let id = address.rsplit('/').next().unwrap();
    assert!(
        approved.location.ends_with(&format!("?godkjent={id}")),
        "{}",
        approved.location
    );
    let next = app.get_as(&approver, &approved.location).await;
    assert!(
        next.body.contains("role=\"status\""),
        "the next one tells what was approved"
    );
    let kept = app.store.dokument(id.parse().unwrap()).await.unwrap().unwrap();
    let sent = app.get_as(&approver, &format!("{address}/brev.pdf")).await;
    assert_eq!(sent.bytes, kept.pdf);
    assert_eq!(kept.sha256, sak::vedtak::hex(&Sha256::digest(&kept.pdf)));
    assert!(kept.nummer.ends_with("-2"));
    let brev: letters::Brev = serde_json::from_value(kept.brev).unwrap();
    assert_eq!(brev.forhandsvisning, None);
    assert_eq!(brev.dato, t.dato(Dato::constant(2022, 3, 16)));
    let done = app.get_as(&approver, &address).await;
    assert!(done.body.contains(&t.attestering_tilstand_godkjent()));
    assert!(!done.body.contains(&format!("{address}/godkjenn")));
    let twice = approve(&app, &approver, &address).await;
    assert_eq!(twice.status, StatusCode::CONFLICT);
    assert!(twice.body.contains(&t.attestering_feil_konflikt()));
}

#[tokio::test]
async fn a_change_in_between_voids_every_proposal() {
    let app = proposed().await;
    let address = first(&app).await;
    let approver = app.login("attestant").await;
    let case_worker = app.login("saksbehandler").await;
    let worker = app.store.bruker("saksbehandler").await.unwrap().unwrap();
    let late = Import {
        id: SoknadId(Uuid::from_u128(u128::MAX)),
        kommune: Kommunenummer::parse("1865").unwrap(),
        mottatt: demo::start(demo::Stand::Mottatt),
        innhold: Innhold {
            antall: Some(1),
            ..Innhold::default()
        },
    };
    let spor = Spor {
        aktor: &worker,
        now: demo::start(demo::Stand::Mottatt),
    };
    app.store.import(&app.call(), vec![late], spor).await.unwrap();
    let t = texts::nb();
    let page = app.get_as(&approver, &address).await;
    assert!(page.body.contains(&t.attestering_kontroll_endret()));
    let refused = approve(&app, &approver, &address).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.body.contains(&t.attestering_feil_endret()));
    assert!(
        decisions(&app)
            .await
            .iter()
            .all(|vedtak| matches!(vedtak, Vedtak::Bortfalt { .. }))
    );
    let runde = app.store.runde(&app.call()).await.unwrap().unwrap().verdi;
    assert!(matches!(runde.prioritering, Prioritering::Apen(_)));
    let ranking = app.get_as(&case_worker, RANKING).await;
    assert!(
        ranking.body.contains(&t.prioritering_apnet()),
        "the case worker is told why it came back"
    );
}

#[tokio::test]
async fn all_are_approved_after_a_page_that_says_what_is_sent() {
    let app = proposed().await;
    let approver = app.login("attestant").await;
    let ask = app.get_as(&approver, &format!("{ROUND}/godkjenn-alle")).await;
    let all = decisions(&app).await;
    let places: usize = all
        .iter()
        .map(|vedtak| vedtak.forslag().utfall.tildelt.len())
        .sum();
    let t = texts::nb();
    assert!(
        ask.body.contains(&t.attestering_alle_ingress(all.len(), places)),
        "{}",
        ask.body
    );
    // Three of them: only what the page listed is approved.
    let ids: Vec<String> = all.iter().take(3).map(|vedtak| vedtak.id().to_string()).collect();
    let fields: Vec<(&str, &str)> = ids.iter().map(|id| ("forslag", id.as_str())).collect();
    let done = app
        .post_as(&approver, &format!("{ROUND}/godkjenn-alle"), &fields)
        .await;
    assert_eq!(done.location, "/attestering?godkjente=3");
    let list = app.get_as(&approver, &done.location).await;
    assert!(list.body.contains(&t.attestering_kvittert_alle(3)));
    let approved = decisions(&app)
        .await
        .iter()
        .filter(|v| matches!(v, Vedtak::Godkjent(_)))
        .count();
    assert_eq!(approved, 3);
    assert!(app.store.verify_journal().await.is_ok());
    // A ranking that a decision rests on cannot go back.
    let back = app
        .post_as(
            &approver,
            &format!("{ROUND}/tilbake"),
            &[("grunn", "Se på Alta igjen.")],
        )
        .await;
    assert_eq!(back.status, StatusCode::CONFLICT);
    assert!(back.body.contains(&t.attestering_tilbake_vedtatt()));
    assert!(
        back.body.contains("Se på Alta igjen.</textarea>"),
        "what was typed is kept"
    );
}

#[tokio::test]
async fn the_ranking_goes_back_with_a_reason() {
    let app = proposed().await;
    let leader = app.login("leder").await;
    let t = texts::nb();
    let silent = app
        .post_as(&leader, &format!("{ROUND}/tilbake"), &[("grunn", " ")])
        .await;
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(silent.body.contains(&t.attestering_tilbake_feil_grunn()));
    let back = app
        .post_as(
            &leader,
            &format!("{ROUND}/tilbake"),
            &[("grunn", "Se på geografien igjen.")],
        )
        .await;
    assert_eq!(back.location, "/attestering?kvittert=tilbake");
    let case_worker = app.login("saksbehandler").await;
    let ranking = app.get_as(&case_worker, RANKING).await;
    assert!(ranking.body.contains("Se på geografien igjen."));
    assert!(
        ranking.body.contains(&t.prioritering_send()),
        "it can be changed and sent again"
    );
    let refused = app
        .post_as(&case_worker, &format!("{ROUND}/tilbake"), &[("grunn", "x")])
        .await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
}
