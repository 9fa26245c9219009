//! Tokens made here, with keys made for it, against every check.

mod avvisning;
mod endring;
mod krav;
mod nokler;
mod par;
mod trengsel;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use regelverk::tid::Tidspunkt;
use serde_json::{Value, json};

use super::{Avvist, Bekreftet, Hent, Maskinporten, Oppsett};
use par::{Par, en, to};

const UTSTEDER: &str = "https://maskinporten.example/";
const MOTTAKER: &str = "https://hjemmel.example/api";
const NOW: Tidspunkt = Tidspunkt::from_unix_seconds(1_800_000_000);

fn encode(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

fn after(seconds: i64) -> Tidspunkt {
    NOW.plus_seconds(seconds)
}

/// The claims of a good token, as Maskinporten writes them.
fn claims() -> Value {
    json!({
        "iss": UTSTEDER,
        "aud": MOTTAKER,
        "scope": "hjemmel:helfo.refusjonsrett hjemmel:helfo.registrering",
        "client_id": "b2f1",
        "client_amr": "private_key_jwt",
        "token_type": "Bearer",
        "iat": NOW.unix_seconds(),
        "exp": after(120).unix_seconds(),
        "jti": "t-1",
        "consumer": { "authority": "iso6523-actorid-upis", "ID": "0192:999999001" },
    })
}

/// The good claims with some of them changed; null takes a claim away.
fn with(changes: Value) -> Value {
    let mut all = claims();
    let (Some(claims), Value::Object(changes)) = (all.as_object_mut(), changes) else {
        panic!("claims are objects");
    };
    for (name, value) in changes {
        match value {
            Value::Null => claims.remove(&name),
            value => claims.insert(name, value),
        };
    }
    all
}

/// An issuer: the keys that it shows, and how often it was asked. Without an answer it does not answer.
#[derive(Clone, Default)]
struct Utsteder {
    answer: Arc<Mutex<Option<String>>>,
    asked: Arc<AtomicUsize>,
}

impl Utsteder {
    fn showing(keys: &[Value]) -> Self {
        let utsteder = Self::default();
        utsteder.show(keys);
        utsteder
    }

    fn show(&self, keys: &[Value]) {
        self.say(Some(json!({ "keys": keys }).to_string()));
    }

    fn say(&self, answer: Option<String>) {
        *self.answer.lock().unwrap() = answer;
    }

    fn asked(&self) -> usize {
        self.asked.load(Ordering::Relaxed)
    }

    fn hent(&self) -> Hent {
        let own = self.clone();
        Arc::new(move || {
            own.asked.fetch_add(1, Ordering::Relaxed);
            let answer = own.answer.lock().unwrap().clone();
            Box::pin(async move {
                tokio::task::yield_now().await;
                answer.ok_or_else(|| "no answer".to_owned())
            })
        })
    }

    fn maskinporten(&self) -> Maskinporten {
        Maskinporten::new(Oppsett::new(UTSTEDER, MOTTAKER), self.hent())
    }
}

async fn validate(token: &str, now: Tidspunkt) -> Result<Bekreftet, Avvist> {
    let utsteder = Utsteder::showing(&[en().jwk()]);
    utsteder.maskinporten().validate(token, now).await
}

/// A token that lives through the whole test.
fn lasting(par: &Par) -> String {
    par.token(&with(json!({ "exp": after(80_000).unix_seconds() })))
}

/// Lets what runs beside go on.
async fn settle() {
    for _ in 0..20 {
        tokio::task::yield_now().await;
    }
}
