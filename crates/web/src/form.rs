//! Forms: read as sent, and refused without the session's token.

pub mod les;

use std::collections::BTreeMap;

use axum::body::Bytes;
use axum::extract::{FromRequest, FromRequestParts, Multipart, Request};
use axum::http::HeaderValue;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use regelverk::tid::Dato;
use sak::id::Hpr;
use sak::vedlegg::Fil;

use crate::access::{Bruker, Tilgang};
use crate::error::Feil;
use crate::pages::utlogget;
use crate::state::App;

/// The name of the hidden field that carries the session's token.
pub const TOKEN: &str = "csrf";

/// The largest form with documents that is read, in bytes: two of the largest, and the text.
pub const LARGEST_UPLOAD: usize = 2 * sak::vedlegg::LARGEST + 1024 * 1024;

/// The fields of a form, in the order in which they were sent. A name may occur several times (boxes).
#[derive(Clone, Debug, Default)]
pub struct Felter {
    felter: Vec<(String, String)>,
    filer: Vec<(String, Fil)>,
}

impl Felter {
    /// Reads a body of the form `a=1&b=2`. Control characters, which nobody can type and no database needs
    /// to keep, are left out; line breaks and tabs stay.
    ///
    /// # Errors
    /// If it is not of that form.
    pub fn parse(body: &[u8]) -> Result<Self, Feil> {
        let fields: Vec<(String, String)> = serde_html_form::from_bytes(body).map_err(|_| Feil::BadForm)?;
        Ok(Self {
            felter: fields
                .into_iter()
                .map(|(name, value)| (name, clean(&value)))
                .collect(),
            filer: Vec::new(),
        })
    }

    /// The first value of a field, as typed.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.felter
            .iter()
            .find(|(field, _)| field == name)
            .map(|(_, value)| value.as_str())
    }

    /// The first value of a field without surrounding blanks; `None` if that leaves nothing.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.get(name).map(str::trim).filter(|value| !value.is_empty())
    }

    /// The same with another value of a field.
    #[must_use]
    pub fn with(&self, name: &str, value: &str) -> Self {
        let mut felter = self.clone();
        felter.felter.retain(|(field, _)| field != name);
        felter.felter.push((name.to_owned(), value.to_owned()));
        felter
    }

    /// Every value of a field.
    pub fn all(&self, name: &str) -> Vec<&str> {
        self.felter
            .iter()
            .filter(|(field, _)| field == name)
            .map(|(_, value)| value.as_str())
            .collect()
    }

    /// A whole number.
    pub fn number(&self, name: &str) -> Option<u64> {
        sak::soknad::felt::parse_whole(self.get(name)?)
    }

    /// A date, as browsers send one or as people write one.
    pub fn date(&self, name: &str) -> Option<Dato> {
        read_date(self.text(name)?)
    }

    /// A number in the register of health personnel.
    pub fn hpr(&self, name: &str) -> Option<Hpr> {
        self.number(name).and_then(Hpr::new)
    }

    /// Fields whose name begins with `prefix`, by what follows it.
    pub fn with_prefix(&self, prefix: &str) -> BTreeMap<&str, &str> {
        self.felter
            .iter()
            .filter_map(|(name, value)| Some((name.strip_prefix(prefix)?, value.as_str())))
            .collect()
    }

    /// All that was typed, the session's token left out.
    pub fn typed(&self) -> impl Iterator<Item = (&str, &str)> {
        self.felter
            .iter()
            .filter(|(name, _)| name != TOKEN)
            .map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The files that were chosen in a field.
    pub fn files(&self, name: &str) -> Vec<&Fil> {
        self.filer
            .iter()
            .filter(|(field, _)| field == name)
            .map(|(_, fil)| fil)
            .collect()
    }
}

/// A date, as browsers send one or as people write one.
pub fn read_date(text: &str) -> Option<Dato> {
    Dato::parse(text).or_else(|| {
        let mut parts = text.split('.').map(str::trim);
        let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
        let read = Dato::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)?;
        parts.next().is_none().then_some(read)
    })
}

/// Without what nobody can type.
fn clean(text: &str) -> String {
    let typed = |c: &char| !c.is_control() || matches!(c, '\n' | '\r' | '\t');
    text.chars().filter(typed).collect()
}

/// A form that a logged-in person sent from one of our pages.
#[derive(Clone, Debug)]
pub struct Skjema(pub Felter);

impl FromRequest<App> for Skjema {
    type Rejection = Feil;

    async fn from_request(request: Request, app: &App) -> Result<Self, Feil> {
        let (mut parts, body) = request.into_parts();
        let Bruker(innlogget) = Bruker::from_request_parts(&mut parts, app).await?;
        let felter = read(Request::from_parts(parts, body), app).await?;
        if felter.get(TOKEN) == Some(innlogget.csrf.as_str()) {
            Ok(Self(felter))
        } else {
            Err(Feil::BadToken)
        }
    }
}

/// A form whose text must survive a login that has run out: that is not an error here but one of three
/// cases. `T` is the access value that the form demands.
pub enum Innsendt<T> {
    /// From somebody who is logged in, with the token of the session.
    Gyldig(T, Felter),
    /// From somebody who has logged in again since the page was shown. Nothing may be saved before they have
    /// seen it once more.
    Gammelt(T, Felter),
    /// From somebody who is not logged in any more.
    Utlogget(Felter),
}

impl<T: Tilgang> FromRequest<App> for Innsendt<T> {
    type Rejection = Feil;

    async fn from_request(request: Request, app: &App) -> Result<Self, Feil> {
        let (mut parts, body) = request.into_parts();
        let found = T::from_request_parts(&mut parts, app).await;
        let felter = read(Request::from_parts(parts, body), app).await?;
        match found {
            Ok(bruker) if felter.get(TOKEN) == Some(bruker.innlogget().csrf.as_str()) => {
                Ok(Self::Gyldig(bruker, felter))
            }
            Ok(bruker) => Ok(Self::Gammelt(bruker, felter)),
            Err(Feil::NotLoggedIn { .. }) => Ok(Self::Utlogget(felter)),
            Err(feil) => Err(feil),
        }
    }
}

/// A form with typed reasons, from somebody who is logged in. To whoever is not any more, all that was typed is given
/// back on a page that holds it until they are. `T` is the access value that the form demands.
pub struct Sendt<T> {
    /// Who sent it.
    pub who: T,
    /// What was typed.
    pub felter: Felter,
    /// Whether they have logged in again since the form was shown. Then nothing may be done before they have seen it
    /// once more.
    pub gammelt: bool,
}

impl<T: Tilgang> FromRequest<App> for Sendt<T> {
    type Rejection = Response;

    async fn from_request(request: Request, app: &App) -> Result<Self, Response> {
        let (mut parts, body) = request.into_parts();
        let path = parts.uri.to_string();
        let Ok(localised) = App::from_request_parts(&mut parts, app).await;
        let (who, felter, gammelt) = match Innsendt::from_request(Request::from_parts(parts, body), app).await
        {
            Ok(Innsendt::Gyldig(who, felter)) => (who, felter, false),
            Ok(Innsendt::Gammelt(who, felter)) => (who, felter, true),
            Ok(Innsendt::Utlogget(felter)) => return Err(utlogget::page(&localised, &path, &felter)),
            Err(feil) => return Err(feil.into_response()),
        };
        Ok(Self { who, felter, gammelt })
    }
}

/// The fields in the body of a request.
async fn read(request: Request, app: &App) -> Result<Felter, Feil> {
    let kind = request.headers().get(CONTENT_TYPE).map(HeaderValue::as_bytes);
    if kind.is_some_and(|kind| kind.starts_with(b"multipart/form-data")) {
        return read_parts(request, app).await;
    }
    let body = Bytes::from_request(request, app)
        .await
        .map_err(|rejection| Feil::body(&rejection))?;
    Felter::parse(&body)
}

/// The fields and files of a form that carries files.
async fn read_parts(request: Request, app: &App) -> Result<Felter, Feil> {
    let parts = Multipart::from_request(request, app).await;
    let mut parts = parts.map_err(|_| Feil::BadForm)?;
    let mut felter = Felter::default();
    while let Some(part) = parts.next_field().await.map_err(|fault| Feil::part(&fault))? {
        let name = part.name().unwrap_or_default().to_owned();
        let file = part.file_name().map(str::to_owned);
        let content = part.bytes().await.map_err(|fault| Feil::part(&fault))?;
        match file {
            // A field in which no file was chosen is sent as one without a name and content.
            Some(navn) if navn.is_empty() && content.is_empty() => {}
            Some(navn) => {
                let innhold = content.to_vec();
                felter.filer.push((name, Fil { navn, innhold }));
            }
            None => felter
                .felter
                .push((name, clean(&String::from_utf8_lossy(&content)))),
        }
    }
    Ok(felter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_as_browsers_and_as_people_write_it() {
        let day = Some(Dato::constant(2022, 5, 31));
        assert_eq!(
            [
                read_date("2022-05-31"),
                read_date("31.05.2022"),
                read_date("31.5.2022")
            ],
            [day; 3]
        );
        assert_eq!(
            [
                read_date("31.02.2022"),
                read_date("31.05.2022.1"),
                read_date("mai")
            ],
            [None; 3]
        );
    }

    #[test]
    fn what_nobody_can_type_is_left_out() {
        let felter = Felter::parse(b"navn=a%00b%07c%0D%0Ad%09e&navn=x").ok();
        let felter = felter.expect("a form");
        assert_eq!(felter.get("navn"), Some("abc\r\nd\te"));
        assert_eq!(felter.all("navn").len(), 2);
    }
}
