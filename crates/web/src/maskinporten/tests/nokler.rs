//! Keys that come and go, and an issuer that does not always answer.

use serde_json::json;

use super::{Avvist, NOW, Utsteder, after, en, lasting, settle, to, with};

#[tokio::test]
async fn a_new_key_is_fetched_when_it_is_first_seen() {
    let utsteder = Utsteder::showing(&[en().jwk()]);
    let maskinporten = utsteder.maskinporten();
    let (first, second) = (lasting(&en()), lasting(&to()));
    assert!(maskinporten.validate(&first, NOW).await.is_ok());
    assert!(maskinporten.validate(&first, after(9)).await.is_ok());
    assert_eq!(utsteder.asked(), 1);
    utsteder.show(&[to().jwk(), en().jwk()]);
    // The set is too fresh to be asked for again.
    assert_eq!(
        maskinporten.validate(&second, after(9)).await,
        Err(Avvist::UkjentNokkel)
    );
    assert_eq!(utsteder.asked(), 1);
    assert!(maskinporten.validate(&second, after(10)).await.is_ok());
    assert!(maskinporten.validate(&first, after(10)).await.is_ok());
    assert_eq!(utsteder.asked(), 2);
}

#[tokio::test]
async fn a_key_that_is_taken_away_opens_for_its_life_and_no_longer() {
    let utsteder = Utsteder::showing(&[en().jwk()]);
    let maskinporten = utsteder.maskinporten();
    let token = lasting(&en());
    assert!(maskinporten.validate(&token, NOW).await.is_ok());
    utsteder.show(&[to().jwk()]);
    assert!(maskinporten.validate(&token, after(1799)).await.is_ok());
    assert_eq!(utsteder.asked(), 1);
    // From half its life on it is asked for beside whoever comes, and is gone when the answer is there.
    assert!(maskinporten.validate(&token, after(1800)).await.is_ok());
    settle().await;
    assert_eq!(utsteder.asked(), 2);
    assert_eq!(
        maskinporten.validate(&token, after(1801)).await,
        Err(Avvist::UkjentNokkel)
    );
    // Nobody has come for an hour: it is asked for before anything is answered.
    let utsteder = Utsteder::showing(&[en().jwk()]);
    let maskinporten = utsteder.maskinporten();
    assert!(maskinporten.validate(&token, NOW).await.is_ok());
    utsteder.show(&[to().jwk()]);
    assert_eq!(
        maskinporten.validate(&token, after(3600)).await,
        Err(Avvist::UkjentNokkel)
    );
}

#[tokio::test]
async fn an_issuer_that_does_not_answer_is_lived_with_as_long_as_keys_live() {
    let utsteder = Utsteder::default();
    let maskinporten = utsteder.maskinporten();
    let (first, second) = (lasting(&en()), lasting(&to()));
    assert_eq!(maskinporten.validate(&first, NOW).await, Err(Avvist::IngenNokler));
    utsteder.show(&[en().jwk()]);
    assert_eq!(
        maskinporten.validate(&first, after(9)).await,
        Err(Avvist::IngenNokler)
    );
    assert!(maskinporten.validate(&first, after(10)).await.is_ok());
    for nothing in [
        None,
        Some("<html>"),
        Some("{}"),
        Some("{\"keys\":[]}"),
        Some("{\"keys\":[{\"kty\":\"EC\"}]}"),
    ] {
        utsteder.say(nothing.map(String::from));
        assert!(
            maskinporten.validate(&first, after(3609)).await.is_ok(),
            "{nothing:?}"
        );
        settle().await;
        // Whether another key is the issuer's cannot be told.
        assert_eq!(
            maskinporten.validate(&second, after(3609)).await,
            Err(Avvist::IngenNokler)
        );
    }
    assert_eq!(
        maskinporten.validate(&first, after(3620)).await,
        Err(Avvist::IngenNokler)
    );
    utsteder.show(&[en().jwk()]);
    assert!(maskinporten.validate(&first, after(3630)).await.is_ok());
    assert!(Avvist::IngenNokler.is_temporary() && !Avvist::UkjentNokkel.is_temporary());
}

#[tokio::test]
async fn a_clock_that_was_set_back_makes_no_key_younger() {
    let utsteder = Utsteder::showing(&[en().jwk()]);
    let maskinporten = utsteder.maskinporten();
    let early = en().token(&with(json!({ "iat": after(-7200).unix_seconds() })));
    assert!(maskinporten.validate(&early, NOW).await.is_ok());
    utsteder.show(&[to().jwk()]);
    assert_eq!(
        maskinporten.validate(&early, after(-3600)).await,
        Err(Avvist::UkjentNokkel)
    );
    assert_eq!(utsteder.asked(), 2);
}
