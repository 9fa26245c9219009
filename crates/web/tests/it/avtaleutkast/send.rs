//! The summary and the sending.

use super::*;

#[tokio::test]
async fn the_summary_lists_what_is_in_the_way_with_the_way_to_it() {
    let (app, visitor, base) = begun().await;
    let page = app.get_as(&visitor, &format!("{base}/oppsummering")).await.body;
    for field in ["parter#lis_hpr", "parter#del-fastleger", "tid#fra", "tid#til"] {
        assert!(
            page.contains(&format!("href=\"{base}/{field}\"")),
            "{field}: {page}"
        );
    }
    for rule in 10..=35 {
        assert_eq!(
            page.matches(&format!("id=\"v-ia-{rule}\"")).count(),
            1,
            "IA-{rule}: {page}"
        );
    }
    let refused = send(&app, &visitor, &base, &[]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("Avtalen er ikke sendt"), "{}", refused.body);
    kept(&app, &base).await;
}

#[tokio::test]
async fn what_is_complete_is_sent_once_and_tells_the_doctors() {
    let (app, visitor, base) = begun().await;
    fill_in(&app, &visitor, &base).await;
    let page = app.get_as(&visitor, &format!("{base}/oppsummering")).await.body;
    assert!(page.contains("Alt er fylt ut."), "{page}");
    assert!(
        page.contains("Liv Lis (HPR-nummer 9144910)") && page.contains("i 62,5"),
        "{page}"
    );
    let sent = send(&app, &visitor, &base, &[]).await;
    assert_eq!(
        sent.location,
        format!("/avtaler/{}", id_of(&base)),
        "{}",
        sent.body
    );
    let waits = app.store.avtale(id_of(&base)).await.unwrap().unwrap();
    assert!(matches!(waits.avtale, Avtale::TilSignering(_)));
    let letters = app.store.waiting_mails().await.unwrap();
    assert_eq!(letters.len(), 1, "one doctor has an address");
    let late = autosaved_late(&app, &visitor, &base).await;
    assert!(late.body.contains("ikke et utkast lenger"), "{}", late.body);
    let again = app
        .post_as(&visitor, &format!("/avtaler/{}/send", id_of(&base)), &[])
        .await;
    assert_eq!(again.location, format!("/avtaler/{}", id_of(&base)));
}

async fn autosaved_late(app: &TestApp, visitor: &Visitor, base: &str) -> Answer {
    app.post_as(visitor, &format!("{base}/tid/lagre"), good("tid"))
        .await
}

#[tokio::test]
async fn a_demand_that_is_not_met_stops_it_and_advice_asks_for_a_reason() {
    let (app, visitor, base) = begun().await;
    fill_in(&app, &visitor, &base).await;
    let few = [
        ("lis_hpr", "9144910"),
        ("lis_navn", "Liv Lis"),
        ("hpr_1", "9144900"),
        ("navn_1", "Kari Fastlege"),
        ("spesialist_1", "ja"),
        ("trygderefusjon_1", "ja"),
        ("supervisjon_1", "ja"),
        ("pasienter_1", "900"),
        ("listetak_1", "ikke-okt"),
    ];
    save(&app, &visitor, (&base, "parter"), &few).await;
    let refused = send(&app, &visitor, &base, &[]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.body.contains("oppsummering#begrunnelse-IA-25"),
        "{}",
        refused.body
    );
    let reason = [("begrunnelse-IA-25", "Kontoret har bare én fastlege.")];
    let saved = autosave(&app, &visitor, (&base, "oppsummering"), &reason).await;
    assert!(
        saved.status == StatusCode::OK && saved.body.contains("Alt er fylt ut."),
        "{}",
        saved.body
    );
    save(&app, &visitor, (&base, "kontor"), &[("uselektert", "nei")]).await;
    let refused = send(&app, &visitor, &base, &reason).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.body.contains(&format!("href=\"{base}/kontor\"")),
        "{}",
        refused.body
    );
    save(&app, &visitor, (&base, "kontor"), good("kontor")).await;
    let long = "lang ".repeat(500);
    let too_long = send(&app, &visitor, &base, &[("begrunnelse-IA-25", &long)]).await;
    assert_eq!(too_long.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        too_long.body.contains("Teksten er for lang") && too_long.body.contains(long.trim()),
        "{}",
        too_long.body
    );
    let sent = send(&app, &visitor, &base, &reason).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
}

#[tokio::test]
async fn only_what_was_read_is_sent() {
    let (app, visitor, base) = begun().await;
    fill_in(&app, &visitor, &base).await;
    let page = app.get_as(&visitor, &format!("{base}/oppsummering")).await.body;
    let (versjon, sett) = (hidden(&page, "versjon"), hidden(&page, "sett"));
    save(&app, &visitor, (&base, "tid"), &[("stillingsandel", "70")]).await;
    let fields = [("versjon", versjon.as_str()), ("sett", sett.as_str())];
    let refused = app
        .post_as(&visitor, &format!("/avtaler/{}/send", id_of(&base)), &fields)
        .await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(
        refused.body.contains("Noen har endret avtalen") && refused.body.contains("70"),
        "{}",
        refused.body
    );
    kept(&app, &base).await;
}
