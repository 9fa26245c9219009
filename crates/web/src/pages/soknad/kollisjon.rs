//! Two people saved the same step. Both versions are shown; nothing is overwritten before somebody chooses.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use sak::id::SoknadId;
use sak::soknad::Steg;
use sak::soknad::felt::{Felt, Svarskjema};
use sak::soknad::kladd::StegInnhold;
use texts::Tekst;

use super::bilde::Bilde;
use super::{felter, svar};
use crate::access::Kommunebruker;
use crate::components::fakta::{Faktum, Form, fakta};
use crate::pages::autolagring;
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// The two versions of a step.
pub struct Begge<'a> {
    /// The step.
    pub steg: Steg,
    /// What was typed here.
    pub mine: &'a Svarskjema,
    /// What was saved in between.
    pub theirs: &'a StegInnhold,
}

/// What happened, and the version that is saved, as text.
pub fn notice(t: &Tekst, bruker: &Kommunebruker, bilde: &Bilde, begge: &Begge<'_>) -> Markup {
    let facts: Vec<Faktum> = felter::asked(bilde, begge.steg)
        .into_iter()
        .map(|felt| row(t, begge, felt))
        .collect();
    html! {
        div class="ds-alert hj-les hj-stabel" data-color="warning" data-luft="liten" role="alert" {
            h2 class="ds-heading" data-size="xs" { (title(t, bruker, begge.theirs)) }
            p { (t.soknad_kollisjon_forklaring()) }
            @if let Some(saved) = begge.theirs.lagret {
                h3 class="ds-heading" data-size="2xs" { (t.soknad_kollisjon_deres(t.tidspunkt(saved))) }
            }
            (fakta(Form::Stable, &facts))
        }
    }
}

fn row(t: &Tekst, begge: &Begge<'_>, felt: Felt) -> Faktum {
    let (theirs, mine) = (begge.theirs.svar.get(&felt), begge.mine.get(&felt));
    let text = theirs.map_or_else(
        || t.soknad_kollisjon_tomt(),
        |typed| felter::in_words(t, felt, typed),
    );
    Faktum::new(
        svar::name(t, felt),
        html! {
            (text)
            @if theirs != mine { " " span class="hj-merkelapp" { (t.soknad_kollisjon_ulikt()) } }
        },
    )
}

fn title(t: &Tekst, bruker: &Kommunebruker, theirs: &StegInnhold) -> String {
    match &theirs.av {
        Some(name) if *name != bruker.aktor().navn => t.soknad_kollisjon_tittel(name.as_str()),
        _ => t.soknad_kollisjon_tittel_egen(),
    }
}

/// The same as the answer to an autosave, with the way to both versions.
pub fn in_short(t: &Tekst, bruker: &Kommunebruker, theirs: &StegInnhold) -> Response {
    let other = theirs.av.as_deref().filter(|name| *name != bruker.aktor().navn);
    autolagring::collided(t, other)
}

/// The application was sent while somebody wrote: what they wrote, so that they can keep it.
pub fn already_sent(app: &App, bruker: &Kommunebruker, id: SoknadId, typed: &Svarskjema) -> Response {
    let t = app.tekst;
    let title = t.soknad_allerede_sendt_tittel();
    let facts: Vec<Faktum> = typed
        .iter()
        .map(|(felt, text)| Faktum::new(svar::name(t, *felt), felter::in_words(t, *felt, text)))
        .collect();
    let page = Side::new(app, Some(&bruker.innlogget), title.as_str()).aktiv(Menypunkt::Oppgaver).render(html! {
        div class="hj-ramme hj-topptekst hj-stabel" {
            h1 class="ds-heading" data-size="md" { (title) }
            p class="hj-les" { (t.soknad_allerede_sendt_forklaring()) }
            div class="hj-les" { (fakta(Form::Stable, &facts)) }
            p class="hj-les" { (t.soknad_allerede_sendt_hva(t.soknad_epost())) }
            p class="hj-rad" {
                a class="ds-button" data-color="accent" href={ "/soknad/" (id) "/kvittering" } { (t.soknad_se_kvitteringen()) }
            }
        }
    });
    (StatusCode::CONFLICT, page).into_response()
}
