//! The parts of an estimate's page that are words and figures.

use letters::kostnad::ord::Ord;
use maud::{Markup, html};
use regelverk::hjemmel::Status;

use super::HREF;
use crate::components::fakta::{Faktum, Form, fakta, tall};
use crate::components::vurdering::status_tag;

/// The key figures, beside the ministry's own.
pub fn figures(said: &Ord<'_>) -> Markup {
    let t = said.t;
    let figures = [
        Faktum::new(t.folketrygd_tall_kostnad(), said.kostnad()),
        Faktum::new(t.folketrygd_tall_intervall(), said.intervall()),
        Faktum::new(t.folketrygd_tall_anslag(), said.anslag_kroner()),
        Faktum::new(t.folketrygd_tall_forslag(), said.forslag()),
    ];
    tall(&figures, 0)
}

/// A section of paragraphs.
fn paragraphs(id: &str, title: &str, texts: &[String]) -> Markup {
    html! {
        section class="hj-stabel hj-les" data-luft="liten" aria-labelledby=(id) {
            h2 class="ds-heading" data-size="sm" id=(id) { (title) }
            @for text in texts { p { (text) } }
        }
    }
}

/// What could be proposed.
pub fn proposal(said: &Ord<'_>) -> Markup {
    paragraphs("forslag-h", &said.t.folketrygd_forslag(), &said.forslaget())
}

/// The way to the figure.
pub fn steps(said: &Ord<'_>) -> Markup {
    let t = said.t;
    html! {
        section class="hj-stabel hj-les" data-luft="liten" aria-labelledby="steg-h" {
            h2 class="ds-heading" data-size="sm" id="steg-h" { (t.folketrygd_steg()) }
            ol class="hj-utregning" { @for step in said.steg() { li { (step) } } }
            p class="hj-liten hj-dempet" { (t.folketrygd_steg_avrunding()) }
        }
    }
}

/// What is not in the figure.
pub fn left_out(said: &Ord<'_>) -> Markup {
    let t = said.t;
    paragraphs("utelatt-h", &t.folketrygd_utelatt(), &said.utelatt())
}

/// What is assumed. How it is worked out is an interpretation, and bears its mark.
pub fn assumptions(said: &Ord<'_>) -> Markup {
    let t = said.t;
    html! {
        section class="hj-stabel hj-les" data-luft="liten" aria-labelledby="forutsetning-h" {
            h2 class="ds-heading" data-size="sm" id="forutsetning-h" {
                (t.folketrygd_forutsetning()) " " (status_tag(t, Status::Tolkning))
            }
            ul class="ds-list" { @for one in said.forutsetninger() { li { (one) } } }
        }
    }
}

/// What it rests on.
pub fn basis(said: &Ord<'_>) -> Markup {
    let t = said.t;
    let source = html! { a href="/regler/parametre/kostnad_per_avtale" { (said.kilde()) } };
    let number = said.beregning.dokumentnummer();
    let mut rows = vec![
        Faktum::new(t.folketrygd_grunnlag_oppdrag(), source),
        Faktum::new(t.folketrygd_grunnlag_nummer(), number),
    ];
    rows.extend(
        said.grunnlag()
            .into_iter()
            .map(|(name, value)| Faktum::new(name, value)),
    );
    html! {
        section class="hj-stabel" data-luft="liten" aria-labelledby="grunnlag-h" {
            h2 class="ds-heading" data-size="sm" id="grunnlag-h" { (t.folketrygd_grunnlag()) }
            (fakta(Form::Stable, &rows))
        }
    }
}

/// The files.
pub fn files(said: &Ord<'_>) -> Markup {
    let (t, id) = (said.t, said.beregning.id);
    html! {
        p class="hj-les hj-liten" { (t.folketrygd_rapport_forklaring()) }
        p class="hj-rad" {
            a class="ds-button" data-color="accent" href={ (HREF) "/" (id) "/rapport.pdf" } { (t.folketrygd_rapport_pdf()) }
            a href={ (HREF) "/" (id) "/rapport.xlsx" } download { (t.folketrygd_rapport_xlsx()) }
        }
    }
}
