//! A place that is declined goes on: to the head of the queue, after a new check, proposed by one and approved by another,
//! and accepted on a phone. The place's own page tells all of it.

use demo::Stand;
use e2e::reise::Reise;
use e2e::{Served, serve};
use sak::aktor::{Aktor, Rolle};
use sak::id::Kommunenummer;
use sak::kvoteplass::PlassTilstand;
use testkit::browser::{self, DESKTOP, PHONE};
use texts::nb;

const DECLINES: &str = "Per Prøvesen";
const ACCEPTS: &str = "Kari Prøvesen";

/// Lets somebody log in for a municipality.
async fn invent(served: &Served, navn: &str, kommune: &Kommunenummer) {
    let person = Aktor {
        id: navn.to_lowercase().replace(' ', "-"),
        navn: navn.into(),
        rolle: Rolle::Kommune,
        kommune: Some(kommune.clone()),
        hpr: None,
    };
    served.store.save_brukere(&[person]).await.unwrap();
}

/// Decides the whole round: ties, sending, approval.
async fn decide_the_round(reise: &Reise) {
    reise.log_in("Sanna Saksbehandler").await;
    reise.go_to_date("16. mars 2022").await;
    reise.decide_ties().await;
    reise.send_for_approval().await;
    reise.log_out().await;
    reise.log_in("Atle Attestant").await;
    reise.approve_the_rest(34).await;
    reise.log_out().await;
}

/// Opens the offer from the task list, on a phone, and answers it after the question.
async fn answer_offer(reise: &Reise, navn: &str, answer: &str, sure: &str, done: &str) {
    let (page, t) = (&reise.page, nb());
    page.size(PHONE).await;
    reise.log_in(navn).await;
    page.expect_no_sideways_scroll().await;
    page.axe().await;
    page.follow(&t.plasser_oppgave_svar_lenke()).await;
    page.expect_no_sideways_scroll().await;
    page.axe().await;
    page.follow(answer).await;
    page.axe().await;
    page.follow(sure).await;
    page.expect_text(done).await;
    page.axe().await;
    page.size(DESKTOP).await;
    reise.log_out().await;
}

/// The case worker's part: from the task list to the queue, and on to the other's desk.
async fn propose_the_head(reise: &Reise) {
    let (page, t) = (&reise.page, nb());
    reise.log_in("Sanna Saksbehandler").await;
    page.focus(&t.ko_oppgave_lenke()).await;
    page.enter_and_wait().await;
    page.expect_text(&t.ko_stand_tur()).await;
    page.axe().await;
    let script = "return document.querySelector('main tbody a').textContent.trim();";
    let head = page.client().execute(script, Vec::new()).await.unwrap();
    page.follow(head.as_str().unwrap()).await;
    page.expect_text(&t.ko_kontroll()).await;
    page.axe().await;
    page.follow(&t.ko_tilby()).await;
    page.expect_text(&t.ko_gjort_tilby()).await;
    page.axe().await;
    reise.log_out().await;
}

async fn approve_the_offer(reise: &Reise) {
    let (page, t) = (&reise.page, nb());
    reise.log_in("Atle Attestant").await;
    reise.open("/attestering").await;
    page.axe().await;
    let script = "return document.querySelector('main a[href^=\"/tilbud/\"]').textContent.trim();";
    let offer = page.client().execute(script, Vec::new()).await.unwrap();
    page.follow(offer.as_str().unwrap()).await;
    page.expect_text("IA-41").await;
    page.axe().await;
    page.follow(&t.tilbud_godkjenn()).await;
    page.expect_text(&t.tilbud_kvittert()).await;
    page.axe().await;
    reise.log_out().await;
}

#[tokio::test]
async fn a_declined_place_is_passed_on_to_the_head_of_the_queue() {
    let served = serve(Stand::Vurdert).await;
    let t = nb();
    browser::journey("koen", async |page| {
        let reise = Reise {
            page,
            url: served.url.clone(),
        };
        decide_the_round(&reise).await;

        let places = served.store.kvoteplasser().await.unwrap();
        assert_eq!(places.len(), 65);
        // A municipality that holds one place only, so that its task list has one offer.
        let declined = places
            .iter()
            .find(|one| places.iter().filter(|other| other.kommune == one.kommune).count() == 1)
            .unwrap();
        invent(&served, DECLINES, &declined.kommune).await;
        answer_offer(
            &reise,
            DECLINES,
            &t.plasser_takk_nei(),
            &t.plasser_takk_nei_ja(),
            &t.plasser_takk_nei_gjort(),
        )
        .await;
        assert_eq!(served.store.kvoteplasser().await.unwrap().len(), 64);

        propose_the_head(&reise).await;
        approve_the_offer(&reise).await;
        let places = served.store.kvoteplasser().await.unwrap();
        let passed_on = places.iter().find(|one| one.nummer == declined.nummer).unwrap();
        assert_ne!(passed_on.id, declined.id);
        assert_eq!(passed_on.tilstand, PlassTilstand::Tilbudt);

        invent(&served, ACCEPTS, &passed_on.kommune).await;
        // It may hold other places; the last one offered is the one that is passed on.
        reise.page.size(PHONE).await;
        reise.log_in(ACCEPTS).await;
        reise.look_at(&format!("/plasser/{}", passed_on.id)).await;
        reise.page.expect_no_sideways_scroll().await;
        reise.page.follow(&t.plasser_takk_ja()).await;
        reise.page.follow(&t.plasser_takk_ja_ja()).await;
        reise.page.expect_text(&t.plasser_takk_ja_gjort()).await;
        reise.page.size(DESKTOP).await;
        reise.log_out().await;

        reise.log_in("Sanna Saksbehandler").await;
        for path in ["/plasser", "/ko"] {
            reise.look_at(path).await;
        }
        reise.look_at(&format!("/plasser/{}", passed_on.id)).await;
        reise
            .page
            .expect_text(&t.plasser_tidligere(declined.nummer))
            .await;
    })
    .await;
    let status = served.store.kvotestatus(65).await.unwrap();
    assert_eq!((status.tildelt, status.ledige()), (65, 0));
    served.store.verify_journal().await.unwrap();
}
