//! One office: for its municipality to change, for others to read.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use sak::id::LegekontorId;
use sak::legekontor::{Kontorlege, Legekontor};
use texts::Tekst;

use super::{HREF, skjema};
use crate::access::{Innsyn, Tilgang};
use crate::components::fakta::{Faktum, Form, fakta};
use crate::components::layout::Link;
use crate::error::Feil;
use crate::pages::avtaleutkast::felter::label;
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// `GET /legekontor/{id}`.
pub async fn show(app: App, innsyn: Innsyn, Path(id): Path<LegekontorId>) -> Result<Response, Feil> {
    let found = app.store.legekontor(id).await?;
    let kontor = found
        .filter(|kontor| innsyn.sees(&kontor.kommune))
        .ok_or(Feil::NotFound)?;
    Ok(match &innsyn {
        Innsyn::Egne(bruker) => skjema::of(&app, bruker, &kontor).into_response(),
        Innsyn::Alle(_) => read_only(&app, &innsyn, &kontor).into_response(),
    })
}

fn read_only(app: &App, innsyn: &Innsyn, kontor: &Legekontor) -> Markup {
    let t = app.tekst;
    let list = format!("{HREF}?kommune={}", kontor.kommune);
    let way = vec![
        Link::new(t.avtaler_tittel(), "/avtaler"),
        Link::new(t.legekontor_tittel(), list),
        Link::new(kontor.navn.as_str(), format!("{HREF}/{}", kontor.id)),
    ];
    let side = Side::new(app, Some(innsyn.innlogget()), kontor.navn.as_str());
    side.aktiv(Menypunkt::Avtaler).smuler(way).render(html! {
        div class="hj-ramme hj-topptekst hj-stabel" data-luft="skjema" {
            h1 class="ds-heading" data-size="md" { (kontor.navn) }
            (doctors(t, kontor))
        }
    })
}

/// The GPs of an office, as text.
pub fn doctors(t: &Tekst, kontor: &Legekontor) -> Markup {
    html! {
        @if kontor.fastleger.is_empty() { p class="hj-dempet" { (t.legekontor_ingen_leger()) } }
        @for lege in &kontor.fastleger {
            section class="hj-les" {
                p class="hj-vekt" { (lege.navn) }
                (fakta(Form::Stable, &facts(t, lege)))
            }
        }
    }
}

fn facts(t: &Tekst, lege: &Kontorlege) -> Vec<Faktum> {
    let answer = |value: Option<bool>| match value {
        Some(true) => t.felles_ja(),
        Some(false) => t.felles_nei(),
        None => t.felles_ukjent(),
    };
    let patients = lege
        .pasienter
        .map_or_else(|| t.felles_ukjent(), |count| t.tall(count));
    vec![
        Faktum::new(label(t, "hpr_1"), lege.hpr.to_string()),
        Faktum::new(label(t, "spesialist_1"), answer(lege.spesialist)),
        Faktum::new(label(t, "trygderefusjon_1"), answer(lege.trygderefusjon)),
        Faktum::new(label(t, "pasienter_1"), patients),
    ]
}
