//! What a good token says, and one false claim at a time.

use serde_json::{Value, json};

use super::{Avvist, MOTTAKER, NOW, after, claims, en, validate, with};

async fn refused(changes: Value) -> Option<Avvist> {
    validate(&en().token(&with(changes)), NOW).await.err()
}

#[tokio::test]
async fn a_good_token_says_who_comes_and_with_what() {
    let bekreftet = validate(&en().token(&claims()), NOW).await.unwrap();
    assert_eq!(bekreftet.organisasjonsnummer, "999999001");
    assert_eq!(bekreftet.leverandor, None);
    let omfang = ["hjemmel:helfo.refusjonsrett", "hjemmel:helfo.registrering"];
    assert!(bekreftet.omfang.iter().map(String::as_str).eq(omfang));
    assert_eq!(bekreftet.klient, "b2f1");
    assert_eq!(bekreftet.utloper, after(120));
}

#[tokio::test]
async fn a_supplier_comes_in_the_name_of_the_consumer() {
    let supplier = json!({ "authority": "iso6523-actorid-upis", "ID": "0192:999999002" });
    let token = en().token(&with(json!({ "supplier": supplier })));
    let bekreftet = validate(&token, NOW).await.unwrap();
    assert_eq!(bekreftet.organisasjonsnummer, "999999001");
    assert_eq!(bekreftet.leverandor.as_deref(), Some("999999002"));
    for supplier in [
        json!("999999002"),
        json!({}),
        json!({ "authority": "x", "ID": "0192:999999002" }),
    ] {
        assert_eq!(
            refused(json!({ "supplier": supplier })).await,
            Some(Avvist::Leverandor)
        );
    }
}

#[tokio::test]
async fn the_issuer_is_the_one_exactly() {
    for iss in ["https://maskinporten.example", "https://annen.example/", ""] {
        assert_eq!(
            refused(json!({ "iss": iss })).await,
            Some(Avvist::Utsteder),
            "{iss}"
        );
    }
    assert_eq!(refused(json!({ "iss": null })).await, Some(Avvist::Innhold));
}

#[tokio::test]
async fn the_token_is_for_this_api() {
    for aud in [json!([MOTTAKER]), json!(["https://annet.example", MOTTAKER])] {
        assert_eq!(refused(json!({ "aud": aud })).await, None);
    }
    let longer = format!("{MOTTAKER}/");
    // What Maskinporten wrote, and writes, when nobody asked for an audience.
    let unspecified = [json!("unspecified"), Value::Null];
    let others = [
        json!("https://annet.example"),
        json!(["a", "b"]),
        json!([]),
        json!(longer),
        json!(""),
    ];
    for aud in unspecified.into_iter().chain(others) {
        assert_eq!(
            refused(json!({ "aud": aud })).await,
            Some(Avvist::Mottaker),
            "{aud}"
        );
    }
    assert_eq!(refused(json!({ "aud": 7 })).await, Some(Avvist::Innhold));
}

#[tokio::test]
async fn a_token_lives_from_then_to_then() {
    let token = en().token(&claims());
    for (seconds, expected) in [
        (-11, Some(Avvist::Tid)),
        (-10, None),
        (0, None),
        (129, None),
        (130, Some(Avvist::Utlopt)),
        (i64::MAX / 2, Some(Avvist::Utlopt)),
    ] {
        assert_eq!(
            validate(&token, after(seconds)).await.err(),
            expected,
            "{seconds}"
        );
    }
    let at = |seconds| json!(after(seconds).unix_seconds());
    for (changes, expected) in [
        (json!({ "nbf": at(10) }), None),
        (json!({ "nbf": at(11) }), Some(Avvist::ForTidlig)),
        (json!({ "exp": at(0) }), Some(Avvist::Tid)),
        (json!({ "exp": at(-1) }), Some(Avvist::Tid)),
        (json!({ "exp": at(24 * 60 * 60) }), None),
        (json!({ "exp": at(24 * 60 * 60 + 1) }), Some(Avvist::Tid)),
        (json!({ "exp": i64::MAX, "iat": i64::MIN }), Some(Avvist::Tid)),
        (json!({ "exp": i64::MIN, "iat": i64::MIN + 1 }), Some(Avvist::Tid)),
        (json!({ "exp": null }), Some(Avvist::Innhold)),
        (json!({ "iat": null }), Some(Avvist::Innhold)),
        (json!({ "exp": "1800000120" }), Some(Avvist::Innhold)),
        (json!({ "nbf": "later" }), Some(Avvist::Innhold)),
    ] {
        assert_eq!(refused(changes.clone()).await, expected, "{changes}");
    }
}

#[tokio::test]
async fn the_consumer_is_a_norwegian_organisation() {
    let consumer = |authority: &str, id: &str| json!({ "authority": authority, "ID": id });
    let ours = "iso6523-actorid-upis";
    for consumer in [
        Value::Null,
        json!("0192:999999001"),
        json!({ "ID": "0192:999999001" }),
        json!({ "authority": ours }),
        json!({ "Identifier": { "Authority": ours, "ID": "9908:999999001" } }),
        consumer("iso6523-actorid", "0192:999999001"),
        consumer(ours, "9908:999999001"),
        consumer(ours, "999999001"),
        consumer(ours, "0192:99999900"),
        consumer(ours, "0192:9999990012"),
        consumer(ours, "0192:99999900a"),
        consumer(ours, "0192:99999900٣"),
        consumer(ours, "0192:999999001:avdeling"),
        consumer(ours, " 0192:999999001"),
    ] {
        assert_eq!(
            refused(json!({ "consumer": consumer })).await,
            Some(Avvist::Konsument),
            "{consumer}"
        );
    }
}

#[tokio::test]
async fn a_token_without_scope_opens_nothing() {
    for scope in [Value::Null, json!(""), json!("  ")] {
        assert_eq!(refused(json!({ "scope": scope })).await, Some(Avvist::Omfang));
    }
    assert_eq!(refused(json!({ "scope": ["a"] })).await, Some(Avvist::Innhold));
    assert_eq!(refused(json!({ "client_id": null })).await, Some(Avvist::Innhold));
    let token = en().token(&with(json!({ "scope": "a  b\tc a" })));
    let bekreftet = validate(&token, NOW).await.unwrap();
    assert!(
        bekreftet.omfang.iter().eq(["a", "b\tc"]),
        "only spaces part scopes"
    );
}

#[tokio::test]
async fn a_claim_that_is_said_twice_is_not_believed() {
    let twice = claims()
        .to_string()
        .replacen('{', "{\"iss\":\"https://annen.example/\",", 1);
    let token = en().token_with(&json!({ "alg": "RS256", "kid": "en" }), &twice);
    assert_eq!(validate(&token, NOW).await, Err(Avvist::Innhold));
}
