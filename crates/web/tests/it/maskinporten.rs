//! Tokens of a real issuer: one that is started here and does what Maskinporten does.
//!
//! It needs node and npm, and the first time a package registry. Where they are missing, the tests say so and pass:
//! every check is also tested beside the code, with tokens made by hand.

mod installasjon;
mod tilbyder;

use axum::http::StatusCode;
use demo::Stand;
use futures_util::future::join_all;
use serde_json::Value;
use tilbyder::Tilbyder;
use web::maskinporten::tillit::organisasjoner;
use web::maskinporten::{Avvist, Maskinporten, Oppsett, Tillit};

use crate::common::TestApp;

const REFUSJONSRETT: &str = "hjemmel:helfo.refusjonsrett";
const BEGGE: &str = "hjemmel:helfo.refusjonsrett hjemmel:helfo.registrering";

/// The issuer, or a line that says why there is none.
macro_rules! issuer_or_skip {
    () => {
        match Tilbyder::start().await {
            Ok(tilbyder) => tilbyder,
            Err(why) => {
                eprintln!("skipped: {why}");
                return;
            }
        }
    };
}

#[tokio::test]
async fn tokens_of_a_real_issuer_say_who_comes_and_with_what() {
    let mut tilbyder = issuer_or_skip!();
    let maskinporten = tilbyder.maskinporten(3600, 10);
    let api = tilbyder.word("mottaker").to_owned();
    for (klient, asked, nummer, leverandor) in [
        ("helfo", BEGGE, "999999001", None),
        ("helfo", REFUSJONSRETT, "999999001", None),
        ("helfo-leverandor", BEGGE, "999999001", Some("999999002")),
        ("annen", "hjemmel:annet", "999999002", None),
        ("annen-med-omfang", REFUSJONSRETT, "999999002", None),
    ] {
        let token = tilbyder.token(klient, asked, &api).await.unwrap();
        let now = tilbyder.now().await;
        let bekreftet = maskinporten.validate(&token, now).await.unwrap();
        assert_eq!(bekreftet.organisasjonsnummer, nummer);
        assert_eq!(bekreftet.leverandor.as_deref(), leverandor);
        assert_eq!(bekreftet.klient, klient);
        assert!(bekreftet.omfang.iter().map(String::as_str).eq(asked.split(' ')));
        let left = bekreftet.utloper.unix_seconds() - now.unix_seconds();
        assert!((100..=120).contains(&left), "{left} seconds");
        // Its end is its end.
        let end = bekreftet.utloper;
        assert!(maskinporten.validate(&token, end.plus_seconds(9)).await.is_ok());
        let late = maskinporten.validate(&token, end.plus_seconds(10)).await;
        assert_eq!(late, Err(Avvist::Utlopt));
    }
    assert_eq!(tilbyder.fetched().await, 1, "one set for all of them");
    // What was not granted is not issued: the issuer is a real one.
    let refused = tilbyder.token("annen", REFUSJONSRETT, &api).await;
    assert_eq!(refused, Err("\"invalid_scope\"".to_owned()));
}

#[tokio::test]
async fn tokens_of_a_real_issuer_with_a_fault_are_refused() {
    let mut tilbyder = issuer_or_skip!();
    let maskinporten = tilbyder.maskinporten(3600, 10);
    let api = tilbyder.word("mottaker").to_owned();
    for (klient, resource, expected) in [
        ("utlopt", &*api, Avvist::Utlopt),
        ("ikke-ennaa", &api, Avvist::ForTidlig),
        ("feil-mottaker", &api, Avvist::Mottaker),
        ("helfo", "https://annet.example/api", Avvist::Mottaker),
        ("uten-konsument", &api, Avvist::Konsument),
    ] {
        let token = tilbyder.token(klient, BEGGE, resource).await.unwrap();
        let now = tilbyder.now().await;
        assert_eq!(
            maskinporten.validate(&token, now).await,
            Err(expected),
            "{klient}"
        );
    }
    let token = tilbyder.token("helfo", BEGGE, &api).await.unwrap();
    let now = tilbyder.now().await;
    let nokkelsett = tilbyder::hent(tilbyder.word("nokkelsett"));
    let other = Maskinporten::new(Oppsett::new("https://maskinporten.example/", &api), nokkelsett);
    assert_eq!(other.validate(&token, now).await, Err(Avvist::Utsteder));
    let (mut changed, accepted) = (
        token.clone().into_bytes(),
        maskinporten.validate(&token, now).await,
    );
    assert!(accepted.is_ok());
    for at in 0..changed.len() {
        changed[at] ^= 1;
        let answer = maskinporten
            .validate(std::str::from_utf8(&changed).unwrap(), now)
            .await;
        assert!(answer.is_err(), "byte {at}");
        changed[at] ^= 1;
    }
}

#[tokio::test]
async fn the_keys_of_a_real_issuer_change() {
    let mut tilbyder = issuer_or_skip!();
    let (levetid, pause) = (60, 10);
    let maskinporten = tilbyder.maskinporten(levetid, pause);
    let api = tilbyder.word("mottaker").to_owned();
    // How the issuer describes itself leads to its keys.
    let address = format!(
        "{}.well-known/oauth-authorization-server",
        tilbyder.word("utsteder")
    );
    let description: Value = serde_json::from_str(&tilbyder::get(address).await.unwrap()).unwrap();
    assert_eq!(description["issuer"], tilbyder.om["utsteder"]);
    assert_eq!(description["jwks_uri"], tilbyder.om["nokkelsett"]);

    let old = tilbyder.token("helfo", BEGGE, &api).await.unwrap();
    let start = tilbyder.now().await;
    let at = |seconds| start.plus_seconds(seconds);
    assert!(maskinporten.validate(&old, start).await.is_ok());
    assert_eq!(
        tilbyder.tell("roter").await["nokler"].as_array().unwrap().len(),
        2
    );
    let new = tilbyder.token("helfo", BEGGE, &api).await.unwrap();
    assert_eq!(
        maskinporten.validate(&new, at(pause - 1)).await,
        Err(Avvist::UkjentNokkel)
    );
    assert!(maskinporten.validate(&new, at(pause)).await.is_ok());
    assert!(maskinporten.validate(&old, at(pause)).await.is_ok());
    assert_eq!(tilbyder.fetched().await, 2);
    // The old key is taken away. It opens until its life is over, and is then asked for, in vain.
    assert_eq!(
        tilbyder.tell("fjern").await["nokler"].as_array().unwrap().len(),
        1
    );
    assert!(
        maskinporten
            .validate(&old, at(pause + levetid / 2 - 1))
            .await
            .is_ok()
    );
    let over = at(pause + levetid);
    assert_eq!(maskinporten.validate(&old, over).await, Err(Avvist::UkjentNokkel));
    assert!(maskinporten.validate(&new, over).await.is_ok());
    // The issuer is gone. What is known opens for its life, and nothing new is learnt.
    tilbyder.stop().await;
    assert!(
        maskinporten
            .validate(&new, over.plus_seconds(levetid / 2 - 1))
            .await
            .is_ok()
    );
    let answer = maskinporten.validate(&new, over.plus_seconds(levetid)).await;
    assert_eq!(answer, Err(Avvist::IngenNokler));
}

#[tokio::test]
async fn garbage_does_not_reach_a_real_issuer() {
    let mut tilbyder = issuer_or_skip!();
    let maskinporten = tilbyder.maskinporten(3600, 10);
    let api = tilbyder.word("mottaker").to_owned();
    let good = tilbyder.token("helfo", BEGGE, &api).await.unwrap();
    let start = tilbyder.now().await;
    // The header names a key that there is not: {"alg":"RS256","kid":"x"}.
    let (_, rest) = good.split_once('.').unwrap();
    let garbage = format!("eyJhbGciOiJSUzI1NiIsImtpZCI6IngifQ.{rest}");
    for second in 0..30 {
        let now = start.plus_seconds(second);
        let answers = join_all((0..100).map(|_| maskinporten.validate(&garbage, now))).await;
        assert!(answers.iter().all(|answer| *answer == Err(Avvist::UkjentNokkel)));
        assert!(maskinporten.validate(&good, now).await.is_ok());
    }
    assert_eq!(
        tilbyder.fetched().await,
        3,
        "three thousand tokens in thirty seconds"
    );
}

#[tokio::test]
async fn a_token_of_a_real_issuer_opens_what_its_organisation_may_have_and_no_more() {
    const RETT: &str = "/api/v1/refusjonsrett?lis=7&liste=8&dato=2023-06-01";
    const MELDINGER: &str = "/api/v1/helfo/meldinger";
    let mut tilbyder = issuer_or_skip!();
    let tillit = Tillit {
        tokener: tilbyder.maskinporten(3600, 10),
        organisasjoner: organisasjoner("999999001=helfo").unwrap(),
    };
    let app = TestApp::set_up(Stand::NestenVurdert, |app| app.with_maskinporten(tillit)).await;
    let api = tilbyder.word("mottaker").to_owned();
    for (klient, asked, rett, meldinger) in [
        ("helfo", BEGGE, StatusCode::OK, StatusCode::OK),
        ("helfo", REFUSJONSRETT, StatusCode::OK, StatusCode::FORBIDDEN),
        ("helfo-leverandor", BEGGE, StatusCode::OK, StatusCode::OK),
        // Granted by the issuer, and yet nobody that is known here.
        (
            "annen-med-omfang",
            REFUSJONSRETT,
            StatusCode::UNAUTHORIZED,
            StatusCode::UNAUTHORIZED,
        ),
        (
            "utlopt",
            BEGGE,
            StatusCode::UNAUTHORIZED,
            StatusCode::UNAUTHORIZED,
        ),
        (
            "feil-mottaker",
            BEGGE,
            StatusCode::UNAUTHORIZED,
            StatusCode::UNAUTHORIZED,
        ),
    ] {
        let token = tilbyder.token(klient, asked, &api).await.unwrap();
        app.set_clock(tilbyder.now().await);
        let bearer = format!("Bearer {token}");
        for (path, expected) in [(RETT, rett), (MELDINGER, meldinger)] {
            let answer = app.get_with(path, &[("authorization", &bearer)]).await;
            assert_eq!(answer.status, expected, "{klient}, {asked}: {}", answer.body);
        }
    }
    // A token opens nothing but the API.
    let token = tilbyder.token("helfo", BEGGE, &api).await.unwrap();
    let page = app
        .get_with(
            "/helfo/registrering",
            &[("authorization", &format!("Bearer {token}"))],
        )
        .await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.location);
}
