//! The page that asks before anything is done with a place, and says why it cannot be done.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use sak::kvoteplass::{Kvoteplass, PlassFeil};
use sak::soknad::sendt::LONGEST_REASON;
use store::EndringFeil;
use texts::Tekst;

use super::href;
use crate::components::feilliste::{Feil as Skjemafeil, feilliste};
use crate::components::layout::Link;
use crate::error::Feil;
use crate::pages::prioritering::notis;
use crate::session::Innlogget;
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// The names of the fields.
pub const BEGRUNNELSE: &str = "begrunnelse";
/// The kind of reason.
pub const GRUNN: &str = "grunn";
/// The new last day to answer.
pub const SVARFRIST: &str = "svarfrist";

/// What is in the way.
#[derive(Default)]
pub enum Hindring {
    /// Nothing.
    #[default]
    Ingen,
    /// Something must be put right in a field.
    Felt(&'static str, String),
    /// It cannot be done at all.
    Last(String),
}

impl Hindring {
    /// What must be put right in this field.
    pub fn of(&self, felt: &str) -> Option<String> {
        match self {
            Self::Felt(navn, tekst) if *navn == felt => Some(tekst.clone()),
            _ => None,
        }
    }

    /// In words, by the field that can be put right.
    pub fn from(t: &Tekst, feil: &PlassFeil) -> Self {
        match feil {
            PlassFeil::Begrunnelse => Self::Felt(BEGRUNNELSE, t.plasser_feil_begrunnelse()),
            PlassFeil::ForLang => Self::Felt(BEGRUNNELSE, t.plasser_feil_lang(LONGEST_REASON)),
            PlassFeil::Svarfrist(dato) => Self::Felt(SVARFRIST, t.plasser_feil_svarfrist(t.dato(*dato))),
            PlassFeil::FristenLoper(dato) => Self::Last(t.plasser_feil_frist_loper(t.dato(*dato))),
            PlassFeil::IkkeTilbudt => Self::Last(t.plasser_feil_ikke_tilbudt()),
            PlassFeil::IkkeTildelt => Self::Last(t.plasser_feil_ikke_tildelt()),
        }
    }
}

/// A question with its form.
pub struct Sporsmal<'a> {
    /// The application.
    pub app: &'a App,
    /// Who is asked.
    pub innlogget: &'a Innlogget,
    /// The place.
    pub plass: &'a Kvoteplass,
    /// The last part of the address.
    pub handling: &'static str,
    /// The question.
    pub tittel: String,
    /// What it means.
    pub ingress: String,
    /// The fields.
    pub felter: Markup,
    /// The button that does it.
    pub knapp: String,
}

impl Sporsmal<'_> {
    /// The page.
    pub fn page(&self, hindring: &Hindring) -> Response {
        let t = self.app.tekst;
        let (status, listed) = match hindring {
            Hindring::Ingen => (StatusCode::OK, Vec::new()),
            Hindring::Last(_) => (StatusCode::CONFLICT, Vec::new()),
            Hindring::Felt(felt, tekst) => {
                let feil = Skjemafeil {
                    felt: (*felt).into(),
                    tekst: tekst.clone(),
                };
                (StatusCode::UNPROCESSABLE_ENTITY, vec![feil])
            }
        };
        let back = href(self.plass.id);
        let way = vec![
            Link::new(t.plasser_tittel(), "/plasser"),
            Link::new(t.plasser_nummer_navn(self.plass.nummer), back.as_str()),
            Link::new(self.knapp.as_str(), format!("{back}/{}", self.handling)),
        ];
        let side = Side::new(self.app, Some(self.innlogget), self.tittel.as_str());
        let page = side.aktiv(Menypunkt::Plasser).smuler(way).render(html! {
            div class="hj-ramme hj-topptekst hj-stabel" {
                (feilliste(t, &listed))
                @if let Hindring::Last(text) = hindring {
                    (notis::warning(&t.plasser_feil_tittel(), &html! { p { (text) } }))
                }
                h1 class="ds-heading" data-size="md" { (self.tittel) }
                p class="hj-les" { (self.ingress) }
                form class="hj-skjema" method="post" action={ (back) "/" (self.handling) } {
                    input type="hidden" name="csrf" value=(self.innlogget.csrf);
                    (self.felter)
                    p class="hj-rad" {
                        button class="ds-button" data-color="accent" type="submit" { (self.knapp) }
                        a href=(back) { (t.plasser_avbryt()) }
                    }
                }
            }
        });
        (status, page).into_response()
    }
}

/// Where it leads when it is done; what is in the way when it is not.
pub fn outcome(
    t: &Tekst,
    handling: &str,
    result: Result<Kvoteplass, EndringFeil<PlassFeil>>,
) -> Result<Result<Response, Hindring>, Feil> {
    match result {
        Ok(plass) => {
            let address = format!("{}?gjort={handling}", href(plass.id));
            Ok(Ok(Redirect::to(&address).into_response()))
        }
        Err(EndringFeil::Store(error)) => Err(error.into()),
        Err(EndringFeil::IkkeFunnet) => Err(Feil::NotFound),
        Err(EndringFeil::Konflikt) => Err(Feil::Conflict),
        Err(EndringFeil::Avvist(feil)) => Ok(Err(Hindring::from(t, &feil))),
    }
}
