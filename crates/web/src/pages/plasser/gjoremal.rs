//! What the places leave to do, for the task lists.

use maud::{Markup, html};
use sak::kvoteplass::{Kvoteplass, PlassTilstand};

use super::href;
use crate::access::Kommunebruker;
use crate::error::Feil;
use crate::state::App;

/// The offers that a municipality has not answered, above its other tasks; nothing if there are none.
///
/// # Errors
/// The database.
pub async fn offers(app: &App, bruker: &Kommunebruker) -> Result<Markup, Feil> {
    let t = app.tekst;
    let places = app.store.kvoteplasser_for(&bruker.kommune).await?;
    let open: Vec<&Kvoteplass> = places
        .iter()
        .filter(|plass| plass.tilstand == PlassTilstand::Tilbudt)
        .collect();
    if open.is_empty() {
        return Ok(html! {});
    }
    Ok(html! {
        section class="hj-stabel" aria-labelledby="tilbud-h" {
            h2 class="ds-heading" data-size="xs" id="tilbud-h" { (t.plasser_oppgave_tilbudene()) }
            ul class="hj-apent" {
                @for plass in open {
                    li {
                        h3 class="ds-heading" data-size="2xs" { (t.plasser_oppgave_svar(plass.nummer)) }
                        p {
                            @if let Some(last) = plass.svarfrist {
                                @if plass.is_overdue(app.today()) { (t.plasser_oppgave_svar_over(t.dato(last))) }
                                @else { (t.plasser_oppgave_svar_forklaring(t.dato(last))) }
                            }
                        }
                        p { a class="ds-button" data-color="accent" href=(href(plass.id)) {
                            (t.plasser_oppgave_svar_lenke())
                        } }
                    }
                }
            }
        }
    })
}

/// How many offers nobody has answered in time.
///
/// # Errors
/// The database.
pub async fn overdue(app: &App) -> Result<usize, Feil> {
    let places = app.store.kvoteplasser().await?;
    Ok(places
        .iter()
        .filter(|plass| plass.is_overdue(app.today()))
        .count())
}
