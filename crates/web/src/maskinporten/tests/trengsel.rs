//! Many at once, and those who wish no good: the issuer must not be worn out, nor kept from answering.

use std::sync::Arc;

use futures_util::future::{FutureExt as _, join_all};
use serde_json::json;

use super::{
    Avvist, MOTTAKER, Maskinporten, NOW, Oppsett, UTSTEDER, Utsteder, after, claims, en, encode, lasting,
    settle,
};

#[tokio::test]
async fn garbage_does_not_wear_the_issuer_out() {
    let utsteder = Utsteder::showing(&[en().jwk()]);
    let maskinporten = utsteder.maskinporten();
    let good = lasting(&en());
    for second in 0..100 {
        let tokens: Vec<String> = (0..20)
            .map(|nr| {
                let header = json!({ "alg": "RS256", "kid": format!("{second}-{nr}") });
                format!("{}.e30.AAAA", encode(header.to_string()))
            })
            .collect();
        let answers = join_all(
            tokens
                .iter()
                .map(|token| maskinporten.validate(token, after(second))),
        )
        .await;
        assert!(answers.iter().all(|answer| *answer == Err(Avvist::UkjentNokkel)));
        assert!(maskinporten.validate(&good, after(second)).await.is_ok());
    }
    assert_eq!(utsteder.asked(), 10, "two thousand tokens in a hundred seconds");
}

#[tokio::test]
async fn many_who_come_at_once_wait_for_one_fetch() {
    let utsteder = Utsteder::showing(&[en().jwk()]);
    let maskinporten = utsteder.maskinporten();
    let token = lasting(&en());
    let answers = join_all((0..50).map(|_| maskinporten.validate(&token, NOW))).await;
    assert!(answers.iter().all(Result::is_ok));
    assert_eq!(utsteder.asked(), 1);
}

#[tokio::test]
async fn keys_come_even_if_whoever_asked_hangs_up() {
    let utsteder = Utsteder::showing(&[en().jwk()]);
    let maskinporten = utsteder.maskinporten();
    let token = lasting(&en());
    let hung_up = maskinporten.validate(&token, NOW).now_or_never();
    assert!(hung_up.is_none(), "it had to wait");
    settle().await;
    // Had the fetch gone with the caller, this would be too soon for another.
    assert!(maskinporten.validate(&token, after(1)).await.is_ok());
    assert_eq!(utsteder.asked(), 1);
}

#[tokio::test]
async fn a_fetch_that_panics_is_a_fetch_that_failed() {
    let hent: super::Hent = Arc::new(|| Box::pin(async { panic!("a fault in the way to fetch") }));
    let maskinporten = Maskinporten::new(Oppsett::new(UTSTEDER, MOTTAKER), hent);
    let token = en().token(&claims());
    for second in [0, 1, 20] {
        assert_eq!(
            maskinporten.validate(&token, after(second)).await,
            Err(Avvist::IngenNokler)
        );
    }
}
