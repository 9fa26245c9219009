//! Values, to and from the columns.

use std::fmt::Display;
use std::str::FromStr;

use sak::id::{Hpr, Kommunenummer, UtlysningNavn};
use sea_orm::JsonValue;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::StoreError;

/// A count as a column holds it: signed, on both databases.
pub(crate) fn count(hva: &'static str, count: u64) -> Result<i64, StoreError> {
    i64::try_from(count).map_err(|_| StoreError::ForStort(hva))
}

/// The same for a count that may be missing.
pub(crate) fn count_if(hva: &'static str, number: Option<u64>) -> Result<Option<i64>, StoreError> {
    number.map(|number| count(hva, number)).transpose()
}

/// A number from a column.
pub(crate) fn number<T: TryFrom<i64>>(hva: &str, number: i64) -> Result<T, StoreError> {
    T::try_from(number).map_err(|_| StoreError::ulesbar(format!("{hva}: {number}")))
}

/// The same for a number that may be missing.
pub(crate) fn number_if<T: TryFrom<i64>>(hva: &str, value: Option<i64>) -> Result<Option<T>, StoreError> {
    value.map(|value| number(hva, value)).transpose()
}

/// A value as JSON.
pub(crate) fn json(value: &impl Serialize) -> Result<JsonValue, StoreError> {
    serde_json::to_value(value).map_err(|error| StoreError::ulesbar(error.to_string()))
}

/// A value from JSON.
pub(crate) fn from_json<T: DeserializeOwned>(hva: &str, value: JsonValue) -> Result<T, StoreError> {
    serde_json::from_value(value).map_err(|error| StoreError::ulesbar(format!("{hva}: {error}")))
}

/// What a column must hold in this state.
pub(crate) fn required<T>(hva: &str, value: Option<T>) -> Result<T, StoreError> {
    value.ok_or_else(|| StoreError::ulesbar(format!("{hva} is missing")))
}

/// A word from a column, by the type's own list of words.
pub(crate) fn word<T>(hva: &str, word: &str, find: impl Fn(&str) -> Option<T>) -> Result<T, StoreError> {
    find(word).ok_or_else(|| StoreError::ulesbar(format!("{hva}: {word}")))
}

/// An id from a column.
pub(crate) fn id<T>(text: &str) -> Result<T, StoreError>
where
    T: FromStr,
    T::Err: Display,
{
    text.parse()
        .map_err(|error| StoreError::ulesbar(format!("the id {text}: {error}")))
}

/// A number in the register of health personnel as a column holds it.
pub(crate) fn hpr_column(hpr: Hpr) -> i64 {
    // At most nine digits.
    hpr.number().cast_signed()
}

/// A number in the register of health personnel from a column.
pub(crate) fn hpr(value: i64) -> Result<Hpr, StoreError> {
    Hpr::new(number("hpr", value)?).ok_or_else(|| StoreError::ulesbar(format!("hpr: {value}")))
}

/// A municipality number from a column.
pub(crate) fn kommunenummer(text: &str) -> Result<Kommunenummer, StoreError> {
    word("kommunenummer", text, Kommunenummer::parse)
}

/// The name of a call from a column.
pub(crate) fn utlysning_navn(text: &str) -> Result<UtlysningNavn, StoreError> {
    word("utlysning", text, UtlysningNavn::parse)
}
