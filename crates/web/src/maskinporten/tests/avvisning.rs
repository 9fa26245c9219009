//! What is refused before anything is read: the outer form, the algorithm, the key, the signature.

use ring::hmac;
use ring::signature::RSA_PKCS1_SHA384;
use serde_json::{Value, json};

use super::{Avvist, NOW, Utsteder, claims, en, encode, to, validate, with};

#[tokio::test]
async fn a_signature_of_another_key_is_wrong() {
    let header = json!({ "alg": "RS256", "kid": "en" });
    let token = to().token_with(&header, &claims().to_string());
    assert_eq!(validate(&token, NOW).await, Err(Avvist::Signatur));
}

#[tokio::test]
async fn no_other_algorithm_is_let_in() {
    let text = |alg: &str| {
        let header = json!({ "alg": alg, "kid": "en" });
        format!("{}.{}", encode(header.to_string()), encode(claims().to_string()))
    };
    for alg in ["none", "None", "NONE", "", "rs256"] {
        for signature in ["", "AAAA"] {
            let token = format!("{}.{signature}", text(alg));
            assert_eq!(validate(&token, NOW).await, Err(Avvist::Algoritme), "{alg}");
        }
    }
    // What everybody knows, used as the secret: the modulus, and the key as the issuer writes it.
    for secret in [en().public().n, en().jwk().to_string().into_bytes()] {
        let signed = text("HS256");
        let tag = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, &secret), signed.as_bytes());
        let token = format!("{signed}.{}", encode(tag));
        assert_eq!(validate(&token, NOW).await, Err(Avvist::Algoritme));
        // The same under the name of the right algorithm.
        let signed = text("RS256");
        let tag = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, &secret), signed.as_bytes());
        let token = format!("{signed}.{}", encode(tag));
        assert_eq!(validate(&token, NOW).await, Err(Avvist::Signatur));
    }
    let signed = text("RS384");
    let token = format!("{signed}.{}", en().sign_as(&RSA_PKCS1_SHA384, &signed));
    assert_eq!(validate(&token, NOW).await, Err(Avvist::Algoritme));
}

#[tokio::test]
async fn the_header_cannot_bring_its_own_key_or_rules() {
    let token = |header: Value| to().token_with(&header, &claims().to_string());
    let brought = json!({ "alg": "RS256", "kid": "to", "jwk": to().jwk(), "jku": "https://ond.example/jwk" });
    assert_eq!(validate(&token(brought), NOW).await, Err(Avvist::UkjentNokkel));
    let token = |header: Value| en().token_with(&header, &claims().to_string());
    for header in [
        json!({ "alg": "RS256" }),
        json!({ "alg": "RS256", "kid": "en", "crit": ["exp"] }),
        json!({ "alg": "RS256", "kid": "en", "crit": null }),
        json!({ "alg": "RS256", "kid": "en", "typ": "logout+jwt" }),
        json!({ "alg": "RS256", "kid": "en", "typ": "" }),
    ] {
        assert_eq!(
            validate(&token(header.clone()), NOW).await,
            Err(Avvist::Hode),
            "{header}"
        );
    }
    for typ in ["JWT", "at+jwt", "application/at+JWT"] {
        let header = json!({ "alg": "RS256", "kid": "en", "typ": typ });
        assert!(validate(&token(header), NOW).await.is_ok(), "{typ}");
    }
}

#[tokio::test]
async fn what_is_no_token_is_refused() {
    let good = en().token(&claims());
    let long = en().token(&with(json!({ "jti": "x".repeat(super::super::token::LONGEST) })));
    let mut no_json = en().token_with(&json!("RS256"), "{}");
    for token in [
        "",
        ".",
        "..",
        "...",
        "a.b.c",
        "hjm_abc_def",
        &good[1..],
        &long,
        &no_json,
    ] {
        assert_eq!(validate(token, NOW).await, Err(Avvist::Form), "{token:.40}");
    }
    for token in [
        format!("{good}."),
        format!("{good}.e30"),
        format!(" {good}"),
        format!("{good}="),
    ] {
        assert_eq!(validate(&token, NOW).await, Err(Avvist::Form));
    }
    no_json = en().token_with(&json!({ "alg": "RS256", "kid": "en" }), "[]");
    assert_eq!(validate(&no_json, NOW).await, Err(Avvist::Innhold));
}

#[tokio::test]
async fn only_strong_signing_keys_count() {
    let changed = |name: &str, value: Value| {
        let mut jwk = en().jwk();
        jwk[name] = value;
        jwk
    };
    let token = en().token(&claims());
    for jwk in [
        changed("use", json!("enc")),
        changed("alg", json!("PS256")),
        changed("kty", json!("EC")),
        changed("n", json!(encode(vec![0xff; 255]))),
        changed("n", json!("")),
        changed("e", json!("?")),
        changed("kid", Value::Null),
    ] {
        // A good key beside it, so that there is a set at all.
        let utsteder = Utsteder::showing(&[jwk.clone(), to().jwk()]);
        let answer = utsteder.maskinporten().validate(&token, NOW).await;
        assert_eq!(answer, Err(Avvist::UkjentNokkel), "{jwk}");
    }
    let padded = [vec![0], en().public().n].concat();
    let utsteder = Utsteder::showing(&[changed("n", json!(encode(padded)))]);
    assert!(utsteder.maskinporten().validate(&token, NOW).await.is_ok());
}
