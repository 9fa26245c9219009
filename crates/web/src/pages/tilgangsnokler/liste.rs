//! The keys: what they open, until when, and when they were last used.

use std::collections::BTreeMap;

use axum::extract::Query;
use maud::{Markup, html};
use sak::id::Kommunenummer;
use sak::tilgangsnokkel::{Omfang, Organisasjon, Tilgangsnokkel};
use serde::Deserialize;
use store::NokkelRad;

use super::authority;
use crate::access::Administrator;
use crate::components::Level;
use crate::components::filter::filter;
use crate::components::layout::Link;
use crate::components::sider::sider;
use crate::components::tom::tom;
use crate::error::Feil;
use crate::pages::prioritering::notis;
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// Keys on a page.
const ON_A_PAGE: usize = 25;

/// What is asked for.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    vis: String,
    #[serde(default)]
    side: String,
    #[serde(default)]
    kvittert: String,
}

impl Asked {
    fn all(&self) -> bool {
        self.vis == "alle"
    }
}

/// `GET /tilgangsnokler`.
pub async fn show(app: App, who: Administrator, Query(asked): Query<Asked>) -> Result<Markup, Feil> {
    let t = app.tekst;
    let today = app.today();
    let every = app.store.tilgangsnokler().await?;
    let none = every.is_empty();
    let is_open = |row: &NokkelRad| row.nokkel.clone().open(today).is_some();
    let rows: Vec<NokkelRad> = every
        .into_iter()
        .filter(|row| asked.all() || is_open(row))
        .collect();
    let kommuner = app.store.kommuner().await?.into_iter();
    let names: BTreeMap<Kommunenummer, String> =
        kommuner.map(|kommune| (kommune.nummer, kommune.navn)).collect();
    let pages = rows.len().div_ceil(ON_A_PAGE).max(1);
    let page = asked.side.parse().unwrap_or(1).clamp(1, pages);
    let shown = rows.iter().skip((page - 1) * ON_A_PAGE).take(ON_A_PAGE);
    let vis = if asked.all() { "alle" } else { "gyldige" };
    let parts = [
        Link::new(t.tilgangsnokkel_vis_gyldige(), "/tilgangsnokler"),
        Link::new(t.tilgangsnokkel_vis_alle(), "/tilgangsnokler?vis=alle"),
    ];
    let side = Side::new(&app, Some(&who.innlogget), t.tilgangsnokkel_tittel());
    Ok(side.aktiv(Menypunkt::Tilgangsnokler).render(html! {
        div class="hj-ramme hj-topptekst hj-stabel" data-luft="skjema" {
            @if asked.kvittert == "tilbakekalt" { (notis::receipt(&t.tilgangsnokkel_kvittering_tilbakekalt())) }
            div class="hj-stabel" {
                h1 class="ds-heading" data-size="md" { (t.tilgangsnokkel_tittel()) }
                p class="hj-les" { (t.tilgangsnokkel_ingress()) }
                p class="hj-rad" {
                    a class="ds-button" data-color="accent" href="/tilgangsnokler/ny" { (t.tilgangsnokkel_lag()) }
                    a href="/api" { (t.tilgangsnokkel_om_api()) }
                }
            }
            @if none {
                (tom(Level::H2, "tom-h", &t.tilgangsnokkel_tom(), &t.tilgangsnokkel_tom_hvordan(), None))
            } @else {
                (filter(&t.tilgangsnokkel_vis(), &parts, usize::from(asked.all())))
                @if rows.is_empty() {
                    (tom(Level::H2, "tom-h", &t.tilgangsnokkel_tom_gyldige(), &t.tilgangsnokkel_tom_gyldige_hvordan(), None))
                } @else {
                    (table(&app, shown, &names))
                    (sider(t, page, pages, |side| format!("/tilgangsnokler?vis={vis}&side={side}")))
                }
            }
        }
    }))
}

fn table<'a>(
    app: &App,
    rows: impl Iterator<Item = &'a NokkelRad>,
    names: &BTreeMap<Kommunenummer, String>,
) -> Markup {
    let t = app.tekst;
    html! {
        div class="hj-rull" tabindex="0" role="region" aria-label=(t.tilgangsnokkel_laget_aria()) {
            table class="ds-table" {
                caption class="ds-sr-only" { (t.tilgangsnokkel_tittel()) }
                thead { tr {
                    @for name in [
                        t.tilgangsnokkel_navn(), t.tilgangsnokkel_organisasjon(), t.tilgangsnokkel_omfang(),
                        t.tilgangsnokkel_laget(), t.tilgangsnokkel_sist_brukt(), t.tilgangsnokkel_siste_dag(),
                        t.tilgangsnokkel_handling(),
                    ] { th scope="col" { (name) } }
                } }
                tbody { @for row in rows { (one(app, row, names)) } }
            }
        }
    }
}

fn one(app: &App, row: &NokkelRad, names: &BTreeMap<Kommunenummer, String>) -> Markup {
    let t = app.tekst;
    let nokkel = row.nokkel.nokkel();
    let organisasjon = match &nokkel.organisasjon {
        Organisasjon::Kommune(nummer) => names.get(nummer).cloned().unwrap_or_else(|| nummer.to_string()),
        other => authority(t, other),
    };
    let scopes: Vec<&str> = nokkel.omfang.iter().map(|omfang| Omfang::word(*omfang)).collect();
    html! {
        tr {
            th scope="row" { (nokkel.navn) }
            td { (organisasjon) }
            td { @for word in scopes { code { (word) } " " } }
            td { (t.tilgangsnokkel_laget_av(t.dato_kort(nokkel.opprettet.dato()), nokkel.av.navn.as_str())) }
            td class="hj-nr" { @match row.sist_brukt {
                Some(dato) => (t.dato_kort(dato)),
                None => (t.tilgangsnokkel_aldri()),
            } }
            td class="hj-nr" { (t.dato_kort(nokkel.siste_dag)) }
            td { (stands(app, &row.nokkel)) }
        }
    }
}

/// What has become of a key, or the way to revoke it.
fn stands(app: &App, row: &Tilgangsnokkel) -> Markup {
    let t = app.tekst;
    match row {
        Tilgangsnokkel::Tilbakekalt(slutt) => html! {
            (t.tilgangsnokkel_tilbakekalt(t.dato_kort(slutt.tidspunkt.dato()), slutt.av.navn.as_str()))
        },
        Tilgangsnokkel::Gyldig(nokkel) if !nokkel.lasts(app.today()) => html! { (t.tilgangsnokkel_utlopt()) },
        Tilgangsnokkel::Gyldig(nokkel) => html! {
            a href={ "/tilgangsnokler/" (nokkel.id) "/tilbakekall" }
                aria-label=(t.tilgangsnokkel_tilbakekall_navn(nokkel.navn.as_str())) { (t.tilgangsnokkel_handling()) }
        },
    }
}
