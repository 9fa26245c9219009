//! The page for a case worker whose login has run out: it holds what was typed.

use axum::response::Response;

use super::skjema::Utfylt;
use crate::form::Felter;
use crate::pages::utlogget::holding;
use crate::state::App;

/// The page that holds what was typed, with the reasons to be read.
pub fn page(app: &App, path: &str, felter: &Felter) -> Response {
    let typed = Utfylt::read(felter);
    let reasons: Vec<&str> = typed
        .begrunnelser
        .values()
        .chain([&typed.grunn])
        .map(String::as_str)
        .filter(|text| !text.trim().is_empty())
        .collect();
    holding(app, path, felter, &reasons)
}
