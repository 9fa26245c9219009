//! Two people saved the same step. Both versions are shown; nothing is overwritten before somebody chooses.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use super::bilde::Bilde;
use super::steg::Steg;
use super::stegside::{self, Visning};
use super::{felter, ord};
use crate::access::Kommunebruker;
use crate::components::fakta::{Faktum, Form, fakta};
use crate::form::les::Typed;
use crate::state::App;

/// The step with what was typed in the fields, and above them what is kept.
pub fn page(app: &App, bruker: &Kommunebruker, (bilde, steg): (&Bilde, Steg), mine: Typed) -> Response {
    let kept = Visning::stored(bilde, steg);
    let visning = Visning {
        notice: notice(app, bruker, &kept, &mine),
        galt: felter::read(steg, &mine, bilde).galt,
        typed: mine,
        kollisjon: true,
        ..kept
    };
    (StatusCode::CONFLICT, stegside::page(app, bruker, &visning)).into_response()
}

/// What happened, and the version that is kept, as text.
fn notice(app: &App, bruker: &Kommunebruker, kept: &Visning<'_>, mine: &Typed) -> Markup {
    let (t, bilde) = (app.tekst, kept.bilde);
    let title = match bilde.saved_by_other(bruker) {
        Some(navn) => t.soknad_kollisjon_tittel(navn),
        None => t.soknad_kollisjon_tittel_egen(),
    };
    let row = |(name, theirs): (&str, &str)| {
        let text = if theirs.is_empty() {
            t.soknad_kollisjon_tomt()
        } else {
            ord::value(t, bilde, name, theirs)
        };
        let differs = mine.get(name) != theirs.trim();
        Faktum::new(
            ord::name(t, name),
            html! {
                (text)
                @if differs { " " span class="hj-merkelapp" { (t.soknad_kollisjon_ulikt()) } }
            },
        )
    };
    let facts: Vec<Faktum> = kept.typed.iter().map(row).collect();
    html! {
        div class="ds-alert hj-les hj-stabel" data-color="warning" data-luft="liten" role="alert" {
            h2 class="ds-heading" data-size="xs" { (title) }
            p { (t.soknad_kollisjon_forklaring()) }
            @if let Some(saved) = &bilde.lagret {
                h3 class="ds-heading" data-size="2xs" { (t.soknad_kollisjon_deres(t.tidspunkt(saved.tidspunkt))) }
            }
            (fakta(Form::Stable, &facts))
        }
    }
}
