//! What a token says, once it is known who says it: the claims, and whether they hold here and now.

use std::collections::BTreeSet;

use regelverk::tid::Tidspunkt;
use serde::Deserialize;
use serde_json::Value;

use super::avvist::Avvist;
use super::{Bekreftet, Oppsett};

/// The longest life of an access token, in seconds. Maskinporten's live for minutes.
pub(super) const LONGEST_LIFE: i64 = 24 * 60 * 60;
/// How Maskinporten writes organisation numbers: ISO 6523, in which 0192 is the Norwegian register of legal entities.
const AUTHORITY: &str = "iso6523-actorid-upis";
const REGISTER: &str = "0192:";

/// The claims that are looked at.
#[derive(Deserialize)]
struct Claims {
    iss: String,
    aud: Option<Audience>,
    exp: i64,
    iat: i64,
    nbf: Option<i64>,
    scope: Option<String>,
    client_id: String,
    consumer: Option<Value>,
    supplier: Option<Value>,
}

/// Whom a token is for: one, or several.
#[derive(Deserialize)]
#[serde(untagged)]
enum Audience {
    One(String),
    Several(Vec<String>),
}

impl Audience {
    fn includes(&self, mottaker: &str) -> bool {
        match self {
            Self::One(one) => one == mottaker,
            Self::Several(several) => several.iter().any(|one| one == mottaker),
        }
    }
}

/// Reads the claims and checks them.
///
/// # Errors
/// The first thing that does not hold.
pub(super) fn check(claims: &[u8], oppsett: &Oppsett, now: Tidspunkt) -> Result<Bekreftet, Avvist> {
    let claims: Claims = serde_json::from_slice(claims).map_err(|_| Avvist::Innhold)?;
    if claims.iss != oppsett.utsteder {
        return Err(Avvist::Utsteder);
    }
    if !claims.aud.is_some_and(|aud| aud.includes(&oppsett.mottaker)) {
        return Err(Avvist::Mottaker);
    }
    check_times(claims.iat, claims.nbf, claims.exp, oppsett.slingring, now)?;
    let konsument = claims.consumer.as_ref().and_then(organisation_number);
    let leverandor = match &claims.supplier {
        None => None,
        Some(supplier) => Some(organisation_number(supplier).ok_or(Avvist::Leverandor)?),
    };
    let scope = claims.scope.unwrap_or_default();
    let omfang: BTreeSet<String> = scope
        .split(' ')
        .filter(|one| !one.is_empty())
        .map(String::from)
        .collect();
    if omfang.is_empty() {
        return Err(Avvist::Omfang);
    }
    Ok(Bekreftet {
        organisasjonsnummer: konsument.ok_or(Avvist::Konsument)?,
        leverandor,
        omfang,
        klient: claims.client_id,
        utloper: Tidspunkt::from_unix_seconds(claims.exp),
    })
}

/// Clocks differ, so every comparison with the clock gives `leeway` seconds.
fn check_times(iat: i64, nbf: Option<i64>, exp: i64, leeway: i64, now: Tidspunkt) -> Result<(), Avvist> {
    let now = now.unix_seconds();
    let soon = now.saturating_add(leeway);
    if iat > soon || !(1..=LONGEST_LIFE).contains(&exp.saturating_sub(iat)) {
        return Err(Avvist::Tid);
    }
    if nbf.is_some_and(|nbf| nbf > soon) {
        return Err(Avvist::ForTidlig);
    }
    if exp.saturating_add(leeway) <= now {
        return Err(Avvist::Utlopt);
    }
    Ok(())
}

/// The organisation number. Other registers, and parts of an organisation, may come; they are not let in before
/// somebody has decided what they are to open.
fn organisation_number(claim: &Value) -> Option<String> {
    let text = |name| claim.get(name).and_then(Value::as_str);
    let number = text("ID")?.strip_prefix(REGISTER)?;
    let nine = number.len() == 9 && number.bytes().all(|byte| byte.is_ascii_digit());
    (text("authority") == Some(AUTHORITY) && nine).then(|| number.to_owned())
}
