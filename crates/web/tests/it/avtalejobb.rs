//! What the program tells by itself of agreements: once each, late rather than never, and nothing of what is over.

use regelverk::tid::Dato;
use sak::avtale::{Avtale, Utfylt};
use sak::id::AvtaleId;
use sak::kvoteplass::Kvoteplass;
use store::{Mail, Spor};
use uuid::Uuid;

use crate::avtaler::bygg::{self, LIS};
use crate::avtaler::endringer::{propose, signed_by};
use crate::common::{TestApp, Visitor};
use crate::kommunepost::{ADDRESS, with_mailbox};

const LISE: &str = "lise@oppdiktet.example";

/// Runs the jobs, and takes out the letters about agreements: kind and address of each.
async fn run(app: &TestApp) -> Vec<(String, String)> {
    app.post("/demo/post/varsle", &[]).await;
    take(app).await.iter().map(told).collect()
}

fn told(mail: &Mail) -> (String, String) {
    (mail.slag.clone(), mail.til.as_str().to_owned())
}

async fn take(app: &TestApp) -> Vec<Mail> {
    let mut found = Vec::new();
    while let Some(krav) = app.store.claim_mail(app.now().plus_seconds(1)).await.unwrap() {
        app.store.mail_sent(krav.mail.id, app.now()).await.unwrap();
        found.push(krav.mail);
    }
    found.retain(|mail| mail.slag.starts_with("avtale-"));
    found.sort_by_key(told);
    found
}

fn letters(slag: &str, to: &[&str]) -> Vec<(String, String)> {
    to.iter().map(|to| (slag.to_owned(), (*to).to_owned())).collect()
}

/// A municipality with a place and a mailbox; nothing else is due.
async fn world() -> (TestApp, Visitor, Kvoteplass) {
    let (app, kommune, place) = bygg::accepted().await;
    with_mailbox(&app, place.kommune.as_str(), "nynorsk").await;
    run(&app).await;
    (app, kommune, place)
}

/// A whole frame: the two years from 2023.
fn two_years() -> sak::avtale::Innhold {
    bygg::innhold(Dato::constant(2023, 1, 1), Dato::constant(2024, 12, 31))
}

fn later(app: &TestApp, days: i64) -> Dato {
    app.now().dato().plus_days(days).unwrap()
}

#[tokio::test]
async fn those_who_have_not_signed_are_reminded_after_seven_and_after_twenty_one_days() {
    let (app, _, place) = world().await;
    let id = bygg::waiting(&app, &place, 1, two_years()).await;
    let day = |days| later(&app, days);
    let [sixth, seventh, eighth, last, month] = [6, 7, 8, 21, 30].map(day);
    app.go_to(sixth);
    assert!(run(&app).await.is_empty());
    app.go_to(seventh);
    assert_eq!(run(&app).await, letters("avtale-paminnelse", &[LISE, ADDRESS]));
    for day in [seventh, eighth] {
        app.go_to(day);
        assert!(run(&app).await.is_empty(), "once");
    }
    let lis = app.login(LIS).await;
    bygg::sign(&app, &lis, &format!("/avtaler/{id}/signer")).await;
    app.go_to(last);
    assert_eq!(run(&app).await, letters("avtale-paminnelse", &[ADDRESS]));
    app.go_to(month);
    assert!(run(&app).await.is_empty());
}

#[tokio::test]
async fn after_a_week_of_silence_what_was_due_is_told_and_the_last_stage_only() {
    let (app, _, place) = world().await;
    bygg::waiting(&app, &place, 1, two_years()).await;
    let [down, up] = [5, 12].map(|days| later(&app, days));
    let [much_later, month] = [40, 60].map(|days| later(&app, days));
    app.go_to(down);
    assert!(run(&app).await.is_empty());
    app.go_to(up);
    assert_eq!(run(&app).await.len(), 2);
    bygg::waiting(&app, &place, 2, two_years()).await;
    app.go_to(much_later);
    let both = run(&app).await;
    assert_eq!(
        both.len(),
        4,
        "21 days of the one, 21 of the other and not 7 as well"
    );
    app.go_to(month);
    assert!(run(&app).await.is_empty());
}

#[tokio::test]
async fn of_two_programs_that_run_at_once_one_tells() {
    let (app, _, place) = world().await;
    bygg::waiting(&app, &place, 1, two_years()).await;
    app.go_to(later(&app, 7));
    let run = || app.post("/demo/post/varsle", &[]);
    tokio::join!(run(), run(), run(), run());
    assert_eq!(take(&app).await.len(), 2);
}

#[tokio::test]
async fn a_text_that_is_sent_again_waits_anew_and_drafts_and_cancelled_ones_do_not() {
    let (app, kommune, place) = world().await;
    let id = bygg::waiting(&app, &place, 1, two_years()).await;
    app.go_to(later(&app, 7));
    assert_eq!(run(&app).await.len(), 2);
    app.post_as(&kommune, &format!("/avtaler/{id}/apne"), &[("signert", "0")])
        .await;
    let reopened = app.store.avtale(id).await.unwrap().unwrap().avtale;
    let Avtale::Utkast(draft) = reopened else {
        panic!("a draft")
    };
    run(&app).await;
    app.go_to(later(&app, 30));
    assert!(run(&app).await.is_empty(), "a draft");
    let av = bygg::somebody(&place);
    let spor = Spor {
        aktor: &av,
        now: app.now(),
    };
    let resent = app
        .store
        .change_avtale(id, &|_, _| Vec::new(), spor, |avtale, around| {
            let Avtale::Utkast(utkast) = avtale else {
                panic!("a draft")
            };
            let (venter, event) = utkast.send(draft.versjon, around, spor.aktor, spor.now)?;
            Ok::<_, sak::avtale::SendFeil>((Avtale::TilSignering(venter), vec![event]))
        });
    resent.await.unwrap();
    app.go_to(later(&app, 7));
    assert_eq!(run(&app).await.len(), 2, "another text");
    app.post_as(&kommune, &format!("/avtaler/{id}/avlys"), &[("signert", "0")])
        .await;
    let begun = AvtaleId(Uuid::from_u128(9));
    app.store
        .begin_avtale(begun, (place.id, 1), Utfylt::default(), spor)
        .await
        .unwrap();
    take(&app).await;
    app.go_to(later(&app, 60));
    assert!(run(&app).await.is_empty(), "cancelled");
}

#[tokio::test]
async fn open_amendments_are_reminded_of_until_the_agreement_is_over() {
    let (app, kommune, place) = world().await;
    let (fra, til) = (Dato::constant(2023, 1, 1), Dato::constant(2023, 12, 31));
    let id = bygg::waiting(&app, &place, 1, bygg::innhold(fra, til)).await;
    bygg::all_sign(&app, &kommune, id).await;
    let share = |percent| [("versjon", "0"), ("prosent", percent), ("fra", "2023-10-01")];
    propose(&app, &kommune, id, "andel", &share("60")).await;
    propose(&app, &kommune, id, "andel", &share("70")).await;
    let lis = app.login(LIS).await;
    signed_by(&app, id, 1, &[&lis]).await;
    take(&app).await;
    app.go_to(later(&app, 7));
    let told = run(&app).await;
    assert_eq!(told, letters("avtale-paminnelse", &[LISE, ADDRESS, ADDRESS]));
    signed_by(
        &app,
        id,
        1,
        &[
            &app.login(bygg::FASTLEGE).await,
            &app.login(bygg::KOLLEGA).await,
            &kommune,
        ],
    )
    .await;
    take(&app).await;
    app.go_to(later(&app, 14));
    assert!(
        run(&app).await.is_empty(),
        "the other builds on what is no longer in force"
    );
    let again = [("versjon", "1"), ("prosent", "80"), ("fra", "2023-11-01")];
    propose(&app, &kommune, id, "andel", &again).await;
    take(&app).await;
    app.go_to(Dato::constant(2024, 1, 10));
    assert!(run(&app).await.is_empty(), "the agreement is over");
}

#[tokio::test]
async fn the_end_of_the_time_is_told_twice_to_municipality_and_doctor() {
    let (app, kommune, place) = world().await;
    let id = bygg::waiting(&app, &place, 1, two_years()).await;
    bygg::all_sign(&app, &kommune, id).await;
    app.go_to(Dato::constant(2024, 10, 1));
    run(&app).await;
    take(&app).await;
    app.go_to(Dato::constant(2024, 10, 2));
    app.post("/demo/post/varsle", &[]).await;
    let mails = take(&app).await;
    let seen: Vec<_> = mails.iter().map(told).collect();
    assert_eq!(seen, letters("avtale-frist", &[LISE, ADDRESS]));
    assert!(
        mails[0].tekst.contains(&format!("/avtaler/{id}")),
        "{}",
        mails[0].tekst
    );
    assert!(mails[1].tekst.contains(&format!("/plasser/{}", place.id)));
    assert!(mails[1].tekst.contains("31. desember 2024") && mails[1].tekst.contains("90 dagar"));
    app.go_to(Dato::constant(2024, 11, 1));
    assert!(run(&app).await.is_empty());
    app.go_to(Dato::constant(2024, 12, 8));
    assert_eq!(
        run(&app).await,
        letters("avtale-frist", &[LISE, ADDRESS]),
        "30 days, and a week late"
    );
    app.go_to(Dato::constant(2024, 12, 31));
    assert!(run(&app).await.is_empty());
}

#[tokio::test]
async fn a_place_that_nobody_uses_is_told_of_once_and_when_there_is_a_mailbox() {
    let (app, _, place) = bygg::accepted().await;
    app.go_to(later(&app, 190));
    assert!(run(&app).await.is_empty(), "no mailbox");
    with_mailbox(&app, place.kommune.as_str(), "bokmal").await;
    app.go_to(later(&app, 1));
    assert_eq!(run(&app).await, letters("avtale-ubrukt", &[ADDRESS]));
    app.go_to(later(&app, 200));
    assert!(run(&app).await.is_empty());
}

#[tokio::test]
async fn a_missing_closing_report_is_asked_for_once() {
    let (app, kommune, place) = world().await;
    let (fra, til) = (Dato::constant(2023, 1, 1), Dato::constant(2023, 12, 31));
    let id = bygg::waiting(&app, &place, 1, bygg::innhold(fra, til)).await;
    bygg::all_sign(&app, &kommune, id).await;
    app.go_to(Dato::constant(2023, 12, 31));
    run(&app).await;
    app.go_to(Dato::constant(2024, 1, 29));
    assert!(run(&app).await.is_empty());
    app.go_to(Dato::constant(2024, 2, 5));
    assert_eq!(run(&app).await, letters("avtale-rapport", &[ADDRESS]));
    app.go_to(Dato::constant(2024, 3, 5));
    assert!(run(&app).await.is_empty());
}

#[tokio::test]
async fn a_report_that_was_sent_is_not_asked_for() {
    let (app, kommune, place) = world().await;
    let (fra, til) = (Dato::constant(2023, 1, 1), Dato::constant(2023, 12, 31));
    let id = bygg::waiting(&app, &place, 1, bygg::innhold(fra, til)).await;
    bygg::all_sign(&app, &kommune, id).await;
    app.go_to(Dato::constant(2024, 1, 5));
    run(&app).await;
    let report = [("etter", "vet-ikke"), ("arbeid", "ingen")];
    app.post_as(&kommune, &format!("/avtaler/{id}/sluttrapport"), &report)
        .await;
    let over = app.store.avtale(id).await.unwrap().unwrap().avtale;
    assert!(matches!(over, Avtale::Avsluttet(over) if over.rapport.is_some()));
    app.go_to(Dato::constant(2024, 2, 5));
    assert!(run(&app).await.is_empty());
}
