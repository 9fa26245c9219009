//! Applications that came after the deadline: a list of their own beside the ranking, in the order received.

use maud::{Markup, html};
use sak::soknad::Soknad;
use sak::vedtak::Vedtak;
use texts::Tekst;

use super::bilde::Bilde;
use crate::pages::sak::{outcome, state_tag};

/// The section; nothing while nobody has applied after the deadline.
pub fn section(t: &Tekst, bilde: &Bilde, vedtak: &[Vedtak]) -> Markup {
    let late = &bilde.runde.supplerende;
    html! {
        @if !late.is_empty() {
            section class="hj-stabel" data-luft="liten" aria-labelledby="etterfrist" {
                h2 class="ds-heading" data-size="xs" id="etterfrist" { (t.etterfrist_tittel()) }
                p class="hj-les" { (t.etterfrist_ingress()) " " (t.etterfrist_regel()) }
                table class="ds-table hj-rang" data-hover {
                    caption class="ds-sr-only" { (t.etterfrist_tittel()) }
                    thead {
                        tr {
                            th scope="col" { (t.etterfrist_kommune()) }
                            th scope="col" { (t.etterfrist_mottatt()) }
                            th scope="col" class="hj-tallcelle" { (t.etterfrist_plasser()) }
                            th scope="col" { (t.etterfrist_stand()) }
                            th scope="col" class="hj-bred" { (t.etterfrist_svar()) }
                        }
                    }
                    tbody { @for soknad in late { (row(t, bilde, vedtak, soknad)) } }
                }
            }
        }
    }
}

fn row(t: &Tekst, bilde: &Bilde, vedtak: &[Vedtak], soknad: &Soknad) -> Markup {
    let Some(sendt) = soknad.sendt() else {
        return html! {};
    };
    let id = sendt.felles.id;
    let current = vedtak
        .iter()
        .find(|vedtak| vedtak.soknad() == id && vedtak.is_current());
    let answer = current.map(|vedtak| outcome(t, &vedtak.forslag().utfall));
    html! {
        tr {
            th scope="row" {
                a href={ "/saker/" (id) } { (bilde.kommunenavn(id)) }
                small class="hj-smal" { (answer.as_deref().unwrap_or_default()) }
            }
            td class="hj-nr" { (t.tidspunkt(sendt.mottatt)) }
            td class="hj-tallcelle" { (sendt.innhold.antall.unwrap_or(0)) }
            td {
                @match current {
                    Some(Vedtak::Forslag(forslag)) => {
                        a href={ "/attestering/" (forslag.id) } { (t.attestering_tilstand_forslag()) }
                    }
                    _ => (state_tag(t, soknad.tilstand())),
                }
            }
            td class="hj-bred" { (answer.as_deref().unwrap_or_default()) }
        }
    }
}
