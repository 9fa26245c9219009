//! The parameters of an address, read as strictly as a body: what the description does not name is refused,
//! and so is what stands there twice.

use std::sync::Arc;

use axum::extract::{FromRequestParts, Path, Request};
use axum::http::request::Parts;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use kontrakt::json::MAX_TALL;
use regelverk::regel::{FIRST_RULEBOOK, Regeldag};
use regelverk::tid::Dato;
use sak::id::{Hpr, Kommunenummer};

use super::problem::{Fault, Problem};
use crate::state::App;

/// How many elements a page has unless asked otherwise.
const USUAL: usize = 100;
/// The most elements of a page.
pub const MOST: usize = 500;

/// Which page of a list, and how long the pages are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page {
    /// From 1.
    pub side: usize,
    /// Elements, from 1 to [`MOST`].
    pub antall: usize,
}

/// The parameters, as written.
#[derive(Clone, Debug)]
pub struct Query(Vec<(String, String)>);

impl Query {
    fn parse(text: &str) -> Result<Self, Problem> {
        let pairs = serde_html_form::from_str(text);
        pairs
            .map(Self)
            .map_err(|_| fault("", texts::nb().api_problem_adresse()))
    }

    fn get(&self, name: &str) -> Option<&str> {
        let found = self.0.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str())
    }

    /// Which page is wanted.
    ///
    /// # Errors
    /// If it is not a whole number in its range.
    pub fn page(&self) -> Result<Page, Problem> {
        Ok(Page {
            side: self.whole("side", 1, 1_000_000_000)?,
            antall: self.whole("antall", USUAL, MOST)?,
        })
    }

    /// A number in the register of health personnel, which must be given.
    ///
    /// # Errors
    /// If it is not given, or no number of one to nine digits.
    pub fn hpr(&self, name: &str) -> Result<Hpr, Problem> {
        let number = self
            .get(name)
            .filter(|text| text.bytes().all(|byte| byte.is_ascii_digit()));
        let hpr = number.and_then(|text| text.parse().ok()).and_then(Hpr::new);
        hpr.ok_or_else(|| fault(name, texts::nb().api_problem_hpr(name)))
    }

    /// The number of a message; `None` if it is not given.
    ///
    /// # Errors
    /// If it is no whole number from 0.
    pub fn message(&self, name: &str) -> Result<Option<u64>, Problem> {
        let digits = |text: &&str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let read = |text: &str| {
            Some(text)
                .filter(digits)?
                .parse()
                .ok()
                .filter(|nr| *nr <= MAX_TALL)
        };
        let Some(text) = self.get(name) else {
            return Ok(None);
        };
        let wrong = || fault(name, texts::nb().api_problem_meldingsnummer(name));
        read(text).ok_or_else(wrong).map(Some)
    }

    /// From 1 to `most`; `usual` if it is not given.
    fn whole(&self, name: &str, usual: usize, most: usize) -> Result<usize, Problem> {
        let Some(text) = self.get(name) else {
            return Ok(usual);
        };
        let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let number = text
            .parse()
            .ok()
            .filter(|number| digits && (1..=most).contains(number));
        number.ok_or_else(|| fault(name, texts::nb().api_problem_tall(most.to_string(), name)))
    }

    /// The day in `dato`, which has rules; `None` if it is not given.
    ///
    /// # Errors
    /// If it is no date, or from before the first rules.
    pub fn day(&self) -> Result<Option<Regeldag>, Problem> {
        let Some(dato) = self.date("dato")? else {
            return Ok(None);
        };
        let first = FIRST_RULEBOOK.to_string();
        let early = || fault("dato", texts::nb().api_problem_for_regelverket(first));
        Regeldag::new(dato).ok_or_else(early).map(Some)
    }

    /// Any day; `None` if it is not given.
    ///
    /// # Errors
    /// If it is no date.
    pub fn date(&self, name: &str) -> Result<Option<Dato>, Problem> {
        let wrong = || fault(name, texts::nb().api_problem_dato(name));
        let read = |text| Dato::parse(text).ok_or_else(wrong);
        self.get(name).map(read).transpose()
    }

    /// The municipality in `kommune`; `None` if it is not given.
    ///
    /// # Errors
    /// If it is no number of four digits.
    pub fn kommune(&self) -> Result<Option<Kommunenummer>, Problem> {
        let wrong = || fault("kommune", texts::nb().api_problem_kommunenummer());
        let read = |text| Kommunenummer::parse(text).ok_or_else(wrong);
        self.get("kommune").map(read).transpose()
    }

    /// One of these words, as `read` takes it; `None` if it is not given.
    ///
    /// # Errors
    /// If it is another.
    pub fn word<T>(
        &self,
        name: &str,
        words: &[&str],
        read: impl Fn(&str) -> Option<T>,
    ) -> Result<Option<T>, Problem> {
        let wrong = || fault(name, texts::nb().api_problem_ord(name, words.join(", ")));
        let read = |text| read(text).ok_or_else(wrong);
        self.get(name).map(read).transpose()
    }
}

/// What links to other pages keep of the day that was asked for.
pub fn kept(day: Option<Regeldag>) -> Option<(&'static str, String)> {
    day.map(|day| ("dato", day.dato().to_string()))
}

fn fault(name: &str, detail: String) -> Problem {
    Problem::invalid(vec![Fault {
        parameter: Some(name.to_owned()),
        detail,
        ..Fault::default()
    }])
}

impl FromRequestParts<App> for Query {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Problem> {
        Self::parse(parts.uri.query().unwrap_or_default())
    }
}

/// Middleware: refuses parameters that are not `known`, or given twice.
pub async fn only(known: Arc<[&'static str]>, request: Request, next: Next) -> Response {
    match check(&known, request.uri().query().unwrap_or_default()) {
        Ok(()) => next.run(request).await,
        Err(problem) => problem.into_response(),
    }
}

fn check(known: &[&str], text: &str) -> Result<(), Problem> {
    let t = texts::nb();
    let Query(pairs) = Query::parse(text)?;
    for (index, (name, _)) in pairs.iter().enumerate() {
        if !known.contains(&name.as_str()) {
            let detail = match known {
                [] => t.api_problem_ingen_parametre(),
                known => t.api_problem_ukjent_parameter(known.join(", ")),
            };
            return Err(fault(name, detail));
        }
        if pairs[..index].iter().any(|(earlier, _)| earlier == name) {
            return Err(fault(name, t.api_problem_to_ganger()));
        }
    }
    Ok(())
}

/// A part of the path. What cannot be read names nothing that exists.
#[derive(Clone, Debug)]
pub struct Part(pub String);

impl FromRequestParts<App> for Part {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        let found = Path::<String>::from_request_parts(parts, app).await;
        found
            .map(|Path(part)| Self(part))
            .map_err(|_| Problem::not_found())
    }
}
