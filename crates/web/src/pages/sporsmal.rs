//! The page that asks before something is done that cannot be undone, and says why it cannot be done.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use regelverk::regel::RegelId;
use texts::{Tekst, regel};

use crate::components::feilliste::{Feil as Skjemafeil, feilliste};
use crate::components::layout::Link;
use crate::pages::prioritering::notis;
use crate::session::Innlogget;
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// The name of the field for a reason.
pub const BEGRUNNELSE: &str = "begrunnelse";

/// What is in the way.
#[derive(Default)]
pub enum Hindring {
    /// Nothing.
    #[default]
    Ingen,
    /// Something must be put right in a field.
    Felt(&'static str, String),
    /// Something must be put right in several fields.
    Felter(Vec<(&'static str, String)>),
    /// It cannot be done at all.
    Last(String),
    /// Rules are in the way.
    Regler(String, Vec<RegelId>),
    /// Typed before the login ran out, and not sent.
    Gammelt,
}

impl Hindring {
    /// What must be put right in this field.
    pub fn of(&self, felt: &str) -> Option<String> {
        match self {
            Self::Felt(navn, tekst) if *navn == felt => Some(tekst.clone()),
            Self::Felter(all) => all
                .iter()
                .find(|(navn, _)| *navn == felt)
                .map(|(_, tekst)| tekst.clone()),
            _ => None,
        }
    }
}

/// A question with its form.
pub struct Sporsmal<'a> {
    /// The application.
    pub app: &'a App,
    /// Who is asked.
    pub innlogget: &'a Innlogget,
    /// The point of the menu that the page belongs to.
    pub aktiv: Menypunkt,
    /// The way here.
    pub vei: Vec<Link>,
    /// Where the form is sent.
    pub action: String,
    /// Where it leads to do nothing.
    pub tilbake: String,
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
        let wrong = |felt: &str, tekst: &String| Skjemafeil {
            felt: felt.into(),
            tekst: tekst.clone(),
        };
        let (status, listed) = match hindring {
            Hindring::Ingen => (StatusCode::OK, Vec::new()),
            Hindring::Last(_) | Hindring::Regler(..) => (StatusCode::CONFLICT, Vec::new()),
            Hindring::Gammelt => (StatusCode::FORBIDDEN, Vec::new()),
            Hindring::Felt(felt, tekst) => (StatusCode::UNPROCESSABLE_ENTITY, vec![wrong(felt, tekst)]),
            Hindring::Felter(all) => {
                let listed = all.iter().map(|(felt, tekst)| wrong(felt, tekst));
                (StatusCode::UNPROCESSABLE_ENTITY, listed.collect())
            }
        };
        let side = Side::new(self.app, Some(self.innlogget), self.tittel.as_str());
        let page = side.aktiv(self.aktiv).smuler(self.vei.clone()).render(html! {
            div class="hj-ramme hj-topptekst hj-stabel" {
                (feilliste(t, &listed))
                @match hindring {
                    Hindring::Last(text) => (notis::warning(&t.plasser_feil_tittel(), &html! { p { (text) } })),
                    Hindring::Regler(text, rules) => (stopped(t, text, rules)),
                    Hindring::Gammelt => (gammelt(t)),
                    Hindring::Ingen | Hindring::Felt(..) | Hindring::Felter(_) => {},
                }
                h1 class="ds-heading" data-size="md" { (self.tittel) }
                p class="hj-les" { (self.ingress) }
                form class="hj-skjema" method="post" action=(self.action) {
                    input type="hidden" name="csrf" value=(self.innlogget.csrf);
                    (self.felter)
                    p class="hj-rad" {
                        button class="ds-button" data-color="accent" type="submit" { (self.knapp) }
                        a href=(self.tilbake) { (t.plasser_avbryt()) }
                    }
                }
            }
        });
        (status, page).into_response()
    }
}

/// Says which rules are in the way, and leads to each.
pub fn stopped(t: &Tekst, text: &str, rules: &[RegelId]) -> Markup {
    notis::warning(
        &t.plasser_feil_tittel(),
        &html! {
            p { (text) }
            ul class="ds-list" {
                @for id in rules { li { a href={ "/regler/" (id) } { (id) ": " (regel::tittel(t, *id)) } } }
            }
        },
    )
}

/// Says, above a form, that what was typed before the login ran out stands in it and is not sent.
pub fn gammelt(t: &Tekst) -> Markup {
    notis::warning(&t.sak_gammelt_tittel(), &html! { p { (t.felles_gammelt()) } })
}
