//! What the pages of the rulebook have in common: the parts of the book, the field for the day, and what stands
//! there for a day that has no rulebook.

use maud::{Markup, html};
use regelverk::regel::FIRST_RULEBOOK;
use texts::Tekst;

use super::dag::{self, Dag};
use crate::components::Level;
use crate::components::felt::Felt;
use crate::components::layout::Link;
use crate::components::tom::tom;
use crate::session::Innlogget;
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// A part of the rulebook.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Del {
    /// The rules.
    Regler,
    /// The values.
    Parametre,
    /// Two days side by side.
    Sammenlign,
    /// What the sources leave open.
    Sporsmal,
    /// The sources.
    Kilder,
}

impl Del {
    const ALL: [Self; 5] = [
        Self::Regler,
        Self::Parametre,
        Self::Sammenlign,
        Self::Sporsmal,
        Self::Kilder,
    ];

    /// The word of the text key `regelbok-del-<word>`.
    const fn word(self) -> &'static str {
        match self {
            Self::Regler => "regler",
            Self::Parametre => "parametre",
            Self::Sammenlign => "sammenlign",
            Self::Sporsmal => "sporsmal",
            Self::Kilder => "kilder",
        }
    }

    /// The address.
    pub const fn href(self) -> &'static str {
        match self {
            Self::Regler => "/regler",
            Self::Parametre => "/regler/parametre",
            Self::Sammenlign => "/regler/sammenlign",
            Self::Sporsmal => "/regler/sporsmal",
            Self::Kilder => "/regler/kilder",
        }
    }
}

/// A page of the rulebook.
pub struct Ramme<'a> {
    /// The application.
    pub app: &'a App,
    /// Who is logged in, if anybody.
    pub innlogget: Option<&'a Innlogget>,
    /// The part that the page belongs to.
    pub del: Del,
    /// The title.
    pub tittel: String,
    /// A page below the part: its name and address, for the way back.
    pub under: Option<Link>,
}

impl Ramme<'_> {
    /// The page.
    pub fn render(&self, body: &Markup) -> Markup {
        let t = self.app.tekst;
        let mut smuler = Vec::new();
        if let Some(under) = &self.under {
            smuler.push(Link::new(t.regler_tittel(), Del::Regler.href()));
            if self.del != Del::Regler {
                smuler.push(Link::new(part(t, self.del), self.del.href()));
            }
            smuler.push(under.clone());
        }
        Side::new(self.app, self.innlogget, self.tittel.as_str())
            .aktiv(Menypunkt::Regler)
            .smuler(smuler)
            .render(html! {
                div class="hj-ramme hj-topptekst hj-stabel" data-luft="skjema" {
                    h1 class="ds-heading" data-size="md" { (self.tittel) }
                    (self.parts())
                    (body)
                }
            })
    }

    fn parts(&self) -> Markup {
        let t = self.app.tekst;
        html! {
            nav class="hj-deler" aria-label=(t.regelbok_del_navn()) {
                ul {
                    @for del in Del::ALL {
                        li {
                            a href=(del.href()) aria-current=[(del == self.del).then_some("page")] { (part(t, del)) }
                        }
                    }
                }
            }
        }
    }
}

fn part(t: &Tekst, del: Del) -> String {
    t.get(&format!("regelbok-del-{}", del.word()), &[])
}

/// The field for the day.
pub fn day_field(t: &Tekst, dag: &Dag) -> Markup {
    Felt::new("dato", t.regelbok_dato())
        .beskrivelse(t.regelbok_dato_hjelp())
        .feil(dag.feil.as_deref())
        .dato(&dag.skrevet)
}

/// A form with nothing but the day.
pub fn day_form(t: &Tekst, path: &str, dag: &Dag, button: &str) -> Markup {
    html! {
        form class="hj-velger" method="get" action=(path) {
            (day_field(t, dag))
            button class="ds-button" data-variant="secondary" data-color="accent" type="submit" { (button) }
        }
    }
}

/// What stands there for a day before the first letter.
pub fn no_rulebook(t: &Tekst, dag: &Dag, path: &str) -> Markup {
    tom(
        Level::H2,
        "ingen-regelbok",
        &t.regelbok_for_forste(t.dato(dag.dato)),
        &t.regelbok_for_forste_hvorfor(t.dato(FIRST_RULEBOOK)),
        Some(&Link::new(t.regelbok_for_forste_lenke(), dag::first(path))),
    )
}
