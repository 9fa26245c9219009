//! Several people, several windows, a login that ran out: nothing is lost, nothing overwritten.

use super::*;

#[tokio::test]
async fn two_people_in_different_steps_never_collide() {
    let (app, visitor, base) = begun().await;
    let page = app.get_as(&visitor, &format!("{base}/tid")).await.body;
    let versjon = hidden(&page, "versjon");
    save(&app, &visitor, (&base, "kontor"), good("kontor")).await;
    let mut fields = vec![("versjon", versjon.as_str())];
    fields.extend_from_slice(good("tid"));
    let saved = app.post_as(&visitor, &format!("{base}/tid"), &fields).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let innhold = kept(&app, &base).await.utfylt.innhold;
    assert_eq!(
        (innhold.uselektert, innhold.stillingsandel),
        (Some(true), Some(6250))
    );
}

#[tokio::test]
async fn a_collision_shows_both_versions_and_overwrites_nothing() {
    let (app, visitor, base) = begun().await;
    let step = format!("{base}/tid");
    let versjon = hidden(&app.get_as(&visitor, &step).await.body, "versjon");
    save(&app, &visitor, (&base, "tid"), good("tid")).await;
    let mine = [("versjon", versjon.as_str()), ("stillingsandel", "90")];
    let refused = app.post_as(&visitor, &step, &mine).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    let page = refused.body;
    assert!(page.contains("Steget er lagret i et annet vindu"), "{page}");
    assert!(page.contains("62,5") && page.contains("value=\"90\""), "{page}");
    assert!(
        !page.contains("hx-post"),
        "nothing saves by itself while somebody must choose: {page}"
    );
    let short = app.post_as(&visitor, &format!("{step}/lagre"), &mine).await;
    assert!(
        short.status == StatusCode::CONFLICT && short.body.contains("Se begge versjonene"),
        "{}",
        short.body
    );
    assert_eq!(kept(&app, &base).await.utfylt.innhold.stillingsandel, Some(6250));
    let newer = hidden(&page, "versjon");
    let chosen = [("versjon", newer.as_str()), ("stillingsandel", "90")];
    app.post_as(&visitor, &step, &chosen).await;
    assert_eq!(kept(&app, &base).await.utfylt.innhold.stillingsandel, Some(9000));
}

#[tokio::test]
async fn a_login_that_ran_out_costs_nobody_their_text() {
    let (app, visitor, base) = begun().await;
    let step = format!("{base}/parter");
    let versjon = hidden(&app.get_as(&visitor, &step).await.body, "versjon");
    let fields = [("versjon", versjon.as_str()), ("lis_navn", "Liv Lis")];
    let out = app.post(&step, &fields).await;
    assert_eq!(out.status, StatusCode::UNAUTHORIZED);
    assert!(
        out.body.contains("name=\"lis_navn\" value=\"Liv Lis\""),
        "{}",
        out.body
    );
    let out = app.post(&format!("{step}/lagre"), &fields).await;
    assert!(
        out.status == StatusCode::CONFLICT && out.body.contains(&format!("/logg-inn?neste={step}")),
        "{}",
        out.body
    );
    let back = app.post_without_token(&visitor, &step, &fields).await;
    assert_eq!(back.status, StatusCode::FORBIDDEN);
    assert!(back.body.contains("value=\"Liv Lis\""), "{}", back.body);
    let again = app
        .post_without_token(&visitor, &format!("{step}/lagre"), &fields)
        .await;
    assert!(
        again.body.contains("id=\"csrf\"") && again.header("hx-trigger") == "lagre-igjen",
        "{}",
        again.body
    );
    assert_eq!(kept(&app, &base).await.utfylt.innhold.lis.navn, None);
    let send = format!("/avtaler/{}/send", id_of(&base));
    let old = app.post_without_token(&visitor, &send, &[]).await;
    assert_eq!(old.status, StatusCode::FORBIDDEN);
}
