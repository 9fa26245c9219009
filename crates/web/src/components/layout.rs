//! The frame of every page.

use maud::{DOCTYPE, Markup, html};
use regelverk::tid::Dato;
use texts::{Spraak, Tekst};

use super::symbol;
use crate::assets::asset_url;

mod snarveier;

/// How close things stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Density {
    /// Public pages and forms.
    Md,
    /// Case work.
    Sm,
}

/// A link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// What it says.
    pub text: String,
    /// Where it leads.
    pub href: String,
}

impl Link {
    /// A link.
    pub fn new(text: impl Into<String>, href: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            href: href.into(),
        }
    }
}

/// One entry of the main menu.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MenuItem {
    /// The link.
    pub link: Link,
    /// Whether the page belongs under this entry.
    pub current: bool,
}

/// Who is logged in, and the form that logs out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hvem {
    /// The name and role, or the organisation, as shown.
    pub navn: String,
    /// Where the form that logs out is sent.
    pub logg_ut: String,
    /// The token of the session, in the field `csrf`.
    pub csrf: String,
}

/// Shown on every page of a demonstration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DemoBanner {
    /// Today's date in the demonstration.
    pub dato: Dato,
}

/// All that the frame needs. `body` stands inside `main` and brings its own `hj-ramme`s.
pub struct Page<'a> {
    /// The language.
    pub t: &'a Tekst,
    /// The title of the page, without the product's name.
    pub tittel: &'a str,
    /// The main menu of the role.
    pub meny: &'a [MenuItem],
    /// How close things stand.
    pub density: Density,
    /// Who is logged in.
    pub hvem: Option<&'a Hvem>,
    /// For those who are not logged in: the way in.
    pub logg_inn: Option<&'a str>,
    /// The banner of a demonstration.
    pub demo: Option<DemoBanner>,
    /// The way here, the page itself last. Empty on pages that place their own.
    pub breadcrumbs: &'a [Link],
    /// Links at the bottom. Only to pages that exist.
    pub footer: &'a [Link],
    /// Whether single-key shortcuts are listed in the header.
    pub shortcuts: bool,
    /// The content.
    pub body: Markup,
}

/// The whole document.
pub fn page(page: &Page<'_>) -> Markup {
    let t = page.t;
    let size = match page.density {
        Density::Md => "md",
        Density::Sm => "sm",
    };
    html! {
        (DOCTYPE)
        html lang=(t.spraak().tag()) {
            (head(t, page.tittel))
            body data-color-scheme="auto" data-size=(size) {
                a class="ds-skip-link" href="#innhold" { (t.komponent_hopp_til_innhold()) }
                @if let Some(demo) = page.demo { (banner(t, demo)) }
                (header(page))
                main id="innhold" tabindex="-1" {
                    @if !page.breadcrumbs.is_empty() {
                        div class="hj-ramme hj-smuler" { (breadcrumbs(t, page.breadcrumbs)) }
                    }
                    (page.body)
                }
                (footer(t, page.footer))
                @if page.shortcuts { (snarveier::dialog(t)) }
            }
        }
    }
}

fn head(t: &Tekst, tittel: &str) -> Markup {
    html! {
        head {
            meta charset="utf-8";
            meta name="viewport" content="width=device-width, initial-scale=1";
            meta name="color-scheme" content="light dark";
            // An answer that reports an error must not replace what somebody has written. A refreshed part of
            // a page leaves alone what people have done to it: text, ticks, what they have opened.
            meta name="htmx-config" content=r#"{"noSwap":[204,304,"401","403","404","5xx"],"morphIgnore":["data-htmx-powered","open","value","checked"]}"#;
            title { (t.komponent_tittel(t.felles_produkt(), tittel)) }
            link rel="icon" href=(asset_url("ikon.svg")) type="image/svg+xml";
            link rel="preload" href=(asset_url("inter.woff2")) as="font" type="font/woff2" crossorigin;
            @for sheet in ["designsystemet.css", "tema.css", "hjemmel.css"] {
                link rel="stylesheet" href=(asset_url(sheet));
            }
            @for script in ["htmx.js", "hjemmel.js"] {
                script src=(asset_url(script)) defer {}
            }
        }
    }
}

fn banner(t: &Tekst, demo: DemoBanner) -> Markup {
    html! {
        aside class="hj-demo" aria-label=(t.komponent_demo_navn()) {
            p class="hj-ramme" {
                span class="hj-vekt" { (t.komponent_demo()) } " "
                (t.komponent_demo_dato(t.dato(demo.dato)))
            }
        }
    }
}

fn header(page: &Page<'_>) -> Markup {
    let t = page.t;
    html! {
        header class="hj-topp" {
            div class="hj-ramme" {
                a class="hj-merkenavn" href="/" { (symbol::logo()) (t.felles_produkt()) }
                @if !page.meny.is_empty() {
                    nav class="hj-nav" aria-label=(t.komponent_hovedmeny()) {
                        ul {
                            @for item in page.meny {
                                li {
                                    a href=(item.link.href) aria-current=[item.current.then_some("page")] {
                                        (item.link.text)
                                    }
                                }
                            }
                        }
                    }
                }
                div class="hj-hvem" {
                    @if page.shortcuts { (snarveier::button(t)) }
                    @if let Some(hvem) = page.hvem { (who(t, hvem)) }
                    @if let Some(href) = page.logg_inn {
                        a class="ds-button" data-variant="secondary" data-color="accent" data-size="sm" href=(href) {
                            (t.komponent_logg_inn())
                        }
                    }
                }
            }
        }
    }
}

fn who(t: &Tekst, hvem: &Hvem) -> Markup {
    html! {
        span { (hvem.navn) }
        form method="post" action=(hvem.logg_ut) {
            input type="hidden" name="csrf" value=(hvem.csrf);
            button class="hj-knapplenke" type="submit" { (t.komponent_logg_ut()) }
        }
    }
}

/// The way to a page: links, the page itself last.
pub fn breadcrumbs(t: &Tekst, links: &[Link]) -> Markup {
    let last = links.len().saturating_sub(1);
    html! {
        nav class="ds-breadcrumbs" aria-label=(t.komponent_du_er_her()) {
            ol {
                @for (index, link) in links.iter().enumerate() {
                    li {
                        a class="ds-link" href=(link.href) aria-current=[(index == last).then_some("page")] {
                            (link.text)
                        }
                    }
                }
            }
        }
    }
}

fn footer(t: &Tekst, links: &[Link]) -> Markup {
    html! {
        footer class="hj-bunn" {
            div class="hj-ramme hj-rad" data-fordel {
                p { (t.komponent_bunntekst()) }
                @if !links.is_empty() {
                    ul { @for link in links { li { a href=(link.href) { (link.text) } } } }
                }
                (languages(t))
            }
        }
    }
}

/// The languages, each named in itself.
fn languages(t: &Tekst) -> Markup {
    html! {
        nav aria-label=(t.komponent_spraak()) {
            ul {
                @for spraak in Spraak::ALL {
                    li {
                        a href={ "/spraak/" (spraak.tag()) } lang=(spraak.tag()) hreflang=(spraak.tag())
                            aria-current=[(spraak == t.spraak()).then_some("true")] {
                            (Tekst::for_language(spraak).komponent_spraak_navn())
                        }
                    }
                }
            }
        }
    }
}
